"""Buttons of commands: how they are made, and where what they open belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

_BELOW = 6
"""Pixels from a button to the menu that belongs to it."""


def action_button(action: QAction, size: int) -> QToolButton:
    """Return a button for a command, with an icon of so many pixels."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(size, size))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setAccessibleDescription(action.statusTip())
    return button


def corner_below(action: QAction, window: QWidget) -> QPoint:
    """Return where the upper right corner of a command's menu belongs, on the screen.

    It is below the command's button, where that is seen, else in the window's corner.
    """
    for button in action.associatedObjects():
        if isinstance(button, QToolButton) and button.isVisible():
            return button.mapToGlobal(button.rect().bottomRight() + QPoint(0, _BELOW))
    return window.mapToGlobal(window.rect().topRight() + QPoint(-_BELOW, _BELOW))
