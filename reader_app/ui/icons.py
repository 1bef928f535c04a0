"""Icons: one SVG file each in ``resources/icons``, drawn in ``currentColor`` and tinted by role."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.paths import resource

if TYPE_CHECKING:
    from reader_app.ui.look import Look

SIZES = (16, 20, 24, 32, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_FADED = 0.35
_DOT = 16


def icon(name: str, look: Look, role: str = "ink") -> QIcon:
    """Return an icon tinted in a colour of the theme. Raises ``FileNotFoundError``."""
    return _tinted(name, look.theme.colour(role).name())


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return _drawn(_svg("app"), APP_SIZES, QIcon(), QIcon.Mode.Normal)


def tinted(name: str, colour: QColor) -> QIcon:
    """Return an icon in a colour, for what does not know the look."""
    return _tinted(name, colour.name())


def dot(colour: QColor) -> QIcon:
    """Return the small square that stands for a tag."""
    pixmap = QPixmap(QSize(_DOT, _DOT))
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(pixmap.rect().adjusted(2, 2, -2, -2), 3, 3)
    painter.end()
    return QIcon(pixmap)


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str) -> QIcon:
    svg = _svg(name).replace("currentColor", colour)
    made = _drawn(svg, SIZES, QIcon(), QIcon.Mode.Normal)
    return _drawn(svg, SIZES, made, QIcon.Mode.Disabled)


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(svg: str, sizes: tuple[int, ...], target: QIcon, mode: QIcon.Mode) -> QIcon:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for size in sizes:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        painter.setOpacity(_FADED if mode is QIcon.Mode.Disabled else 1.0)
        renderer.render(painter)
        painter.end()
        target.addPixmap(pixmap, mode)
    return target
