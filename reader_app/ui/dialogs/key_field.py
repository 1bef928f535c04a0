"""A field that takes the keys that are pressed in it, instead of what they write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from reader_app.ui.keys import key_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_LEAVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
"""Keys that do here what they do everywhere, so that nobody is caught in the field."""


class KeyField(QLineEdit):
    """Shows the last keys pressed; Tab and Escape lead away."""

    pressed = Signal(str)
    """The keys, in Qt's portable form."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press new keys"))
        self.setAccessibleName(self.tr("New keys"))
        self.setAccessibleDescription(self.tr("Press the keys that the command shall have."))

    def event(self, event: QEvent) -> bool:
        """Keep keys from the commands they belong to."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        key = "" if event.key() in _LEAVES else key_of(event)
        if key:
            self.setText(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            self.pressed.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be empty for the next keys."""
        super().focusOutEvent(event)
        self.clear()
