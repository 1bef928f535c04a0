"""The book page: breaks and places the lines of those paragraphs that are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from reader_app.transcript.span import Span
from reader_app.ui.pane.direction import Way, way_of, way_of_block
from reader_app.ui.pane.folding import Folds
from reader_app.ui.pane.paragraphs import Above, Paragraph, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

    from reader_app.transcript.model import Transcript
    from reader_app.ui.pane.folding import Fold
    from reader_app.ui.pane.inking import Inking
    from reader_app.ui.pane.places import Places
    from reader_app.ui.pane.typography import Typography

INSET = 6
"""Pixels on each side of the column, in which slanted letters and outlines may stand."""
_BEYOND = 1e5
END_SPACE = 3
"""Empty lines below the last of the text."""


class BookLayout(QPlainTextDocumentLayout):
    """Lays out one document whose text never changes; its owner says for which width and faces."""

    def __init__(self, document: QTextDocument, transcript: Transcript, places: Places) -> None:
        super().__init__(document)
        self._transcript = transcript
        self._places = places
        self._heights: dict[int, float] = {}
        self._paragraphs: dict[int, Paragraph] = {}
        self.whole_way = way_of(transcript.text)
        """The way in which most of the text is written."""
        self.width = 0.0
        self._type: Typography | None = None
        self._inking: Inking | None = None
        self.folds = Folds()
        """What is shown as one line each; what is hidden for it is no visible block."""
        self.has_grown = False
        """Whether lines were counted since the owner last told the scroll bar."""

    def dress(self, type_: Typography, inking: Inking, width: float) -> None:
        """Lay everything out anew, when it is next looked at, in these faces and this width."""
        self._type, self._inking, self.width = type_, inking, width
        self._heights.clear()

    def restructure(self, transcript: Transcript, places: Places) -> None:
        """Take other turns of the same text; :meth:`dress` has to follow."""
        self._transcript, self._places = transcript, places
        self._paragraphs.clear()
        self._heights.clear()

    def paragraph(self, block: QTextBlock) -> Paragraph:
        """Return what a block shows."""
        number = block.blockNumber()
        found = self._paragraphs.get(number)
        if found is None:
            start = block.position()
            end = start + block.length() - 1
            span = Span(self._places.to_text(start), self._places.to_text(end))
            found = self._paragraphs[number] = paragraph(self._transcript, span)
        return found

    def way(self, block: QTextBlock) -> Way:
        """Return the way in which a block is written."""
        return way_of_block(block, self.whole_way)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the block's room, its lines laid out.

        The widget goes from block to block by it. What is hidden in a large fold would take it
        long, and so has a room beyond which it looks for nothing.
        """
        if not block.isValid() or self._type is None:
            return QRectF()
        fold = self.folds.holding(block.blockNumber()) if self.folds else None
        is_barred = fold is not None and fold.is_large and fold.first != block.blockNumber()
        height = _BEYOND if is_barred else self.height(block)
        return QRectF(0.0, 0.0, self.width + 2 * INSET, height)

    def height(self, block: QTextBlock) -> float:
        """Return the height of a block, its lines laid out."""
        number = block.blockNumber()
        fold = self.folds.holding(number) if self.folds else None
        if fold and fold.first != number:
            return 0.0
        height = self._heights.get(number)
        if height is None or not block.layout().lineCount():
            height = self._lay_out_fold(block, fold) if fold else self._lay_out(block)
            self._heights[number] = height
        return height

    # -- folds ------------------------------------------------------------------------------------

    def fold(self, folds: Folds, changed: Iterable[Fold]) -> None:
        """Fold other runs of paragraphs; those that were or will be folded have ``changed``."""
        self.folds = folds
        for each in changed:
            self._heights.pop(each.first, None)

    def standing(self, block: QTextBlock) -> QTextBlock:
        """Return the block itself or, where it is folded away, the one that stands for it."""
        fold = self.folds.holding(block.blockNumber()) if self.folds else None
        return self.document().findBlockByNumber(fold.first) if fold else block

    def after(self, block: QTextBlock) -> QTextBlock:
        """Return the next block that is shown; an invalid one after the last."""
        fold = self.folds.holding(block.blockNumber()) if self.folds else None
        return self.document().findBlockByNumber(fold.last + 1) if fold else block.next()

    def before(self, block: QTextBlock) -> QTextBlock:
        """Return the block shown before this one; an invalid one before the first."""
        return self.standing(block.previous())

    def _lay_out_fold(self, block: QTextBlock, fold: Fold) -> float:
        """Put all of a block on one line out of sight; what is to be read is drawn over it."""
        assert self._type is not None
        assert self._inking is not None
        first = self._type.turn_gap if block.blockNumber() == 0 else 0.0
        layout = block.layout()
        option = QTextOption(_option(self.way(block)))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._inking.folded(self.paragraph(block)))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width)
        line.setPosition(QPointF(INSET, first + self._type.turn_gap))
        layout.endLayout()
        if block.lineCount() != layout.lineCount():
            block.setLineCount(layout.lineCount())
            self.has_grown = True
        is_last = not self.after(block).isValid()
        below = END_SPACE * self._type.pitch if is_last else 0.0
        return first + self._type.turn_gap + self._type.pitch + below

    # -- lines ------------------------------------------------------------------------------------

    def _lay_out(self, block: QTextBlock) -> float:
        assert self._type is not None
        assert self._inking is not None
        line = self.paragraph(block)
        layout = block.layout()
        layout.setTextOption(_option(self.way(block)))
        layout.setFormats(self._inking.formats(line))
        layout.setCacheEnabled(True)
        label = self._places.to_qt(line.span.start + line.label) - block.position()
        top = self._space_above(line, block)
        if self._inking.name_over(line):
            assert self._type is not None
            top += self._type.label_pitch
        layout.beginLayout()
        is_hidden = self._inking.hides_label(line)
        own = label if line.label and (line.opens or is_hidden) else 0
        bottom = self._break_lines(layout, own, top, is_hidden)
        layout.endLayout()
        if block.lineCount() != layout.lineCount():
            block.setLineCount(layout.lineCount())
            self.has_grown = True
        below = 0.0 if block.next().isValid() else END_SPACE * self._type.pitch
        return below + (self._blank_height(line) if line.is_blank else bottom)

    def _blank_height(self, line: Paragraph) -> float:
        """Collapse empty lines: the first of several keeps the space of a paragraph."""
        assert self._type is not None
        if self._type.blank is not None:
            return self._type.blank
        is_first = line.span.start > 0 and not line.after_blank and not line.is_between
        return self._type.paragraph_gap if is_first else 0.0

    def _space_above(self, line: Paragraph, block: QTextBlock) -> float:
        assert self._type is not None
        first = self._type.turn_gap if block.blockNumber() == 0 else 0.0
        if line.above is not Above.TURN:
            return first
        blank = self._type.paragraph_gap if self._type.blank is None else self._type.blank
        counted = blank if line.after_blank else 0.0
        return first + max(0.0, self._type.turn_gap - counted)

    def _break_lines(self, layout: QTextLayout, label: int, y: float, is_hidden: bool) -> float:
        """Break the lines; those of the label end where it ends. Return the bottom.

        A hidden label is there for the caret and for copying, but takes no room.
        """
        while (line := layout.createLine()).isValid():
            in_label = line.textStart() < label
            if in_label:
                self._break_label(line, label)
            else:
                line.setLineWidth(self.width)
            if in_label and is_hidden:
                line.setPosition(QPointF(INSET, y))
            else:
                y = self._place(line, y, in_label and line.textLength() > 0)
        return y

    def _break_label(self, line: QTextLine, label: int) -> None:
        line.setNumColumns(label - line.textStart(), self.width)
        if line.naturalTextWidth() > self.width:
            line.setLineWidth(self.width)

    def _place(self, line: QTextLine, y: float, is_label: bool) -> float:
        """Set a line's baseline on the page's grid; return where the next line's room begins."""
        assert self._type is not None
        type_ = self._type
        pitch = type_.label_pitch if is_label else type_.pitch
        baseline = type_.baseline - (type_.pitch - pitch) / 2
        pitch = max(pitch, line.height())
        baseline = max(baseline, line.ascent())
        line.setPosition(QPointF(INSET, y + baseline - line.ascent()))
        return y + pitch


def _option(direction: Way) -> QTextOption:
    is_rtl = direction is Way.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
