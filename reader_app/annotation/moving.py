"""Highlights of a text that was corrected, at their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.model import CONTEXT, Highlight, placed, reading_order
from reader_app.transcript.correcting import CannotCorrect
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.transcript.corrections import CorrectionMap


def is_reached(start: int, end: int, changes: CorrectionMap) -> bool:
    """Tell whether a correction changes the words of a highlight, or its context."""
    return changes.touches(start - CONTEXT, end + CONTEXT)


def moved(marked: Highlight, before: str, after: str, changes: CorrectionMap) -> Highlight:
    """Return a highlight at its words in the corrected text.

    One whose quote was not at its place keeps it: what that means, its reader decides.
    """
    span = changes.span(marked.span)
    if marked.span.of(before) != marked.quote:
        return msgspec.structs.replace(marked, span=span)
    return placed(marked, after, span)


def all_moved(
    highlights: Iterable[Highlight],
    before: str,
    after: str,
    changes: CorrectionMap,
    restored: Iterable[Highlight],
) -> list[Highlight]:
    """Return all highlights of a text after it was corrected, in reading order."""
    known = {marked.id: marked for marked in restored}
    first, last, by = changes.first - CONTEXT, changes.last + CONTEXT, changes.growth
    there: list[Highlight] = []
    for one in highlights:
        span = one.span
        if one.id in known:
            there.append(known[one.id])
        elif span.end < first or (span.start > last and not by):
            there.append(one)
        elif span.start > last:
            there.append(_shifted(one, by))
        else:
            there.append(_followed(one, before, after, changes))
    there.sort(key=reading_order)
    return there


def _followed(marked: Highlight, before: str, after: str, changes: CorrectionMap) -> Highlight:
    start = marked.span.start
    if is_reached(start, marked.span.end, changes):
        return moved(marked, before, after, changes)
    return _shifted(marked, changes.place(start) - start)


def _shifted(marked: Highlight, by: int) -> Highlight:
    there = Span(marked.span.start + by, marked.span.end + by)
    return msgspec.structs.replace(marked, span=there) if by else marked


def check_all_left(highlights: Iterable[Highlight], before: str, changes: CorrectionMap) -> None:
    """Refuse to leave one of them without words that had some. Raises ``CannotCorrect``."""
    after = ""
    for one in highlights:
        if one.span.start > changes.last:
            break
        if one.span.end >= changes.first and changes.touches(one.span.start, one.span.end):
            after = after or changes.apply(before)
            check_left(one, moved(one, before, after, changes))


def check_left(old: Highlight, new: Highlight) -> None:
    """Refuse to leave a highlight without words that had some. Raises ``CannotCorrect``."""
    if old.quote.strip() and not (new.span and new.quote.strip()):
        raise CannotCorrect(
            f"Nothing would be left of the highlight “{' '.join(old.quote.split())[:40]}”. "
            "Remove that first."
        )
