"""SubStation Alpha, plain and advanced: subtitles with a field for who speaks.

Read line by line: a library that is strict about a single broken line would lose all the others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.subtitles._captions import Caption, Line, line_of
from reader_app.formats.subtitles._cues import transcript_of
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.transcript.model import Transcript

SUFFIXES = (".ass", ".ssa")
_HEAD = 4_096
_SECTION = re.compile(rb"(?im)^\s*(?:\xef\xbb\xbf)?\[(?:script info|v4\+? styles|events)\]")
_EVENT = re.compile(rb"(?m)^Dialogue:\s*[^,\r\n]{0,20},\s*\d+:\d+:\d+")
_FORMAT = "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
_TIME = re.compile(r"\s*(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?\s*", re.ASCII)
_OVERRIDE = re.compile(r"\{([^{}]*)\}")
_DRAWS = re.compile(r"\\p(\d+)")
_KARAOKE = re.compile(r"\\[kK][of]?(\d{1,6})")
_BREAK = re.compile(r"\\[Nn]")
_EXCERPT = 120
_MOST = 200
_BROKEN = "this subtitle is broken: its fields or times are not understood"


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is SubStation Alpha, by its sections."""
    head = source.data[:_HEAD].replace(b"\0", b"")
    if _SECTION.search(head):
        return 1.0 if source.suffix in SUFFIXES or b"Format:" in head else 0.9
    return 0.9 if _EVENT.search(head) else 0.0


def read(source: Source) -> Transcript:
    """Read SubStation Alpha; events of one speaker become one turn. Raises ``ImportFailed``."""
    unread: list[Unread] = []
    fields: dict[str, str] = {}
    captions = dict.fromkeys(_events(source.text, fields, unread))
    return transcript_of(
        sorted(captions, key=lambda caption: caption.start),
        source.name,
        FORMAT.name,
        title=_title(fields.get("title")),
        unread=unread[:_MOST],
    )


def _title(title: str | None) -> str | None:
    """Return the title unless it is what a program writes where nobody gave one."""
    is_given = title and title.casefold() not in ("<untitled>", "default aegisub file", "untitled")
    return title if is_given else None


def _events(text: str, fields: dict[str, str], unread: list[Unread]) -> Iterator[Caption]:
    """Yield the events of a file in their order; fill what else it says into the other two."""
    order = _names(_FORMAT)
    section = ""
    for number, line in enumerate(text.split("\n"), 1):
        key, colon, value = line.partition(":")
        if line.lstrip().startswith("["):
            section = line.strip().lower()
        elif not colon:
            continue
        elif key.strip() == "Format" and section == "[events]":
            order = _names(value)
        elif key.strip() == "Dialogue":
            caption = _caption(dict(zip(order, value.split(",", len(order) - 1), strict=False)))
            if caption is None:
                unread.append(Unread(number, line.strip()[:_EXCERPT], _BROKEN))
            else:
                yield caption
        elif section == "[script info]":
            fields.setdefault(key.strip().lower(), value.strip())


def _names(line: str) -> list[str]:
    names = [name.strip().lower() for name in line.split(",")]
    return ["name" if name == "actor" else name for name in names]


def _caption(fields: dict[str, str]) -> Caption | None:
    start, end = _time(fields.get("start", "")), _time(fields.get("end", ""))
    text = fields.get("text")
    if start is None or end is None or text is None:
        return None
    return Caption(start, end, tuple(_lines(text, fields.get("name", "").strip(), start)))


def _time(written: str) -> int | None:
    found = _TIME.fullmatch(written)
    if found is None:
        return None
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))


def _lines(text: str, voice: str, start: int) -> Iterator[Line]:
    words, moments = _words(_BREAK.sub("\n", text).replace("\\h", "\u00a0"), start)
    at = 0
    for part in words.split("\n"):
        inside = [(offset - at, time) for offset, time in moments if at <= offset < at + len(part)]
        line = line_of(part, voice or None, inside)
        at += len(part) + 1
        if line.text:
            yield line


def _words(text: str, start: int) -> tuple[str, Sequence[tuple[int, int]]]:
    """Return the words of an event without drawings and overrides, and the moments of karaoke."""
    words = ""
    moments: list[tuple[int, int]] = []
    is_drawing = False
    time = start
    for number, part in enumerate(_OVERRIDE.split(text)):
        if number % 2 == 0:
            words += "" if is_drawing else part
            continue
        for length in _KARAOKE.findall(part):
            moments.append((len(words), time))
            time += int(length) * 10
        drawn = _DRAWS.findall(part)
        is_drawing = int(drawn[-1]) > 0 if drawn else is_drawing
    return words, moments


FORMAT = Format("SubStation Alpha", SUFFIXES, confidence, read)
