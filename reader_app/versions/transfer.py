"""What goes over to a newer version of a transcript, as edits: only that about which no doubt is.

What is moved or lost stays with the old version until its reader has decided; so what stands there
still is what is undecided.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import AddTranscript, ChangeHighlight, Replace, Several, WriteMemo
from reader_app.annotation.edits.edit import brief
from reader_app.annotation.model import Highlight, placed
from reader_app.transcript.anchor import Fate
from reader_app.versions.placing import Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.annotation.edits import AnyEdit
    from reader_app.annotation.model import Memo
    from reader_app.transcript.span import Span
    from reader_app.versions.placing import Versions
    from reader_app.versions.tokens import Report

_SURE = 0.5
"""Certainty from which on a turn is the one that a memo is on."""
_TOLD = 500
"""Highlights after which progress is told."""
_GAP = 3
"""Words of a newer version that were read with what is around them."""


class Decided(msgspec.Struct, frozen=True):
    """A highlight of the old version, and what became of it."""

    marked: Highlight
    placed: Placed


def decide(versions: Versions, marked: Sequence[Highlight], report: Report) -> list[Decided]:
    """Return the fate of each highlight, in their order."""
    decided = []
    for number, one in enumerate(marked):
        if number % _TOLD == 0:
            report(number / len(marked))
        decided.append(Decided(one, versions.place(one.span)))
    return decided


def carried(versions: Versions, one: Decided, span: Span | None = None) -> ChangeHighlight:
    """Return the edit that takes a highlight over, to its place or to ``span`` of the new text.

    Raises ``ValueError`` where it has none.
    """
    span = span or one.placed.span
    if span is None:
        raise ValueError("a highlight that is lost has no place")
    new = placed(one.marked, versions.new.text, span)
    changed = msgspec.structs.replace(new, transcript=versions.new.id)
    return ChangeHighlight(one.marked.id, changed, before=one.marked)


def transfer(
    versions: Versions,
    decided: Iterable[Decided],
    memos: Iterable[Memo],
    *,
    with_moved: bool = False,
    is_new: bool = True,
) -> Several:
    """Return the edit that replaces the old version with the new one.

    Kept highlights go over, and memos whose turn is found; ``with_moved`` takes the moved ones too.
    ``is_new`` shows a transcript that came for this.
    """
    going = {Fate.KEPT, Fate.MOVED} if with_moved else {Fate.KEPT}
    edits: list[AnyEdit] = [Replace(versions.new.id, versions.old.id)]
    if is_new:
        edits.insert(0, AddTranscript(versions.new.id, versions.new.title))
    edits += [carried(versions, one) for one in decided if one.placed.fate in going]
    edits += [WriteMemo(moved) for memo in memos if (moved := _moved(versions, memo))]
    return Several(tuple(edits), f"replace {brief(versions.old.title)} with a newer version")


def _moved(versions: Versions, memo: Memo) -> Memo | None:
    """Return a memo on the new version, or None where its turn is not found."""
    if memo.position is None:
        return msgspec.structs.replace(memo, transcript=versions.new.id)
    turn = versions.old.turn_at(memo.position)
    found = versions.place(turn.words) if turn and turn.words else None
    if found is None or found.span is None or found.certainty < _SURE:
        return None
    there = versions.new.turn_at(found.span.start)
    position = there.span.start if there else found.span.start
    return msgspec.structs.replace(memo, transcript=versions.new.id, position=position)


def parts_read(versions: Versions, parts: Iterable[Span]) -> list[Span]:
    """Return what of the new version was read in the old one."""
    words: list[int] = []
    for part in parts:
        words += [to for to in map(versions.mapping.to.__getitem__, versions.before.within(part))
                  if to >= 0]  # fmt: skip
    return [versions.after.span(range(first, last + 1)) for first, last in _stretches(words)]


def _stretches(words: list[int]) -> Iterable[tuple[int, int]]:
    """Return the first and the last word of each stretch without a larger gap."""
    if not words:
        return
    words.sort()
    first = words[0]
    for one, other in pairwise(words):
        if other - one > _GAP:
            yield first, one
            first = other
    yield first, words[-1]
