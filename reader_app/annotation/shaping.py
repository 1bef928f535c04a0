"""Splitting, joining and copying highlights; each is one edit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import (
    AddHighlight,
    ChangeHighlight,
    RemoveHighlight,
    Several,
    brief,
)
from reader_app.annotation.model import Highlight, Status, placed, reading_order
from reader_app.transcript.identity import new_id
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CAREFUL = (
    Status.DISPUTED,
    Status.TO_CHECK_AGAIN,
    Status.TO_CHECK,
    Status.CHECKED,
    Status.NONE,
    Status.DONE,
)
"""Which status a joined highlight has: the first of these that one of them had."""


def parts(text: str, span: Span, cuts: Iterable[int]) -> list[Span]:
    """Return what is left of ``span`` when it is cut, each part without white space at its ends."""
    inside = sorted({cut for cut in cuts if span.start < cut < span.end})
    edges = [span.start, *inside, span.end]
    pieces = [Span(start, end).inked(text) for start, end in pairwise(edges)]
    return [piece for piece in pieces if piece]


def split(marked: Highlight, text: str, cuts: Iterable[int], now: str) -> Several | None:
    """Return the edit that makes several highlights of one, or None where one would be left.

    The first keeps the note; tags, status and star are given to all, and what was checked is to be
    checked again, since it was checked as a whole.
    """
    pieces = parts(text, marked.span, cuts)
    if len(pieces) < 2:
        return None
    kept = msgspec.structs.replace(marked, modified=now)
    first = placed(kept, text, pieces[0])
    others = [
        placed(msgspec.structs.replace(kept, id=new_id(), note=""), text, piece)
        for piece in pieces[1:]
    ]
    name = f"split highlight {brief(marked.quote)}"
    return Several(
        (ChangeHighlight(marked.id, first, name, before=marked), *map(AddHighlight, others)), name
    )


def joined(highlights: Sequence[Highlight], text: str, now: str) -> Highlight:
    """Return the one highlight that several of a transcript become; it is in place of the first.

    Its tags are all of theirs, its note theirs parted by blank lines, its status the more careful.
    """
    found = sorted(highlights, key=reading_order)
    whole = Span(found[0].span.start, max(one.span.end for one in found))
    tags = tuple(dict.fromkeys(tag for one in found for tag in one.tags))
    notes = dict.fromkeys(one.note.strip() for one in found)
    made = msgspec.structs.replace(
        found[0],
        tags=tags,
        note="\n\n".join(note for note in notes if note) if len(notes) > 1 else found[0].note,
        modified=now,
        important=any(one.important for one in found),
        **_checked(found, whole),
    )
    return placed(made, text, whole)


def _checked(found: Sequence[Highlight], whole: Span) -> dict[str, object]:
    """Return status, digest and quote of the one whose status counts; the widest of several."""
    most = min(found, key=lambda one: (_CAREFUL.index(one.status), one.span != whole))
    return {"status": most.status, "checked": most.checked, "quote": most.quote}


def join(highlights: Sequence[Highlight], text: str, now: str) -> Several | None:
    """Return the edit that makes one highlight of several, or None of fewer than two."""
    if len(highlights) < 2:
        return None
    made = joined(highlights, text, now)
    gone = [RemoveHighlight(one.id, before=one) for one in highlights if one.id != made.id]
    kept = next(one for one in highlights if one.id == made.id)
    name = f"join highlights to {brief(made.quote)}"
    return Several((ChangeHighlight(made.id, made, name, before=kept), *gone), name)


def to_join(marked: Highlight, highlights: Sequence[Highlight]) -> list[Highlight]:
    """Return what a highlight is joined with, itself first: all that overlap it, or the next one.

    ``highlights`` are those of its transcript in reading order; alone, it has nothing to join.
    """
    over = [one for one in highlights if one.id != marked.id and one.span.meets(marked.span)]
    if not over:
        key = reading_order(marked)
        over = [one for one in highlights if reading_order(one) > key][:1]
    return [marked, *over]


def copied(marked: Highlight, text: str, span: Span, signed: tuple[str, str]) -> Highlight:
    """Return a highlight of other words with the tags, note and star of ``marked``.

    ``signed`` is the author and the moment. Nobody has checked it; only of the same words, its
    status stays.
    """
    author, now = signed
    is_same = span == marked.span
    made = msgspec.structs.replace(
        marked,
        id=new_id(),
        author=author,
        created=now,
        modified=now,
        status=marked.status if is_same else Status.NONE,
        checked=marked.checked if is_same else "",
    )
    return placed(made, text, span)


def starred(marked: Highlight, important: bool, now: str) -> ChangeHighlight:
    """Return the edit that makes a highlight important, or no longer so."""
    changed = msgspec.structs.replace(marked, important=important, modified=now)
    quote = brief(marked.quote)
    name = f"mark as important: {quote}" if important else f"no longer important: {quote}"
    return ChangeHighlight(marked.id, changed, name, before=marked)
