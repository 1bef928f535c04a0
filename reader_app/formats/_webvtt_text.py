"""The text of a WebVTT cue to its nodes, by the parsing rules of the W3C.

A node knows how deep it lies; there is no tree of objects, so no depth of nesting does any harm.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats._captions import Line, line_of

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


class _Run:
    """The words of one voice in one line, as they are gathered."""

    def __init__(self, voice: str | None) -> None:
        self.voice = voice
        self.words = ""
        self.moments: list[tuple[int, int]] = []
        self.is_aside = True

    def line(self) -> Line:
        return line_of(self.words, self.voice, self.moments, is_aside=self.is_aside)


def lines(text: str) -> Iterator[Line]:
    """Yield the lines of the text of a cue that have words, cut where the voice changes."""
    path: list[Node] = []
    run = _Run(None)
    done: list[_Run] = [run]
    for node in nodes(text):
        del path[node.depth :]
        if node.tag == TIMESTAMP:
            run.moments.append((len(run.words), node.time))
        elif node.tag != TEXT:
            path.append(node)
        else:
            voice = next((n.value for n in reversed(path) if n.tag == "v"), None) or None
            for number, words in enumerate(_in_ruby(node, path).split("\n")):
                if number or voice != run.voice:
                    pending = [] if number else _pending(run)
                    run = _Run(voice)
                    run.moments += pending
                    done.append(run)
                run.words += words
                run.is_aside &= not words.strip() or any(n.tag == "i" for n in path)
    yield from (line for line in (run.line() for run in done) if line.text)


def _pending(run: _Run) -> list[tuple[int, int]]:
    """Return the moments that belong to what comes after ``run``, moved there."""
    return [(0, time) for offset, time in run.moments if offset >= len(run.words.rstrip())]


def _in_ruby(node: Node, path: list[Node]) -> str:
    """Return the words of ``node``; a reading, which is set above its word, comes after it."""
    is_reading = any(n.tag == "rt" for n in path) and node.value.strip()
    return f"({node.value})" if is_reading else node.value
