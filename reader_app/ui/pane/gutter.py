"""The gutters: question, number or time before the lines, and stripes of highlights after them.

Before is the left, and where the text is written from right to left, the right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader_app.annotation.overlaps import lanes
from reader_app.transcript.address import address_of
from reader_app.transcript.span import Span
from reader_app.transcript.timecode import time_words
from reader_app.ui.looks.stripe import draw_stripe
from reader_app.ui.pane.noted import SIZE, draw_note
from reader_app.ui.wording.names import short_name

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QTextBlock, QWheelEvent

    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.noted import NotedTurns
    from reader_app.ui.pane.pane import TranscriptPane

_STRIPE = 3
_ROUND = 1.5
_LANE = 6
_LANES_FROM = 10
_GAP = 16
"""Pixels between the addresses and the text."""
_BETWEEN = 12
"""Pixels between the longest address and the questions."""
_EDGE = 4.0
"""Pixels that stay free at the outer edge of a narrow pane."""


class Gutter(QWidget):
    """A strip beside the text that scrolls with it."""

    def __init__(self, pane: TranscriptPane, look: Look) -> None:
        super().__init__(pane)
        self._pane = pane
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pane.glide.moved.connect(self.update)

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
    """The question's label, and number, time or page and line, beside each turn's first line.

    A turn with a note has a sign below that.
    """

    noted: NotedTurns | None = None

    def draw(self, painter: QPainter, transcript: Transcript) -> None:
        """Draw beside every turn that begins in view."""
        below, type_ = float(self.height()), self._pane.type_
        for block, y in reversed(list(self._pane.drawn_blocks())):
            turn = self._pane.opening_turn(block)
            if turn is None:
                continue
            line = block.layout().lineAt(0)
            if turn.kind.is_spoken and type_.names:
                self._draw_turn(painter, transcript, turn, y + line.y() + type_.baseline)
                self._draw_name(painter, transcript, turn, y + line.y(), below)
            elif turn.kind.is_spoken:
                self._draw_turn(painter, transcript, turn, y + line.y() + line.ascent())
            below = y + line.y()

    def _draw_name(
        self, painter: QPainter, transcript: Transcript, turn: Turn, top: float, below: float
    ) -> None:
        """Draw who speaks, next to the words, in as many lines as there are to the next name."""
        speaker, type_ = transcript.speaker_of(turn), self._pane.type_
        name = (short_name(speaker) if speaker else turn.label or "").upper()
        theme = self._look.text_theme
        colour = theme.speaker(speaker.colour) if speaker else theme.colour("quiet")
        metrics, baseline = QFontMetricsF(type_.label), top + type_.baseline
        most = max(1, int((below - top) / metrics.height()))
        for words in name_lines(name, metrics, type_.names - _BETWEEN, most):
            self._draw_words(painter, words, type_.label, colour, QPointF(_GAP, baseline))
            baseline += metrics.height()

    def _draw_turn(
        self, painter: QPainter, transcript: Transcript, turn: Turn, baseline: float
    ) -> None:
        small = QFont(self._pane.type_.small)
        words = address_words(transcript, turn, self._look.gutter)
        theme, gap = self._look.theme, _GAP + self._pane.type_.names
        self._draw_words(painter, words, small, theme.colour("quiet"), QPointF(gap, baseline))
        if self.noted and self.noted.has(turn):
            left = gap if self._pane.is_right_to_left else self.width() - gap - SIZE
            corner = QPointF(max(_EDGE, left), baseline + SIZE)
            draw_note(painter, corner, theme.colour("accent"))
        exchange = transcript.exchange_of(turn)
        if exchange and exchange.question == turn.number:
            place = QPointF(gap + self._addresses_width(transcript, small), baseline)
            small.setBold(True)
            self._draw_words(painter, exchange.label, small, theme.colour("accent"), place)

    def _addresses_width(self, transcript: Transcript, font: QFont) -> float:
        """Return the room of the longest address with its gap, so that questions have a column."""
        last = address_words(transcript, transcript.turns[-1], self._look.gutter)
        return QFontMetricsF(font).horizontalAdvance(last) + _BETWEEN if last else 0.0

    def _draw_words(
        self, painter: QPainter, words: str, font: QFont, colour: QColor, place: QPointF
    ) -> None:
        """Draw ``words`` so that they end as far from the text as ``place`` says."""
        painter.setFont(font)
        painter.setPen(colour)
        left = place.x()
        if not self._pane.is_right_to_left:
            left = self.width() - place.x() - QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QPointF(max(_EDGE, left), place.y()), words)


def address_words(transcript: Transcript, turn: Turn, wanted: str) -> str:
    """Return the turn's time or page and line, where wanted and known at all, else its number."""
    address = address_of(transcript, turn.words.start)
    if wanted == "time" and transcript.cues:
        return time_words(address.time) if address.time is not None else ""
    if wanted == "page" and transcript.pages:
        return address.printed
    return str(turn.number)


