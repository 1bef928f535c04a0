"""How a line opens a turn."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.labels import label_in
from reader_app.structure.rules import ASKS, LINE, REST_OF_CLOCK
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NARROW = "narrow"
"""The form of a mark with one blank after it."""
TAGGED = "tagged"
"""The form of a label in brackets before a time."""
INK = re.compile(r"\S")
MAY_BE_CLOCK = re.compile(r"\d:\Z")
BARE = frozenset({LINE.groupindex["ask_bare"], LINE.groupindex["colon_bare"]})
"""The groups of lines that hold nothing but a label."""


class Mark(IntEnum):
    """What a printed label is: who speaks, or the mark of a question or an answer."""

    NONE = 0
    ASKS = 1
    TELLS = 2


class Opening(msgspec.Struct, frozen=True, gc=False):
    """How a line that could begin a turn does so; lines that begin alike share one."""

    indent: int
    """Where in the line its ink begins."""
    start: int
    """Where in the line the bare label begins."""
    words: int
    """Where in the line the words begin."""
    label: str
    form: str
    """How the label is set; labels of one form stand or fall together."""
    fitness: int = 2
    mark: Mark = Mark.NONE
    time: int | None = None
    """Milliseconds."""
    is_bare: bool = False
    """Nothing else stands in the line."""
    kind: TurnKind = TurnKind.SPEECH

    @property
    def is_repeatable(self) -> bool:
        """Whether every line that begins with the same characters opens just so."""
        return self.time is None and not self.is_bare


def _labelled(line: int, match: re.Match[str], begin: int | None = None) -> Opening | None:
    """Take apart ``Name: words`` or ``Name  0:21`` from ``begin`` on."""
    begin = line if begin is None else begin
    text, end = match.string, match.end()
    rest = REST_OF_CLOCK.match(text, end) if MAY_BE_CLOCK.search(text, begin, end) else None
    label = label_in(text[begin:end], is_stamped=rest is not None)
    if label is None or not label.fitness:
        return None
    end = rest.end() if rest else end
    time = milliseconds(text[begin + label.start + len(label.text) : end])
    is_bare = _is_line_end(text, end)
    form = ("strong" if label.is_strong else "plain") + (" clock" if rest else "")
    return Opening(
        _indent(text[line:end]),
        begin - line + label.start,
        end - line,
        label.text,
        f"{form} bare" if is_bare else form,
        label.fitness,
        time=time,
        is_bare=is_bare,
    )


def _stamped(line: int, match: re.Match[str]) -> Opening | None:
    """Take apart ``[0:21] Name: words``."""
    if not match["later"]:
        return None
    opening = _labelled(line, match, match.start("later"))
    time = milliseconds(match.string[line : match.start("later")])
    return opening and msgspec.structs.replace(opening, time=time, form="stamped")


def _tagged(line: int, match: re.Match[str]) -> Opening:
    """Take apart ``[Name] [0:21] words``."""
    time = milliseconds(match.string[match.end("tag") : match.end()])
    start = match.start("tag") - line
    is_bare = _is_line_end(match.string, match.end())
    return Opening(
        start - 1, start, match.end() - line, match["tag"], TAGGED, time=time, is_bare=is_bare
    )


def _marked(line: int, match: re.Match[str]) -> Opening:
    """Take apart ``Q1: words`` and the like."""
    after = match["after"]
    asks = ASKS.match(match["mark"]) is not None
    return Opening(
        _indent(match.string[line : match.end()]),
        match.start("mark") - line,
        match.end() - line,
        match["mark"],
        after.strip() or (NARROW if after == " " else "wide"),
        mark=Mark.ASKS if asks else Mark.TELLS,
        kind=TurnKind.QUESTION if asks else TurnKind.SPEECH,
        is_bare=_is_line_end(match.string, match.end()),
    )


def _is_line_end(text: str, position: int) -> bool:
    return position == len(text) or text[position] == "\n"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


READERS: Mapping[str, Callable[[int, re.Match[str]], Opening | None]] = {
    "colon": _labelled,
    "colon_bare": _labelled,
    "stamped": _stamped,
    "tagged": _tagged,
    "ask": _marked,
    "ask_bare": _marked,
}
"""Who takes apart what a line matches, by the group of ``rules.LINE``."""
