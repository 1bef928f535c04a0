"""JSON of no known service: a list of objects that hold words, and who says them or when.

Which list it is, and what its fields are called, is found by looking. JSON that has no such list is
claimed too, so that it is refused with a reason and not shown as if somebody had said it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    Row,
    label_of,
    milliseconds,
    parsed,
    rows,
    seconds,
    text_of,
)
from reader_app.formats.speech._segments import Said
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader_app.transcript.model import Transcript

_TEXTS = (
    *("text", "transcript", "utterance", "sentence", "content", "body", "said", "line", "message"),
    *("caption", "punctuated_word", "word", "value"),
)
_SPEAKERS = (
    *("speaker", "speaker_name", "speakerName", "speaker_label", "speakerLabel", "participant"),
    *("who", "author", "name", "role", "channel", "from"),
)
_STARTS = (
    *("start", "startTime", "start_time", "begin", "beginTime", "startMs", "start_ms", "offset"),
    *("startOffset", "offsetMilliseconds", "ts", "time", "timestamp", "t", "from"),
)
_ENDS = ("end", "endTime", "end_time", "endMs", "end_ms", "to", "stop", "end_ts")
_MILLISECONDS = re.compile(r"[a-z]Ms$|_ms$|(?i:millis)")
_WHOLE = re.compile(r"[+-]?\d{1,15}")
_DEEPEST = 6
_MOST = 20_000
"""Lists that are looked at."""
_SAMPLE = 200
_NAMED = 5
"""How many characters of nobody one of somebody's weighs as much as."""
_SLOW = 0.05
"""Words a second, below which nobody speaks: the times are in milliseconds then."""


class _Records(msgspec.Struct, frozen=True):
    """A list of objects, and what its fields are called."""

    rows: list[Row]
    text: str
    speaker: str | None
    start: str | None
    end: str | None
    is_milliseconds: bool

    @property
    def weight(self) -> int:
        """How well it looks like a transcript: for how long somebody speaks, the more if named."""
        length = sum(len(text_of(row, self.text)) for row in self.rows)
        return length if self.speaker is None else length * _NAMED


def confidence(source: Source) -> float:
    """Tell whether ``source`` is JSON at all: surer than plain text, less so than who knows it."""
    return 0.6 if parsed(source) else 0.0


def read(source: Source) -> Transcript:
    """Read the records. Raises ``ImportFailed``, with the reason why this is no transcript."""
    found = parsed(source)
    if found is None:
        raise ImportFailed(source.name, "this is not JSON")
    if found.problem:
        raise found.problem
    lists = [records for rows_ in _lists(found.value) if (records := _records(rows_))]
    if not lists:
        reason = "this JSON is of no known kind, and has no list of who says what, or when"
        raise ImportFailed(source.name, reason)
    best = max(lists, key=lambda records: records.weight)
    return compose(source, FORMAT.name, _said(best))


# -- finding the list -----------------------------------------------------------------------------


def _lists(value: object) -> Iterator[list[Row]]:
    """Yield the lists of objects in ``value``, outer ones first."""
    level = [value]
    for _ in range(_DEEPEST):
        inner: list[object] = []
        for node in level[:_MOST]:
            if isinstance(node, list):
                if found := rows(node):
                    yield found
                inner += node[:_MOST]
            elif isinstance(node, dict):
                inner += node.values()
        level = [node for node in inner if isinstance(node, dict | list)]


def _records(found: list[Row]) -> _Records | None:
    """Return what the fields of a list are called, or None where it is no transcript."""
    sample = found[:_SAMPLE]
    text = _common(sample, _TEXTS, _is_text)
    if text is None:
        return None
    speaker = _common([row for row in sample if row.get(text)], _SPEAKERS, _is_label, 0.1)
    start = _common(sample, _STARTS, _is_time)
    if speaker is None and start is None:
        return None
    end = _common(sample, _ENDS, _is_time)
    is_milliseconds = start is not None and _is_in_milliseconds(sample, text, start, end)
    return _Records(found, text, speaker, start, end, is_milliseconds)


def _common(
    sample: list[Row], keys: tuple[str, ...], fits: Callable[[object], bool], share: float = 0.5
) -> str | None:
    """Return the first of ``keys`` that a good share of the objects have, whatever its case."""
    names = {name.casefold(): name for row in sample[:20] for name in row}
    for key in keys:
        name = names.get(key.casefold())
        if name and sum(fits(row.get(name)) for row in sample) > share * len(sample):
            return name
    return None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not value.isspace() and value != ""


def _is_label(value: object) -> bool:
    return not isinstance(value, float) and label_of(value) is not None


def _is_time(value: object) -> bool:
    return seconds(value) is not None or milliseconds(value) is not None


def _is_whole(value: object) -> bool:
    return isinstance(value, int) or (isinstance(value, str) and bool(_WHOLE.fullmatch(value)))


def _is_in_milliseconds(sample: list[Row], text: str, start: str, end: str | None) -> bool:
    """Tell the unit of the times by the name of the field, else by how fast one would speak."""
    if _MILLISECONDS.search(start):
        return True
    printed = [row.get(key) for row in sample for key in (start, end) if key and key in row]
    if not all(_is_whole(value) for value in printed if value is not None):
        return False
    times = [time for value in printed if (time := milliseconds(value)) is not None]
    spoken = sum(len(text_of(row, text).split()) for row in sample)
    return bool(times) and spoken < _SLOW * (max(times) - min(times))


# -- reading it -----------------------------------------------------------------------------------


def _said(found: _Records) -> Iterator[Said]:
    read_time = milliseconds if found.is_milliseconds else seconds
    for row in found.rows:
        yield Said(
            text_of(row, found.text),
            label_of(row.get(found.speaker)) if found.speaker else None,
            read_time(row.get(found.start)) if found.start else None,
            read_time(row.get(found.end)) if found.end else None,
        )


FORMAT = Format("JSON", (".json", ".jsonl", ".ndjson"), confidence, read)
