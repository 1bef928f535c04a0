"""Whisper and its kin: OpenAI's own, faster-whisper, whisper-timestamped, WhisperX, Transformers.

Segments with seconds; with WhisperX and diarisation services also who speaks, a segment and a word.
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

_TIMES = ("start", "end", "timestamp", "words", "tokens", "seek", "no_speech_prob")
_BARE = frozenset({"text", "language", "task", "duration", "usage", "logprobs"})
_OWN = frozenset({"text", "language", "word_segments"})


def _knows(value: object) -> bool:
    whole = fields(value)
    segments = rows(whole, "segments") or rows(whole, "chunks")
    if segments:
        return any("text" in row and any(key in row for key in _TIMES) for row in segments[:20])
    if isinstance(whole.get("segments"), list):
        return not _OWN.isdisjoint(whole)
    spoken = rows(whole, "words")[:20]
    is_bare = whole.keys() <= _BARE  # what the service answers where nothing more is asked for
    return isinstance(whole.get("text"), str) and (is_bare or any("word" in row for row in spoken))


def read(source: Source) -> Transcript:
    """Read Whisper's segments. Raises ``ImportFailed``."""
    whole = fields(value_of(source))
    return compose(source, FORMAT.name, _said(whole), language=text_of(whole, "language"))


def _said(whole: Row) -> Iterator[Said]:
    voiced = [row for row in rows(whole, "speakers") if row.get("text")]
    segments = rows(whole, "segments") or voiced or rows(whole, "chunks")
    if segments:
        for row in segments:
            yield from _segment(row)
        return
    words = [_word(row) for row in rows(whole, "word_segments")]
    if any(word.text.strip() for word in words):
        yield from by_speaker(words)
    else:
        words = [_word(row) for row in rows(whole, "words")]
        yield from segment(text_of(whole, "text"), words)


def _segment(row: Row) -> Iterator[Said]:
    words = [_word(word) for word in rows(row, "words")]
    start, end = _times(row)
    who = label_of(row.get("speaker"))
    yield from segment(text_of(row, "text"), words, who, time=start, end=end)


def _word(row: Row) -> Word:
    start, end = _times(row)
    text = text_of(row, "word", "text")
    return Word(text, start, label_of(row.get("speaker")), end)


def _times(row: Row) -> tuple[int | None, int | None]:
    both = row.get("timestamp")
    if isinstance(both, list) and len(both) == 2:
        return seconds(both[0]), seconds(both[1])
    return seconds(row.get("start")), seconds(row.get("end"))


FORMAT = Format("Whisper", (".json",), recogniser(_knows, 0.9), read)
