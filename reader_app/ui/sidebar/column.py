"""Boxes one under another whose heights are guessed until they are measured."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Column:
    """Where each of many boxes lies, in pixels from the top; a ``gap`` follows each."""

    def __init__(self, gap: int) -> None:
        self._gap = gap
        self._steps: list[int] = []
        """From the top of each box to that of the next."""
        self._tops: list[int] = [0]

    def __len__(self) -> int:
        return len(self._steps)

    def set_heights(self, heights: Iterable[int]) -> None:
        """Hold other boxes."""
        self.replace(0, len(self), heights)

    def replace(self, start: int, end: int, heights: Iterable[int]) -> None:
        """Hold other boxes instead of those from ``start`` to before ``end``."""
        self._steps[start:end] = [height + self._gap for height in heights]
        self._tops = []

    def height(self, box: int) -> int:
        """Return the height of a box, guessed or measured."""
        return self._steps[box] - self._gap

    def measure(self, box: int, height: int) -> int:
        """Set the true height of a box and return by how much it differs from the one before."""
        difference = height - self.height(box)
        if difference:
            self._steps[box] += difference
            self._tops = []
        return difference

    def top(self, box: int) -> int:
        """Return where a box begins; of one after the last, where it would."""
        if not self._tops:
            self._tops = list(accumulate(self._steps, initial=0))
        return self._tops[box]

    @property
    def total(self) -> int:
        """The height of all boxes together."""
        return self.top(len(self)) - (self._gap if self._steps else 0)

    def at(self, place: int) -> int:
        """Return the box at ``place``, a gap belonging to the box before; 0 where there is none."""
        self.top(0)
        return max(0, min(bisect_right(self._tops, place) - 1, len(self) - 1))
