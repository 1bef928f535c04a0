"""Amazon Transcribe and Call Analytics.

Transcribe lists words and punctuation; times are strings of seconds, punctuation has none, and who
speaks stands beside, joined by the time. Call Analytics and Contact Lens list what each participant
says, and beside it who has which role or name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    best_of,
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
    participants = _participants(whole)
    return compose(
        source,
        FORMAT.name,
        _call(whole, participants) if rows(whole, "Transcript") else _talk(value),
        title=text_of(whole, "JobName", "jobName"),
        language=_language(whole),
        roles={name: role.lower() for name, role in participants.values() if role in _ROLES},
    )


def _language(whole: Row) -> str:
    """Return the language, or of several the one that is spoken most."""
    results = fields(whole, "results")
    known = text_of(whole, "LanguageCode") or text_of(results, "language_code")
    several = rows(results, "language_codes")
    longest = max(several, key=lambda row: seconds(row.get("duration_in_seconds")) or 0, default={})
    return known or text_of(longest, "language_code")


def _participants(whole: Row) -> dict[str, tuple[str, str]]:
    """Return the label and the role of each who takes part, by what tells them apart."""
    found: dict[str, tuple[str, str]] = {}
    for row in (*rows(whole, "Participants"), *rows(whole, "Transcript")):
        role = text_of(row, "ParticipantRole")
        label = label_of(text_of(row, "DisplayName") or role)
        if label:
            found.setdefault(text_of(row, "ParticipantId") or role, (label, role))
    return found


def _call(whole: Row, participants: dict[str, tuple[str, str]]) -> Iterator[Said]:
    """Yield what is said in Call Analytics and Contact Lens."""
    for row in rows(whole, "Transcript"):
        who = text_of(row, "ParticipantId") or text_of(row, "ParticipantRole")
        spoken = [
            Word(text_of(item, "Content"), milliseconds(item.get("BeginOffsetMillis")))
            for item in rows(row, "Items")
        ]
        yield from segment(
            text_of(row, "Content"),
            spoken,
            participants[who][0] if who in participants else label_of(who),
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
    whole = rows(results, "audio_segments")
    if any(word.text for word in spoken):
        yield from by_speaker(spoken)
    elif any(text_of(row, "transcript") for row in whole):
        for row in whole:
            start, end = seconds(row.get("start_time")), seconds(row.get("end_time"))
            yield Said(text_of(row, "transcript"), label_of(row.get("speaker_label")), start, end)
    else:
        yield from (Said(text_of(row, "transcript")) for row in rows(results, "transcripts"))


def _channel(channel: Row) -> list[Word]:
    who = label_of(channel.get("channel_label"))
    return _words(rows(channel, "items"), Floor([(0, None, who)]))


def _words(items: list[Row], floor: Floor) -> list[Word]:
    made = []
    for item in items:
        text = text_of(best_of(item), "content")
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
