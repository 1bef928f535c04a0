"""whisper.cpp: ``transcription`` with offsets in milliseconds, and tokens where asked for."""

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
from reader_app.formats.speech._segments import Said, Word, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    segments = rows(value, "transcription")
    return any("offsets" in row or "timestamps" in row for row in segments[:20])


def read(source: Source) -> Transcript:
    """Read what whisper.cpp wrote. Raises ``ImportFailed``."""
    value = value_of(source)
    language = text_of(fields(value, "result"), "language")
    return compose(source, FORMAT.name, _said(value), language=language)


def _said(value: object) -> Iterator[Said]:
    is_new = False
    for row in rows(value, "transcription"):
        start, end = _times(row)
        who = label_of(row.get("speaker"), "Speaker")
        words = [_word(token) for token in rows(row, "tokens")]
        words = [word for word in words if not word.text.startswith("[_")]
        who = None if who == "?" else who
        for said in segment(text_of(row, "text"), words, who, time=start, end=end):
            yield Said(said.text, said.speaker, said.time, said.end, said.moments, is_new)
            is_new = False
        is_new = row.get("speaker_turn_next") is True


def _word(token: Row) -> Word:
    """Return a token; only one that begins a word carries its time."""
    text = text_of(token, "text")
    start, end = _times(token)
    return Word(text, start if text[:1].isspace() else None, None, end, is_joined=True)


def _times(row: Row) -> tuple[int | None, int | None]:
    offsets, stamps = fields(row, "offsets"), fields(row, "timestamps")
    if offsets:
        return milliseconds(offsets.get("from")), milliseconds(offsets.get("to"))
    return seconds(stamps.get("from")), seconds(stamps.get("to"))


FORMAT = Format("whisper.cpp", (".json",), recogniser(_knows, 0.95), read)
