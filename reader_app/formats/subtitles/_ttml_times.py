"""When each paragraph of a TTML file is seen: times inherited, parallel or one after another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats._xml import Element
from reader_app.formats.subtitles._captions import joint

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOCK = re.compile(
    r"(?:(\d{1,6}):)?(\d{1,5}):(\d{1,2})(?:\.(\d{1,9})|:(\d{1,5})(?:\.\d+)?)?", re.ASCII
)
_OFFSET = re.compile(r"(\d{1,15})(?:\.(\d{1,9}))?(h|ms|m|s|f|t)?", re.ASCII)
_LONGEST = 359_999_999_000
"""Milliseconds; beyond lies no recording, but a mistake."""
_METADATA = frozenset({"metadata", "desc", "title", "actor", "agent", "copyright", "set", "name"})


class Words(msgspec.Struct, frozen=True, gc=False):
    """Words of a paragraph, or a line end, and what its element says of them."""

    text: str
    agent: str
    role: str
    time: int | None
    """When they are seen, in milliseconds, where they have a time of their own."""


class _Frame(msgspec.Struct):
    """An element that is open, and what it hands down."""

    element: Element
    begin: int
    end: int | None
    is_own: bool
    agent: str
    role: str
    cursor: int
    """When the next child begins, where children follow each other."""
    is_hidden: bool = False
    """Whether it, or what holds it, begins after what holds that has ended."""
    is_absolute: bool = False
    """Whether its times make sense only if they count from the beginning."""


class Clock:
    """Reads times by the frames and ticks that a file declares."""

    def __init__(self, root: Element) -> None:
        self._frames = _positive(root.get("frameRate"), 30.0)
        over = root.get("frameRateMultiplier").replace(":", " ").split()
        if len(over) == 2 and all(_positive(part, 0.0) for part in over):
            self._frames *= float(over[0]) / float(over[1])
        default = self._frames * _positive(root.get("subFrameRate"), 1.0)
        self.is_absolute = False
        """Whether times within others count from the beginning, as in files of lyrics."""
        self._ticks = _positive(root.get("tickRate"), default if root.get("frameRate") else 1.0)

    def milliseconds(self, written: str) -> int | None:
        """Return the milliseconds of ``written``, or None where it is no time."""
        written = written.strip()
        if found := _CLOCK.fullmatch(written):
            hours, minutes, seconds, part, frames = found.groups()
            whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
            more = float(f"0.{part}") if part else int(frames or 0) / self._frames
            return _bounded((whole + more) * 1000)
        if found := _OFFSET.fullmatch(written):
            amount = float(f"{found[1]}.{found[2] or 0}")
            units = {"h": 3.6e6, "m": 6e4, "s": 1e3, "ms": 1.0, None: 1e3}
            units |= {"f": 1000 / self._frames, "t": 1000 / self._ticks}
            return _bounded(amount * units[found[3]])
        return None


class Timed:
    """A paragraph, and when it is seen."""

    def __init__(self, frame: _Frame, clock: Clock) -> None:
        self._frame = frame
        self._clock = clock
        self.begin = frame.begin
        self.end = frame.begin if frame.end is None else frame.end
        """The same as ``begin`` where it is not known."""
        self.is_own = frame.is_own
        """Whether the paragraph, or what it stands in, says when it begins."""
        self.is_hidden = frame.is_hidden
        """Whether it is never seen: what holds it has ended when it begins."""
        self.is_absolute = frame.is_absolute
        self.line = frame.element.line
        """The line of the file."""
        self.agent = frame.agent
        self.role = frame.role

    def has_absolute_words(self) -> bool:
        """Whether times within make sense only if they count from the beginning."""
        waiting = [msgspec.structs.replace(self._frame)]  # opening what is within moves its cursor
        while waiting:
            frame = waiting.pop()
            if frame.is_absolute:
                return True
            inside = (part for part in frame.element.elements() if part.name not in _METADATA)
            waiting += [_opened(part, frame, self._clock) for part in inside]
        return False

    def words(self) -> Iterator[Words]:
        """Yield the words in order; a line end stands alone."""
        waiting: list[tuple[_Frame, int]] = [(self._frame, 0)]
        time: int | None = None
        while waiting:
            frame, place = waiting.pop()
            if place == len(frame.element.content):
                continue
            waiting.append((frame, place + 1))
            part = frame.element.content[place]
            if isinstance(part, str):
                words = " ".join(part.split("\n")).replace("\t", " ")
                yield Words(words, frame.agent, frame.role, time if words.strip() else None)
                time = None if words.strip() else time
            elif part.name == "br":
                yield Words("\n", frame.agent, frame.role, None)
            elif part.name not in _METADATA:
                inner = _opened(part, frame, self._clock)
                if part.get("unit") == "word":
                    first = part.text()[:1]
                    yield Words(joint(first, first), frame.agent, frame.role, None)
                time = inner.begin if part.get("begin") else time
                waiting.append((inner, 0))


def timed(body: Element, clock: Clock) -> list[Timed]:
    """Return the paragraphs of ``body`` in the order of the file.

    By the standard, times within others count from them; where by that a paragraph would come only
    after what holds it is over, the file counts from the beginning.
    """
    paragraphs = list(_paragraphs(body, clock))
    if any(paragraph.is_absolute or paragraph.has_absolute_words() for paragraph in paragraphs):
        clock.is_absolute = True
        paragraphs = list(_paragraphs(body, clock))
    return paragraphs


def _paragraphs(body: Element, clock: Clock) -> Iterator[Timed]:
    root = _Frame(body, 0, None, False, "", "", 0)
    waiting: list[tuple[_Frame, int]] = [(_opened(body, root, clock), 0)]
    while waiting:
        frame, place = waiting.pop()
        children = frame.element.content
        if place == len(children):
            if waiting and not _says_end(frame.element):
                outer = waiting[-1][0]
                outer.cursor = max(outer.cursor, frame.cursor)
            continue
        waiting.append((frame, place + 1))
        child = children[place]
        if isinstance(child, str) or child.name in _METADATA:
            continue
        inner = _opened(child, frame, clock)
        if child.name == "p":
            yield Timed(inner, clock)
        else:
            waiting.append((inner, 0))


def _says_end(element: Element) -> bool:
    return bool(element.get("end") or element.get("dur"))


def _opened(element: Element, parent: _Frame, clock: Clock) -> _Frame:
    """Return the frame of a child: its times count from its parent's begin, or from its sibling."""
    is_sequence = parent.element.get("timeContainer") == "seq"
    base = 0 if clock.is_absolute else parent.cursor if is_sequence else parent.begin
    begin = clock.milliseconds(element.get("begin"))
    end = clock.milliseconds(element.get("end"))
    lasts = clock.milliseconds(element.get("dur"))
    start = parent.begin if clock.is_absolute and begin is None else base + (begin or 0)
    ends = [base + end] if end is not None else []
    ends += [start + lasts] if lasts is not None else []
    stop = min(ends) if ends else parent.end
    if stop is not None:
        stop = stop if parent.end is None else min(stop, parent.end)
        parent.cursor = max(start, stop, parent.cursor) if ends else parent.cursor
    is_late = parent.end is not None and start >= parent.end and bool(begin)
    return _Frame(
        element,
        start,
        stop,
        begin is not None or is_sequence or parent.is_own,
        element.get("agent") or parent.agent,
        (element.get("role") or parent.role).lower(),
        start,
        parent.is_hidden or is_late,
        parent.is_absolute or (is_late and 0 < parent.begin <= (begin or 0) < (parent.end or 0)),
    )


def _positive(written: str, default: float) -> float:
    try:
        number = float(written)
    except ValueError:
        return default
    return number if 0 < number < 1e12 else default


def _bounded(milliseconds: float) -> int | None:
    return round(milliseconds) if milliseconds <= _LONGEST else None
