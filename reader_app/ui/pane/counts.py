"""A small number where more highlights meet than can be told apart by their colours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from reader_app.annotation.overlaps import Run
    from reader_app.ui.pane.painting import Brush

MANY = 3
"""Highlights that are told apart by bands of their own; of more, so many bands and the number."""
_SHARE = 0.52
_LEAST = 8
"""Size of the number: a share of the text's, and pixels at least."""


def bands(colours: list[str]) -> list[str]:
    """Return the colours of the bands behind words: of many highlights, the first that differ."""
    return colours if len(colours) <= MANY else list(dict.fromkeys(colours))[:MANY]


class Counts:
    """The badges of one look; each number is drawn once."""

    def __init__(self, brush: Brush) -> None:
        self._brush = brush
        self._font = QFont(brush.type_.small)
        self._font.setPixelSize(max(_LEAST, round(brush.type_.size * _SHARE)))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._known: dict[tuple[int, float], QPixmap] = {}

    def draw(self, painter: QPainter, block: QTextBlock, runs: list[Run]) -> None:
        """Write how many meet at the end of each run of more than three, above its last word."""
        crowded = [run for run in runs if len(run.highlights) > MANY]
        if not crowded:
            return
        is_rtl = self._brush.layout.way(block) is Qt.LayoutDirection.RightToLeft
        for run in crowded:
            rects = self._brush.rects(block, run.span)
            if rects:
                badge = self._badge(len(run.highlights), painter.device().devicePixelRatio())
                size = badge.deviceIndependentSize()
                left = rects[-1].left() if is_rtl else rects[-1].right() - size.width()
                painter.drawPixmap(QPointF(left, rects[-1].top() - size.height() / 2), badge)

    def _badge(self, count: int, ratio: float) -> QPixmap:
        key = count, ratio
        if key not in self._known:
            self._known[key] = self._made(str(count), ratio)
        return self._known[key]

    def _made(self, words: str, ratio: float) -> QPixmap:
        metrics, theme = QFontMetricsF(self._font), self._brush.theme
        height = round(metrics.capHeight()) + 4
        width = max(height, math.ceil(metrics.horizontalAdvance(words)) + 5)
        badge = QPixmap(round(width * ratio), round(height * ratio))
        badge.setDevicePixelRatio(ratio)
        badge.fill(Qt.GlobalColor.transparent)
        painter = QPainter(badge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2.6, height / 2.6)
        painter.setFont(self._font)
        painter.setPen(theme.colour("paper"))
        x = (width - metrics.horizontalAdvance(words)) / 2
        painter.drawText(QPointF(x, (height + metrics.capHeight()) / 2), words)
        painter.end()
        return badge
