"""The outline as Qt's item views see it: sections, and rows in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.ui.outline.rows import Kind, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The ``Row``; of a heading its ``Part``."""
CURRENT = ROW + 1
"""Whether the reading is there."""

_HEADING = 0
_FEW = 20


@dataclass
class Part:
    """One section of the outline."""

    title: str
    rows: tuple[Row, ...] = ()
    current: int | None = None

    @property
    def count(self) -> int:
        """How many things it lists."""
        return sum(row.kind is not Kind.EMPTY for row in self.rows)


class OutlineModel(QAbstractItemModel):
    """Parts with rows; an index's id is 0 for a heading, else its part's place counted from 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []

    # -- changes ----------------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part]) -> None:
        """List other parts."""
        self.beginResetModel()
        self.parts = list(parts)
        self.endResetModel()

    def set_rows(self, number: int, rows: tuple[Row, ...]) -> None:
        """List other rows in a part, disturbing nothing where they are the same."""
        part = self.parts[number]
        if rows == part.rows:
            return
        heading = self.index(number, 0)
        if len(rows) == len(part.rows):
            before, part.rows = part.rows, rows
            changed = [
                n for n, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new
            ]
            if len(changed) > _FEW:
                self._say_changed(heading, changed[0], changed[-1])
            else:  # of one row after the other a view paints no more than those
                for row in changed:
                    self._say_changed(heading, row, row)
        else:
            self._replace_rows(part, heading, rows)
        self.dataChanged.emit(heading, heading)

    def _replace_rows(self, part: Part, heading: QModelIndex, rows: tuple[Row, ...]) -> None:
        if part.rows:
            self.beginRemoveRows(heading, 0, len(part.rows) - 1)
            part.rows = ()
            part.current = None
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(heading, 0, len(rows) - 1)
            part.rows = rows
            self.endInsertRows()

    def set_current(self, number: int, row: int | None) -> bool:
        """Mark the row of a part where the reading is; tell whether that is another one."""
        part = self.parts[number]
        if part.current == row:
            return False
        before, part.current = part.current, row
        for changed in (before, row):
            if changed is not None and changed < len(part.rows):
                self._say_changed(self.index(number, 0), changed, changed)
        return True

    def _say_changed(self, heading: QModelIndex, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0, heading), self.index(last, 0, heading))

    def part(self, index: Index) -> Part:
        """Return the part an index is the heading of, or stands in."""
        return self.parts[index.row() if index.internalId() == _HEADING else index.internalId() - 1]

    # -- Qt asks ----------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own default; an invalid index never changes)
        """Return the index of a heading, or of a row under one."""
        if row < 0 or column or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else _HEADING)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 (QObject.parent has another form)
        """Return a row's heading."""
        if not index.isValid() or index.internalId() == _HEADING:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _HEADING)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many headings, or rows under one, there are."""
        if not parent.isValid():
            return len(self.parts)
        is_heading = parent.internalId() == _HEADING
        return len(self.parts[parent.row()].rows) if is_heading else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be reached but the words that stand for nothing."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() and self.part(index).rows[index.row()].kind is Kind.EMPTY:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return words, the row itself, or whether the reading is there."""
        if not index.isValid():
            return None
        part = self.part(index)
        if index.internalId() == _HEADING:
            return _heading_data(part, role)
        if role == CURRENT:
            return part.current == index.row()
        return _row_data(part.rows[index.row()], role)


def _heading_data(part: Part, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return part.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{part.title}, {part.count}"
    return part if role == ROW else None


def _row_data(row: Row, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{row.lead} {row.name}".strip()
    if role == Qt.ItemDataRole.ToolTipRole:
        name = f"{row.lead} {row.full or row.name}".strip()
        return "\n".join(words for words in (name, row.detail, row.told) if words)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return row.spoken
    return row if role == ROW else None
