"""The convention of one document: which of the lines that could begin a turn do.

It is guessed from the whole: labels that recur are speakers, and what looks like them is one too.
"""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.labels import Label, label_in
from reader_app.transcript.rules import ASKS, REST_OF_CLOCK
from reader_app.transcript.times import milliseconds

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence


class Mark(IntEnum):
    """What a printed label is: who speaks, or the mark of a question or an answer."""

    NONE = 0
    ASKS = 1
    TELLS = 2


class Opening(msgspec.Struct, frozen=True, gc=False):
    """A line that could begin a turn."""

    line: int
    start: int
    """Where in the line the bare label begins."""
    words: int
    """Where in the line the words begin."""
    label: str
    form: str
    """How the label is set; labels of one form stand or fall together."""
    fitness: int
    mark: Mark = Mark.NONE
    time: int | None = None
    """Milliseconds."""


def openings(lines: Sequence[str], found: Iterable[tuple[int, re.Match[str]]]) -> list[Opening]:
    """Return the lines that begin a turn, in order.

    ``found`` are the numbers of the lines that ``rules.LINE`` matches, and the matches.
    """
    seen = [opening for number, match in found if (opening := _opening(number, match))]
    labels = [opening for opening in seen if not opening.mark]
    marks = _sound_marks(lines, [opening for opening in seen if opening.mark])
    known = _Known(lines, labels, bool(marks))
    sound = [opening for opening in labels if known.has(opening)]
    return sorted([*sound, *marks], key=_line) if marks else sound


def _line(opening: Opening) -> int:
    return opening.line


def _opening(number: int, match: re.Match[str]) -> Opening | None:
    """Take apart the beginning of one line."""
    group = match.lastgroup
    if group == "colon":
        return _labelled(number, match.string, 0, match.end())
    if group == "ask":
        return _marked(number, match)
    if group == "stamped" and match["later"]:
        opening = _labelled(number, match.string, match.start("later"), match.end())
        time = milliseconds(match.string[: match.start("later")])
        return opening and msgspec.structs.replace(opening, time=time, form="stamped")
    if group == "tagged":
        time = milliseconds(match.string[match.end("tag") :])
        start = match.start("tag")
        return Opening(number, start, match.end(), match["tag"], "tagged", 2, Mark.NONE, time)
    return None


def _marked(number: int, match: re.Match[str]) -> Opening:
    mark, after = match["mark"], match["after"]
    asks = ASKS.match(mark) is not None
    form = (
        "wide" if after.isspace() and len(after) > 1 or after == "\t" else after.strip() or "narrow"
    )
    return Opening(
        number,
        match.start("mark"),
        match.end(),
        mark,
        form,
        2,
        Mark.ASKS if asks else Mark.TELLS,
    )


def _labelled(number: int, line: str, begin: int, end: int) -> Opening | None:
    label = label_in(line[begin:end])
    if label is None or not label.fitness:
        return None
    time = None
    if label.has_stamp:
        rest = REST_OF_CLOCK.match(line, end)
        if rest is None:
            return None
        time, end = (
            milliseconds(line[begin + label.start + len(label.text) : rest.end()]),
            rest.end(),
        )
    form = _form(label, is_alone=end == len(line))
    return Opening(
        number, begin + label.start, end, label.text, form, label.fitness, Mark.NONE, time
    )


def _form(label: Label, *, is_alone: bool) -> str:
    setting = "strong" if label.is_strong else "plain"
    return setting + (" alone" if is_alone else " stamped" if label.has_stamp else "")


def _sound_marks(lines: Sequence[str], marks: list[Opening]) -> list[Opening]:
    """Return the marks of questions and answers whose form this document uses."""
    asked = Counter(mark.form for mark in marks if mark.mark is Mark.ASKS)
    told = Counter(mark.form for mark in marks if mark.mark is Mark.TELLS)
    forms = {form for form, count in asked.items() if _is_mark_form(form, count, told[form])}
    return [
        mark
        for mark in marks
        if mark.form in forms
        and (mark.form != "narrow" or (mark.mark is Mark.ASKS and _follows_blank(lines, mark.line)))
    ]


def _is_mark_form(form: str, asked: int, told: int) -> bool:
    if form in {":", "："}:
        return True
    return asked + told >= (3 if form == "narrow" else 2)


def _follows_blank(lines: Sequence[str], number: int) -> bool:
    return number == 0 or not lines[number - 1].strip()


class _Known:
    """The labels of one document that name a speaker."""

    def __init__(self, lines: Sequence[str], labels: list[Opening], has_marks: bool) -> None:
        self._lines = lines
        counts = Counter((opening.label, opening.form) for opening in labels)
        totals = Counter(opening.label for opening in labels)
        self._sure = {
            opening.label
            for opening in labels
            if totals[opening.label] >= (2 if opening.fitness == 2 else 3)
        }
        sure = [opening for opening in labels if opening.label in self._sure]
        fit = [opening for opening in labels if opening.fitness == 2]
        self._forms = {form for (label, form), count in counts.items() if label in self._sure}
        if not self._sure and (has_marks or len(totals) >= 2 or labels):
            self._forms = {opening.form for opening in fit}
        self._first = sure[0].line if sure else 0
        after_blank = sum(_follows_blank(lines, opening.line) for opening in sure)
        self._wants_blank = bool(sure) and after_blank >= 0.9 * len(sure)

    def has(self, opening: Opening) -> bool:
        """Whether ``opening`` begins a turn."""
        if opening.label in self._sure:
            return True
        if opening.fitness < 2 or opening.form not in self._forms:
            return False
        if opening.line < self._first:
            return False
        return not self._wants_blank or _follows_blank(self._lines, opening.line)
