"""The bar over the cards while several are picked: how many, and what is done with all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.annotation.many import GiveTags, Remove, SetStatus
from reader_app.annotation.model import CHOSEN
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.tag_entry import TagEntry
from reader_app.ui.wording.words import counted

if TYPE_CHECKING:
    from reader_app.annotation.model import Status, Tag
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_INDENT = 11
"""Pixels by which a flat button's words are further in than its edge."""


class PickedBar(QWidget):
    """Asks for something to be done with all that are picked, in one edit."""

    asked = Signal(object)
    """The ``Act`` that shall be done with each of them."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._entry: TagEntry | None = None
        self.setObjectName("pickedBar")
        self.setAccessibleName(self.tr("Chosen highlights"))
        self.count = QLabel(self)
        self.tag = self._button(self.tr("Tag…"), self.ask_tag)
        self.status = self._button(self.tr("Status…"), self._ask_status)
        self.remove = self._button(self.tr("Remove"), self.ask_remove)
        self.clear = QToolButton(self)
        self.clear.setText("✕")
        self.clear.setAccessibleName(self.tr("Choose none"))
        self.clear.setToolTip(self.tr("Choose none"))
        self.clear.clicked.connect(self._clear)
        self._lay_out()
        session.picked_changed.connect(self.follow)
        self.follow()

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self, flat=True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.clear)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(-_INDENT, 0, 0, 0)
        for button in (self.tag, self.status, self.remove):
            row.addWidget(button)
        row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 4)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addLayout(row)

    def follow(self) -> None:
        """Say how many are picked; hide where none is."""
        count = len(self._session.picked)
        self.count.setText(counted(count, self.tr("{n} chosen"), self.tr("{n} chosen")))
        self.setVisible(count > 0)
        if not count:
            self._end_tagging()

    # -- what is done -----------------------------------------------------------------------------

    def ask_tag(self) -> None:
        """Open a line for the tag that all shall get."""
        if self._entry is None:
            self._entry = TagEntry(self._session, self._look, self)
            self._entry.chosen.connect(self._give)
            for gone in (self._entry.ended, self._entry.dismissed, self._entry.left):
                gone.connect(self._end_tagging)
            self._column.addWidget(self._entry)
            self._entry.show()
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, tag: Tag, new: tuple[Tag, ...]) -> None:
        self._session.note_given(tag)
        self.asked.emit(GiveTags((tag,), new))

    def _end_tagging(self) -> None:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        if entry.hasFocus():
            self.tag.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def status_menu(self) -> QMenu:
        """Return a menu of every status that a reader can give."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in CHOSEN:
            menu.addAction(status_words(status)).triggered.connect(
                partial(self._set_status, status)
            )
        return menu

    def _ask_status(self) -> None:
        self.status_menu().popup(self.status.mapToGlobal(self.status.rect().bottomLeft()))

    def _set_status(self, status: Status) -> None:
        self.asked.emit(SetStatus(status))

    def ask_remove(self) -> None:
        """Ask for all to be taken away."""
        self.asked.emit(Remove())

    def _clear(self) -> None:
        self._session.pick(())
