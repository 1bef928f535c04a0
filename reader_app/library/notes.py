"""Every note of a library, or of a transcript, and which of them name something."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader_app.annotation.links import Kind, links, located
from reader_app.annotation.model import Status
from reader_app.annotation.notes import Note, On

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.annotation.links import Link, Target
    from reader_app.library.connection import Row
    from reader_app.library.store import Library
    from reader_app.transcript.span import Span

_LONGEST_QUOTE = 400
_BLANK = "' ' || char(9, 10, 13)"
_HAS_NOTE = f"AND h.note <> '' AND trim(h.note, {_BLANK}) <> ''"
_BY_PLACE = 'ORDER BY t.added, t.id, h.start, h."end", h.id'
_NOTED = f"""
SELECT h.id, h.note, t.id, t.title, h.start, h."end", substr(h.quote, 1, {_LONGEST_QUOTE}),
  (SELECT json_group_array(tag) FROM (
    SELECT tag FROM highlight_tag AS given
    WHERE given.transcript = h.transcript AND given.highlight = h.id ORDER BY place)),
  h.status, h.author, h.created, h.modified
FROM transcript AS t JOIN highlight AS h ON h.transcript = t.id
WHERE NOT t.removed {_HAS_NOTE} {{which}}
{_BY_PLACE}
"""
_MEMOS = f"""
SELECT m.id, m.text, t.id, t.title, m.position, m.tag,
  (SELECT substr(turn.text, 1, {_LONGEST_QUOTE}) FROM turn
   WHERE turn.transcript = m.transcript AND turn.start <= m.position
   ORDER BY turn.start DESC LIMIT 1),
  m.author, m.created, m.modified
FROM memo AS m LEFT JOIN transcript AS t ON t.id = m.transcript
WHERE (t.id IS NULL OR NOT t.removed) AND trim(m.text, {_BLANK}) <> '' {{which}}
ORDER BY t.added, t.id, m.position, m.created, m.id
"""


def notes(library: Library, transcript: str | None = None) -> list[Note]:
    """Return the notes of a transcript, or of all, in the order of reading; tags' come last."""
    values = (transcript,) if transcript else ()
    where_noted, where_memos = ("AND t.id = ?", "AND m.transcript = ?") if transcript else ("", "")
    marked = _noted(library, where_noted, values)
    found = [*marked, *_memos(library, where_memos, values)]
    known = library.file.rows("SELECT id FROM transcript ORDER BY added, id")
    turn = {one: number for number, (one,) in enumerate(known)}
    return sorted(found, key=lambda note: _place(turn, note))


def _place(turn: dict[str, int], note: Note) -> tuple[bool, int, bool, int, int]:
    is_placed = note.on is not On.TRANSCRIPT
    at = turn.get(note.transcript or "", 0)
    return note.on is On.TAG, at, is_placed, note.position, note.end


def mentions(library: Library, target: Target) -> list[Note]:
    """Return the notes that link to something, in the order of :func:`notes`."""
    name = f"[[{target.kind}:{target.id}"
    found = [
        *_noted(library, "AND instr(h.note, ?) > 0", (name,)),
        *_memos(library, "AND instr(m.text, ?) > 0", (name,)),
    ]
    return [note for note in found if any(_leads(link, target) for link in links(note.text))]


def mentions_within(library: Library, transcript: str, text: str, span: Span) -> list[Note]:
    """Return the notes that link to a passage within a span of a transcript's text."""

    def leads(link: Link) -> bool:
        if not link.target or (link.target.kind, link.target.id) != (Kind.PASSAGE, transcript):
            return False
        there = located(link, text).span
        return there is not None and span.start <= there.start < span.end

    name = f"[[{Kind.PASSAGE}:{transcript}@"
    found = [
        *_noted(library, "AND instr(h.note, ?) > 0", (name,)),
        *_memos(library, "AND instr(m.text, ?) > 0", (name,)),
    ]
    return [note for note in found if any(map(leads, links(note.text)))]


def highlights_saying(library: Library, words: str, here: str, limit: int) -> list[Note]:
    """Return highlights whose quote or note holds all these words, those of ``here`` first."""
    asked = words.split()
    each = "AND (h.quote LIKE ? ESCAPE '!' OR h.note LIKE ? ESCAPE '!')"
    patterns = [f"%{_literal(word)}%" for word in asked for _ in range(2)]
    which, last = each * len(asked), "ORDER BY t.id <> ?, t.opened DESC, h.start LIMIT ?"
    sql = _NOTED.format(which=which).replace(_HAS_NOTE, "").replace(_BY_PLACE, last)
    return [_of_highlight(row) for row in library.file.rows(sql, (*patterns, here, limit))]


def _literal(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def words_from(library: Library, transcript: str, position: int, length: int) -> str:
    """Return what a transcript says from a place on, as many code points."""
    sql = "SELECT substr(text, ?, ?) FROM transcript WHERE id = ?"
    row = library.file.row(sql, (position + 1, length, transcript))
    return row[0] if row else ""


def _leads(link: Link, target: Target) -> bool:
    other = link.target
    if other is None or (other.kind, other.id) != (target.kind, target.id):
        return False
    return target.position is None or other.position == target.position


def _noted(library: Library, which: str, values: tuple[str, ...]) -> Iterator[Note]:
    for row in library.file.rows(_NOTED.format(which=which), values):
        yield _of_highlight(row)


def _of_highlight(row: Row) -> Note:
    (marked, text, transcript, title, start, end, quote, tags, status, *when) = row
    given = tuple(json.loads(tags))
    return Note(
        On.HIGHLIGHT, marked, text, transcript, title, start, end, quote, given, Status(status),
        *when,
    )  # fmt: skip


def _memos(library: Library, which: str, values: tuple[str, ...]) -> Iterator[Note]:
    for row in library.file.rows(_MEMOS.format(which=which), values):
        memo, text, transcript, title, position, tag, words, *when = row
        on = On.TAG if tag else On.TRANSCRIPT if position is None else On.TURN
        at = position or 0
        quote = words or "" if on is On.TURN else ""
        given = (tag,) if tag else ()
        author, created, modified = when
        yield Note(
            on, memo, text, transcript, title or "", at, at, quote, given,
            author=author, created=created, modified=modified,
        )  # fmt: skip
