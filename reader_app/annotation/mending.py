"""From what a transcript is to what it shall be: the smallest edit that leads there.

The verbs of :mod:`reader_app.transcript.mending`, and a new reading of the file, make one
transcript of another; this finds out how they differ, layer by layer.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from reader_app.annotation.edits import (
    Alike,
    ChangeDetails,
    ChangeTurns,
    Details,
    Places,
    ReplaceExchanges,
    ReplacePlaces,
    ReplaceSpeakers,
    ReplaceTurns,
    Several,
)
from reader_app.transcript.asking import renumbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader_app.annotation.edits import AnyEdit
    from reader_app.annotation.history import Entry
    from reader_app.transcript.model import Exchange, Transcript, Turn

T = TypeVar("T")


def edit_between(before: Transcript, after: Transcript, name: str) -> Several | None:
    """Return the edit ``name`` that makes ``after`` of ``before``, or None where they are alike.

    Both have the same text.
    """
    edits = (*_details(before, after), *_layers(before, after), *_places(before, after))
    return Several(edits, name) if edits else None


def mended_by_hand(done: Iterable[Entry]) -> int:
    """Return how many changes of turns a new reading of the file would lose.

    ``done`` is what was done to one transcript, newest first. What is said of a speaker, or of the
    whole, outlives a new reading.
    """
    count = 0
    for entry in done:
        edits = entry.edit.edits if isinstance(entry.edit, Several) else (entry.edit,)
        if isinstance(entry.edit, Several) and entry.edit.is_reading:
            break
        count += any(isinstance(edit, _OF_TURNS) for edit in edits)
    return count


_OF_TURNS = (ChangeTurns, ReplaceTurns, ReplaceExchanges)


def _details(before: Transcript, after: Transcript) -> list[AnyEdit]:
    old, new = (Details(t.title, t.date, t.language) for t in (before, after))
    return [ChangeDetails(before.id, new)] if old != new else []


def _places(before: Transcript, after: Transcript) -> list[AnyEdit]:
    old, new = (Places(t.cues, t.pages, t.unread, t.metadata) for t in (before, after))
    return [ReplacePlaces(before.id, new)] if old != new else []


def _layers(before: Transcript, after: Transcript) -> list[AnyEdit]:
    """Return the edits of speakers, turns and exchanges, in an order that can be followed.

    A speaker comes before the turns that name him and goes after them; exchanges that name turns
    which are replaced go before these, and come again after.
    """
    come, go = _speakers(before, after)
    return [*come, *_turns_and_exchanges(before, after), *go]


def _speakers(before: Transcript, after: Transcript) -> tuple[list[AnyEdit], list[AnyEdit]]:
    first, count, new = _splice(before.speakers, after.speakers, _is_equal)
    if not count and not new:
        return [], []
    gone = before.speakers[first : first + count]
    kept = {speaker.id for speaker in new}
    leaving = tuple(speaker for speaker in gone if speaker.id not in kept)
    final = ReplaceSpeakers(before.id, first, len(new) + len(leaving), new)
    if not leaving:
        return [ReplaceSpeakers(before.id, first, count, new)], []
    return [ReplaceSpeakers(before.id, first, count, (*new, *leaving))], [final]


def _turns_and_exchanges(before: Transcript, after: Transcript) -> list[AnyEdit]:
    recast = _recast(before.turns, after.turns)
    if recast is not None:
        first, count, new = _splice(before.exchanges, after.exchanges, _is_equal)
        turned: list[AnyEdit] = [ChangeTurns(before.id, recast)] if recast else []
        return turned + ([ReplaceExchanges(before.id, first, count, new)] if count or new else [])
    start, gone, turns = _splice(before.turns, after.turns, _is_same_turn)
    moved = _moved(before.exchanges, start, gone, len(turns) - gone)
    first, count, new = _splice(moved, after.exchanges, _is_equal)
    edits: list[AnyEdit] = [ReplaceTurns(before.id, start, gone, turns)]
    if count:
        edits.insert(0, ReplaceExchanges(before.id, first, count, ()))
    if new:
        edits.append(ReplaceExchanges(before.id, first, 0, new))
    return edits


def _moved(
    exchanges: tuple[Exchange, ...], start: int, gone: int, by: int
) -> list[Exchange | None]:
    """Return the exchanges as they are after turns were replaced; None for those that name one."""
    end = start + gone

    def named(exchange: Exchange) -> bool:
        return any(start < n <= end for n in (exchange.question, *exchange.answers))

    def number(old: int) -> int:
        return old + by if old > end else old

    return [None if named(one) else renumbered(one, number) if by else one for one in exchanges]


def _recast(old: tuple[Turn, ...], new: tuple[Turn, ...]) -> tuple[Alike, ...] | None:
    """Return the turns whose kind or speaker differs, or None where more than that does."""
    if len(old) != len(new):
        return None
    changed = defaultdict(list)
    for one, other in zip(old, new, strict=True):
        if one is other or one == other:
            continue
        if not _is_same_place(one, other):
            return None
        changed[(other.kind, other.speaker, other.level)].append(one.number)
    return tuple(Alike(tuple(numbers), *common) for common, numbers in changed.items())


def _is_equal(one: object, other: object) -> bool:
    return one is other or one == other


def _is_same_place(one: Turn, other: Turn) -> bool:
    return one.span == other.span and one.words == other.words and one.label == other.label


def _is_same_turn(one: Turn, other: Turn) -> bool:
    """Tell whether two turns differ in their number at most."""
    return (
        one.span == other.span
        and one.kind is other.kind
        and one.speaker == other.speaker
        and one.words == other.words
        and one.label == other.label
        and one.level == other.level
    )


def _splice(
    old: Sequence[T | None], new: Sequence[T], is_same: Callable[[T, T], bool]
) -> tuple[int, int, tuple[T, ...]]:
    """Return how many stay in front, how many go after them, and what comes in their place."""
    first = _alike(old, new, is_same)
    last = _alike(old[first:][::-1], new[first:][::-1], is_same)
    return first, len(old) - first - last, tuple(new[first : len(new) - last])


def _alike(old: Sequence[T | None], new: Sequence[T], is_same: Callable[[T, T], bool]) -> int:
    """Return how many are the same from the beginning on."""
    for place, (one, other) in enumerate(zip(old, new, strict=False)):
        if one is not other and (one is None or not is_same(one, other)):
            return place
    return min(len(old), len(new))
