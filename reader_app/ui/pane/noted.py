"""Which turns of a transcript have a note, and the sign for that."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPen, QPolygonF

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QWidget

    from reader_app.session.sheet import Sheet
    from reader_app.transcript.model import Turn

SIZE = 8.0
"""Pixels of the sign."""
_CORNER = 3.0


class NotedTurns(QObject):
    """Knows the places of the notes on turns, as the library holds them."""

    def __init__(self, sheet: Sheet, gutter: QWidget) -> None:
        super().__init__(gutter)
        self._sheet, self._gutter = sheet, gutter
        self._places: list[int] = []
        sheet.workspace.history_changed.connect(self._read)
        sheet.transcript_opened.connect(self._read)
        self._read()

    def has(self, turn: Turn) -> bool:
        """Tell whether a turn has a note."""
        at = bisect_left(self._places, turn.span.start)
        return at < len(self._places) and self._places[at] < turn.span.end

    def _read(self) -> None:
        transcript, library = self._sheet.transcript, self._sheet.workspace.library
        memos = library.memos(transcript.id) if transcript else []
        places = [memo.position for memo in memos if memo.position is not None]
        if places != self._places:
            self._places = places
            self._gutter.update()


def draw_note(painter: QPainter, corner: QPointF, colour: QColor) -> None:
    """Draw a small sheet with a folded corner, its upper left at ``corner``."""
    x, y = corner.x(), corner.y()
    fold = SIZE - _CORNER
    edge = [(0, 0), (fold, 0), (SIZE, _CORNER), (SIZE, SIZE), (0, SIZE), (0, 0)]
    painter.setPen(QPen(colour, 1.2))
    painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in edge]))
    folded = [(fold, 0), (fold, _CORNER), (SIZE, _CORNER)]
    painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in folded]))
