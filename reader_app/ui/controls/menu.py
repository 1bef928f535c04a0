"""A menu that shows keys as they are written on the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem


class KeyedMenu(QMenu):
    """Sets keys apart: ``Ctrl+[`` would be shown as ``]+Ctrl`` by a mirrored menu."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys apart that stand after the tab."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}{tab}{apart(keys)}"
