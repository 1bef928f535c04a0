"""How corrected words are marked: a quiet dotted line below, and what the source says on hovering.

Where words were taken out, a small wedge stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QPen
from PySide6.QtWidgets import QToolTip

from reader_app.transcript.span import Span
from reader_app.ui.accessible import source_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTextBlock

    from reader_app.transcript.corrections import Corrected
    from reader_app.ui.pane.painting import Brush
    from reader_app.ui.pane.pane import TranscriptPane

_THICK = 1.4
_WEDGE = 3.0


def draw_corrected(
    painter: QPainter, brush: Brush, block: QTextBlock, words: Sequence[Corrected]
) -> None:
    """Mark corrected words of a block, from the block's upper left."""
    if not words:
        return
    painter.save()
    pen = QPen(brush.theme.colour("quiet"), _THICK, Qt.PenStyle.DotLine)
    for each in words:
        painter.setPen(pen)
        if each.span.of(brush.transcript.text).strip():
            for rect in brush.rects(block, each.span):
                y = rect.bottom() - _THICK
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        else:
            _draw_wedge(painter, brush, block, each.span.start)
    painter.restore()


def _draw_wedge(painter: QPainter, brush: Brush, block: QTextBlock, position: int) -> None:
    place = brush.places.to_qt(position) - block.position()
    line = block.layout().lineForTextPosition(place) if 0 <= place < block.length() else None
    if line is None or not line.isValid():
        return
    x: float = line.cursorToX(place)[0]  # type: ignore[index] # (x, position)
    foot = line.y() + line.ascent() + line.descent()
    painter.setPen(QPen(brush.theme.colour("quiet"), _THICK))
    tip = QPointF(x, foot - _WEDGE)
    painter.drawPolyline([QPointF(x - _WEDGE, foot), tip, QPointF(x + _WEDGE, foot)])


class SourceTips(QObject):
    """Says what the source has where the mouse rests on corrected words that are marked."""

    def __init__(self, pane: TranscriptPane) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the source's words, and let go of them elsewhere."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        words = self.words_at(event.pos().x(), event.pos().y())
        if words:
            QToolTip.showText(event.globalPos(), words, self._pane.viewport())
        else:
            QToolTip.hideText()
        return True

    def words_at(self, x: int, y: int) -> str:
        """Return what the source says at a point of the view, or nothing."""
        transcript = self._pane.shown_transcript
        position = self._pane.position_at(QPointF(x, y).toPoint())
        if transcript is None or position is None or not self._pane.marks.corrections:
            return ""
        if not self._pane.marks.corrected(Span(position, position + 1)):
            return ""
        return source_words(transcript, position) or source_words(transcript, position + 1)
