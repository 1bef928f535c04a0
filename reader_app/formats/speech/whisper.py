"""Whisper and its kin: OpenAI's own, faster-whisper, whisper-timestamped, WhisperX, Transformers.

Segments with seconds; with WhisperX and diarisation services also who speaks, a segment and a word.
"""

from __future__ import annotations

from bisect import bisect_left
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
    segments = rows(whole, "segments") or rows(whole, "chunks") or _bare_segments(value)
    if segments:
        return any("text" in row and any(key in row for key in _TIMES) for row in segments[:20])
    if isinstance(whole.get("segments"), list):
        return not _OWN.isdisjoint(whole)
    spoken = rows(whole, "words")[:20]
    is_bare = whole.keys() <= _BARE  # what the service answers where nothing more is asked for
    return isinstance(whole.get("text"), str) and (is_bare or any("word" in row for row in spoken))


def _bare_segments(value: object) -> list[Row]:
    """Return segments that stand alone in a list, known by how their words are told."""
    found = rows(value)
    words = (word for row in found[:20] if "text" in row for word in rows(row, "words")[:1])
    return found if any("word" in word and "start" in word for word in words) else []


def read(source: Source) -> Transcript:
    """Read Whisper's segments. Raises ``ImportFailed``."""
    value = value_of(source)
    whole = fields(value) or {"segments": _bare_segments(value)}
    return compose(source, FORMAT.name, _said(whole), language=text_of(whole, "language"))


def _said(whole: Row) -> Iterator[Said]:
    voiced = [row for row in rows(whole, "speakers") if row.get("text")]
    segments = rows(whole, "segments") or voiced or rows(whole, "chunks")
    if segments:
        beside = [] if any(rows(row, "words") for row in segments) else _words_beside(whole)
        places = [word.time or 0 for word in beside]
        for row in segments:
            start, end = _times(row)
            is_timed = start is not None and end is not None
            inside = slice(bisect_left(places, start or 0), bisect_left(places, end or 0))
            yield from _segment(row, beside[inside] if is_timed else [])
        return
    words = [_word(row) for row in rows(whole, "word_segments")]
    if any(word.text.strip() for word in words):
        yield from by_speaker(words)
    else:
        words = [_word(row) for row in rows(whole, "words")]
        yield from segment(text_of(whole, "text"), words)


def _words_beside(whole: Row) -> list[Word]:
    """Return the words that stand beside the segments and not in them, in order of time."""
    words = map(_word, rows(whole, "words") or rows(whole, "word_segments"))
    return sorted(
        (word for word in words if word.time is not None), key=lambda word: word.time or 0
    )


def _segment(row: Row, beside: list[Word]) -> Iterator[Said]:
    words = [_word(word) for word in rows(row, "words")] or beside
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
