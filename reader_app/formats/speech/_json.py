"""JSON that came from elsewhere: read once for all formats, within bounds, and never trusted.

Fields may be missing, null, of another type or absurd: what is asked for here is there, or is
nothing. Times come out in milliseconds, labels as one line, words without controls.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.transcript.model import Unread
from reader_app.transcript.timecode import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.formats.source import Source

Row = dict[str, object]
LARGEST = 100 * 1024 * 1024
"""Bytes of a file; a day of speech with a time for each word has fewer."""
MOST_CONTAINERS = 1_000_000
"""Objects and lists of a file; each costs a few hundred bytes of memory."""
MOST_VALUES = 6_000_000
LONGEST_LABEL = 200
_NAMES = ("display_name", "displayName", "name", "label", "@id", "id")
_LATEST = 1_000 * 3_600_000
"""Milliseconds; what is later is a date or an error, and no place in a recording."""
_HEAD = 4_096
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_BEGINS = re.compile(r"\s*+(?:\[\s*+)*+\{\s*+\"[^\"\n]{0,200}\"\s*+:")
_COULD_BEGIN = re.compile(r"\s*+(?:\{\s*+[\"}]|\[\s*+[\[{\"\]\d-])")
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{}]', re.DOTALL)
_SPACE = re.compile(r"\s*+")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?\s*(s|ms)?")
_SUFFIXES = (".json", ".jsonl", ".ndjson", ".otr")
_KEPT = "\0parsed JSON"


@dataclass(frozen=True)
class Parsed:
    """What a file holds: a value, or why there is none."""

    value: object = None
    problem: ImportFailed | None = None
    unread: tuple[Unread, ...] = ()
    """Where a file that was cut off breaks off."""


def parsed(source: Source) -> Parsed | None:
    """Return what the JSON of ``source`` holds, or None where it is not meant as JSON."""
    kept = vars(
        source
    )  # as a cached property does: a source is frozen, what it holds never changes
    if _KEPT not in kept:
        kept[_KEPT] = _parsed(source)
    found: Parsed | None = kept[_KEPT]
    return found


def value_of(source: Source) -> object:
    """Return the value that ``source`` holds, or None where it holds none. Never raises."""
    found = parsed(source)
    return found.value if found else None


def recogniser(knows: Callable[[object], bool], sure: float) -> Callable[[Source], float]:
    """Return a ``confidence`` that is ``sure`` of the values that ``knows`` knows."""

    def confidence(source: Source) -> float:
        value = value_of(source)
        return sure if value is not None and knows(value) else 0.0

    return confidence


# -- reading --------------------------------------------------------------------------------------


def _parsed(source: Source) -> Parsed | None:
    if not _could_be(source.data[:_HEAD]):
        return None
    try:
        text = source.text
    except ImportFailed:
        return None
    is_meant = source.suffix in _SUFFIXES or _BEGINS.match(text[:_HEAD]) is not None
    if not is_meant and not _COULD_BEGIN.match(text[:_HEAD]):
        return None
    found = _bounded(source, text)
    return found if is_meant or not (found.problem or found.unread) else None


def _could_be(head: bytes) -> bool:
    """Whether the bytes can begin JSON, in any Unicode encoding."""
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()[:1] in (b"{", b"[")


def _bounded(source: Source, text: str) -> Parsed:
    """Read ``text`` unless it would fill the memory."""
    if len(source.data) > LARGEST:
        why = f"this is more JSON than is read, {LARGEST // 1024**2} MB"
        return Parsed(problem=ImportFailed(source.name, why))
    if text.count("{") + text.count("[") > MOST_CONTAINERS or text.count(",") > MOST_VALUES:
        return Parsed(problem=ImportFailed(source.name, "this JSON has too many values to be read"))
    try:
        return Parsed(json.loads(text, parse_constant=_nothing))
    except RecursionError:
        return Parsed(problem=ImportFailed(source.name, "this JSON is nested too deeply"))
    except json.JSONDecodeError as error:
        return _lines(text, error) or _salvaged(source, text, error)
    except ValueError:  # a number of thousands of digits
        return Parsed(problem=ImportFailed(source.name, "this JSON holds a number without measure"))


def _nothing(_: str) -> None:
    """Read ``NaN`` and ``Infinity``, which are no JSON but are written, as null."""


def _lines(text: str, error: json.JSONDecodeError) -> Parsed | None:
    """Read values that follow each other, one a line or not, as a list; None where not even one is.

    ``error`` is that of reading ``text`` as one value.
    """
    decoder = json.JSONDecoder(parse_constant=_nothing)
    values: list[object] = []
    place = _after_space(text, 0)
    try:
        while place < len(text):
            value, end = decoder.raw_decode(text, place)
            values.append(value)
            place = _after_space(text, end)
    except (ValueError, RecursionError):
        if not values:
            return None
    beyond = (_broken(text, place, text.count("\n", 0, place) + 1),) if place < len(text) else ()
    return Parsed(values if len(values) > 1 else values[0], unread=beyond)


def _after_space(text: str, place: int) -> int:
    space = _SPACE.match(text, place)
    return space.end() if space else place


def _salvaged(source: Source, text: str, error: json.JSONDecodeError) -> Parsed:
    """Read what comes before the place where ``text`` ceases to be JSON."""
    broken = ImportFailed(source.name, "this is not valid JSON", error.lineno)
    end, closing = _last_whole(text, error.pos)
    if not end:
        return Parsed(problem=broken)
    try:
        value = json.loads(text[:end] + closing, parse_constant=_nothing)
    except (ValueError, RecursionError):
        return Parsed(problem=broken)
    return Parsed(value, unread=(_broken(text, end, error.lineno),))


def _broken(text: str, place: int, line: int) -> Unread:
    """Say that ``text`` ceases to be JSON after ``place``."""
    return Unread(line, clean(text[place : place + 80]).strip(" ,\n"), "the JSON breaks off here")


def _last_whole(text: str, before: int) -> tuple[int, str]:
    """Return where the last object or list before ``before`` ends, and what closes all around."""
    stack: list[str] = []
    end, depth = 0, 0
    for token in _TOKEN.finditer(text, 0, before):
        sign = token[0]
        if sign in "{[":
            stack.append("}" if sign == "{" else "]")
        elif sign in "}]":
            if not stack or stack.pop() != sign:
                break
            end, depth = token.end(), len(stack)
    return (end, "".join(reversed(stack[:depth]))) if end and depth <= len(stack) else (0, "")


# -- fields ---------------------------------------------------------------------------------------


def fields(value: object, *path: str) -> Row:
    """Return the object at ``path`` in ``value``, or an empty one."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def rows(value: object, *path: str) -> list[Row]:
    """Return the objects of the list at ``path`` in ``value``; none where there is no list."""
    if path:
        value = fields(value, *path[:-1]).get(path[-1])
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def best_of(row: Row) -> Row:
    """Return the first of the alternatives of a result: the one the service takes to be right."""
    return next(iter(rows(row, "alternatives")), {})


