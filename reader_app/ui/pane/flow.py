"""Lines that a file was wrapped at: where one goes on in the next, to be shown as running text.

A file that was wrapped at 72 characters, shown in a narrower or wider column, is a comb of long and
short lines. The text keeps its line ends; they are only shown as spaces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript

_SAMPLE = 200_000
_NARROWEST, _WIDEST = 24, 110
"""Code points a line, between which a file may have been wrapped."""
_SHARE = 0.75
"""How many of the line ends inside turns must look wrapped before the file counts as wrapped."""
_FEWEST = 8
_SLACK = 0.9
"""What is set in proportional letters is not wrapped at one exact number of them."""
_INNER = re.compile(r"\n(?=[ \t]*([^\s\u2e80-\u9fff\uff00-\uffef]+|\S))")


def wrapped_at(transcript: Transcript) -> list[int]:
    """Return the line ends, in ascending order, that are there for want of room only.

    None where the text is not wrapped, or its printed lines are cited by page and line.
    """
    width = _width(transcript.text)
    is_cited = any(place.line for place in transcript.pages)
    if is_cited or not _NARROWEST <= width <= _WIDEST:
        return []
    found = list(_line_ends(transcript, width * _SLACK))
    wrapped = [position for position, is_full in found if is_full]
    is_wrapped = len(found) >= _FEWEST and len(wrapped) >= _SHARE * len(found)
    return wrapped if is_wrapped else []


def begun_within_lines(transcript: Transcript) -> list[int]:
    """Return where turns begin after words of the same line, in ascending order."""
    text = transcript.text
    starts = [turn.span.start for turn in transcript.turns]
    within = (start for start in starts if start and text[start - 1] not in "\n\r")
    return [start for start in within if text[_line_start(text, start) : start].strip()]


def _line_start(text: str, position: int) -> int:
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def _width(text: str) -> int:
    """Return how many code points all but a few of the lines stay within."""
    lengths = sorted(len(line) for line in text[:_SAMPLE].split("\n") if line.strip())
    return lengths[len(lengths) * 97 // 100] if lengths else 0


def _line_ends(transcript: Transcript, full: float) -> Iterator[tuple[int, bool]]:
    """Give each line end between two lines of a turn, and whether the next word had no room."""
    text = transcript.text
    for turn in transcript.turns:
        if not turn.kind.is_spoken:
            continue
        for found in _INNER.finditer(text, turn.words.start, turn.words.end):
            line_start = text.rfind("\n", 0, found.start()) + 1
            line = text[line_start : found.start()]
            if line.strip():
                yield found.start(), len(line) + 1 + len(found[1]) > full
