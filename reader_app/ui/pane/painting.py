"""Draws one paragraph: grounds of highlights and hits, selection, words, what is at a label."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from reader_app.transcript.span import Span
from reader_app.ui.pane.corrected import draw_corrected
from reader_app.ui.pane.counts import Counts, bands
from reader_app.ui.pane.differences import DifferenceInk, seen_of
from reader_app.ui.pane.folding import fold_words
from reader_app.ui.pane.hits import HitInk
from reader_app.ui.pane.inking import words_of_label
from reader_app.ui.pane.layout import INSET
from reader_app.ui.pane.paragraphs import aside, deed
from reader_app.ui.pane.rects import LaidLines
from reader_app.ui.pane.scrolling import lines

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter, QTextBlock

    from reader_app.annotation.overlaps import Run
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.looks.theme import Theme
    from reader_app.ui.pane.folding import Fold
    from reader_app.ui.pane.hits import Placed
    from reader_app.ui.pane.inking import Inking
    from reader_app.ui.pane.layout import BookLayout
    from reader_app.ui.pane.marks import Marks
    from reader_app.ui.pane.paragraphs import Paragraph
    from reader_app.ui.pane.places import Places
    from reader_app.ui.pane.typography import Typography

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_CORNER = 2.5
_CARET_WIDTH = 1.6
_KNOWN = 200
_RULE = 8.0
"""Pixels between the words of a fold and the rule after them."""


@dataclass(frozen=True)
class Brush:
    """All that is needed to draw a paragraph of one transcript in one look."""

    transcript: Transcript
    places: Places
    layout: BookLayout
    theme: Theme
    type_: Typography
    inking: Inking
    marks: Marks
    known_lines: dict[int, LaidLines] = field(default_factory=dict)
    """What was found out already, by block number."""

    def draw(
        self, painter: QPainter, block: QTextBlock, y: float, selection: tuple[int, int], caret: int
    ) -> None:
        """Draw a block with its upper edge at ``y``.

        ``selection`` and ``caret`` are Qt's positions in the document; -1 is no caret.
        """
        fold = self.layout.folds.headed_by(block.blockNumber()) if self.layout.folds else None
        if fold:
            self._draw_fold(painter, block, y, fold, selection, caret)
            return
        line = self.layout.paragraph(block)
        span = line.span
        is_faded = self.inking.shade.fades(line)
        painter.save()
        painter.translate(0.0, y)
        painter.setLayoutDirection(self.layout.way(block))  # not that of the window
        runs = self.marks.runs(span)
        differ = seen_of(self, block, y, painter.window().height())
        self._difference_ink.fill(painter, self, block, differ)
        self._draw_grounds(painter, block, runs, is_faded)
        hits = self._hits(block, y, painter.window().height())
        self._hit_ink.fill(painter, hits)
        self._draw_selection(painter, block, selection)
        self._hit_ink.outline(painter, hits)
        self._draw_choice(painter, block, span)
        painter.setPen(self.inking.colour(line, self.theme.colour("ink")))
        block.layout().draw(painter, QPointF(0.0, 0.0))
        draw_corrected(painter, self, block, self.marks.corrected(span))
        self._difference_ink.draw(painter, self, block, differ)
        self._counts.draw(painter, block, runs)
        self._draw_name_over(painter, block, line)
        if line.turn and line.label and line.opens and not self.inking.hides_label(line):
            self._draw_capitals(painter, block, line)
            self._draw_aside(painter, block, line, line.turn)
        if block.position() <= caret < block.position() + block.length():
            self._draw_caret(painter, block, caret - block.position())
        painter.restore()

    def rects(self, block: QTextBlock, span: Span) -> list[QRectF]:
        """Return what a span covers of a block, from the block's upper left."""
        return self._lines(block).rects(block.layout(), *self._within(block, span))

    def extent(self, block: QTextBlock, span: Span) -> tuple[float, float] | None:
        """Return from where to where a span reaches in a block; None where nothing is seen."""
        return self._lines(block).extent(block.layout(), *self._within(block, span))

    def _within(self, block: QTextBlock, span: Span) -> tuple[int, int]:
        """Return from where to where a span lies in a block, in Qt's units."""
        first, last = block.position(), block.length() - 1
        to_qt = self.places.to_qt
        return max(0, to_qt(span.start) - first), min(to_qt(span.end) - first, last)

    def _lines(self, block: QTextBlock) -> LaidLines:
        """Return the lines of a block; of those that were seen longest ago nothing is kept."""
        number = block.blockNumber()
        found = self.known_lines.get(number)
        if found is None or not found.are_those_of(block.layout()):
            if len(self.known_lines) >= _KNOWN:
                del self.known_lines[next(iter(self.known_lines))]
            found = self.known_lines[number] = LaidLines(block.layout(), block.text())
        return found

    def _draw_grounds(
        self, painter: QPainter, block: QTextBlock, runs: list[Run], is_faded: bool
    ) -> None:
        """Fill behind runs, in one band for each highlight that lies over one."""
        if not runs:
            return
        laid, layout = self._lines(block), block.layout()
        first, to_qt = block.position(), self.places.to_qt
        grounds: dict[str, QColor] = {}
        for run in runs:
            start, end = to_qt(run.span.start) - first, to_qt(run.span.end) - first
            names = bands([self.marks.colour(highlight) for highlight in run.highlights])
            for rect in laid.rects(layout, start, end):
                x, width = round(rect.left()), round(rect.right()) - round(rect.left())
                top, band = rect.top(), rect.height() / len(names)
                for place, name in enumerate(names):
                    ground = grounds.get(name) or self._ground(grounds, name, is_faded)
                    y = round(top + place * band)
                    painter.fillRect(x, y, width, round(top + (place + 1) * band) - y, ground)

    def _ground(self, known: dict[str, QColor], name: str, is_faded: bool) -> QColor:
        ground = self.theme.tag(name).ground
        known[name] = self.inking.shade.ground(ground) if is_faded else ground
        return known[name]

    @cached_property
    def _counts(self) -> Counts:
        return Counts(self)

    @cached_property
    def _hit_ink(self) -> HitInk:
        return HitInk.of(self.theme)

    @cached_property
    def _difference_ink(self) -> DifferenceInk:
        return DifferenceInk.of(self.theme)

    def seen(self, block: QTextBlock, y: float, height: float) -> Span | None:
        """Return what is seen of a block in a view so high, or None."""
        seen = [line for line in lines(block) if -line.height() < line.y() + y < height]
        if not seen:
            return None
        first, last = seen[0].textStart(), seen[-1].textStart() + seen[-1].textLength()
        start = self.places.to_text(block.position() + first)
        end = self.places.to_text(block.position() + last)
        return Span(start, max(start, end))

    def _hits(self, block: QTextBlock, y: float, height: int) -> Placed:
        """Return what hits cover of the lines of a block that are seen in a view so high."""
        hits = self.marks.hits
        if not hits:
            return []
        seen = self.seen(block, y, height)
        if seen is None:
            return []
        return [
            (hit == hits.current, rect)
            for hit in hits.within(seen)
            for rect in self.rects(block, hit)
        ]

    def _draw_selection(
        self, painter: QPainter, block: QTextBlock, selection: tuple[int, int]
    ) -> None:
        start = max(0, selection[0] - block.position())
        end = min(selection[1] - block.position(), block.length() - 1)
        if start >= end:
            return
        for rect in self._lines(block).rects_once(block.layout(), start, end):
            painter.fillRect(rect, self.theme.colour("selection"))

    def _draw_choice(self, painter: QPainter, block: QTextBlock, span: Span) -> None:
        """Outline the chosen highlight."""
        chosen = self.marks.chosen
        if chosen is None or not chosen.span.meets(span):
            return
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.marks.ink(chosen, self.theme).stripe, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in self.rects(block, chosen.span):
            painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), _CORNER, _CORNER)
        painter.restore()

    def _draw_capitals(self, painter: QPainter, block: QTextBlock, line: Paragraph) -> None:
        """Draw the bare label in capitals, where its own letters are laid out but not seen."""
        colour = self.inking.label_colour(line)
        if colour is None:
            return
        painter.setFont(self.type_.label)
        painter.setPen(self.inking.colour(line, colour))
        for start, end in words_of_label(line):
            place = self.places.to_qt(line.span.start + start) - block.position()
            row = block.layout().lineForTextPosition(place)
            x: float = row.cursorToX(place)[0]  # type: ignore[index] # (x, position)
            painter.drawText(QPointF(x, row.y() + row.ascent()), line.text[start:end].upper())

    def _draw_name_over(self, painter: QPainter, block: QTextBlock, line: Paragraph) -> None:
        """Draw who speaks, and what is done, where no label is printed."""
        name = self.inking.name_over(line)
        if not name or line.turn is None:
            return
        first, is_rtl = block.layout().lineAt(0), self.layout.way(block) is _RIGHT_TO_LEFT
        is_bold = self.type_.speakers == "bold"
        colour, quiet = (
            self.inking.colour(line, one)
            for one in (self.inking.speaker_colour(line.turn), self._quiet)
        )
        words = name if is_bold else name.upper()
        x = INSET + self.layout.width if is_rtl else float(INSET)
        at = QPointF(x, first.y() + first.ascent() - self.type_.label_pitch)
        x = self._draw_words(painter, at, words, colour, is_rtl, self.type_.label)
        done = deed(self.transcript, line.turn)
        self._draw_words(painter, QPointF(x, at.y()), done, quiet, is_rtl)

    def _draw_aside(
        self, painter: QPainter, block: QTextBlock, paragraph: Paragraph, turn: Turn
    ) -> None:
        """Draw the name a bare label stands for, and what its bearer does, after the label."""
        name, deed = aside(self.transcript, turn)
        end = self.places.to_qt(paragraph.span.start + paragraph.label) - block.position()
        line = block.layout().lineForTextPosition(max(0, end - 1))
        printed = line.naturalTextRect()
        gap = self.type_.size * 0.45
        is_rtl = self.layout.way(block) is Qt.LayoutDirection.RightToLeft
        x = printed.left() - gap if is_rtl else printed.right() + gap
        baseline = line.y() + line.ascent()
        for words, colour in ((name, self.inking.speaker_colour(turn)), (deed, self._quiet)):
            colour = self.inking.colour(paragraph, colour)
            x = self._draw_words(painter, QPointF(x, baseline), words, colour, is_rtl)

    @property
    def _quiet(self) -> QColor:
        return self.theme.colour("quiet")

    def _draw_words(
        self,
        painter: QPainter,
        at: QPointF,
        words: str,
        colour: QColor,
        is_rtl: bool,
        face: QFont | None = None,
    ) -> float:
        """Draw ``words`` from a point away; return where the next begin."""
        if not words:
            return at.x()
        face = face or self.type_.small
        width = QFontMetricsF(face).horizontalAdvance(words)
        painter.setFont(face)
        painter.setPen(colour)
        painter.drawText(QPointF(at.x() - width, at.y()) if is_rtl else at, words)
        gap = self.type_.size * 0.45
        return at.x() - width - gap if is_rtl else at.x() + width + gap

    def _draw_fold(
        self,
        painter: QPainter,
        block: QTextBlock,
        y: float,
        fold: Fold,
        selection: tuple[int, int],
        caret: int,
    ) -> None:
        """Draw the line that stands for what is folded; all of it is selected, or none."""
        is_selected = (
            selection[0] <= block.position() and self.places.to_qt(fold.span.end) <= selection[1]
        )
        is_current = block.position() <= caret < block.position() + block.length()
        top = y + block.layout().lineAt(0).y()
        rect = QRectF(INSET, top, self.layout.width, self.type_.pitch)
        colour = self.theme.colour("accent" if is_current else "quiet")
        is_rtl = self.layout.way(block) is Qt.LayoutDirection.RightToLeft
        painter.save()
        if is_selected and selection[0] < selection[1]:
            painter.fillRect(rect, self.theme.colour("selection"))
        sign = "◂" if is_rtl else "▸"
        words = f"{sign} {fold_words(self.transcript, fold.span)}"
        width = min(rect.width(), QFontMetricsF(self.type_.small).horizontalAdvance(words))
        painter.setFont(self.type_.small)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, words)
        rest = (
            rect.adjusted(0, 0, -width - _RULE, 0)
            if is_rtl
            else rect.adjusted(width + _RULE, 0, 0, 0)
        )
        if rest.width() > 0:
            painter.fillRect(
                QRectF(rest.left(), round(rest.center().y()), rest.width(), 1),
                colour if is_current else self.theme.colour("line"),
            )
        painter.restore()

    def _draw_caret(self, painter: QPainter, block: QTextBlock, position: int) -> None:
        line = block.layout().lineForTextPosition(position)
        if line.isValid():
            x: float = line.cursorToX(position)[0]  # type: ignore[index] # (x, position)
            height = min(line.height(), max(4.0, self.layout.height(block)))
            painter.fillRect(
                QRectF(x - _CARET_WIDTH / 2, line.y(), _CARET_WIDTH, height),
                self.theme.colour("accent"),
            )
