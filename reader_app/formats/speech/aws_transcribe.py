"""Amazon Transcribe and Call Analytics.

Transcribe lists words and punctuation; times are strings of seconds, punctuation has none, and who
speaks stands beside, joined by the time. Call Analytics lists what each participant says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    fields,
    label_of,
    milliseconds,
    recogniser,
    rows,
    seconds,
    text_of,
    value_of,
)
from reader_app.formats.speech._segments import Floor, Said, Word, by_speaker, interleaved, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_ROLES = frozenset({"AGENT", "CUSTOMER"})
_SPOKEN = frozenset({"Content", "alternatives", "transcript"})
_TYPES = ("pronunciation", "punctuation")


def _knows(value: object) -> bool:
    said = rows(value, "Transcript") or _items(value) or rows(value, "results", "transcripts")
    return any(not _SPOKEN.isdisjoint(row) for row in said[:20])


def _items(value: object) -> list[Row]:
    """Return the words of Transcribe: those of the results, or a list of them by itself."""
    found = rows(value) or rows(value, "results", "items")
    return found if any(row.get("type") in _TYPES for row in found[:20]) else []


def read(source: Source) -> Transcript:
    """Read the outcome of a job. Raises ``ImportFailed``."""
    value = value_of(source)
    whole = fields(value)
    participants = {text_of(row, "ParticipantRole") for row in rows(whole, "Transcript")}
    return compose(
        source,
        FORMAT.name,
        _call(whole) if rows(whole, "Transcript") else _talk(value),
        title=text_of(whole, "JobName", "jobName"),
        language=text_of(whole, "LanguageCode")
        or text_of(fields(whole, "results"), "language_code"),
        roles={name: name.lower() for name in participants & _ROLES},
    )


def _call(whole: Row) -> Iterator[Said]:
    """Yield what is said in Call Analytics."""
    for row in rows(whole, "Transcript"):
        spoken = [
            Word(text_of(item, "Content"), milliseconds(item.get("BeginOffsetMillis")))
            for item in rows(row, "Items")
        ]
        yield from segment(
            text_of(row, "Content"),
            spoken,
            label_of(row.get("ParticipantRole") or row.get("ParticipantId")),
            time=milliseconds(row.get("BeginOffsetMillis")),
            end=milliseconds(row.get("EndOffsetMillis")),
        )


def _talk(value: object) -> Iterator[Said]:
    """Yield what is said in Transcribe."""
    results = fields(value, "results")
    channels = rows(results, "channel_labels", "channels")
    if any(rows(channel, "items") for channel in channels):
        yield from interleaved(_channel(channel) for channel in channels)
        return
    spoken = _words(_items(value), _floor(results))
    if any(word.text for word in spoken):
        yield from by_speaker(spoken)
    else:
        yield from (Said(text_of(row, "transcript")) for row in rows(results, "transcripts"))


def _channel(channel: Row) -> list[Word]:
    who = label_of(channel.get("channel_label"))
    return _words(rows(channel, "items"), Floor([(0, None, who)]))


def _words(items: list[Row], floor: Floor) -> list[Word]:
    made = []
    for item in items:
        text = next((text_of(row, "content") for row in rows(item, "alternatives")), "")
        start, end = seconds(item.get("start_time")), seconds(item.get("end_time"))
        who = label_of(item.get("speaker_label")) or floor.at(start)
        made.append(Word(text, start, who, end, item.get("type") == "punctuation"))
    return made


def _floor(results: Row) -> Floor:
    """Return who speaks when, as it stands beside the words."""
    return Floor(
        (seconds(row.get("start_time")), seconds(row.get("end_time")), who)
        for row in rows(results, "speaker_labels", "segments")
        if (who := label_of(row.get("speaker_label")))
    )


FORMAT = Format("Amazon Transcribe", (".json",), recogniser(_knows, 0.95), read)
