"""Subtitles as they are shown: lines of words at a time, whatever file they come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BLANKS = re.compile(r" [ \t\n\r\f\v]+|[\t\n\r\f\v][ \t\n\r\f\v]*")
"""Blanks that are not single ones."""
_HARD_BLANKS = " \u00a0\u200b\ufeff"
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of a subtitle, or the part of it that one voice says."""

    text: str
    """Clean: no mark-up, single blanks."""
    voice: str | None = None
    """Who speaks, where the file itself says so."""
    moments: tuple[tuple[int, int], ...] = ()
    """(offset in ``text``, milliseconds) of each word whose time is known."""
    is_aside: bool = False
    """Set apart from what is said, as by italics."""
    is_stage: bool = False
    """A sound or a song, as the file itself says."""

    def cut(self, start: int, end: int | None = None) -> Line:
        """Return the line from offset ``start`` to ``end``, without blanks at its ends."""
        part = self.text[start:end]
        begin = start + len(part) - len(part.lstrip())
        text = part.strip()
        inside = (at for at in self.moments if begin <= at[0] < begin + len(text))
        moments = tuple((offset - begin, time) for offset, time in inside)
        return msgspec.structs.replace(self, text=text, moments=moments)


class Caption(msgspec.Struct, frozen=True):
    """What is on the screen from ``start`` to ``end``, in milliseconds."""

    start: int
    end: int
    lines: tuple[Line, ...]


def line_of(
    text: str,
    voice: str | None = None,
    moments: Iterable[tuple[int, int]] = (),
    *,
    is_aside: bool = False,
    is_stage: bool = False,
) -> Line:
    """Make a line of ``text``, whose blanks become single; moments go to the word they precede."""
    single = _BLANKS.sub(" ", text)
    if not single.strip(_HARD_BLANKS):
        return Line("", voice or None)
    placed = _placed(sorted(moments), text, single)
    return Line(single, voice or None, tuple(placed), is_aside, is_stage).cut(0)


def _placed(
    moments: Sequence[tuple[int, int]], text: str, single: str
) -> Iterator[tuple[int, int]]:
    """Yield where ``moments`` of ``text`` are in ``single``, the same with single blanks."""
    if not moments:
        return
    runs = [(found.start(), found.end()) for found in _BLANKS.finditer(text)]
    removed = number = 0
    for offset, time in moments:
        while number < len(runs) and runs[number][1] <= offset:
            removed += runs[number][1] - runs[number][0] - 1
            number += 1
        is_inside = number < len(runs) and runs[number][0] < offset
        at = (runs[number][0] + 1 if is_inside else offset) - removed
        yield at + (single[at : at + 1] == " "), time


def lines_of(text: str) -> tuple[Line, ...]:
    """Make lines of the lines of ``text`` that have words."""
    made = map(line_of, text.split("\n"))
    return tuple(line for line in made if line.text)


def joint(before: str, after: str) -> str:
    """Return what parts the words of two lines: nothing where their script has no blanks."""
    is_solid = _WITHOUT_SPACES.match(before[-1:]) and _WITHOUT_SPACES.match(after)
    return "" if is_solid else " "


def joined(lines: Iterable[Line]) -> Line:
    """Put lines together as one, which is the first one's in all else."""
    first, *others = lines
    text, moments = first.text, list(first.moments)
    for line in others:
        text += joint(text, line.text) if text and line.text else ""
        moments += [(len(text) + offset, time) for offset, time in line.moments]
        text += line.text
    return msgspec.structs.replace(first, text=text, moments=tuple(moments))
