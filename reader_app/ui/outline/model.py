"""The outline as Qt's item views see it: sections, and rows in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader_app.ui.outline.questions import Questions
from reader_app.ui.outline.rows import Kind, Row, is_same

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The ``Row``; of a heading its ``Part``."""
CURRENT = ROW + 1
"""Whether the reading is there."""

_FEW = 20


@dataclass
class Part:
    """One section of the outline, whose rows are all of one kind."""

    title: str
    rows: Sequence[Row] = ()
    current: int | None = None

    @property
    def count(self) -> int:
        """How many things it lists."""
        return 0 if self.kind is Kind.EMPTY else len(self.rows)

    @property
    def kind(self) -> Kind:
        """What its rows stand for."""
        if isinstance(self.rows, Questions):
            return Kind.QUESTION
        return self.rows[0].kind if self.rows else Kind.EMPTY


class OutlineModel(QStandardItemModel):
    """Parts with rows.

    Where things are, Qt's own model tells without asking Python, which laying out ten thousand rows
    would take seconds over; it has no items for them. What they say is asked for here, of those
    that are seen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []
        self.kinds: tuple[Kind | None, ...] = (None,)
        """Of the rows of each part; at its end that of headings, which is none."""

    # -- changes ----------------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part]) -> None:
        """List other parts."""
        self.clear()
        self.setColumnCount(1)
        self.parts = list(parts)
        self._note_kinds()
        headings = [QStandardItem() for _ in self.parts]
        for part, heading in zip(self.parts, headings, strict=True):
            _fill(heading, part)
        if headings:
            self.invisibleRootItem().appendRows(headings)

    def set_rows(self, number: int, rows: Sequence[Row]) -> None:
        """List other rows in a part, disturbing nothing where they are the same."""
        part = self.parts[number]
        if rows == part.rows:
            return
        heading = self.index(number, 0)
        before = part.rows
        if len(rows) == len(before) and Part("", rows).kind is part.kind:
            part.rows = rows
            changed = _changed(before, rows)
            if len(changed) > _FEW:
                self._say_changed(heading, changed[0], changed[-1])
            else:  # of one row after the other a view paints no more than those
                for row in changed:
                    self._say_changed(heading, row, row)
        else:
            self._replace_rows(part, self.item(number), rows)
        self.dataChanged.emit(heading, heading)

    def _replace_rows(self, part: Part, heading: QStandardItem, rows: Sequence[Row]) -> None:
        heading.removeRows(0, heading.rowCount())
        part.rows, part.current = rows, None
        self._note_kinds()
        _fill(heading, part)

    def _note_kinds(self) -> None:
        self.kinds = (*(part.kind for part in self.parts), None)

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

    # -- what is where ----------------------------------------------------------------------------

    def same_as(self, row: Row, number: int) -> QModelIndex | None:
        """Return the index of the row of a part that stands for the same as ``row``, or None."""
        rows = self.parts[number].rows
        if isinstance(rows, Questions):
            place = rows.place_of(row)
        else:
            place = next((n for n, each in enumerate(rows) if is_same(row, each)), None)
        return None if place is None else self.index(place, 0, self.index(number, 0))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return words, the row itself, or whether the reading is there."""
        if not index.isValid():
            return None
        number, row = index.parent().row(), index.row()
        if number < 0:
            return _heading_data(self.parts[row], role) if row < len(self.parts) else None
        part = self.parts[number]
        if role == CURRENT:
            return part.current == row
        if role not in _OF_ROWS or row >= len(part.rows):
            return None
        return _row_data(part.rows[row], role)


def _fill(heading: QStandardItem, part: Part) -> None:
    """Make room for the rows of a part; only words that stand for nothing have an item."""
    heading.setColumnCount(1)
    if part.kind is Kind.EMPTY and part.rows:
        nothing = QStandardItem()
        nothing.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.appendRow(nothing)
    else:
        heading.setRowCount(len(part.rows))


def _changed(before: Sequence[Row], after: Sequence[Row]) -> Sequence[int]:
    """Return the places of what is another row now; of questions all may be."""
    if isinstance(after, Questions):
        return range(len(after))
    return [n for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]


def _heading_data(part: Part, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return part.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{part.title}, {part.count}"
    return part if role == ROW else None


_OF_ROWS = frozenset(
    {
        ROW,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


def _row_data(row: Row, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{row.lead} {row.name}".strip()
    if role == Qt.ItemDataRole.ToolTipRole:
        name = f"{row.lead} {row.full or row.name}".strip()
        return "\n".join(words for words in (name, row.detail, row.told) if words)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return row.spoken
    return row if role == ROW else None
