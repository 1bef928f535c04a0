"""What everything on the screen looks like: the theme, and the face and size of the text.

One :class:`Look` is shared by all panels; they ask it when they paint and repaint on ``changed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from reader_app import settings as s

if TYPE_CHECKING:
    from reader_app.settings import Settings
    from reader_app.ui.theme import Theme


class Look(QObject):
    """The theme and the typography of the text, and word of their change."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme = theme
        self._settings = settings

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.theme = theme
        self.changed.emit()

    @property
    def text_font(self) -> QFont:
        """The face and size of the transcript's words."""
        font = QFont(self._settings.get(s.TEXT_FACE))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self._settings.get(s.TEXT_SIZE))
        return font

    @property
    def line_height(self) -> float:
        """Height of a line of text, as a share of the face's own."""
        return self._settings.get(s.LINE_HEIGHT)

    @property
    def measure(self) -> int:
        """Width of the text, in average characters."""
        return self._settings.get(s.MEASURE)

    @property
    def gutter(self) -> str:
        """What the left gutter shows: ``turn``, ``time`` or ``page``."""
        return self._settings.get(s.GUTTER)

    def set_text_size(self, points: float) -> None:
        """Set the size of the text, 6 to 48 points."""
        self._settings.set(s.TEXT_SIZE, min(48.0, max(6.0, points)))
        self.changed.emit()

    def settings_changed(self) -> None:
        """Say that a preference the look depends on was set."""
        self.changed.emit()
