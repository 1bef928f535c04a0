"""The entries of the history as rows, read page by page as the reader scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader_app.annotation.history import State
from reader_app.library.chronicle import Line, Wanted, lines
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import short_moment

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader_app.library.store import Library
    from reader_app.ui.looks.look import Look

    Index = QModelIndex | QPersistentModelIndex

WHEN, WHAT, WHERE, WHO, NOW = range(5)
PAGE = 200
"""Entries read at a time."""
_KEPT = 5_000
"""Entries that stay read when there is another one."""
_ROLE = Qt.ItemDataRole
_NONE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Entries, the newest first."""

    def __init__(self, library: Library, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._look = library, look
        self._wanted = Wanted()
        self._lines: list[Line] = []
        self._is_all = False

    def show_wanted(self, wanted: Wanted) -> None:
        """List only these."""
        self._wanted = wanted
        self._read(PAGE)

    def refresh(self) -> None:
        """Read what is listed anew."""
        self._read(min(max(PAGE, len(self._lines) + 1), _KEPT))

    def _read(self, most: int) -> None:
        self.beginResetModel()
        self._lines = lines(self._library, self._wanted, None, most)
        self._is_all = len(self._lines) < most
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """Return the entry of an index."""
        return self._lines[index.row()] if index.isValid() else None

    def row_of(self, entry_id: str) -> int | None:
        """Return the row of an entry, where it was read."""
        return next((n for n, line in enumerate(self._lines) if line.id == entry_id), None)

    # -- what Qt asks -----------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older entries."""
        return not parent.isValid() and not self._is_all

    def fetchMore(self, _parent: Index) -> None:
        """Read another page."""
        oldest = self._lines[-1].place if self._lines else None
        found = lines(self._library, self._wanted, oldest, PAGE)
        self._is_all = len(found) < PAGE
        if found:
            first = len(self._lines)
            self.beginInsertRows(_NONE, first, first + len(found) - 1)
            self._lines += found
            self.endInsertRows()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many entries were read."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        names = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Transcript"),
            self.tr("Who"),
            self.tr("Now"),
        )
        return names[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what a cell shows, its tool tip, or its colour."""
        line = self.line(index)
        if line is None:
            return None
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self._words(line, index.column())
        if role == _ROLE.ForegroundRole and line.state in (State.UNDONE, State.ABANDONED):
            return self._look.theme.colour("quiet")
        return None

    def _words(self, line: Line, column: int) -> str:
        if column == NOW:
            return {
                State.UNDONE: self.tr("undone"),
                State.ABANDONED: self.tr("undone for good"),
            }.get(line.state, "")
        words = {WHEN: short_moment(line.time), WHERE: line.title, WHO: line.author}
        return words.get(column) or (phrase(line.what) if column == WHAT else "")
