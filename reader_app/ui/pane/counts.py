"""A small number where more highlights meet than can be told apart by their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock

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


def draw_counts(painter: QPainter, brush: Brush, block: QTextBlock, runs: list[Run]) -> None:
    """Write how many meet at the end of each run of more than three, above its last word."""
    crowded = [run for run in runs if len(run.highlights) > MANY]
    if not crowded:
        return
    font = QFont(brush.type_.small)
    font.setPixelSize(max(_LEAST, round(brush.type_.size * _SHARE)))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setFont(font)
    is_rtl = brush.layout.way(block) is Qt.LayoutDirection.RightToLeft
    for run in crowded:
        rects = brush.rects(block, run.span)
        if rects:
            _draw(painter, brush, metrics, str(len(run.highlights)), rects[-1], is_rtl)
    painter.restore()


def _draw(
    painter: QPainter,
    brush: Brush,
    metrics: QFontMetricsF,
    words: str,
    run: QRectF,
    is_rtl: bool,
) -> None:
    height = metrics.capHeight() + 4
    width = max(height, metrics.horizontalAdvance(words) + 5)
    left = run.left() if is_rtl else run.right() - width
    badge = QRectF(left, run.top() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.theme.colour("ink"))
    painter.drawRoundedRect(badge, height / 2.6, height / 2.6)
    painter.setPen(brush.theme.colour("paper"))
    x = badge.center().x() - metrics.horizontalAdvance(words) / 2
    painter.drawText(QPointF(x, badge.center().y() + metrics.capHeight() / 2), words)
