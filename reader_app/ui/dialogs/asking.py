"""Asking for a few words, or for some turns: Enter does it, what cannot be done is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from reader_app.errors import ReaderError
from reader_app.ui.controls.cells import Cells
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader_app.transcript.model import Transcript, Turn

_NUMBER = int(Qt.ItemDataRole.UserRole)
_EXCERPT = 90


class Question(Dialog):
    """Fields, a place for what is wrong with them, and two buttons."""

    def __init__(self, parent: QWidget | None, title: str = "") -> None:
        super().__init__(parent, title)
        self.said = quiet()
        self.said.setProperty("role", "warning")
        self.said.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        ok = self.tr("OK")
        self.do_button = self.buttons.addButton(ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.answer)
        self.buttons.rejected.connect(self.reject)

    def end(self) -> None:
        """Put what is said and the buttons below all fields."""
        self.column.addWidget(self.said)
        self.column.addWidget(self.buttons)
        for button in self.buttons.buttons():
            button.setAutoDefault(button is self.do_button)  # type: ignore[attr-defined] # push buttons
        self.do_button.setDefault(True)  # a dialog takes note only of a button it has

    def answer(self) -> None:
        """Do what was asked for and close; stay open where that cannot be done."""
        try:
            self.carry_out()
        except ReaderError as error:
            self.said.setText(phrase(str(error)))
            self.said.show()
        else:
            self.accept()

    def carry_out(self) -> None:
        """Do what was asked for. Raises ``ReaderError``."""
        raise NotImplementedError


class WordsQuestion(Question):
    """Asks for a line of words; ``known`` ones are proposed while typing."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        label: str,
        words: str,
        take: Callable[[str], object],
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, title)
        self._take = take
        self.field = QLineEdit(words)
        self.field.setAccessibleName(label.replace("&", ""))
        self.field.selectAll()
        if known:
            completer = QCompleter(list(known), self.field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.field.setCompleter(completer)
        above = QLabel(label)
        above.setTextFormat(Qt.TextFormat.PlainText)
        above.setWordWrap(True)
        above.setBuddy(self.field)
        self.column.addWidget(above)
        self.column.addWidget(self.field)
        self.end()
        self.setMinimumWidth(400)

    def carry_out(self) -> None:
        """Hand over the words."""
        self._take(" ".join(self.field.text().split()))


class TurnsQuestion(Question):
    """Asks which of some turns; Space checks one."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        Cells.show_in(self.list)
        self.list.setProperty("boxed", True)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Turns"))
        self.list.itemActivated.connect(self.answer)
        self.column.addWidget(quiet(words))
        self.column.addWidget(self.list, 1)
        self.resize(560, 440)

    def offer(
        self, transcript: Transcript, turns: Iterable[Turn], checked: Collection[int]
    ) -> None:
        """List these turns, those of the numbers in ``checked`` checked."""
        first = None
        for turn in turns:
            item = QListWidgetItem(_line(transcript, turn))
            item.setData(_NUMBER, turn.number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = turn.number in checked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            first = first or (item if on else None)
        self.list.setCurrentItem(first or self.list.item(0))

    def checked(self) -> list[int]:
        """Return the numbers of the turns that are checked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        on = Qt.CheckState.Checked
        return [item.data(_NUMBER) for item in items if item and item.checkState() is on]


def _line(transcript: Transcript, turn: Turn) -> str:
    speaker = transcript.speaker_of(turn)
    words = " ".join(turn.words.of(transcript.text)[: 2 * _EXCERPT].split())[:_EXCERPT]
    name = apart(speaker.name) if speaker else ""
    return " · ".join(part for part in (str(turn.number), name, apart(words)) if part)
