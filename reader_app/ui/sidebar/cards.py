"""The list of cards: what is chosen, its note, and the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.annotation.model import Highlight
from reader_app.transcript.span import Span
from reader_app.ui.afterwards import Afterwards
from reader_app.ui.sidebar.card import Card
from reader_app.ui.sidebar.memos import MemoCard
from reader_app.ui.sidebar.placing import GAP, CardColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from reader_app.annotation.model import Memo
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look
    from reader_app.ui.sidebar.noted import NotedCard
    from reader_app.ui.sidebar.placing import Shown

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class CardList(CardColumn):
    """Shows highlights and memos as cards, and lets one be chosen, written on and removed."""

    menu_asked = Signal(QPoint)
    left = Signal()
    """The keyboard shall go back to the text."""
    remove_asked = Signal()
    """All that are picked shall be taken away."""
    memo_closed = Signal()
    """A memo is not edited any more; it may have been left empty."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(session, look, parent)
        self._note_asked = ""
        self._card_asked = ""
        self._afterwards = Afterwards(self, self._catch_up)
        self._comes_from_outside = False
        session.picked_changed.connect(self._show_picked)

    @property
    def editing(self) -> NotedCard | None:
        """The card whose note is being edited."""
        return next((card for card in self._cards.values() if card.editor), None)

    def card(self, highlight_id: str) -> Card | None:
        """Return the card of a highlight where it is in sight."""
        self._catch_up()
        card = self._cards.get(highlight_id)
        return card if isinstance(card, Card) else None

    @property
    def memo_cards(self) -> list[MemoCard]:
        """The cards of memos that are in sight, in order."""
        self._catch_up()
        cards = [self._cards.get(memo.id) for memo in self._memos]
        return [card for card in cards if isinstance(card, MemoCard)]

    def _new_card(self, kind: type[Card] | type[MemoCard]) -> NotedCard:
        card = super()._new_card(kind)
        if isinstance(card, MemoCard):
            card.closed.connect(self.memo_closed)
            card.edited.connect(partial(self._outline_edited, card))
        card.pressed.connect(self._press)
        card.menu_asked.connect(self._ask_menu)
        card.edited.connect(self._show_caret)
        card.ended.connect(self._end_note)
        return card

    # -- what is chosen ---------------------------------------------------------------------------

    def choose(self, highlight_id: str) -> None:
        """Outline another card, and bring it into sight once the text has been painted.

        Where no highlight is chosen, a memo may be.
        """
        if highlight_id == self._chosen or (not highlight_id and self._is_memo(self._chosen)):
            return
        self._outline(highlight_id)
        self._card_asked = highlight_id
        self._afterwards.ask()

    def _catch_up(self) -> None:
        """Place the cards, the one that was chosen in sight."""
        if self._card_asked:
            self.show_card(self._card_asked)
        self._card_asked = ""
        self.place()

    def _is_memo(self, shown_id: str) -> bool:
        return any(memo.id == shown_id for memo in self._memos)

    def _outline(self, shown_id: str) -> None:
        self._end_editing_other_than(shown_id)
        self._laid -= {self._chosen, shown_id}
        self._chosen = shown_id

    def _outline_edited(self, card: MemoCard) -> None:
        if card.shown_id != self._chosen:
            self._outline(card.shown_id)
            self.place()

    def _end_editing_other_than(self, shown_id: str) -> None:
        """Save the note of a card that is no longer chosen, unless what it shows is gone."""
        card = self.editing
        if card is None or card.shown_id == shown_id:
            return
        marked = self._session.highlights
        if self._is_memo(card.shown_id) or any(one.id == card.shown_id for one in marked):
            card.end()
        else:
            card.discard()

    def show_card(self, highlight_id: str) -> None:
        """Bring a card into sight, wholly where it fits."""
        number = self._number(highlight_id)
        if number is None:
            return
        bar = self.verticalScrollBar()
        for _ in range(3):
            top = self._column.top(number)
            bottom = top + self._column.height(number) + 2 * GAP
            aim = max(bar.value(), bottom - self.viewport().height())
            bar.setValue(min(aim, top))
            self.place()

    def edit_note(self, shown_id: str) -> None:
        """Open the note of a card that is shown."""
        focused = QApplication.focusWidget()
        self._comes_from_outside = focused is None or not self.isAncestorOf(focused)
        if self._is_memo(shown_id):
            self._outline(shown_id)
        self._note_asked = shown_id
        self._open_note()

    def _end_note(self) -> None:
        """Give the keyboard back to the text where the note was asked for from there."""
        if self._comes_from_outside:
            self._comes_from_outside = False
            self.left.emit()

    def _open_note(self) -> None:
        """Open the note that is asked for, as soon as there is room for its card."""
        if self._note_asked:
            self.show_card(self._note_asked)
            if card := self._cards.get(self._note_asked):
                self._note_asked = ""
                card.edit_note()

    def _show_caret(self) -> None:
        """Keep the line that is typed in sight."""
        card = self.editing
        if card is None or card.editor is None:
            return
        caret = card.editor.cursorRect()
        top = card.editor.viewport().mapTo(self.viewport(), caret.topLeft()).y()
        bottom = top + caret.height()
        bar = self.verticalScrollBar()
        if bottom + GAP > self.viewport().height():
            bar.setValue(bar.value() + bottom + GAP - self.viewport().height())
        elif top < 0:
            bar.setValue(bar.value() + top - GAP)

    def _press(self, one: Shown, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Choose a card; with Ctrl pick it as well, or no longer, with Shift all up to it."""
        if isinstance(one, Highlight):
            self._press_highlight(one, keys)
        else:
            self._press_memo(one, keys)

    def _press_memo(self, memo: Memo, keys: Qt.KeyboardModifier) -> None:
        """Choose the card of a memo, which cannot be picked, and show what it is on."""
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._pick_up_to(memo.id, self._chosen)
        elif not keys & Qt.KeyboardModifier.ControlModifier:
            self._session.pick(())
        self._outline(memo.id)
        self.place()
        self._session.choose(None)
        if memo.position is not None:
            self._session.go_to(Span(memo.position, memo.position))

    def _press_highlight(self, one: Highlight, keys: Qt.KeyboardModifier) -> None:
        anchor = self._chosen
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._pick_up_to(one.id, anchor)
        elif keys & Qt.KeyboardModifier.ControlModifier:
            first = set() if self._is_memo(anchor) else {anchor} - {""}
            known = {each.id for each in self._session.picked} or first
            self._session.pick(known ^ {one.id})
        else:
            self._session.pick(())
        self._outline(one.id)
        self.place()
        self._session.choose(one)
        self._session.go_to(one.span)

    def _pick_up_to(self, shown_id: str, anchor: str) -> None:
        """Pick all cards between two, and what was picked already."""
        ends = self._number(anchor or shown_id), self._number(shown_id)
        first, last = sorted(0 if end is None else end for end in ends)
        both = self._shown[first : last + 1]
        between = {one.id for one in both if isinstance(one, Highlight)}
        self._session.pick(between | {one.id for one in self._session.picked})

    def pick_all(self) -> None:
        """Pick every card that is shown."""
        self._session.pick(one.id for one in self._highlights)

    def _show_picked(self) -> None:
        for highlight_id, card in self._cards.items():
            if isinstance(card, Card):
                card.show_picked(self._session.is_picked(highlight_id))

    def _ask_menu(self, one: Highlight, place: QPoint) -> None:
        self._session.choose(one)
        self.menu_asked.emit(place)

    # -- keys -------------------------------------------------------------------------------------

    def step(self, by: int, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Choose the card so many after the chosen one and show its place; with Shift, pick it."""
        if not self._shown:
            return
        here = self._number(self._chosen)
        last = len(self._shown) - 1
        before = here if here is not None else -1 if by > 0 else last + 1
        one = self._shown[max(0, min(before + by, last))]
        self._press(one, keys & Qt.KeyboardModifier.ShiftModifier)
        self.show_card(one.id)
        if card := self._cards.get(one.id):
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_chosen(self) -> None:
        """Take away what the chosen card shows and choose the one after it."""
        number = self._number(self._chosen)
        if number is None:
            return
        one = self._shown[number]
        rest = self._shown[number + 1 : number + 2] or self._shown[:number][-1:]
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(one, Highlight):
            self._session.remove(one)
        else:
            self._session.write_memo(one, "")
        if rest and (number := self._number(rest[0].id)) is not None:
            self._choose_shown(self._shown[number])

    def _choose_shown(self, one: Shown) -> None:
        """Choose what a card shows, where it is."""
        self._session.choose(one if isinstance(one, Highlight) else None)
        if not isinstance(one, Highlight):
            self._outline(one.id)
            self.show_card(one.id)

    def event(self, event: QEvent) -> bool:
        """Take keys that mean another thing to the window before it does."""
        is_offered = event.type() == QEvent.Type.ShortcutOverride
        if is_offered and isinstance(event, QKeyEvent):
            is_all = event.matches(QKeySequence.StandardKey.SelectAll)
            if is_all or event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, edit and remove with the keyboard."""
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self._shown),
            Qt.Key.Key_End: len(self._shown),
            Qt.Key.Key_PageDown: 5,
            Qt.Key.Key_PageUp: -5,
        }
        if key in steps:
            self.step(steps[Qt.Key(key)], event.modifiers())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.pick_all()
        elif key in _REMOVE_KEYS and self._session.picked:
            self.remove_asked.emit()
        elif key == Qt.Key.Key_Escape and self._session.picked:
            self._session.pick(())
        elif key in _EDIT_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.edit_note(self._chosen)
        elif key in _REMOVE_KEYS:
            self._remove_chosen()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    # -- Qt calls ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open the note that is asked for, once there is room."""
        super().resizeEvent(event)
        self._open_note()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the chosen card, which can be read aloud."""
        super().focusInEvent(event)
        self._catch_up()
        card = self._cards.get(self._chosen)
        is_tab = event.reason() == Qt.FocusReason.TabFocusReason
        if card and is_tab:
            card.setFocus(event.reason())


_REMOVE_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_OWN_KEYS = {*_REMOVE_KEYS, Qt.Key.Key_F2}
_EDIT_KEYS = {Qt.Key.Key_N, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}
