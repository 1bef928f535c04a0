"""Other words in a text that is in the library, and every layer moved with them.

What no correction touches moves by one statement for each table, in SQLite's own arithmetic; what
one does is written row by row.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader_app.annotation.edits import Restored
from reader_app.annotation.moving import check_left, is_reached, moved
from reader_app.errors import NotFound
from reader_app.library import layers
from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.library.rows import (
    HIGHLIGHT,
    PUT_HIGHLIGHT,
    Choice,
    highlight_row,
    highlights_of,
    tags_given,
)
from reader_app.library.structure import unindex
from reader_app.transcript.correcting import step
from reader_app.transcript.coverage import Coverage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.model import Highlight
    from reader_app.library.connection import Connection
    from reader_app.library.store import Library
    from reader_app.transcript.correcting import Step
    from reader_app.transcript.corrections import Correction, CorrectionMap
    from reader_app.transcript.model import Cue, PageLine, Transcript
    from reader_app.transcript.span import Span


def swap_locked(file: Connection, transcript_id: str, locked: bool) -> bool:
    """Say whether a text may be corrected, and return what it was."""
    row = file.row("SELECT locked FROM transcript WHERE id = ?", (transcript_id,))
    if row is None:
        raise NotFound(f"There is no transcript {transcript_id} in the library.")
    file.write("UPDATE transcript SET locked = ? WHERE id = ?", (int(locked), transcript_id))
    return bool(row[0])


def correct_text(
    library: Library, transcript_id: str, corrections: Sequence[Correction], back: Restored | None
) -> tuple[tuple[Correction, ...], Restored]:
    """Correct a text and return what takes that back; call it within a transaction.

    ``back`` is given where it takes back itself. Raises ``CannotCorrect``.
    """
    before = library.transcript(transcript_id)
    done = step(before, corrections, back.layers if back else None)
    _lay_shifts(library.file, done.changes)
    highlights = _move_highlights(library, before, done, back)
    back = back or Restored()
    _move_turns(library.file, before, done, back)
    for table, old, new in (
        ("cue", before.cues, done.transcript.cues),
        ("page", before.pages, done.transcript.pages),
    ):
        _move_places(library.file, transcript_id, table, done.changes, old, new)
    _write_layer(library.file, before, done.transcript)
    restored = Restored(
        done.kept,
        highlights,
        _move_memos(library.file, transcript_id, done, back),
        _move_parts(library, transcript_id, done, back),
        _write_text(library.file, done, back),
    )
    return done.back.corrections, restored


# -- what no correction touches -------------------------------------------------------------------


def _lay_shifts(file: Connection, changes: CorrectionMap) -> None:
    """Lay down by how much what lies behind each correction moves, until the next."""
    file.write(
        "CREATE TEMP TABLE IF NOT EXISTS shift (at INTEGER PRIMARY KEY, by INTEGER NOT NULL)"
    )
    file.write("DELETE FROM temp.shift")
    file.write_many("INSERT OR REPLACE INTO temp.shift (at, by) VALUES (?, ?)", changes.shifts)


def _shift(file: Connection, table: str, columns: str, transcript_id: str) -> None:
    """Move all rows of a transcript that begin behind a correction; ``columns`` start with that."""
    place, *_ = names = columns.split(", ")
    moved = ", ".join(f"{table}.{name} + by" for name in names)
    file.write(
        f"UPDATE {table} SET ({columns}) = (SELECT {moved} FROM temp.shift "
        f"WHERE at < {table}.{place} ORDER BY at DESC LIMIT 1) "
        f"WHERE transcript = ? AND {place} > (SELECT min(at) FROM temp.shift WHERE by) AND "
        f"(SELECT by FROM temp.shift WHERE at < {table}.{place} ORDER BY at DESC LIMIT 1)",
        (transcript_id,),
    )


# -- layers ---------------------------------------------------------------------------------------


def _write_text(file: Connection, done: Step, back: Restored) -> tuple[int, int] | None:
    """Write the text, and where it is read; return what the map does not bring back of that."""
    transcript_id = done.transcript.id
    row = file.row("SELECT position FROM transcript WHERE id = ?", (transcript_id,))
    was = int(row[0]) if row else 0
    now = back.position[1] if back.position and back.position[0] == was else done.changes.place(was)
    file.write(
        "UPDATE transcript SET text = ?, position = ? WHERE id = ?",
        (done.transcript.text, now, transcript_id),
    )
    return None if done.back.place(now) == was else (now, was)


def _move_turns(file: Connection, before: Transcript, done: Step, back: Restored) -> None:
    changes, after = done.changes, done.transcript
    known = {turn.number for turn in back.layers.turns}
    changed = [
        (old, new)
        for old, new in zip(before.turns, after.turns, strict=True)
        if changes.touches(old.span.start, old.span.end) or old.number in known
    ]
    rows = layers.rows_numbered(file, before.id, (old.number for old, _ in changed))
    _shift(file, "turn", 'start, "end", words_start, words_end', before.id)
    written = [(rows[old.number], old, layers.turn_row(after.text, new)) for old, new in changed]
    others = [
        (row, said, values[-1])
        for row, old, values in written
        if (said := old.words.of(before.text)) != values[-1]
    ]
    unindex(file, others)
    file.write_many(layers.UPDATE_TURN, [(*values, row) for row, _, values in written])
    layers.index(file, ((row, said) for row, _, said in others))


def _move_places(
    file: Connection,
    transcript_id: str,
    table: str,
    changes: CorrectionMap,
    old: Sequence[Cue | PageLine],
    new: Sequence[Cue | PageLine],
) -> None:
    """Move cues or printed lines, whose places in their lists stay."""
    _shift(file, table, "position", transcript_id)
    file.write_many(
        f"UPDATE {table} SET position = ? WHERE transcript = ? AND place = ?",
        [
            (now.position, transcript_id, place)
            for place, (was, now) in enumerate(zip(old, new, strict=True))
            if changes.touches(was.position, was.position)
            or now.position != changes.place(was.position)
        ],
    )


def _write_layer(file: Connection, before: Transcript, after: Transcript) -> None:
    """Write what is corrected, from the first place on that is another one."""
    old, new = before.corrected, after.corrected
    both = zip(old, new, strict=False)
    alike = min(len(old), len(new))
    first = next((place for place, (one, other) in enumerate(both) if one != other), alike)
    file.write("DELETE FROM corrected WHERE transcript = ? AND place >= ?", (before.id, first))
    layers.write_corrected(file, before.id, new, first)


# -- what a reader added --------------------------------------------------------------------------


def _move_highlights(
    library: Library, before: Transcript, done: Step, back: Restored | None
) -> tuple[Highlight, ...]:
    """Move all highlights, and return those that the map would not bring back."""
    text, changes = done.transcript.text, done.changes
    places = library.file.rows(
        'SELECT id, start, "end" FROM highlight WHERE transcript = ?', (before.id,)
    )
    known = {marked.id: marked for marked in back.highlights} if back else {}
    reached = [id_ for id_, s, e in places if is_reached(s, e, changes) or id_ in known]
    old = _named(library.file, reached)
    new = [known.get(one.id) or moved(one, before.text, text, changes) for one in old]
    if back is None:
        for one, other in zip(old, new, strict=True):
            check_left(one, other)
    _shift(library.file, "highlight", 'start, "end"', before.id)
    library.file.write_many(PUT_HIGHLIGHT, map(highlight_row, new))
    return tuple(
        one
        for one, other in zip(old, new, strict=True)
        if moved(other, text, before.text, done.back) != one
    )


_NAMED = Choice(
    f"SELECT {HIGHLIGHT} FROM highlight WHERE id IN (SELECT value FROM json_each(?))",
    "SELECT highlight, tag FROM highlight_tag WHERE (transcript, highlight) IN "
    "(SELECT transcript, id FROM highlight WHERE id IN (SELECT value FROM json_each(?))) "
    "ORDER BY transcript, highlight, place",
)


def _named(file: Connection, ids: Sequence[str]) -> list[Highlight]:
    wanted = (layers.as_json(ids),)
    given = file.read(tags_given, _NAMED.tags, wanted)
    return file.read(partial(highlights_of, given), _NAMED.highlights, wanted)


def _move_memos(
    file: Connection, transcript_id: str, done: Step, back: Restored
) -> tuple[tuple[str, int], ...]:
    known = dict(back.memos)
    sql = "SELECT id, position FROM memo WHERE transcript = ? AND position IS NOT NULL ORDER BY id"
    was: dict[str, int] = dict(file.rows(sql, (transcript_id,)))
    now = {id_: known.get(id_, done.changes.place(position)) for id_, position in was.items()}
    file.write_many(
        "UPDATE memo SET position = ? WHERE id = ?",
        [(position, id_) for id_, position in now.items() if position != was[id_]],
    )
    return tuple((id_, was[id_]) for id_ in was if done.back.place(now[id_]) != was[id_])


def _move_parts(
    library: Library, transcript_id: str, done: Step, back: Restored
) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """Move what has been read; it is no part of the history, and may have grown meanwhile."""
    was = tuple(parts_read(library, transcript_id))
    if not was and not back.parts:
        return None
    now = _parts(was, done.changes)
    if back.parts and back.parts[0] == was:
        now = back.parts[1]
    if now != was:
        keep_parts_read(library, transcript_id, now)
    return None if _parts(now, done.back) == was else (now, was)


def _parts(parts: Sequence[Span], changes: CorrectionMap) -> tuple[Span, ...]:
    return Coverage(filter(len, map(changes.span, parts))).parts
