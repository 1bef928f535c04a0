"""Azure Speech: phrases with their best readings, of the batch and of the fast service.

Times are ticks of a hundred nanoseconds, ISO 8601 durations, or milliseconds, as their fields say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    label_of,
    milliseconds,
    recogniser,
    rows,
    seconds,
    text_of,
    value_of,
)
from reader_app.formats.speech._segments import Said, Word, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_TICKS = 10_000
"""Ticks of a millisecond."""
_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8}(?:\.\d{1,9})?)S)?", re.ASCII)


def _knows(value: object) -> bool:
    said = _phrases(value)[:20]
    return any("nBest" in row or "offsetMilliseconds" in row for row in said)


def _phrases(value: object) -> list[Row]:
    return rows(value, "recognizedPhrases") or rows(value, "phrases")


def read(source: Source) -> Transcript:
    """Read the phrases. Raises ``ImportFailed``."""
    phrases = _phrases(value_of(source))
    language = next((text_of(row, "locale") for row in phrases if row.get("locale")), "")
    phrases.sort(key=lambda row: _begin(row) or 0)
    return compose(source, FORMAT.name, _said(phrases), language=language)


def _said(phrases: list[Row]) -> Iterator[Said]:
    channels = {text_of(row, "channel") for row in phrases}
    for row in phrases:
        best = next(iter(rows(row, "nBest")), row)
        where = label_of(row.get("channel"), "Channel") if len(channels) > 1 else None
        who = label_of(row.get("speaker"), "Speaker")
        yield from segment(
            text_of(best, "display", "text", "lexical"),
            [_word(word) for word in rows(best, "displayWords") or rows(best, "words")],
            f"{who} ({where})" if who and where else who or where,
            time=_begin(row),
            end=_end(row),
        )


def _word(row: Row) -> Word:
    return Word(text_of(row, "displayText", "word", "text"), _begin(row), None, _end(row))


def _begin(row: Row) -> int | None:
    return _time(row, "offset")


def _end(row: Row) -> int | None:
    begin, length = _begin(row), _time(row, "duration")
    return None if begin is None or length is None else begin + length


def _time(row: Row, name: str) -> int | None:
    """Return ``offset`` or ``duration`` in milliseconds, in whatever unit it is written."""
    ticks = row.get(f"{name}InTicks")
    if isinstance(ticks, int | float):
        return milliseconds(ticks // _TICKS)
    if f"{name}Milliseconds" in row:
        return milliseconds(row[f"{name}Milliseconds"])
    found = _DURATION.fullmatch(text_of(row, name))
    if found is None:
        return None
    hours, minutes, rest = (float(part or 0) for part in found.groups())
    return seconds((hours * 60 + minutes) * 60 + rest)


FORMAT = Format("Azure Speech", (".json",), recogniser(_knows, 0.95), read)
