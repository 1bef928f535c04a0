"""A transcript on its book page: opened, dressed, centred, and its places found on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLine
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout

from reader_app.transcript.span import Span
from reader_app.ui.pane.flow import begun_within_lines, wrapped_at
from reader_app.ui.pane.inking import Inking
from reader_app.ui.pane.layout import INSET, BookLayout
from reader_app.ui.pane.page import Top, moved
from reader_app.ui.pane.painting import Brush
from reader_app.ui.pane.places import Places
from reader_app.ui.pane.scrolling import SmoothTextEdit, line_at, lines
from reader_app.ui.pane.shade import Shade
from reader_app.ui.pane.typography import typography

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextBlock

    from reader_app.annotation.lens import Narrowed
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.marks import Marks

LEFT_GUTTER = 112
"""Pixels kept free for the left gutter where the pane is wide enough."""
RIGHT_GUTTER = 48
_NARROW_LEFT = 56
_NARROW_RIGHT = 28
_FIRST_LINE = 6.0
"""Pixels above the line that was being read, when it is shown again."""

_COMFORT = 0.4
"""How far down a passage may begin that goes on below the view, as a share of its height."""


class BookPane(SmoothTextEdit):
    """One transcript, or none, in the faces and colours of the look."""

    column_placed = Signal()
    """The text has another place between the gutters."""

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__()
        self._look = look
        self.marks = marks
        self.type_ = typography(look)
        self.brush: Brush | None = None
        self.places = Places("")
        self._transcript: Transcript | None = None
        self._document: QTextDocument | None = None
        self._seen_height = 0.0
        """Of the view, before it was given another size."""
        self.narrowed: Narrowed | None = None
        """What a lens takes of it, or None where there is no lens."""
        self._asked = 0
        """The place that was last to be read."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self._dress)

    # -- opening and dressing ---------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript | None, position: int) -> None:
        """Show a transcript with the line at ``position`` uppermost, or nothing."""
        old, document = self._document, QTextDocument(self)
        self._transcript = transcript
        self.places = places_of(transcript) if transcript else Places("")
        page = BookLayout(document, transcript, self.places) if transcript else None
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.type_.text)
        document.setDocumentLayout(page or QPlainTextDocumentLayout(document))
        self._page, self._top, self.brush = page, None, None
        self._wear()
        with QSignalBlocker(self):  # the caret is told of while it still is in the old text
            # Taken empty: Qt would make a layout for each paragraph that is there already.
            self.setDocument(document)
            document.setPlainText(self.places.shown)
        if transcript and page:
            page.restructure(transcript, self.places)  # Qt has looked at what was not all there yet
            self._wear()
        self._document = document
        if old is not None:
            old.deleteLater()
        if transcript:
            self._put_caret(position)
            self.show_reading(position)
        self.viewport().update()

    def _line_kept(self) -> tuple[int, float]:
        """Return the place that is read, and where in the view its line has its upper edge.

        Where that is not in view, those of the first line that is.
        """
        if self._page is None:
            return 0, 0.0
        for position in (self._read_at(), self.reading_position()):
            line = self.line_rect(self.places.to_qt(position))
            if line.center().y() >= 0 and line.top() < self._seen_height:
                break
        return position, line.top()

    def _put_back(self, kept: tuple[int, float], *, is_first: bool) -> None:
        """Show a line where it was in the view; the first one as such, however high lines are."""
        position, y = kept
        if is_first:
            self.show_reading(position)
        else:
            self._asked = position
            self._put_line(position, y)

    def _read_at(self) -> int:
        """Return the place that is read, which need not be in the first line."""
        return self.reading_position()

    def _put_line(self, position: int, y: float) -> None:
        """Scroll so that the line at ``position`` has its upper edge at ``y`` in the view."""
        if self._page is None:
            return
        block = self.document().findBlock(self.places.to_qt(position))
        self.set_top(Top(block, 0.0))
        self.scroll_by(self.line_rect(self.places.to_qt(position)).top() - y)

    def _wear(self) -> None:
        """Put the look on the page."""
        self.type_ = typography(self._look, self.width())
        self.glide.is_wanted = self._look.moves
        self._set_margins()
        if self._transcript is None or self._page is None:
            return
        theme = self._look.text_theme
        inking = Inking(theme, self.type_, self._transcript, Shade(theme, self.narrowed))
        self._page.dress(self.type_, inking, self._column())
        self.brush = Brush(
            self._transcript,
            self.places,
            self._page,
            theme,
            self.type_,
            inking,
            self.marks,
        )

    def _dress(self) -> None:
        """Follow the look; the line that is read stays where it is in the view."""
        kept = self._line_kept()
        is_first = kept[0] == self.reading_position()
        self.document().setDefaultFont(typography(self._look).text)
        self._wear()
        self._put_back(kept, is_first=is_first)
        self.viewport().update()

    def _column(self) -> int:
        """Return the width of the text in pixels."""
        return max(80, min(self.type_.measure, self.width() - self._least_margins()))

    @property
    def is_right_to_left(self) -> bool:
        """Whether most of the text is written from right to left."""
        return self._page is not None and self._page.whole_way is Qt.LayoutDirection.RightToLeft

    def _gutters(self) -> tuple[int, int]:
        """Return the least widths of what stands before and after the text."""
        names = self.type_.names
        wanted = self.type_.measure + LEFT_GUTTER + RIGHT_GUTTER + names + 2 * INSET
        if self.width() < wanted:
            return _NARROW_LEFT + names, _NARROW_RIGHT
        return LEFT_GUTTER + names, RIGHT_GUTTER

    def _least_margins(self) -> int:
        return sum(self._gutters()) + 2 * INSET

    def _set_margins(self) -> None:
        """Leave the room beside the column to the gutters."""
        column = self._column() + 2 * INSET
        free = max(0, self.width() - column)
        left = max(free // 2, min(free, self._gutters()[0]))
        right = free - left
        if self.is_right_to_left:
            left, right = right, left
        self.setViewportMargins(left, 0, right, 0)
        self.column_placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the column, its lines broken anew where its width changes; keep the line read."""
        position, y = self._line_kept()
        is_first = position == self.reading_position()
        self._seen_height = self._view_height()
        self._set_margins()
        if self._page is None or self.brush is None:
            return
        if self._page.width != self._column():
            self._wear()
        y = min(y, max(0.0, self._seen_height - 2 * self.type_.pitch))
        self._put_back((position, y), is_first=is_first)

    # -- places -----------------------------------------------------------------------------------

    def reading_position(self) -> int:
        """Return the code point at which the first line that can be read begins."""
        if self._top is None:
            return 0
        for block, y in self.blocks():
            fold = self._page.folds.headed_by(block.blockNumber()) if self._page else None
            for line in lines(block):
                rect = line.naturalTextRect()
                if rect.center().y() + y >= 0 and (fold or rect.width() > 0):
                    start = block.position() + line.textStart()
                    return self._within(fold.span if fold else self._span(start, line.textLength()))
        return 0

    def _span(self, start: int, length: int) -> Span:
        """Return what Qt's ``start`` and so many of its units cover."""
        return Span(self.places.to_text(start), self.places.to_text(start + length))

    def _within(self, span: Span) -> int:
        """Return the place that was asked for where ``span`` holds it, else its beginning.

        Else each change of the text's size would go back by part of a line.
        """
        return self._asked if span.holds(self._asked) else span.start

    def show_reading(self, position: int) -> None:
        """Put the line at ``position`` at the upper edge."""
        self._asked = position
        if self._page is not None and position > 0:
            block, y = self._line_place(self.places.to_qt(position))
            self.set_top(moved(self._page, Top(block, y), -_FIRST_LINE))
        else:
            self.set_top(Top(self.document().firstBlock(), 0.0))

    def show_span(self, span: Span, select: bool = False) -> None:
        """Move the caret to ``span`` (or select it), and bring it comfortably into view."""
        self._put_caret(span.start, span.end if select else None)
        if self._page is None or self.is_in_view(span):
            return
        block, y = self._line_place(self.places.to_qt(span.start))
        self.set_top(moved(self._page, Top(block, y), -self._view_height() * 0.22))

    def centre_on(self, position: int) -> None:
        """Bring the line at ``position`` to the middle of the view; the caret stays."""
        if self._page is not None:
            block, y = self._line_place(self.places.to_qt(position))
            self.set_top(moved(self._page, Top(block, y), -self._view_height() / 2))

    def is_in_view(self, span: Span) -> bool:
        """Tell whether ``span`` is comfortably in view: all of it, or with room to go on reading.

        What begins near the lower edge and goes on below it is not.
        """
        room, pitch = self._view_height(), self.type_.pitch
        first = self.line_rect(self.places.to_qt(span.start))
        if first.top() < pitch * 0.5 or first.bottom() > room - pitch * 1.5:
            return False
        if first.top() <= room * _COMFORT:
            return True
        last = self.line_rect(self.places.to_qt(max(span.start, span.end - 1)))
        return last.bottom() <= room - pitch * 0.5

    def _line_place(self, position: int) -> tuple[QTextBlock, float]:
        """Return the block that holds Qt's ``position`` and where its line lies in it."""
        block = self.shown_block(position)
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return block, line.y() if line.isValid() and line.lineNumber() else 0.0

    def span_rects(self, span: Span) -> list[QRectF]:
        """Return what is seen of ``span``, line by line, in the viewport's coordinates."""
        if self.brush is None:
            return []
        return [
            rect.translated(0.0, y)
            for block, y in self.blocks()
            for rect in self.brush.rects(block, span)
        ]

    def position_at(self, point: QPoint) -> int | None:
        """Return the code point that is drawn at ``point``, or None beside the text."""
        for block, y in self.blocks():
            if y <= point.y() < y + self.blockBoundingRect(block).height():
                line = line_at(block, point.y() - y)
                if line is None or not _covers(line, QPointF(point.x(), point.y() - y)):
                    return None
                on = QTextLine.CursorPosition.CursorOnCharacter
                return self.places.to_text(block.position() + line.xToCursor(point.x(), on))
        return None

    def span_of(self, block: QTextBlock) -> Span:
        """Return what a block covers of the text."""
        return self._page.paragraph(block).span if self._page is not None else Span(0, 0)

    def opening_turn(self, block: QTextBlock) -> Turn | None:
        """Return the turn that begins with a block, or None."""
        if self._page is None or self._page.folds.headed_by(block.blockNumber()):
            return None
        line = self._page.paragraph(block)
        return line.turn if line.opens else None

    def seen(self) -> Span:
        """Return what is in view, line by line."""
        blocks = list(self.blocks())
        if not blocks:
            return Span(0, 0)
        (first, top), (last, bottom) = blocks[0], blocks[-1]
        height = self._view_height()
        starts = (line.textStart() for line in lines(first) if line.y() + line.height() + top > 0)
        ends = [
            line.textStart() + line.textLength()
            for line in lines(last)
            if line.y() + bottom < height
        ]
        start = first.position() + next(starts, first.length() - 1)
        end = self.places.to_text(max(start, last.position() + max(ends, default=0)))
        fold = self._page.folds.headed_by(last.blockNumber()) if self._page and ends else None
        return Span(self.places.to_text(start), fold.span.end if fold else end)

    def _put_caret(self, position: int, to: int | None = None) -> None:
        """Move the caret, or select from one place to another."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.to_qt(position))
        if to is not None:
            cursor.setPosition(self.places.to_qt(to), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _pitch(self) -> float:
        return self.type_.pitch


def places_of(transcript: Transcript) -> Places:
    """Return how the text is shown."""
    return Places(transcript.text, wrapped_at(transcript), begun_within_lines(transcript))


def _covers(line: QTextLine, point: QPointF) -> bool:
    rect = line.naturalTextRect()
    return rect.adjusted(0, -2, 0, 2).contains(point)
