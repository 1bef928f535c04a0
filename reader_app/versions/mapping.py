"""From words of one version to the words they became in the other."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader_app.versions.alignment import NOWHERE

if TYPE_CHECKING:
    from reader_app.versions.alignment import Alignment
    from reader_app.versions.tokens import Tokens

_ENOUGH = 0.4
"""Share of its words that a passage must have to be taken for one that is there."""
_SPELT = 0.6
"""Likeness from which on one word may be another spelling of the other."""
_LONGEST = 12
"""Words of a gap in which other spellings are looked for."""


class There(NamedTuple):
    """The words that a passage became."""

    places: range
    share: float
    """0.0 to 1.0: how many of its words are the same."""


class Mapping:
    """Where passages of the old version are in the new one, counted in words."""

    def __init__(self, before: Tokens, after: Tokens, alignment: Alignment) -> None:
        self.before, self.after = before, after
        self.to = alignment.to
        self._alignment = alignment

    @cached_property
    def _taken(self) -> bytearray:
        """For each new word, whether it is one of the old version."""
        taken = bytearray(len(self.after))
        for strand in self._alignment.strands:
            for run in strand:
                taken[run.new : run.new_end] = b"\1" * run.length
        return taken

    def find(self, places: range) -> There | None:
        """Return the new words that some old ones became, or None where too few are left."""
        counts: Counter[int] = Counter()
        runs = list(self._alignment.runs_in(places))
        for run, strand in runs:
            counts[strand] += min(run.old_end, places.stop) - max(run.old, places.start)
        strand, hits = counts.most_common(1)[0] if counts else (0, 0)
        if hits < _ENOUGH * len(places):
            return self._respelt(places)
        own = [run for run, number in runs if number == strand]
        begin, end = max(own[0].old, places.start), min(own[-1].old_end, places.stop)
        start = own[0].new + begin - own[0].old
        stop = own[-1].new + end - own[-1].old
        there = range(
            start - self._part(begin, start, begin - places.start, -1),
            stop + self._part(end, stop, places.stop - end, 1),
        )
        return There(there, hits / max(len(places), len(there)))

    def _part(self, old: int, new: int, words: int, step: int) -> int:
        """Return how many new words from a place on stand for so many old ones, which are others.

        ``step`` is -1 for those before the place and 1 for those after it.
        """
        if not words:
            return 0
        gap, room = self._gap(old, step), self._room(new, step)
        if words >= gap:
            return min(room, gap + 1)
        return words if gap == room else min(words, round(words * room / gap))

    def _gap(self, place: int, step: int) -> int:
        """Return how many old words before or after a place have become no new one."""
        look = place if step > 0 else place - 1
        while 0 <= look < len(self.to) and self.to[look] == NOWHERE:
            look += step
        return look - place if step > 0 else place - 1 - look

    def _room(self, place: int, step: int) -> int:
        """Return how many new words before or after a place were no old one."""
        look = place if step > 0 else place - 1
        while 0 <= look < len(self.after) and not self._taken[look]:
            look += step
        return look - place if step > 0 else place - 1 - look

    def _respelt(self, places: range) -> There | None:
        """Return words that are each spelt in another way, between the same neighbours."""
        before, after = self._gap(places.start, -1), self._gap(places.stop, 1)
        first = places.start - before - 1
        if first < 0 or before + len(places) + after > _LONGEST:
            return None
        start = self.to[first] + 1
        if self._room(start, 1) != before + len(places) + after:
            return None
        there = range(start + before, start + before + len(places))
        pairs = zip(self.before.written(places), self.after.written(there), strict=True)
        return There(there, 0.0) if all(_likeness(*pair) >= _SPELT for pair in pairs) else None

    def between(self, places: range) -> tuple[int | None, int | None]:
        """Return the nearest new words before and after some old ones that are the same in both."""
        before = places.start - self._gap(places.start, -1) - 1
        after = places.stop + self._gap(places.stop, 1)
        return (
            self.to[before] if before >= 0 else None,
            self.to[after] if after < len(self.to) else None,
        )


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # for the few words that are left over

    return SequenceMatcher(None, one, other).ratio()
