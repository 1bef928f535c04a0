"""Stamps that programs for transcribing leave in a text, such as ``#00:01:02-3#``.

They stand at either end of a paragraph, or within it; one at its end says when the next begins.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import Cue

_STAMP = re.compile(
    r"(?P<before>[ \t]*)#(?P<time>\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?)#(?P<after>[ \t]*)"
)
_INK = re.compile(r"\S")
_EDGES = ("", "\n")
_FEWEST = 2


class Stamped(NamedTuple):
    """A text without its stamps, and what they say."""

    text: str
    cues: tuple[Cue, ...]


def read(text: str) -> Stamped | None:
    """Take the stamps out of ``text``; None where it has none."""
    found = list(_STAMP.finditer(text)) if "#" in text else []
    if len(found) < _FEWEST:
        return None
    parts: list[str] = []
    times: list[tuple[int, str, bool]] = []
    at = length = 0
    for match in found:
        is_first = text[match.start() - 1 : match.start()] in _EDGES
        is_last = text[match.end() : match.end() + 1] in _EDGES
        gap = "" if is_first or is_last or match[0][0] == match[0][-1] == "#" else " "
        parts += [text[at : match.start()], gap]
        length += match.start() - at + len(gap)
        at = match.end()
        times.append((length, match["time"].replace("-", "."), is_last and not is_first))
    parts.append(text[at:])
    return _stamped("".join(parts), times)


def _stamped(text: str, times: list[tuple[int, str, bool]]) -> Stamped:
    cues = []
    for position, printed, is_last in times:
        ink = _INK.search(text, position) if is_last else None
        time = milliseconds(printed)
        if time is not None:
            cues.append(Cue(ink.start() if ink else position, time))
    return Stamped(text, tuple(cues))
