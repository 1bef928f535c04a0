"""The overview: the whole text as a strip, with its highlights and the part in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from reader_app.session import Session
    from reader_app.ui.look import Look
    from reader_app.ui.pane.pane import TranscriptPane

_WIDTH = 15
_MARK = 3
"""Height of a mark in pixels."""
_SHARES = 3
"""How many colours are shown side by side in one mark."""


class Overview(QWidget):
    """A mark for each highlight, and the window of the text that is seen; a click jumps."""

    place_chosen = Signal(int)
    """The code point that was clicked on."""

    def __init__(self, session: Session, look: Look, pane: TranscriptPane) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._pane = pane
        self._marks: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Overview of highlights"))
        self.setAccessibleDescription(self.tr("Where highlights are in the whole text"))
        for changed in (session.highlights_changed, session.tags_changed, look.changed):
            changed.connect(self._forget)
        session.transcript_opened.connect(self._forget)
        pane.scrolled.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a narrow strip."""
        return QSize(_WIDTH, 100)

    def _forget(self, _changed: object = None) -> None:
        self._marks = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the marks anew."""
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the window, and the marks over it."""
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.fillRect(QRect(0, 0, 1, self.height()), theme.colour("line"))
        if self._length():
            painter.fillRect(self._window(), theme.colour("current"))
            self._marks = self._marks or self._drawn_marks()
            painter.drawPixmap(0, 0, self._marks)

    def _length(self) -> int:
        return len(self._session.transcript.text) if self._session.transcript else 0

    def _window(self) -> QRect:
        seen = self._pane.seen()
        top, bottom = self._y(seen.start), self._y(seen.end)
        return QRect(1, top, _WIDTH - 1, max(4, bottom - top))

    def _y(self, position: int) -> int:
        return round(position / max(1, self._length()) * self.height())

    def _drawn_marks(self) -> QPixmap:
        """Return the marks; of those that fall on one row the first few colours are shown."""
        ratio = self.devicePixelRatioF()
        marks = QPixmap(self.size() * ratio)
        marks.setDevicePixelRatio(ratio)
        marks.fill(Qt.GlobalColor.transparent)
        painter = QPainter(marks)
        for y in range(0, self.height(), _MARK + 1):
            names = self._colours_at(y)
            for place, name in enumerate(names):
                width = (_WIDTH - 6) / len(names)
                left = 4 + round(place * width)
                colour = self._look.theme.tag(name).stripe
                painter.fillRect(left, y, round(width), _MARK, colour)
        painter.end()
        return marks

    def _colours_at(self, y: int) -> list[str]:
        """Return the names of the first few colours on a row of the strip."""
        step = self._length() / max(1, self.height())
        rows = Span(int(y * step), int((y + _MARK + 1) * step) + 1)
        marks = self._pane.marks
        found = marks.index.starting_in(rows, 2 * _SHARES)
        return list(dict.fromkeys(map(marks.colour, found)))[:_SHARES]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump."""
        self._jump(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on jumping while the mouse is dragged."""
        self._jump(event)

    def _jump(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._length():
            share = min(max(event.position().y() / max(1, self.height()), 0.0), 1.0)
            self.place_chosen.emit(round(share * self._length()))
