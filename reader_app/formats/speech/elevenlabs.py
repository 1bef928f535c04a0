"""ElevenLabs Scribe: words, the blanks between them and sounds, each with who makes it."""

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
from reader_app.formats.speech._segments import Word, by_speaker
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_TYPES = frozenset({"word", "spacing", "audio_event"})


def _knows(value: object) -> bool:
    words = [word for part in _parts(value)[:20] for word in rows(part, "words")[:20]]
    return bool(words) and all(text_of(word, "type") in _TYPES and "text" in word for word in words)


def _parts(value: object) -> list[Row]:
    """Return the answer, or those about each channel within it."""
    return rows(value, "transcripts") or [fields(value)]


def read(source: Source) -> Transcript:
    """Read the answer of Scribe. Raises ``ImportFailed``."""
    parts = _parts(value_of(source))
    language = next((text_of(part, "language_code") for part in parts), "")
    words = [word for part in parts for word in _words(part, is_one=len(parts) == 1)]
    if len(parts) > 1:
        words.sort(key=lambda word: word.time or 0)
    return compose(source, FORMAT.name, by_speaker(words), language=language)


def _words(part: Row, *, is_one: bool) -> list[Word]:
    """Return the words; each brings the blank before it, as it is told."""
    made: list[Word] = []
    gap = ""
    channel = None if is_one else label_of(part.get("channel_index"), "Channel")
    for row in rows(part, "words"):
        text = text_of(row, "text")
        if row.get("type") == "spacing":
            gap += text
            continue
        who = label_of(row.get("speaker_id")) or channel
        times = seconds(row.get("start")), seconds(row.get("end"))
        is_joined = is_one and not gap and row.get("type") == "word"
        made.append(Word(f"{gap}{text}", times[0], who, times[1], is_joined))
        gap = ""
    return made


FORMAT = Format("ElevenLabs", (".json",), recogniser(_knows, 0.95), read)
