"""A line to type in that leaves the window's commands their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_OF_FIELDS = frozenset("ACVXYZ")
"""What edits a line with Ctrl on every system: all, copy, paste, cut, redo, undo."""


class LineField(QLineEdit):
    """A line of the window, where Ctrl+E exports as everywhere else.

    Qt's own lines take some such keys for themselves on some systems, Ctrl+E to go to the end. They
    still do so here where no command of the window has the key.
    """

    def event(self, event: QEvent) -> bool:
        """Claim no key with Ctrl and a letter but those that everybody edits with."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_windows(event):
            event.ignore()
            return False
        return super().event(event)


def _is_windows(event: QKeyEvent) -> bool:
    is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
    return is_ctrl and is_letter and chr(event.key()) not in _OF_FIELDS
