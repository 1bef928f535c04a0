"""The text of a WebVTT cue to its nodes, by the parsing rules of the W3C.

A node knows how deep it lies; there is no tree of objects, so no depth of nesting does any harm.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.subtitles._captions import Line, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "text"
TIMESTAMP = "timestamp"
_NAMES = frozenset({"c", "i", "b", "u", "ruby", "v", "lang"})
_TOKEN = re.compile(
    r"""<(?:/(?P<end>[^>]*)
       |(?P<time>[0-9][^>]*)
       |(?P<name>[^\t\n\f\ .>]*)(?P<classes>(?:\.[^\t\n\f\ .>]*)*)(?P<annotation>[\t\n\f\ ][^>]*)?
     )(?:>|\Z)
    |(?P<text>[^<]+)""",
    re.VERBOSE,
)
_TIMESTAMP = re.compile(r"(\d{2,9}):(\d{2})(?::(\d{2}))?\.(\d{3})(?!\d)", re.ASCII)
_HOURS = re.compile(r"(\d{1,9}):(\d{2}):(\d{2})\.(\d{3})(?!\d)", re.ASCII)
_MOST = 59


class Node(msgspec.Struct, frozen=True, gc=False):
    """A part of the text of a cue: words, a moment, or a span of the deeper nodes after it."""

    depth: int
    tag: str
    """``text``, ``timestamp``, or what stands in the angle brackets: ``v``, ``ruby``, ``c`` …"""
    value: str = ""
    """The words, or what a tag says beside its name: a voice, a language."""
    time: int = 0
    """Milliseconds, of a moment."""
    classes: tuple[str, ...] = ()


def timestamp(text: str, position: int = 0) -> tuple[int, int] | None:
    """Return the milliseconds of the time stamp at ``position``, and where it ends, or None."""
    found = _HOURS.match(text, position) or _TIMESTAMP.match(text, position)
    if found is None:
        return None
    first, second, third, part = found.groups()
    if third is None:
        if len(first) > len("59"):
            return None
        first, second, third = "0", first, second
    if int(second) > _MOST or int(third) > _MOST:
        return None
    seconds = (int(first) * 60 + int(second)) * 60 + int(third)
    return seconds * 1000 + int(part), found.end()


def nodes(text: str) -> Iterator[Node]:
    """Yield the nodes of the text of a cue, in order."""
    path: list[str] = []
    for token in _TOKEN.finditer(text):
        if (words := token["text"]) is not None:
            yield Node(len(path), TEXT, html.unescape(words))
        elif (end := token["end"]) is not None:
            _close(path, end)
        elif (stamp := token["time"]) is not None:
            time = timestamp(stamp)
            if time is not None and time[1] == len(stamp):
                yield Node(len(path), TIMESTAMP, time=time[0])
        elif (tag := token["name"]) in _NAMES or (tag == "rt" and path[-1:] == ["ruby"]):
            classes = tuple(filter(None, token["classes"].split(".")))
            annotation = " ".join(html.unescape(token["annotation"] or "").split())
            yield Node(len(path), tag, annotation, 0, classes)
            path.append(tag)


def _close(path: list[str], tag: str) -> None:
    if path[-1:] == [tag]:
        path.pop()
    elif tag == "ruby" and path[-1:] == ["rt"]:
        del path[-2:]


class _Span(msgspec.Struct, frozen=True, gc=False):
    """What holds within an open tag, and all that is around it."""

    voice: str | None = None
    is_aside: bool = False
    is_reading: bool = False

    def opened(self, node: Node) -> _Span:
        """Return what holds within ``node``, a tag in this one."""
        voice = (node.value or None) if node.tag == "v" else self.voice
        return _Span(voice, self.is_aside or node.tag == "i", self.is_reading or node.tag == "rt")


class _Run:
    """The words of one voice in one line, as they are gathered."""

    def __init__(self, voice: str | None) -> None:
        self.voice = voice
        self._words: list[str] = []
        self._length = 0
        self._inked = 0
        self._moments: list[tuple[int, int]] = []
        self._is_aside = True

    def say(self, words: str, span: _Span) -> None:
        """Let ``words`` follow; a reading, which is set above its word, comes after it."""
        if not words.strip():
            self._add(words)
            return
        self._add(f"({words})" if span.is_reading else words)
        self._inked = self._length
        self._is_aside &= span.is_aside

    def _add(self, words: str) -> None:
        self._words.append(words)
        self._length += len(words)

    def mark(self, time: int) -> None:
        """Say when what follows is said."""
        self._moments.append((self._length, time))

    def next(self, voice: str | None) -> _Run:
        """Return the run of another voice in the same line, with the time that was said for it."""
        run = _Run(voice)
        run._moments = [(0, time) for offset, time in self._moments if offset >= self._inked][-1:]
        return run

    def line(self) -> Line:
        """Return all words as a line."""
        return line_of("".join(self._words), self.voice, self._moments, is_aside=self._is_aside)


def lines(text: str) -> Iterator[Line]:
    """Yield the lines of the text of a cue that have words, cut where the voice changes."""
    path = [_Span()]
    run = _Run(None)
    done = [run]
    for node in nodes(text):
        del path[node.depth + 1 :]
        if node.tag == TIMESTAMP:
            run.mark(node.time)
        elif node.tag != TEXT:
            path.append(path[-1].opened(node))
        else:
            for number, words in enumerate(node.value.split("\n")):
                if number or path[-1].voice != run.voice:
                    run = _Run(path[-1].voice) if number else run.next(path[-1].voice)
                    done.append(run)
                run.say(words, path[-1])
    yield from (line for line in (run.line() for run in done) if line.text)
