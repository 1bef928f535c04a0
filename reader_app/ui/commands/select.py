"""The Edit menu's selections: a paragraph, a turn, an answer, a question with its answers."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from reader_app.transcript.address import paragraph_starts
from reader_app.transcript.span import Span
from reader_app.ui.actions import action, build_actions
from reader_app.ui.going.exchanges import answer_span, exchange_span

if TYPE_CHECKING:
    from reader_app.transcript.model import Exchange, Transcript, Turn
    from reader_app.ui.desk import Desk


class SelectCommands(QObject):
    """What is selected by one key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.structure_changed.connect(self._refresh)
        self._refresh(desk.session.transcript)

    def _refresh(self, transcript: Transcript | None) -> None:
        exchanges = transcript.exchanges if transcript else ()
        there = {
            "edit.select_exchange": bool(exchanges),
            "edit.select_answer": any(each.answers for each in exchanges),
        }
        for name, item in self.actions.items():
            item.setEnabled(there.get(name, bool(transcript and transcript.turns)))

    @action("edit.select_paragraph", "Select para&graph", shortcut="P")
    def select_paragraph(self) -> None:
        """Select the paragraph at the caret."""
        transcript, turn = self._desk.session.transcript, self._turn()
        if transcript and turn:
            starts = paragraph_starts(transcript.text, turn.words)
            index = max(0, bisect_right(starts, self._caret()) - 1)
            end = starts[index + 1] if index + 1 < len(starts) else turn.words.end
            self._select(Span(starts[index], end).inked(transcript.text))

    @action("edit.select_turn", "Select whole &turn", shortcut="W | Ctrl+Shift+A")
    def select_turn(self) -> None:
        """Select all that the speaker says here."""
        turn = self._turn()
        if turn:
            self._select(turn.words)

    @action("edit.select_answer", "Select whole &answer", shortcut="A")
    def select_answer(self) -> None:
        """Select all that answers the question here."""
        transcript, exchange = self._desk.session.transcript, self._exchange()
        if transcript and exchange and exchange.answers:
            self._select(answer_span(transcript, exchange))
        elif exchange:
            self._desk.notices.say(self.tr("This question has no answer."))

    @action("edit.select_exchange", "Select &question with answers", shortcut="Q")
    def select_exchange(self) -> None:
        """Select the question here with all its answers."""
        transcript, exchange = self._desk.session.transcript, self._exchange()
        if transcript and exchange:
            self._select(exchange_span(transcript, exchange))

    @action("edit.extend_next", "E&xtend to end of turn", shortcut="Ctrl+Shift+Down")
    def extend_next(self) -> None:
        """Extend the selection to the end of the turn, then of the next one."""
        transcript = self._desk.session.transcript
        anchor, caret = self._ends()
        if transcript:
            ends = [turn.words.end for turn in transcript.turns_in(_onward(transcript, caret))]
            self._stretch(anchor, next((end for end in ends if end > caret), caret))

    @action("edit.extend_previous", "Ext&end to beginning of turn", shortcut="Ctrl+Shift+Up")
    def extend_previous(self) -> None:
        """Extend the selection to the beginning of the turn, then of the one before."""
        transcript = self._desk.session.transcript
        anchor, caret = self._ends()
        turn = transcript.turn_at(max(0, caret - 1)) if transcript else None
        while transcript and turn and turn.words.start >= caret and turn.number > 1:
            turn = transcript.turn(turn.number - 1)
        if turn:
            self._stretch(anchor, min(caret, turn.words.start))

    # -- where ------------------------------------------------------------------------------------

    def _caret(self) -> int:
        """Return where the selection begins, or where the caret is."""
        selection = self._desk.session.selection
        return selection.start if selection else self._desk.pane.caret()

    def _turn(self) -> Turn | None:
        transcript = self._desk.session.transcript
        return transcript.turn_at(self._caret()) if transcript else None

    def _exchange(self) -> Exchange | None:
        """Return the exchange that the turn here belongs to; say so where there is none."""
        transcript = self._desk.session.transcript
        exchange = transcript.exchange_of(self._turn()) if transcript else None
        if exchange is None:
            self._desk.notices.say(self.tr("What stands here belongs to no question."))
        return exchange

    def _select(self, span: Span) -> None:
        self._desk.pane.select(span)
        self._desk.pane.set_focus()

    def _ends(self) -> tuple[int, int]:
        """Return where the selection was begun and where it ends: both the caret, if none is."""
        pane = self._desk.pane.pane
        cursor = pane.textCursor()
        if not cursor.hasSelection():
            return self._desk.pane.caret(), self._desk.pane.caret()
        return pane.places.to_text(cursor.anchor()), pane.places.to_text(cursor.position())

    def _stretch(self, anchor: int, caret: int) -> None:
        """Select from where the selection was begun to ``caret``, and show that."""
        pane = self._desk.pane.pane
        cursor = QTextCursor(pane.document())
        cursor.setPosition(pane.places.to_qt(anchor))
        cursor.setPosition(pane.places.to_qt(caret), QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        line = pane.line_rect(cursor.position())
        room, height = pane.type_.pitch, pane.viewport().height()
        if line.top() < 0 or line.bottom() > height:
            pane.scroll_by(line.top() - (room if caret < anchor else height - 2 * room))
        self._desk.pane.set_focus()


def _onward(transcript: Transcript, position: int) -> Span:
    """Return from ``position`` to the end of the turn after it."""
    turn = transcript.turn_at(position)
    number = min(len(transcript.turns), (turn.number if turn else 0) + 2)
    return Span(position, max(position, transcript.turn(number).span.end))
