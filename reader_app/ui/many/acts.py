"""What is done with the passages: giving and taking tags, a status, removing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from reader_app.annotation.many import (
    Act,
    GiveTags,
    LeadTag,
    Remove,
    SetStatus,
    SwapTag,
    TakeTag,
)
from reader_app.annotation.model import CHOSEN
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.tag_entry import TagEntry, square
from reader_app.ui.wording.words import in_menu

if TYPE_CHECKING:
    from reader_app.annotation.model import Tag
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_WIDEST = 20
"""Characters of the name of a tag that is given."""
GIVE, TAKE, SWAP, LEAD, STATUS, REMOVE = range(6)


class ActForm(QWidget):
    """Says what is done with what is ticked."""

    changed = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self.what, self.tag, self.other = QComboBox(), QComboBox(), QComboBox()
        self.status, self.between = QComboBox(), QLabel()
        self.entry = TagEntry(session, look)
        self._tags: list[Tag] = []
        self._new: dict[str, Tag] = {}
        self._given: list[QPushButton] = []
        self._fill()
        self._connect()
        self._list_tags()
        self._show()

    def _fill(self) -> None:
        for said in (
            self.tr("Give a tag"),
            self.tr("Take a tag off"),
            self.tr("Give another tag instead"),
            self.tr("Show in the colour of a tag"),
            self.tr("Set the status"),
            self.tr("Remove highlights"),
        ):
            self.what.addItem(said)
        self.what.setAccessibleName(self.tr("What is done"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.other.setAccessibleName(self.tr("Tag instead"))
        self.status.setAccessibleName(self.tr("Status"))
        for status in CHOSEN:
            self.status.addItem(status_words(status))
        self.status.setCurrentIndex(1)
        self.between.setText("→")
        self.entry.setFixedWidth(200)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.what, self.tag, self.between, self.other, self.status, self.entry):
            self._row.addWidget(part)
        self._row.addStretch(1)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._show)
        for choice in (self.tag, self.other, self.status):
            choice.currentIndexChanged.connect(self.changed)
        self.entry.chosen.connect(self.give)
        self.entry.stuck.connect(self.give)
        self._session.tags_changed.connect(self._follow_tags)
        self._look.changed.connect(self._list_tags)

    def _show(self) -> None:
        """Show what belongs to the thing that is done."""
        what = self.what.currentIndex()
        self.entry.setVisible(what == GIVE)
        for button in self._given:
            button.setVisible(what == GIVE)
        self.tag.setVisible(what in (TAKE, SWAP, LEAD))
        self.between.setVisible(what == SWAP)
        self.other.setVisible(what == SWAP)
        self.status.setVisible(what == STATUS)
        self.changed.emit()

    # -- tags -------------------------------------------------------------------------------------

    def _follow_tags(self) -> None:
        """Let go of tags that are gone; those that were new are there by now."""
        book = self._session.codebook
        self._new = {name: tag for name, tag in self._new.items() if name not in book}
        kept = [book.get(tag.id) or self._new.get(tag.id) for tag in self._tags]
        self._tags = [tag for tag in kept if tag]
        self._list_tags()
        self._show_given()

    def _list_tags(self) -> None:
        """Offer every tag by its path; the choices stay where they can."""
        book = self._session.codebook
        for box in (self.tag, self.other):
            before = box.currentData()
            was = box.blockSignals(True)
            box.clear()
            for tag in book:
                colour = self._look.theme.tag(tag.colour).stripe
                box.addItem(square(colour, self.devicePixelRatioF()), book.path(tag), tag.id)
            box.setCurrentIndex(max(0, box.findData(before)))
            box.blockSignals(was)

    def give(self, tag: Tag, new: tuple[Tag, ...] = ()) -> None:
        """Let a tag be one of those that are given; ``new`` are those it needs to be added."""
        if new:
            tag, new = self._beside(tag, new)
        if tag.id not in {one.id for one in self._tags}:
            self._tags.append(tag)
            self._new.update((one.id, one) for one in new)
            self._show_given()

    def _beside(self, tag: Tag, new: tuple[Tag, ...]) -> tuple[Tag, tuple[Tag, ...]]:
        """Return a new tag as it is beside those that are new already."""
        book = self._session.codebook
        path = book.with_tags(*new).path(tag)
        grown = book.with_tags(*self._new.values())
        known = grown.at_path(path)
        coming = () if known else grown.coming(path)
        return known or coming[-1], coming

    def _show_given(self) -> None:
        for button in self._given:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._given = [self._chip(tag) for tag in self._tags]
        for place, button in enumerate(self._given):
            self._row.insertWidget(self._row.indexOf(self.entry), button)
            QWidget.setTabOrder(self._given[place - 1] if place else self.what, button)
        if self._given:
            QWidget.setTabOrder(self._given[-1], self.entry)
        self._show()

    def _chip(self, tag: Tag) -> QPushButton:
        colour = self._look.theme.tag(tag.colour).stripe
        name = tag.name if len(tag.name) <= _WIDEST else f"{tag.name[:_WIDEST].rstrip()}…"
        button = QPushButton(square(colour, self.devicePixelRatioF()), f"{in_menu(name)}  ✕")
        button.setAutoDefault(False)
        said = self.tr("Do not give “{name}”").format(name=tag.name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.clicked.connect(partial(self._drop, tag))
        return button

    def _drop(self, tag: Tag) -> None:
        self._tags.remove(tag)
        self.entry.setFocus()
        self._show_given()

    # -- what is said -----------------------------------------------------------------------------

    @property
    def act(self) -> Act | None:
        """What is done; None where a tag is still to be named."""
        book, what = self._session.codebook, self.what.currentIndex()
        tag, other = book.get(self.tag.currentData()), book.get(self.other.currentData())
        if what == GIVE:
            return GiveTags(tuple(self._tags), self._needed()) if self._tags else None
        if what == STATUS:
            return SetStatus(CHOSEN[self.status.currentIndex()])  # Qt makes plain text of it
        if what == REMOVE:
            return Remove()
        if what == SWAP:
            return SwapTag(tag, other) if tag and other and tag != other else None
        made = TakeTag if what == TAKE else LeadTag
        return made(tag) if tag else None

    def _needed(self) -> tuple[Tag, ...]:
        """Return the new tags that are given, each after those above it."""
        needed: dict[str, Tag] = {}
        for tag in self._tags:
            one = self._new.get(tag.id)
            line = [one] if one else []
            while one := self._new.get(one.parent or "") if one else None:
                line.insert(0, one)
            needed.update((each.id, each) for each in line)
        return tuple(needed.values())
