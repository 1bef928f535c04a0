"""A note as it is read: rendered Markdown that loads nothing, with its links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.annotation.links import Link, as_markdown, links, target_at
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QTextFragment

    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_RICH = 20_000
"""Characters of a note that is shown as what its Markdown says; Qt takes seconds for some.

Of a longer one the beginning is shown as it is written; the editor has all of it.
"""
_ROWS = 100
"""Tables, or columns of one, of such a note."""
_PICTURE = re.compile(r"(?<!\\)!(?=\[)")
_NO_PICTURE = QImage(1, 1, QImage.Format.Format_ARGB32)
_NO_PICTURE.fill(0)


class ClosedDocument(QTextDocument):
    """A document that loads nothing, near or far, whatever its text asks for."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return nothing; for a picture an empty one, or Qt would look for the file itself."""
        return _NO_PICTURE if kind == QTextDocument.ResourceType.ImageResource.value else None


class NoteView(QWidget):
    """Paints a note, or an invitation to write one; a click asks for the editor.

    A click on a link of ours leads where it does; others are only told, and opened by nobody.
    """

    edit_asked = Signal()
    renewed = Signal()
    """What a link leads to is called otherwise now, or gone."""

    def __init__(self, look: Look, parent: QWidget, session: Session | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._note = ""
        self._shown = ""
        self.invitation = self.tr("Write a note…")
        self._pressed_at = QPointF()
        self._document = ClosedDocument(self)
        self._document.setDocumentMargin(0)
        if session:
            session.history_changed.connect(self._follow_targets)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_note(self, note: str) -> None:
        """Show another note."""
        shown = as_markdown(note, self._session.shown) if self._session else note
        if note and (note, shown) == (self._note, self._shown):
            return
        self._note, self._shown = note, shown
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        features = (
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML
        )
        if len(shown) > _RICH or shown.count("|-") > _ROWS:
            rest = "…" if len(note) > _RICH else ""
            self._document.setPlainText(f"{note[:_RICH]}{rest}")
        else:
            # A picture is shown as a link with its words, since none is ever loaded.
            self._document.setMarkdown(_PICTURE.sub("", shown), features)
        self.colour_links()
        self._temper_headings()
        self.setAccessibleName(self._document.toPlainText() or self.invitation)
        self.update()

    def _temper_headings(self) -> None:
        """Let no heading be larger than a note bears."""
        block = self._document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                look = QTextCharFormat()
                look.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(look)
            block = block.next()

    def _follow_targets(self) -> None:
        """Call what links lead to as it is called now."""
        before = self._shown
        if "[[" in self._note:
            self.show_note(self._note)
        if self._shown != before:
            self.renewed.emit()

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
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, self.invitation)
            return
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._look.theme.colour("ink"))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a link leads, and that one of ours can be followed."""
        address = self._document.documentLayout().anchorAt(QPointF(event.position()))
        link = self._link(address)
        self.setToolTip(self.tr("Go to “{words}”").format(words=link.words) if link else address)
        is_ours = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
        self.setCursor(is_ours)
        super().mouseMoveEvent(event)

    def _link(self, address: str) -> Link | None:
        """Return the link of the note that has this address."""
        target = target_at(address)
        if target is None or self._session is None:
            return None
        known = (link for link in links(self._note) if link.target == target)
        return next(known, Link(Span(0, 0), "", target))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the place; the card is chosen by the same press and may move."""
        self._pressed_at = event.globalPosition()
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link, or ask for the editor."""
        way = (event.globalPosition() - self._pressed_at).manhattanLength()
        is_click = way < QApplication.startDragDistance()
        if event.button() != Qt.MouseButton.LeftButton or not is_click:
            return
        link = self._link(self._document.documentLayout().anchorAt(QPointF(event.position())))
        if link and self._session:
            self._session.follow(link)
        else:
            self.edit_asked.emit()
