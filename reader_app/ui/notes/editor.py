"""Writing a note: Markdown with live preview, links by search, and nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader_app.annotation.links import links
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.notes.chooser import LinkChooser
from reader_app.ui.notes.preview import LivePreview

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from reader_app.annotation.links import Link
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look
    from reader_app.ui.looks.theme import Theme

SAVE_AFTER = 1000
"""Milliseconds after the last key until a note is saved."""
SAVE_WHILE = 5000
"""Milliseconds after which it is saved though one goes on typing."""
PADDING = 8
_AROUND = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_OWN_KEYS = {*_AROUND, Qt.Key.Key_K}
"""With Ctrl: bold, italic, link."""
_DRESS = """
QPlainTextEdit {{
  background: {ground}; color: {ink}; border: 1px solid {line}; border-radius: 6px;
  selection-background-color: {selection}; selection-color: {ink};
}}
QPlainTextEdit:focus {{ border-color: {accent}; }}
"""


def dress(theme: Theme) -> str:
    """Return the style by which an editor is seen as one: a field sunk into its card."""
    return _DRESS.format_map({role: colour.name() for role, colour in theme.roles.items()})


class MarkdownEditor(QPlainTextEdit):
    """Edits a note.

    What is typed is handed on a second after the last key, every few seconds while one types, and
    when the focus leaves.
    """

    written = Signal(str)

    def __init__(
        self,
        note: str,
        parent: QWidget,
        session: Session | None = None,
        look: Look | None = None,
    ) -> None:
        """Without ``session`` no links are offered, without ``look`` nothing is previewed."""
        super().__init__(parent)
        self._last = note
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._longest = QTimer(self, singleShot=True, interval=SAVE_WHILE)
        for timer in (self._timer, self._longest):
            timer.timeout.connect(self.write)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note… [[ links to a passage"))
        self.document().setDocumentMargin(PADDING)
        self.setPlainText(note)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.preview: LivePreview | None = None
        if look:
            self.preview = LivePreview(self.document(), look.theme)
            self.cursorPositionChanged.connect(self._follow_caret)
            look.changed.connect(self._wear)
            self._look = look
        self.chooser = LinkChooser(self, session) if session else None
        self._shown = self.text
        self.textChanged.connect(self._look_at_text)

    @property
    def text(self) -> str:
        """What is typed, with every kind of space as it is."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def is_ahead(self) -> bool:
        """Whether something was typed that is not handed on yet."""
        return self.text != self._last

    def write(self) -> None:
        """Hand on what is typed, where it was not yet."""
        self._timer.stop()
        self._longest.stop()
        if self.text != self._last:
            self._last = self.text
            self.written.emit(self._last)

    def take(self, note: str) -> None:
        """Show a note that was changed elsewhere, unless it is what was handed on from here."""
        if note != self._last:
            self._last = note
            self.setPlainText(note)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def forget(self) -> None:
        """Hand on nothing any more of what is typed."""
        self._timer.stop()
        self._longest.stop()
        self._last = self.text

    def _look_at_text(self) -> None:
        """Take note of what was typed; a highlighter says so as well where nothing was."""
        text = self.text
        if text != self._shown:
            self._shown = text
            self.changed()

    def changed(self) -> None:
        """Let what is typed be handed on in a while."""
        self._timer.start()
        if not self._longest.isActive():
            self._longest.start()
        if self.chooser:
            self.chooser.offer()

    def _follow_caret(self) -> None:
        if self.preview:
            self.preview.follow(self.textCursor())

    def _wear(self) -> None:
        if self.preview:
            self.preview.wear(self._look.theme)

    # -- keys -------------------------------------------------------------------------------------

    def _surround(self, mark: str) -> None:
        """Put a mark on both sides of what is selected, or take it off."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        start, end, size = cursor.selectionStart(), cursor.selectionEnd(), len(mark)
        length = end - start
        words = self.text_between(start, end)
        before, after = self.text_between(start - size, start), self.text_between(end, end + size)
        if (before, after) == (mark, mark) and self.text_between(start - size - 1, start) != "***":
            _replace(cursor, start - size, end + size, words)
            start -= size
        else:
            _replace(cursor, start, end, f"{mark}{words}{mark}")
            start += size
        cursor.endEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(start + length, _KEEP)
        self.setTextCursor(cursor)

    def text_between(self, start: int, end: int) -> str:
        """Return what stands between two places, as Qt counts."""
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(max(0, min(start, last)))
        cursor.setPosition(max(0, min(end, last)), _KEEP)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _begin_link(self) -> None:
        """Offer links for what is selected, or for what is typed next."""
        cursor = self.textCursor()
        words = " ".join(cursor.selectedText().split())
        cursor.insertText(f"[[{words}")

    def event(self, event: QEvent) -> bool:
        """Take keys that mean another thing to the window before it does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if is_ctrl and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write bold, italic and links by key."""
        if self.chooser and self.chooser.takes(event):
            event.ignore()
            return
        is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_ctrl and event.key() in _AROUND:
            self._surround(_AROUND[Qt.Key(event.key())])
        elif is_ctrl and event.key() == Qt.Key.Key_K:
            self._begin_link()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that is clicked with Ctrl."""
        super().mouseReleaseEvent(event)
        link = self._link_at(self.cursorForPosition(event.position().toPoint()).position())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and link and self._session:
            self.write()
            self._session.follow(link)

    def _link_at(self, place: int) -> Link | None:
        text = self.text
        at = Utf16Map(text).to_code_points(place)
        here = (link for link in links(text) if link.span.start <= at < link.span.end)
        return next((link for link in here if link.target), None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        self.write()


_KEEP = QTextCursor.MoveMode.KeepAnchor


def _replace(cursor: QTextCursor, start: int, end: int, words: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    cursor.insertText(words)
