"""Where stretches of a paragraph lie on the page, line by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202a-\u202e\u2066-\u2069\U00010800-\U00010fff]"
)


def line_rects(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """Return what ``start`` to ``end`` (Qt's units within the block) cover, from its top left."""
    return layout_rects(block.layout(), block.text(), start, end)


def layout_rects(layout: QTextLayout, text: str, start: int, end: int) -> list[QRectF]:
    """Return what ``start`` to ``end`` (Qt's units) cover of ``text`` in its layout.

    Where left-to-right and right-to-left words mix, one line gives several rectangles.
    """
    is_mixed = _RIGHT_TO_LEFT.search(text) is not None
    rects = []
    for line in _lines(layout, start, end):
        low = max(start, line.textStart())
        high = min(end, line.textStart() + line.textLength())
        pieces = _mixed(line, low, high) if is_mixed else [(_x(line, low), _x(line, high))]
        rects += [QRectF(a, line.y(), b - a, line.height()) for a, b in pieces if b > a]
    return rects


def _lines(layout: QTextLayout, start: int, end: int) -> Iterator[QTextLine]:
    first = layout.lineForTextPosition(start)
    if not first.isValid():
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            return
        yield line


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
