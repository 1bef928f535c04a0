"""The speakers of the open transcript: edited in place, merged, and who may be the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.errors import ReaderError
from reader_app.structure.apart import keep_apart, open_offers
from reader_app.transcript import mending
from reader_app.ui.controls.cells import Cells
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.looks.icons import dot
from reader_app.ui.mending import by_talk, title_of
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.structure.likeness import Offer
    from reader_app.transcript.model import Speaker, Transcript
    from reader_app.ui.desk import Desk
    from reader_app.ui.mending import Mender

_ID = int(Qt.ItemDataRole.UserRole)
_FIELDS = ("name", "role", "affiliation")
_TURNS = 3
_OFFERS_HEIGHT = 170
_LESSER = 160
"""Pixels for roles and affiliations at first; names have the rest."""


class SpeakersDialog(Dialog):
    """A row for each speaker, and above them whom the program takes for one person."""

    def __init__(self, desk: Desk, mender: Mender, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Speakers"))
        self._desk = desk
        self._session = desk.session
        self._mender = mender
        self._is_filling = False
        self.offers = _Offers()
        self.list = self._make_list()
        self.said = quiet()
        self.said.setProperty("role", "warning")
        self.said.hide()
        self.column.addWidget(self.offers)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.said)
        self._add_buttons()
        self._session.structure_changed.connect(self.refresh)
        self._session.transcript_opened.connect(self.refresh)
        mender.refused.connect(self.refresh)
        desk.look.changed.connect(self.refresh)
        self.resize(720, 520)
        self.refresh()
        self.list.setFocus()

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        Cells.show_in(made)
        made.setProperty("boxed", True)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Speakers"))
        made.setHeaderLabels(
            [self.tr("Name"), self.tr("Role"), self.tr("Affiliation"), self.tr("Turns")]
        )
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        made.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        header = made.header()
        header.setStretchLastSection(False)
        header.setDefaultSectionSize(_LESSER)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TURNS, QHeaderView.ResizeMode.ResizeToContents)
        made.itemChanged.connect(self._take)
        made.itemSelectionChanged.connect(self._enable)
        return made

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.merge_button = QPushButton(self.tr("&Merge"))
        self.merge_button.setToolTip(
            self.tr("Make one of the selected speakers; who says most keeps the name")
        )
        self.merge_button.clicked.connect(self.merge_selected)
        self.remove_button = QPushButton(self.tr("&Not a speaker"))
        self.remove_button.clicked.connect(self.remove_selected)
        for button in (self.merge_button, self.remove_button):
            button.setAutoDefault(False)
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    # -- what is shown ----------------------------------------------------------------------------

    def refresh(self, _changed: object = None) -> None:
        """Show the speakers as they are now; what is current and selected stays."""
        current = self.list.currentItem()
        kept = current.data(0, _ID) if current else ""
        column = self.list.currentColumn()
        selected = {item.data(0, _ID) for item in self.list.selectedItems()}
        transcript = self._session.transcript
        self._is_filling = True
        self.list.clear()
        turns = {share.speaker.id: share.turns for share in self._session.shares}
        for speaker in by_talk(self._session):
            item = self._row(speaker, turns.get(speaker.id, 0))
            self.list.addTopLevelItem(item)
            if speaker.id == kept:
                self.list.setCurrentItem(item, column)
        for row in range(self.list.topLevelItemCount()):
            item_there = self.list.topLevelItem(row)
            if item_there and item_there.data(0, _ID) in selected:
                item_there.setSelected(True)
        first = self.list.topLevelItem(0)
        if first and self.list.currentItem() is None:
            self.list.setCurrentItem(first)
        self._is_filling = False
        self.offers.show_offers(
            transcript, open_offers(transcript) if transcript else (), self._merge, self._part
        )
        self._enable()

    def _row(self, speaker: Speaker, turns: int) -> QTreeWidgetItem:
        values = [getattr(speaker, field) or "" for field in _FIELDS]
        item = QTreeWidgetItem([*values, number(turns)])
        item.setData(0, _ID, speaker.id)
        item.setIcon(0, dot(self._desk.look.theme.speaker(speaker.colour)))
        item.setToolTip(0, " / ".join((speaker.name, *speaker.labels)))
        item.setTextAlignment(_TURNS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _enable(self) -> None:
        chosen = len(self.list.selectedItems())
        self.merge_button.setEnabled(chosen > 1)
        self.remove_button.setEnabled(chosen > 0)

    # -- what is done -----------------------------------------------------------------------------

    def _do(self, change: Callable[[Transcript], Transcript], name: str) -> None:
        try:
            self._mender.apply(change, name)
        except ReaderError as error:
            self.said.setText(phrase(str(error)))
            self.said.show()
            self.refresh()
        else:
            self.said.hide()

    def _take(self, item: QTreeWidgetItem, column: int) -> None:
        """Take over what was typed in a cell."""
        transcript = self._session.transcript
        old = transcript.speaker(item.data(0, _ID)) if transcript else None
        if self._is_filling or old is None or column >= _TURNS:
            return
        field, words = _FIELDS[column], " ".join(item.text(column).split())
        made = msgspec.structs.replace(old, **{field: words or ("" if field == "name" else None)})
        name = f"set {field} of {title_of(old)} to “{words}”"
        if column == 0:
            name = f"rename {title_of(old)} to {title_of(made)}"
        self._do(lambda t: mending.change_speaker(t, made), name)

    def _chosen(self) -> list[Speaker]:
        """Return who is selected, who says most first."""
        ids = {item.data(0, _ID) for item in self.list.selectedItems()}
        return [speaker for speaker in by_talk(self._session) if speaker.id in ids]

    def merge_selected(self) -> None:
        """Make one of the selected speakers."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self._merge(*(speaker.id for speaker in chosen))

    def _merge(self, kept: str, *others: str) -> None:
        transcript = self._session.transcript
        assert transcript is not None
        gone = ", ".join(title_of(transcript.speaker(other)) for other in others)
        name = f"merge {gone} into {title_of(transcript.speaker(kept))}"
        self._do(lambda t: mending.merge_speakers(t, kept, others), name)

    def _part(self, *speakers: str) -> None:
        transcript = self._session.transcript
        assert transcript is not None
        names = " and ".join(title_of(transcript.speaker(one)) for one in speakers)
        self._do(lambda t: keep_apart(t, speakers), f"{names} are not the same")

    def remove_selected(self) -> None:
        """Say that those who are selected are no speakers."""
        chosen = self._chosen()
        names = ", ".join(title_of(speaker) for speaker in chosen)

        def change(transcript: Transcript) -> Transcript:
            for speaker in chosen:
                transcript = mending.remove_speaker(transcript, speaker.id)
            return transcript

        is_one = len(chosen) == 1
        name = f"{names} is no speaker" if is_one else f"{names} are no speakers"
        self._do(change, name)


