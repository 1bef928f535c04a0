"""What everything on the screen looks like: the theme, and the face and size of the text.

One :class:`Look` is shared by all panels; they ask it when they paint and repaint on ``changed``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyle

from reader_app import settings as s

if TYPE_CHECKING:
    from reader_app.settings import Setting, Settings
    from reader_app.ui.looks.theme import Theme

N = TypeVar("N", int, float)


class Look(QObject):
    """The theme and the typography of the text, and word of their change."""

    changed = Signal()
    keys_changed = Signal()
    """Commands were given other keys, in whichever window."""
    folding_changed = Signal()
    """What a lens leaves out is folded now, or faded."""
    corrections_changed = Signal()
    """Corrected words are marked now, or no longer."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._chosen = theme
        self._style = ""
        self.theme = theme
        """The colours of everything."""
        self.text_theme = theme
        """The colours of the transcript's own words, which a Pygments style may change."""
        self._wear(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._wear(theme)
        self.changed.emit()

    def _wear(self, theme: Theme) -> None:
        style = self._settings.get(s.TEXT_STYLE)
        if theme is self._chosen and style == self._style:
            return
        self._chosen, self._style = theme, style
        self.theme = self.text_theme = theme
        if style:
            from reader_app.ui.looks.text_style import dressed  # Pygments' styles are seldom wanted

            self.theme, self.text_theme = dressed(theme, style)

    @property
    def text_font(self) -> QFont:
        """The face and size of the transcript's words."""
        font = QFont(self._settings.get(s.TEXT_FACE))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self._within(s.TEXT_SIZE))
        return font

    @property
    def line_height(self) -> float:
        """Height of a line of text, as a share of the face's own."""
        return self._within(s.LINE_HEIGHT)

    @property
    def paragraph_space(self) -> float:
        """Space between two paragraphs, as a share of a line."""
        return self._within(s.PARAGRAPH_SPACE)

    @property
    def measure(self) -> int:
        """Width of the text, in average characters."""
        return self._within(s.MEASURE)

    @property
    def speakers(self) -> str:
        """How speakers are named: in ``capitals``, ``bold``, or in the ``margin``."""
        return self._settings.get(s.SPEAKERS)

    @property
    def collapses_blanks(self) -> bool:
        """Whether blank lines are shown as the space of a paragraph."""
        return self._settings.get(s.BLANKS_COLLAPSED)

    @property
    def folds_lens(self) -> bool:
        """Whether what a lens leaves out is folded rather than faded."""
        return self._settings.get(s.LENS_FOLDS)

    def set_lens_folds(self, folds: bool) -> None:
        """Fold what a lens leaves out, or fade it."""
        if folds != self.folds_lens:
            self._settings.set(s.LENS_FOLDS, folds)
            self.folding_changed.emit()

    @property
    def marks_corrections(self) -> bool:
        """Whether corrected words are marked."""
        return self._settings.get(s.CORRECTIONS)

    def set_marks_corrections(self, on: bool) -> None:
        """Mark corrected words in every window, or no longer."""
        if on != self.marks_corrections:
            try:
                self._settings.set(s.CORRECTIONS, on)
            finally:
                self.corrections_changed.emit()

    @property
    def gutter(self) -> str:
        """What the left gutter shows: ``turn``, ``time`` or ``page``."""
        return self._settings.get(s.GUTTER)

    @property
    def moves(self) -> bool:
        """Whether things may be seen to move: as chosen, else as the system has it."""
        chosen = self._settings.get(s.MOTION)
        return chosen == "always" or (chosen != "never" and _system_moves())

    def set_text_size(self, points: float) -> None:
        """Set the size of the text, 6 to 48 points."""
        self._settings.set(s.TEXT_SIZE, min(s.TEXT_SIZE.high, max(s.TEXT_SIZE.low, points)))
        self.changed.emit()

    def settings_changed(self) -> None:
        """Say that a preference the look depends on was set."""
        self._wear(self._chosen)
        self.changed.emit()

    def _within(self, setting: Setting[N]) -> N:
        """Return a number from the settings; one written there by hand may be out of all bounds."""
        value = self._settings.get(setting)
        return type(value)(min(setting.high, max(setting.low, value)))


def _system_moves() -> bool:
    """Tell whether the system's settings, as far as Qt knows them, let things move."""
    style = QApplication.style()
    lasts = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    if sys.platform == "win32":  # elsewhere Qt has no effects at all, whatever the settings say
        return lasts and QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    return lasts
