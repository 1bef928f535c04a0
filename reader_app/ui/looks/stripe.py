"""The stripe that stands for a highlight: in the colours of all its tags, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter


def draw_stripe(
    painter: QPainter, place: QRectF, colours: Sequence[QColor], radius: float = 0.0
) -> None:
    """Fill ``place`` with as many parts of one height as there are colours."""
    if len(colours) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours[0])
        painter.drawRoundedRect(place, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)  # quicker than to save and restore all
        return
    shape = QPainterPath()
    shape.addRoundedRect(place, radius, radius)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    height = place.height() / max(1, len(colours))
    for number, colour in enumerate(colours):
        top = place.top() + number * height
        painter.fillRect(QRectF(place.left(), top, place.width(), height), colour)
    painter.restore()
