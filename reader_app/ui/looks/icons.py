"""Icons: one SVG file each in ``resources/icons``, drawn in ``currentColor`` and tinted by role.

A window has some forty of them and shows a handful: each is read and drawn when it is first seen.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.paths import resource

if TYPE_CHECKING:
    from reader_app.ui.looks.look import Look

SIZES = (16, 20, 24, 32, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_FADED = 0.35
_DOT = 16


def icon(name: str, look: Look, role: str = "ink") -> QIcon:
    """Return an icon tinted in a colour of the theme."""
    return _tinted(name, look.theme.colour(role).name())


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(_Drawing("app", "", APP_SIZES))


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
    return QIcon(_Drawing(name, colour, SIZES))


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


class _Drawing(QIconEngine):
    """Draws one SVG in one colour, in whatever size is asked for."""

    def __init__(self, name: str, colour: str, sizes: tuple[int, ...]) -> None:
        super().__init__()
        self._name, self._colour, self._sizes = name, colour, sizes
        self._known: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon so large, faded where it can't be used."""
        faded = mode is QIcon.Mode.Disabled
        key = size.width(), size.height(), QIcon.Mode.Disabled if faded else QIcon.Mode.Normal
        if key not in self._known:
            drawn = QPixmap(size)
            drawn.fill(QColor(Qt.GlobalColor.transparent))
            painter = QPainter(drawn)
            self.paint(painter, drawn.rect(), mode, state)
            painter.end()
            self._known[key] = drawn
        return self._known[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon as large as ``rect`` allows."""
        svg = _svg(self._name).replace("currentColor", self._colour)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setOpacity(_FADED if mode is QIcon.Mode.Disabled else 1.0)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, square)
        painter.restore()

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        """Return the sizes that are asked for most."""
        return [QSize(size, size) for size in self._sizes]

    def clone(self) -> QIconEngine:
        """Return another one that draws the same."""
        _clones.append(_Drawing(self._name, self._colour, self._sizes))
        return _clones[-1]


_clones: list[_Drawing] = []
"""Qt takes a clone without holding it for Python, which would delete it under Qt's hands."""
