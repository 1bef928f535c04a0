"""The book page as a lens shows it: what it leaves out is paler, or folded to one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from reader_app.transcript.span import Span
from reader_app.ui.pane.folding import Fold, Folds, fold_words, folds_of
from reader_app.ui.pane.following import FollowingPane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent, QTextBlock

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Highlight
    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.marks import Marks
    from reader_app.ui.pane.places import Change

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_Mode = QTextCursor.MoveMode


class FoldingPane(FollowingPane):
    """A transcript seen through a lens, or without one."""

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__(look, marks)
        self._opened: list[Span] = []
        """Folds that were opened since the lens was put on."""
        self._folds: bool | None = None
        self._pressed_fold: Fold | None = None
        look.folding_changed.connect(self._follow_form)

    # -- looking through a lens -------------------------------------------------------------------

    def look_through(self, narrowed: Narrowed | None, folds: bool | None = None) -> None:
        """Fade or fold what a lens leaves out; the line that is read stays where it is.

        It is faded or folded as the look has it, unless ``folds`` says so.
        """
        before = self.narrowed.lens if self.narrowed else None
        if narrowed is None or narrowed.lens != before or folds != self._folds:
            self._opened.clear()
        position = self.reading_position()
        y = self.line_rect(self.places.to_qt(position)).top() if self._page else 0.0
        self.narrowed, self._folds = narrowed, folds
        self._wear()
        self._fold()
        self._asked = position
        self._put_line(position, y)
        self.viewport().update()

    def show_transcript(self, transcript: Transcript | None, position: int) -> None:
        """Show a transcript, nothing of it folded."""
        self._opened.clear()
        super().show_transcript(transcript, position)

    def hold(self, changes: CorrectionMap) -> None:
        """Take note of where all is, also of what was opened."""
        super().hold(changes)
        self._opened = [changes.span(span) for span in self._opened]

    def _follow_form(self) -> None:
        """Fold or unfold where the reader wants it otherwise now."""
        if self.narrowed:
            self._opened.clear()
            self.look_through(self.narrowed, self._folds)
            self.scrolled.emit()

    def _fold(self) -> None:
        """Fold what the lens leaves out, but what was opened or is selected."""
        transcript, page = self._transcript, self._page
        if transcript is None or page is None:
            return
        folds = Folds()
        is_folding = self._look.folds_lens if self._folds is None else self._folds
        if self.narrowed and is_folding:
            folds = folds_of(transcript, self.narrowed, self.places.line_starts)
            for opened in (*self._opened, *self._selected()):
                folds, _met = folds.without(opened)
        before = page.folds
        self._show_blocks(before, True)
        self._show_blocks(folds, False)
        page.fold(folds, (*before, *folds))
        self._leave_fold()

    def _change_shown(self, changes: list[Change]) -> None:
        """Fold nothing while blocks are numbered anew; the lens folds again when it follows."""
        if self._page is not None and self._page.folds:
            folds = self._page.folds
            self._show_blocks(folds, True)
            self._page.fold(Folds(), folds)
        super()._change_shown(changes)

    def _selected(self) -> list[Span]:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return []
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return [Span(self.places.to_text(start), self.places.to_text(end))]

    def _show_blocks(self, folds: Iterable[Fold], shown: bool) -> None:
        """Let the widget pass over the blocks for which another one stands, or not."""
        document = self.document()
        for fold in folds:
            block = document.findBlockByNumber(fold.first)
            for _ in range(fold.last - fold.first):
                block = block.next()
                block.setVisible(shown)

    # -- opening folds ----------------------------------------------------------------------------

    def show_span(self, span: Span, select: bool = False) -> None:
        """Show a place; what it begins in, or what is selected, is not folded any more."""
        self.lay_open(span if select else Span(span.start, span.start))
        super().show_span(span, select)

    def lay_open(self, span: Span) -> None:
        """Open the folds that hold any of ``span``; what is in view stays where it is."""
        page = self._page
        if page is None or not page.folds:
            return
        folds, met = page.folds.without(span)
        if not met:
            return
        self._opened += [fold.span for fold in met]
        self._show_blocks(met, True)
        page.fold(folds, met)
        self.set_top(self.top)

    def is_in_view(self, span: Span) -> bool:
        """Tell whether a place is in view; what is folded is not."""
        is_folded = self._page is not None and self._page.folds.at(span.start) is not None
        return not is_folded and super().is_in_view(span)

    def parts_shown(self, span: Span) -> list[Span]:
        """Return the parts of ``span`` that are not folded."""
        return self._page.folds.parts_shown(span) if self._page else [span]

    def marks_in(self, whole: Span) -> list[Highlight]:
        """Return the highlights that are shown in ``whole``, by start."""
        parts = self.parts_shown(whole)
        seen = {one.id: one for part in parts for one in self.marks.index.meeting(part)}
        return list(seen.values())

    def fold_at_caret(self) -> Fold | None:
        """Return the fold at whose line the caret is, or None."""
        return self._fold_of(self.textCursor().block())

    def fold_words(self) -> str:
        """Return what the line says that the caret is at; nothing where that is no fold."""
        fold = self.fold_at_caret()
        return fold_words(self._transcript, fold.span) if fold and self._transcript else ""

    def _fold_of(self, block: QTextBlock) -> Fold | None:
        return self._page.folds.holding(block.blockNumber()) if self._page else None

    def _open_fold(self, fold: Fold) -> None:
        """Open a fold; the caret comes to its first words."""
        self.lay_open(fold.span)
        turn = self._transcript.turn_at(fold.span.end - 1) if self._transcript else None
        turns = self._transcript.turns_in(fold.span) if self._transcript and turn else ()
        self._put_caret(turns[0].words.start if turns else fold.span.start)

    # -- the caret passes over what is folded -----------------------------------------------------

    def _leave_fold(self, came_from: int | None = None) -> None:
        """Let the caret stop once at a fold: at its line; a selection takes all of it or none."""
        cursor = self.textCursor()
        fold = self._fold_of(cursor.block())
        place = self._stop_in(fold, cursor, came_from) if fold else None
        if place is None or place == cursor.position():
            return
        mode = _Mode.KeepAnchor if cursor.hasSelection() else _Mode.MoveAnchor
        cursor.setPosition(place, mode)
        with QSignalBlocker(self.verticalScrollBar()):
            self.setTextCursor(cursor)

    def _stop_in(self, fold: Fold, cursor: QTextCursor, came_from: int | None) -> int | None:
        """Return where a caret belongs that is in a fold, and came from another place."""
        line = self.document().findBlockByNumber(fold.first).position()
        after = self.document().findBlockByNumber(fold.last + 1)
        begun = came_from if came_from is not None else line
        if cursor.hasSelection():
            is_forward = cursor.position() > begun
            beyond = after.position() if after.isValid() else self.places.to_qt(fold.span.end)
            return beyond if is_forward else line
        is_leaving = cursor.position() > begun >= line
        return after.position() if is_leaving and after.isValid() else line

    def event(self, event: QEvent) -> bool:
        """Keep Enter for the fold at whose line the caret is."""
        if event.type() is QEvent.Type.ShortcutOverride and self._opens(event):
            event.accept()
            return True
        return super().event(event)

    def _opens(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTERS:
            return False
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_plain and self.fold_at_caret() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the fold at the caret with Enter, or move the caret over what is folded."""
        fold = self.fold_at_caret()
        if fold and self._opens(event):
            self._open_fold(fold)
            return
        if self._page and self._page.folds and self._step(event, fold):
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self._page and self._page.folds and self.textCursor().position() != before:
            self._leave_fold(before)

    def _step(self, event: QKeyEvent, fold: Fold | None) -> bool:
        """Step from the line of a fold or up to one; the widget would look at all that it hides."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self._page is None or not step or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        cursor = self.textCursor()
        block = self._page.standing(cursor.block())
        other = self._page.after(block) if step > 0 else self._page.before(block)
        is_up = event.key() == Qt.Key.Key_Up and self._is_in_first_line(cursor)
        if not fold and not (is_up and self._fold_of(other)):
            return False
        if other.isValid():
            is_line = step > 0 or self._fold_of(other) is not None
            place = other.position() if is_line else other.position() + other.length() - 1
            mode = _Mode.KeepAnchor if modifiers else _Mode.MoveAnchor
            cursor.setPosition(place, mode)
            self.setTextCursor(cursor)
        event.accept()
        return True

    def _is_in_first_line(self, cursor: QTextCursor) -> bool:
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return line.isValid() and line.lineNumber() == 0

    def cursor_at(self, x: float, y: float) -> QTextCursor:
        """Return a cursor at the place nearest to a point of the view, at a fold its line's."""
        cursor = super().cursor_at(x, y)
        fold = self._fold_of(cursor.block())
        if fold:
            cursor.setPosition(self.document().findBlockByNumber(fold.first).position())
        return cursor

    # -- mouse ------------------------------------------------------------------------------------

    def _fold_under(self, point: QPoint) -> Fold | None:
        """Return the fold whose line is at a point of the view, or None."""
        if self._page is None or not self._page.folds:
            return None
        for block, y in self.blocks():
            if y <= point.y() < y + self._page.height(block):
                return self._page.folds.headed_by(block.blockNumber())
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take note of a fold that is pressed."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_fold = self._fold_under(event.position().toPoint()) if is_left else None
        super().mousePressEvent(event)
        self._leave_fold()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a fold can be clicked."""
        super().mouseMoveEvent(event)
        is_fold = self._fold_under(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_fold else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the fold that was clicked; one that was dragged into is selected, or is not."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_fold = self._pressed_fold, None
        here = self._fold_under(event.position().toPoint())
        if pressed and pressed == here:
            self._open_fold(pressed)
        elif self._page and self._page.folds:
            self._leave_fold(self.textCursor().anchor())
