"""Lines to pieces: the stretches of a text that become its turns."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.convention import Mark, Opening, openings
from reader_app.transcript.model import TurnKind
from reader_app.transcript.rules import CAPTION, LINE, MOMENT
from reader_app.transcript.times import milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterator

_INK = re.compile(r"\S")
_ASKER_LENGTH = 120
_ENDS = '.?!:;,…。？！：；，"”»*-—)'
_STAMPED_SHARE = 0.4


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A stretch of text that becomes a turn, before anybody asks who speaks."""

    start: int
    words: int
    end: int
    kind: TurnKind
    label: str | None = None
    mark: Mark = Mark.NONE
    level: int = 0
    time: int | None = None
    asker: str | None = None
    """Who asks, where a line of its own before the mark of a question says so."""


class Border(msgspec.Struct, frozen=True, gc=False):
    """A line at which a turn or section begins."""

    line: int
    opening: Opening | None = None
    """None for a heading."""
    asker: str | None = None


class Page:
    """A text cut into lines, and what each line is."""

    def __init__(self, text: str, first: int = 0) -> None:
        """Look at ``text`` from line ``first`` on; what lies before is front matter."""
        self.text = text
        self.first = first
        self.lines = text.split("\n")
        self.starts = list(accumulate(map((1).__add__, map(len, self.lines)), initial=0))
        matches = map(LINE.match, self.lines)
        found = [(n, match) for n, match in enumerate(matches) if match and n >= first]
        self.openings = openings(self.lines, found)
        taken = {opening.line for opening in self.openings}
        self._headings = [n for n, match in found if match.lastgroup == "heading"]
        self._stages = {n for n, match in found if match.lastgroup == "stage"} - taken
        self._rules = {n for n, match in found if match.lastgroup == "rule"}
        self._stamps = {n: match for n, match in found if match.lastgroup == "stamped"}
        self._moments = {n for n in self._stamps.keys() - taken if MOMENT.match(self.lines[n])}
        self._loose = self._stages | self._rules | self._moments
        self.borders = self._borders()

    @property
    def opening_end(self) -> int:
        """The line at which the first turn begins, or the number of lines."""
        return next((b.line for b in self.borders if b.opening), len(self.lines))

    def pieces(self, title: int | None = None) -> list[Piece]:
        """Return the pieces of the whole in order; line ``title`` is a heading of its own."""
        made = list(self._front())
        last = len(self.lines)
        after = [border.line for border in self.borders[1:]] + [last]
        made += self._opening(self.borders[0].line if self.borders else last, title)
        for border, end in zip(self.borders, after, strict=False):
            made += self._turn(border, end) if border.opening else self._section(border.line, end)
        return made

    # -- borders ----------------------------------------------------------------------------------

    def _borders(self) -> list[Border]:
        askers = self._askers()
        borders = [
            Border(askers.get(opening.line, opening.line), opening) for opening in self.openings
        ]
        if askers:
            borders = [
                msgspec.structs.replace(b, asker=self.lines[b.line].strip())
                if b.opening and b.line != b.opening.line
                else b
                for b in borders
            ]
        if self._headings:
            borders += map(Border, self._headings)
            borders.sort(key=lambda border: border.line)
        return borders

    def _askers(self) -> dict[int, int]:
        """Return, for the line of each mark that asks, the line before it that names the asker."""
        asking = [opening.line for opening in self.openings if opening.mark is Mark.ASKS]
        taken = {opening.line for opening in self.openings}.union(self._headings, self._loose)
        named = {}
        for line in asking:
            above = self._inked_before(line)
            if above >= self.first and above not in taken and self._names_asker(above):
                named[line] = above
        return named if 2 * len(named) >= len(asking) else {}

    def _inked_before(self, line: int) -> int:
        line -= 1
        while line >= 0 and not self.lines[line].strip():
            line -= 1
        return line

    def _names_asker(self, line: int) -> bool:
        words = self.lines[line].strip()
        stands_alone = line == 0 or not self.lines[line - 1].strip()
        return (
            stands_alone
            and len(words) <= _ASKER_LENGTH
            and words[0].upper() == words[0]
            and (words[-1] not in _ENDS or words.endswith(")"))
            and len(words.split()) <= 14
        )

    # -- pieces -----------------------------------------------------------------------------------

    def _turn(self, border: Border, end: int) -> Iterator[Piece]:
        opening = border.opening
        assert opening is not None
        cut = self._cut(opening.line, end)
        start = self.starts[border.line] + _indent(self.lines[border.line])
        words = self.starts[opening.line] + opening.words
        stop = self._end(opening.line, cut)
        if opening.words == len(self.lines[opening.line]):
            ink = _INK.search(self.text, words, stop)
            words = ink.start() if ink else stop
        yield Piece(
            start,
            min(words, stop),
            stop,
            TurnKind.QUESTION if opening.mark is Mark.ASKS else TurnKind.SPEECH,
            opening.label,
            opening.mark,
            0,
            opening.time,
            border.asker,
        )
        if cut < end:
            yield from self._paragraphs(cut, end, TurnKind.OTHER)

    def _cut(self, line: int, end: int) -> int:
        """Return the line after the last that belongs to the turn which begins at ``line``."""
        if end == len(self.lines):
            end = self._without_caption(line, end)
        cut = end
        if self._loose:
            for number in range(end - 1, line, -1):
                if number in self._loose:
                    cut = number
                elif self.lines[number].strip():
                    break
        return cut

    def _without_caption(self, line: int, end: int) -> int:
        last = self._inked_before(end)
        if last > line and not self.lines[last - 1].strip() and CAPTION.match(self.lines[last]):
            return last
        return end

    def _end(self, line: int, end: int) -> int:
        """Return where the last ink before line ``end`` ends."""
        last = max(line, self._inked_before(end))
        return self.starts[last] + len(self.lines[last].rstrip())

    def _section(self, line: int, end: int) -> Iterator[Piece]:
        words = self.lines[line].lstrip()
        level = len(words) - len(words.lstrip("#"))
        start = self.starts[line] + _indent(self.lines[line])
        ink = _INK.search(self.text, start + level)
        stop = self._end(line, line + 1)
        yield Piece(
            start, min(stop, ink.start() if ink else stop), stop, TurnKind.HEADING, level=level
        )
        yield from self._paragraphs(line + 1, end, TurnKind.OTHER)

    def _front(self) -> Iterator[Piece]:
        """Yield the front matter, as one piece."""
        end = self._end(0, self.first) if self.first else 0
        if end:
            start = _indent(self.text[:end])
            yield Piece(start, start, end, TurnKind.OTHER)

    def _opening(self, end: int, title: int | None) -> Iterator[Piece]:
        """Yield what stands before the first turn, or the whole where there are no turns."""
        kind = TurnKind.OTHER if self.borders else TurnKind.SPEECH
        begin = self.first
        if title is not None and begin <= title < end:
            yield from self._paragraphs(begin, title, TurnKind.OTHER)
            start = self.starts[title] + _indent(self.lines[title])
            yield Piece(start, start, self._end(title, title + 1), TurnKind.HEADING, level=1)
            begin = title + 1
        yield from self._paragraphs(begin, end, kind)

    def _paragraphs(self, begin: int, end: int, kind: TurnKind) -> Iterator[Piece]:
        """Yield a piece for each run of lines without a blank one, loose lines by themselves."""
        stamped = kind is TurnKind.SPEECH and len(self._stamps) > _STAMPED_SHARE * (end - begin)
        first = begin
        for number in range(begin, end + 1):
            is_blank = number == end or not self.lines[number].strip()
            is_alone = not is_blank and number in self._loose
            if (is_blank or is_alone or (stamped and number in self._stamps)) and first < number:
                yield self._paragraph(first, number, kind)
                first = number
            if is_alone:
                alone = TurnKind.STAGE if number in self._stages else TurnKind.OTHER
                yield self._paragraph(number, number + 1, alone)
            if is_blank or is_alone:
                first = number + 1

    def _paragraph(self, begin: int, end: int, kind: TurnKind) -> Piece:
        start = self.starts[begin] + _indent(self.lines[begin])
        words, time, stop = start, None, self._end(begin, end)
        if kind is TurnKind.SPEECH and begin in self._stamps:
            match = self._stamps[begin]
            words = self.starts[begin] + (match.start("later") if match["later"] else match.end())
            time = milliseconds(match[0])
        return Piece(start, min(words, stop), stop, kind, time=time)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
