"""What an entry of the history changed, as words before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import (
    AddHighlight,
    ChangeDetails,
    ChangeHighlight,
    ChangeNote,
    ChangeTag,
    CorrectText,
    DescribeTag,
    Edit,
    WriteMemo,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.annotation.history import Entry


class Difference(msgspec.Struct, frozen=True):
    """What was there, and what came; either is empty where there was nothing."""

    before: str
    after: str


def differences(entry: Entry, most: int = 20) -> list[Difference]:
    """Return the first differences in words that an entry made, in order.

    Edits whose words are said by the entry's name alone, such as tags given, have none.
    """
    forth = parts_of(entry.edit)
    back = list(parts_of(entry.inverse))[::-1]
    found: list[Difference] = []
    for done, undone in zip(forth, back, strict=False):
        found += _between(undone, done)
        if len(found) >= most:
            break
    return found[:most]


def _between(undone: Edit, done: Edit) -> Iterator[Difference]:
    if isinstance(done, CorrectText) and isinstance(undone, CorrectText):
        pairs = zip(undone.corrections, done.corrections, strict=False)
        yield from (Difference(old.replacement, new.replacement) for old, new in pairs)
        return
    before, after = _words(undone), _words(done)
    if before != after:
        yield Difference(before, after)


def _words(edit: Edit) -> str:
    """Return the words that are there after an edit."""
    match edit:
        case ChangeNote(note=words) | DescribeTag(text=words):
            return words
        case WriteMemo(memo=memo):
            return memo.text
        case AddHighlight(highlight=marked) | ChangeHighlight(changed=marked):
            return marked.quote
        case ChangeTag(changed=tag):
            return tag.name
        case ChangeDetails(details=details):
            return details.title
        case _:
            return ""
