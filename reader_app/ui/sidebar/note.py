"""The editor of a note in its card: as high as its text, and gone when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal

from reader_app.ui.notes.editor import PADDING, MarkdownEditor

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_LEAST_LINES = 2


class NoteEditor(MarkdownEditor):
    """Edits a note in its place and grows with it; Ctrl+Enter, Escape or another focus end it."""

    ended = Signal()
    grown = Signal()

    def __init__(
        self,
        note: str,
        parent: QWidget,
        session: Session | None = None,
        look: Look | None = None,
    ) -> None:
        super().__init__(note, parent, session, look)
        self._is_over = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(self.tr("Ctrl+Enter or Escape ends, Undo takes back."))

    def end(self) -> None:
        """Hand on what is typed and stop editing."""
        if not self._is_over:
            self._is_over = True
            self.write()
            self.ended.emit()

    def discard(self) -> None:
        """Stop editing a note whose highlight is gone."""
        self.forget()
        self._is_over = True
        self.ended.emit()

    def lay_out(self, width: int) -> int:
        """Take the width and return the height of all lines."""
        self.setFixedWidth(width)
        layout = self.document().documentLayout()
        lines = max(_LEAST_LINES, int(layout.documentSize().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * PADDING + 2
        self.setFixedHeight(height)
        return height

    def sizeHint(self) -> QSize:
        """Return the size it has: the card gives it."""
        return self.size()

    def changed(self) -> None:
        """Grow with what is typed."""
        super().changed()
        self.grown.emit()

    # -- Qt calls ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Ctrl+Enter and on Escape, unless a link is being chosen."""
        is_choosing = self.chooser is not None and self.chooser.is_open
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_end = is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not is_choosing and (is_end or event.key() == Qt.Key.Key_Escape):
            self.end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save; stay where only a menu or another window came before it."""
        super().focusOutEvent(event)
        passing = (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        )
        if event.reason() not in passing:
            self.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the sidebar: the editor is as high as its text."""
        event.ignore()
