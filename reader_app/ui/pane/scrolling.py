"""Pixel-smooth scrolling for Qt's plain text widget, which by itself scrolls line by line.

The place at the upper edge is kept here and the widget's own place follows as near as it can; what
it does with the mouse is shifted by the difference. Where it scrolls by itself (a key, a drag
beyond the edge), its place is taken over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader_app.ui.pane.glide import Glide
from reader_app.ui.pane.page import Top, earlier, last_top, moved, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextCursor, QTextLine, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.ui.pane.layout import BookLayout

_FAR = 200
"""Blocks so far apart are not measured out."""
_FAR_Y = 1e6
_NOTCH = 120
"""What Qt says of one notch of a wheel."""


class SmoothTextEdit(QPlainTextEdit):
    """A read-only text on a book page, scrolled by pixels."""

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: BookLayout | None = None
        self._top: Top | None = None
        self._known: tuple[int, float] = (-1, 0.0)
        self._is_syncing = False
        self._is_led = False
        """Whether the widget's own place is at the mouse for a moment."""
        self.glide = Glide(self)
        self.glide.moved.connect(self.viewport().update)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(0)
        self._recount.timeout.connect(self._count_lines)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updateRequest.connect(self._follow)

    # -- where we are -----------------------------------------------------------------------------

    @property
    def top(self) -> Top:
        """What stands at the upper edge."""
        state = self._own_state()
        if self._top is None or (state != self._known and not self._is_syncing):
            self._top = self._standing(Top(self.firstVisibleBlock(), max(0.0, -state[1])))
            self._known = state
        return self._top

    def set_top(self, top: Top) -> None:
        """Scroll so that ``top`` is at the upper edge, or the end of the text at the lower."""
        if self._page is None:
            return
        last = self._page.standing(self.document().lastBlock())
        end = last_top(self._page, last, self._view_height())
        self._top = earlier(self._standing(top), end)
        self._sync()
        self.viewport().update()
        self.scrolled.emit()

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by so many pixels; up where negative."""
        if self._page is not None:
            self.set_top(moved(self._page, self.top, pixels))

    def glide_by(self, pixels: float) -> None:
        """Scroll like :meth:`scroll_by`, and let it be seen to move where that is wanted."""
        before = self.top
        self.scroll_by(pixels)
        self.glide.begin(-self.block_y(before.block) - before.above, self._view_height())

    def drawn_blocks(self) -> Iterator[tuple[QTextBlock, float]]:
        """Give the blocks like :meth:`blocks`, where they are drawn while they still glide."""
        if self._page is not None:
            top = moved(self._page, self.top, self.glide.shift) if self.glide.shift else self.top
            yield from shown(self._page, top, self._view_height())

    def blocks(self) -> Iterator[tuple[QTextBlock, float]]:
        """Give each block in view and the place of its upper edge in it."""
        if self._page is not None:
            yield from shown(self._page, self.top, self._view_height())

    def block_y(self, block: QTextBlock) -> float:
        """Return where the upper edge of a block is in the view; far away is ±1e6."""
        if self._page is None:
            return 0.0
        other, y = self.top.block, -self.top.above
        wanted, rank = self._page.standing(block).blockNumber(), self._page.folds.rank
        apart = rank(wanted) - rank(other.blockNumber())
        if abs(apart) > _FAR:
            return _FAR_Y if apart > 0 else -_FAR_Y
        while other.isValid() and other.blockNumber() < wanted:
            y += self._page.height(other)
            other = self._page.after(other)
        while other.blockNumber() > wanted:
            other = self._page.before(other)
            y -= self._page.height(other)
        return y

    def shown_block(self, position: int) -> QTextBlock:
        """Return the block that holds Qt's ``position``, or the one that stands for it."""
        block = self.document().findBlock(position)
        return self._page.standing(block) if self._page is not None else block

    def _standing(self, top: Top) -> Top:
        """Return the line of a fold where ``top`` is within one."""
        block = self._page.standing(top.block) if self._page is not None else top.block
        return top if block == top.block else Top(block, 0.0)

    def line_rect(self, position: int) -> QRectF:
        """Return the place in the view of the line that holds Qt's ``position``."""
        block = self.shown_block(position)
        y = self.block_y(block)
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if self._page is not None and self._page.folds.headed_by(block.blockNumber()):
            line = block.layout().lineAt(0)
        return line.naturalTextRect().translated(0.0, y) if line.isValid() else QRectF()

    def _view_height(self) -> float:
        return float(self.viewport().height())

    # -- the widget's own place -------------------------------------------------------------------

    def _own_state(self) -> tuple[int, float]:
        return self.firstVisibleBlock().blockNumber(), self.contentOffset().y()

    def _sync(self) -> None:
        """Bring the widget's own place near ours."""
        if self._top is None or self._page is None:
            return
        self._is_syncing = True
        self._tell_size()
        block, edge = self._top.block, self._top.above
        above = sum(line.naturalTextRect().bottom() <= edge for line in lines(block))
        value = block.firstLineNumber() + min(above, block.layout().lineCount() - 1)
        self.verticalScrollBar().setValue(value)
        self._known = self._own_state()
        self._is_syncing = False

    def _tell_size(self) -> None:
        """Let the hidden scroll bar take in the lines counted since."""
        if self._page is not None and self._page.has_grown:
            self._page.has_grown = False
            self._page.documentSizeChanged.emit(self._page.documentSize())

    def _count_lines(self) -> None:
        if self._page is not None and self._page.has_grown:
            _ = self.top
            self._sync()

    def _follow(self, _rect: QRect, _dy: int) -> None:
        """Take over a place the widget scrolled to by itself."""
        if self._is_syncing or self._page is None:
            return
        before = self._top
        if self.top is not before:
            self.scrolled.emit()
        self.viewport().update()

    def cursor_at(self, x: float, y: float) -> QTextCursor:
        """Return a cursor at the place nearest to a point of the view."""
        found = self.cursorForPosition(self._own_point(QPointF(x, y)).toPoint())
        self._lead_back()
        return found

    def _own_point(self, point: QPointF) -> QPointF:
        """Return where the widget believes that to be which is shown at ``point``."""
        top = self.top
        shift = self._believed_y(top.block) + top.above
        for block, y in self.blocks():
            if y <= point.y() < y + self.blockBoundingRect(block).height():
                within = _nearest_line_y(block, point.y() - y)
                if self._lead_to(block):
                    return QPointF(point.x(), self._believed_y(block) + within)
                return QPointF(point.x(), y + shift + within)
        return QPointF(point.x(), point.y() + shift)

    def _lead_to(self, block: QTextBlock) -> bool:
        """Bring the widget to a block that lies past a large fold; tell whether it had to be."""
        if self._page is None or not self._page.folds:
            return False
        top = self.top.block.blockNumber()
        if self._page.folds.is_barred(top, block.blockNumber()):
            self._is_led = self._is_syncing = True
            bar, place = self.verticalScrollBar(), block.firstLineNumber()
            bar.setMaximum(max(bar.maximum(), place))
            bar.setValue(place)
        return self._is_led

    def _lead_back(self) -> None:
        if self._is_led and self._page is not None:
            self._is_led = False
            self._page.has_grown = True  # the widget finds out anew how far it goes
            self._sync()

    def _believed_y(self, block: QTextBlock) -> float:
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    # -- mouse and wheel --------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels."""
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if pixels:
            self.scroll_by(-pixels)
        else:
            lines = angle / _NOTCH * QApplication.wheelScrollLines()
            is_notch = angle % _NOTCH == 0  # less comes from what moves smoothly by itself
            scroll = self.glide_by if is_notch else self.scroll_by
            scroll(-round(lines * self._pitch()))
        event.accept()

    def _pitch(self) -> float:
        """Return the height of a line, for wheel and keys."""
        return float(self.fontMetrics().lineSpacing())

    def _shifted(self, event: QMouseEvent) -> QMouseEvent:
        return QMouseEvent(
            event.type(),
            self._own_point(event.position()),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand the press on to where the text is for the widget."""
        self.glide.stop()
        super().mousePressEvent(self._shifted(event))
        self._lead_back()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand the move on."""
        super().mouseMoveEvent(self._shifted(event))
        self._lead_back()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand the release on."""
        super().mouseReleaseEvent(self._shifted(event))
        self._lead_back()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand the double click on."""
        super().mouseDoubleClickEvent(self._shifted(event))
        self._lead_back()


def lines(block: QTextBlock) -> Iterator[QTextLine]:
    """Give the lines a block was broken into."""
    layout = block.layout()
    return map(layout.lineAt, range(layout.lineCount()))


def line_at(block: QTextBlock, y: float) -> QTextLine | None:
    """Return the line of a block nearest to ``y``, counted from the block's upper edge."""
    return min(lines(block), key=lambda line: _distance(line, y), default=None)


def _distance(line: QTextLine, y: float) -> float:
    rect = line.naturalTextRect()
    return max(rect.top() - y, y - rect.bottom(), 0.0)


def _nearest_line_y(block: QTextBlock, y: float) -> float:
    """Return ``y`` moved into the nearest line: the leading between two belongs to neither."""
    line = line_at(block, y)
    if line is None:
        return y
    rect = line.naturalTextRect()
    return min(max(y, rect.top() + 1), rect.bottom() - 1)
