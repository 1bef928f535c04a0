"""The shade over what a lens leaves out: paler words that can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.ui.looks.contrast import contrast
from reader_app.ui.looks.style import mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from reader_app.annotation.lens import Narrowed
    from reader_app.ui.looks.theme import Theme
    from reader_app.ui.pane.paragraphs import Paragraph

LEGIBLE = 3.1
"""The least contrast of faded words on their paper."""
_STEPS = 20
_GROUND = 0.7
"""How much paper is in the ground of a faded highlight."""


class Shade:
    """Fades the turns that a lens leaves out; without a lens, nothing."""

    def __init__(self, theme: Theme, narrowed: Narrowed | None = None) -> None:
        self._theme = theme
        self._paper = theme.colour("paper")
        self._taken = narrowed.turns if narrowed else None
        self._known: dict[int, QColor] = {}

    def fades(self, line: Paragraph) -> bool:
        """Tell whether a paragraph is faded."""
        return (
            self._taken is not None
            and line.turn is not None
            and (line.turn.number not in self._taken)
        )

    def words(self, colour: QColor) -> QColor:
        """Return the colour of words as it is when faded; what is out of sight stays so."""
        key = colour.rgba()
        if key not in self._known:
            self._known[key] = self._faded(colour) if colour.alpha() else colour
        return self._known[key]

    def ground(self, colour: QColor) -> QColor:
        """Return the ground of a highlight on which faded words stand."""
        return mixed(colour, self._paper, _GROUND)

    def _faded(self, colour: QColor) -> QColor:
        """Move a colour towards the paper as far as it can be read there."""
        found = colour
        for step in range(1, _STEPS):
            paler = mixed(colour, self._paper, step / _STEPS)
            if contrast(paler, self._paper) < LEGIBLE:
                break
            found = paler
        return found
