"""What was corrected of the open text: what the source says, what it says now, who, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidgetItem,
)

from reader_app.annotation.credits import credited
from reader_app.annotation.wording import put_back
from reader_app.transcript.address import place_words
from reader_app.ui.dialogs.frame import Dialog, quiet, table
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import counted, short_moment

if TYPE_CHECKING:
    from reader_app.transcript.corrections import Corrected
    from reader_app.transcript.model import Transcript
    from reader_app.ui.correcting.doing import Corrector
    from reader_app.ui.desk import Desk

_WORDS = int(Qt.ItemDataRole.UserRole)
_NOTHING = "—"


class CorrectionsDialog(Dialog):
    """Lists the corrections; goes to one, and puts one or all back as printed."""

    def __init__(self, desk: Desk, corrector: Corrector) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Corrections"))
        self._desk, self._corrector = desk, corrector
        self.said = quiet()
        self.list = table()
        self.list.setAccessibleName(self.tr("Corrections"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        titles = (self.tr("Place"), self.tr("The source says"), self.tr("Now"))
        self.list.setHeaderLabels([*titles, self.tr("Who"), self.tr("When")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.list.itemActivated.connect(self._go)
        self.list.itemSelectionChanged.connect(self._refresh_buttons)
        self.column.addWidget(self.said)
        self.column.addWidget(self.list)
        row = self.add_close_button()
        self.one, self.all = (
            QPushButton(self.tr("&Put back")),
            QPushButton(self.tr("Put &all back")),
        )
        for button, do in ((self.one, self._put_back), (self.all, self._put_all_back)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        desk.session.structure_changed.connect(self.refresh)
        desk.session.transcript_opened.connect(self.reject)
        self.resize(820, 480)
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """List what is corrected now."""
        session, transcript = self._desk.session, self._desk.session.transcript
        self.list.clear()
        layer = transcript.corrected if transcript else ()
        if transcript:
            entries = credited(layer, session.library.done_in(transcript.id), transcript.id)
            for words, entry in zip(layer, entries, strict=True):
                who, when = (entry.author, short_moment(entry.time)) if entry else ("", "")
                self.list.addTopLevelItem(_item(transcript, words, who, when))
        many = self.tr("{n} places of the text are not as the source has them.")
        one = self.tr("1 place of the text is not as the source has it.")
        none = self.tr("The text is as the source has it.")
        self.said.setText(counted(len(layer), one, many) if layer else none)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        transcript = self._desk.session.transcript
        may = transcript is not None and not transcript.locked
        self.one.setEnabled(may and bool(self.list.selectedItems()))
        self.all.setEnabled(may and self.list.topLevelItemCount() > 0)

    def _go(self, item: QTreeWidgetItem) -> None:
        self._desk.session.go_to(item.data(0, _WORDS).span)

    def _put_back(self) -> None:
        self._correct([item.data(0, _WORDS) for item in self.list.selectedItems()])

    def _put_all_back(self) -> None:
        transcript = self._desk.session.transcript
        self._correct(list(transcript.corrected) if transcript else [])

    def _correct(self, words: list[Corrected]) -> None:
        self._corrector.correct(sorted(put_back(words)), self.back_name(len(words)))

    @staticmethod
    def back_name(count: int) -> str:
        """Return what putting so many back is called in the history."""
        return "put back as printed" if count == 1 else f"put back {count} places as printed"


def _item(transcript: Transcript, words: Corrected, who: str, when: str) -> QTreeWidgetItem:
    place = place_said(place_words(transcript, words.span))
    before = " ".join(words.printed.split()) or _NOTHING
    now = " ".join(words.span.of(transcript.text).split()) or _NOTHING
    item = QTreeWidgetItem([place, before, now, who, when])
    item.setToolTip(1, words.printed)
    item.setToolTip(2, words.span.of(transcript.text))
    item.setData(0, _WORDS, words)
    return item
