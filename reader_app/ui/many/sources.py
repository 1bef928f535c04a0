"""Where the passages come from: words that are found, turns, or highlights that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader_app.annotation.gathering import Asked, Marks, Turns, Unit, Words, names
from reader_app.annotation.lens import WideLens
from reader_app.annotation.model import Status
from reader_app.transcript.finding import Search
from reader_app.transcript.model import TurnKind
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.sidebar.status import status_words

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

WORDS, TURNS, MARKS = range(3)


class SourceForm(QWidget):
    """Says which passages are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.words, self.filter = LineField(), LineField()
        self.unit, self.speaker, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.case, self.whole = QCheckBox(), QCheckBox()
        self.only = QCheckBox()
        self.everywhere = QCheckBox(self.tr("In all t&ranscripts"))
        self._picked: frozenset[str] = frozenset()
        self._fill()
        self._connect()

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        kinds = (self.tr("&Words"), self.tr("&Turns"), self.tr("Hi&ghlights"))
        for number, said in enumerate(kinds):
            button = QRadioButton(said)
            button.setProperty("segment", True)
            self._group.addButton(button, number)
            head.addWidget(button)
        self._group.button(WORDS).setChecked(True)
        head.addStretch(1)
        head.addWidget(self.everywhere)
        head.addSpacing(4)
        for page in (self._words_page(), self._turns_page(), self._marks_page()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._stack)

    def _words_page(self) -> QWidget:
        self.words.setPlaceholderText(self.tr("Words to find"))
        self.words.setAccessibleName(self.tr("Words to find"))
        for said in (self.tr("The words"), self.tr("Their sentence"), self.tr("Their turn")):
            self.unit.addItem(said)
        self.unit.setAccessibleName(self.tr("What is marked"))
        self.case.setText(self.tr("Match ca&pital letters"))
        self.whole.setText(self.tr("Who&le words only"))
        return _page(self.words, self.unit, self.case, self.whole)

    def _turns_page(self) -> QWidget:
        self.speaker.setAccessibleName(self.tr("Speaker"))
        self.speaker.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.speaker.setMinimumContentsLength(24)
        for said in (self.tr("Everything"), self.tr("Questions"), self.tr("Answers")):
            self.kind.addItem(said)
        self.kind.setAccessibleName(self.tr("Which turns"))
        return _page(self.speaker, self.kind)

    def _marks_page(self) -> QWidget:
        self.filter.setPlaceholderText(self.tr("Words, #tag, is:checked, by:Ada"))
        self.filter.setAccessibleName(self.tr("Filter highlights"))
        self.only.hide()
        return _page(self.filter, self.only)

    def _connect(self) -> None:
        self._group.idClicked.connect(self._turn_to)
        for field in (self.words, self.filter):
            field.textChanged.connect(self.changed)
        for choice in (self.unit, self.speaker, self.kind):
            choice.currentIndexChanged.connect(self.changed)
        for box in (self.case, self.whole, self.only):
            box.toggled.connect(self.changed)
        self.everywhere.toggled.connect(self._widen)

    def _widen(self, everywhere: bool) -> None:
        """Leave out what the library's search knows nothing of."""
        why = self.tr("All transcripts are searched by whole words, whatever their letter case.")
        for box in (self.case, self.whole):
            box.setEnabled(not everywhere)
            box.setToolTip(why if everywhere else "")
        self.only.setEnabled(not everywhere)
        self.changed.emit()

    def _turn_to(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.first.setFocus()
        self.changed.emit()

    # -- what is asked ----------------------------------------------------------------------------

    @property
    def kind_of_source(self) -> int:
        """Which of the three is chosen."""
        return self._group.checkedId()

    @property
    def first(self) -> QWidget:
        """The first control of what is chosen."""
        return (self.words, self.speaker, self.filter)[self.kind_of_source]

    @property
    def asked(self) -> Asked | None:
        """What is wanted; None where no words are typed yet."""
        if self.kind_of_source == WORDS:
            search = Search(
                self.words.text(),
                match_case=self.case.isChecked() and self.case.isEnabled(),
                whole_words=self.whole.isChecked() and self.whole.isEnabled(),
            )
            return Words(search, tuple(Unit)[self.unit.currentIndex()]) if search else None
        if self.kind_of_source == TURNS:
            name = self.speaker.currentData()
            kind = (None, TurnKind.QUESTION, TurnKind.ANSWER)[self.kind.currentIndex()]
            return Turns(WideLens(speakers=names(name) if name else None, kind=kind))
        is_few = self.only.isChecked() and not self.everywhere.isChecked()
        return Marks(
            self.filter.text(),
            self._picked if is_few and self._picked else None,
            tuple((status, status_words(status)) for status in Status),
            self.tr("important"),
        )

    def list_speakers(self, transcript: Transcript | None) -> None:
        """Offer the speakers of a transcript; the choice stays where it can."""
        before = self.speaker.currentData()
        was = self.speaker.blockSignals(True)
        self.speaker.clear()
        self.speaker.addItem(self.tr("Everybody"))
        for name in sorted({who.name for who in transcript.speakers} if transcript else ()):
            self.speaker.addItem(name, name)
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(before)))
        self.speaker.blockSignals(was)

    # -- asking beforehand ------------------------------------------------------------------------

    def ask_words(self, words: str, *, match_case: bool = False, whole: bool = False) -> None:
        """Ask for words."""
        self._show(WORDS)
        self.words.setText(words)
        self.words.selectAll()
        self.case.setChecked(match_case)
        self.whole.setChecked(whole)
        self.changed.emit()

    def ask_turns(self, speaker: str = "", kind: TurnKind | None = None) -> None:
        """Ask for what a speaker says, or for what the lens takes."""
        self._show(TURNS)
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(speaker)))
        self.kind.setCurrentIndex((None, TurnKind.QUESTION, TurnKind.ANSWER).index(kind))
        self.changed.emit()

    def ask_marks(self, words: str, picked: frozenset[str] = frozenset()) -> None:
        """Ask for highlights, of which some may be chosen already."""
        self._show(MARKS)
        self.filter.setText(words)
        self._picked = picked
        self.only.setVisible(bool(picked))
        self.only.setChecked(bool(picked))
        self.only.setText(self.tr("&Only the {n} that are chosen").format(n=len(picked)))
        self.changed.emit()

    def _show(self, number: int) -> None:
        self._group.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)


def _page(first: QWidget, *others: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return page
