"""Google Speech-to-Text, versions 1 and 2.

Results follow each other; with speakers, the last one repeats all words with their speakers, and
only it is used. Times are written ``"23.900s"`` or as seconds and nanos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    fields,
    label_of,
    recogniser,
    rows,
    seconds,
    text_of,
    value_of,
)
from reader_app.formats.speech._segments import Said, Word, by_speaker, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_TEXT = ("transcript", "words")


def _knows(value: object) -> bool:
    best = [_best(row) for row in _results(value)[:20]]
    is_other = any("timestamps" in row or "word_confidence" in row for row in best)
    return not is_other and any(
        isinstance(row.get("transcript"), str) or rows(row, "words") for row in best
    )


def _results(value: object) -> list[Row]:
    """Return the results, wherever the operation, its response or the file they are in stands."""
    whole = fields(value)
    for inner in (fields(whole, "response"), fields(whole, "transcript"), whole):
        if found := rows(inner, "results"):
            return found
    batch = fields(whole, "results") or fields(whole, "response", "results")
    inside = (
        fields(file, "transcript") or fields(file, "inlineResult", "transcript")
        for file in batch.values()
    )
    return next((found for file in inside if (found := rows(file, "results"))), [])


def _best(result: Row) -> Row:
    return next(iter(rows(result, "alternatives")), {})


def read(source: Source) -> Transcript:
    """Read the answer of Google. Raises ``ImportFailed``."""
    results = _results(value_of(source))
    language = next((text_of(row, "languageCode", "language_code") for row in results), "")
    return compose(source, FORMAT.name, _said(results), language=language)


def _said(results: list[Row]) -> Iterator[Said]:
    last = _words(_best(results[-1])) if results else []
    voiced = [word for word in last if word.speaker]
    if voiced and not any(_has_voice(row) for row in results[:-1]):
        yield from by_speaker(last)
        return
    for row in results:
        best = _best(row)
        end = seconds(row.get("resultEndTime") or row.get("resultEndOffset"))
        yield from segment(text_of(best, "transcript"), _words(best), end=end)


def _has_voice(result: Row) -> bool:
    return any(word.speaker for word in _words(_best(result)))


def _words(best: Row) -> list[Word]:
    return [
        Word(
            text_of(word, "word"),
            _time(word, "startTime", "startOffset", "start_time", "start_offset"),
            _voice(word),
            _time(word, "endTime", "endOffset", "end_time", "end_offset"),
        )
        for word in rows(best, "words")
    ]


def _time(row: Row, *keys: str) -> int | None:
    return next((seconds(row[key]) for key in keys if key in row), None)


def _voice(word: Row) -> str | None:
    """Return who speaks; tag 0 is nobody that is known."""
    for key in ("speakerLabel", "speaker_label", "speakerTag", "speaker_tag"):
        if word.get(key) not in (None, "", 0, "0"):
            return label_of(word[key], "Speaker")
    return None


FORMAT = Format("Google Speech-to-Text", (".json",), recogniser(_knows, 0.9), read)
