"""The window of the history: a list that can be narrowed, what an entry changed, and ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
)

from reader_app.annotation.history import State
from reader_app.annotation.retelling import differences
from reader_app.errors import NotFound, ReaderError
from reader_app.library.chronicle import Wanted, authors, transcripts_changed
from reader_app.ui.controls.asking import Asking
from reader_app.ui.controls.cells import Cells
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.history.model import NOW, WHAT, WHEN, WHERE, WHO, HistoryModel
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import counted, short_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from reader_app.annotation.history import Entry, Way
    from reader_app.library.chronicle import Line
    from reader_app.ui.desk import Desk
    from reader_app.ui.history.returning import Returning

_SIZE = (880, 560)
_NAMED = 3
"""Edits that are named before they are taken back."""
_TOLD = 4
"""Differences that are shown of an entry."""
_LONGEST = 300
"""Characters shown of words before and after."""
_TYPING = 150
"""Milliseconds after a key until the list is narrowed."""


class HistoryDialog(Dialog):
    """Lists what was done and what was taken back; any moment can be gone back to."""

    def __init__(self, desk: Desk, returning: Returning, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("History"))
        self._session = desk.session
        self.model = HistoryModel(desk.session.library, desk.look, self)
        self._returning = returning
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._chosen = ""
        """The id of the current entry, which stays current while the list is read anew."""
        self._make_filters()
        self._make_list()
        self.told = quiet()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.asking = Asking()
        self.column.addWidget(self.told)
        self.column.addWidget(self.asking)
        self._make_buttons(actions)
        self._connect()
        self.resize(*_SIZE)
        self._fill_filters()
        self.refresh()
        self.list.setFocus()

    # -- how it is made ---------------------------------------------------------------------------

    def _make_filters(self) -> None:
        self.words = LineField(placeholderText=self.tr("Find a change"), clearButtonEnabled=True)
        self.words.setAccessibleName(self.tr("Find a change by its words"))
        self.transcript, self.author = QComboBox(), QComboBox()
        self.transcript.setAccessibleName(self.tr("Transcript"))
        self.author.setAccessibleName(self.tr("Who"))
        row = QHBoxLayout()
        row.addWidget(self.words, 2)
        row.addWidget(self.transcript, 2)
        row.addWidget(self.author, 1)
        self.column.addLayout(row)

    def _make_list(self) -> None:
        self.list = QTreeView(uniformRowHeights=True, rootIsDecorated=False)
        Cells.show_in(self.list)
        self.list.setProperty("boxed", True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.ensurePolished()  # the height of a row is asked for before the list is seen
        self.list.setModel(self.model)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column, width in ((WHEN, 150), (WHERE, 180), (WHO, 90), (NOW, 110)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.column.addWidget(self.list, 1)

    def _make_buttons(self, actions: Mapping[str, QAction]) -> None:
        self.back = QPushButton(self.tr("&Go back to here…"))
        self.alone = QPushButton(self.tr("&Take back only this"))
        of_entry = QHBoxLayout()
        for button in (self.back, self.alone):
            button.setAutoDefault(False)
            of_entry.addWidget(button)
        of_entry.addStretch(1)
        self.column.addLayout(of_entry)
        row = self.add_close_button()
        for name, words in (("edit.undo", self.tr("Undo")), ("edit.redo", self.tr("Redo"))):
            button = _button(words, actions[name])
            button.setAutoDefault(False)
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._narrow)
        self.words.textChanged.connect(self._typing.start)
        self.transcript.activated.connect(self._narrow)
        self.author.activated.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self.ask_to_go_back)
        self.back.clicked.connect(self.ask_to_go_back)
        self.alone.clicked.connect(self.take_back)
        self._session.history_changed.connect(self.refresh)
        self._returning.failed.connect(self.asking.tell)

    def _fill_filters(self) -> None:
        library = self._session.library
        self.transcript.addItem(self.tr("All transcripts"), None)
        for id_, title in transcripts_changed(library):
            self.transcript.addItem(title, id_)
        self.author.addItem(self.tr("Everybody"), None)
        for name in authors(library):
            self.author.addItem(name, name)

    # -- what is listed ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the history anew; the current entry stays current."""
        chosen = self._chosen
        self.model.refresh()
        self._make_current(chosen)

    def _narrow(self) -> None:
        self._typing.stop()
        chosen = self._chosen
        transcript, author = self.transcript.currentData(), self.author.currentData()
        self.model.show_wanted(Wanted(transcript, author, self.words.text()))
        self._make_current(chosen)

    def _make_current(self, entry_id: str) -> None:
        row = self.model.row_of(entry_id) or 0
        self.list.setCurrentIndex(self.model.index(row, WHAT))
        self._choose()

    def _line(self) -> Line | None:
        return self.model.line(self.list.currentIndex())

    def _choose(self) -> None:
        line = self._line()
        self._chosen = line.id if line else ""
        self.back.setEnabled(line is not None)
        self.alone.setEnabled(line is not None and line.state is State.DONE)
        self.told.setText(self._tell(line) if line else self.tr("Nothing was changed yet."))

    def _tell(self, line: Line) -> str:
        """Return what an entry changed, in words."""
        try:
            found = differences(self._session.library.entry(line.id), _TOLD)
        except ReaderError as error:
            return phrase(str(error))
        head = f"{phrase(line.what)} · {short_moment(line.time)} · {line.author}"
        rows = [f"{_cut(each.before)}  →  {_cut(each.after)}" for each in found]
        return "\n".join([head, *rows])

    # -- ways back --------------------------------------------------------------------------------

    def ask_to_go_back(self) -> None:
        """Say what will be taken back and done again, and go when that is wanted."""
        line = self._line()
        if line is None:
            return
        try:
            way = self._session.library.way_to(line.id)
        except NotFound as error:
            self.asking.tell(phrase(str(error)))
            return
        if not way.back and not way.forth:
            self.asking.tell(self.tr("Everything is as it was then."))
            return
        verb = self.tr("Go &back")
        self.asking.ask(self._told_of(way), verb, lambda: self._returning.go_to(line.id), self.list)

    def _told_of(self, way: Way) -> str:
        said = []
        if way.back:
            one, many = self.tr("1 change is taken back"), self.tr("{n} changes are taken back")
            named = "; ".join(phrase(entry.what) for entry in way.back[:_NAMED])
            said.append(f"{counted(len(way.back), one, many)}: {named}{_more(way.back)}")
        if way.forth:
            one, many = self.tr("1 is done again"), self.tr("{n} are done again")
            named = "; ".join(phrase(entry.what) for entry in way.forth[:_NAMED])
            said.append(f"{counted(len(way.forth), one, many)}: {named}{_more(way.forth)}")
        said.append(self.tr("Going back can itself be undone."))
        return "\n".join(said)

    def take_back(self) -> None:
        """Take back the current entry, and leave all that came after it."""
        if line := self._line():
            self._returning.take_back(line.id)


def _more(entries: list[Entry]) -> str:
    return "…" if len(entries) > _NAMED else ""


def _cut(words: str) -> str:
    """Return words on one line, cut where they are long; a dash for none."""
    line = " ".join(words.split())
    return (line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…") or "–"


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
