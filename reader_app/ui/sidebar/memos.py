"""The notes on the open transcript and on its turns, each a card at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from reader_app.annotation.filtering import searchable_memo
from reader_app.transcript.address import place_words
from reader_app.transcript.span import Span
from reader_app.ui.sidebar.ground import STRIPE, draw_ground
from reader_app.ui.sidebar.noted import NotedCard
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader_app.annotation.filtering import Filter
    from reader_app.annotation.model import Memo
    from reader_app.session import Session
    from reader_app.transcript.model import Speaker
    from reader_app.ui.looks.look import Look

_GAP, _EDGE = 8, 10


class MemoCard(NotedCard):
    """Shows one memo and edits it in its place."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(session, look, parent)
        self.memo: Memo | None = None
        self.place = QLabel(self)
        self.place.setProperty("role", "quiet")
        self.note.invitation = self.tr("Write a note…")

    @property
    def shown_id(self) -> str:
        """The memo's id, or nothing."""
        return self.memo.id if self.memo else ""

    def show_memo(self, memo: Memo, *, is_chosen: bool) -> None:
        """Show what a memo says and is on now."""
        self.memo, self._is_chosen = memo, is_chosen
        words = _place(self._session, memo)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.place.setText(("\u200f" if is_mirrored else "\u200e") + words)
        self.note.show_note(memo.text)
        if self.editor:
            self.editor.take(memo.text)
        # Tab reaches the chosen card, and no other
        focus = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(focus)
        self.setAccessibleName(f"{words}. {self.note.accessibleName()}")
        self.show_parts()
        self.update()

    def show_parts(self) -> None:
        """Show the note, unless it is being written."""
        self.note.setVisible(self.editor is None)

    def lay_out(self, width: int) -> int:
        """Take a width, place everything, and return the height."""
        left, inner = STRIPE + _EDGE, width - STRIPE - 2 * _EDGE
        whole = QRect(0, 0, width, 1)
        self.place.setFont(self._lesser_font())
        line = QRect(left, _EDGE - 2, inner, self.place.sizeHint().height())
        self.place.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, line))
        y = line.bottom() + _GAP // 2
        shown: QWidget = self.editor or self.note
        height = (self.editor or self.note).lay_out(inner)
        at = QStyle.visualRect(self.layoutDirection(), whole, QRect(left, y, inner, height))
        shown.setGeometry(at)
        self.resize(width, y + height + _EDGE)
        return y + height + _EDGE

    def _written(self) -> str:
        return self.memo.text if self.memo else ""

    def _choose(self) -> None:
        """Let no highlight be chosen beside it."""
        self._session.choose(None)

    def _write(self, note: str) -> None:
        if self.memo:
            self.memo = self._session.write_memo(self.memo, note)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card; a click on its words edits them, or follows their links."""
        is_on_note = self.note.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.memo and not is_on_note:
            self.pressed.emit(self.memo, event.modifiers())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card without the colour of a tag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, self, self._look.theme, ["plain"], self._states())


class Memos:
    """The memos of the open transcript, and one that is just begun."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: list[Memo] = []
        self._new: Memo | None = None

    def __len__(self) -> int:
        return len(self._known)

    def begin(self, memo: Memo) -> bool:
        """Take a memo that may be a new one; tell whether it is of the open transcript."""
        here = self._session.transcript
        if here is None or memo.transcript != here.id:
            return False
        self._new = memo
        return True

    def end(self) -> None:
        """Let go of what was begun: written, the library has it; else it is nothing."""
        self._new = None

    def read(self) -> bool:
        """Take them as the library holds them, on the whole first; tell whether they are others."""
        here, before = self._session.transcript, self._known
        memos = self._session.library.memos(here.id) if here else []
        new = self._new if here and self._new and self._new.transcript == here.id else None
        if new and all(memo.id != new.id for memo in memos):
            memos = [*memos, new]
        self._known = sorted(memos, key=place_of_memo)
        return self._known != before

    def taken(self, wanted: Filter, edited: str) -> list[Memo]:
        """Return those that lens and filter take, and the one that is ``edited``, in order."""
        begun = self._new.id if self._new else ""
        return [one for one in self._known if one.id in (edited, begun) or self._fits(one, wanted)]

    def _fits(self, memo: Memo, wanted: Filter) -> bool:
        narrowed, at = self._session.narrowed, memo.position
        if narrowed and at is not None and (narrowed.lens.tags or not narrowed.takes(Span(at, at))):
            return False
        speaker = _speaker(self._session, memo)
        return wanted.takes(searchable_memo(memo, speaker.name if speaker else ""))


def place_of_memo(memo: Memo) -> int:
    """Return where a memo stands among highlights: on a turn at its beginning, on all before it."""
    return -1 if memo.position is None else memo.position


def _speaker(session: Session, memo: Memo) -> Speaker | None:
    transcript = session.transcript
    if memo.position is None or transcript is None or not transcript.turns:
        return None
    return transcript.speaker_of(transcript.turn_at(memo.position))


def _place(session: Session, memo: Memo) -> str:
    """Say what a memo is on."""
    transcript = session.transcript
    turn = None
    if memo.position is not None and transcript is not None and transcript.turns:
        turn = transcript.turn_at(memo.position)
    if transcript is None or turn is None:
        return translated("Note on this transcript", "MemoCard")
    speaker = transcript.speaker_of(turn)
    at = place_said(place_words(transcript, Span(turn.words.start, turn.words.start)))
    return " · ".join(filter(None, (speaker.name if speaker else "", at)))
