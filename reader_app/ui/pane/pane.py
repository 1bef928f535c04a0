"""The text of the open transcript, kept in step with the session: selection, choice, reading."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter

from reader_app.transcript.span import Span
from reader_app.ui.accessible import CaretWords
from reader_app.ui.pane.caret_pane import CaretPane
from reader_app.ui.pane.handles import Handles
from reader_app.ui.pane.marks import Marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Highlight
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look

_PAUSE = 450
"""Milliseconds after the last key before a selection made with keys counts as finished."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class TranscriptPane(CaretPane):
    """Shows what the session holds and tells it what its reader does."""

    menu_asked = Signal(QPoint)
    """A context menu is wanted at a point of the screen."""
    tag_asked = Signal()
    """Enter was pressed on what is selected: a tag is wanted for it."""
    note_asked = Signal()
    """Ctrl+Enter was pressed on what is selected or chosen: a note is wanted for it."""
    several_met = Signal(int, int)
    """A click chose one of several highlights: which, and of how many."""
    list_asked = Signal()
    """All highlights that meet where the caret is shall be listed."""
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
        self.handles = Handles(self)
        self.setAccessibleName(self.tr("Transcript"))
        self._connect()
        self._caret_words = CaretWords(self, session)
        self._open(session.transcript)

    def _connect(self) -> None:
        self._session.transcript_opened.connect(self._open)
        self._session.corrected.connect(self._hold)
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
            with self._mending():
                self.look_through(narrowed, self._session.folds)
            self.scrolled.emit()

    def _hold(self, changes: CorrectionMap) -> None:
        """Have everything at its words when they are others; what is read there is known then."""
        self.hold(changes)
        self._is_mending = True

    def _restructure(self, transcript: Transcript) -> None:
        """Show mended turns, or other words; what is selected, chosen and read stays."""
        self._is_mending = False
        with self._mending():
            self.restructure(transcript)

    def _read_at(self) -> int:
        return self._session.position

    def _dress(self) -> None:
        """Follow the look; what is read is the same."""
        with self._mending():
            super()._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another size; what is read is the same."""
        with self._mending():
            super().resizeEvent(event)

    @contextmanager
    def _mending(self) -> Iterator[None]:
        """Tell the session nothing of what is selected and read while it is shown otherwise."""
        before, self._is_mending = self._is_mending, True
        try:
            yield
        finally:
            self._is_mending = before

    # -- in step with the session -----------------------------------------------------------------

    @property
    def shown_transcript(self) -> Transcript | None:
        """The transcript that is shown."""
        return self._session.transcript

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

    def show_end(self, span: Span, *, is_beginning: bool) -> None:
        """Bring one end of a span into view where it is not; the caret stays."""
        end = Span(span.start, span.start + 1) if is_beginning else Span(span.end - 1, span.end)
        rect = self.line_rect(self.places.to_qt(end.start))
        if not 0 <= rect.top() <= rect.bottom() <= self.viewport().height():
            self.centre_on(end.start)

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
        caret = cursor.position() if self.hasFocus() else -1
        for block, y in self.drawn_blocks():
            self.brush.draw(painter, block, y, selection, caret)
        self.handles.draw(painter)
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
            is_listed = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if self.choose_at(pressed) > 1 and is_listed:
                self.list_asked.emit()

    def choose_at(self, point: QPoint) -> int:
        """Choose the shortest highlight at ``point``; the next one where it is chosen already.

        Return how many there are.
        """
        position = self.position_at(point)
        here = [] if position is None else self.marks.index.at(position)
        self._choose_next(here)
        return len(here)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.selection is None:
                self.choose_at(event.pos())
                self.setTextCursor(self.cursor_at(event.pos().x(), event.pos().y()))
            self.menu_asked.emit(event.globalPos())
        else:
            self._ask_menu_at_caret()

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
        """Annotate what is selected, choose what is marked at the caret, or move the caret."""
        if self._enters(event):
            event.accept()
            return
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT:
            self._ask_menu_at_caret()
            event.accept()
            return
        super().keyPressEvent(event)
        if self.selection is not None:
            self._pause.start()

    def _enters(self, event: QKeyEvent) -> bool:
        """Do what Enter does here, and tell whether that was anything.

        On words that are selected it asks for a tag, with Ctrl for a note; in a highlight it
        chooses that, and pressed again the next one there. The line of a fold has its own.
        """
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_ctrl = modifiers == Qt.KeyboardModifier.ControlModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or (modifiers and not is_ctrl) or self.fold_at_caret():
            return False
        if self.passage is not None or (is_ctrl and self._session.chosen):
            self._pause.stop()
            (self.note_asked if is_ctrl else self.tag_asked).emit()
            return True
        if is_ctrl or self.selection is not None:
            return False
        here = self.here()
        if here:
            self._choose_next(here)
        return bool(here)

    def here(self) -> list[Highlight]:
        """Return the highlights that the caret is in, or at whose end it is, shortest first."""
        position = self.caret_place()
        return self.marks.index.at(position) or self.marks.index.at(max(0, position - 1))

    def _choose_next(self, here: Sequence[Highlight]) -> None:
        """Choose the first of these, or the one after that which is chosen; none of none."""
        ids = [highlight.id for highlight in here]
        place = ids.index(self._chosen_id) + 1 if self._chosen_id in ids else 0
        chosen = here[place % len(here)] if here else None
        self._chosen_id = chosen.id if chosen else ""  # what is here need not be shown
        self._session.choose(chosen)
        if len(here) > 1:
            self.several_met.emit(place % len(here) + 1, len(here))

    def _ask_menu_at_caret(self) -> None:
        """Ask for the menu below the caret, for what is marked there where nothing is selected."""
        self._keep_caret_in_view()
        if self.selection is None:
            here = self.here()
            if here and self._session.chosen not in here:
                self._choose_next(here)
        line = self.line_rect(self.textCursor().position())
        caret = QPointF(self._caret_x(), line.bottom()).toPoint()
        self.menu_asked.emit(self.viewport().mapToGlobal(caret))

    # -- copying ----------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words exactly as they are in the transcript, as plain text."""
        data = QMimeData()
        span, transcript = self.selection, self._session.transcript
        data.setText(span.of(transcript.text) if span and transcript else "")
        return data
