"""Labels that stand alone on their line and have no colon.

They stand under a rule (``---``), in a box between two rules, or over the words after a blank line.
Nothing in such a line says that it is a label: only the whole document does.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.labels import (
    fitness,
    is_in_capitals,
    is_titled,
    is_voice,
    without_aside,
)
from reader_app.structure.names import has_part
from reader_app.structure.opening import INK, Mark, Opening
from reader_app.structure.rules import MARK_ALONE
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.structure.convention import Lines

_NUMBERED = re.compile(r"(?P<label>\S.*?)\s*\[\d{1,4}\]$")
_OVER_WORDS = re.compile(
    r"(?:\A|\n[ \t]*\n)(?P<label>[ \t]*[^\s#>|(\[•\d-][^\n]{1,90}(?<![\s.?!,;:：—–-]))"
    r"[ \t]*\n(?:(?=[ \t]*\S)|(?<=\*\*\n)|(?<=__\n))"
)
_HELD = re.compile(r"\((\w+) \w")
"""A name in brackets after a post begins with a title: ``The Minister (Lord Berg)``."""
_PARTY = re.compile(r" \([A-Z][\w/ &.-]{0,16}\)$")
_TALK = 100
"""Characters in a line that is no address and no title."""
_SENTENCE_ENDS = frozenset('.?!…"”')
_STRONG = "*_ \t"
_FIT = 2
_LEAST = 4
_LONG_LABEL = 7
"""Words of a label that gives a post before or after the name."""
_FEW = 3
_SPARSE = 1_000
"""Where a text has fewer labels with a colon than one in so many characters, others are sought."""


class _Box(msgspec.Struct, frozen=True):
    """A line between two rules, or under one."""

    begin: int
    line: int
    words: str
    """What stands in the line."""
    after: int
    """Where the line begins that comes after the box."""


class LoneLabels:
    """The labels without a colon of one document."""

    def __init__(self, lines: Lines) -> None:
        """Look through ``lines``, whose openings with a colon are settled."""
        self._lines = lines
        self._rules = lines.others["rule"]
        self.openings: dict[int, Opening] = {}
        """Lines that begin a turn, in order; empty where the document has no such convention."""
        self.headings: dict[int, int] = {}
        """Boxes that name a part of the document, and where they end."""
        if len(self._rules) >= _FEW:
            self._read_boxes()
        if self._rules and not self.openings:
            self._read_under_rules()
        if not self.openings and len(lines.openings) * _SPARSE < len(lines.text):
            self._read_over_words()

    # -- in a box ---------------------------------------------------------------------------------

    def _boxes(self) -> Iterator[_Box]:
        text, last = self._lines.text, -1
        for rule, end in self._rules.items():
            line = end + 1
            if rule < last or line >= len(text) or line in self._rules:
                continue
            under = self._lines.end(line) + 1
            words = text[line : under - 1].strip()
            if words and under in self._rules:
                last = self._rules[under]
                yield _Box(rule, line, words, min(last + 1, len(text)))

    def _read_boxes(self) -> None:
        """Read ``Name, Company - Post [2]`` between two rules; without a number it is a heading."""
        boxes = list(self._boxes())
        numbered = {box.line: found for box in boxes if (found := _NUMBERED.fullmatch(box.words))}
        if len(numbered) < _FEW:
            return
        for box in boxes:
            if found := numbered.get(box.line):
                self._open(box, found["label"])
            else:
                self.headings[box.begin] = box.after

    # -- under a rule -----------------------------------------------------------------------------

    def _read_under_rules(self) -> None:
        """Read a label under each ``---``."""
        boxes = [box for rule in self._rules if (box := self._under(rule))]
        kept = [box for box in boxes if _is_shouted(box.words)]
        if 2 * len(kept) <= len(boxes):
            kept = [box for box in boxes if _could_be(box.words)]
        if not kept or 3 * len(kept) < 2 * len(self._rules):
            return
        names = Counter(_name(box.words) for box in kept)
        recurs = len(kept) >= _FEW and max(names.values()) > 1
        if recurs or any(_could_be(box.words) and has_part(box.words) for box in kept):
            for box in kept:
                self._open(box, box.words)

    def _under(self, rule: int) -> _Box | None:
        line = self._rules[rule] + 1
        text = self._lines.text
        after = self._lines.end(line) + 1
        if after >= len(text) or after in self._rules or not text[line : after - 1].strip():
            return None
        return _Box(rule, line, text[line : after - 1].strip(), after)

    # -- over the words ---------------------------------------------------------------------------

    def _read_over_words(self) -> None:
        """Read a name alone on the line over its words, after a blank line."""
        found = _OVER_WORDS.finditer(self._lines.text)
        fit = [match for match in found if _could_be(match["label"].strip(_STRONG))]
        labels = [match["label"].strip(_STRONG) for match in fit]
        names = Counter(map(_name, labels))
        recurring = {name for name, times in names.items() if times > 1}
        times = sum(names[name] for name in recurring)
        bold = {_name(label) for match, label in zip(fit, labels, strict=True) if _is_bold(match)}
        people = sum(" " in name or is_voice(name) or name in bold for name in recurring)
        is_custom = len(recurring) >= 2 and times >= _LEAST and 2 * people >= len(recurring)
        if not is_custom:
            evident = {_name(x) for m, x in zip(fit, labels, strict=True) if self._is_evident(m, x)}
            recurring = evident | {name for name in recurring if is_voice(name)}
            times = sum(names[name] for name in recurring)
            is_custom = len(evident) >= 2 and times >= _FEW
        if not is_custom or times < len(self._lines.openings):
            return
        titles = {name.split()[0] for name in recurring if " " in name}
        titles |= {held[1] for label in labels if (held := _HELD.search(label))}
        capitals = all(map(is_in_capitals, recurring))
        for match, label in zip(fit, labels, strict=True):
            if _is_like(label, recurring, titles, capitals=capitals):
                line = match.start("label")
                self._open(_Box(line, line, match["label"], match.end()), label)

    def _is_evident(self, match: re.Match[str], label: str) -> bool:
        """Whether a line can hardly be anything but a label: a title or a party, and talk below."""
        if not is_titled(label) and not _PARTY.search(label):
            return False
        below = self._lines.of(match.end())
        return len(below) >= _TALK or below.rstrip()[-1:] in _SENTENCE_ENDS

    def _open(self, box: _Box, label: str) -> None:
        """Put down that a turn begins at a box, whatever it was taken for before."""
        text = self._lines.text
        mark = _mark(label)
        self.openings[box.begin] = Opening(
            _first_ink(text, box.begin) - box.begin,
            text.index(label, box.line) - box.begin,
            _first_ink(text, box.after) - box.begin,
            label,
            "lone",
            mark=mark,
            kind=TurnKind.QUESTION if mark is Mark.ASKS else TurnKind.SPEECH,
        )


def _first_ink(text: str, position: int) -> int:
    ink = INK.search(text, position)
    return ink.start() if ink else len(text)


def _mark(label: str) -> Mark:
    found = MARK_ALONE.fullmatch(label)
    return (Mark.ASKS if found["asks"] else Mark.TELLS) if found else Mark.NONE


def _is_bold(match: re.Match[str]) -> bool:
    return match["label"].strip().startswith(("**", "__"))


def _is_shouted(words: str) -> bool:
    """Whether a line is set in capitals, and may be a label whatever its length."""
    is_label = is_in_capitals(words) and words[-1] not in ".?!:"
    return is_label and (fitness(words) == _FIT or len(words.split()) > _LONG_LABEL)


def _could_be(words: str) -> bool:
    return fitness(words) == _FIT


def _is_like(label: str, recurring: set[str], titles: set[str], *, capitals: bool) -> bool:
    """Tell whether a label that may stand once is like those that recur."""
    name = _name(label)
    if name in recurring:
        return True
    if capitals:
        return is_in_capitals(label)
    return name != label or name.split()[0] in titles or is_titled(label)


def _name(label: str) -> str:
    return without_aside(label)
