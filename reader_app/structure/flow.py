"""Printed lines to running text: what the printer broke is joined, what the writer broke is not."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.structure.labels import fitness
from reader_app.transcript.model import PageLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.paging import Paged, Placed, PrintedLine


@dataclass(frozen=True)
class Flow:
    """A text, and where in it each printed line begins."""

    text: str
    pages: tuple[PageLine, ...]


PARAGRAPH, LINE, BLANK = "\n\n", "\n", " "
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BROKEN = re.compile(r"(?P<first>[^\W\d_]+)[-\u2010\u00ad]$")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_OPENS = re.compile(
    r"(?:[A-Z][\w.'’ -]{0,40}(?:\([^)]*\))?\s?[:：]|[QA](?:\.|\s{2,})\s*\S|BY\s[A-Z. ]+:|[(\[])"
)
_OPENER = re.compile(r"\s*([^\W\d_][^:：]{0,40}?\s?[:：]|[QA]\.?(?=\s{2,}\S)|[QA]\.(?=\s\S))")
_SAME = 1.5
"""Columns by which lines of one margin may differ."""
_SHARE = 0.04
_SLACK = 1.5
_WIDE = 0.45
_MOSTLY = 0.5


def flow(paged: Paged) -> Flow:
    """Join the lines of ``paged`` into paragraphs."""
    layout = _Layout(paged)
    parts: list[str] = []
    places: list[PageLine] = []
    length = 0
    before: Placed | None = None
    number = 0
    for placed in paged.lines:
        words = " ".join(placed.line.text.split())
        joint = layout.joint(before, placed, number) if before is not None else ""
        if joint in ("", PARAGRAPH):
            layout.begin_paragraph(placed.line)
        if joint == BLANK and (broken := _BROKEN.search(parts[-1])):
            cut, joint = layout.mended(broken, words)
            parts[-1], length = parts[-1][: len(parts[-1]) - cut], length - cut
        length += len(joint)
        if placed.number or before is None or before.page != placed.page:
            places.append(PageLine(length, placed.page, placed.number))
        parts += (joint, words)
        length += len(words)
        before = placed
        number = placed.number or number
    return Flow("".join(parts), tuple(places))


class _Layout:
    """How the lines of one document are set."""

    def __init__(self, paged: Paged) -> None:
        lines = [placed.line for placed in paged.lines]
        self._is_numbered = paged.is_numbered
        self._margin = _margin(lines)
        self._width = _width(lines)
        self._leading = _leading(lines)
        at_margin = [line for line in lines if self._is_at_margin(line)]
        opening = sum(_OPENS.match(line.text.strip()) is not None for line in at_margin)
        deeper = sum(line.indent > self._margin + _SAME for line in lines)
        self._hangs = deeper > len(at_margin) * _WIDE and opening > _MOSTLY * len(at_margin)
        self._openers = _openers(lines)
        self._is_set_in = False
        """The paragraph that is being read began with an indent."""
        text = "\n".join(line.text for line in lines)
        self._words = {word.casefold() for word in _WORD.findall(text)}
        self._compounds = {word.casefold() for word in _HYPHENATED.findall(text)}

    def begin_paragraph(self, line: PrintedLine) -> None:
        """Note how a paragraph begins."""
        self._is_set_in = self._is_deep(line)

    def joint(self, before: Placed, after: Placed, number: int) -> str:
        """Return what parts a line from the one before; ``number`` is the last line number."""
        if _opener(after.line) in self._openers:
            return PARAGRAPH
        if before.page == after.page and self._is_apart(after, number):
            return PARAGRAPH
        if self._hangs:
            return PARAGRAPH if self._is_at_margin(after.line) else BLANK
        if after.line.indent > before.line.indent + _SAME and not self._is_at_margin(after.line):
            return PARAGRAPH
        if self._is_set_in and self._is_numbered and self._is_at_margin(after.line):
            return BLANK
        if self._could_hold(before.line, after.line):
            return PARAGRAPH if self._is_deep(after.line) else LINE
        return PARAGRAPH if self._is_deep(after.line) and self._is_numbered else BLANK

    def _is_apart(self, after: Placed, number: int) -> bool:
        """Whether there is more room above a line than the lines of a paragraph have."""
        if self._is_numbered:
            return after.number > number + 1 > 1
        return after.line.gap > self._leading + _MOSTLY

    def _could_hold(self, before: PrintedLine, after: PrintedLine) -> bool:
        """Whether the first word of a line had room at the end of the one before."""
        first = len(after.text.split(maxsplit=1)[0])
        return before.right + 1 + first + _SLACK <= self._width

    def _is_at_margin(self, line: PrintedLine) -> bool:
        return abs(line.indent - self._margin) <= _SAME

    def _is_deep(self, line: PrintedLine) -> bool:
        return line.indent > self._margin + _SAME

    def mended(self, broken: re.Match[str], after: str) -> tuple[int, str]:
        """Return how much to cut off a line that ends in a hyphen, and what joins it to the next.

        The hyphen goes only where the document knows the word without it.
        """
        second = _WORD.match(after)
        if second is None or broken[0].endswith("\u00ad"):
            return (1 if second else 0), ""
        first = broken["first"].casefold()
        whole, compound = first + second[0].casefold(), f"{first}-{second[0].casefold()}"
        is_word = whole in self._words and compound not in self._compounds
        return (1, "") if is_word and second[0][0].islower() else (0, "")


def _opener(line: PrintedLine) -> str | None:
    """Return what could be the label, or the mark of a question, that a line begins with."""
    found = _OPENER.match(line.text)
    return " ".join(found[1].split()) if found else None


def _openers(lines: Sequence[PrintedLine]) -> set[str]:
    """Return what more than one line begins with, and could be said of a speaker."""
    times = Counter(filter(None, map(_opener, lines)))
    return {
        opener for opener, count in times.items() if count > 1 and fitness(opener.rstrip(":：."))
    }


def _margin(lines: Sequence[PrintedLine]) -> int:
    """Return the column at which most lines that are not set in begin."""
    counts = Counter(line.indent for line in lines)
    fewest = max(2, _SHARE * len(lines))
    return min((indent for indent, times in counts.items() if times >= fewest), default=0)


def _width(lines: Sequence[PrintedLine]) -> float:
    """Return the column that full lines reach."""
    ends = sorted(line.right for line in lines)
    return ends[int(len(ends) * 0.95)] if len(ends) > 1 else (ends[0] if ends else 0.0)


def _leading(lines: Sequence[PrintedLine]) -> float:
    """Return the room that lines of one paragraph have between them."""
    gaps = Counter(round(line.gap, 1) for line in lines)
    return gaps.most_common(1)[0][0] if gaps else 0.0
