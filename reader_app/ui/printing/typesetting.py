"""Breaks blocks into lines."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.pane.rects import LaidLines
from reader_app.ui.printing.blocks import Block, Run, Style
from reader_app.ui.printing.filling import LOOSE, line_lengths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextLine

    from reader_app.ui.printing.faces import Faces, Setting
    from reader_app.ui.printing.inks import Inks

LONGEST = 6_000
"""Code points of a paragraph that is broken in one go; the time grows with the square."""
_PART = 3_000
_INDENT, _DENSE_INDENT = 1.1, 2.0
"""Of a paragraph's first line, in ems."""
_LOOSEST = 3.0
"""How much wider than itself a space may become; lines looser than that are left ragged."""

_J, _L, _R = Qt.AlignmentFlag.AlignJustify, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Laid:
    """A block in lines, each with its own upper left at the origin."""

    block: Block
    setting: Setting
    layout: QTextLayout
    lines: list[QTextLine]
    units: Utf16Map

    @property
    def starts(self) -> list[int]:
        """Where each line begins, in code points of the printed words."""
        return [self.units.to_code_points(line.textStart()) for line in self.lines]

    def rects(self, line: int, start: int, end: int) -> list[QRectF]:
        """Return what ``start`` to ``end`` of the printed words cover of a line, across."""
        first, last = self.units.to_utf16(start), self.units.to_utf16(end)
        low = self.lines[line].textStart()
        high = low + self.lines[line].textLength()
        first, last = max(first, low), min(last, high)
        if first >= last:
            return []
        found = LaidLines(self.layout, self.block.passage.text)
        return found.rects_once(self.layout, first, last)


class Typesetter:
    """Sets blocks in one width; for the thread that made it."""

    def __init__(self, faces: Faces, inks: Inks, is_rtl: bool, is_dense: bool) -> None:
        self._faces = faces
        self._inks = inks
        self._is_rtl = is_rtl
        self._indent = (_DENSE_INDENT if is_dense else _INDENT) * faces.size
        self._is_dense = is_dense

    def set(self, block: Block, width: float, setting: Setting | None = None) -> Laid:
        """Break a block into lines of this width."""
        setting = setting or self._faces.setting(block)
        text = block.passage.text
        is_rtl = self._is_written_leftwards(text)
        units = Utf16Map(text)
        layout = QTextLayout(text, setting.font)
        begins_right = self._is_rtl if block.is_ours else is_rtl
        side = (_R if begins_right else _L) if block.is_ragged else _J
        layout.setTextOption(_option(is_rtl, side))
        layout.setFormats([self._range(run, units) for run in block.runs])
        layout.setCacheEnabled(True)
        is_justified = not block.is_ragged and not self._is_dense
        breaking = _Breaking(layout, width, is_rtl, is_justified)
        lines = breaking.lines(self._indent if block.is_indented else 0.0)
        if block.goes_on and len(lines) > 1:
            lines.pop()
        return Laid(block, setting, layout, lines, units)

    def parts(self, block: Block, width: float) -> Iterator[Block]:
        """Give a block, or where it is very long several, so that no line is cut or short."""
        while len(block.passage.text) > LONGEST:
            text = block.passage.text
            end = max(text.rfind(" ", 0, _PART) + 1, 0) or _PART
            first = _cut(block, 0, end, goes_on=True)
            laid = self.set(first, width)
            start = laid.units.to_code_points(
                laid.lines[-1].textStart() + laid.lines[-1].textLength()
            )
            if not 0 < start < end:
                break
            yield first
            block = _cut(block, start, len(text), goes_on=False)
        yield block

    def _range(self, run: Run, units: Utf16Map) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = units.to_utf16(run.start)
        found.length = units.to_utf16(run.end) - found.start
        found.format = self._faces.format(run, self._inks)
        return found

    def _is_written_leftwards(self, text: str) -> bool:
        """Tell by the first letter; where there is none, by the whole transcript."""
        for letter in text:
            way = unicodedata.bidirectional(letter)
            if way in {"L", "R", "AL"}:
                return way != "L"
        return self._is_rtl


