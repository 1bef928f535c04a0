"""A transcript and its layers, to rows and back.

Rows are plain tuples: there are tens of thousands of them in one transcript.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import NotFound
from reader_app.library.terms import index_text
from reader_app.transcript.corrections import Corrected
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
    from collections.abc import Iterable, Sequence

    from reader_app.library.connection import Connection, Row

_KINDS = {str(kind): kind for kind in TurnKind}


def write_transcript(file: Connection, transcript: Transcript, now: str) -> None:
    """Write a transcript in place of what has its id; call it within a transaction."""
    file.write(
        "INSERT INTO transcript (id, title, date, language, text, format, source_name, metadata, "
        "unread, locked, added, opened) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET "
        "title=excluded.title, date=excluded.date, language=excluded.language, "
        "text=excluded.text, format=excluded.format, source_name=excluded.source_name, "
        "metadata=excluded.metadata, unread=excluded.unread, locked=excluded.locked",
        (
            transcript.id,
            transcript.title,
            transcript.date,
            transcript.language,
            transcript.text,
            transcript.format,
            transcript.source_name,
            as_json(transcript.metadata),
            as_json(transcript.unread),
            int(transcript.locked),
            now,
            now,
        ),
    )
    _clear(file, transcript.id)
    write_speakers(file, transcript.id, transcript.speakers)
    add_turns(file, transcript.id, [turn_row(transcript.text, turn) for turn in transcript.turns])
    write_exchanges(file, transcript.id, list(enumerate(transcript.exchanges)))
    write_places(file, transcript.id, transcript.cues, transcript.pages)
    write_corrected(file, transcript.id, transcript.corrected)


def _clear(file: Connection, transcript_id: str) -> None:
    """Take away the layers that were there."""
    old = file.rows("SELECT id, text FROM turn WHERE transcript = ?", (transcript_id,))
    file.write_many(
        "INSERT INTO turn_fts (turn_fts, rowid, terms) VALUES ('delete', ?, ?)",
        ((row, index_text(text)) for row, text in old),
    )
    for table in ("exchange", "turn", "cue", "page", "speaker", "part_read", "corrected"):
        file.write(f"DELETE FROM {table} WHERE transcript = ?", (transcript_id,))


def write_speakers(file: Connection, transcript_id: str, speakers: Sequence[Speaker]) -> None:
    """Write all speakers of a transcript, in this order; those of the same id are replaced."""
    file.write_many(
        "INSERT INTO speaker (id, transcript, place, name, role, affiliation, labels, colour) "
        "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET place=excluded.place, "
        "name=excluded.name, role=excluded.role, affiliation=excluded.affiliation, "
        "labels=excluded.labels, colour=excluded.colour",
        (
            (
                s.id,
                transcript_id,
                place,
                s.name,
                s.role,
                s.affiliation,
                as_json(s.labels),
                s.colour,
            )
            for place, s in enumerate(speakers)
        ),
    )


TURN = "kind, speaker, label, start, end, words_start, words_end, level"
IN_ORDER = 'ORDER BY turn.start, turn."end", turn.id'
"""How turns of one transcript are read: it takes less than sorting them by their numbers."""
UPDATE_TURN = (
    f"UPDATE turn SET {', '.join(f'{column} = ?' for column in TURN.split(', '))}, text = ? "
    "WHERE id = ?"
)


def turn_row(text: str, turn: Turn) -> Row:
    """Return a turn as the values of ``TURN``, and its words."""
    return (
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


def turn_of(number: int, row: Row) -> Turn:
    """Return a turn from its number and the values of ``TURN``."""
    kind, speaker, label, start, end, words_start, words_end, level = row
    span, words = Span(start, end), Span(words_start, words_end)
    return Turn(number, _KINDS[kind], speaker, label, span, words, level)


def turns_of(rows: Iterable[Row]) -> tuple[Turn, ...]:
    """Return all turns of a transcript; speakers and labels, which recur, are kept once."""
    once = dict[str | None, str | None]().setdefault
    return tuple(
        Turn(
            number,
            _KINDS[kind],
            once(speaker, speaker),
            once(label, label),
            Span(start, end),
            Span(words_start, end if words_end == end else words_end),
            level,
        )
        for number, (kind, speaker, label, start, end, words_start, words_end, level) in enumerate(
            rows, 1
        )
    )


def add_turns(file: Connection, transcript_id: str, rows: Sequence[Row], first: int = 1) -> None:
    """Write new turns, given as ``turn_row``s, numbered from ``first`` on, and index them."""
    newest = file.row("SELECT seq FROM sqlite_sequence WHERE name = 'turn'")
    start = (newest[0] if newest else 0) + 1  # no row has ever had this id, and none after it
    ids = range(start, start + len(rows))
    file.write_many(
        f"INSERT INTO turn (id, transcript, {TURN}, text) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        ((row_id, transcript_id, *row) for row_id, row in zip(ids, rows, strict=True)),
    )
    file.write_many(
        "INSERT INTO turn_place (turn, number) VALUES (?, ?)",
        ((row_id, number) for number, row_id in enumerate(ids, first)),
    )
    index(file, ((row_id, row[-1]) for row_id, row in zip(ids, rows, strict=True)))


def index_turns(file: Connection, transcript_id: str) -> None:
    """Put all turns of a transcript into the search index."""
    written = f"SELECT id, text FROM turn WHERE transcript = ? {IN_ORDER}"
    index(file, file.rows(written, (transcript_id,)))


def rows_numbered(file: Connection, transcript_id: str, numbers: Iterable[int]) -> dict[int, int]:
    """Return the rows' ids of turns by their numbers. Raises ``NotFound``."""
    wanted = set(numbers)
    if not wanted:
        return {}
    first = min(wanted)
    rows = file.rows(
        f"SELECT id FROM turn WHERE transcript = ? {IN_ORDER} LIMIT ? OFFSET ?",
        (transcript_id, max(wanted) + 1 - first, first - 1),
    )
    found = {number: row[0] for number, row in enumerate(rows, first) if number in wanted}
    if gone := wanted - found.keys():
        raise NotFound(f"There is no turn {min(gone)} in the transcript.")
    return found


