"""Rev and Rev AI: monologues of words and punctuation, written one after the other as they are."""

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
from reader_app.formats.speech._segments import Said, Word, said, sentences
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    return any("elements" in row for row in rows(value, "monologues")[:20])


def read(source: Source) -> Transcript:
    """Read the monologues. Raises ``ImportFailed``."""
    return compose(source, FORMAT.name, _said(fields(value_of(source))))


def _said(whole: Row) -> Iterator[Said]:
    names = {
        text_of(row, "id"): label_of(row.get("name") or row.get("display_name"))
        for row in rows(whole, "speakers")
    }
    for monologue in rows(whole, "monologues"):
        info = label_of(
            fields(monologue, "speaker_info").get("display_name") or monologue.get("speaker_name")
        )
        number = monologue.get("speaker")
        who = info or names.get(text_of(monologue, "speaker")) or label_of(number, "Speaker")
        yield from (said(sentence, who) for sentence in sentences(_words(monologue)))


def _words(monologue: Row) -> list[Word]:
    return [
        Word(
            text_of(element, "value"),
            seconds(element.get("ts", element.get("timestamp"))),
            None,
            seconds(element.get("end_ts", element.get("end_timestamp"))),
            is_joined=True,
        )
        for element in rows(monologue, "elements")
    ]


FORMAT = Format("Rev", (".json",), recogniser(_knows, 0.95), read)