class _Breaking:
    """Breaks one layout."""

    def __init__(self, layout: QTextLayout, width: float, is_rtl: bool, is_justified: bool) -> None:
        self._layout = layout
        self._width = width
        self._is_rtl = is_rtl
        self._is_justified = is_justified
        """Whether lines are filled by their spaces, so that these may become too wide."""
        self._space = QFontMetricsF(layout.font()).horizontalAdvance(" ")
        self._text = layout.text()
        self._length = Utf16Map(self._text).to_utf16(len(self._text))
        self._is_loose = False

    def lines(self, indent: float) -> list[QTextLine]:
        """Break it; ``indent`` is the room before the first line."""
        found = self._broken(indent, [])
        if self._is_loose and not self._is_rtl:
            lengths = line_lengths(self._layout, self._width, indent, self._space)
            found = self._broken(indent, lengths)
        return found

    def _broken(self, indent: float, lengths: list[int]) -> list[QTextLine]:
        """Break it into lines of these lengths, as far as there are some."""
        found: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            inset = 0.0 if found else indent
            width = self._width - inset
            wanted = lengths[len(found)] if len(found) < len(lengths) else 0
            line.setNumColumns(wanted, width) if wanted else line.setLineWidth(width)
            if wanted and line.textLength() != wanted:
                lengths = []
                line.setLineWidth(width)
            x = 0.0 if self._is_rtl else inset
            if self._is_justified and line.textStart() + line.textLength() < self._length:
                x += self._spread(line, width)
            line.setPosition(QPointF(x, 0.0))
            found.append(line)
        self._layout.endLayout()
        return found

    def _spread(self, line: QTextLine, width: float) -> float:
        """Mend how a line is filled; return how far it is to be moved."""
        start, length = line.textStart(), line.textLength()
        words = self._text[start : start + length]  # near enough to count blanks
        missing = width - line.naturalTextWidth()
        loose = missing / (self._space * max(1, words.strip().count(" ")))
        self._is_loose = self._is_loose or loose > LOOSE
        # Written leftwards, Qt leaves the room of the blank at the end of the line.
        hanging = self._space if self._is_rtl and words.endswith(" ") else 0.0
        if loose > _LOOSEST:
            narrow = line.naturalTextWidth() + 1
            is_done = self._again(line, narrow + hanging, width)
            return width - narrow if self._is_rtl and is_done else 0.0
        is_done = not hanging or self._again(line, width + hanging, width)
        return 0.0 if is_done else hanging

    @staticmethod
    def _again(line: QTextLine, width: float, otherwise: float) -> bool:
        """Give a line another width, where the same words stand in it; tell whether they do."""
        length = line.textLength()
        line.setLineWidth(width)
        if line.textLength() == length:
            return True
        line.setLineWidth(otherwise)
        return False


def _option(is_rtl: bool, side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _cut(block: Block, start: int, end: int, *, goes_on: bool) -> Block:
    """Return the part of a block between two places of its printed words."""
    runs: Sequence[Run] = [
        Run(max(0, run.start - start), min(end, run.end) - start, run.ink, run.colour)
        for run in block.runs
        if run.start < end and start < run.end
    ]
    part = block.passage.part(start, end)
    pieces = part.pieces
    is_first = start == 0
    return msgspec.structs.replace(
        block,
        passage=part,
        runs=tuple(runs),
        above=block.above if is_first else 0.0,
        is_indented=block.is_indented and is_first,
        turn=block.turn if is_first else 0,
        start=pieces[0].source if pieces else block.start,
        end=pieces[-1].source + pieces[-1].length if pieces else block.end,
        goes_on=goes_on,
        style=Style.TEXT if block.style is Style.LABEL else block.style,
    )
