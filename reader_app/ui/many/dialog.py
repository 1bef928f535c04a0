"""Many at once: gather passages, tick them, and do one thing with all that are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
)

from reader_app.annotation.gathering import MOST
from reader_app.errors import ReaderError
from reader_app.session.gathering import Gathered, Task, place_of
from reader_app.ui.controls.cells import Cells
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.many.acts import ActForm
from reader_app.ui.many.doing import Gathering
from reader_app.ui.many.model import MARKED, PLACE, SPEAKER, TRANSCRIPT, WORDS, PassageModel
from reader_app.ui.many.sources import SourceForm
from reader_app.ui.wording.phrases import phrase, sentence
from reader_app.ui.wording.words import counted, in_menu, number

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from reader_app.ui.background import Work
    from reader_app.ui.desk import Desk
    from reader_app.ui.many.doing import Doing

_PAUSE = 150
"""Milliseconds after the last key before what was typed is looked for."""
_ROOM = 10
"""Pixels of a row above and below its words."""
_WIDTHS = {PLACE: 185, TRANSCRIPT: 150, SPEAKER: 120, MARKED: 130}


class ManyDialog(Dialog):
    """Where from, which, and what; all that is done is one edit."""

    place_asked = Signal(str, object)
    """The id of a transcript and the ``Span`` that shall be shown in it."""

    def __init__(self, desk: Desk, doing: Doing) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Many at once"))
        self._desk, self._doing = desk, doing
        self._session = desk.session
        self.source = SourceForm()
        self.said, self.model, self.list = quiet(), PassageModel(self), _List()
        Cells.show_in(self.list)
        self.act = ActForm(desk.session, desk.look)
        self.progress = QProgressBar()
        self.all, self.none = QPushButton(self.tr("Tick &all")), QPushButton(self.tr("Tick &none"))
        self._work: Work | None = None
        self._outcome, self._is_complete = "", True
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._gathering = Gathering(desk.session.library, self)
        self._fill()
        self._connect()
        self._wear()
        self.source.list_speakers(desk.session.transcript)
        self.resize(940, 620)

    def _fill(self) -> None:
        self._fill_list()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        which = QHBoxLayout()
        which.addWidget(self.said, 1)
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            which.addWidget(button)
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.do = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ApplyRole)
        self.do.setAutoDefault(False)
        self.column.addWidget(self.source)
        self.column.addLayout(which)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.act)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.buttons)

    def _fill_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.list.setWordWrap(False)
        self.list.setStyleSheet("QTableView::item { padding: 0 5px; }")  # as its header has
        down = self.list.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        down.hide()
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.setMinimumHeight(120)
        header = self.list.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        self.source.changed.connect(self._ask_anew)
        self._pause.timeout.connect(self.look)
        self._gathering.arrived.connect(self._take)
        self._gathering.slow.connect(self._say_slow)
        self.act.changed.connect(self._intend)
        self.act.entry.dismissed.connect(self.do.setFocus)
        self.model.ticked.connect(self._count)
        self.list.activated.connect(self._go)
        self.list.toggled.connect(self._toggle)
        self.all.clicked.connect(lambda: self.model.tick(None, True))
        self.none.clicked.connect(lambda: self.model.tick(None, False))
        self.buttons.rejected.connect(self.reject)
        self.do.clicked.connect(self._do)
        self._doing.begun.connect(self._follow)
        self._doing.done.connect(self._tell_done)
        self._doing.failed.connect(self._finish)
        self._desk.look.changed.connect(self._wear)
        session = self._session
        session.transcript_opened.connect(self._turn)
        session.structure_changed.connect(self._turn)
        session.history_changed.connect(self._pause.start)
        session.lens_changed.connect(self._pause.start)

    def _wear(self) -> None:
        self.model.quiet = self._desk.look.theme.colour("quiet")

    # -- gathering --------------------------------------------------------------------------------

    def _ask_anew(self) -> None:
        """Look for something else; all of it is ticked."""
        self.model.forget_ticks()
        self._outcome = ""
        self._pause.start()

    def _turn(self) -> None:
        """Look at another transcript, or at the same of which turns or words are others."""
        self.source.list_speakers(self._session.transcript)
        self._pause.start()

    def look(self) -> None:
        """Gather what is asked for."""
        self._pause.stop()
        asked, everywhere = self.source.asked, self.source.everywhere.isChecked()
        if asked is None or (self._session.transcript is None and not everywhere):
            self._gathering.forget()
            self._take(Gathered())
        else:
            self._gathering.begin(asked, place_of(self._session, everywhere=everywhere))

    def _take(self, found: Gathered | ReaderError) -> None:
        is_bad = isinstance(found, ReaderError)
        if isinstance(found, ReaderError):
            self._outcome, found = phrase(str(found)), Gathered()
        self._is_complete = found.is_all
        self.said.setProperty("role", "warning" if is_bad else "quiet")
        self.said.style().polish(self.said)
        self.model.show(found, self.act.act, self._session.codebook)
        self.list.setColumnHidden(TRANSCRIPT, not self.model.has_several)

    def _say_slow(self) -> None:
        self.said.setText(self.tr("Looking…"))

    def _intend(self) -> None:
        self.model.intend(self.act.act)

    # -- ticking ----------------------------------------------------------------------------------

    def _toggle(self) -> None:
        """Tick the selected rows, or leave them all out where each is ticked."""
        rows = [index.row() for index in self.list.selectionModel().selectedRows()]
        self.model.tick(rows, not all(map(self.model.is_ticked, rows)))

    def _count(self) -> None:
        """Name what would be done, and say how many passages there are."""
        count, act = self.model.count, self.act.act
        is_busy = self._work is not None
        name = sentence(act.name(count)) if act and count else self.tr("Do it")
        self.do.setText(self.tr("&Cancel") if is_busy else in_menu(name))
        self.do.setEnabled(is_busy or bool(act and count))
        self.all.setEnabled(self.model.rowCount() > 0)
        self.none.setEnabled(self.model.rowCount() > 0)
        self.said.setText(f"{self._outcome} {self._words(count)}".strip())

    def _words(self, count: int) -> str:
        rows = self.model.rowCount()
        if self.source.asked is None:
            return self.tr("Type the words to find.")
        if not rows:
            return self.tr("Nothing was found.")
        said = self.tr("{n} of {all} ticked").format(n=number(count), all=number(rows))
        if alone := self.model.alone:
            one, many = self.tr("1 is left alone"), self.tr("{n} are left alone")
            said = f"{said}; {counted(alone, one, many)}"
        if not self._is_complete:
            said = f"{said}; {self.tr('no more than {n} are listed').format(n=number(MOST))}"
        if self._session.lens:
            said = f"{said}; {self.tr('only what the lens shows is looked at')}"
        return f"{said}."

    # -- doing ------------------------------------------------------------------------------------

    def _do(self) -> None:
        """Do it in one edit, or stop that."""
        act = self.act.act
        if self._work is not None:
            self._work.cancel()
        elif act and self.model.count:
            self._pause.stop()
            self._outcome = ""
            self._doing.do(Task(act, self.model.chosen))

    def _follow(self, work: Work) -> None:
        """Show how far something is that takes its time."""
        self._work = work
        work.moved.connect(self._move)
        work.slow.connect(self.progress.show)
        self.progress.setValue(0)
        self._count()

    def _move(self, share: float) -> None:
        self.progress.setValue(round(100 * share))

    def _tell_done(self, what: str) -> None:
        self._finish(self.tr("Done: {what}.").format(what=what))

    def _finish(self, said: str) -> None:
        self._work = None
        self.progress.hide()
        self._outcome = said
        self.look()

    def _go(self, index: QModelIndex) -> None:
        if one := self.model.passage_at(index):
            self.place_asked.emit(one.transcript, one.span)


class _List(QTableView):
    """The list, in which the space bar ticks all that is selected."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)
