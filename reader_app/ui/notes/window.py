"""One list of all notes: searched as one types, narrowed, sorted, written and exported."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader_app.annotation.links import Link
from reader_app.annotation.model import CHOSEN, Memo, Status
from reader_app.annotation.notes import Found, Note, On, Order, Wanted
from reader_app.errors import NotFound
from reader_app.library.notes import notes
from reader_app.library.store import Library
from reader_app.session.seeking import Seeking
from reader_app.transcript.span import Span
from reader_app.ui.controls.cells import Cells
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.notes.editor import MarkdownEditor, dress
from reader_app.ui.notes.exporting import ask_where
from reader_app.ui.notes.mentions import Mentions
from reader_app.ui.notes.model import Column, NoteTable
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.wording.words import counted

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from reader_app.ui.desk import Desk

_RESTING = 250
"""Milliseconds after a change until the notes are read anew."""


class NotesWindow(Dialog):
    """Lists the notes of the open transcript or of the library, beside the text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Notes"))
        self._desk, self._session = desk, desk.session
        self._found = Found((), str)
        self._edited: Note | None = None
        self._asked = ""
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self._take)
        self._rest = QTimer(self, singleShot=True, interval=_RESTING)
        self._rest.timeout.connect(self.read)
        self._make_fields()
        self._make_list()
        self._make_editor()
        self._lay_out()
        self._listen()
        self.resize(980, 600)
        self.read()

    # -- what it is made of -----------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.words = LineField(self)
        self.words.setPlaceholderText(self.tr("Search notes, quotes, tags, authors"))
        self.words.setAccessibleName(self.tr("Search notes"))
        self.words.setClearButtonEnabled(True)
        self.scope = _combo(
            self.tr("Where"), (self.tr("This transcript"), False), (self.tr("Whole library"), True)
        )
        if self._session.transcript is None:
            self.scope.setCurrentIndex(1)
        self.on = _combo(
            self.tr("On what"),
            (self.tr("On anything"), None),
            (self.tr("On highlights"), On.HIGHLIGHT),
            (self.tr("On turns"), On.TURN),
            (self.tr("On transcripts"), On.TRANSCRIPT),
            (self.tr("On tags"), On.TAG),
        )
        self.tag = _combo(self.tr("Tag"), (self.tr("Any tag"), ""))
        self.author = _combo(self.tr("Author"), (self.tr("Any author"), ""))
        known = [Status.NONE, *CHOSEN, Status.TO_CHECK_AGAIN]
        statuses = [(status_words(each), each) for each in dict.fromkeys(known)]
        self.status = _combo(self.tr("Status"), (self.tr("Any status"), None), *statuses)
        self.order = _combo(
            self.tr("Order"),
            (self.tr("By place"), Order.PLACE),
            (self.tr("Latest first"), Order.TIME),
        )

    def _make_list(self) -> None:
        self.model = NoteTable(self._session, self)
        self.list = QTreeView()
        Cells.show_in(self.list)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.ON, 240), (Column.TAGS, 110), (Column.AUTHOR, 90)):
            header.resizeSection(column, width)
        header.resizeSection(Column.CHANGED, 140)

    def _make_editor(self) -> None:
        self.about = quiet()
        self.editor = MarkdownEditor("", self, self._session, self._desk.look)
        self.editor.setEnabled(False)
        self.mentions = Mentions(self._session, self._desk.look, self)
        self.said = quiet()
        self._wear()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.addWidget(self.words, 1)
        for each in (self.scope, self.order):
            fields.addWidget(each)
        narrowing = QHBoxLayout()
        for each in (self.on, self.tag, self.author, self.status):
            narrowing.addWidget(each, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.about, self.editor, self.mentions):
            column.addWidget(part)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(below)
        split.handle(1).setAccessibleName(self.tr("Between list and note"))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.column.addLayout(fields)
        self.column.addLayout(narrowing)
        self.column.addWidget(split, 1)
        self.column.addWidget(self.said)
        row = self.add_close_button()
        self.go_button = QPushButton(self.tr("&Go there"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        for button, do in ((self.go_button, self.go), (self.export_button, self.export)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _listen(self) -> None:
        self.words.textChanged.connect(self.narrow)
        self.scope.currentIndexChanged.connect(self.read)
        for field in (self.on, self.tag, self.author, self.status, self.order):
            field.currentIndexChanged.connect(self.narrow)
        self.list.activated.connect(self.go)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.editor.written.connect(self._write)
        self._session.history_changed.connect(self._rest.start)
        self._session.transcript_opened.connect(self._rest.start)
        self._desk.look.changed.connect(self._wear)

    def _wear(self) -> None:
        self.editor.setStyleSheet(dress(self._desk.look.theme))

    # -- what is listed ---------------------------------------------------------------------------

    def read(self) -> None:
        """Read the notes, in the background."""
        here = self._session.transcript
        wanted = None if self.scope.currentData() or here is None else here.id
        library = self._session.library
        names = {tag.id: tag.name for tag in self._session.tags}
        if library.path is None:  # in memory: no second connection could open it
            self._take(Found(notes(library, wanted), lambda tag: names.get(tag, "")))
        else:
            self._seeking.begin(partial(_read, library.path, wanted, names))

    def _take(self, found: Found) -> None:
        self._found = found
        tags = {tag for note in found.notes for tag in note.tags}
        named = [(tag.name, tag.id) for tag in self._session.tags if tag.id in tags]
        _offer(self.tag, named)
        _offer(self.author, [(name, name) for name in found.authors])
        self.narrow()

    def narrow(self) -> None:
        """List what is wanted of what was read."""
        tag = self.tag.currentData()
        wanted = Wanted(
            self.words.text(),
            self.on.currentData(),
            (tag,) if tag else (),
            self.author.currentData() or "",
            self.status.currentData(),
        )
        chosen = self._edited.id if self._edited else ""
        self.model.show_notes(self._found.taken(wanted, self.order.currentData()))
        count = len(self.model.notes)
        self.said.setText(counted(count, self.tr("1 note"), self.tr("{n} notes")))
        self.export_button.setEnabled(count > 0)
        row = self.model.row_of(chosen)
        if row is None and chosen and (self.editor.hasFocus() or chosen == self._asked):
            return  # what is typed does not fit what is searched, or is new, and is typed on
        self._select(row if row is not None else 0)

    def _select(self, row: int) -> None:
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if not index.isValid():
            self._show(None)

    def _choose(self) -> None:
        index = self.list.currentIndex()
        self._show(self.model.notes[index.row()] if index.isValid() else None)

    def _show(self, note: Note | None) -> None:
        """Let the note be edited that is chosen; what was typed in another is saved first."""
        is_same = bool(self._edited and note and note.id == self._edited.id)
        if not is_same:
            self.editor.write()
        self._edited = note
        self._asked = self._asked if is_same else ""
        if not is_same or not self.editor.is_ahead:
            self.editor.take(note.text if note else "")
        self.editor.setEnabled(note is not None)
        self.go_button.setEnabled(note is not None)
        self.about.setText(self.model.name(note) if note else "")
        self.mentions.look_for(note.target if note else None)

    # -- what is done -----------------------------------------------------------------------------

    def _write(self, text: str) -> None:
        note, library = self._edited, self._session.library
        if note is None:
            return
        try:
            if note.on is On.HIGHLIGHT:
                self._session.set_note(library.highlight(note.id), text)
            else:
                self._session.write_memo(library.memo(note.id), text)
        except NotFound:  # emptied before, or gone
            if note.on is not On.HIGHLIGHT:
                self._session.write_memo(_memo_of(note), text)

    def go(self) -> None:
        """Show what the chosen note is on; it may be in another transcript."""
        if self._edited:
            self.editor.write()
            self._session.follow(Link(Span(0, 0), self._edited.anchor, self._edited.target))

    def write_on(self, memo: Memo) -> None:
        """Let the note on a tag be written, which may be a new one."""
        self.words.clear()
        self.list.setCurrentIndex(QModelIndex())
        self._show(_note_of(memo))
        self._asked = memo.id
        self.scope.setCurrentIndex(1)
        self.editor.setFocus()

    def export(self) -> None:
        """Write what is listed to a file."""
        ask_where(self._desk, self, self.model.notes, self.model.tag_name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed."""
        self.editor.write()
        super().closeEvent(event)

    def reject(self) -> None:
        """Save what is typed, and close."""
        self.editor.write()
        super().reject()


def _combo(name: str, *choices: tuple[str, object]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, value in choices:
        made.addItem(words, value)
    return made


def _offer(field: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Let a field have these choices after its first, and keep what is chosen."""
    chosen = field.currentData()
    was = field.blockSignals(True)
    while field.count() > 1:
        field.removeItem(field.count() - 1)
    for words, value in choices:
        field.addItem(words, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    field.blockSignals(was)


def _note_of(memo: Memo) -> Note:
    return Note(On.TAG, memo.id, memo.text, tags=(memo.tag or "",), author=memo.author)


def _memo_of(note: Note) -> Memo:
    tag = note.tags[0] if note.on is On.TAG else None
    position = note.position if note.on is On.TURN else None
    return Memo(note.id, None if tag else note.transcript, tag, position, author=note.author)


def _read(path: Path, transcript: str | None, names: dict[str, str]) -> Found:
    """Read over a connection that belongs to this thread."""
    with closing(Library.open(path, read_only=True)) as library:
        return Found(notes(library, transcript), lambda tag: names.get(tag, ""))