def index(file: Connection, rows: Iterable[Row]) -> None:
    """Put turns into the search index, given as their rows' ids and their words."""
    file.write_many(
        "INSERT INTO turn_fts (rowid, terms) VALUES (?, ?)",
        ((row, index_text(text)) for row, text in rows),
    )


def write_exchanges(
    file: Connection, transcript_id: str, placed: Sequence[tuple[int, Exchange]]
) -> None:
    """Write new exchanges at their places, counted from 0. Raises ``NotFound``."""
    named = (n for _, e in placed for n in (e.question, *e.answers))
    rows = rows_numbered(file, transcript_id, named)
    file.write_many(
        "INSERT INTO exchange (transcript, place, label, question, asker, answerers) "
        "VALUES (?,?,?,?,?,?)",
        (
            (transcript_id, place, e.label, rows[e.question], e.asker, as_json(e.answerers))
            for place, e in placed
        ),
    )
    file.write_many(
        "INSERT INTO answer (transcript, exchange, place, turn) VALUES (?,?,?,?)",
        (
            (transcript_id, exchange, place, rows[turn])
            for exchange, e in placed
            for place, turn in enumerate(e.answers)
        ),
    )


def write_places(
    file: Connection, transcript_id: str, cues: Sequence[Cue], pages: Sequence[PageLine]
) -> None:
    """Write the cues and printed lines of a transcript that has none yet."""
    file.write_many(
        "INSERT INTO cue (transcript, place, position, time) VALUES (?,?,?,?)",
        ((transcript_id, n, cue.position, cue.time) for n, cue in enumerate(cues)),
    )
    file.write_many(
        "INSERT INTO page (transcript, place, position, page, line) VALUES (?,?,?,?,?)",
        ((transcript_id, n, line.position, line.page, line.line) for n, line in enumerate(pages)),
    )


