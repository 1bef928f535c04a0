"""WebVTT files to their cues, by the parsing algorithm of the W3C.

https://www.w3.org/TR/webvtt1/#file-parsing, step by step; what it drops is told apart from what it
understands, so that a reader can be told. Regions, styles and settings are passed over: they say
where a cue stands on a screen, and here there is none.
"""

from __future__ import annotations

import re

import msgspec

from reader_app.formats.subtitles._webvtt_text import timestamp

ARROW = "-->"
_SIGNATURE = re.compile(r"\ufeff?WEBVTT(?=[ \t\n]|\Z)")
_BLANKS = re.compile(r"[ \t\n\f\r]*")
_COMMENT = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|\Z)")
_NO_TIMES = "this is no cue: it has no times"
_BAD_TIMES = "the times of this cue are not understood"


class VttCue(msgspec.Struct, frozen=True):
    """A cue: times in milliseconds, its text with all mark-up."""

    id: str
    start: int
    end: int
    text: str
    line: int
    """The line of its times, from 1."""


class Dropped(msgspec.Struct, frozen=True):
    """A block that is no cue, though it ought to be one."""

    line: int
    text: str
    why: str


class VttFile(msgspec.Struct, frozen=True):
    """What a WebVTT file says."""

    header: str
    """The lines after the first up to the first blank one."""
    cues: tuple[VttCue, ...]
    notes: tuple[str, ...]
    dropped: tuple[Dropped, ...]


def parse_webvtt(text: str) -> VttFile | None:
    """Return the cues of ``text``, or None where it is no WebVTT."""
    text = text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    if not _SIGNATURE.match(text):
        return None
    return _Parser(text.split("\n")).parse()


class _Parser:
    """Walks over the lines of a file block by block."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._at = 1
        self._cues: list[VttCue] = []
        self._notes: list[str] = []
        self._dropped: list[Dropped] = []

    def parse(self) -> VttFile:
        header = self._header()
        while self._at < len(self._lines):
            if self._lines[self._at]:
                self._block()
            else:
                self._at += 1
        return VttFile(header, tuple(self._cues), tuple(self._notes), tuple(self._dropped))

    def _header(self) -> str:
        first = self._at
        while self._at < len(self._lines) and self._is_text(self._at):
            self._at += 1
        return "\n".join(self._lines[first : self._at])

    def _is_text(self, line: int) -> bool:
        return bool(self._lines[line]) and ARROW not in self._lines[line]

    def _block(self) -> None:
        """Read one block: perhaps a name, times, and lines up to a blank one or new times."""
        first = self._at
        named = self._is_text(first)
        timed = first + 1 if named else first
        if timed >= len(self._lines) or ARROW not in self._lines[timed]:
            self._at = self._end(first)
            self._comment(first)
            return
        self._at = self._end(timed + 1)
        times = _times(self._lines[timed])
        if times is None:
            self._drop(first, _BAD_TIMES)
            return
        words = "\n".join(self._lines[timed + 1 : self._at])
        name = self._lines[first] if named else ""
        self._cues.append(VttCue(name, *times, words, timed + 1))

    def _end(self, line: int) -> int:
        """Return the first line from ``line`` on that does not belong to the text of a cue."""
        while line < len(self._lines) and self._is_text(line):
            line += 1
        return line

    def _comment(self, first: int) -> None:
        words = "\n".join(self._lines[first : self._at])
        if not _COMMENT.match(words):
            self._drop(first, _NO_TIMES)
        elif words.startswith("NOTE"):
            self._notes.append(words.removeprefix("NOTE").strip())

    def _drop(self, first: int, why: str) -> None:
        words = " ".join(self._lines[first : self._at])
        self._dropped.append(Dropped(first + 1, words, why))


def _times(line: str) -> tuple[int, int] | None:
    """Return when a cue begins and ends, in milliseconds, or None where ``line`` is wrong."""
    start = timestamp(line, _after_blanks(line, 0))
    if start is None:
        return None
    arrow = _after_blanks(line, start[1])
    if not line.startswith(ARROW, arrow):
        return None
    end = timestamp(line, _after_blanks(line, arrow + len(ARROW)))
    return (start[0], end[0]) if end else None


def _after_blanks(line: str, position: int) -> int:
    found = _BLANKS.match(line, position)
    return found.end() if found else position
