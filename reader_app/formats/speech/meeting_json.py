"""Meetings of QMSum: who says what; the queries and topics beside it are no part of the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    fields,
    label_of,
    parsed,
    recogniser,
    rows,
    text_of,
    value_of,
)
from reader_app.formats.speech._turns import stem
from reader_app.structure.composer import Composer

if TYPE_CHECKING:
    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    return any("content" in row for row in _said(value)[:20])


def _said(value: object) -> list[Row]:
    """Return what is said in a meeting, or in several that follow each other in one file."""
    meetings = rows(value) or [fields(value)]
    return [row for meeting in meetings for row in rows(meeting, "meeting_transcripts")]


def read(source: Source) -> Transcript:
    """Read the meeting; each entry is a turn of its own. Raises ``ImportFailed``."""
    composer = Composer()
    for row in _said(value_of(source)):
        composer.add(text_of(row, "content"), label_of(row.get("speaker")))
    if not len(composer):
        raise ImportFailed(source.name, "nothing is said in this meeting")
    found = parsed(source)
    return composer.transcript(
        title=stem(source.name),
        source_name=source.name,
        format=FORMAT.name,
        unread=found.unread if found else (),
    )


FORMAT = Format("QMSum", (".json",), recogniser(_knows, 0.95), read)
