"""Colours that print well: words dark on white, grounds light enough to read through."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader_app.annotation.model import TAG_COLOURS
from reader_app.ui.looks.theme import TagInk, themes

if TYPE_CHECKING:
    from reader_app.ui.looks.theme import Theme

_THEME = "white"
_LIGHTER = 0.3
"""How much of white is mixed into a ground."""
_INK, _QUIET, _LINE = QColor("#111111"), QColor("#4a4a4a"), QColor("#bbbbbb")
_GREYS = tuple(QColor(grey) for grey in ("#e6e6e6", "#d2d2d2", "#dcdcdc"))
"""Neighbours differ, so that one over the other is seen."""
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)


class Inks:
    """The colours of one print, in colour or in black and white."""

    def __init__(self, in_colour: bool) -> None:
        self._in_colour = in_colour
        self._theme = _theme()
        self.ink, self.quiet, self.line = _INK, _QUIET, _LINE

    def speaker(self, place: int | None) -> QColor:
        """Return the colour of a speaker's name."""
        if not self._in_colour:
            return self.ink
        return self.quiet if place is None else self._theme.speaker(place)

    def tag(self, name: str) -> TagInk:
        """Return the colours of a tag."""
        found = self._theme.tag(name)
        if self._in_colour:
            return TagInk(found.stripe, _lightened(found.ground))
        return TagInk(_QUIET, _GREYS[_place(name) % len(_GREYS)])

    def dash(self, name: str) -> Qt.PenStyle:
        """Return how the stripe of a tag is drawn, which tells tags apart without colour."""
        if self._in_colour:
            return Qt.PenStyle.SolidLine
        return _DASHES[_place(name) % len(_DASHES)]


@lru_cache(maxsize=1)
def _theme() -> Theme:
    return themes()[_THEME]


def _place(name: str) -> int:
    return TAG_COLOURS.index(name) + 1 if name in TAG_COLOURS else 0


def _lightened(colour: QColor) -> QColor:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return QColor.fromRgbF(*(part + (1 - part) * _LIGHTER for part in parts))
