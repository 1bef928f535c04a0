"""The undecided highlights as rows: made when they are seen, as there may be thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader_app.transcript.anchor import Fate
from reader_app.ui.versions.words import SIGNS, fate_words, spoken, where
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.versions.placing import Versions
    from reader_app.versions.transfer import Decided

    Index = QModelIndex | QPersistentModelIndex

_ORDER = {Fate.MOVED: 0, Fate.LOST: 1, Fate.KEPT: 2}
_BEGINNING = 160
"""Code points of a quote in its row."""


class Undecided(QAbstractTableModel):
    """What has moved, then what is lost, each in reading order."""

    def __init__(self) -> None:
        super().__init__()
        self._versions: Versions | None = None
        self.rows: list[Decided] = []

    def show(self, versions: Versions, decided: Iterable[Decided]) -> None:
        """List highlights."""
        self.beginResetModel()
        self._versions = versions
        self.rows = sorted(decided, key=lambda one: _ORDER[one.placed.fate])
        self.endResetModel()

    def of(self, fate: Fate) -> list[Decided]:
        """Return those that have this fate."""
        return [one for one in self.rows if one.placed.fate is fate]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many highlights there are."""
        return 0 if parent and parent.isValid() else len(self.rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return three: fate, quote and place."""
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column, or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number(section + 1)
        return (self.tr("Fate"), self.tr("Quote"), self.tr("Place"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and what a row says aloud."""
        if self._versions is None or not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(one, self._versions)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == 0:
            return f"{SIGNS[one.placed.fate]} {fate_words(one.placed.fate)}"
        if index.column() == 1:
            return " ".join(one.marked.quote[:_BEGINNING].split())
        return where(self._versions.new, one.placed.span or one.placed.near)
