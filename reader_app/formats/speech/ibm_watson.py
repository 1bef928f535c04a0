"""IBM Watson Speech to Text: words with times, and speakers by the time at which a word begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from reader_app.formats.speech._segments import Said, Word, by_speaker
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    rows_of_words = [best_of(row) for part in _parts(value) for row in rows(part, "results")[:20]]
    return any("timestamps" in row or "word_confidence" in row for row in rows_of_words)


def _parts(value: object) -> list[Row]:
    """Return the answer, or those within the answer of a job."""
    inner = [row for row in rows(value, "results") if "results" in row]
    return inner or [fields(value)]


def read(source: Source) -> Transcript:
    """Read the answer of Watson. Raises ``ImportFailed``."""
    return compose(source, FORMAT.name, _said(value_of(source)))


def _said(value: object) -> Iterator[Said]:
    for part in _parts(value):
        voices = {
            seconds(row.get("from")): label_of(row.get("speaker"), "Speaker")
            for row in rows(part, "speaker_labels")
        }
        spoken: list[Word] = []
        for row in rows(part, "results"):
            timed = _words(best_of(row), voices)
            if timed:
                spoken += timed
                continue
            yield from by_speaker(spoken)
            spoken = []
            yield Said(text_of(best_of(row), "transcript"))
        yield from by_speaker(spoken)


def _words(best: Row, voices: dict[int | None, str | None]) -> list[Word]:
    timed = best.get("timestamps")
    made = []
    for entry in timed if isinstance(timed, list) else []:
        if isinstance(entry, list) and len(entry) == 3 and isinstance(entry[0], str):
            text, start = text_of({"word": entry[0]}, "word"), seconds(entry[1])
            made.append(Word(text, start, voices.get(start), seconds(entry[2])))
    return made


FORMAT = Format("IBM Watson", (".json",), recogniser(_knows, 0.95), read)
