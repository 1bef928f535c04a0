"""What the box offers: rows that are made when they are shown, and the list Qt sees of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Row:
    """One thing that can be chosen, ready to be painted and to be read aloud."""

    title: str
    detail: str = ""
    """Stands after the title, quietly."""
    kind: str = ""
    """Stands at the end, quietly: what it is."""
    keys: tuple[str, ...] = ()
    """Stand at the end, as keys."""
    icon: str = ""
    colour: str | None = None
    """A tag's colour, by name."""
    is_enabled: bool = True
    help: str = ""
    """What it does, or why it cannot be done; a sentence."""

    @property
    def spoken(self) -> str:
        """All of it, in words."""
        parts = (self.title, self.kind, self.detail, *self.keys, self.help)
        return ", ".join(part for part in parts if part)


class Offer(Protocol):
    """Things that are found by their names."""

    name: str
    """What the box is for."""
    placeholder: str
    limit: int
    """How many are shown."""

    def find(self, typed: str) -> list[int]:
        """Return the places of those that fit, the best first; no more than the limit."""

    def row(self, place: int) -> Row:
        """Return what is shown of one."""

    def choose(self, place: int) -> None:
        """Do it, or go there."""


class Rows(QAbstractListModel):
    """Those that fit, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self.typed = ""
        self.places: Sequence[int] = ()
        self._made: dict[int, Row] = {}

    def show(self, offer: Offer, typed: str) -> None:
        """List what fits, of another offer or for other letters."""
        self.beginResetModel()
        if offer is not self._offer:
            self._made.clear()
        self._offer, self.typed = offer, typed
        self.places = offer.find(typed)
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """Return a row by its number in the list, or None."""
        if self._offer is None or not 0 <= number < len(self.places):
            return None
        place = self.places[number]
        if place not in self._made:
            self._made[place] = self._offer.row(place)
        return self._made[place]

    # -- Qt asks ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many fit."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return the row, or its words."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
