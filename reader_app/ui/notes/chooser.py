"""What opens at ``[[``: a list of what a link can lead to, searched as one types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from reader_app.annotation.links import plain, written
from reader_app.ui.controls.cells import Cells
from reader_app.ui.notes.offers import Offer, Offers

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader_app.session import Session
    from reader_app.ui.notes.editor import MarkdownEditor

_OFFER = int(Qt.ItemDataRole.UserRole)
_BEGUN = re.compile(r"(?<!\\)\[\[([^\[\]|\n]{0,80})$")
_FAR = 90
_LEFT_TO_LIST = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
)
_WIDEST = 420
_QUOTED = 64


class LinkChooser(QObject):
    """Offers links while ``[[`` and words of what is meant stand before the caret."""

    def __init__(self, editor: MarkdownEditor, session: Session) -> None:
        super().__init__(editor)
        self._editor = editor
        self._is_writing = False
        self._offers = Offers(session, self)
        self._offers.arrived.connect(self._show)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(editor)
        self._completer.setMaxVisibleItems(9)
        self.list = QListView()
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Link to"))
        self._completer.setPopup(self.list)
        Cells.show_in(self.list)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index] # one of two signatures

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.list.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the list, which chooses by it or closes."""
        return self.is_open and event.key() in _LEFT_TO_LIST

    def offer(self) -> None:
        """Look for what is typed after ``[[``; close the list where that is not begun."""
        begun = None if self._is_writing else self._begun()
        if begun is None:
            self._offers.forget()
            self.list.hide()
        else:
            self._offers.begin(begun)

    def _begun(self) -> str | None:
        """Return the words after the ``[[`` before the caret, or None."""
        cursor = self._editor.textCursor()
        found = _BEGUN.search(self._before(cursor))
        return found[1] if found else None

    @staticmethod
    def _before(cursor: QTextCursor) -> str:
        """Return what stands before the caret, as far as it may begin a link."""
        place = cursor.positionInBlock()
        return cursor.block().text()[max(0, place - _FAR) : place]

    def _show(self, offers: list[Offer]) -> None:
        if self._begun() is None or not self._editor.hasFocus():
            return
        self._model.clear()
        for offer in offers:
            words = " ".join(offer.words[: 2 * _QUOTED].split())
            short = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rsplit(' ', 1)[0]}…"
            item = QStandardItem(f"{short}   · {offer.detail}")
            item.setToolTip(words)
            item.setData(offer, _OFFER)
            self._model.appendRow(item)
        if not offers:
            self.list.hide()
            return
        caret = self._editor.cursorRect()
        room = min(_WIDEST, self._editor.screen().availableGeometry().width() - 16)
        at = self._editor.viewport().mapTo(self._editor, caret.topLeft())
        self._completer.complete(QRect(at.x(), at.y(), room, caret.height()))
        self.list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        """Write the link in the place of what was typed for it."""
        offer = index.data(_OFFER)
        begun, cursor = self._begun(), self._editor.textCursor()
        if begun is None or not isinstance(offer, tuple):
            return
        target, words, _detail = offer
        block, place = cursor.block().text(), cursor.positionInBlock()
        closing = 2 if block[place : place + 2] == "]]" else 0
        before = self._before(cursor)
        begins = _BEGUN.search(before)
        back = len(before) - begins.start() if begins else 0
        cursor.setPosition(cursor.position() - back)
        cursor.setPosition(cursor.position() + back + closing, QTextCursor.MoveMode.KeepAnchor)
        self._is_writing = True
        cursor.insertText(written(target, plain(words)))
        self._is_writing = False
        self._editor.setTextCursor(cursor)
