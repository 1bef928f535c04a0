"""AssemblyAI: words and, with speakers, utterances; times in milliseconds.

Its answers about sentences and paragraphs alone are read too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    fields,
    label_of,
    milliseconds,
    recogniser,
    rows,
    text_of,
    value_of,
)
from reader_app.formats.speech._segments import Said, Word, by_speaker, segment
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_OWN = frozenset({"audio_url", "language_code", "acoustic_model", "utterances", "audio_duration"})


def _knows(value: object) -> bool:
    whole = fields(value)
    said = rows(whole, "words") or _utterances(whole)
    has_parts = bool(rows(whole, "sentences") or rows(whole, "paragraphs"))
    is_ours = "audio_duration" in whole if has_parts else "text" in whole
    is_other = any("speaker_id" in row or "type" in row for row in said[:20])
    is_ours = is_ours and bool(_OWN & whole.keys()) and not is_other
    return is_ours and all("text" in row for row in said[:20])


def _utterances(whole: Row) -> list[Row]:
    found = (rows(whole, name) for name in ("utterances", "sentences", "paragraphs"))
    return next((said for said in found if any(text_of(row, "text") for row in said)), [])


def read(source: Source) -> Transcript:
    """Read the answer of AssemblyAI. Raises ``ImportFailed``."""
    whole = fields(value_of(source))
    if text_of(whole, "status") == "error" and text_of(whole, "error"):
        reason = " ".join(text_of(whole, "error").split())
        raise ImportFailed(source.name, f"the service could not transcribe the recording: {reason}")
    return compose(source, FORMAT.name, _said(whole), language=text_of(whole, "language_code"))


def _said(whole: Row) -> Iterator[Said]:
    spoken = _words(whole)
    if utterances := _utterances(whole):
        for row in utterances:
            yield from segment(
                text_of(row, "text"),
                _words(row),
                _voice(row),
                time=milliseconds(row.get("start")),
                end=milliseconds(row.get("end")),
            )
    elif any(word.text for word in spoken):
        yield from by_speaker(spoken)
    else:
        yield Said(text_of(whole, "text"))


def _words(row: Row) -> list[Word]:
    return [
        Word(
            text_of(word, "text"),
            milliseconds(word.get("start")),
            _voice(word),
            milliseconds(word.get("end")),
        )
        for word in rows(row, "words")
    ]


def _voice(row: Row) -> str | None:
    return label_of(row.get("speaker"), "Speaker") or label_of(row.get("channel"), "Channel")


FORMAT = Format("AssemblyAI", (".json",), recogniser(_knows, 0.92), read)
