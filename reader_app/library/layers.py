"""A transcript and its layers, to rows and back.

Rows are plain tuples: there are tens of thousands of them in one transcript.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import NotFound
from reader_app.library.terms import index_text
from reader_app.transcript.model import (
    Cue,
    Exchange,
    PageLine,
    Speaker,
    Transcript,
    Turn,
    TurnKind,
    Unread,
)
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.library.connection import Connection, Row

_KINDS = {str(kind): kind for kind in TurnKind}


def write_transcript(file: Connection, transcript: Transcript, now: str) -> None:
    """Write a transcript in place of what has its id; call it within a transaction."""
    file.write(
        "INSERT INTO transcript (id, title, date, language, text, format, source_name, metadata, "
        "unread, added, opened) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
        "title=excluded.title, date=excluded.date, language=excluded.language, "
        "text=excluded.text, format=excluded.format, source_name=excluded.source_name, "
        "metadata=excluded.metadata, unread=excluded.unread",
        (
            transcript.id,
            transcript.title,
            transcript.date,
            transcript.language,
            transcript.text,
            transcript.format,
            transcript.source_name,
            _json(transcript.metadata),
            _json(transcript.unread),
            now,
            now,
        ),
    )
    _clear(file, transcript.id)
    _write_speakers(file, transcript)
    _write_turns(file, transcript)
    _write_exchanges(file, transcript)
    _write_places(file, transcript)


def _clear(file: Connection, transcript_id: str) -> None:
    """Take away the layers that were there."""
    old = file.rows("SELECT id, text FROM turn WHERE transcript = ?", (transcript_id,))
    file.write_many(
        "INSERT INTO turn_fts (turn_fts, rowid, terms) VALUES ('delete', ?, ?)",
        ((row, index_text(text)) for row, text in old),
    )
    for table in ("turn", "exchange", "cue", "page", "speaker"):
        file.write(f"DELETE FROM {table} WHERE transcript = ?", (transcript_id,))


def _write_speakers(file: Connection, transcript: Transcript) -> None:
    file.write_many(
        "INSERT INTO speaker (id, transcript, place, name, role, affiliation, labels, colour) "
        "VALUES (?,?,?,?,?,?,?,?)",
        (
            (s.id, transcript.id, place, s.name, s.role, s.affiliation, _json(s.labels), s.colour)
            for place, s in enumerate(transcript.speakers)
        ),
    )


def _write_turns(file: Connection, transcript: Transcript) -> None:
    text = transcript.text
    file.write_many(
        "INSERT INTO turn (transcript, number, kind, speaker, label, start, end, words_start, "
        "words_end, level, text) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            (
                transcript.id,
                turn.number,
                turn.kind.value,
                turn.speaker,
                turn.label,
                turn.span.start,
                turn.span.end,
                turn.words.start,
                turn.words.end,
                turn.level,
                text[turn.words.start : turn.words.end],
            )
            for turn in transcript.turns
        ),
    )
    index_turns(file, transcript.id)


def index_turns(file: Connection, transcript_id: str) -> None:
    """Put the turns of a transcript into the search index."""
    written = file.rows(
        "SELECT id, text FROM turn WHERE transcript = ? ORDER BY number", (transcript_id,)
    )
    file.write_many(
        "INSERT INTO turn_fts (rowid, terms) VALUES (?, ?)",
        ((row, index_text(text)) for row, text in written),
    )


def _write_exchanges(file: Connection, transcript: Transcript) -> None:
    file.write_many(
        "INSERT INTO exchange (transcript, place, label, question, asker, answerers) "
        "VALUES (?,?,?,?,?,?)",
        (
            (transcript.id, place, e.label, e.question, e.asker, _json(e.answerers))
            for place, e in enumerate(transcript.exchanges)
        ),
    )
    file.write_many(
        "INSERT INTO answer (transcript, exchange, place, turn) VALUES (?,?,?,?)",
        (
            (transcript.id, exchange, place, turn)
            for exchange, e in enumerate(transcript.exchanges)
            for place, turn in enumerate(e.answers)
        ),
    )


def _write_places(file: Connection, transcript: Transcript) -> None:
    file.write_many(
        "INSERT INTO cue (transcript, place, position, time) VALUES (?,?,?,?)",
        ((transcript.id, n, cue.position, cue.time) for n, cue in enumerate(transcript.cues)),
    )
    file.write_many(
        "INSERT INTO page (transcript, place, position, page, line) VALUES (?,?,?,?,?)",
        (
            (transcript.id, n, line.position, line.page, line.line)
            for n, line in enumerate(transcript.pages)
        ),
    )


def read_transcript(file: Connection, transcript_id: str) -> Transcript:
    """Return a transcript with its layers. Raises ``NotFound``."""
    row = file.row(
        "SELECT id, title, text, format, source_name, date, language, metadata, unread "
        "FROM transcript WHERE id = ?",
        (transcript_id,),
    )
    if row is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    here = (transcript_id,)
    id_, title, text, format_, source_name, date, language, metadata, unread = row
    return Transcript(
        id=id_,
        title=title,
        text=text,
        format=format_,
        source_name=source_name,
        date=date,
        language=language,
        metadata=msgspec.json.decode(metadata, type=dict[str, str]),
        unread=msgspec.json.decode(unread, type=tuple[Unread, ...]),
        turns=tuple(_turn(turn) for turn in file.rows(_TURNS, here)),
        speakers=tuple(_speaker(speaker) for speaker in file.rows(_SPEAKERS, here)),
        exchanges=_exchanges(file, transcript_id),
        cues=tuple(Cue(*cue) for cue in file.rows(_CUES, here)),
        pages=tuple(PageLine(*page) for page in file.rows(_PAGES, here)),
    )


_TURNS = (
    "SELECT number, kind, speaker, label, start, end, words_start, words_end, level "
    "FROM turn WHERE transcript = ? ORDER BY number"
)
_SPEAKERS = (
    "SELECT id, name, role, affiliation, labels, colour FROM speaker "
    "WHERE transcript = ? ORDER BY place"
)
_CUES = "SELECT position, time FROM cue WHERE transcript = ? ORDER BY place"
_PAGES = "SELECT position, page, line FROM page WHERE transcript = ? ORDER BY place"


def _turn(row: Row) -> Turn:
    number, kind, speaker, label, start, end, words_start, words_end, level = row
    span, words = Span(start, end), Span(words_start, words_end)
    return Turn(number, _KINDS[kind], speaker, label, span, words, level)


def _speaker(row: Row) -> Speaker:
    id_, name, role, affiliation, labels, colour = row
    return Speaker(id_, name, role, affiliation, _ids(labels), colour)


def _exchanges(file: Connection, transcript_id: str) -> tuple[Exchange, ...]:
    answers: dict[int, list[int]] = {}
    for exchange, turn in file.rows(
        "SELECT exchange, turn FROM answer WHERE transcript = ? ORDER BY exchange, place",
        (transcript_id,),
    ):
        answers.setdefault(exchange, []).append(turn)
    found = file.rows(
        "SELECT place, label, question, asker, answerers FROM exchange "
        "WHERE transcript = ? ORDER BY place",
        (transcript_id,),
    )
    return tuple(
        Exchange(label, question, tuple(answers.get(place, ())), asker, _ids(answerers))
        for place, label, question, asker, answerers in found
    )


def _ids(written: str) -> tuple[str, ...]:
    return msgspec.json.decode(written, type=tuple[str, ...])


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
