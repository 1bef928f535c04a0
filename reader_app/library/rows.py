"""Highlights, tags, memos and history entries, to rows and back."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from reader_app.annotation.edits import AnyEdit
from reader_app.annotation.history import Entry, State
from reader_app.annotation.model import Highlight, Memo, Status, Tag
from reader_app.errors import LibraryError
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.library.connection import Row

HIGHLIGHT = (
    'id, transcript, start, "end", quote, prefix, suffix, note, status, author, created, modified, '
    "important, checked"
)
TAG = "id, name, colour, key, parent, description, include, exclude, place"
MEMO = "id, transcript, tag, position, text, author, created, modified"
ENTRY = "id, time, author, what, transcript, state, edit, inverse"


def _put(table: str, columns: str) -> str:
    """Return a statement that adds a row, or replaces the one with the same id."""
    names = columns.split(", ")
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    values = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO UPDATE SET {changes}"


class Choice(NamedTuple):
    """The two queries for some highlights and for the tags they carry, given one value."""

    highlights: str
    tags: str


def _choice(highlights: str, tags: str) -> Choice:
    return Choice(
        f"SELECT {HIGHLIGHT} FROM highlight WHERE {highlights} "
        'ORDER BY transcript, start, "end", id',
        f"SELECT highlight, tag FROM highlight_tag WHERE {tags} "
        "ORDER BY transcript, highlight, place",
    )


OF_TRANSCRIPT = _choice("transcript = ?1", "transcript = ?1")
OF_TAG = _choice(
    "(transcript, id) IN (SELECT transcript, highlight FROM highlight_tag WHERE tag = ?1)",
    "(transcript, highlight) IN (SELECT transcript, highlight FROM highlight_tag WHERE tag = ?1)",
)
OF_PART = _choice(
    "transcript = ?1 AND start BETWEEN ?2 AND ?3",
    "transcript = ?1 AND highlight IN "
    "(SELECT id FROM highlight WHERE transcript = ?1 AND start BETWEEN ?2 AND ?3)",
)
OF_ID = _choice(
    "id = ?1",
    "transcript = (SELECT transcript FROM highlight WHERE id = ?1) AND highlight = ?1",
)

GIVEN_WITH = (
    "SELECT highlight, tag FROM highlight_tag WHERE (transcript, highlight) IN "
    "(SELECT transcript, highlight FROM highlight_tag "
    "WHERE tag IN (SELECT value FROM json_each(?1))) ORDER BY transcript, highlight, place"
)
GIVEN_TO = (
    "SELECT highlight, tag FROM highlight_tag WHERE (transcript, highlight) IN "
    "(SELECT transcript, id FROM highlight WHERE id IN (SELECT value FROM json_each(?1))) "
    "ORDER BY transcript, highlight, place"
)
TRANSCRIPTS_OF = (
    "SELECT DISTINCT transcript FROM highlight WHERE id IN (SELECT value FROM json_each(?1))"
)
HOLDS = "SELECT id FROM highlight WHERE id IN (SELECT value FROM json_each(?1))"
UNTAG = (
    "DELETE FROM highlight_tag "
    "WHERE highlight = ?1 AND transcript = (SELECT transcript FROM highlight WHERE id = ?1)"
)
GIVE_TAG = (
    "INSERT INTO highlight_tag (transcript, highlight, place, tag) "
    "SELECT transcript, id, ?1, ?2 FROM highlight WHERE id = ?3"
)

PUT_HIGHLIGHT = _put("highlight", HIGHLIGHT)
PUT_TAG = _put("tag", TAG)
PUT_MEMO = _put("memo", MEMO)
APPEND_ENTRY = f"INSERT INTO edit ({ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
UPDATE_ENTRY = (
    "UPDATE edit SET time = ?, author = ?, what = ?, transcript = ?, state = ?, edit = ?, "
    "inverse = ? WHERE id = ?"
)

_STATUS = {str(status): status for status in Status}


@cache
def _edits() -> msgspec.json.Decoder[AnyEdit]:
    return msgspec.json.Decoder(AnyEdit)  # takes time to be made, and is not needed at start


def tags_given(rows: Iterable[Row]) -> dict[str, tuple[str, ...]]:
    """Return the tags of each highlight, from rows of (highlight, tag) in the order of the tags."""
    given: dict[str, tuple[str, ...]] = {}
    for highlight, tag in rows:
        given[highlight] = (*given[highlight], tag) if highlight in given else (tag,)
    return given


def highlights_of(given: dict[str, tuple[str, ...]], rows: Iterable[Row]) -> list[Highlight]:
    """Return highlights from the tags of each, and their rows; what recurs is kept once."""
    once = dict[str, str]().setdefault
    return [
        Highlight(
            id,
            once(transcript, transcript),
            Span(start, end),
            quote,
            prefix,
            suffix,
            given.get(id, ()),
            note,
            _STATUS[status],
            once(author, author),
            created,
            created if modified == created else modified,
            important == 1,
            checked,
        )
        for (
            id,  # noqa: A001 (the field's own name)
            transcript,
            start,
            end,
            quote,
            prefix,
            suffix,
            note,
            status,
            author,
            created,
            modified,
            important,
            checked,
        ) in rows
    ]


def highlight_row(highlight: Highlight) -> Row:
    """Return a highlight as a row, without its tags."""
    return (
        highlight.id,
        highlight.transcript,
        highlight.span.start,
        highlight.span.end,
        highlight.quote,
        highlight.prefix,
        highlight.suffix,
        highlight.note,
        highlight.status.value,
        highlight.author,
        highlight.created,
        highlight.modified,
        int(highlight.important),
        highlight.checked,
    )


def tag_of(row: Row) -> Tag:
    """Return a tag from its row."""
    return Tag(*row)


def tag_row(tag: Tag) -> Row:
    """Return a tag as a row."""
    return msgspec.structs.astuple(tag)


def memo_of(row: Row) -> Memo:
    """Return a memo from its row."""
    return Memo(*row)


def memo_row(memo: Memo) -> Row:
    """Return a memo as a row."""
    return msgspec.structs.astuple(memo)


def entry_of(row: Row) -> Entry:
    """Return a history entry from its row."""
    id_, time, author, what, transcript, state, edit, inverse = row
    try:
        return Entry(
            id_,
            time,
            author,
            what,
            transcript,
            State(state),
            _edits().decode(edit),
            _edits().decode(inverse),
        )
    except (msgspec.DecodeError, ValueError) as error:
        raise LibraryError(f"The history of the library can't be read at {id_}.") from error


def entry_row(entry: Entry) -> Row:
    """Return a history entry as a row."""
    edit, inverse = (msgspec.json.encode(e).decode() for e in (entry.edit, entry.inverse))
    return (
        entry.id,
        entry.time,
        entry.author,
        entry.what,
        entry.transcript,
        entry.state.value,
        edit,
        inverse,
    )
