"""Every transcript of the library: to open again, or to remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from reader_app.annotation.edits import RemoveTranscript
from reader_app.ui.accessible import name_clear_button
from reader_app.ui.dialogs.frame import Dialog, quiet, table
from reader_app.ui.words import long_date, number, short_moment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader_app.library.store import Summary
    from reader_app.session import Session

_ID = int(Qt.ItemDataRole.UserRole)


class LibraryDialog(Dialog):
    """Lists titles, dates and highlights; Enter opens, Delete removes, Undo brings back."""

    chosen = Signal(str)
    """The id of the transcript to open."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Library"))
        self._session = session
        self.field = QLineEdit(placeholderText=self.tr("Find by title, date or file"))
        self.field.setClearButtonEnabled(True)
        name_clear_button(self.field)
        self.field.setAccessibleName(self.tr("Find in the library"))
        self.list = self._make_list()
        where = str(session.library.path or self.tr("in memory only"))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.column.addWidget(quiet(self.tr("Kept in {path}").format(path=where)))
        self._add_buttons()
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.open_current)
        session.library_changed.connect(self.refresh)
        self.resize(760, 480)
        self.refresh()

    def _make_list(self) -> QTreeWidget:
        made = table()
        made.setAccessibleName(self.tr("Transcripts"))
        made.setHeaderLabels(
            [self.tr("Title"), self.tr("Date"), self.tr("Highlights"), self.tr("Opened")]
        )
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.itemDoubleClicked.connect(self.open_current)
        made.currentItemChanged.connect(self._enable)
        for key, call in (
            (Qt.Key.Key_Return, self.open_current),
            (Qt.Key.Key_Enter, self.open_current),
            (QKeySequence.StandardKey.Delete, self.remove_current),
        ):
            QShortcut(
                QKeySequence(key), made, call, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        return made

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("primary", True)
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self.open_current)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip(self.tr("Undo brings it back, with all its highlights"))
        self.remove_button.clicked.connect(self.remove_current)
        row.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        row.addButton(self.remove_button, QDialogButtonBox.ButtonRole.ActionRole)

    def refresh(self) -> None:
        """Read the library anew; the current row keeps its place."""
        current = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(current) if current else 0
        self.list.clear()
        self.list.addTopLevelItems([_row(each) for each in self._session.library.transcripts()])
        self._narrow(self.field.text())
        item = self.list.topLevelItem(min(row, self.list.topLevelItemCount() - 1))
        if item:
            self.list.setCurrentItem(item)
        self._enable()

    def open_current(self) -> None:
        """Open the current transcript and close the dialog."""
        if transcript_id := self._current():
            self.chosen.emit(transcript_id)
            self.accept()

    def remove_current(self) -> None:
        """Take the current transcript out of the library."""
        item = self.list.currentItem()
        if item and (transcript_id := self._current()):
            self._session.do(RemoveTranscript(transcript_id, item.text(0)))

    def _current(self) -> str | None:
        item = self.list.currentItem()
        return item.data(0, _ID) if item and not item.isHidden() else None

    def _enable(self) -> None:
        there = self._current() is not None
        self.open_button.setEnabled(there)
        self.remove_button.setEnabled(there)

    def _narrow(self, wanted: str) -> None:
        """Show only what has ``wanted`` in title, date or file name, and make the first current."""
        wanted = wanted.strip().casefold()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            said = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
            item.setHidden(wanted not in said)
            first = first or (None if item.isHidden() else item)
        if self._current() is None and first:
            self.list.setCurrentItem(first)
        self._enable()


def _row(summary: Summary) -> QTreeWidgetItem:
    cells = [
        summary.title,
        long_date(summary.date),
        number(summary.highlights),
        short_moment(summary.opened or ""),
    ]
    item = QTreeWidgetItem(cells)
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, summary.source_name)
    item.setData(0, _ID, summary.id)
    return item
