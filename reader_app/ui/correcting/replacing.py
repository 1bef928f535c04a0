"""Find and replace: every hit as it is and as it would be, each of which can be left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QTreeView,
)

from reader_app.errors import ReaderError
from reader_app.session.seeking import Seeking
from reader_app.transcript.correcting import clean
from reader_app.transcript.finding import BadSearch, Search
from reader_app.transcript.respelling import Replacement, replacements
from reader_app.ui.controls.cells import Cells
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.correcting.doing import why_not
from reader_app.ui.correcting.hits import HitModel
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.span import Span
    from reader_app.ui.correcting.doing import Corrector
    from reader_app.ui.desk import Desk

_PAUSE = 150
"""Milliseconds after the last key before what was typed is looked for."""


class ReplaceDialog(Dialog):
    """Words to find, words to put there, and the list of what that does; all is one edit."""

    def __init__(self, desk: Desk, corrector: Corrector, words: str = "") -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Find and replace"))
        self._desk, self._corrector = desk, corrector
        self.wanted_words, self.new_words = LineField(words), LineField()
        self.wanted_words.selectAll()
        self.case = QCheckBox(self.tr("Match &capital letters"))
        self.whole = QCheckBox(self.tr("&Whole words only"))
        self.pattern = QCheckBox(self.tr("&Regular expression"))
        self.pattern.setToolTip(self.tr("In the new words, \\1 stands for the first group."))
        self.said, self.model, self.list = quiet(), HitModel(self), QTreeView()
        Cells.show_in(self.list)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._seeking = Seeking(self)
        self._fill()
        self._connect()
        self.resize(860, 560)
        self._look()

    def _fill(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Find"), self.wanted_words)
        form.addRow(self.tr("R&eplace with"), self.new_words)
        self.wanted_words.setAccessibleName(self.tr("Words to find"))
        self.new_words.setAccessibleName(self.tr("Words to put there"))
        how = QHBoxLayout()
        for box in (self.case, self.whole, self.pattern):
            how.addWidget(box)
        how.addStretch(1)
        self.list.setModel(self.model)
        self.list.setProperty("boxed", True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Places"))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 130)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.column.addLayout(form)
        self.column.addLayout(how)
        self.column.addWidget(self.said)
        self.column.addWidget(self.list, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.do = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ApplyRole)
        for button in self.buttons.buttons():
            button.setAutoDefault(button is self.do)  # type: ignore[attr-defined] # push buttons
        self.do.setDefault(True)
        self.column.addWidget(self.buttons)

    def _connect(self) -> None:
        for field in (self.wanted_words, self.new_words):
            field.textChanged.connect(self._pause.start)
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(self._look)
        self._pause.timeout.connect(self._look)
        self._seeking.arrived.connect(self._take)
        self.model.checked.connect(self._count)
        self.list.activated.connect(self._go)
        self.buttons.rejected.connect(self.reject)
        self.do.clicked.connect(self._do)
        session = self._desk.session
        session.structure_changed.connect(self._look)
        session.lens_changed.connect(self._look)
        session.transcript_opened.connect(self.reject)

    @property
    def wanted(self) -> Replacement:
        """What is typed."""
        search = Search(
            self.wanted_words.text(),
            match_case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
            is_pattern=self.pattern.isChecked(),
        )
        return Replacement(search, clean(self.new_words.text()))

    def _look(self, _changed: object = None) -> None:
        """Look for what is typed, in all that the lens shows."""
        self._pause.stop()
        session = self._desk.session
        if session.transcript is None or not self.wanted.search:
            self._seeking.forget()
            self._take([])
            return
        within = session.narrowed.spans if session.narrowed else None
        self._seeking.begin(partial(_found, session.transcript.text, self.wanted, within))

    def _take(self, found: list[Correction] | BadSearch) -> None:
        transcript = self._desk.session.transcript
        is_bad = isinstance(found, BadSearch)
        self.model.show([] if isinstance(found, BadSearch) else found, transcript)
        self._say(phrase(str(found)) if is_bad else "", is_wrong=is_bad)
        self._count()

    def _count(self) -> None:
        chosen = len(self.model.chosen)
        one, many = self.tr("&Correct 1 place"), self.tr("&Correct {n} places")
        self.do.setText(counted(chosen, one, many) if chosen else self.tr("&Correct"))
        self.do.setEnabled(chosen > 0)
        if self.said.property("role") != "warning":
            self._say(self._words())

    def _words(self) -> str:
        if not self.wanted.search:
            return self.tr("Type the words to find.")
        if not self.model.rowCount():
            return self.tr("Nothing would be changed.")
        one, many = self.tr("1 place would be changed"), self.tr("{n} places would be changed")
        said = counted(self.model.rowCount(), one, many)
        if refused := self.model.refused:
            few = (
                self.tr("1 of them cannot be corrected"),
                self.tr("{n} of them cannot be corrected"),
            )
            said = f"{said}; {counted(refused, *few)}"
        if self._desk.session.narrowed:
            said = f"{said}; {self.tr('only what the lens shows is looked at')}"
        return f"{said}."

    def _say(self, words: str, *, is_wrong: bool = False) -> None:
        self.said.setProperty("role", "warning" if is_wrong else "quiet")
        self.said.style().polish(self.said)
        self.said.setText(words)

    def _go(self, index: object) -> None:
        if span := self.model.span_at(index):
            self._desk.session.go_to(span)

    def _do(self) -> None:
        """Correct what is ticked, in one edit; say here why where that cannot be done."""
        self._pause.stop()
        try:
            why_not(self._desk.session, self.model.chosen)
        except ReaderError as error:
            self._say(phrase(str(error)), is_wrong=True)
            return
        self._corrector.correct(self.model.chosen)


def _found(
    text: str, wanted: Replacement, within: Sequence[Span] | None
) -> list[Correction] | BadSearch:
    try:
        return replacements(text, wanted, within)
    except BadSearch as error:
        return error
