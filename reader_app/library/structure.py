"""Changes of the layers of a transcript that is in the library, written row by row.

The numbers of later turns, and the places of later exchanges, move by one statement each.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import zip_longest
from typing import TYPE_CHECKING, TypeVar

import msgspec

from reader_app.annotation.edits import Alike, Details, Places
from reader_app.errors import NotFound, ReaderError
from reader_app.library import layers
from reader_app.library.terms import index_text
from reader_app.transcript.model import Cue, PageLine, Speaker, Turn, TurnKind, Unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.library.connection import Connection, Row
    from reader_app.transcript.model import Exchange

T = TypeVar("T")


def swap_details(file: Connection, transcript_id: str, details: Details) -> Details:
    """Replace title, date and language, and return what they were."""
    row = file.row("SELECT title, date, language FROM transcript WHERE id = ?", (transcript_id,))
    if row is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    file.write(
        "UPDATE transcript SET title = ?, date = ?, language = ? WHERE id = ?",
        (details.title, details.date, details.language, transcript_id),
    )
    return Details(*row)


def swap_places(file: Connection, transcript_id: str, places: Places) -> Places:
    """Replace cues, pages, fields and what was not read, and return what they were."""
    row = file.row("SELECT unread, metadata FROM transcript WHERE id = ?", (transcript_id,))
    if row is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    here = (transcript_id,)
    old = Places(
        tuple(Cue(*cue) for cue in file.rows(layers.CUES, here)),
        tuple(PageLine(*page) for page in file.rows(layers.PAGES, here)),
        msgspec.json.decode(row[0], type=tuple[Unread, ...]),
        msgspec.json.decode(row[1], type=dict[str, str]),
    )
    for table in ("cue", "page"):
        file.write(f"DELETE FROM {table} WHERE transcript = ?", here)
    layers.write_places(file, transcript_id, places.cues, places.pages)
    file.write(
        "UPDATE transcript SET unread = ?, metadata = ? WHERE id = ?",
        (layers.as_json(places.unread), layers.as_json(places.metadata), transcript_id),
    )
    return old


# -- speakers ---------------------------------------------------------------------------------


def swap_speakers(
    file: Connection, transcript_id: str, first: int, count: int, speakers: Sequence[Speaker]
) -> tuple[Speaker, ...]:
    """Put speakers in the place of ``count`` after the first ``first``, and return those."""
    there = layers.read_speakers(file, transcript_id)
    old = _run(there, first, count, "speaker")
    now = (*there[:first], *speakers, *there[first + count :])
    ids = {speaker.id for speaker in now}
    if len(ids) < len(now):
        raise ReaderError("A speaker cannot be there twice.")
    file.write("PRAGMA defer_foreign_keys = ON")  # turns may be given to others after this
    file.write_many(
        "DELETE FROM speaker WHERE transcript = ? AND id = ?",
        [(transcript_id, speaker.id) for speaker in old if speaker.id not in ids],
    )
    layers.write_speakers(file, transcript_id, now)
    return old


def _run(there: Sequence[T], first: int, count: int, what: str) -> tuple[T, ...]:
    if not 0 <= first <= first + count <= len(there):
        raise NotFound(f"There is no {what} {first + count} in the transcript.")
    return tuple(there[first : first + count])


# -- turns ------------------------------------------------------------------------------------


def change_turns(file: Connection, transcript_id: str, alike: Sequence[Alike]) -> tuple[Alike, ...]:
    """Change kind, speaker and level of turns, and return what they were."""
    ids = layers.rows_numbered(file, transcript_id, (n for group in alike for n in group.numbers))
    numbers = {row_id: number for number, row_id in ids.items()}
    old = defaultdict(list)
    for row_id, *common in file.rows(
        "SELECT id, kind, speaker, level FROM turn WHERE id IN (SELECT value FROM json_each(?))",
        (layers.as_json(sorted(numbers)),),
    ):
        old[tuple(common)].append(numbers[row_id])
    file.write("PRAGMA defer_foreign_keys = ON")
    for group in alike:
        chosen = layers.as_json(sorted(ids[number] for number in group.numbers))
        file.write(
            "UPDATE turn SET kind = ?, speaker = ?, level = ? "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (group.kind.value, group.speaker, group.level, chosen),
        )
    return tuple(Alike(tuple(sorted(n)), TurnKind(k), s, lev) for (k, s, lev), n in old.items())


def swap_turns(
    file: Connection, transcript_id: str, first: int, count: int, turns: Sequence[Turn]
) -> tuple[Turn, ...]:
    """Put turns in the place of ``count`` after the first ``first``, and return those."""
    rows = file.rows(
        f"SELECT id, text, {layers.TURN} FROM turn "
        f"WHERE transcript = ? {layers.IN_ORDER} LIMIT ? OFFSET ?",
        (transcript_id, count, max(0, first)),
    )
    there = file.row("SELECT count(*) FROM turn WHERE transcript = ?", (transcript_id,))
    if first < 0 or len(rows) != count or first > (there[0] if there else 0):
        raise NotFound(f"There is no turn {first + count} in the transcript.")
    by = len(turns) - count
    if by:
        _check_unnamed(file, [row[0] for row in rows])
        _move_numbers(file, transcript_id, first + count, by)
    if by < 0:
        _drop(file, rows[len(turns) :])
    _write(file, transcript_id, first, rows, turns)
    return tuple(layers.turn_of(number, row[2:]) for number, row in enumerate(rows, first + 1))


def _check_unnamed(file: Connection, ids: Sequence[int]) -> None:
    """Refuse to put other turns in the place of those that a question or an answer is."""
    named = file.row(
        "SELECT number FROM turn_place WHERE turn IN (SELECT value FROM json_each(?)) AND "
        "(turn IN (SELECT question FROM exchange) OR turn IN (SELECT turn FROM answer))",
        (layers.as_json(ids),),
    )
    if named:
        raise ReaderError(f"Turn {named[0]} belongs to a question: mend that first.")


def _drop(file: Connection, rows: Sequence[Row]) -> None:
    unindex(file, rows)
    file.write_many("DELETE FROM turn WHERE id = ?", [row[:1] for row in rows])


def _move_numbers(file: Connection, transcript_id: str, after: int, by: int) -> None:
    file.write(
        "UPDATE turn_place SET number = number + ? WHERE turn IN "
        f"(SELECT id FROM turn WHERE transcript = ? {layers.IN_ORDER} LIMIT -1 OFFSET ?)",
        (by, transcript_id, after),
    )


def _write(
    file: Connection, transcript_id: str, first: int, rows: Sequence[Row], turns: Sequence[Turn]
) -> None:
    """Write turns into the rows of the old ones, so that these keep their place in a search."""
    whole = file.row("SELECT text FROM transcript WHERE id = ?", (transcript_id,))
    if whole is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    changed, added = [], []
    other_words: list[Row] = []
    file.write("PRAGMA defer_foreign_keys = ON")
    for row, turn in zip_longest(rows[: len(turns)], turns):
        values = layers.turn_row(whole[0], turn)
        if row is None:
            added.append(values)
            continue
        changed.append((*values, row[0]))
        if row[1] != values[-1]:
            other_words.append((row[0], row[1], values[-1]))
    unindex(file, other_words)
    file.write_many(layers.UPDATE_TURN, changed)
    layers.index(file, ((row, text) for row, _, text in other_words))
    if added:
        layers.add_turns(file, transcript_id, added, first + len(changed) + 1)


def unindex(file: Connection, rows: Sequence[Row]) -> None:
    """Take rows of (id, text, …) out of the search index."""
    file.write_many(
        "INSERT INTO turn_fts (turn_fts, rowid, terms) VALUES ('delete', ?, ?)",
        [(row[0], index_text(row[1])) for row in rows],
    )


# -- exchanges --------------------------------------------------------------------------------


def swap_exchanges(
    file: Connection, transcript_id: str, first: int, count: int, exchanges: Sequence[Exchange]
) -> tuple[Exchange, ...]:
    """Put exchanges in the place of ``count`` after the first ``first``, and return those."""
    held = file.row("SELECT count(*) FROM exchange WHERE transcript = ?", (transcript_id,))
    _run(range(held[0] if held else 0), first, count, "question")
    old = layers.read_exchanges(file, transcript_id, first, first + count)
    by = len(exchanges) - count
    file.write("PRAGMA defer_foreign_keys = ON")
    changed = [
        (first + place, new)
        for place, (was, new) in enumerate(zip_longest(old, exchanges))
        if was != new
    ]
    file.write_many(
        "DELETE FROM exchange WHERE transcript = ? AND place = ?",
        [(transcript_id, place) for place, _ in changed if place < first + count],
    )
    if by:
        _move_exchanges(file, transcript_id, first + count, by)
    layers.write_exchanges(file, transcript_id, [(n, e) for n, e in changed if e is not None])
    return old


def _move_exchanges(file: Connection, transcript_id: str, start: int, by: int) -> None:
    """Move the places of exchanges, out of each other's way first: two must never be the same."""
    for table, column in (("exchange", "place"), ("answer", "exchange")):
        file.write(
            f"UPDATE {table} SET {column} = -1 - {column} - ? "
            f"WHERE transcript = ? AND {column} >= ?",
            (by, transcript_id, start),
        )
        file.write(
            f"UPDATE {table} SET {column} = -1 - {column} WHERE transcript = ? AND {column} < 0",
            (transcript_id,),
        )
