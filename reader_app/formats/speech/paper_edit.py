"""Digital Paper Edit and autoEdit: words with times under paragraphs with speakers."""

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
from reader_app.formats.speech._segments import Floor, Said, Word, by_speaker, said, sentences
from reader_app.formats.speech._turns import compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.speech._json import Row
    from reader_app.transcript.model import Transcript

_NOBODY = frozenset({"unnamed speaker", "unknown", "u_ukn", "tbc"})
"""What the editors write where nobody has been named."""


def _knows(value: object) -> bool:
    is_digital = any("text" in row and "start" in row for row in rows(value, "words")[:20])
    is_digital = is_digital and isinstance(fields(value).get("paragraphs"), list)
    return is_digital or any(rows(row, "paragraph") for row in rows(value, "text")[:20])


def read(source: Source) -> Transcript:
    """Read either editor's transcript. Raises ``ImportFailed``."""
    whole = fields(value_of(source))
    spoken = _auto_edit(whole) if rows(whole, "text") else by_speaker(_digital(whole))
    return compose(source, FORMAT.name, spoken, title=text_of(whole, "title"))


def _digital(whole: Row) -> list[Word]:
    floor = Floor(
        (seconds(row.get("start")), seconds(row.get("end")), _voice(row))
        for row in rows(whole, "paragraphs")
    )
    made = []
    for row in rows(whole, "words"):
        start = seconds(row.get("start"))
        made.append(Word(text_of(row, "text"), start, floor.at(start), seconds(row.get("end"))))
    return made


def _auto_edit(whole: Row) -> Iterator[Said]:
    for row in rows(whole, "text"):
        for paragraph in rows(row, "paragraph"):
            words = [_word(word) for word in rows(paragraph, "line")]
            yield from (said(sentence, _voice(row)) for sentence in sentences(words))


def _word(row: Row) -> Word:
    start, end = seconds(row.get("startTime")), seconds(row.get("endTime"))
    return Word(text_of(row, "text"), start, None, end)


def _voice(row: Row) -> str | None:
    who = label_of(row.get("speaker"))
    return None if who and who.casefold() in _NOBODY else who


FORMAT = Format("paper edit", (".json",), recogniser(_knows, 0.93), read)
