"""Every command with its keys, as the menus have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidgetItem

from reader_app.ui.dialogs.frame import Dialog, table
from reader_app.ui.menus import MENUS, ids
from reader_app.ui.words import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


COMMAND = 240
"""Pixels for the name of a command; Undo may name a long quote."""


class ShortcutsDialog(Dialog):
    """A list by menu, with a field that narrows it."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit(placeholderText=self.tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.list = table()
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        self.list.setAccessibleName(self.tr("Commands"))
        self._fill(actions)
        self.field.textChanged.connect(self._narrow)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.add_close_button()
        self.resize(760, 560)

    def _fill(self, actions: Mapping[str, QAction]) -> None:
        for menu in MENUS:
            heading = QTreeWidgetItem([translated(menu.title, "menus").replace("&", "")])
            self.list.addTopLevelItem(heading)
            for name in ids(menu.items):
                item = actions[name]
                keys = QKeySequence.listToString(
                    item.shortcuts(), QKeySequence.SequenceFormat.NativeText
                )
                words = item.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
                heading.addChild(QTreeWidgetItem([words, keys, item.statusTip()]))
        self.list.expandAll()
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, COMMAND)

    def _narrow(self, wanted: str) -> None:
        """Show only what has ``wanted`` in a command, its keys or its words."""
        wanted = wanted.casefold()
        for top in range(self.list.topLevelItemCount()):
            heading = self.list.topLevelItem(top)
            if heading is None:
                continue
            fits = [_narrow_row(heading.child(row), wanted) for row in range(heading.childCount())]
            heading.setHidden(not any(fits))


def _narrow_row(row: QTreeWidgetItem | None, wanted: str) -> bool:
    """Show the row if it has ``wanted`` in it, and tell whether it is shown."""
    if row is None:
        return False
    fits = any(wanted in row.text(column).casefold() for column in range(3))
    row.setHidden(not fits)
    return fits
