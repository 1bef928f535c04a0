"""The handles at both ends of the chosen highlight, by which it is made longer or shorter."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from reader_app.transcript.edges import nearest_edge
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.ui.pane.pane import TranscriptPane

_KNOB = 0.27
"""Radius of a handle's knob, in sizes of the text."""
_LEAST_KNOB = 4.5
_REACH = 7.0
"""Pixels around a knob in which it is taken hold of."""
_BESIDE = 4.0
"""Pixels beside a handle's line in which it is."""
_STEM = 2.0
_CLUSTER = 8
"""Code points that one letter with its marks may have."""
_EDGE = 24
"""Pixels at the upper and lower edge of the view from which on it scrolls along."""
_TICK = 30
"""Milliseconds from one such step to the next."""


class Handles(QObject):
    """Draws them, and lets the mouse drag them: to words or, with Alt, to letters.

    What it would become is shown all the while; Esc, or the other button, leaves it as it was.
    """

    dragged = Signal(object, object)
    """The ``Highlight``, and the ``Span`` that it shall have."""

    def __init__(self, pane: TranscriptPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._held: Highlight | None = None
        self._is_beginning = False
        self._grip = QPointF()
        self._at = QPointF()
        self._by_letters = False
        self._along = QTimer(self, interval=_TICK)
        self._along.timeout.connect(self._scroll_along)
        pane.viewport().setMouseTracking(True)
        pane.viewport().installEventFilter(self)
        pane.installEventFilter(self)

    # -- where they are ---------------------------------------------------------------------------

    def line(self, *, is_beginning: bool) -> QRectF | None:
        """Return the upright line of a handle in the view, without width; None where it is not."""
        chosen = self._pane.marks.chosen
        if chosen is None or self._pane.brush is None:
            return None
        rect, place = self._letter(chosen.span, is_beginning=is_beginning)
        if rect is None:
            return None
        is_right = self._is_right_to_left(place) is is_beginning
        return QRectF(rect.right() if is_right else rect.left(), rect.top(), 0.0, rect.height())

    def knob(self, *, is_beginning: bool) -> QRectF | None:
        """Return the knob of a handle: at the beginning above its line, at the end below it."""
        line = self.line(is_beginning=is_beginning)
        return self._knob_of(line, is_beginning=is_beginning) if line else None

    def _knob_of(self, line: QRectF, *, is_beginning: bool) -> QRectF:
        radius = self._radius
        y = line.top() + radius / 2 if is_beginning else line.bottom() - radius / 2
        return QRectF(line.x() - radius, y - radius, 2 * radius, 2 * radius)

    @property
    def _radius(self) -> float:
        return max(_LEAST_KNOB, self._pane.type_.size * _KNOB)

    def _letter(self, span: Span, *, is_beginning: bool) -> tuple[QRectF | None, int]:
        """Return the room of the first letter or the last, and where it begins.

        One of several code points has its room at only some of them.
        """
        brush, end = self._pane.brush, span.start if is_beginning else span.end - 1
        for block, y in self._pane.blocks():
            if brush is None or not self._pane.span_of(block).holds(end):
                continue
            for number in range(min(_CLUSTER, len(span))):
                place = end + number if is_beginning else end - number
                rects = brush.rects(block, Span(place, place + 1))
                if rects:
                    return rects[0 if is_beginning else -1].translated(0.0, y), place
        return None, end

    def _is_right_to_left(self, place: int) -> bool:
        transcript = self._pane.shown_transcript
        letter = transcript.text[place : place + 1] if transcript else ""
        way = unicodedata.bidirectional(letter) if letter else ""
        if way in ("R", "AL"):
            return True
        return self._pane.is_right_to_left and way not in ("L", "EN", "AN")

    def at(self, point: QPointF) -> bool | None:
        """Return which handle is under a point: True the beginning's, None neither."""
        found: list[tuple[float, bool]] = []
        for is_beginning in (False, True):
            line = self.line(is_beginning=is_beginning)
            if line is None:
                continue
            knob = self._knob_of(line, is_beginning=is_beginning)
            near = knob.adjusted(-_REACH, -_REACH, _REACH, _REACH)
            if near.contains(point) or line.adjusted(-_BESIDE, 0, _BESIDE, 0).contains(point):
                away = point - knob.center()
                found.append((away.x() ** 2 + away.y() ** 2, is_beginning))
        return min(found)[1] if found else None

    # -- drawing ----------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw both, as far as they are in view."""
        chosen = self._pane.marks.chosen
        if chosen is None or self._pane.brush is None:
            return
        theme = self._pane.brush.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for is_beginning in (True, False):
            line = self.line(is_beginning=is_beginning)
            if line is None:
                continue
            knob = self._knob_of(line, is_beginning=is_beginning)
            colour = theme.colour("accent")
            painter.fillRect(line.adjusted(-_STEM / 2, 0, _STEM / 2, 0), colour)
            painter.setPen(QPen(theme.colour("paper"), 1.25))
            painter.setBrush(colour)
            painter.drawEllipse(knob)
        painter.restore()

    # -- mouse ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse where it is over a handle, and Esc while one is dragged."""
        if isinstance(event, QMouseEvent) and watched is self._pane.viewport():
            return self._takes(event)
        if isinstance(event, QKeyEvent) and self._held and watched is self._pane:
            return self._takes_key(event)
        return False

    def _takes(self, event: QMouseEvent) -> bool:
        kind, is_left = event.type(), event.button() is Qt.MouseButton.LeftButton
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if self._held is None:
            if kind in presses and is_left:
                return self._take_hold(event.position())
            if kind is QEvent.Type.MouseMove and not event.buttons():
                self._point(event.position())
            return False
        if kind is QEvent.Type.MouseMove:
            self._by_letters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drag(event.position())
        elif kind is QEvent.Type.MouseButtonRelease and is_left:
            self._let_go()
        elif kind in presses:
            self.cancel()
        return True

    def _point(self, point: QPointF) -> None:
        """Show by the mouse that there is something to take hold of."""
        over = self.at(point) is not None
        shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
        if self._pane.viewport().cursor().shape() is not shape:
            self._pane.viewport().setCursor(shape)

    def _take_hold(self, point: QPointF) -> bool:
        which = self.at(point)
        line = None if which is None else self.line(is_beginning=which)
        if which is None or line is None:
            return False
        self._held, self._is_beginning = self._pane.marks.chosen, which
        self._grip = line.center() - point
        self._at = point
        self._pane.setFocus()
        return True

    def _drag(self, point: QPointF) -> None:
        self._at = point
        height = self._pane.viewport().height()
        is_beyond = not _EDGE <= point.y() <= height - _EDGE
        if is_beyond and not self._along.isActive():
            self._along.start()
        elif not is_beyond:
            self._along.stop()
        self._follow()

    def _scroll_along(self) -> None:
        """Scroll while the mouse is at an edge of the view, the faster the farther it is out."""
        height, y = self._pane.viewport().height(), self._at.y()
        by = y - _EDGE if y < _EDGE else max(0.0, y - height + _EDGE)
        self._pane.scroll_by(by / 2)
        self._follow()

    def _follow(self) -> None:
        """Show what would be marked if the mouse were let go here."""
        held, transcript = self._held, self._pane.shown_transcript
        if held is None or transcript is None:
            return
        point = self._at + self._grip
        cursor = self._pane.cursor_at(point.x(), point.y())
        place = self._pane.places.to_text(cursor.position())
        if not self._by_letters:
            place = nearest_edge(transcript.text, place, is_beginning=self._is_beginning)
        span = moved_end(held.span, place, transcript.text, is_beginning=self._is_beginning)
        if span is not None:
            self._show(span)

    def _show(self, span: Span | None) -> None:
        self._pane.marks.show_moved(span)
        self._pane.viewport().update()

    def _let_go(self) -> None:
        held, span = self._held, self._pane.marks.moved
        self.cancel()
        if held and span and span != held.span:
            self.dragged.emit(held, span)

    def cancel(self) -> None:
        """Leave the highlight as it was."""
        self._held = None
        self._along.stop()
        self._show(None)

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Cancel by Esc; no other key does anything meanwhile."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() == Qt.Key.Key_Alt:
            self._by_letters = event.type() is QEvent.Type.KeyPress
            self._follow()
        return True

    @property
    def is_held(self) -> bool:
        """Whether one is being dragged."""
        return self._held is not None

    def middle(self, *, is_beginning: bool) -> QPoint | None:
        """Return the middle of a knob, in whole pixels of the view."""
        knob = self.knob(is_beginning=is_beginning)
        return knob.center().toPoint() if knob else None


def moved_end(span: Span, place: int, text: str, *, is_beginning: bool) -> Span | None:
    """Return a span with one end elsewhere, or None where no words would be left."""
    start, end = (place, span.end) if is_beginning else (span.start, place)
    moved = Span(start, end) if start < end else None
    return moved if moved and moved.of(text).strip() else None
