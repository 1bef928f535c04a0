"""Draws the pages of a book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader_app.annotation.overlaps import flatten, lanes
from reader_app.transcript.span import Span
from reader_app.ui.pane.gutter import address_words
from reader_app.ui.printing.blocks import Style
from reader_app.ui.printing.faces import Faces
from reader_app.ui.printing.inks import Inks
from reader_app.ui.printing.sheet import POINT
from reader_app.ui.printing.typesetting import Typesetter
from reader_app.ui.wording.words import number, translated

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.annotation.overlaps import Run
    from reader_app.ui.printing.beside import Placed
    from reader_app.ui.printing.book import Book, Leaf
    from reader_app.ui.printing.pages import Slice
    from reader_app.ui.printing.typesetting import Laid

_HAIR = 0.5 * POINT
_STRIPE, _LANE, _LANES_FROM = 2.2 * POINT, 4.2 * POINT, 5.0 * POINT
_ADDRESS_GAP = 13.0 * POINT
_QUESTION_GAP = 6.0 * POINT
_ASCENT, _DESCENT = 0.84, 0.28
"""How far a ground reaches over and under the baseline, as shares of the face's size."""
_SWATCH = QRectF(-32 * POINT, -7 * POINT, 25 * POINT, 6.5 * POINT)
"""From where a legend's line begins."""


_Extents = dict[str, tuple["Highlight", float, float]]
"""Each highlight of a page by its id, and from where to where it reaches."""


