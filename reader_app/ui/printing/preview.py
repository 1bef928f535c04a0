"""The preview: the pages one below the other, drawn when they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader_app.ui.printing.press import Press
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader_app.ui.looks.look import Look
    from reader_app.ui.printing.book import Book

_GAP = 14
_KEPT = 12
"""Drawn pages that are kept."""
_CLOSER = 1.25
_NEAREST = 4.0
_LINE = 40


class PagePreview(QAbstractScrollArea):
    """Shows the chosen pages of a book; a whole page fits in it at first."""

    page_changed = Signal()
    """Another page stands in the middle, or there are others."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._book: Book | None = None
        self._press: Press | None = None
        self._pages: list[int] = []
        self._zoom = 1.0
        self._drawn: dict[int, QPixmap] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, 320)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self._name()

    def show_book(self, book: Book | None) -> None:
        """Show a book, from the page that was shown of the one before."""
        page = self.page
        self._book, self._press = book, Press(book) if book else None
        self._pages = book.chosen if book else []
        self._drawn.clear()
        self._measure()
        self.go_to(min(page, max(0, self.count - 1)))
        self._tell()

    @property
    def count(self) -> int:
        """How many pages there are to be shown."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The place among the shown pages of the one in the middle, from 0."""
        if not self._pages:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(self.count - 1, max(0, middle // self._step))

    @property
    def number(self) -> int:
        """The number that is printed on that page; 0 where there is none."""
        return self._pages[self.page] + 1 if self._pages else 0

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0 among the shown ones."""
        page = min(max(0, page), max(0, self.count - 1))
        self.verticalScrollBar().setValue(page * self._step)

    def zoom(self, closer: bool) -> None:
        """Show pages larger or smaller, around the one in the middle."""
        page = self.page
        wanted = self._zoom * _CLOSER if closer else self._zoom / _CLOSER
        self._zoom = min(_NEAREST, max(1.0, wanted))
        self._drawn.clear()
        self._measure()
        self.go_to(page)
        self.viewport().update()

    # -- measures ---------------------------------------------------------------------------------

    @property
    def _scale(self) -> float:
        """Pixels to a twip."""
        if self._book is None:
            return 1.0
        room = self.viewport().size()
        sheet = self._book.sheet
        across = (room.width() - 2 * _GAP) / sheet.width
        down = (room.height() - 2 * _GAP) / sheet.height
        return max(0.005, min(across, down) * self._zoom)

    @property
    def _step(self) -> int:
        """Pixels from the top of a page to that of the next."""
        height = self._book.sheet.height * self._scale if self._book else 1.0
        return max(1, round(height) + _GAP)

    def _measure(self) -> None:
        room = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self.count * self._step + _GAP - room.height()))
        down.setPageStep(self._step)
        down.setSingleStep(_LINE)
        width = round(self._book.sheet.width * self._scale) if self._book else 0
        across.setRange(0, max(0, width + 2 * _GAP - room.width()))
        across.setPageStep(room.width())
        across.setSingleStep(_LINE)

    def _tell(self) -> None:
        self._name()
        self.viewport().update()
        self.page_changed.emit()

    def _name(self) -> None:
        words = self.tr("Preview, page {n}").format(n=number(self.number))
        self.setAccessibleName(words if self._pages else self.tr("Preview"))

    # -- Qt calls ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new room."""
        page = self.page
        super().resizeEvent(event)
        self._drawn.clear()
        self._measure()
        self.go_to(page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.theme.colour("ground"))
        if self._book is not None:
            self._draw_pages(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._look.theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _draw_pages(self, painter: QPainter) -> None:
        top = self.verticalScrollBar().value()
        first = max(0, (top - _GAP) // self._step)
        for place in range(first, self.count):
            rect = self._rect(place)
            if rect.top() > self.viewport().height():
                break
            painter.drawPixmap(rect, self._pixmap(self._pages[place], rect))
            painter.setPen(self._look.theme.colour("line"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _rect(self, place: int) -> QRect:
        assert self._book is not None
        width = round(self._book.sheet.width * self._scale)
        left = (self.viewport().width() - width) // 2
        if self.horizontalScrollBar().maximum():
            left = _GAP - self.horizontalScrollBar().value()
        top = _GAP + place * self._step - self.verticalScrollBar().value()
        return QRect(left, top, width, self._step - _GAP)

    def _pixmap(self, page: int, rect: QRect) -> QPixmap:
        found = self._drawn.get(page)
        if found is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            found = self._drawn[page] = self._draw(page, rect)
        return found

    def _draw(self, page: int, rect: QRect) -> QPixmap:
        assert self._press is not None
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(rect.size() * ratio)
        pixmap.fill(Qt.GlobalColor.white)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale * ratio, self._scale * ratio)
        self._press.draw(painter, page)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or come closer while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoom(turned > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, and come closer."""
        key = event.key()
        turns = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        if key in turns:
            self.go_to(turns[Qt.Key(key)])
        elif event.text() in {"+", "-"}:
            self.zoom(event.text() == "+")
        else:
            super().keyPressEvent(event)
