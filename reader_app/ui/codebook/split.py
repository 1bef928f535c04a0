"""Splitting a tag: its highlights, of which those that are ticked get another tag."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListView, QPushButton

from reader_app.annotation.codebook import SEPARATOR
from reader_app.annotation.edits import AddTag, Several, SplitTag
from reader_app.annotation.filtering import fold
from reader_app.library.store import Library
from reader_app.session.seeking import Seeking
from reader_app.ui.codebook.words import highlights
from reader_app.ui.controls.cells import Cells
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.dialogs.frame import Dialog, quiet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.session import Session

    Found = list[tuple[Highlight, str]]

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 200
"""Code points of a quote in the list."""


class Marked(QAbstractListModel):
    """Highlights that can be ticked; each with the title of its transcript."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: Found = []
        self._shown: Found = []
        self.chosen: set[str] = set()
        """Ids of what is ticked, shown or not."""

    def show_found(self, found: Found) -> None:
        """List these highlights."""
        self._all = found
        self.show_fitting("")

    def show_fitting(self, words: str) -> None:
        """List those whose quote, note or transcript holds these words."""
        wanted = fold(words)
        self.beginResetModel()
        self._shown = [
            (one, title)
            for one, title in self._all
            if wanted in fold(f"{one.quote} {one.note} {title}")
        ]
        self.endResetModel()

    def tick(self, on: bool) -> None:
        """Tick all that is listed, or none of it."""
        ids = {one.id for one, _ in self._shown}
        self.chosen = self.chosen | ids if on else self.chosen - ids
        self.layoutChanged.emit()
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own form)
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return the quote with its transcript, and whether it is ticked."""
        one, title = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = one.id in self.chosen
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        words = " ".join(one.quote[:_LONGEST].split())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"“{words}” — {title}"
        return one.note or None if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, _value: object, role: int = 0) -> bool:
        """Tick a highlight, or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.chosen ^= {self._shown[index.row()][0].id}
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class _List(QListView):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick all with Ctrl+A; the list has nothing else to select."""
        model = self.model()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_A:
            assert isinstance(model, Marked)
            model.tick(True)
        else:
            super().keyPressEvent(event)


class SplitDialog(Dialog):
    """Tick what goes, name where to, and split."""

    chosen = Signal(object, int)
    """The edit, and how many highlights it changes."""

    def __init__(self, session: Session, tag: Tag, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Split a tag"))
        self._session, self._tag = session, tag
        book = session.codebook
        self.name = LineField(book.above(tag) + SEPARATOR if tag.parent else "")
        self.name.setPlaceholderText(self.tr("Another tag, new or not: name or path"))
        self.name.setAccessibleName(self.tr("Tag that the ticked highlights get"))
        self.search = LineField(placeholderText=self.tr("Find in the highlights"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.marked = Marked()
        self.list = _List()
        Cells.show_in(self.list)
        self.list.setModel(self.marked)
        self.list.setProperty("boxed", True)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Highlights"))
        self.said = quiet()
        heading = QLabel(self.tr("Tick the highlights of “{name}” that get another tag."))
        heading.setText(heading.text().format(name=book.path(tag)))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (heading, self.search, self.list, self.name, self.said):
            self.column.addWidget(widget, 1 if widget is self.list else 0)
        self._add_buttons()
        self.search.textChanged.connect(self.marked.show_fitting)
        self.marked.ticked.connect(self._tell)
        self.name.textChanged.connect(self._tell)
        self.resize(560, 480)
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self.marked.show_found)
        self._seek(session.library)
        self._tell()
        self.list.setFocus()

    def _seek(self, library: Library) -> None:
        if library.path is None:
            self.marked.show_found(_found(library, self._tag.id))
        else:
            self._seeking.begin(partial(_found_apart, library.path, self._tag.id))

    def _add_buttons(self) -> None:
        row = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.split = QPushButton(self.tr("&Split"))
        row.addButton(self.split, QDialogButtonBox.ButtonRole.AcceptRole)
        row.accepted.connect(self.accept)
        row.rejected.connect(self.reject)
        row.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.column.addWidget(row)
        self.split.setDefault(True)

    def _target(self) -> tuple[Tag | None, tuple[Tag, ...]]:
        """Return the tag that is named, and what of its path is new."""
        book = self._session.codebook
        new = book.coming(self.name.text())
        return (new[-1] if new else book.at_path(self.name.text())), new

    def _tell(self) -> None:
        """Say what will happen."""
        target, _new = self._target()
        count = len(self.marked.chosen)
        is_other = target is not None and target.id != self._tag.id
        self.split.setEnabled(is_other and count > 0)
        name = self.name.text().strip() if is_other else ""
        words = self.tr("“{name}” instead of “{old}”: {highlights}.")
        told = words.format(highlights=highlights(count), name=name, old=self._tag.name)
        self.said.setText(told if name and count else self.tr("Nothing is split yet."))

    def accept(self) -> None:
        """Hand the edit on."""
        target, new = self._target()
        chosen = tuple(sorted(self.marked.chosen))
        if target is None or not self.split.isEnabled():
            return
        split = SplitTag(self._tag.id, target, chosen)
        name = f"split tag “{target.name}” from “{self._tag.name}”"
        above = tuple(AddTag(tag) for tag in new[:-1])
        self.chosen.emit(Several((*above, split), name) if above else split, len(chosen))
        super().accept()


def _found(library: Library, tag_id: str) -> Found:
    """Return the highlights of a tag, with the titles of their transcripts."""
    titles = {one.id: one.title for one in library.transcripts()}
    found = library.highlights_tagged(tag_id)
    return [(one, titles[one.transcript]) for one in found if one.transcript in titles]


def _found_apart(path: Path, tag_id: str) -> Found:
    with closing(Library.open(path, read_only=True)) as library:
        return _found(library, tag_id)
