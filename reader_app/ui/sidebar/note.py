"""A highlight's note: shown as rendered Markdown, edited as plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QTextFragment, QWheelEvent

    from reader_app.ui.look import Look

SAVE_AFTER = 1000
"""Milliseconds after the last key until a note is saved."""
_PADDING = 8
_LEAST_LINES = 2


_PICTURE = re.compile(r"(?<!\\)!(?=\[)")
_NO_PICTURE = QImage(1, 1, QImage.Format.Format_ARGB32)
_NO_PICTURE.fill(0)


class ClosedDocument(QTextDocument):
    """A document that loads nothing, near or far, whatever its text asks for."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return nothing; for a picture an empty one, or Qt would look for the file itself."""
        return _NO_PICTURE if kind == QTextDocument.ResourceType.ImageResource.value else None


class NoteView(QWidget):
    """Paints a note, or an invitation to write one; a click asks for the editor."""

    edit_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._note = ""
        self._pressed_at = QPointF()
        self._document = ClosedDocument(self)
        self._document.setDocumentMargin(0)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_note(self, note: str) -> None:
        """Show another note."""
        if note == self._note and note:
            return
        self._note = note
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        features = (
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML
        )
        # A picture is shown as a link with its words, since none is ever loaded.
        self._document.setMarkdown(_PICTURE.sub("", note), features)
        self.colour_links()
        self.setAccessibleName(self._document.toPlainText() or self.tr("Write a note…"))
        self.update()

    def colour_links(self) -> None:
        """Give links the colour of the theme; Qt writes that of the moment into the text."""
        ink = QTextCharFormat()
        ink.setForeground(self._look.theme.colour("accent"))
        for cursor in self._links():
            cursor.mergeCharFormat(ink)

    def _links(self) -> list[QTextCursor]:
        """Return a selection of each piece of the note that is a link."""
        found: list[QTextCursor] = []
        block = self._document.begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                if at.fragment().charFormat().isAnchor():
                    found.append(self._selected(at.fragment()))
                at += 1
            block = block.next()
        return found

    def _selected(self, piece: QTextFragment) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(piece.position())
        end = piece.position() + piece.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def lay_out(self, width: int) -> int:
        """Break the note into lines and return its height."""
        self._document.setDefaultFont(self.font())
        self._document.setTextWidth(width)
        height = int(self._document.size().height()) if self._note else self.fontMetrics().height()
        self.setFixedSize(width, height)
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the note in the theme's ink."""
        painter = QPainter(self)
        if not self._note.strip():
            painter.setPen(self._look.theme.colour("quiet"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, self.tr("Write a note…"))
            return
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._look.theme.colour("ink"))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a link leads; it is opened by nobody here."""
        place = QPointF(event.position())
        self.setToolTip(self._document.documentLayout().anchorAt(place))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the place; the card is chosen by the same press and may move."""
        self._pressed_at = event.globalPosition()
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the editor."""
        way = (event.globalPosition() - self._pressed_at).manhattanLength()
        is_click = way < QApplication.startDragDistance()
        if event.button() == Qt.MouseButton.LeftButton and is_click:
            self.edit_asked.emit()


class NoteEditor(QPlainTextEdit):
    """Edits a note in its place and grows with it.

    What is typed is handed on a second after the last key, when the focus leaves, and on
    Ctrl+Enter or Escape: nothing that was typed is lost, and Undo takes it back.
    """

    written = Signal(str)
    ended = Signal()
    grown = Signal()

    def __init__(self, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._last = note
        self._is_over = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.write)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note"))
        self.setAccessibleDescription(self.tr("Ctrl+Enter or Escape ends, Undo takes back."))
        self.setPlaceholderText(self.tr("Write a note…"))
        self.document().setDocumentMargin(_PADDING)
        self.setPlainText(note)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """What is typed, with every kind of space as it is."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def write(self) -> None:
        """Hand on what is typed, where it was not yet."""
        self._timer.stop()
        if self.text != self._last:
            self._last = self.text
            self.written.emit(self._last)

    def take(self, note: str) -> None:
        """Show a note that was changed elsewhere, unless it is what was handed on from here."""
        if note != self._last:
            self._last = note
            self.setPlainText(note)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def end(self) -> None:
        """Hand on what is typed and stop editing."""
        if not self._is_over:
            self._is_over = True
            self.write()
            self.ended.emit()

    def discard(self) -> None:
        """Stop editing a note whose highlight is gone."""
        self._timer.stop()
        self._is_over = True
        self.ended.emit()

    def lay_out(self, width: int) -> int:
        """Take the width and return the height of all lines."""
        self.setFixedWidth(width)
        layout = self.document().documentLayout()
        lines = max(_LEAST_LINES, int(layout.documentSize().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * _PADDING + 2
        self.setFixedHeight(height)
        return height

    def sizeHint(self) -> QSize:
        """Return the size it has: the card gives it."""
        return self.size()

    def _changed(self) -> None:
        self._timer.start()
        self.grown.emit()

    # -- Qt calls ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Ctrl+Enter and on Escape."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_end = is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_end or event.key() == Qt.Key.Key_Escape:
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
        if event.reason() in passing:
            self.write()
        else:
            self.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the sidebar: the editor is as high as its text."""
        event.ignore()