def write_corrected(
    file: Connection, transcript_id: str, layer: Sequence[Corrected], first: int = 0
) -> None:
    """Write what is corrected of a text, from the place ``first`` on, of which none is there."""
    file.write_many(
        'INSERT INTO corrected (transcript, place, start, "end", printed) VALUES (?,?,?,?,?)',
        (
            (transcript_id, place, words.span.start, words.span.end, words.printed)
            for place, words in enumerate(layer[first:], first)
        ),
    )


def read_corrected(file: Connection, transcript_id: str) -> tuple[Corrected, ...]:
    """Return what is corrected of a text."""
    rows = file.rows(
        'SELECT start, "end", printed FROM corrected WHERE transcript = ? ORDER BY place',
        (transcript_id,),
    )
    return tuple(Corrected(Span(start, end), printed) for start, end, printed in rows)


def read_transcript(file: Connection, transcript_id: str) -> Transcript:
    """Return a transcript with its layers. Raises ``NotFound``."""
    row = file.row(
        "SELECT id, title, text, format, source_name, date, language, metadata, unread, locked "
        "FROM transcript WHERE id = ?",
        (transcript_id,),
    )
    if row is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    here = (transcript_id,)
    id_, title, text, format_, source_name, date, language, metadata, unread, locked = row
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
        turns=file.read(turns_of, _TURNS, here),
        speakers=read_speakers(file, transcript_id),
        exchanges=read_exchanges(file, transcript_id),
        cues=tuple(Cue(*cue) for cue in file.rows(CUES, here)),
        pages=tuple(PageLine(*page) for page in file.rows(PAGES, here)),
        corrected=read_corrected(file, transcript_id),
        locked=locked == 1,
    )


_TURNS = f"SELECT {TURN} FROM turn WHERE transcript = ? {IN_ORDER}"
_SPEAKERS = (
    "SELECT id, name, role, affiliation, labels, colour FROM speaker "
    "WHERE transcript = ? ORDER BY place"
)
CUES = "SELECT position, time FROM cue WHERE transcript = ? ORDER BY place"
PAGES = "SELECT position, page, line FROM page WHERE transcript = ? ORDER BY place"


def read_speakers(file: Connection, transcript_id: str) -> tuple[Speaker, ...]:
    """Return the speakers of a transcript."""
    return tuple(_speaker(row) for row in file.rows(_SPEAKERS, (transcript_id,)))


def _speaker(row: Row) -> Speaker:
    id_, name, role, affiliation, labels, colour = row
    return Speaker(id_, name, role, affiliation, _ids(labels), colour)


def read_exchanges(
    file: Connection, transcript_id: str, start: int = 0, end: int = 2**62
) -> tuple[Exchange, ...]:
    """Return the exchanges of a transcript from place ``start`` to before ``end``."""
    answers: dict[int, list[int]] = {}
    for exchange, turn in file.rows(
        "SELECT exchange, number FROM answer JOIN turn_place USING (turn) "
        "WHERE transcript = ? AND exchange >= ? AND exchange < ? ORDER BY exchange, place",
        (transcript_id, start, end),
    ):
        answers.setdefault(exchange, []).append(turn)
    found = file.rows(
        "SELECT place, label, number, asker, answerers FROM exchange "
        "JOIN turn_place ON turn_place.turn = question WHERE transcript = ? "
        "AND place >= ? AND place < ? ORDER BY place",
        (transcript_id, start, end),
    )
    return tuple(
        Exchange(label, question, tuple(answers.get(place, ())), asker, _ids(answerers))
        for place, label, question, asker, answerers in found
    )


def _ids(written: str) -> tuple[str, ...]:
    return msgspec.json.decode(written, type=tuple[str, ...])


def as_json(value: object) -> str:
    """Return a value as JSON text."""
    return msgspec.json.encode(value).decode()
