"""What differs between two versions, place by place in both, and which place is which.

It is kept in columns of numbers: a text of 5 MB may differ in a hundred thousand places. What is
only printed otherwise (capitals, points, British spelling) is looked up where it is seen.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from reader_app.transcript.span import Span
from reader_app.versions.alignment import NOWHERE
from reader_app.versions.anchors import gaps
from reader_app.versions.tokens import are_same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader_app.versions.anchors import Run
    from reader_app.versions.placing import Versions
    from reader_app.versions.tokens import Report, Tokens

    Pair = tuple[range, range]

OLD, NEW = 0, 1
"""The sides: the older version and the newer one."""
_OFTEN = 20_000
"""Differences after which progress is told."""


class Difference(NamedTuple):
    """A place where two versions differ."""

    spans: tuple[Span, Span]
    """In the older and in the newer version; empty where nothing stands for it."""
    is_moved: bool
    """Whether the same words stand at another place; else other words stand at the same."""


class _Column:
    """Differences of one kind as one version has them, none over another, in its order."""

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        order = sorted(range(len(starts)), key=lambda number: (starts[number], ends[number]))
        self.numbers = array("q", order)
        self.starts = array("q", map(starts.__getitem__, order))
        self.ends = array("q", map(ends.__getitem__, order))

    def within(self, span: Span) -> Iterator[int]:
        """Give the numbers of those that touch a span."""
        first = bisect_left(self.ends, span.start)
        return iter(self.numbers[first : bisect_right(self.starts, span.end, first)])

    def beyond(self, place: int, step: int) -> int | None:
        """Return the number of the first that begins after a place, or of the last before it."""
        index = (
            bisect_right(self.starts, place) if step > 0 else bisect_left(self.starts, place) - 1
        )
        return self.numbers[index] if 0 <= index < len(self.numbers) else None


class Comparison:
    """Every difference of two versions, found by place in either; it does not change."""

    def __init__(self, versions: Versions, report: Report) -> None:
        """Look at what was aligned; ``report`` is told the share done, and may raise to stop."""
        self.versions = versions
        self.transcripts = versions.old, versions.new
        self._tokens = versions.before, versions.after
        strands = versions.alignment.strands
        moved = [
            (range(one[0].old, one[-1].old_end), range(one[0].new, one[-1].new_end))
            for one in strands[1:]
        ]
        self._places = tuple(array("q") for _ in range(4))
        """Start and end in the older, start and end in the newer version."""
        for number, pair in enumerate(self._changed(strands, moved)):
            if number % _OFTEN == 0:
                report(number / (number + len(strands[0]) + 1))
            self._put(pair)
        self._first_moved = len(self._places[0])
        for pair in moved:
            self._put(pair)
        self._changes = self._columns(slice(0, self._first_moved))
        self._moves = self._columns(slice(self._first_moved, None))
        self._rail = _Rail(strands[0], self._tokens)
        self._to = versions.alignment.to, _back(versions.alignment.to, len(versions.after))

    def __len__(self) -> int:
        return len(self._places[0])

    @property
    def moved(self) -> int:
        """How many passages were moved."""
        return len(self) - self._first_moved

    def __getitem__(self, number: int) -> Difference:
        start, end, there, stop = (column[number] for column in self._places)
        return Difference((Span(start, end), Span(there, stop)), number >= self._first_moved)

    # -- what differs -----------------------------------------------------------------------------

    def within(self, side: int, span: Span) -> list[Difference]:
        """Return what touches a span of one version: what was moved first, then what changed."""
        found = chain(self._moves[side].within(span), self._changes[side].within(span))
        return [self[number] for number in found]

    def beyond(self, side: int, place: int, step: int) -> Difference | None:
        """Return the next difference after a place of one version, or where ``step`` is -1 before.

        Where both begin there, what was moved counts before what changed in it.
        """
        columns = self._moves[side], self._changes[side]
        found = [self[n] for n in (one.beyond(place, step) for one in columns) if n is not None]
        if not found:
            return None
        starts = [one.spans[side].start for one in found]
        return found[starts.index(min(starts) if step > 0 else max(starts))]

    def respelt(self, side: int, span: Span) -> list[Span]:
        """Return the words of a span that are the same in the other version, printed otherwise."""
        own, other, to = self._tokens[side], self._tokens[1 - side], self._to[side]
        return [
            Span(own.starts[place], own.starts[place] + len(word))
            for place in own.within(span)
            if to[place] != NOWHERE and (word := _printed(own, place)) != _printed(other, to[place])
        ]

    def across(self, side: int, place: int) -> int:
        """Return the place of the other version that is beside one of this version."""
        return self._rail.across(side, place)

    # -- how it is found --------------------------------------------------------------------------

    def _changed(self, strands: Sequence[Sequence[Run]], moved: Sequence[Pair]) -> Iterator[Pair]:
        """Give what differs between the runs, in words of both."""
        old, new = self._tokens
        whole = range(len(old)), range(len(new))
        between = chain(gaps(strands[0], *whole), *(_inner(strand) for strand in strands[1:]))
        away = [sorted(parts, key=attrgetter("start")) for parts in zip(*moved, strict=True)]
        for pair in between:
            for one, other in _without(pair, away) if moved else (pair,):
                if (one or other) and not are_same(old, one, new, other):
                    yield one, other

    def _put(self, pair: Pair) -> None:
        spans = (_span(tokens, part) for tokens, part in zip(self._tokens, pair, strict=True))
        edges = chain.from_iterable((span.start, span.end) for span in spans)
        for column, edge in zip(self._places, edges, strict=True):
            column.append(edge)

    def _columns(self, which: slice) -> tuple[_Column, _Column]:
        first = which.start
        made = [_Column(*(column[which] for column in self._places[at : at + 2])) for at in (0, 2)]
        for column in made:
            column.numbers = array("q", (number + first for number in column.numbers))
        return made[0], made[1]


class _Rail:
    """Which place stands beside which: by what stayed in order, and between that by measure."""

    def __init__(self, runs: Sequence[Run], tokens: tuple[Tokens, Tokens]) -> None:
        self._tokens = tokens
        self._starts = (
            array("q", (run.old for run in runs)),
            array("q", (run.new for run in runs)),
        )
        self._lengths = array("q", (run.length for run in runs))

    def across(self, side: int, place: int) -> int:
        own, other = self._tokens[side], self._tokens[1 - side]
        starts, there = self._starts[side], self._starts[1 - side]
        word = bisect_right(own.starts, place) - 1
        run = bisect_right(starts, word) - 1
        if run >= 0 and word < starts[run] + self._lengths[run]:
            to = there[run] + word - starts[run]
            is_last = word == starts[run] + self._lengths[run] - 1
            if not is_last or place < own.ends[word]:
                room = _next(other, to) - other.starts[to]
                return other.starts[to] + min(place - own.starts[word], max(0, room - 1))
        return self._between(side, place, run)

    def _between(self, side: int, place: int, run: int) -> int:
        """Return a place between two runs, as far from both as it is in the other version."""
        before, there = self._edge(side, run, is_end=True)
        after, stop = self._edge(side, run + 1, is_end=False)
        share = (place - before) / (after - before) if after > before else 0.0
        return round(there + min(1.0, max(0.0, share)) * (stop - there))

    def _edge(self, side: int, run: int, *, is_end: bool) -> tuple[int, int]:
        if run < 0:
            return 0, 0
        if run == len(self._lengths):
            return len(self._tokens[side].text), len(self._tokens[1 - side].text)
        last = self._lengths[run] - 1
        edges = [
            tokens.ends[starts[run] + last] if is_end else tokens.starts[starts[run]]
            for tokens, starts in zip(self._tokens, self._starts, strict=True)
        ]
        return edges[side], edges[1 - side]


def _next(tokens: Tokens, place: int) -> int:
    return tokens.starts[place + 1] if place + 1 < len(tokens) else len(tokens.text)


def _back(to: array[int], size: int) -> array[int]:
    """Return for each new word the place of the old one."""
    back = array("q", [NOWHERE]) * size
    for place, there in enumerate(to):
        if there != NOWHERE:
            back[there] = place
    return back


def _inner(strand: Sequence[Run]) -> Iterable[Pair]:
    """Return what lies between the runs of a passage that was moved."""
    return (
        (range(one.old_end, other.old), range(one.new_end, other.new))
        for one, other in pairwise(strand)
    )


def _without(pair: Pair, away: Sequence[Sequence[range]]) -> list[Pair]:
    """Return what is left of a pair without what was moved, of which each stands for itself."""
    one, other = (_left(part, taken) for part, taken in zip(pair, away, strict=True))
    if len(one) <= 1 and len(other) <= 1:
        return [
            (one[0] if one else range(pair[0].stop, pair[0].stop),
             other[0] if other else range(pair[1].stop, pair[1].stop))
        ]  # fmt: skip
    here, there = pair[0].start, pair[1].start
    return [
        *((part, range(there, there)) for part in one),
        *((range(here, here), part) for part in other),
    ]


def _left(part: range, taken: Sequence[range]) -> list[range]:
    """Return a part of a version without some others, which are in order."""
    found, at = [], part.start
    start: Callable[[range], int] = attrgetter("start")
    for each in taken[bisect_left(taken, part.start, key=start) :]:
        if each.start >= part.stop:
            break
        found.append(range(at, each.start))
        at = each.stop
    found.append(range(at, part.stop))
    return [each for each in found if each]


def _span(tokens: Tokens, part: range) -> Span:
    """Return what words cover; of none, the place where they would be."""
    if part:
        return tokens.span(part)
    place = tokens.ends[part.start - 1] if part.start else 0
    return Span(place, place)


def _printed(tokens: Tokens, place: int) -> str:
    """Return a word as it is printed, with the points that follow it at once."""
    after = tokens.text[tokens.ends[place] : min(_next(tokens, place), tokens.ends[place] + 8)]
    joined = after.split(maxsplit=1)[0] if after and not after[0].isspace() else ""
    return tokens.printed(place) + joined