def name_lines(name: str, metrics: QFontMetricsF, room: float, most: int) -> list[str]:
    """Return a name broken into lines that fit ``room``; the last of ``most`` ends in dots."""
    lines: list[str] = []
    for word in name.split():
        longer = f"{lines[-1]} {word}" if lines else word
        is_last = len(lines) == most
        if lines and (is_last or metrics.horizontalAdvance(longer) <= room):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


class StripeGutter(Gutter):
    """A stripe for each highlight, side by side where they share a line."""

    _step: float = _LANE

    def draw(self, painter: QPainter, transcript: Transcript) -> None:
        """Draw the stripes of all highlights of the paragraphs in view."""
        drawn = self._pane.drawn_blocks()
        blocks = [(block, y, self._pane.span_of(block)) for block, y in drawn]
        if not blocks:
            return
        chosen = self._pane.marks.chosen
        whole = Span(blocks[0][2].start, blocks[-1][2].end)
        seen = self._pane.marks_in(whole)
        starts = [covered.start for _, _, covered in blocks]
        extents = [self._extent(highlight.span, blocks, starts) for highlight in seen]
        found = lanes(extents)
        self._step = self._lane_step(max(found, default=0))
        for highlight, (top, bottom), lane in zip(seen, extents, found, strict=True):
            inks = self._pane.marks.inks(highlight, self._look.theme)
            is_chosen = chosen is not None and chosen.id == highlight.id
            place = self._place(lane, top, bottom, is_chosen)
            draw_stripe(painter, place, [ink.stripe for ink in inks], _ROUND)

    def _lane_step(self, last: int) -> float:
        """Return how far lanes are apart; nearer together where there are too many for the room."""
        room = self.width() - _LANES_FROM - _STRIPE - 2
        return min(_LANE, room / last) if last else _LANE

    def _extent(
        self, span: Span, blocks: list[tuple[QTextBlock, float, Span]], starts: list[int]
    ) -> tuple[float, float]:
        """Return from where to where a highlight reaches, in this widget's pixels."""
        top, bottom = 1e6, -1e6
        brush = self._pane.brush
        first = max(0, bisect_right(starts, span.start) - 1)
        for block, y, covered in blocks[first : bisect_left(starts, span.end, first)]:
            if brush is not None and covered.meets(span) and (seen := brush.extent(block, span)):
                top, bottom = min(top, seen[0] + y), max(bottom, seen[1] + y)
        return (top, bottom) if top < bottom else (0.0, 0.0)

    def _place(self, lane: int, top: float, bottom: float, is_chosen: bool) -> QRectF:
        """Return where a stripe stands; that of the chosen highlight is broader."""
        wider = 1 if is_chosen else 0
        x = _LANES_FROM + lane * self._step - wider / 2
        width = _STRIPE + wider
        if self._pane.is_right_to_left:
            x = self.width() - x - width
        return QRectF(x, top, width, bottom - top)