class Press:
    """Draws pages of one book; for the thread that made it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sheet = book.sheet
        self._inks = Inks(book.order.choices.in_colour)
        self._faces = Faces(book.order.choices, book.is_dense, book.is_rtl)
        self._typesetter = Typesetter(self._faces, self._inks, book.is_rtl, book.is_dense)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, counted from 0, on a painter whose unit is the twip."""
        leaf = self._book.leaves[page]
        extents: _Extents = {}
        self._draw_head(painter, page)
        for each in leaf.slices:
            self._draw_slice(painter, each, extents)
        self._draw_stripes(painter, extents)
        for side in leaf.sides:
            self._draw_side(painter, side)
        self._draw_later(painter, leaf)

    # -- head -------------------------------------------------------------------------------------

    def _draw_head(self, painter: QPainter, page: int) -> None:
        total = number(len(self._book.leaves)) if self._book.is_whole else "…"
        folio = translated("{page} of {pages}", "printing").format(
            page=number(page + 1), pages=total
        )
        painter.setPen(self._inks.quiet)
        column = self._sheet.column
        self._draw_outward(painter, folio, self._faces.small, 0.0, is_at_end=True)
        if page:
            font = self._faces.italic(self._faces.small)
            taken = QFontMetricsF(self._faces.small).horizontalAdvance(folio)
            room = column.width() - taken - 2 * self._faces.size
            title = self._book.order.transcript.title
            words = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room)
            self._draw_outward(painter, words, font, 0.0, is_at_end=False)

    def _draw_outward(
        self, painter: QPainter, words: str, font: QFont, y: float, *, is_at_end: bool
    ) -> None:
        """Draw words of the running head, flush with the beginning or the end of the lines."""
        column = self._sheet.column
        is_right = is_at_end is not self._sheet.is_mirrored
        x = column.left()
        if is_right:
            x = column.right() - QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.drawText(QPointF(x, self._sheet.head + y), words)

    # -- text -------------------------------------------------------------------------------------

    def _draw_slice(self, painter: QPainter, each: Slice, extents: _Extents) -> None:
        column = self._sheet.column
        block = self._book.blocks[each.block]
        top = column.top() + each.y
        if block.style is Style.RULE:
            painter.setPen(QPen(self._inks.line, _HAIR))
            painter.drawLine(QPointF(column.left(), top), QPointF(column.right(), top))
            return
        laid = self._typesetter.set(block, column.width())
        self._draw_grounds(painter, laid, each, extents)
        self._draw_lines(painter, laid, each)
        baseline = top + laid.setting.baseline
        if block.turn and each.first == 0:
            self._draw_address(painter, block.turn, baseline)
        if block.style is Style.TAG and each.first == 0:
            self._draw_swatch(painter, block.colour, baseline)

    def _draw_lines(self, painter: QPainter, laid: Laid, each: Slice) -> None:
        painter.setPen(self._colour(laid.block.style))
        for number_, line in enumerate(laid.lines[each.first : each.last]):
            y = self._sheet.column.top() + each.y + number_ * laid.setting.pitch
            baseline = y + laid.setting.baseline
            line.draw(painter, QPointF(self._sheet.column.left(), baseline - line.ascent()))

    def _colour(self, style: Style) -> QColor:
        is_quiet = style in {Style.STAGE, Style.OTHER, Style.DATE}
        return self._inks.quiet if is_quiet else self._inks.ink

    def _draw_grounds(
        self,
        painter: QPainter,
        laid: Laid,
        each: Slice,
        extents: _Extents,
    ) -> None:
        block = laid.block
        if block.start < 0:
            return
        span = Span(block.start, block.end)
        for run in flatten(self._book.index.meeting(span), span):
            shown = block.passage.shown(run.span.start, run.span.end) or (0, 0)
            for line in range(each.first, each.last):
                y = self._sheet.column.top() + each.y + (line - each.first) * laid.setting.pitch
                for rect in laid.rects(line, *shown):
                    self._draw_ground(painter, laid, run, rect, y + laid.setting.baseline)
                    _extend(extents, run, *self._band(laid, y + laid.setting.baseline))

    def _band(self, laid: Laid, baseline: float) -> tuple[float, float]:
        size = laid.setting.font.pixelSize()
        return baseline - _ASCENT * size, baseline + _DESCENT * size

    def _draw_ground(
        self, painter: QPainter, laid: Laid, run: Run, rect: QRectF, baseline: float
    ) -> None:
        """Fill behind a run, in one band for each highlight that lies over it."""
        top, bottom = self._band(laid, baseline)
        height = (bottom - top) / len(run.highlights)
        left = self._sheet.column.left() + rect.left()
        for place, marked in enumerate(run.highlights):
            ground = self._inks.tag(self._book.sides.colour(marked)).ground
            painter.fillRect(QRectF(left, top + place * height, rect.width(), height), ground)

    # -- beside the text --------------------------------------------------------------------------

    def _draw_address(self, painter: QPainter, turn_number: int, baseline: float) -> None:
        transcript = self._book.order.transcript
        turn = transcript.turn(turn_number)
        if not turn.kind.is_spoken:
            return
        words = address_words(transcript, turn, self._book.order.choices.gutter)
        painter.setPen(self._inks.quiet)
        room = self._draw_before(painter, words, self._faces.small, _ADDRESS_GAP, baseline)
        exchange = transcript.exchange_of(turn)
        if exchange and exchange.question == turn.number:
            bold = QFont(self._faces.small)
            bold.setWeight(QFont.Weight.DemiBold)
            gap = room + (_QUESTION_GAP if words else 0.0)
            self._draw_before(painter, exchange.label, bold, gap, baseline)

    def _draw_before(
        self, painter: QPainter, words: str, font: QFont, gap: float, baseline: float
    ) -> float:
        """Draw words that end ``gap`` before the lines; return how far they reach."""
        width = QFontMetricsF(font).horizontalAdvance(words)
        x = self._sheet.before(gap)
        painter.setFont(font)
        painter.drawText(QPointF(x if self._sheet.is_mirrored else x - width, baseline), words)
        return gap + width

    def _draw_swatch(self, painter: QPainter, colour: str, baseline: float) -> None:
        """Draw a piece of ground and a piece of stripe before a line of the legend."""
        place = QRectF(_SWATCH)
        place.translate(self._sheet.column.left(), baseline)
        if self._sheet.is_mirrored:
            place.moveLeft(self._sheet.column.right() - _SWATCH.right())
        painter.fillRect(place, self._inks.tag(colour).ground)
        painter.setPen(self._stripe(colour))
        y = place.bottom() + _STRIPE / 2
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _draw_stripes(self, painter: QPainter, extents: _Extents) -> None:
        found = lanes([(top, bottom) for _marked, top, bottom in extents.values()])
        room = self._sheet.between - 2 * _LANES_FROM
        step = min(_LANE, room / max(1, max(found, default=0)))
        for (marked, top, bottom), lane in zip(extents.values(), found, strict=True):
            x = self._sheet.outward(_LANES_FROM + lane * step)
            self._draw_stripe(painter, x, top, bottom, self._book.sides.colours(marked))

    def _draw_stripe(
        self, painter: QPainter, x: float, top: float, bottom: float, colours: list[str]
    ) -> None:
        """Draw a stripe in the colours of all tags, one below the other."""
        height = (bottom - top) / len(colours)
        for place, name in enumerate(colours):
            painter.setPen(self._stripe(name))
            y = top + place * height
            painter.drawLine(QPointF(x, y), QPointF(x, y + height))

    def _stripe(self, colour: str) -> QPen:
        style = self._inks.dash(colour)
        return QPen(self._inks.tag(colour).stripe, _STRIPE, style, Qt.PenCapStyle.FlatCap)

    def _draw_side(self, painter: QPainter, placed: Placed) -> None:
        assert self._sheet.notes is not None
        notes, beside = self._sheet.notes, self._faces.beside
        y = notes.top() + placed.y
        painter.setPen(self._inks.ink)
        for block in placed.side.blocks:
            laid = self._typesetter.set(block, notes.width(), beside)  # owns its lines
            for line in laid.lines:
                line.draw(painter, QPointF(notes.left(), y + beside.baseline - line.ascent()))
                y += beside.pitch

    def _draw_later(self, painter: QPainter, leaf: Leaf) -> None:
        """Say which notes stand at the end."""
        if not leaf.later or self._sheet.notes is None:
            return
        first, last = number(leaf.later[0]), number(leaf.later[-1])
        which = first if first == last else f"{first}–{last}"
        words = translated("{notes}: see the end", "printing").format(notes=which)
        font = self._faces.italic(self._faces.side)
        painter.setFont(font)
        painter.setPen(self._inks.quiet)
        notes = self._sheet.notes
        y = notes.bottom() + 2 * self._faces.beside.pitch
        width = QFontMetricsF(font).horizontalAdvance(words)
        x = notes.right() - width if self._sheet.is_mirrored else notes.left()
        painter.drawText(QPointF(x, y), words)


def _extend(extents: _Extents, run: Run, top: float, bottom: float) -> None:
    """Let each highlight of a run reach from ``top`` to ``bottom`` too."""
    for marked in run.highlights:
        _known, low, high = extents.get(marked.id, (marked, top, bottom))
        extents[marked.id] = marked, min(low, top), max(high, bottom)
