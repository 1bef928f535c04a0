"""The text of the open transcript, kept in step with the session: selection, choice, reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QTextCursor

from reader_app.transcript.span import Span
from reader_app.ui.accessible import CaretWords
from reader_app.ui.pane.folding_pane import FoldingPane
from reader_app.ui.pane.marks import Marks

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Highlight
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.model import Transcript
    from reader_app.ui.look import Look

_PAUSE = 450
"""Milliseconds after the last key before a selection made with keys counts as finished."""
_PAGES = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
}


class TranscriptPane(FoldingPane):
    """Shows what the session holds and tells it what its reader does."""

    menu_asked = Signal(QPoint)
    """A context menu is wanted at a point of the screen."""
    selection_finished = Signal()
    """The mouse was released, or the keys pause, with words selected."""

    def __init__(self, session: Sheet, look: Look) -> None:
        super().__init__(look, Marks(session))
        self._session = session
        self._chosen_id = ""
        self._pressed: QPoint | None = None
        self._is_mending = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._finish_selection)
        self.setAccessibleName(self.tr("Transcript"))
        self._connect()
        self._caret_words = CaretWords(self, session)
        self._open(session.transcript)

    def _connect(self) -> None:
        self._session.transcript_opened.connect(self._open)
        self._session.structure_changed.connect(self._restructure)
        self._session.highlights_changed.connect(self._refresh_marks)
        self._session.tags_changed.connect(self._refresh_marks)
        self._session.highlight_chosen.connect(self._follow_choice)
        self._session.lens_changed.connect(self._look_through)
        self._session.selection_changed.connect(self._follow_selection)
        self._session.place_asked.connect(self.show_span)
        self.selectionChanged.connect(self._tell_selection)
        self.scrolled.connect(self._tell_reading)

    def _open(self, transcript: Transcript | None) -> None:
        self._chosen_id = ""
        self.marks.refresh()
        self.narrowed = self._session.narrowed
        self.show_transcript(transcript, self._session.position)
        if self.narrowed:
            self.look_through(self.narrowed, self._session.folds)

    def _look_through(self, narrowed: Narrowed | None) -> None:
        """Follow the lens; what is read and selected stays."""
        if self._session.transcript is not None:
            self._is_mending = True
            self.look_through(narrowed, self._session.folds)
            self._is_mending = False
            self.scrolled.emit()

    def _restructure(self, transcript: Transcript) -> None:
        """Show mended turns; what is selected, chosen and read stays."""
        self._is_mending = True
        self.restructure(transcript)
        self._is_mending = False

    # -- in step with the session -----------------------------------------------------------------

    @property
    def selection(self) -> Span | None:
        """What is selected, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self.places.to_text(start), self.places.to_text(end))

    @property
    def passage(self) -> Span | None:
        """What is selected without the white space at its ends, or None: what can be marked."""
        transcript, selected = self._session.transcript, self.selection
        if transcript is None or selected is None:
            return None
        return selected.inked(transcript.text) or None

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _refresh_marks(self) -> None:
        self.marks.refresh()
        self.viewport().update()

    def _follow_choice(self, chosen: Highlight | None) -> None:
        """Show a highlight that was chosen elsewhere; a passage just marked is selected no more."""
        is_new = chosen is not None and chosen.id != self._chosen_id
        self._chosen_id = chosen.id if chosen else ""
        if chosen and is_new:
            if self.passage == chosen.span:
                self.clear_selection()
            elif not self.is_in_view(chosen.span):
                self.show_span(chosen.span)
        self.viewport().update()

    def _follow_selection(self, span: Span | None) -> None:
        if span is None and self.textCursor().hasSelection():
            self.clear_selection()

    def _tell_selection(self) -> None:
        if not self._is_mending:
            self._session.select(self.passage)
        self.viewport().update()

    def _tell_reading(self) -> None:
        if self.brush is not None and not self._is_mending:
            self._session.read_at(self.reading_position())

    def _finish_selection(self) -> None:
        if self.selection is not None:
            self.selection_finished.emit()

    # -- drawing ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paragraphs in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.theme.colour("paper"))
        if self.brush is None:
            return
        cursor = self.textCursor()
        selection = (cursor.selectionStart(), cursor.selectionEnd())
        is_caret_seen = self.hasFocus() and not cursor.hasSelection()
        caret = cursor.position() if is_caret_seen else -1
        for block, y in self.drawn_blocks():
            self.brush.draw(painter, block, y, selection, caret)
        if self._page is not None and self._page.has_grown:
            self._recount.start()

    # -- mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; that is no click on a highlight."""
        self._pressed = None
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a selection, or choose the highlight that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self.selection is not None:
            self._finish_selection()
        elif pressed is not None:
            self.choose_at(pressed)

    def choose_at(self, point: QPoint) -> None:
        """Choose the shortest highlight at ``point``; the next one where it is chosen already."""
        position = self.position_at(point)
        here = [] if position is None else self.marks.index.at(position)
        ids = [highlight.id for highlight in here]
        place = ids.index(self._chosen_id) + 1 if self._chosen_id in ids else 0
        chosen = here[place % len(here)] if here else None
        self._chosen_id = chosen.id if chosen else ""  # what is under the mouse need not be shown
        self._session.choose(chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.selection is None:
                self.choose_at(event.pos())
                self.setTextCursor(self.cursor_at(event.pos().x(), event.pos().y()))
            self.menu_asked.emit(event.globalPos())
        else:
            caret = self.line_rect(self.textCursor().position()).bottomLeft().toPoint()
            self.menu_asked.emit(self.viewport().mapToGlobal(caret))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self._look.set_text_size(self._look.text_font.pointSizeF() + notches)
            event.accept()
        else:
            super().wheelEvent(event)

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, extend the selection, or turn the page."""
        before = self.textCursor()
        pages = _pages(event)
        if pages:
            self._turn_pages(pages, event)
        else:
            super().keyPressEvent(event)
        if self.textCursor().position() != before.position():
            self._keep_caret_in_view()
        if self.selection is not None:
            self._pause.start()

    def _turn_pages(self, pages: int, event: QKeyEvent) -> None:
        """Scroll by pages; the caret keeps its place on the screen."""
        is_extending = (
            event.key() in _PAGES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        y = self.line_rect(self.textCursor().position()).center().y()
        y = min(max(y, 0.0), self._view_height())
        self.glide_by(pages * (self._view_height() - 2 * self.type_.pitch))
        self._move_caret_to(y, keep_anchor=bool(is_extending))
        event.accept()

    def _move_caret_to(self, y: float, *, keep_anchor: bool) -> None:
        mode = QTextCursor.MoveMode
        cursor = self.textCursor()
        place = self.cursor_at(0.0, y).position()
        cursor.setPosition(place, mode.KeepAnchor if keep_anchor else mode.MoveAnchor)
        self.setTextCursor(cursor)

    def _keep_caret_in_view(self) -> None:
        rect = self.line_rect(self.textCursor().position())
        room = self.type_.pitch * 0.5
        if rect.top() < room:
            self.scroll_by(rect.top() - room)
        elif rect.bottom() > self._view_height() - room:
            self.scroll_by(rect.bottom() - self._view_height() + room)

    # -- copying ----------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words exactly as they are in the transcript, as plain text."""
        data = QMimeData()
        span, transcript = self.selection, self._session.transcript
        data.setText(span.of(transcript.text) if span and transcript else "")
        return data


def _pages(event: QKeyEvent) -> int:
    """Return how many pages a key turns: 1, -1 or 0."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers not in (Qt.KeyboardModifier.NoModifier, shift):
        return 0
    if event.key() == Qt.Key.Key_Space:
        return -1 if modifiers == shift else 1
    return _PAGES.get(Qt.Key(event.key()), 0)
