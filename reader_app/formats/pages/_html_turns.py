"""Lines of a page to the turns of a transcript, where the mark-up says who speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.formats.pages._html_lines import Setting
from reader_app.structure.composer import Composer
from reader_app.structure.inline import CLOCK
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader_app.formats.pages._html_labels import Lead
    from reader_app.formats.pages._html_lines import Line

_BRACKETED = re.compile(r"\W{0,2}(?:\[[^\[\]]{1,400}\]|\([^()]{1,400}\)|（[^（）]{1,400}）)[.。]?")
_RULE = re.compile(r"(?:[-=_*─—–~•#.]\s?){3,}")
_STAMP = re.compile(rf"[\[(]?{CLOCK}[\])]?")
_ASIDE_CLASS = re.compile(r"(?i)(?:^|\s)(?:summary|resolution|action|topic|stage|note)(?:$|\s)")
_FEW_WORDS = 12


class Turns:
    """Writes the turns of a page into a composer."""

    def __init__(
        self, lines: Sequence[Line], openings: Mapping[int, Lead], title: str | None
    ) -> None:
        """``lines`` are the page's; ``openings`` those that begin a turn, by their place."""
        self.composer = Composer()
        self._title = title
        self._lines = lines
        self._openings = openings
        self._is_timed = any(lead.time is not None for lead in openings.values())
        self._lead: Lead | None = None
        self._said: list[tuple[str, bool, int | None]] = []
        """Words of the turn that is being read, whether they begin a paragraph, and when."""
        self._loose = 0
        """How many of the last of them are no words of the speaker, if nothing follows."""
        self._time: int | None = None
        self._is_open = False

    def write(self, places: Sequence[int]) -> Composer:
        """Write the lines at ``places``."""
        for place in places:
            line = self._lines[place]
            if lead := self._openings.get(place):
                self._finish()
                if lead.is_spoken:
                    self._begin(lead, line.text[lead.words :].strip())
                else:
                    self.composer.add(line.text, kind=TurnKind.OTHER)
            elif line.level or (line.text == self._title and not self._is_open):
                self._finish()
                self.composer.add(line.text, kind=TurnKind.HEADING, level=line.level or 1)
            elif _is_stamp(line):
                self._time = milliseconds(line.text)
            elif self._is_open:
                self._go_on(line)
            else:
                kind = _loose_kind(line) or TurnKind.OTHER
                self.composer.add(line.text, kind=kind)
        self._finish()
        return self.composer

    def _begin(self, lead: Lead, words: str) -> None:
        time = lead.time if lead.time is not None else self._time
        self._lead, self._time, self._is_open = lead, None, True
        self._said = [(words, True, time)] if words else []
        if not words:
            self._time = time

    def _go_on(self, line: Line) -> None:
        self._loose = self._loose + 1 if _loose_kind(line) and self._said else 0
        words = line.text
        stamp = _STAMP.match(words) if self._is_timed else None
        if stamp is not None and not words[stamp.end() : stamp.end() + 1].strip():
            self._time, words = milliseconds(stamp[0]), words[stamp.end() :].strip()
        self._said.append((words, line.is_apart, self._time))
        self._time = None

    def _finish(self) -> None:
        """Write the turn that was being read, and what stands loose at its end."""
        lead, said = self._lead, self._said
        if lead is not None and self._is_open:
            end = len(said) - self._loose
            if not end:  # what is printed is kept, though nobody says anything
                self.composer.add(lead.label, kind=TurnKind.OTHER)
            for number, (words, is_apart, time) in enumerate(said[:end]):
                if number:
                    self.composer.go_on(words, joint="\n\n" if is_apart else "\n", time=time)
                else:
                    self.composer.add(
                        words, lead.label, mark=lead.mark, time=time, aside=lead.aside
                    )
            for words, _, _ in said[end:]:
                self.composer.add(words, kind=_kind_of_loose(words))
        self._lead, self._said, self._loose, self._is_open = None, [], 0, False


def _is_stamp(line: Line) -> bool:
    is_set = all(run.setting & Setting.TIME for run in line.runs if run.text.strip())
    return is_set and _STAMP.fullmatch(line.text) is not None


def _loose_kind(line: Line) -> TurnKind | None:
    """Return what a line is that stands between turns, or None where it is somebody's words."""
    if _ASIDE_CLASS.search(line.names) and line.tag != "body":
        return TurnKind.STAGE
    words = line.text
    slanted = all(run.setting & Setting.ITALIC for run in line.runs if run.text.strip())
    if slanted and line.is_apart and len(words.split()) <= _FEW_WORDS:
        return TurnKind.STAGE
    if _RULE.fullmatch(words):
        return TurnKind.OTHER
    return TurnKind.STAGE if _BRACKETED.fullmatch(words) else None


def _kind_of_loose(words: str) -> TurnKind:
    return TurnKind.OTHER if _RULE.fullmatch(words) else TurnKind.STAGE
