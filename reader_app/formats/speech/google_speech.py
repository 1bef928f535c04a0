"""Google Speech-to-Text, versions 1 and 2.

Results follow each other; with speakers, the last one repeats all words with their speakers, and
only it is used. Channels that are recognised apart are marked at each result. An answer about
several files is read file by file. Times are written ``"23.900s"`` or as seconds and nanos.
"""

from __future__ import annotations

from itertools import chain
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
from reader_app.formats.speech._segments import Said, Word, by_speaker, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_TEXT = ("transcript", "words")


def _knows(value: object) -> bool:
    best = [best_of(row) for results in _files(value) for row in results[:20]]
    is_other = any("timestamps" in row or "word_confidence" in row for row in best)
    return not is_other and any(
        isinstance(row.get("transcript"), str) or rows(row, "words") for row in best
    )


def _files(value: object) -> list[list[Row]]:
    """Return the results of each file, wherever the operation, its response or the file stands."""
    whole = fields(value)
    for inner in (fields(whole, "response"), fields(whole, "transcript"), whole):
        if found := rows(inner, "results"):
            return [found]
        if films := rows(inner, "annotationResults") or rows(inner, "annotation_results"):
            said = (
                rows(f, "speechTranscriptions") or rows(f, "speech_transcriptions") for f in films
            )
            return list(filter(None, said))
    batch = fields(whole, "results") or fields(whole, "response", "results")
    inside = (
        fields(file, "transcript") or fields(file, "inlineResult", "transcript")
        for file in batch.values()
    )
    return [found for file in inside if (found := rows(file, "results"))]


def read(source: Source) -> Transcript:
    """Read the answer of Google. Raises ``ImportFailed``."""
    files = _files(value_of(source))
    languages = (text_of(row, "languageCode", "language_code") for row in chain(*files))
    language = next(filter(None, languages), "")
    return compose(source, FORMAT.name, chain.from_iterable(map(_said, files)), language=language)


def _said(results: list[Row]) -> Iterator[Said]:
    last = _words(best_of(results[-1]))
    voiced = [word for word in last if word.speaker]
    if voiced and not any(_has_voice(row) for row in results[:-1]):
        yield from by_speaker(last)
        return
    channels = {channel for row in results if (channel := _channel(row))}
    for row in results:
        best = best_of(row)
        end = _time(row, "resultEndTime", "resultEndOffset", "result_end_time", "result_end_offset")
        who = _channel(row) if len(channels) > 1 else None
        yield from segment(text_of(best, "transcript"), _words(best), who, end=end)


def _channel(result: Row) -> str | None:
    return label_of(result.get("channelTag") or result.get("channel_tag"), "Channel")


def _has_voice(result: Row) -> bool:
    return any(word.speaker for word in _words(best_of(result)))


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
