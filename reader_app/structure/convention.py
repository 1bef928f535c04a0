"""The convention of one document: which of the lines that could begin a turn do.

It is guessed from the whole: labels that recur are speakers, and what looks like them is one too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.structure.dashes import dashed
from reader_app.structure.habits import FIT, Habits
from reader_app.structure.labels import is_in_capitals, without_aside, without_post
from reader_app.structure.lone import LoneLabels
from reader_app.structure.opening import BARE, INK, MAY_BE_CLOCK, READERS, TAGGED
from reader_app.structure.opening import Mark as Mark
from reader_app.structure.opening import Opening as Opening
from reader_app.structure.rules import EXAMINATION, LINE, LINES
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    import re


class Lines:
    """The lines of a text, sorted by what they could be; openings by what they are.

    A line is known by the position of its first character.
    """

    def __init__(self, text: str, first: int = 0) -> None:
        """Look at ``text`` from position ``first`` on, where a line begins."""
        self.text = text
        self.openings: dict[int, Opening] = {}
        """Lines that begin a turn, in order."""
        self.others: defaultdict[str, dict[int, int]] = defaultdict(dict)
        """The ends of what other lines match, by the group of ``rules.LINE``."""
        self._sort(first)
        self._name_letters()
        convention = Habits(self)
        seen, self.openings = self.openings, self._joined(convention.settled(), convention.forms)
        self.has_marks = convention.has_marks
        """Whether questions or answers are marked."""
        if self.has_marks:
            self._read_examinations()
        self.boxes: dict[int, int] = {}
        """Headings between two rules, and where they end."""
        self.is_lone = self._read_lone()
        """Whether labels stand alone on their line, without a colon."""
        if self.is_lone:
            self._add_openings(self._within_words(seen))
        else:
            self._add_openings(dashed(text, first, self.openings))
            self._read_bold_headings()
        self.doubtful: list[int] = []
        if not self.is_lone and len(seen) > len(self.openings):
            self.doubtful = [n for n, opening in seen.items() if self._is_refused(n, opening)]
        """Lines that look like an opening, but not like the others."""

    def end(self, line: int) -> int:
        """Return where a line ends; its line end is not part of it."""
        end = self.text.find("\n", line)
        return len(self.text) if end < 0 else end

    def before(self, line: int) -> int:
        """Return the line before ``line``, or -1."""
        return self.text.rfind("\n", 0, line - 1) + 1 if line else -1

    def of(self, line: int) -> str:
        """Return the words of a line."""
        return self.text[line : self.end(line)]

    def is_blank(self, line: int) -> bool:
        """Whether there is no ink in a line."""
        return not self.of(line).strip()

    def follows_blank(self, line: int) -> bool:
        """Whether the line before is blank, or there is none."""
        return line == 0 or self.is_blank(self.before(line))

    def _read_examinations(self) -> None:
        """Put down the headings over the questions of each counsel."""
        if "EXAMINATION" in self.text:
            for match in EXAMINATION.finditer(self.text):
                if match.start() not in self.openings:
                    self.others["heading"][match.start()] = match.end()

    def _name_letters(self) -> None:
        """Take ``A:`` for a speaker and no answer where its fellow is ``B:`` and not ``Q:``."""
        distinct = {id(opening): opening for opening in self.openings.values()}.values()
        letters = {o.label for o in distinct if len(o.label) == 1 and o.label.isupper()}
        if {"Q", "A"} <= letters or letters.isdisjoint("BCPR") or letters.isdisjoint("QA"):
            return
        for line, opening in self.openings.items():
            if opening.mark and opening.label in letters and opening.form in ":：":
                self.openings[line] = replace(
                    opening, mark=Mark.NONE, kind=TurnKind.SPEECH, form="plain"
                )

    def _add_openings(self, more: dict[int, Opening]) -> None:
        if more:
            self.openings = dict(sorted({**more, **self.openings}.items()))

    def _within_words(self, seen: dict[int, Opening]) -> dict[int, Opening]:
        """Return the labels with a colon among others that stand alone and in capitals.

        So an interpreter is written down: ``IDA BERG, MINISTER (interpretation): Thank you``.
        """
        labels = [opening.label for opening in self.openings.values()]
        if not all(map(is_in_capitals, labels)):
            return {}
        names = set(map(without_post, labels))
        return {
            line: opening
            for line, opening in seen.items()
            if opening.fitness == FIT
            and not (opening.mark or opening.is_bare)
            and is_in_capitals(without_aside(opening.label))
            and ("," in opening.label or without_post(opening.label) in names)
        }

    def _read_bold_headings(self) -> None:
        """Put down the bold lines after which somebody begins to speak."""
        headings = self.others["heading"]
        first = next(iter(self.openings), len(self.text))
        for line, end in reversed(self.others["bold"].items()):
            ink = INK.search(self.text, end)
            below = self.text.rfind("\n", 0, ink.start()) + 1 if ink else -1
            if line > first and (below in self.openings or below in headings):
                headings[line] = end

    def _read_lone(self) -> bool:
        """Read labels without a colon, where they are more than those with one."""
        lone = LoneLabels(self)
        if len(lone.openings) <= len(self.openings) // 2:
            return False
        self.openings, self.boxes = lone.openings, lone.headings
        self.others["heading"] |= lone.headings
        self.has_marks = any(opening.mark for opening in lone.openings.values())
        return True

    def _is_refused(self, line: int, opening: Opening) -> bool:
        if line in self.openings or line in self.others["segment"] or opening.mark:
            return False
        return opening.fitness == FIT and self.follows_blank(line)

    def _joined(self, openings: dict[int, Opening], forms: set[str]) -> dict[int, Opening]:
        """Leave out the openings that only cut one speaker's words into segments."""
        if TAGGED not in forms:
            return openings
        begun = {}
        before: Opening | None = None
        for line, opening in openings.items():
            goes_on = before is not None and before.label == opening.label
            if goes_on and opening.form == TAGGED and not self.follows_blank(line):
                self.others["segment"][line] = line + opening.words
            else:
                begun[line] = opening
            before = opening
        return begun

    def _sort(self, first: int) -> None:
        openings, alike = self.openings, dict[str, Opening]()
        find, bare = alike.get, BARE
        if top := LINE.match(self.text, first):
            self._keep(first, top)
        for match in LINES.finditer(self.text, first):
            head, line = match[0], match.start() + 1
            known = find(head)
            if known is not None and match.lastindex not in bare:
                openings[line] = known
                continue
            opening = self._keep(line, match)
            if opening is not None and opening.is_repeatable and not MAY_BE_CLOCK.search(head):
                alike[head] = opening

    def _keep(self, line: int, match: re.Match[str]) -> Opening | None:
        """Put down what a line could be."""
        group = match.lastgroup or ""
        opening = READERS[group](line, match) if group in READERS else None
        if opening is None:
            self.others[group][line] = match.end()
        else:
            self.openings[line] = opening
        return opening
