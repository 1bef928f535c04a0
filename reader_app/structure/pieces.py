"""Lines to pieces: the stretches of a text that become its turns."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from reader_app.structure.convention import Lines, Mark
from reader_app.structure.inline import MOMENT
from reader_app.structure.opening import INK
from reader_app.structure.rules import CAPTION, EXAMINER, LINE
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.structure.convention import Opening

_REPORTER = re.compile(r"(?i)\b(?:reporter|journalist|correspondent|periodista)|记者|記者")
_ASKER_LENGTH = 120
_ASKER_WORDS = 14
_ENDS = frozenset('.?!:;,…。？！：；，"”»*-—')
_SENTENCE_ENDS = frozenset(["", *'.?!…。？！"”»)'])
_GAP = "\n\n"
"""What parts most turns from the next."""
_EXAMINATION_LEVEL = 2
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
    """Who asks or answers, by a label that stands elsewhere than at the mark: on a line of its own
    before a question, at the head of an examination, or over all answers of a witness."""
    is_aside: bool = False
    """Whether it answers nothing, whatever comes before it."""


class Page:
    """A text cut at its lines; a line is known by the position of its first character."""

    def __init__(self, text: str, first: int = 0) -> None:
        """Look at ``text`` from position ``first`` on; what lies before is front matter."""
        self.text = text
        self.first = first
        self.lines = Lines(text, first)
        self._openings = self.lines.openings
        others = self.lines.others
        self._headings = others["heading"].keys()
        self._stages = others["stage"].keys()
        self._stamps = others["stamped"]
        moments = {line for line in self._stamps if MOMENT.match(self.lines.of(line))}
        loose = moments.union(self._stages, others["rule"], others["field"])
        self._loose = loose.difference(self._openings)
        self._asked = self._asker_lines()
        self.borders = self._borders()

    @property
    def opening_end(self) -> int:
        """The line at which the first turn begins, or the end of the text."""
        return next((n for n in self.borders if n not in self._headings), len(self.text))

    def pieces(self, title: int | None = None) -> list[Piece]:
        """Return the pieces of the whole in order; line ``title`` is a heading of its own."""
        made = list(self._front())
        text, find = self.text, self._openings.get
        borders = [*self.borders, len(text)]
        made += self._opening(borders[0], title)
        mixed = self._mixed()
        for line, end in pairwise(borders):
            opening = find(line)
            if opening is None or opening.is_bare or line in mixed:
                made += (
                    self._section(line, end) if line in self._headings else self._turn(line, end)
                )
                continue
            stop = end - len(_GAP)
            if text[stop:end] != _GAP or text[stop - 1].isspace():
                stop = line + len(text[line:end].rstrip())
            made.append(_piece(line, opening, stop))
        return made

    def _mixed(self) -> set[int]:
        """Return the borders after which there may be more than one turn."""
        if not self.borders:
            return set()
        mixed = {self.borders[bisect_right(self.borders, line) - 1] for line in self._loose}
        return mixed.union(self._asked, self._headings, self.borders[-1:])

    # -- borders ----------------------------------------------------------------------------------

    def _borders(self) -> list[int]:
        """Return the lines at which a turn or a section begins."""
        if not self._headings and not self._asked:
            return list(self._openings)
        begun = self._openings.keys() - self._asked.values()
        return sorted({*begun, *self._asked, *self._headings})

    def _asker_lines(self) -> dict[int, int]:
        """Return the lines that name an asker, with the line of the mark that each belongs to."""
        if self.lines.is_lone or not self.lines.has_marks:
            return {}
        asking = [n for n, opening in self._openings.items() if opening.mark is Mark.ASKS]
        named = {}
        for line in asking:
            above = self._inked_before(line)
            if above >= self.first and self._names_asker(above):
                named[above] = line
        is_title = len(named) == 1 and self._is_title(min(named), asking)
        return named if 2 * len(named) >= len(asking) and not is_title else {}

    def _is_title(self, line: int, asking: list[int]) -> bool:
        """Whether the one line over a question is rather the title of the whole."""
        if len(asking) > 1:
            return self._inked_before(line) < self.first
        is_first = line < next(iter(self._openings))
        return is_first and not _REPORTER.search(self.lines.of(line))

    def _inked_before(self, line: int) -> int:
        """Return the last line with ink in it before ``line``, or -1."""
        line = self.lines.before(line)
        while line >= 0 and self.lines.is_blank(line):
            line = self.lines.before(line)
        return line

    def _names_asker(self, line: int) -> bool:
        if line in self._headings or line in self._loose:
            return False
        if opening := self._openings.get(line):
            is_examiner = EXAMINER.match(opening.label) is not None
            return opening.is_bare and not opening.mark and not is_examiner
        words = self.lines.of(line).strip()
        bare = words.rstrip(":：")
        if not bare or len(bare) > _ASKER_LENGTH or ":" in bare or "：" in bare:
            return False
        if EXAMINER.match(bare):
            return False
        return (
            bare[0] == bare[0].upper()
            and bare[-1] not in _ENDS
            and len(bare.split()) <= _ASKER_WORDS
            and self._stands_alone(line)
        )

    def _stands_alone(self, line: int) -> bool:
        """Whether what stands in the line above, if anything, is at an end."""
        above = self.lines.before(line)
        return above < 0 or self.lines.of(above).rstrip()[-1:] in _SENTENCE_ENDS

    # -- pieces -----------------------------------------------------------------------------------

    def _turn(self, line: int, end: int) -> Iterator[Piece]:
        """Yield a turn, and the loose lines after it."""
        begun = self._asked.get(line, line)
        opening = self._openings[begun]
        cut = self._cut(begun, end)
        turn = _piece(begun, opening, begun + len(self.text[begun:cut].rstrip()))
        if opening.is_bare:
            ink = INK.search(self.text, begun + opening.words, turn.end)
            turn = replace(turn, words=ink.start() if ink else turn.end)
        if begun != line:
            words = self.lines.of(line)
            turn = replace(turn, start=line + _indent(words), asker=words.strip().rstrip(":："))
        yield turn
        if cut < end:
            yield from self._paragraphs(cut, end, TurnKind.OTHER)

    def _cut(self, line: int, end: int) -> int:
        """Return the line after the last that belongs to the turn which begins at ``line``."""
        cut = self._caption(line) if end == len(self.text) else end
        above = self._inked_before(cut) if self._loose else line
        words = line + self._openings[line].words
        while above > words and above in self._loose:
            cut, above = above, self._inked_before(above)
        return cut

    def _caption(self, line: int) -> int:
        """Return the line of the caption the text ends with, or the end of the text."""
        end = len(self.text)
        last = self.text.rfind("\n", 0, len(self.text.rstrip())) + 1
        is_caption = last > line and self.lines.follows_blank(last)
        return last if is_caption and CAPTION.match(self.text, last) else end

    def _section(self, line: int, end: int) -> Iterator[Piece]:
        if line in self.lines.boxes:
            yield from self._box(line, end)
            return
        words = self.lines.of(line)
        start = line + _indent(words)
        level = len(words.lstrip()) - len(words.lstrip().lstrip("#"))
        ink = INK.search(self.text, start + level)
        stop = line + len(words.rstrip())
        said = min(stop, ink.start() if ink else stop)
        yield Piece(start, said, stop, TurnKind.HEADING, level=level or _EXAMINATION_LEVEL)
        yield from self._paragraphs(self.lines.end(line) + 1, end, TurnKind.OTHER)

    def _box(self, line: int, end: int) -> Iterator[Piece]:
        """Yield a heading between two rules."""
        after = self.lines.boxes[line]
        words = self.lines.end(line) + 1
        words += _indent(self.lines.of(words))
        stop = words + len(self.lines.of(words).rstrip())
        yield Piece(line + _indent(self.text[line:after]), words, stop, TurnKind.HEADING, level=1)
        yield from self._paragraphs(self.lines.end(words) + 1, end, TurnKind.OTHER)

    def _front(self) -> Iterator[Piece]:
        """Yield the front matter, as one piece."""
        front = self.text[: self.first]
        if front.strip():
            yield Piece(_indent(front), _indent(front), len(front.rstrip()), TurnKind.OTHER)

    def _opening(self, end: int, title: int | None) -> Iterator[Piece]:
        """Yield what stands before the first turn, or the whole where there are no turns."""
        kind = TurnKind.OTHER if self.borders else TurnKind.SPEECH
        begin = self.first
        if title is not None and begin <= title < end:
            yield from self._paragraphs(begin, title, TurnKind.OTHER)
            begin = min(self.lines.end(title) + 1, end)
            heading = self._paragraph(title, begin, TurnKind.HEADING)
            yield replace(heading, level=1)
        yield from self._paragraphs(begin, end, kind)

    def _paragraphs(self, begin: int, end: int, kind: TurnKind) -> Iterator[Piece]:
        """Yield a piece for each run of lines without a blank one, loose lines by themselves."""
        first = line = begin
        stamped = kind is TurnKind.SPEECH and self._is_stamped(begin, end)
        while line < end:
            after = self.lines.end(line) + 1
            is_blank = self.lines.is_blank(line)
            is_alone = not is_blank and line in self._loose
            if first < line and (is_blank or is_alone or (stamped and line in self._stamps)):
                yield self._paragraph(first, line, kind)
                first = line
            if is_alone:
                alone = TurnKind.STAGE if line in self._stages else TurnKind.OTHER
                yield self._paragraph(line, after, alone)
            if is_blank or is_alone:
                first = after
            line = after
        if first < end:
            yield self._paragraph(first, end, kind)

    def _is_stamped(self, begin: int, end: int) -> bool:
        """Whether lines that begin with a time are what this text is made of."""
        lines = self.text.count("\n", begin, end) - self.text.count("\n\n", begin, end) + 1
        return len(self._stamps) > _STAMPED_SHARE * lines

    def _paragraph(self, begin: int, end: int, kind: TurnKind) -> Piece:
        words = self.text[begin:end]
        start, stop = begin + _indent(words), begin + len(words.rstrip())
        if kind is TurnKind.SPEECH and begin in self._stamps:
            said = LINE.match(self.text, begin)
            assert said is not None
            at = said.start("later") if said["later"] else said.end()
            return Piece(start, min(at, stop), stop, kind, time=milliseconds(said[0]))
        return Piece(start, start, stop, kind)


def _piece(line: int, opening: Opening, stop: int) -> Piece:
    """Return the turn that ``opening`` begins at ``line``."""
    words = line + opening.words
    return Piece(
        line + opening.indent,
        words if words < stop else stop,
        stop,
        opening.kind,
        opening.label,
        opening.mark,
        0,
        opening.time,
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
