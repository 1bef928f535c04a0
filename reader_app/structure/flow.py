"""Printed lines to running text: what the printer broke is joined, what the writer broke is not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader_app.structure.labels import fitness
from reader_app.transcript.model import PageLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.paging import Paged
    from reader_app.structure.paper import Placed, PrintedLine


@dataclass(frozen=True)
class Flow:
    """A text, and where in it each printed line begins."""

    text: str
    pages: tuple[PageLine, ...]
    sources: tuple[tuple[int, int], ...] = ()
    """Where each line begins in ``text``, and its number in the file."""


PARAGRAPH, LINE, BLANK = "\n\n", "\n", " "
_GAPS = re.compile(r"(?P<after>[QA:.?!])? {2,}")
_SENTENCE_ENDS = frozenset('.?!…:。？！：”"»)）]')
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
_LISTED = 0.2
_LONGEST = 50
"""Characters in which a label ends."""


def flow(paged: Paged) -> Flow:
    """Join the lines of ``paged`` into paragraphs."""
    layout = _Layout(paged)
    written = _Written()
    before: Placed | None = None
    number = 0
    for placed in paged.lines:
        words = _GAPS.sub(_gap, placed.line.text.strip())
        joint = layout.joint(before, placed, number) if before is not None else ""
        if joint in ("", PARAGRAPH):
            layout.begin_paragraph(placed.line)
        if joint == BLANK and (broken := _BROKEN.search(written.parts[-1][-_LONGEST:])):
            cut, joint = layout.mended(broken, words)
            written.cut(cut)
        written.add(joint, words, placed)
        before = placed
        number = placed.number or number
    return written.flow()


def as_typed(paged: Paged) -> Flow:
    """Leave the lines of ``paged`` as they are; where a page turns, a sentence goes on."""
    written = _Written()
    before: Placed | None = None
    for placed in paged.lines:
        if before is None:
            joint = ""
        elif before.page == placed.page:
            joint = LINE * (int(placed.line.gap) + 1)
        else:
            goes_on = before.line.text.rstrip()[-1] not in _SENTENCE_ENDS
            joint = LINE if goes_on and placed.line.indent <= before.line.indent else PARAGRAPH
        written.add(joint, placed.line.text, placed)
        before = placed
    return written.flow()


class _Written:
    """A text that is being written, and where its lines have gone."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._length = 0
        self._pages: list[PageLine] = []
        self._sources: list[tuple[int, int]] = []
        self._page = -1

    def add(self, joint: str, words: str, placed: Placed) -> None:
        """Write a line after ``joint``."""
        begin = self._length + len(joint)
        at = begin + len(words) - len(words.lstrip())
        if placed.number or placed.page != self._page:
            self._pages.append(PageLine(at, placed.page, placed.number))
        self._page = placed.page
        self._sources.append((at, placed.line.source))
        self.parts += (joint, words)
        self._length = begin + len(words)

    def cut(self, length: int) -> None:
        """Take characters away from the end of the latest line."""
        self.parts[-1] = self.parts[-1][: len(self.parts[-1]) - length]
        self._length -= length

    def flow(self) -> Flow:
        """Return what was written."""
        return Flow("".join(self.parts), tuple(self._pages), tuple(self._sources))


def _gap(found: re.Match[str]) -> str:
    """Keep two blanks where they tell a label from the words."""
    return f"{found['after']}  " if found["after"] else " "


class _Layout:
    """How the lines of one document are set."""

    def __init__(self, paged: Paged) -> None:
        self._is_numbered = paged.is_numbered
        lines = [p.line for p in paged.lines if p.number or not paged.is_numbered]
        self._margin = _margin(lines)
        self._width = _width(lines)
        self._leading = _leading(lines)
        at_margin = [line for line in lines if self._is_at_margin(line)]
        opening = sum(_OPENS.match(line.text.strip()) is not None for line in at_margin)
        deeper = sum(line.indent > self._margin + _SAME for line in lines)
        self._hangs = deeper > len(at_margin) * _WIDE and opening > _MOSTLY * len(at_margin)
        self._openers = _openers(lines)
        self._listed = _listed(paged)
        self._is_set_in = False
        """The paragraph that is being read began with an indent."""
        self._words_at = 0
        """The column of its words, after its label or mark."""
        self._text = "\n".join(line.text for line in lines)

    @cached_property
    def _words(self) -> set[str]:
        return {word.casefold() for word in _WORD.findall(self._text)}

    @cached_property
    def _compounds(self) -> set[str]:
        return {word.casefold() for word in _HYPHENATED.findall(self._text)}

    def begin_paragraph(self, line: PrintedLine) -> None:
        """Note how a paragraph begins."""
        self._is_set_in = self._is_deep(line)
        opener = _OPENER.match(line.text)
        begin = opener.end() if opener else line.indent
        self._words_at = begin + len(line.text[begin:]) - len(line.text[begin:].lstrip())

    def joint(self, before: Placed, after: Placed, number: int) -> str:
        """Return what parts a line from the one before; ``number`` is the last line number."""
        if after.page in self._listed and before.page == after.page:
            is_apart = after.line.gap > self._listed[after.page] or after.number > number + 1
            return PARAGRAPH if is_apart else LINE
        if _opener(after.line) in self._openers:
            return PARAGRAPH
        if before.page == after.page and self._is_apart(after, number):
            return PARAGRAPH
        if self._hangs:
            return BLANK if self._is_hung(before.line, after.line) else PARAGRAPH
        if after.line.indent > before.line.indent + _SAME and not self._is_at_margin(after.line):
            return PARAGRAPH
        if self._is_set_in and self._is_numbered and self._is_at_margin(after.line):
            return BLANK
        if self._could_hold(before.line, after.line):
            return PARAGRAPH if self._is_deep(after.line) else LINE
        return PARAGRAPH if self._is_deep(after.line) and self._is_numbered else BLANK

    def _is_hung(self, before: PrintedLine, after: PrintedLine) -> bool:
        """Whether a line goes on with the one before, where most paragraphs begin at the margin."""
        if self._is_at_margin(after):
            is_open = _OPENS.match(after.text.strip()) is None
            return self._is_set_in and is_open and not self._could_hold(before, after)
        under_words = abs(after.indent - self._words_at) <= _SAME
        return under_words or not (self._is_set_in or self._could_hold(before, after))

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


def _listed(paged: Paged) -> dict[int, float]:
    """Return the pages of titles and lists, of whose lines many bear no number, and their leading.

    The pages of a cover are such; their lines are not to be joined.
    """
    pages: defaultdict[int, list[Placed]] = defaultdict(list)
    for placed in paged.lines if paged.is_numbered else ():
        pages[placed.page].append(placed)
    return {
        page: min(placed.line.gap for placed in lines) + _MOSTLY
        for page, lines in pages.items()
        if sum(not placed.number for placed in lines) >= _LISTED * len(lines)
    }


def _opener(line: PrintedLine) -> str | None:
    """Return what could be the label, or the mark of a question, that a line begins with."""
    head = line.text.lstrip()[:_LONGEST]
    if ":" not in head and "：" not in head and head[0] not in "QA":
        return None
    found = _OPENER.match(head)
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