class _Offers(QScrollArea):
    """Who is likely the same, each with the reason and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumHeight(_OFFERS_HEIGHT)
        self.setAccessibleName(self.tr("Likely the same person"))

    def show_offers(
        self,
        transcript: Transcript | None,
        offers: tuple[Offer, ...],
        merge: Callable[..., None],
        part: Callable[..., None],
    ) -> None:
        """List the offers, or be hidden where there are none."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for offer in offers if transcript else ():
            column.addLayout(self._row(transcript, offer, merge, part))
        column.addStretch(1)
        self.setWidget(inside)
        self.setVisible(bool(offers))

    def _row(
        self,
        transcript: Transcript | None,
        offer: Offer,
        merge: Callable[..., None],
        part: Callable[..., None],
    ) -> QHBoxLayout:
        names = [s.name for one in offer.speakers if transcript and (s := transcript.speaker(one))]
        words = " = ".join(names)
        label = QLabel(f"{words}\n{phrase(offer.reason)}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        for said, call in ((self.tr("Merge"), merge), (self.tr("Not the same"), part)):
            button = QPushButton(said)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("{what}: {names}").format(what=said, names=words))
            button.clicked.connect(partial(_call, call, offer.speakers))
            row.addWidget(button)
        return row

    def sizeHint(self) -> QSize:
        """Return room for what is offered, a few at most."""
        inside = self.widget()
        height = inside.sizeHint().height() + 4 if inside else 0
        return QSize(super().sizeHint().width(), min(_OFFERS_HEIGHT, height))


def _call(call: Callable[..., None], speakers: tuple[str, ...], _checked: bool = False) -> None:
    call(*speakers)
