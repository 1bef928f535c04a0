"""Every change of the library, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidgetItem,
)

from reader_app.annotation.history import State
from reader_app.ui.dialogs.frame import Dialog, table
from reader_app.ui.phrases import phrase
from reader_app.ui.words import short_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from reader_app.ui.desk import Desk

SHOWN = 500


class HistoryDialog(Dialog):
    """Lists what was done and what was taken back; Undo and Redo are at hand."""

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("History"))
        self._desk = desk
        self.list = table()
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Now")]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.column.addWidget(self.list)
        row = self.add_close_button()
        for name, words in (("edit.undo", self.tr("Undo")), ("edit.redo", self.tr("Redo"))):
            row.addButton(_button(words, actions[name]), QDialogButtonBox.ButtonRole.ActionRole)
        desk.session.history_changed.connect(self.refresh)
        self.resize(720, 480)
        self.refresh()

    def refresh(self) -> None:
        """Read the history anew."""
        said = {
            State.DONE: "",
            State.KEPT: "",
            State.UNDONE: self.tr("undone"),
            State.ABANDONED: self.tr("undone for good"),
        }
        quiet = QBrush(self._desk.look.theme.colour("quiet"))
        self.list.clear()
        for entry in self._desk.session.library.entries(SHOWN):
            what = phrase(entry.what)
            row = [short_moment(entry.time), what, entry.author, said[entry.state]]
            item = QTreeWidgetItem(row)
            item.setToolTip(1, what)
            if said[entry.state]:
                for column in range(len(row)):
                    item.setForeground(column, quiet)
            self.list.addTopLevelItem(item)
        if newest := self.list.topLevelItem(0):
            self.list.setCurrentItem(newest)


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
