"""Kaldi: words with times, and speakers beside them, joined by the time; Vosk's results too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    best_of,
    fields,
    label_of,
    recogniser,
    rows,
    seconds,
    text_of,
    value_of,
)
from reader_app.formats.speech._segments import Floor, Word, by_speaker
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    inner = _inner(value)
    is_vosk = any("result" in row and "text" in row for row in _results(value)[:20])
    is_timed = any("start" in row and "word" in row for row in rows(inner, "words")[:20])
    has_speakers = bool(rows(inner, "segmentation", "segments"))
    return is_vosk or has_speakers or (is_timed and ("retval" in fields(value) or "punct" in inner))


def _inner(value: object) -> Row:
    return fields(value, "retval") or fields(value)


def _results(value: object) -> list[Row]:
    """Return the results of Vosk, one or a list of them, each by its first alternative."""
    best = (best_of(row) or row for row in rows(value) or [fields(value)])
    return [row for row in best if rows(row, "result")]


def read(source: Source) -> Transcript:
    """Read words and who speaks them. Raises ``ImportFailed``."""
    value = value_of(source)
    inner = _inner(value)
    results = _results(value)
    found = rows(inner, "words") or [word for row in results for word in rows(row, "result")]
    if not found and rows(inner, "segmentation", "segments"):
        raise ImportFailed(source.name, "this says who speaks when, but not what is said")
    return compose(source, FORMAT.name, by_speaker(_words(found, _floor(inner))))


def _words(found: list[Row], floor: Floor) -> list[Word]:
    made = []
    for row in found:
        start = seconds(row.get("start"))
        text = text_of(row, "punct", "word")
        made.append(Word(text, start, floor.at(start), seconds(row.get("end"))))
    return made


def _floor(inner: Row) -> Floor:
    return Floor(
        (seconds(row.get("start")), None, label_of(row.get("speaker")))
        for row in rows(inner, "segmentation", "segments")
    )


FORMAT = Format("Kaldi", (".json",), recogniser(_knows, 0.95), read)
