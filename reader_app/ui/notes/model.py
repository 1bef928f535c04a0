"""The list of notes as Qt asks for it: only what is seen is made."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.annotation.links import as_markdown
from reader_app.annotation.notes import Note, On
from reader_app.ui.wording.words import short_moment

if TYPE_CHECKING:
    from reader_app.session import Session

_BRIEF = 160
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What a row says of a note."""

    ON = 0
    NOTE = 1
    TAGS = 2
    AUTHOR = 3
    CHANGED = 4


class NoteTable(QAbstractTableModel):
    """Notes, one a row."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.notes: list[Note] = []

    def show_notes(self, notes: list[Note]) -> None:
        """Show these."""
        self.beginResetModel()
        self.notes = notes
        self.endResetModel()

    def row_of(self, note_id: str) -> int | None:
        """Return the row of a note, or None."""
        return next((row for row, note in enumerate(self.notes) if note.id == note_id), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        """Return how many notes there are."""
        return 0 if parent.isValid() else len(self.notes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        """Return how much is said of each."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        note = self.notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(note, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.ON:
            return note.quote or note.title
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("On"),
                self.tr("Note"),
                self.tr("Tags"),
                self.tr("Author"),
                self.tr("Changed"),
            )[section]
        return None

    def _words(self, note: Note, column: Column) -> str:
        if column is Column.ON:
            return self.name(note)
        if column is Column.NOTE:
            text = as_markdown(note.text[:4000], lambda link: self._session.shown(link))
            return _one_line(_plain(text))
        if column is Column.TAGS:
            return ", ".join(map(self.tag_name, note.tags))
        if column is Column.AUTHOR:
            return note.author
        return short_moment(note.modified)

    def name(self, note: Note) -> str:
        """Say what a note is on."""
        if note.on is On.TAG:
            return f"#{self.tag_name(note.tags[0])}"
        if note.on is On.TRANSCRIPT:
            return note.title
        return f"“{_one_line(note.quote)}”"

    def tag_name(self, tag_id: str) -> str:
        """Return what a tag is called now."""
        tag = self._session.codebook.get(tag_id)
        return tag.name if tag else ""


def _plain(markdown: str) -> str:
    """Return Markdown with the addresses of its links left out."""
    words = re.sub(r"\[((?:[^\[\]\\]|\\.)*)\]\([^()\s]*\)", r"\1", markdown)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", re.sub(r"(?m)^#{1,6} |\*\*|__", "", words))


def _one_line(words: str) -> str:
    return " ".join(words[: 2 * _BRIEF].split())[:_BRIEF]
