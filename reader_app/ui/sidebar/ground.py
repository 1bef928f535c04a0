"""The ground of a card: its paper, edge and stripe, and a tick where it is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from reader_app.ui.looks.stripe import draw_stripe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader_app.ui.looks.theme import Theme

STRIPE = 3
"""Pixels of the stripe in the colours of the tags."""
_RADIUS = 7
_FOCUS = 1.5
"""Pixels by which the edge is broader while the card has the keyboard."""
_TICK, _AWAY = 16, 6


class States(NamedTuple):
    """What is so of a card just now."""

    is_chosen: bool
    is_picked: bool
    has_focus: bool


def draw_ground(
    painter: QPainter, card: QWidget, theme: Theme, colours: Sequence[str], states: States
) -> None:
    """Draw all that lies under the words of a card; ``colours`` are names of the palette."""
    painter.fillRect(card.rect(), theme.colour("ground"))
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(card.rect()).adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
    painter.fillPath(shape, theme.colour("current" if states.is_picked else "card"))
    painter.setClipPath(shape)
    stripe = QRect(0, 0, STRIPE + 1, card.height())
    place = QStyle.visualRect(card.layoutDirection(), card.rect(), stripe)
    draw_stripe(painter, QRectF(place), [theme.tag(name).stripe for name in colours])
    painter.setClipping(False)
    edge = theme.colour("accent" if states.is_chosen else "line")
    width = 1.5 if states.is_chosen else 1.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, width + _FOCUS if states.has_focus else width))
    painter.drawPath(shape)
    if states.is_picked:
        _draw_tick(painter, card, theme)


def _draw_tick(painter: QPainter, card: QWidget, theme: Theme) -> None:
    """Draw a tick at a card's lower corner."""
    whole = card.rect()
    corner = QRect(whole.right() - _TICK - _AWAY, whole.bottom() - _TICK - _AWAY, _TICK, _TICK)
    place = QStyle.visualRect(card.layoutDirection(), whole, corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(QRectF(place))
    x, y = place.x(), place.y()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("card"), 2.0))
    points = ((4.0, 8.5), (7.0, 11.5), (12.0, 5.0))
    painter.drawPolyline([QPointF(x + right, y + down) for right, down in points])
