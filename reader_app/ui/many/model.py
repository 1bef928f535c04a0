"""The passages that were gathered, each of which can be left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from reader_app.session.gathering import Gathered
from reader_app.transcript.address import place_words
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.wording.phrases import place_said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QColor

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.gathering import Passage
    from reader_app.annotation.many import Act
    from reader_app.annotation.model import Highlight, Status
    from reader_app.transcript.span import Span

    Index = QModelIndex | QPersistentModelIndex
    Key = tuple[str, Span]

PLACE, TRANSCRIPT, SPEAKER, WORDS, MARKED = range(5)
_AROUND, _LONGEST = 32, 160
"""Code points shown around the words, and of these."""
_SPACE = re.compile(r"\s+")
_ROLE = Qt.ItemDataRole
_OUTSIDE = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TICKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable


class PassageModel(QAbstractTableModel):
    """One row for each passage; words are cut and places told when they are seen."""

    ticked = Signal()
    """Other passages are chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found = Gathered()
        self._rows: tuple[Passage, ...] = ()
        self._keys: list[Key] = []
        self._book: Codebook | None = None
        self._out: set[Key] = set()
        """What was left out, which stays so when the list is made anew."""
        self._alone: set[int] = set()
        """Rows with which nothing can be done."""
        self.quiet: QColor | None = None
        """The colour of those."""

    def show(self, found: Gathered, act: Act | None, book: Codebook) -> None:
        """List passages; tags are named by the codebook."""
        self.beginResetModel()
        self._found, self._rows, self._book = found, found.passages, book
        self._keys = [(one.transcript, one.span) for one in self._rows]
        self._leave(act)
        self.endResetModel()
        self.ticked.emit()

    def intend(self, act: Act | None) -> None:
        """Tell with which passages ``act`` would do nothing."""
        self._leave(act)
        self._repaint()

    def _leave(self, act: Act | None) -> None:
        leaves = act.leaves if act else lambda _passage: False
        self._alone = {row for row, one in enumerate(self._rows) if leaves(one)}

    def forget_ticks(self) -> None:
        """Let everything be chosen that is listed from now on."""
        self._out.clear()

    # -- what is chosen ---------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[Passage, ...]:
        """What is ticked and can be done something with."""
        return tuple(
            one
            for row, one in enumerate(self._rows)
            if row not in self._alone and self._keys[row] not in self._out
        )

    @property
    def count(self) -> int:
        """How many these are."""
        rows = range(len(self._rows))
        return sum(row not in self._alone and self._keys[row] not in self._out for row in rows)

    @property
    def alone(self) -> int:
        """How many are so already, or can't be done anything with."""
        return len(self._alone)

    def tick(self, rows: Iterable[int] | None, on: bool) -> None:
        """Choose rows, or leave them out; None is all."""
        keys = self._keys if rows is None else [self._keys[row] for row in rows]
        self._out = self._out.difference(keys) if on else self._out.union(keys)
        self._repaint()

    def is_ticked(self, row: int) -> bool:
        """Tell whether a row is chosen."""
        return row not in self._alone and self._keys[row] not in self._out

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, MARKED))
        self.ticked.emit()

    def passage_at(self, index: Index) -> Passage | None:
        """Return the passage of a row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    @property
    def has_several(self) -> bool:
        """Whether the passages are of several transcripts."""
        return len(self._found.transcripts) > 1

    # -- Qt asks ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _OUTSIDE) -> int:
        """Return how many passages there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _OUTSIDE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else MARKED + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (
            self.tr("Place"),
            self.tr("Transcript"),
            self.tr("Speaker"),
            self.tr("Words"),
            self.tr("Marked as"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each be ticked with which something can be done."""
        return _TICKED if index.column() == 0 and index.row() not in self._alone else _PLAIN

    def data(self, index: Index, role: int = 0) -> object:
        """Return the words of a cell, and whether its row is chosen."""
        row, column = index.row(), index.column()
        if role == _ROLE.CheckStateRole and column == 0 and row not in self._alone:
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        if role == _ROLE.ForegroundRole and row in self._alone:
            return self.quiet
        if role == _ROLE.AccessibleTextRole and column == 0 and row in self._alone:
            return self.tr("{place}, left alone").format(place=self._words(row, column))
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._words(row, column)
        return " ".join(self._rows[row].quote.split()) if role == _ROLE.ToolTipRole else None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        """Choose a row, or leave it out."""
        if role != _ROLE.CheckStateRole or index.row() in self._alone:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _words(self, row: int, column: int) -> str:
        one = self._rows[row]
        transcript = self._found.transcripts[one.transcript]
        if column == PLACE:
            return place_said(place_words(transcript, one.span))
        if column == TRANSCRIPT:
            return transcript.title
        if column == SPEAKER:
            speaker = transcript.speaker_of(transcript.turn_at(one.span.start))
            return speaker.name if speaker else ""
        if column == WORDS:
            return _context(transcript.text, one.span)
        return "; ".join(map(self._said, one.marked))

    def _said(self, marked: Highlight) -> str:
        """Return tags and status of a highlight."""
        assert self._book is not None
        tags = [tag.name for each in marked.tags if (tag := self._book.get(each))]
        said = [", ".join(tags) or self.tr("no tag")]
        return " · ".join(said + _status(marked.status))


def _status(status: Status) -> list[str]:
    return [] if status == "none" else [status_words(status)]


def _context(text: str, span: Span) -> str:
    """Return words with what stands around them, on one line; long ones are cut."""
    inside = span.of(text)
    if len(inside) > _LONGEST:
        return f"{_on_one_line(inside[:_LONGEST]).rsplit(' ', 1)[0]}…"
    before = _on_one_line(text[max(0, span.start - _AROUND) : span.start])
    after = _on_one_line(text[span.end : span.end + _AROUND])
    if span.start > _AROUND:
        before = f"…{before.partition(' ')[2] or before}"
    if span.end + _AROUND < len(text):
        after = f"{after.rpartition(' ')[0] or after}…"
    return f"{before}[{_on_one_line(inside)}]{after}"


def _on_one_line(words: str) -> str:
    return _SPACE.sub(" ", words)
