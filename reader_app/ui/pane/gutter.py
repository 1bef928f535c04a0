"""The gutters: question, number or time at the left; a stripe for each highlight at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader_app.annotation.overlaps import lanes
from reader_app.transcript.address import address_of
from reader_app.transcript.span import Span
from reader_app.transcript.timecode import time_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QTextBlock, QWheelEvent

    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.look import Look
    from reader_app.ui.pane.pane import TranscriptPane

_STRIPE = 3
_LANE = 6
_LANES_FROM = 10
_GAP = 16
"""Pixels between the left gutter's words and the text."""


class Gutter(QWidget):
    """A strip beside the text that scrolls with it."""

    def __init__(self, pane: TranscriptPane, look: Look) -> None:
        super().__init__(pane)
        self._pane = pane
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        self._pane.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands beside the paragraphs in view."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pane.brush is not None:
            self.draw(painter, self._pane.brush.transcript)

    def draw(self, painter: QPainter, transcript: Transcript) -> None:
        """Draw; the ground is filled."""
        raise NotImplementedError


class AddressGutter(Gutter):
    """The question's label, and number, time or page and line, beside each turn's first line."""

    def draw(self, painter: QPainter, transcript: Transcript) -> None:
        """Draw beside every turn that begins in view."""
        for block, y in self._pane.blocks():
            turn = self._pane.opening_turn(block)
            if turn is not None and turn.kind.is_spoken:
                line = block.layout().lineAt(0)
                baseline = y + line.y() + line.ascent()
                self._draw_turn(painter, transcript, turn, baseline)

    def _draw_turn(
        self, painter: QPainter, transcript: Transcript, turn: Turn, baseline: float
    ) -> None:
        small = QFont(self._pane.type_.small)
        right = float(self.width() - _GAP)
        words = address_words(transcript, turn, self._look.gutter)
        left = self._draw_words(painter, words, small, "quiet", QPointF(right, baseline))
        exchange = transcript.exchange_of(turn)
        if exchange and exchange.question == turn.number:
            small.setBold(True)
            self._draw_words(painter, exchange.label, small, "accent", QPointF(left, baseline))

    def _draw_words(
        self, painter: QPainter, words: str, font: QFont, role: str, right: QPointF
    ) -> float:
        """Draw ``words`` so that they end at a point; return where those before them end."""
        if not words:
            return right.x()
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        painter.drawText(QPointF(right.x() - width, right.y()), words)
        return right.x() - width - _GAP


def address_words(transcript: Transcript, turn: Turn, wanted: str) -> str:
    """Return the turn's time or page and line, where wanted and known at all, else its number."""
    address = address_of(transcript, turn.words.start)
    if wanted == "time" and transcript.cues:
        return time_words(address.time) if address.time is not None else ""
    if wanted == "page" and transcript.pages:
        return f"{address.page}:{address.line}" if address.page is not None else ""
    return str(turn.number)


class StripeGutter(Gutter):
    """A stripe for each highlight, side by side where they share a line."""

    _step: float = _LANE

    def draw(self, painter: QPainter, transcript: Transcript) -> None:
        """Draw the stripes of all highlights of the paragraphs in view."""
        blocks = [(block, y, self._pane.span_of(block)) for block, y in self._pane.blocks()]
        if not blocks:
            return
        chosen = self._pane.marks.chosen
        whole = Span(blocks[0][2].start, blocks[-1][2].end)
        seen = self._pane.marks.index.meeting(whole)
        extents = [self._extent(highlight.span, blocks) for highlight in seen]
        painter.setPen(Qt.PenStyle.NoPen)
        found = lanes(extents)
        self._step = self._lane_step(max(found, default=0))
        for highlight, (top, bottom), lane in zip(seen, extents, found, strict=True):
            painter.setBrush(self._pane.marks.ink(highlight, self._look.theme).stripe)
            is_chosen = chosen is not None and chosen.id == highlight.id
            self._draw_stripe(painter, lane, top, bottom, is_chosen)

    def _lane_step(self, last: int) -> float:
        """Return how far lanes are apart; nearer together where there are too many for the room."""
        room = self.width() - _LANES_FROM - _STRIPE - 2
        return min(_LANE, room / last) if last else _LANE

    def _extent(
        self, span: Span, blocks: list[tuple[QTextBlock, float, Span]]
    ) -> tuple[float, float]:
        """Return from where to where a highlight reaches, in this widget's pixels."""
        top, bottom = 1e6, -1e6
        brush = self._pane.brush
        for block, y, covered in blocks:
            if brush is not None and covered.meets(span):
                for rect in brush.rects(block, span):
                    top, bottom = min(top, rect.top() + y), max(bottom, rect.bottom() + y)
        return (top, bottom) if top < bottom else (0.0, 0.0)

    def _draw_stripe(
        self, painter: QPainter, lane: int, top: float, bottom: float, is_chosen: bool
    ) -> None:
        x = _LANES_FROM + lane * self._step
        wider = 1 if is_chosen else 0
        rect = QRectF(x - wider / 2, top, _STRIPE + wider, bottom - top)
        painter.drawRoundedRect(rect, 1.5, 1.5)