def text_of(row: Row, *keys: str) -> str:
    """Return the text of the first of ``keys`` that has any; its blanks at both ends are kept."""
    for key in keys:
        value = row.get(key)
        if isinstance(value, str) and value:
            return clean(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def clean(text: str) -> str:
    """Return ``text`` with LF line ends, and without what no screen or database can hold."""
    return text if text.isprintable() else _CONTROL.sub("", _LINE_ENDS.sub("\n", text))


def label_of(value: object, known_as: str = "") -> str | None:
    """Return who speaks as one line, or None where nobody is named.

    ``known_as`` is what the service itself puts before a bare number or letter: ``Speaker``.
    """
    if isinstance(value, dict):
        value = next((value[key] for key in _NAMES if value.get(key) not in (None, "")), None)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _label(str(value), known_as)


@lru_cache(maxsize=1024)
def _label(printed: str, known_as: str) -> str | None:
    line = " ".join(clean(printed).split())[:LONGEST_LABEL].rstrip(" :：")
    is_bare = line.isdecimal() or (len(line) == 1 and line.isalpha())
    return (f"{known_as} {line}" if known_as and is_bare else line) or None


def seconds(value: object) -> int | None:
    """Return a time given in seconds (``23.9``, ``"23.900s"``, seconds and nanos) as milliseconds.

    ``1:02:03.5`` is understood too. None where there is no time, or none in a recording.
    """
    if type(value) is float and 0.0 <= value <= _LATEST / 1000:  # what nearly all are
        return round(value * 1000)
    if isinstance(value, dict):
        whole, parts = _number(value.get("seconds", 0)), _number(value.get("nanos", 0))
        return _time(None if whole is None else whole * 1000 + (parts or 0) / 1e6)
    number = _number(value)
    if number is None:
        return parse_time(value) if isinstance(value, str) and len(value) < 20 else None
    return _time(number if isinstance(value, str) and value.strip()[-2:] == "ms" else number * 1000)


def milliseconds(value: object) -> int | None:
    """Return a time given in milliseconds, or None where it is none in a recording."""
    return _time(_number(value))


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return float(value.strip().rstrip("ms ")) if _NUMBER.fullmatch(value.strip()) else None
    if isinstance(value, int):
        return float(value) if abs(value) < 1e15 else None
    return value if isinstance(value, float) else None


def _time(value: float | None) -> int | None:
    if value is None or not math.isfinite(value) or not 0 <= value <= _LATEST:
        return None
    return round(value)
