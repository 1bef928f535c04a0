"""Sections: what the headings of a text divide it into."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.model import Transcript, Turn

_MARKUP = re.compile(r"^#{1,6}\s+|\s+#+$")


@dataclass(frozen=True)
class Section:
    """A heading with all that stands under it, deeper sections included."""

    title: str
    level: int
    """1 for the highest."""
    span: Span
    """From the heading to the next one that is as high."""
    heading: Span


def sections(transcript: Transcript) -> tuple[Section, ...]:
    """Return the sections of a transcript in reading order; none where it has no headings."""
    headings = transcript.headings
    ends = _ends([max(1, turn.level) for turn in headings], headings, len(transcript.text))
    return tuple(
        Section(
            title=_title(turn, transcript.text),
            level=max(1, turn.level),
            span=Span(turn.span.start, end),
            heading=turn.span,
        )
        for turn, end in zip(headings, ends, strict=True)
    )


def _ends(levels: list[int], headings: Sequence[Turn], last: int) -> list[int]:
    """Return where each section ends: at the next heading of its level or above."""
    ends = [last] * len(headings)
    still_open: list[int] = []
    for index, level in enumerate(levels):
        while still_open and levels[still_open[-1]] >= level:
            ends[still_open.pop()] = headings[index].span.start
        still_open.append(index)
    return ends


def _title(turn: Turn, text: str) -> str:
    """Return a heading on one line, without the signs that mark it as one."""
    return _MARKUP.sub("", " ".join((turn.words.of(text) or turn.span.of(text)).split()))


def section_at(found: Sequence[Section], position: int) -> int | None:
    """Return the index of the deepest section that holds ``position``, or None before the first."""
    index = bisect_right(found, position, key=lambda section: section.span.start) - 1
    return index if index >= 0 else None
