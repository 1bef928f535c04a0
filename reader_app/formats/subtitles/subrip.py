"""SubRip and its kin: times on a line, words below, and hardly a file that keeps all the rules."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.subtitles._captions import Caption, lines_of
from reader_app.formats.subtitles._cues import transcript_of
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.transcript.model import Transcript

SUFFIXES = (".srt", ".sbv")
_TIME = r"(?:\d{1,4}\s?:\s?)?\d{1,4}\s?:\s?\d{1,2}(?:\s?[.,:]\s?\d{1,6})?"
_TIMES = re.compile(
    rf"\s*(?P<start>-?{_TIME})\s*(?:[-–—]{{1,3}}\s?>|,(?=\d{{1,4}}:))\s*(?P<end>{_TIME})(?![\d:])",
    re.ASCII,
)
_TIME_PARTS = re.compile(
    r"(?:(\d+)\s?:\s?)?(\d+)\s?:\s?(\d{1,2})(?:\s?[.,:]\s?(\d{1,6}))?", re.ASCII
)
_LOOKS = re.compile(rb"(?m)^\s*(?:\d+:)?\d+:\d\d[.,:]\d+\s*(?:--?>|,\d+:\d)", re.ASCII)
_AT_START = re.compile(
    rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:\d+\s*[\r\n]\s*)?(?:\d+:)?\d+:\d\d[.,:]\d+\s*"
    rb"(?:--?>|,\d+:\d)"
)
_BROKEN = re.compile(r"-->|^\s*\d{1,4}:\d{1,2}:[\w.]{1,12}[,;]\d{1,4}:\d{1,2}:[\w.]{1,12}\s*$")
_INDEX = re.compile(r"\s*\d{1,9}\s*", re.ASCII)
_TAG = re.compile(
    r"</?(?:i|b|u|s|em|strong|font|c|v|span|p|ruby|rt|rb|lang|big|small)\b[^<>]{0,400}>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>|\\[Nn]", re.IGNORECASE)
_OVERRIDE = re.compile(r"\{[\\/][^{}]{0,400}\}|\{[a-zA-Z]:[^{}]{0,100}\}|\\h")
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,12}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_HEAD = 16_384
_EXCERPT = 120
_MOST = 200
_NO_TIMES = "this is no subtitle: it has no times"
_BAD_TIMES = "the times of this subtitle are not understood"


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is SubRip, by the times at its beginning."""
    head = source.data[:_HEAD].replace(b"\0", b"")
    if _AT_START.match(head):
        return 0.9
    return 0.8 if source.suffix in (*SUFFIXES, ".vtt") and _LOOKS.search(head) else 0.0


def read(source: Source) -> Transcript:
    """Read SubRip; subtitles of one speaker become one turn. Raises ``ImportFailed``."""
    lines = source.text.split("\n")
    timed = [number for number, line in enumerate(lines) if _TIMES.match(line)]
    if not timed:
        raise ImportFailed(source.name, "there are no times of subtitles in this file")
    unread: list[Unread] = _not_understood(lines, 0, _before(lines, timed[0], 0))
    captions = []
    for first, after in pairwise([*timed, len(lines)]):
        end = _before(lines, after, first + 1)
        stop = _end_of_words(lines, first + 1, end)
        unread += _not_understood(lines, stop, end)
        captions.append(_caption(lines[first], "\n".join(lines[first + 1 : stop])))
    return transcript_of(captions, source.name, FORMAT.name, unread=unread[:_MOST])


def clean(text: str) -> str:
    """Return ``text`` without mark-up: tags, positions, entities."""
    text = _OVERRIDE.sub("", _BREAK.sub("\n", text))
    return _ENTITY.sub(lambda found: html.unescape(found[0]), _TAG.sub("", text))


def _before(lines: Sequence[str], times: int, first: int) -> int:
    """Return where the words before the line ``times`` end: its number stands between."""
    has_index = times > first and times < len(lines) and _INDEX.fullmatch(lines[times - 1])
    return times - 1 if has_index else times


def _end_of_words(lines: Sequence[str], first: int, end: int) -> int:
    """Return where a block begins that has lost its times, or ``end``."""
    for number in range(first, end):
        is_index = _INDEX.fullmatch(lines[number]) and not lines[number - 1].strip()
        if _BROKEN.search(lines[number]):
            is_after_index = number > first and _INDEX.fullmatch(lines[number - 1])
            return number - 1 if is_after_index else number
        if is_index and number + 1 < end and lines[number + 1].strip():
            return number
    return end


def _not_understood(lines: Sequence[str], first: int, end: int) -> list[Unread]:
    """Report the blocks between two lines, which are no subtitles."""
    return [
        Unread(
            number + 1,
            " ".join(block).strip()[:_EXCERPT],
            _BAD_TIMES if any(map(_BROKEN.search, block)) else _NO_TIMES,
        )
        for number, block in _blocks(lines, first, end)
    ]


def _blocks(lines: Sequence[str], first: int, end: int) -> Iterator[tuple[int, Sequence[str]]]:
    begin = first
    for number in range(first, end + 1):
        if number < end and lines[number].strip():
            continue
        if begin < number:
            yield begin, lines[begin:number]
        begin = number + 1


def _caption(times: str, words: str) -> Caption:
    found = _TIMES.match(times)
    assert found is not None
    return Caption(_time(found["start"]), _time(found["end"]), lines_of(clean(words)))


def _time(written: str) -> int:
    if written.startswith("-"):  # what was shifted too far begins with the recording
        return 0
    found = _TIME_PARTS.fullmatch(written)
    assert found is not None
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0")[:3])


FORMAT = Format("SubRip", SUFFIXES, confidence, read)
