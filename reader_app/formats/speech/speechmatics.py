"""Speechmatics: words, punctuation and speakers, of its present form and of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

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
from reader_app.formats.speech._segments import Floor, Said, Word, by_speaker, interleaved
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_TYPES = frozenset({"word", "punctuation", "entity", "speaker_change", "channel_change"})
_UNKNOWN = frozenset({"UU", "UNK", "M0", "F0"})
"""What it calls a speaker whom it cannot tell."""


def _knows(value: object) -> bool:
    results = rows(value, "results")[:20]
    is_new = any(text_of(row, "type") in _TYPES and "alternatives" in row for row in results)
    is_first = any("name" in row and "time" in row for row in rows(value, "words")[:20])
    return is_new or is_first


def read(source: Source) -> Transcript:
    """Read either form. Raises ``ImportFailed``."""
    whole = fields(value_of(source))
    job = fields(whole, "job")
    config = fields(whole, "metadata", "transcription_config")
    return compose(
        source,
        FORMAT.name,
        _said(whole) if rows(whole, "results") else by_speaker(_first_words(whole)),
        language=text_of(config, "language") or text_of(job, "lang"),
    )


def _said(whole: Row) -> Iterator[Said]:
    channels: dict[str, list[Word]] = {}
    opening: set[str] = set()
    for row in rows(whole, "results"):
        if word := _word(row):
            channel = text_of(row, "channel")
            close = word.is_joined or channel in opening
            channels.setdefault(channel, []).append(replace(word, is_joined=close))
            opening = opening | {channel} if _attaches(row, "next") else opening - {channel}
    tracks = list(channels.values())
    yield from interleaved(tracks) if len(tracks) > 1 else by_speaker(tracks[0] if tracks else [])


def _word(row: Row) -> Word | None:
    best = best_of(row)
    text = text_of(best, "content")
    if not text:
        return None
    who = label_of(best.get("speaker"), "Speaker")
    return Word(
        text,
        seconds(row.get("start_time")),
        label_of(row.get("channel"), "Channel") if who in _UNKNOWN or not who else who,
        seconds(row.get("end_time")),
        _attaches(row, "previous"),
    )


def _attaches(row: Row, side: str) -> bool:
    """Whether a mark stands close to the word on a side; where none is said, to that before."""
    said = text_of(row, "attaches_to") or ("previous" if row.get("type") == "punctuation" else "")
    return said in (side, "both")


def _first_words(whole: Row) -> list[Word]:
    floor = Floor(
        (
            seconds(row.get("time")),
            None,
            who if (who := label_of(row.get("name"))) not in _UNKNOWN else None,
        )
        for row in rows(whole, "speakers")
    )
    made = []
    for row in rows(whole, "words"):
        start, length = seconds(row.get("time")), seconds(row.get("duration"))
        end = None if start is None else start + (length or 0)
        made.append(Word(text_of(row, "name"), start, floor.at(start), end))
    return made


FORMAT = Format("Speechmatics", (".json",), recogniser(_knows, 0.95), read)
