"""Runs of words that stand in both versions once only, and the chains they lie in.

A version is a string here with one character for each word: the same for the same word. What is
unique in both is the same passage: the longest chain of such runs, in the order of both
versions, is the text as it stayed; what lies across it and hangs together was moved.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import count, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Run(NamedTuple):
    """So many words that follow each other in both versions, by their places in each."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        """The place after its last word in the old version."""
        return self.old + self.length

    @property
    def new_end(self) -> int:
        """The place after its last word in the new version."""
        return self.new + self.length


def unique_runs(old: str, new: str, size: int) -> list[Run]:
    """Return every run that holds ``size`` words which stand in both, in this order, once only.

    They are as long as they can be, and in the order of the old version.
    """
    there = _unique(new, size)
    runs: list[Run] = []
    ends: dict[int, int] = {}
    for gram, at in _unique(old, size).items():
        to = there.get(gram)
        if to is None or ends.get(at - to, 0) > at:
            continue
        run = _grown(old, new, at, to, size)
        ends[at - to] = run.old_end
        runs.append(run)
    return runs


def _unique(words: str, size: int) -> dict[str, int]:
    """Return where each group of ``size`` words stands that stands once, in reading order."""
    grams = [words[place : place + size] for place in range(len(words) - size + 1)]
    last = dict(zip(grams, count(), strict=False))
    if len(last) < len(grams):
        for again in {gram for place, gram in enumerate(grams) if last[gram] != place}:
            del last[again]
    return last


def _grown(old: str, new: str, at: int, to: int, length: int) -> Run:
    end = min(len(old) - at, len(new) - to)
    while length < end and old[at + length] == new[to + length]:
        length += 1
    while at and to and old[at - 1] == new[to - 1]:
        at, to, length = at - 1, to - 1, length + 1
    return Run(at, to, length)


def chain(runs: Sequence[Run]) -> list[Run]:
    """Return the heaviest runs that follow each other in both versions, cut so as not to overlap.

    ``runs`` are in the order of the old version.
    """
    ends: list[int] = []
    """Where the best chains end in the new version, and how heavy they are: both increase."""
    weights: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, run in enumerate(runs):
        place = bisect_left(ends, run.new)
        weight = run.length + (weights[place - 1] if place else 0)
        before.append(last[place - 1] if place else -1)
        stop = place
        while stop < len(ends) and weights[stop] <= weight:
            stop += 1
        if stop > place or place == len(ends) or ends[place] > run.new:
            ends[place:stop] = [run.new]
            weights[place:stop] = [weight]
            last[place:stop] = [index]
    chosen: list[Run] = []
    index = last[-1] if last else -1
    while index >= 0:
        chosen.append(runs[index])
        index = before[index]
    return _apart(reversed(chosen))


def _apart(runs: Iterable[Run]) -> list[Run]:
    """Return runs in order, each without what the one before it has already."""
    apart: list[Run] = []
    for run in runs:
        cut = max(0, apart[-1].old_end - run.old, apart[-1].new_end - run.new) if apart else 0
        if cut < run.length:
            apart.append(Run(run.old + cut, run.new + cut, run.length - cut))
    return apart


def gaps(runs: Sequence[Run], old: range, new: range) -> list[tuple[range, range]]:
    """Return what lies before, between and after runs, within a part of each version."""
    ends = (Run(old.start, new.start, 0), *runs, Run(old.stop, new.stop, 0))
    return [
        (range(one.old_end, other.old), range(one.new_end, other.new))
        for one, other in pairwise(ends)
    ]
