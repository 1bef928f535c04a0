"""Where cards lie; only those in sight are widgets, so that 20,000 cost no more than ten."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader_app.annotation.model import Highlight
from reader_app.annotation.order import alike, place_of
from reader_app.ui.sidebar.card import Card
from reader_app.ui.sidebar.column import Column
from reader_app.ui.sidebar.guess import guessed_heights
from reader_app.ui.sidebar.memos import MemoCard, place_of_memo
from reader_app.ui.sidebar.places import place_words
from reader_app.ui.wording.marked import has_authors, signed_words
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader_app.annotation.model import Memo, Tag
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look
    from reader_app.ui.sidebar.noted import NotedCard

    Shown = Highlight | Memo

_ID, _START = attrgetter("id"), attrgetter("span.start")
GAP = 8
"""Pixels between two cards."""
_SIDE, _STEP = 12, 24
_PASSES = 4
"""A height that was guessed wrong above the view moves what is in it: it is placed again."""


class CardColumn(QAbstractScrollArea):
    """Places the cards of highlights in the order it is given them, those of memos among them."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._highlights: list[Highlight] = []
        self._memos: Sequence[Memo] = ()
        self._ranks: list[int] = []
        """How many highlights stand before each memo."""
        self._shown: list[Shown] = []
        """Both in the order of the cards."""
        self._measured: set[str] = set()
        self._tags: dict[str, Tag] = {}
        self._cards: dict[str, NotedCard] = {}
        self._spare: list[NotedCard] = []
        self._column = Column(GAP)
        self._chosen = ""
        self._is_signed = False
        """Whether cards say who marked them, because several have."""
        self._laid: set[str] = set()
        """Whose card shows what is so now, in the right width."""
        self._is_placing = False
        self._is_stale = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Annotations"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def has_cards(self) -> bool:
        """Whether there is any card, in sight or not."""
        return bool(self._shown)

    @property
    def highlights(self) -> list[Highlight]:
        """What is shown, in order."""
        return list(self._highlights)

    def _number(self, shown_id: str) -> int | None:
        """Return which card is a highlight's, or a memo's."""
        for place, memo in enumerate(self._memos):
            if memo.id == shown_id:
                return self._ranks[place] + place
        number = place_of(shown_id, self._highlights, self._session.chosen)
        return None if number is None else number + bisect_right(self._ranks, number)

    # -- what is shown ----------------------------------------------------------------------------

    def show_highlights(self, highlights: list[Highlight], memos: Sequence[Memo] = ()) -> None:
        """Show these; what is the same keeps its height, its card and its focus."""
        tags = {tag.id: tag for tag in self._session.tags}
        if tags != self._tags:
            self._tags = tags
            self._measured, self._laid = set(), set()
        is_signed = has_authors(self._session.highlights) if highlights else self._is_signed
        if is_signed != self._is_signed:
            self._is_signed = is_signed
            self._laid.clear()
        old, self._highlights, self._memos = self._shown, highlights, memos
        self._ranks = [bisect_left(highlights, place_of_memo(one), key=_START) for one in memos]
        new = self._shown = self._in_order()
        head = alike(old, new)
        tail = alike(old[head:][::-1], new[head:][::-1])
        self._replace(head, old[head : len(old) - tail], new[head : len(new) - tail])
        self.place()

    def _in_order(self) -> list[Shown]:
        """Return highlights and memos in reading order."""
        shown: list[Shown] = [*self._highlights]
        for rank, memo in zip(reversed(self._ranks), reversed(self._memos), strict=True):
            shown.insert(rank, memo)
        return shown

    def _replace(self, at: int, old: list[Shown], new: list[Shown]) -> None:
        """Put boxes for what is ``new`` where those of the ``old`` are."""
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
        bar.setRange(0, max(0, self._column.total + 2 * GAP - height))

    def _place_visible(self) -> bool:
        """Place the cards in sight; tell whether that has moved what lies above them."""
        bar = self.verticalScrollBar()
        number = self._column.at(bar.value() - GAP) if self._shown else 0
        y = self._column.top(number) + GAP - bar.value()
        used: set[str] = set()
        grown_above = 0
        while number < len(self._shown) and y < self.viewport().height():
            one = self._shown[number]
            was_measured = one.id in self._measured
            grown = self._measure(number)
            if y < 0 and not was_measured:
                grown_above += grown
            self._cards[one.id].move(_SIDE, y)
            used.add(one.id)
            y += self._column.height(number) + GAP
            number += 1
        self._put_away(used)
        if grown_above:
            self._set_range()
            bar.setValue(bar.value() + grown_above)
        return bool(grown_above)

    def _measure(self, number: int) -> int:
        """Lay out a card and return by how much its height was guessed wrong."""
        one = self._shown[number]
        if one.id in self._laid:
            return 0
        card = self._cards.get(one.id) or self._add(one)
        if isinstance(card, Card) and isinstance(one, Highlight):
            self._show_highlight(card, one)
        elif isinstance(card, MemoCard) and not isinstance(one, Highlight):
            card.show_memo(one, is_chosen=one.id == self._chosen)
        height = card.lay_out(self._width)
        card.show()
        self._measured.add(one.id)
        self._laid.add(one.id)
        return self._column.measure(number, height)

    def _show_highlight(self, card: Card, one: Highlight) -> None:
        words = place_words(self._session.transcript, one)
        if self._is_signed and one.author:
            words = " · ".join(filter(None, (words, apart(one.author))))
        card.setToolTip(signed_words(one) if self._is_signed else "")
        card.show_picked(self._session.is_picked(one.id))
        card.show_highlight(one, words, self._tags, is_chosen=one.id == self._chosen)

    def _add(self, one: Shown) -> NotedCard:
        """Return a card for what came into sight: one that is spare, or a new one."""
        kind = Card if isinstance(one, Highlight) else MemoCard
        spare = next((card for card in self._spare if isinstance(card, kind)), None)
        if spare:
            self._spare.remove(spare)
        card = self._cards[one.id] = spare or self._new_card(kind)
        return card

    def _new_card(self, kind: type[Card] | type[MemoCard]) -> NotedCard:
        """Return a card for anything of a kind."""
        card = kind(self._session, self._look, self.viewport())
        card.resized.connect(partial(self._lay_again, card))
        return card

    def _lay_again(self, card: NotedCard) -> None:
        """Place everything again after a card has got another height."""
        self._laid.discard(card.shown_id)
        self.place()

    def _put_away(self, used: set[str]) -> None:
        """Keep the cards out of sight for others; one that is typed in stays, unseen."""
        for key in [key for key in self._cards if key not in used]:
            card = self._cards[key]
            number = self._number(key) if card.is_typed_in else None
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
        return self.verticalScrollBar().value() - GAP

    # -- Qt calls ---------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Place the cards that came into sight."""
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again where the width is another."""
        if event.oldSize().width() != event.size().width():
            self._measured, self._laid = set(), set()
        self.place()
