"""What the status bar says while a tag sticks, with a click that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from reader_app.ui.looks.icons import dot

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_WIDEST = 260
"""Pixels of the tag's name; the tip says all of it."""


class StickNotice(QPushButton):
    """Names the tag that every new selection gets; a click ends that."""

    def __init__(self) -> None:
        super().__init__(flat=True)
        self.name = ""
        """The tag's; nothing where none sticks."""
        self.hide()

    def show_tag(self, name: str, colour: QColor) -> None:
        """Say which tag sticks, or be gone where there is no name."""
        self.name = name
        shown = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST)
        words = self.tr("“{name}” sticks · Esc ends")
        self.setText(words.format(name=shown).replace("&", "&&"))
        self.setIcon(dot(colour))
        tip = self.tr("Every new selection gets the tag “{name}”, until Esc or a click here")
        self.setToolTip(tip.format(name=name))
        self.setAccessibleName(tip.format(name=name))
        self.setVisible(bool(name))
