"""Which word of one version is which of the other.

First the runs that are unique in both versions, then between them the longest common subsequence,
then what was moved as a whole. A word that is common to both by chance alone is nobody's.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from reader_app.versions.anchors import Run, chain, gaps, unique_runs
from reader_app.versions.subsequence import common_subsequence
from reader_app.versions.tokens import BLANKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader_app.versions.tokens import Report

_SIZES = (6, 4, 3, 2)
"""Words of a group that has to be unique: in the whole, then in what is left between."""
_LARGEST = 64_000_000
"""Bits of the table that is filled for one gap."""
_WORTH = 14
"""Words of runs that must hang together, across the order of the whole, to have been moved."""
_NEAR = 120
"""Words between two runs of what was moved together."""
_EDGE = 60
"""Words around what was moved in which it may go on."""
_LONE = 2
"""Words of a run that stands for nothing where all around it differs."""
_AROUND = 5
"""Words from a lone run to the next."""

NOWHERE = -1


class Alignment:
    """The words of the old version, and which words of the new one they are."""

    def __init__(self, size: int, strands: Sequence[Sequence[Run]]) -> None:
        """``strands`` are the chains of runs: what stayed in order, then each that was moved."""
        self.to = array("q", [NOWHERE]) * size
        """For each old word the place of the new one, or ``NOWHERE``."""
        self.strands = [list(strand) for strand in strands]
        runs = sorted((run, number) for number, one in enumerate(strands) for run in one)
        self._runs = [run for run, _ in runs]
        self._strand = [number for _, number in runs]
        self._starts = [run.old for run in self._runs]
        for run in self._runs:
            self.to[run.old : run.old_end] = array("q", range(run.new, run.new_end))

    def strand_at(self, place: int) -> int | None:
        """Return the strand of the run that an old word is in, or None where it is in none."""
        index = bisect_right(self._starts, place) - 1
        is_in = index >= 0 and place < self._runs[index].old_end
        return self._strand[index] if is_in else None

    def runs_in(self, places: range) -> Iterator[tuple[Run, int]]:
        """Return the runs that share a word with some old places, and their strands."""
        index = max(0, bisect_right(self._starts, places.start) - 1)
        while index < len(self._runs) and self._runs[index].old < places.stop:
            if self._runs[index].old_end > places.start:
                yield self._runs[index], self._strand[index]
            index += 1


def align(old: str, new: str, report: Report) -> Alignment:
    """Return which old word is which new one; ``report`` is told the share done, and may raise."""
    runs = unique_runs(old, new, _SIZES[0])
    report(0.3)
    main = chain(runs)
    moved = _moved(runs, main, old, new)
    report(0.4)
    rest = _masked(old, (range(s[0].old, s[-1].old_end) for s in moved), BLANKS[0])
    left = _masked(new, (range(s[0].new, s[-1].new_end) for s in moved), BLANKS[1])
    filled = _filled(rest, left, main, report)
    strands = [filled]
    taken_old, taken_new = _covered(len(old), len(new), filled)
    for strand in moved:
        strands.append(_grown(old, new, strand, taken_old, taken_new))
        _cover(strands[-1], taken_old, taken_new)
    return Alignment(len(old), strands)


def _masked(words: str, parts: Iterable[range], blank: str) -> str:
    """Return words with some parts blotted out, so that they are the same as no other word."""
    pieces, at = [], 0
    for part in sorted(parts, key=lambda one: one.start):
        pieces += [words[at : part.start], blank * len(part)]
        at = part.stop
    return "".join([*pieces, words[at:]])


def _covered(old: int, new: int, runs: Iterable[Run]) -> tuple[bytearray, bytearray]:
    taken = bytearray(old), bytearray(new)
    _cover(runs, *taken)
    return taken


def _cover(runs: Iterable[Run], old: bytearray, new: bytearray) -> None:
    for run in runs:
        old[run.old : run.old_end] = b"\1" * run.length
        new[run.new : run.new_end] = b"\1" * run.length


# -- what was moved -------------------------------------------------------------------------------


def _moved(runs: Sequence[Run], main: Sequence[Run], old: str, new: str) -> list[list[Run]]:
    """Return the chains that lie across the main one and are long enough not to be chance."""
    taken_old, taken_new = _covered(len(old), len(new), main)
    found: list[list[Run]] = []
    for whole in runs:
        run = _free_part(whole, taken_old, taken_new)
        if run is None:
            continue
        home = next((strand for strand in reversed(found[-8:]) if _follows(strand[-1], run)), None)
        if home is None:
            found.append([run])
        else:
            home.append(run)
    worth = [strand for strand in found if _weight(strand) >= _WORTH]
    chosen: list[list[Run]] = []
    for strand in sorted(worth, key=_weight, reverse=True):
        first, last = strand[0], strand[-1]
        if 1 not in taken_old[first.old : last.old_end] + taken_new[first.new : last.new_end]:
            chosen.append(strand)
            _cover(strand, taken_old, taken_new)
    return sorted(chosen)


def _weight(strand: Iterable[Run]) -> int:
    return sum(run.length for run in strand)


def _free_part(run: Run, old: bytearray, new: bytearray) -> Run | None:
    """Return a run without the words at its ends that others have, or None where that is most."""
    start, end = 0, run.length
    while start < end and (old[run.old + start] or new[run.new + start]):
        start += 1
    while end > start and (old[run.old + end - 1] or new[run.new + end - 1]):
        end -= 1
    left = Run(run.old + start, run.new + start, end - start)
    is_cut = 1 in old[left.old : left.old_end] + new[left.new : left.new_end]
    return None if is_cut or left.length < _SIZES[-2] else left


def _follows(last: Run, run: Run) -> bool:
    return (
        0 <= run.old - last.old_end <= _NEAR
        and 0 <= run.new - last.new_end <= _NEAR
    )  # fmt: skip


def _grown(
    old: str, new: str, strand: list[Run], in_old: bytearray, in_new: bytearray
) -> list[Run]:
    """Return a moved chain with what lies between its runs, and what goes on at its ends."""
    first, last = strand[0], strand[-1]
    before = _free(in_old, first.old, -1), _free(in_new, first.new, -1)
    after = _free(in_old, last.old_end, 1), _free(in_new, last.new_end, 1)
    parts = range(before[0], after[0]), range(before[1], after[1])
    pairs = gaps(strand, *parts)
    found = [_between(old, new, one, other) for one, other in pairs]
    found[0] = [run for run in found[0] if first.old - run.old < _EDGE]
    return sorted([*strand, *(run for runs in found for run in runs)])


def _free(taken: bytearray, place: int, step: int) -> int:
    """Return how far from a place on nothing is taken, at most ``_EDGE`` words."""
    for _ in range(_EDGE):
        look = place if step > 0 else place - 1
        if not 0 <= look < len(taken) or taken[look]:
            break
        place += step
    return place


# -- what lies between ----------------------------------------------------------------------------


def _filled(old: str, new: str, runs: list[Run], report: Report) -> list[Run]:
    """Return a chain with the runs that lie between its runs."""
    between = gaps(runs, range(len(old)), range(len(new)))
    found = list(runs)
    for number, (one, other) in enumerate(between):
        if one and other:
            found += _between(old, new, one, other)
        if number % 2_000 == 0:
            report(0.4 + 0.6 * number / len(between))
    found.sort()
    return found


def _between(old: str, new: str, part: range, other: range, depth: int = 1) -> list[Run]:
    """Return the runs in a gap; what is too large for a table is parted by what is unique in it."""
    if not part or not other:
        return []
    a, b = old[part.start : part.stop], new[other.start : other.stop]
    if len(a) * len(b) <= _LARGEST:
        runs = list(_runs(common_subsequence(a, b)))
        return [_at(run, part, other) for run in _without_chance(runs, len(a), len(b))]
    if depth == len(_SIZES):
        return []
    parted = [_at(run, part, other) for run in chain(unique_runs(a, b, _SIZES[depth]))]
    deeper = (_between(old, new, *gap, depth + 1) for gap in gaps(parted, part, other))
    return sorted([*parted, *(run for runs in deeper for run in runs)])


def _at(run: Run, part: range, other: range) -> Run:
    return Run(run.old + part.start, run.new + other.start, run.length)


def _runs(pairs: Iterable[tuple[int, int]]) -> Iterator[Run]:
    """Return pairs of places as runs."""
    numbered = ((one - other, number - one, one) for number, (one, other) in enumerate(pairs))
    for (apart, _), group in groupby(numbered, key=itemgetter(0, 1)):
        places = [one for _, _, one in group]
        yield Run(places[0], places[0] - apart, len(places))


def _without_chance(runs: list[Run], old: int, new: int) -> list[Run]:
    """Return the runs of a gap that do not stand alone among words that all differ."""
    kept: list[Run] = []
    for number, run in enumerate(runs):
        before = kept[-1] if kept else Run(0, 0, 0)
        after = runs[number + 1] if number + 1 < len(runs) else Run(old, new, 0)
        if run.length > _LONE or min(_apart(before, run), _apart(run, after)) <= _AROUND:
            kept.append(run)
    return kept


def _apart(one: Run, other: Run) -> int:
    return max(other.old - one.old_end, other.new - one.new_end)
