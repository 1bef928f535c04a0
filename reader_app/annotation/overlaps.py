"""Highlights that meet a stretch of text, and how they lie over each other."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise
from operator import attrgetter, sub
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.model import Highlight
from reader_app.annotation.order import alike
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONG = 2_000
"""Code points."""
_START, _END = attrgetter("span.start"), attrgetter("span.end")


class Run(msgspec.Struct, frozen=True):
    """A stretch of text under the same highlights from end to end."""

    span: Span
    highlights: tuple[Highlight, ...]
    """By start, the longer first; never empty."""


class HighlightIndex:
    """Finds the highlights that meet a span, by the starts of all and the length of the longest.

    Asking costs two searches by halves and the highlights between them. Where some are very long,
    the furthest end so far tells at once how far back there is anything to be found.
    """

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self._highlights = list(highlights)
        self._starts = list(map(_START, self._highlights))
        if self._starts != sorted(self._starts):
            self._highlights.sort(key=_longer_first)
            self._starts.sort()
        self.longest = max(map(sub, map(_END, self._highlights), self._starts), default=0)
        """No highlight covers more code points."""

    def renewed(self, highlights: list[Highlight]) -> HighlightIndex:
        """Return the index of highlights that are by start, and mostly those that are here."""
        old, starts = self._highlights, self._starts
        head = alike(old, highlights)
        tail = alike(old[head:][::-1], highlights[head:][::-1])
        changed = HighlightIndex(highlights[head : len(highlights) - tail])
        made = HighlightIndex()
        made._highlights = highlights
        made._starts = [*starts[:head], *changed._starts, *starts[len(old) - tail :]]
        made.longest = max(self.longest, changed.longest)
        return made

    @cached_property
    def _furthest(self) -> list[int]:
        """The furthest end so far, at each highlight."""
        return _running_maximum(map(_END, self._highlights))

    def _first_over(self, position: int) -> int:
        """Return the first highlight that may go on beyond a position."""
        if self.longest <= _LONG:
            return bisect_left(self._starts, position + 1 - self.longest)
        return bisect_left(self._furthest, position + 1)

    def __len__(self) -> int:
        return len(self._highlights)

    def meeting(self, span: Span) -> list[Highlight]:
        """Return the highlights that share a code point with ``span``, by start, longer first."""
        first = self._first_over(span.start)
        last = bisect_left(self._starts, span.end)
        found = [h for h in self._highlights[first:last] if h.span.meets(span)]
        return sorted(found, key=_longer_first)

    def at(self, position: int) -> list[Highlight]:
        """Return the highlights over one code point, the shortest first."""
        here = self.meeting(Span(position, position + 1))
        return sorted(here, key=lambda h: (len(h.span), h.span.start, h.id))

    def starting_in(self, span: Span, most: int) -> list[Highlight]:
        """Return the first highlights, ``most`` at the most, that begin in ``span``."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end, first)
        return self._highlights[first : min(last, first + most)]


def flatten(highlights: Sequence[Highlight], span: Span) -> list[Run]:
    """Return the disjoint runs that ``highlights`` make of ``span``; bare text is left out."""
    within = [h for h in highlights if h.span.meets(span)]
    within.sort(key=_longer_first)
    edges = {max(h.span.start, span.start) for h in within}
    edges |= {min(h.span.end, span.end) for h in within}
    runs = []
    for start, end in pairwise(sorted(edges)):
        part = Span(start, end)
        over = tuple(h for h in within if h.span.encloses(part))
        if over:
            runs.append(Run(part, over))
    return runs


def _running_maximum(values: Iterable[int]) -> list[int]:
    """Return the largest value so far at each place; quicker than ``accumulate`` with ``max``."""
    most = 0
    return [most := value if value > most else most for value in values]


def _longer_first(highlight: Highlight) -> tuple[int, int, str]:
    return highlight.span.start, -highlight.span.end, highlight.id


def lanes(extents: Sequence[tuple[float, float]]) -> list[int]:
    """Return a lane for each extent ``(from, to)``, so that none overlaps another in its lane.

    The extents come in the order in which they choose; each takes the lowest free lane.
    """
    taken: list[list[tuple[float, float]]] = []
    chosen = []
    for low, high in extents:
        lane = next((i for i, held in enumerate(taken) if _is_free(held, low, high)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((low, high))
        chosen.append(lane)
    return chosen


def _is_free(held: list[tuple[float, float]], low: float, high: float) -> bool:
    return all(high <= start or end <= low for start, end in held)
