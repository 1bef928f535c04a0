"""The notes on the open transcript and on its turns: cards above those of the highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from reader_app.transcript.address import place_words
from reader_app.transcript.span import Span
from reader_app.ui.notes.editor import dress
from reader_app.ui.notes.view import NoteView
from reader_app.ui.sidebar.ground import STRIPE, States, draw_ground
from reader_app.ui.sidebar.note import NoteEditor
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader_app.annotation.model import Memo
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_MOST = 100
"""Cards that are made; of more, those nearest to what is read."""
_SHARE = 0.4
"""Of the sidebar's height, what the cards may take."""
_SIDE, _GAP, _EDGE = 12, 8, 10
_EDIT_KEYS = (Qt.Key.Key_N, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MemoCard(QWidget):
    """Shows one memo and edits it in its place."""

    resized = Signal()
    ended = Signal()
    """It is written, by a key."""

    def __init__(self, session: Session, look: Look, memo: Memo, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self.memo = memo
        self.editor: NoteEditor | None = None
        self.place = QLabel(self)
        self.place.setProperty("role", "quiet")
        self.note = NoteView(look, self, session)
        self.note.invitation = self.tr("Write a note…")
        self.note.edit_asked.connect(self.edit)
        self.note.renewed.connect(self.resized)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_memo(memo)

    def show_memo(self, memo: Memo) -> None:
        """Show what a memo says and is on now."""
        self.memo = memo
        words = _place(self._session, memo)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.place.setText(("\u200f" if is_mirrored else "\u200e") + words)
        self.note.show_note(memo.text)
        if self.editor:
            self.editor.take(memo.text)
        self.setAccessibleName(f"{words}. {self.note.accessibleName()}")

    def lay_out(self, width: int) -> int:
        """Take a width, place everything, and return the height."""
        left, inner = STRIPE + _EDGE, width - STRIPE - 2 * _EDGE
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        self.place.setFont(small)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = _EDGE
        self.place.setGeometry(left, _EDGE - 2, inner, self.place.sizeHint().height())
        y = self.place.geometry().bottom() + _GAP // 2
        shown: QWidget = self.editor or self.note
        y += (self.editor or self.note).lay_out(inner)
        shown.move(left, y - shown.height())
        self.resize(width, y + _EDGE)
        return y + _EDGE

    def edit(self) -> None:
        """Open the note in its place."""
        if self.editor is None:
            self.editor = NoteEditor(self.memo.text, self, self._session, self._look)
            self.editor.setStyleSheet(dress(self._look.theme))
            self.editor.written.connect(self._write)
            self.editor.grown.connect(self.resized)
            self.editor.ended.connect(self._end)
            self.note.hide()
            self.editor.show()
            self.resized.emit()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, text: str) -> None:
        self.memo = self._session.write_memo(self.memo, text)

    def _end(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        self.note.show_note(self.memo.text)
        self.note.show()
        self.resized.emit()
        if had_focus:
            self.ended.emit()

    # -- Qt calls ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by key."""
        if event.key() in _EDIT_KEYS and not event.modifiers() & ~_KEYPAD:
            self.edit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show what the memo is on; a click on its words edits them, or follows their links."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        is_on_note = self.note.geometry().contains(event.position().toPoint())
        if is_left and not is_on_note and self.memo.position is not None:
            self._session.go_to(Span(self.memo.position, self.memo.position))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card without the colour of a tag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        states = States(
            is_chosen=self.editor is not None, is_picked=False, has_focus=self.hasFocus()
        )
        draw_ground(painter, self, self._look.theme, ["plain"], states)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _place(session: Session, memo: Memo) -> str:
    """Say what a memo is on."""
    transcript = session.transcript
    if memo.position is None or transcript is None or not transcript.turns:
        return translated("Note on this transcript", "MemoStrip")
    turn = transcript.turn_at(memo.position)
    if turn is None:
        return translated("Note on this transcript", "MemoStrip")
    speaker = transcript.speaker_of(turn)
    at = place_said(place_words(transcript, Span(turn.words.start, turn.words.start)))
    return " · ".join(filter(None, (speaker.name if speaker else "", at)))


class MemoStrip(QScrollArea):
    """The cards of the memos of the open transcript: on the whole, then on its turns in order."""

    left = Signal()
    """The keyboard shall go back to the text."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._cards: dict[str, MemoCard] = {}
        self._memos: list[Memo] = []
        self._new: Memo | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notes on the transcript and its turns"))
        self._page = QWidget()
        self.setWidget(self._page)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.hide()
        session.history_changed.connect(self.refresh)
        session.transcript_opened.connect(self._open)
        session.structure_changed.connect(self._renew)
        session.tags_changed.connect(self._renew)
        session.memo_asked.connect(self.edit)
        look.changed.connect(self._wear)
        self.refresh()

    @property
    def cards(self) -> list[MemoCard]:
        """What is shown, in order."""
        return [self._cards[memo.id] for memo in self._memos if memo.id in self._cards]

    def edit(self, memo: Memo) -> None:
        """Edit a memo of the open transcript, which may be a new one."""
        here = self._session.transcript
        if here is None or memo.transcript != here.id:
            return
        self._new = memo
        self.refresh()
        card = self._cards[memo.id]
        card.edit()
        self._lay_out()
        self.ensureWidgetVisible(card, 0, _GAP)

    def keep_note(self) -> None:
        """Save what is typed."""
        for card in self._cards.values():
            if card.editor:
                card.editor.write()

    # -- what is shown ----------------------------------------------------------------------------

    def _open(self) -> None:
        self._new = None
        self.refresh()

    def refresh(self) -> None:
        """Show the memos as the library holds them."""
        memos = self._taken()
        if memos == self._memos:
            return
        kept = {memo.id for memo in memos}
        for gone in [key for key in self._cards if key not in kept]:
            card = self._cards.pop(gone)
            if card.editor:
                card.editor.discard()
            card.hide()
            card.deleteLater()
        known, self._memos = {memo.id: memo for memo in self._memos}, memos
        for memo in memos:
            card = self._cards.get(memo.id) or self._add(memo)
            if known.get(memo.id) != memo:
                card.show_memo(memo)
        self._lay_out()

    def _taken(self) -> list[Memo]:
        transcript = self._session.transcript
        if transcript is None:
            return []
        memos = self._session.library.memos(transcript.id)
        new = self._new if self._new and self._new.transcript == transcript.id else None
        if new and all(memo.id != new.id for memo in memos):
            memos = sorted([*memos, new], key=_at)
        whole = [memo for memo in memos if memo.position is None]
        here = self._session.position
        near = sorted(memos[len(whole) :], key=lambda memo: abs(_at(memo) - here))[:_MOST]
        return [*whole, *sorted(near, key=_at)]

    def _add(self, memo: Memo) -> MemoCard:
        card = MemoCard(self._session, self._look, memo, self._page)
        card.resized.connect(self._lay_out)
        card.ended.connect(self._end)
        self._cards[memo.id] = card
        card.show()
        return card

    def _end(self) -> None:
        """Put away a note in which nothing was written, and go back to the text."""
        self._new = None
        self.refresh()
        self.left.emit()

    def _renew(self) -> None:
        for card in self._cards.values():
            card.show_memo(card.memo)
        self._lay_out()

    def _wear(self) -> None:
        for card in self._cards.values():
            card.note.colour_links()
            if card.editor:
                card.editor.setStyleSheet(dress(self._look.theme))
        self._lay_out()

    def _lay_out(self) -> None:
        width, y = self.width() - 2 * _SIDE, _GAP // 2
        for card in self.cards:
            height = card.lay_out(width)
            card.move(QPoint(_SIDE, y))
            card.update()
            y += height + _GAP
        self._page.resize(self.width(), y)
        self.setVisible(bool(self._memos))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of all cards, or the share of the sidebar they may take."""
        parent = self.parentWidget()
        most = int(parent.height() * _SHARE) if parent else 400
        return QSize(200, min(self._page.height(), max(most, 120)))

    def minimumSizeHint(self) -> QSize:
        """Return what has to be seen."""
        return QSize(100, min(self.sizeHint().height(), 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the notes into other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()


def _at(memo: Memo) -> int:
    return -1 if memo.position is None else memo.position
