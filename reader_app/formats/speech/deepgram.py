"""Deepgram: channels with alternatives, and utterances where they were asked for.

Utterances and channels hold the same words; they are used once. What was recognised while somebody
spoke is a row of results, of which those that are not final are said again in the next.
"""

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
from reader_app.formats.speech._segments import Said, Word, by_speaker, interleaved, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    said = rows(value, "results", "utterances")[:20]
    is_said = any("transcript" in row and "start" in row for row in said)
    answers = [*_channels(value)[:20], *_live(rows(value)[:200])]
    return is_said or any("alternatives" in row for row in answers)


def _channels(value: object) -> list[Row]:
    return rows(value, "results", "channels")


def _live(value: object) -> list[Row]:
    """Return the results that came in while somebody spoke, without those that were mended."""
    return [
        fields(row, "channel")
        for row in rows(value)
        if row.get("type", "Results") == "Results" and row.get("is_final") is not False
    ]


def read(source: Source) -> Transcript:
    """Read the answer of Deepgram. Raises ``ImportFailed``."""
    value = value_of(source)
    created = text_of(fields(value, "metadata"), "created")
    language = next((text_of(row, "detected_language") for row in _channels(value)), "")
    metadata = {"transcribed": created} if created else {}
    return compose(source, FORMAT.name, _said(value), language=language, metadata=metadata)


def _said(value: object) -> Iterator[Said]:
    utterances = rows(value, "results", "utterances")
    best = [best_of(row) for row in _channels(value)]
    if live := [best_of(row) for row in _live(value)]:
        for row in live:
            yield from segment(text_of(row, "transcript"), _words(row))
    elif utterances:
        yield from _utterances(utterances)
    elif not any(rows(row, "words") for row in best):
        yield from (Said(text_of(row, "transcript")) for row in best)
    elif len(best) == 1:
        yield from by_speaker(_words(best[0]))
    else:
        yield from interleaved(_words(row, number) for number, row in enumerate(best))


def _utterances(utterances: list[Row]) -> Iterator[Said]:
    channels = {text_of(row, "channel") for row in utterances}
    for row in utterances:
        channel = row.get("channel") if len(channels) > 1 else None
        yield from segment(
            text_of(row, "transcript"),
            _words(row, channel),
            _voice(row.get("speaker"), channel),
            time=seconds(row.get("start")),
            end=seconds(row.get("end")),
        )


def _words(row: Row, channel: object = None) -> list[Word]:
    return [
        Word(
            text_of(word, "punctuated_word", "word"),
            seconds(word.get("start")),
            _voice(word.get("speaker"), channel),
            seconds(word.get("end")),
        )
        for word in rows(row, "words")
    ]


def _voice(speaker: object, channel: object) -> str | None:
    """Return who speaks; speakers are counted anew on each channel."""
    who, where = label_of(speaker, "Speaker"), label_of(channel, "Channel")
    return f"{who} ({where})" if who and where else who or where


FORMAT = Format("Deepgram", (".json",), recogniser(_knows, 0.95), read)
