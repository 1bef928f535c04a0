"""Podcasting 2.0: ``segments`` with ``body``, often one word each, and who speaks."""

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
from reader_app.formats.speech._segments import Said
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript


def _knows(value: object) -> bool:
    return any("body" in row for row in rows(value, "segments")[:20])


def read(source: Source) -> Transcript:
    """Read the segments. Raises ``ImportFailed``."""
    return compose(source, FORMAT.name, _said(fields(value_of(source))))


def _said(whole: Row) -> Iterator[Said]:
    for row in rows(whole, "segments"):
        yield Said(
            text_of(row, "body"),
            label_of(row.get("speaker")),
            seconds(row.get("startTime")),
            seconds(row.get("endTime")),
        )


FORMAT = Format("Podcasting 2.0", (".json",), recogniser(_knows, 0.95), read)
