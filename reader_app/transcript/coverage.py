"""Coverage: the parts of a text that something is true of, such as having been read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class Coverage:
    """Parts that never touch, in reading order; a part that is added joins those it touches."""

    def __init__(self, parts: Iterable[Span] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for part in parts:
            self.add(part)

    def __len__(self) -> int:
        """Return how many code points are covered."""
        return sum(self._ends) - sum(self._starts)

    @property
    def parts(self) -> tuple[Span, ...]:
        """The parts in reading order."""
        return tuple(map(Span, self._starts, self._ends))

    def add(self, part: Span) -> bool:
        """Cover ``part``; tell whether anything of it was not covered before."""
        if self.first_gap(part) is None:
            return False
        first = bisect_left(self._ends, part.start)
        last = bisect_right(self._starts, part.end)
        start = min([part.start, *self._starts[first:last]])
        end = max([part.end, *self._ends[first:last]])
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]
        return True

    def first_gap(self, span: Span) -> int | None:
        """Return the first place of ``span`` that is not covered, or None where all of it is."""
        index = bisect_right(self._starts, span.start) - 1
        place = max(span.start, self._ends[index]) if index >= 0 else span.start
        return place if place < span.end else None
