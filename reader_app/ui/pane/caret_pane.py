"""A page with a caret that keys move, and that extends a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor

from reader_app.ui.pane.folding_pane import FoldingPane

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextBlock


_PAGES = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
}
_ARROWS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_NEAR = 1e5
"""Pixels that are scrolled; what is farther is gone to."""
_UNSEEN = 500
"""How many places in a row a key passes over where there is nothing to be seen."""
_KEEP, _MOVE = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor


class CaretPane(FoldingPane):
    """Moves the caret by letter, word, line, paragraph, page, and to both ends.

    It goes the way the arrow points, whichever way the words are written, and passes over what is
    not seen: empty lines, and hidden labels.
    """

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, extend the selection, or turn the page."""
        before = self.textCursor()
        pages, letter = _pages(event), _ARROWS.get(Qt.Key(event.key()))
        if pages:
            self._turn_pages(pages, event)
        elif letter is not None and self._is_letter(event):
            self._step_letter(event, is_right=letter)
        else:
            super().keyPressEvent(event)
            self._pass_unseen(before, event)
        is_all = event.matches(QKeySequence.StandardKey.SelectAll)
        if self.textCursor().position() != before.position() and not is_all:
            self._keep_caret_in_view()

    def _pass_unseen(self, before: QTextCursor, event: QKeyEvent) -> None:
        """Press the key again while the caret is where nothing is seen; at the ends, turn back."""
        at = before.position()
        for _ in range(_UNSEEN):
            cursor = self.textCursor()
            if cursor.position() == at or not self._is_unseen(cursor):
                break
            at = cursor.position()
            super().keyPressEvent(event)
        cursor = self.textCursor()
        if cursor.position() != before.position() and self._is_unseen(cursor):
            is_extending = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._turn_back(cursor, before, _KEEP if is_extending else _MOVE)

    def _turn_back(
        self, cursor: QTextCursor, before: QTextCursor, mode: QTextCursor.MoveMode
    ) -> None:
        """Bring the caret to the last words, or the first, that are seen."""
        if cursor.hasSelection() and cursor.position() in (0, len(self.places.shown)):
            return  # all up to the very end is meant
        if cursor.position() > before.position():
            block = self._seen_before(cursor.block())
            place = _end(block) if block else before.position()
        else:
            is_label = self._page is not None and not self._page.paragraph(cursor.block()).is_blank
            block = cursor.block() if is_label else self._seen_after(cursor.block())
            place = self._beginning(block) if block else before.position()
        cursor.setPosition(place, mode)
        self.setTextCursor(cursor)

    def _is_unseen(self, cursor: QTextCursor) -> bool:
        """Tell whether the caret is in an empty line, or within a label that is not shown."""
        if self._page is None or self.brush is None or self.fold_at_caret():
            return False
        line = self._page.paragraph(cursor.block())
        if line.is_blank:
            return True
        if not self.brush.inking.hides_label(line):
            return False
        return self.places.to_text(cursor.position()) < line.span.start + line.label

    # -- letters ----------------------------------------------------------------------------------

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Tell whether an arrow goes by a letter here; the line of a fold has its own way."""
        is_plain = not _modifiers(event) & ~Qt.KeyboardModifier.ShiftModifier
        return is_plain and self._page is not None and self.fold_at_caret() is None

    def _step_letter(self, event: QKeyEvent, *, is_right: bool) -> None:
        """Move to the next letter on that side; beside the last one, to the next paragraph.

        The widget's own arrows never leave a paragraph, or go to and fro between two.
        """
        assert self._page is not None
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        cursor = self.textCursor()
        before, block = cursor.position(), cursor.block()
        is_rtl = self._page.way(block) is Qt.LayoutDirection.RightToLeft
        is_forward = is_right is not is_rtl
        if cursor.hasSelection() and not is_extending:
            place = cursor.selectionEnd() if is_forward else cursor.selectionStart()
        else:
            place = self._beside(cursor, is_right=is_right, is_forward=is_forward)
        cursor.setPosition(place, _KEEP if is_extending else _MOVE)
        self.setTextCursor(cursor)
        if self._page.folds:
            self._leave_fold(before)
        event.accept()

    def _beside(self, cursor: QTextCursor, *, is_right: bool, is_forward: bool) -> int:
        """Return the place next to the caret, as it is seen."""
        block, here = cursor.block(), cursor.positionInBlock()
        layout = block.layout()
        there = layout.rightCursorPosition(here) if is_right else layout.leftCursorPosition(here)
        is_within = there != here and 0 <= there < block.length()
        if is_within and block.position() + there >= self._beginning(block):
            return block.position() + there
        if is_within and is_forward:
            return self._beginning(block)
        return self._across(block, cursor.position(), is_forward=is_forward)

    def _across(self, block: QTextBlock, here: int, *, is_forward: bool) -> int:
        """Return where the next paragraph begins, or where the one before ends."""
        other = self._seen_after(block) if is_forward else self._seen_before(block)
        if other is None:
            return here
        is_fold = self._fold_of(other) is not None
        return self._beginning(other) if is_forward or is_fold else _end(other)

    # -- pages ------------------------------------------------------------------------------------

    def _turn_pages(self, pages: int, event: QKeyEvent) -> None:
        """Scroll by pages; the caret keeps its place on the screen, and goes to the end at last."""
        is_extending = (
            event.key() in _PAGES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        mode = _KEEP if is_extending else _MOVE
        before, x, cursor = self.top, self._caret_x(), self.textCursor()
        y = self.line_rect(cursor.position()).center().y()
        y = min(max(y, 0.0), self._view_height())
        self.glide_by(pages * (self._view_height() - 2 * self.type_.pitch))
        if (self.top.block, self.top.above) == (before.block, before.above):
            end = QTextCursor.MoveOperation.End if pages > 0 else QTextCursor.MoveOperation.Start
            cursor.movePosition(end, mode)
        else:
            cursor.setPosition(self.cursor_at(x, y).position(), mode)
        self._put_where_seen(cursor, mode)
        event.accept()

    def _put_where_seen(self, cursor: QTextCursor, mode: QTextCursor.MoveMode) -> None:
        """Move the caret there, or to the nearest words after or before where nothing is seen."""
        if self._page is not None and self._is_unseen(cursor):
            is_label = not self._page.paragraph(cursor.block()).is_blank
            after = cursor.block() if is_label else self._seen_after(cursor.block())
            before = self._seen_before(cursor.block())
            if after:
                cursor.setPosition(self._beginning(after), mode)
            elif before:
                cursor.setPosition(_end(before), mode)
        self.setTextCursor(cursor)

    def _caret_x(self) -> float:
        """Return how far from the left the caret is seen."""
        cursor = self.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid():
            return 0.0
        x: float = line.cursorToX(cursor.positionInBlock())[0]  # type: ignore[index] # (x, position)
        return x

    # -- paragraphs -------------------------------------------------------------------------------

    def step_paragraph(self, step: int, *, is_extending: bool = False) -> None:
        """Move the caret to the next paragraph, or back to the beginning of this or the last."""
        if self._page is None:
            return
        mode = _KEEP if is_extending else _MOVE
        cursor = self.textCursor()
        here = self._page.standing(cursor.block())
        if step < 0 and cursor.position() > self._beginning(here):
            cursor.setPosition(self._beginning(here), mode)
        elif block := self._seen_after(here) if step > 0 else self._seen_before(here):
            cursor.setPosition(self._beginning(block), mode)
        elif step > 0:
            cursor.setPosition(_end(here), mode)
        self.setTextCursor(cursor)
        self._keep_caret_in_view()

    def _beginning(self, block: QTextBlock) -> int:
        """Return where the seen words of a block begin."""
        if self._page is None or self.brush is None or self._fold_of(block):
            return block.position()
        line = self._page.paragraph(block)
        hidden = line.label if self.brush.inking.hides_label(line) else 0
        return self.places.to_qt(line.span.start + hidden)

    def _seen_after(self, block: QTextBlock) -> QTextBlock | None:
        """Return the next block with words to be seen, or None."""
        if self._page is None:
            return None
        block = self._page.after(block)
        while block.isValid() and self._is_blank(block):
            block = self._page.after(block)
        return block if block.isValid() else None

    def _seen_before(self, block: QTextBlock) -> QTextBlock | None:
        """Return the block before with words to be seen, or None."""
        if self._page is None:
            return None
        block = self._page.before(block)
        while block.isValid() and self._is_blank(block):
            block = self._page.before(block)
        return block if block.isValid() else None

    def _is_blank(self, block: QTextBlock) -> bool:
        """Tell whether nothing is seen of a block; the line of a fold is seen."""
        is_empty = self._page is not None and self._page.paragraph(block).is_blank
        return is_empty and self._fold_of(block) is None

    # -- in view ----------------------------------------------------------------------------------

    def caret_place(self) -> int:
        """Return the code point before which the caret is."""
        return self.places.to_text(self.textCursor().position())

    def _keep_caret_in_view(self) -> None:
        """Scroll as little as is needed; what is far away comes to the middle."""
        position = self.textCursor().position()
        rect = self.line_rect(position)
        room = self.type_.pitch * 0.5
        if abs(rect.top()) > _NEAR:
            self.centre_on(self.places.to_text(position))
        elif rect.top() < room:
            self.scroll_by(rect.top() - room)
        elif rect.bottom() > self._view_height() - room:
            self.scroll_by(rect.bottom() - self._view_height() + room)


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _pages(event: QKeyEvent) -> int:
    """Return how many pages a key turns: 1, -1 or 0."""
    modifiers = _modifiers(event)
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers not in (Qt.KeyboardModifier.NoModifier, shift):
        return 0
    if event.key() == Qt.Key.Key_Space:
        return -1 if modifiers == shift else 1
    return _PAGES.get(Qt.Key(event.key()), 0)
