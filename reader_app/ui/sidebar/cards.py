"""The column of cards; only those in sight are widgets, so that 20,000 cost no more than ten."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from reader_app.annotation.order import alike, place_of
from reader_app.ui.afterwards import Afterwards
from reader_app.ui.sidebar.card import Card
from reader_app.ui.sidebar.column import Column
from reader_app.ui.sidebar.guess import guessed_heights
from reader_app.ui.sidebar.places import place_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.session import Session
    from reader_app.ui.look import Look

_ID = attrgetter("id")
_GAP, _SIDE, _STEP = 8, 12, 24
_PASSES = 4
"""A height that was guessed wrong above the view moves what is in it: it is placed again."""


class CardList(QAbstractScrollArea):
    """Shows highlights as cards in the order it is given them."""

    menu_asked = Signal(QPoint)
    left = Signal()
    """The keyboard shall go back to the text."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._highlights: list[Highlight] = []
        self._measured: set[str] = set()
        self._tags: dict[str, Tag] = {}
        self._cards: dict[str, Card] = {}
        self._spare: list[Card] = []
        self._column = Column(_GAP)
        self._chosen = ""
        self._laid: set[str] = set()
        """Whose card shows what is so now, in the right width."""
        self._is_placing = False
        self._is_stale = False
        self._note_asked = ""
        self._card_asked = ""
        self._afterwards = Afterwards(self, self._catch_up)
        self._comes_from_outside = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Annotations"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def highlights(self) -> list[Highlight]:
        """What is shown, in order."""
        return list(self._highlights)

    @property
    def editing(self) -> Card | None:
        """The card whose note is being edited."""
        return next((card for card in self._cards.values() if card.editor), None)

    def _number(self, highlight_id: str) -> int | None:
        """Return which card is a highlight's."""
        return place_of(highlight_id, self._highlights, self._session.chosen)

    def card(self, highlight_id: str) -> Card | None:
        """Return the card of a highlight where it is in sight."""
        self._catch_up()
        return self._cards.get(highlight_id)

    # -- what is shown ----------------------------------------------------------------------------

    def show_highlights(self, highlights: list[Highlight]) -> None:
        """Show these; what is the same keeps its height, its card and its focus."""
        tags = {tag.id: tag for tag in self._session.tags}
        if tags != self._tags:
            self._tags = tags
            self._measured, self._laid = set(), set()
        old, self._highlights = self._highlights, highlights
        head = alike(old, highlights)
        tail = alike(old[head:][::-1], highlights[head:][::-1])
        self._replace(head, old[head : len(old) - tail], highlights[head : len(highlights) - tail])
        self.place()

    def _replace(self, at: int, old: list[Highlight], new: list[Highlight]) -> None:
        """Put boxes for ``new`` highlights where those of the ``old`` are."""
        heights = guessed_heights(new, self.fontMetrics(), self._width)
        known = {one.id: n for n, one in enumerate(old) if one.id in self._measured}
        self._measured -= known.keys()
        self._laid.difference_update(map(_ID, old))
        for place, one in enumerate(new if known else ()):
            before = known.get(one.id)
            if before is not None and old[before] == one:
                heights[place] = self._column.height(at + before)
                self._measured.add(one.id)
        self._column.replace(at, at + len(old), heights)

    def forget_words(self) -> None:
        """Let every card say anew who speaks and where, when it is next placed."""
        self._laid.clear()

    def reset(self) -> None:
        """Measure everything anew, because type or width are others."""
        self._measured, self._laid = set(), set()
        for card in self._cards.values():
            card.repaint_all()
        self.place()

    @property
    def _width(self) -> int:
        """The width of every card; a scroll bar that fits into the margin changes nothing."""
        return max(80, min(self.width() - 2 * _SIDE, self.viewport().width() - _SIDE))

    # -- where it lies ----------------------------------------------------------------------------

    def place(self) -> None:
        """Give every card in sight its place; heights found on the way correct the guesses."""
        self._is_stale = True
        if self._is_placing:
            return
        self._is_placing = True
        try:
            for _ in range(_PASSES):
                self._is_stale = False
                self._set_range()
                if not self._place_visible() and not self._is_stale:
                    break
            self._set_range()
        finally:
            self._is_placing = False

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._column.total + 2 * _GAP - height))

    def _place_visible(self) -> bool:
        """Place the cards in sight; tell whether that has moved what lies above them."""
        bar = self.verticalScrollBar()
        number = self._column.at(bar.value() - _GAP) if self._highlights else 0
        y = self._column.top(number) + _GAP - bar.value()
        used: set[str] = set()
        grown_above = 0
        while number < len(self._highlights) and y < self.viewport().height():
            one = self._highlights[number]
            was_measured = one.id in self._measured
            grown = self._measure(number)
            if y < 0 and not was_measured:
                grown_above += grown
            self._cards[one.id].move(_SIDE, y)
            used.add(one.id)
            y += self._column.height(number) + _GAP
            number += 1
        self._put_away(used)
        if grown_above:
            self._set_range()
            bar.setValue(bar.value() + grown_above)
        return bool(grown_above)

    def _measure(self, number: int) -> int:
        """Lay out a card and return by how much its height was guessed wrong."""
        one = self._highlights[number]
        if one.id in self._laid:
            return 0
        card = self._cards.get(one.id)
        if card is None:
            card = self._spare.pop() if self._spare else self._new_card()
            self._cards[one.id] = card
        words = place_words(self._session.transcript, one)
        card.show_highlight(one, words, self._tags, is_chosen=one.id == self._chosen)
        height = card.lay_out(self._width)
        card.show()
        self._measured.add(one.id)
        self._laid.add(one.id)
        return self._column.measure(number, height)

    def _new_card(self) -> Card:
        card = Card(self._session, self._look, self.viewport())
        card.pressed.connect(self._press)
        card.menu_asked.connect(self._ask_menu)
        card.resized.connect(partial(self._lay_again, card))
        card.edited.connect(self._show_caret)
        card.ended.connect(self._end_note)
        return card

    def _lay_again(self, card: Card) -> None:
        """Place everything again after a card has got another height."""
        if card.highlight:
            self._laid.discard(card.highlight.id)
        self.place()

    def _put_away(self, used: set[str]) -> None:
        """Keep the cards out of sight for others; one that is typed in stays, unseen."""
        for key in [key for key in self._cards if key not in used]:
            card = self._cards[key]
            number = self._number(key) if card.editor or card.entry else None
            if number is not None:
                card.move(_SIDE, self._column.top(number) - self._offset)
                continue
            if card.isAncestorOf(self.focusWidget() or self) or card.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            card.discard()
            card.hide()
            self._laid.discard(key)
            self._spare.append(self._cards.pop(key))

    @property
    def _offset(self) -> int:
        return self.verticalScrollBar().value() - _GAP

    # -- what is chosen ---------------------------------------------------------------------------

    def choose(self, highlight_id: str) -> None:
        """Outline another card, and bring it into sight once the text has been painted."""
        if highlight_id == self._chosen:
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

    def _outline(self, highlight_id: str) -> None:
        self._end_editing_other_than(highlight_id)
        self._laid -= {self._chosen, highlight_id}
        self._chosen = highlight_id

    def _end_editing_other_than(self, highlight_id: str) -> None:
        """Save the note of a card that is no longer chosen, unless its highlight is gone."""
        card = self.editing
        if card is None or card.highlight is None or card.highlight.id == highlight_id:
            return
        is_there = any(one.id == card.highlight.id for one in self._session.highlights)
        if is_there:
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
            bottom = top + self._column.height(number) + 2 * _GAP
            aim = max(bar.value(), bottom - self.viewport().height())
            bar.setValue(min(aim, top))
            self.place()

    def edit_note(self, highlight_id: str) -> None:
        """Open the note of a card that is shown."""
        focused = QApplication.focusWidget()
        self._comes_from_outside = focused is None or not self.isAncestorOf(focused)
        self._note_asked = highlight_id
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
        if bottom + _GAP > self.viewport().height():
            bar.setValue(bar.value() + bottom + _GAP - self.viewport().height())
        elif top < 0:
            bar.setValue(bar.value() + top - _GAP)

    def _press(self, one: Highlight) -> None:
        self._outline(one.id)
        self.place()
        self._session.choose(one)
        self._session.go_to(one.span)

    def _ask_menu(self, one: Highlight, place: QPoint) -> None:
        self._session.choose(one)
        self.menu_asked.emit(place)

    # -- keys -------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Choose the card so many after the chosen one and show its place."""
        if not self._highlights:
            return
        here = self._number(self._chosen)
        first = 0 if by > 0 else len(self._highlights) - 1
        there = first if here is None else max(0, min(here + by, len(self._highlights) - 1))
        one = self._highlights[there]
        self._press(one)
        self.show_card(one.id)
        if card := self._cards.get(one.id):
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_chosen(self) -> None:
        """Take the chosen highlight away and choose the one after it."""
        number = self._number(self._chosen)
        if number is None:
            return
        one = self._highlights[number]
        rest = self._highlights[number + 1 : number + 2] or self._highlights[:number][-1:]
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.remove(one)
        if rest and (number := self._number(rest[0].id)) is not None:
            self._session.choose(self._highlights[number])

    def event(self, event: QEvent) -> bool:
        """Take keys that mean another thing to the window before it does."""
        is_offered = event.type() == QEvent.Type.ShortcutOverride
        if is_offered and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, edit and remove with the keyboard."""
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self._highlights),
            Qt.Key.Key_End: len(self._highlights),
            Qt.Key.Key_PageDown: 5,
            Qt.Key.Key_PageUp: -5,
        }
        if key in steps:
            self.step(steps[Qt.Key(key)])
        elif key in _EDIT_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.edit_note(self._chosen)
        elif key in _REMOVE_KEYS:
            self._remove_chosen()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    # -- Qt calls ---------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Place the cards that came into sight."""
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again where the width is another."""
        if event.oldSize().width() != event.size().width():
            self._measured, self._laid = set(), set()
        self.place()
        self._open_note()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the chosen card, which can be read aloud."""
        super().focusInEvent(event)
        card = self.card(self._chosen)
        is_tab = event.reason() == Qt.FocusReason.TabFocusReason
        if card and is_tab:
            card.setFocus(event.reason())


_REMOVE_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_OWN_KEYS = {*_REMOVE_KEYS, Qt.Key.Key_F2}
_EDIT_KEYS = {Qt.Key.Key_N, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}
