"""Documents of subtitles: a line with two times, then maybe a name, then what is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._times import clock
from reader_app.structure.labels import fitness
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._blocks import Paragraph
    from reader_app.structure.composer import Composer

_TIME = r"\d{1,2}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,9})?"
_RANGE = re.compile(rf"\s*(?P<begin>{_TIME})\s*--?>\s*{_TIME}\s*$")
_NUMBER = re.compile(r"\s*\d{1,6}\s*$")
_LEAST = 2
_SHARE = 0.15
"""Share of lines with two times, at least."""
_NAMED = 0.9


class _Cue(msgspec.Struct, frozen=True):
    time: int
    lines: list[str]


def add_ranged(composer: Composer, paragraphs: Sequence[Paragraph]) -> bool:
    """Add a document of subtitles to ``composer``; return False where it is none."""
    lines = [line for paragraph in paragraphs for line in paragraph.text.split("\n")]
    lines = [line for line in lines if line.strip()]
    at = [n for n, line in enumerate(lines) if _RANGE.match(line)]
    if len(at) < _LEAST or len(at) < _SHARE * len(lines):
        return False
    cues = [_cue(lines[start:end]) for start, end in zip(at, [*at[1:], len(lines)], strict=True)]
    has_names = _have_names([cue for cue in cues if cue.lines])
    for line in lines[: at[0]]:
        composer.add(line, kind=TurnKind.OTHER)
    for cue in cues:
        label = cue.lines[0].strip() if has_names and cue.lines else None
        words = " ".join(line.strip() for line in cue.lines[1 if label else 0 :])
        composer.follow(words, label, time=cue.time)
    return len(composer) > 0


def _cue(lines: Sequence[str]) -> _Cue:
    found = _RANGE.match(lines[0])
    seconds = clock(found["begin"]) if found else None
    said = [line for line in lines[1:] if not _NUMBER.match(line)]
    return _Cue(round(1000 * (seconds or 0)), said)


def _have_names(cues: Sequence[_Cue]) -> bool:
    """Whether the first of several lines names who speaks: it fits, and comes again."""
    firsts = [cue.lines[0].strip() for cue in cues]
    if not firsts or any(len(cue.lines) < 2 for cue in cues):
        return False
    fit = sum(fitness(first) > 1 for first in firsts)
    return fit >= _NAMED * len(firsts) and (2 * len(set(firsts)) <= len(firsts) + 1)
