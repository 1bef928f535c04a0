"""Where stretches of a paragraph lie on the page, line by line."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202a-\u202e\u2066-\u2069\U00010800-\U00010fff]"
)


class LaidLines:
    """The lines of a paragraph as it is laid out, and what stretches of it cover.

    What Qt has to be asked for is asked once: where many highlights lie, it is wanted for each.
    The layout is handed in whenever it is needed. It dies with its document, and Python would take
    whatever Qt puts in its place for the layout that is kept.
    """

    def __init__(self, layout: QTextLayout, text: str) -> None:
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._starts = [line.textStart() for line in lines]
        self._ends = [line.textStart() + line.textLength() for line in lines]
        self._tops = [line.y() for line in lines]
        self._heights = [line.height() for line in lines]
        self._is_mixed = _RIGHT_TO_LEFT.search(text) is not None
        self._known: dict[tuple[int, int], list[QRectF]] = {}

    def are_those_of(self, layout: QTextLayout) -> bool:
        """Tell whether the paragraph has not been laid out otherwise since."""
        if layout.lineCount() != len(self._starts):
            return False
        first = layout.lineAt(0)
        return not self._starts or (
            first.y() == self._tops[0] and first.textLength() == self._ends[0]
        )

    def rects(self, layout: QTextLayout, start: int, end: int) -> list[QRectF]:
        """Return what ``start`` to ``end`` (Qt's units) cover, from the paragraph's top left.

        Where left-to-right and right-to-left words mix, one line gives several rectangles.
        """
        found = self._known.get((start, end))
        if found is None:
            found = self._known[start, end] = self.rects_once(layout, start, end)
        return found

    def rects_once(self, layout: QTextLayout, start: int, end: int) -> list[QRectF]:
        """Return them like :meth:`rects`, where nobody will ask for the same again."""
        return [
            QRectF(left, self._tops[number], right - left, self._heights[number])
            for number, low, high in self._parts(start, end)
            for left, right in self._pieces(layout.lineAt(number), low, high)
            if right > left
        ]

    def extent(self, layout: QTextLayout, start: int, end: int) -> tuple[float, float] | None:
        """Return from where to where ``start`` to ``end`` reach, or None where nothing is seen."""

        def is_seen(part: tuple[int, int, int]) -> bool:
            number, low, high = part
            pieces = self._pieces(layout.lineAt(number), low, high)
            return any(right > left for left, right in pieces)

        parts = list(self._parts(start, end))
        first = next(filter(is_seen, parts), None)
        if first is None:
            return None
        last, _, _ = next(filter(is_seen, reversed(parts)))
        return self._tops[first[0]], self._tops[last] + self._heights[last]

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give the number of each line that is covered, and from where to where."""
        for number in range(max(0, bisect_right(self._starts, start) - 1), len(self._starts)):
            if self._starts[number] >= end:
                return
            yield number, max(start, self._starts[number]), min(end, self._ends[number])

    def _pieces(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        return _mixed(line, low, high) if self._is_mixed else [(_x(line, low), _x(line, high))]


def _x(line: QTextLine, position: int) -> float:
    """Return where a position is; blanks that hang over the end of a line do not count."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index] # gives (x, position)
    return min(x, line.naturalTextRect().right())


def _mixed(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the stretches of ``x``, from left to right, touching ones joined.

    Asked for the edges of a letter where the direction turns, Qt answers wrongly; the glyphs'
    own rooms are right.
    """
    joined: list[tuple[float, float]] = []
    rooms = [glyphs.boundingRect() for glyphs in line.glyphRuns(start, end - start)]
    for room in sorted(rooms, key=QRectF.left):
        if joined and room.left() <= joined[-1][1] + 0.75:
            joined[-1] = (joined[-1][0], max(room.right(), joined[-1][1]))
        else:
            joined.append((room.left(), room.right()))
    return joined
