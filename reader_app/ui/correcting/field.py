"""A small field at the words to be corrected: Enter corrects, Escape leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from reader_app.errors import ReaderError
from reader_app.transcript.correcting import clean
from reader_app.transcript.respelling import respelled
from reader_app.ui.correcting.doing import why_not
from reader_app.ui.dialogs.frame import quiet
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader_app.session import Session
    from reader_app.transcript.corrections import Correction, CorrectionMap
    from reader_app.transcript.span import Span

_NARROWEST, _WIDEST = 280, 620
_LINES = 6
_GAP = 6
_ROUND = 18
"""Pixels above and below the words."""


class WordsField(QFrame):
    """Holds the words of one place of the text while they are corrected."""

    answered = Signal(object)
    """The list of ``Correction`` that lead to what was typed."""
    left = Signal()
    """It was closed, by whatever way."""

    def __init__(self, session: Session, span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        assert session.transcript is not None
        self.setObjectName("wordsField")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._room = parent
        self._session = session
        self._span = span
        self._text = session.transcript.text
        self.edit = _Words(span.of(self._text))
        self.edit.setAccessibleName(self.tr("Corrected words"))
        self.said = quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.said)
        self.edit.textChanged.connect(self._check)
        self.edit.entered.connect(self._answer)
        self.edit.dismissed.connect(self.close)
        self.edit.went.connect(self._leave_unless_typed)
        session.transcript_opened.connect(self.close)
        session.sheet_changed.connect(self.close)
        session.corrected.connect(self._follow)
        self._check()

    def open_at(self, rect: QRect) -> None:
        """Show it below a rectangle of its parent, or above where there is no room below."""
        room = self._room.size()
        wide = min(max(_NARROWEST, rect.width() + 40), _WIDEST, room.width() - 2 * _GAP)
        self.edit.suit(wide)
        self.setFixedWidth(wide)
        self.adjustSize()
        height = self.sizeHint().height()
        y = rect.bottom() + _GAP
        if y + height > room.height():
            y = max(_GAP, rect.top() - _GAP - height)
        x = min(max(_GAP, rect.center().x() - wide // 2), room.width() - wide - _GAP)
        self.move(QPoint(x, y))
        self.show()
        self.raise_()
        self.edit.setFocus()

    @property
    def corrections(self) -> list[Correction]:
        """What leads to what was typed."""
        return respelled(self._text, self._span, clean(self.edit.words()))

    def _check(self) -> None:
        """Say what is wrong with what is typed, or which keys there are."""
        try:
            why_not(self._session, self.corrections)
        except ReaderError as error:
            self._say(phrase(str(error)), "warning")
        else:
            hint = self.tr("Enter corrects, Shift+Enter makes a new line, Esc leaves.")
            self._say(hint, "quiet")

    def _say(self, words: str, role: str) -> None:
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            self.said.style().polish(self.said)
        self.said.setText(words)
        self.edit.setAccessibleDescription(words)

    def _answer(self) -> None:
        try:
            wanted = why_not(self._session, self.corrections)
        except ReaderError as error:
            self._say(phrase(str(error)), "warning")
            return
        self.close()
        if wanted:
            self.answered.emit(list(wanted))

    def _leave_unless_typed(self) -> None:
        if self.edit.words() == self._span.of(self._text):
            self.close()

    def _follow(self, changes: CorrectionMap) -> None:
        """Let go of words that were corrected meanwhile."""
        self.close()

    def closeEvent(self, event: object) -> None:
        """Say that it is left."""
        super().closeEvent(event)  # type: ignore[arg-type] # as Qt calls it
        self.left.emit()


class _Words(QPlainTextEdit):
    """The words themselves, as tall as they need."""

    entered = Signal()
    dismissed = Signal()
    went = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlainText(words)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.setTextCursor(cursor)

    def words(self) -> str:
        """Return what is typed; a widget's whole text would lose its no-break spaces."""
        lines: list[str] = []
        block = self.document().begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    def suit(self, width: int) -> None:
        """Be as tall as the words in so wide a field, up to a few lines."""
        pitch = self.fontMetrics().lineSpacing()
        across = max(1, (width - 30) // max(1, self.fontMetrics().averageCharWidth()))
        lines = sum(1 + len(line) // across for line in self.words().split("\n"))
        is_all = lines <= _LINES
        bar = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if is_all
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(min(lines, _LINES) * pitch + _ROUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Correct with Enter, leave with Escape."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif is_enter:
            self.textCursor().insertText("\n")
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere in the window."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.went.emit()
