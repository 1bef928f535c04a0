"""Quotes that were checked: whether their words still are what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.model import Status, digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader_app.annotation.history import Entry
    from reader_app.annotation.model import Highlight


def as_it_stands(marked: Highlight, text: str) -> Highlight:
    """Return a highlight that is to be checked again where ``text`` has not the words checked.

    Edits see to that themselves; this is for a text that something else has changed.
    """
    if marked.status is not Status.CHECKED:
        return marked
    words = marked.span.of(text)
    if words == marked.quote and not marked.checked:  # it was checked before digests were kept
        return marked
    if digest(words) == marked.checked:
        return marked
    return msgspec.structs.replace(marked, status=Status.TO_CHECK_AGAIN)


def words_checked(entries: Iterable[Entry], marked: Highlight) -> str:
    """Return the words of a highlight that were checked, if ``entries`` of the history know them.

    The empty string is returned where they do not.
    """
    for entry in entries:
        for edit in (entry.edit, entry.inverse):
            touched = edit.touches()
            if touched is not None and marked.id not in touched:
                continue
            for quote in _quotes(msgspec.to_builtins(edit), marked.id):
                if digest(quote) == marked.checked:
                    return quote
    return ""


def _quotes(value: object, highlight_id: str) -> Iterator[str]:
    """Yield the quotes that an edit, as plain values, knows of a highlight."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from _quotes(each, highlight_id)
    elif isinstance(value, dict):
        if highlight_id in (value.get("id"), value.get("highlight_id")) and "quote" in value:
            yield str(value["quote"])
        for each in value.values():
            if isinstance(each, list | tuple | dict):
                yield from _quotes(each, highlight_id)
