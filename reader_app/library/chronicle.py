"""The history as a list shows it: lines without the edits themselves, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.history import State

if TYPE_CHECKING:
    from reader_app.library.kept_history import FileOfLibrary


class Line(msgspec.Struct, frozen=True):
    """One entry of the history."""

    place: int
    """Later entries have higher ones."""
    id: str
    time: str
    """ISO 8601, UTC."""
    author: str
    what: str
    transcript: str | None
    title: str
    """Of the transcript; empty where it belongs to none."""
    state: State


class Wanted(msgspec.Struct, frozen=True):
    """Which entries are listed; None and an empty text leave none out."""

    transcript: str | None = None
    author: str | None = None
    words: str = ""
    """What stands in ``what``, letter case aside."""


def lines(library: FileOfLibrary, wanted: Wanted, before: int | None, most: int) -> list[Line]:
    """Return ``most`` entries, the newest first, of places below ``before``."""
    conditions, values = _conditions(wanted)
    if before is not None:
        conditions.append("edit.place < ?")
        values.append(before)
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    rows = library.file.rows(
        "SELECT edit.place, edit.id, time, author, what, edit.transcript, "
        "coalesce(title, ''), state FROM edit "
        f"LEFT JOIN transcript ON transcript.id = edit.transcript {where}"
        "ORDER BY edit.place DESC LIMIT ?",
        (*values, most),
    )
    return [
        Line(place, id_, time, author, what, transcript, title, State(state))
        for place, id_, time, author, what, transcript, title, state in rows
    ]


def authors(library: FileOfLibrary) -> list[str]:
    """Return who has changed anything, by name."""
    rows = library.file.rows("SELECT DISTINCT author FROM edit WHERE author <> ''", ())
    return sorted((name for (name,) in rows), key=str.casefold)


def transcripts_changed(library: FileOfLibrary) -> list[tuple[str, str]]:
    """Return id and title of each transcript the history tells of, by title."""
    rows = library.file.rows(
        "SELECT id, title FROM transcript WHERE id IN (SELECT transcript FROM edit)", ()
    )
    return sorted(((id_, title) for id_, title in rows), key=lambda pair: pair[1].casefold())


def _conditions(wanted: Wanted) -> tuple[list[str], list[str | int]]:
    conditions: list[str] = []
    values: list[str | int] = []
    if wanted.transcript is not None:
        conditions.append("edit.transcript = ?")
        values.append(wanted.transcript)
    if wanted.author is not None:
        conditions.append("author = ?")
        values.append(wanted.author)
    for word in wanted.words.split():
        conditions.append("instr(lower(what), lower(?))")
        values.append(word)
    return conditions, values
