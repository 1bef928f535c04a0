"""The places that a replacement would change, each with its words before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from reader_app.transcript.address import place_words
from reader_app.transcript.correcting import refusal
from reader_app.ui.wording.phrases import phrase, place_said

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span

    Index = QModelIndex | QPersistentModelIndex

_AROUND = 24
"""Code points shown before and after the words."""
_ROLE = Qt.ItemDataRole
_OUTSIDE = QModelIndex()


class HitModel(QAbstractTableModel):
    """One row for each place, ticked where it is to be corrected; words are cut when seen."""

    checked = Signal()
    """A tick was set or taken away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[Correction] = []
        self._transcript: Transcript | None = None
        self._why: dict[int, str] = {}
        self._left_out: set[int] = set()

    def show(self, hits: list[Correction], transcript: Transcript | None) -> None:
        """List these places, all ticked but those that cannot be corrected."""
        self.beginResetModel()
        self._hits, self._transcript = hits if transcript else [], transcript
        self._left_out.clear()
        told = ((row, refusal(transcript, one)) for row, one in enumerate(self._hits) if transcript)
        self._why = {row: why for row, why in told if why}
        self.endResetModel()

    @property
    def chosen(self) -> list[Correction]:
        """What is ticked."""
        out = self._left_out | self._why.keys()
        return [one for row, one in enumerate(self._hits) if row not in out]

    @property
    def refused(self) -> int:
        """How many cannot be corrected."""
        return len(self._why)

    def span_at(self, index: object) -> Span | None:
        """Return the place of a row."""
        row = index.row() if isinstance(index, QModelIndex) else -1
        return self._hits[row].span if 0 <= row < len(self._hits) else None

    # -- Qt asks ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _OUTSIDE) -> int:
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: Index = _OUTSIDE) -> int:
        """Return 3: place, before, after."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (self.tr("Place"), self.tr("Before"), self.tr("After"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each row that can be corrected be ticked."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == 0 and index.row() not in self._why:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = 0) -> object:
        """Return the words of a cell, and whether its row is ticked."""
        row, column = index.row(), index.column()
        if role == _ROLE.CheckStateRole and column == 0 and row not in self._why:
            on = row not in self._left_out
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == _ROLE.ToolTipRole and row in self._why:
            return phrase(self._why[row])
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) and self._transcript:
            return self._words(row, column, self._transcript)
        return None

    def _words(self, row: int, column: int, transcript: Transcript) -> str:
        one = self._hits[row]
        if column == 0:
            return place_said(place_words(transcript, one.span))
        if column == 2 and row in self._why:
            return phrase(self._why[row])
        words = one.replacement if column == 2 else one.span.of(transcript.text)
        before = transcript.text[max(0, one.span.start - _AROUND) : one.span.start]
        after = transcript.text[one.span.end : one.span.end + _AROUND]
        return " ".join(f"…{before}[{words}]{after}…".split())

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        """Tick a row, or leave it out."""
        if role != _ROLE.CheckStateRole or index.row() in self._why:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(index.row())
        else:
            self._left_out.add(index.row())
        self.dataChanged.emit(index, index, [role])
        self.checked.emit()
        return True
