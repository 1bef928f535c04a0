"""The history of a library, as its file keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader_app.annotation.history import State, Way
from reader_app.errors import NotFound
from reader_app.library.rows import APPEND_ENTRY, ENTRY, UPDATE_ENTRY, entry_of, entry_row

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from reader_app.annotation.history import Entry
    from reader_app.library.connection import Connection


class Stamp(NamedTuple):
    """How far the history of a library has come; the same over any connection."""

    place: int
    """Of the latest entry."""
    undone: int
    """Entries that are undone."""
    time: str
    """Of the latest entry that is done, into which others may be merged."""


class FileOfLibrary:
    """What every part of the library works on."""

    def __init__(self, file: Connection) -> None:
        self.file = file
        """For the modules of this package."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which all is written or, where it raises, nothing; may be nested."""
        return self.file.transaction()


class KeptHistory(FileOfLibrary):
    """The entries of the history: the half of ``Library`` that is an ``annotation.history.Log``."""

    def append(self, entry: Entry) -> None:
        """Write a new history entry at the end."""
        self.file.write(APPEND_ENTRY, entry_row(entry))

    def update(self, entry: Entry) -> None:
        """Replace the history entry with the same id."""
        row = entry_row(entry)
        self.file.write(UPDATE_ENTRY, (*row[1:], row[0]))

    def last(self, state: State) -> Entry | None:
        """Return the latest history entry in this state, or None."""
        return self._entry("DESC", state)

    def first(self, state: State) -> Entry | None:
        """Return the earliest history entry in this state, or None."""
        return self._entry("ASC", state)

    def _entry(self, order: str, state: State) -> Entry | None:
        row = self.file.row(
            f"SELECT {ENTRY} FROM edit WHERE state = ? ORDER BY place {order} LIMIT 1", (state,)
        )
        return entry_of(row) if row else None

    def last_what(self, state: State) -> str:
        """Return what the latest entry in this state is called, or nothing."""
        return self._what("DESC", state)

    def first_what(self, state: State) -> str:
        """Return what the earliest entry in this state is called, or nothing."""
        return self._what("ASC", state)

    def _what(self, order: str, state: State) -> str:
        sql = f"SELECT what FROM edit WHERE state = ? ORDER BY place {order} LIMIT 1"
        row = self.file.row(sql, (state,))
        return str(row[0]) if row else ""

    def abandon_undone(self) -> None:
        """Turn every undone history entry into an abandoned one, as of the one written next."""
        self.file.write(
            "UPDATE edit SET state = ?, until = (SELECT max(place) + 1 FROM edit) WHERE state = ?",
            (State.ABANDONED, State.UNDONE),
        )

    def entry(self, entry_id: str) -> Entry:
        """Return a history entry. Raises ``NotFound``."""
        row = self.file.row(f"SELECT {ENTRY} FROM edit WHERE id = ?", (entry_id,))
        if row is None:
            raise NotFound(f"There is no entry {entry_id} in the history.")
        return entry_of(row)

    def way_to(self, entry_id: str) -> Way:
        """Return how one gets to the moment just after an entry was done. Raises ``NotFound``."""
        state = self.entry(entry_id).state
        place, until = self.file.rows("SELECT place, until FROM edit WHERE id = ?", (entry_id,))[0]
        if state is State.ABANDONED and until is None:
            raise NotFound("It is not known any more how the library was then.")
        here = f"SELECT {ENTRY} FROM edit WHERE"
        back = f"{here} state = ? AND place > ? ORDER BY place DESC"
        forth = f"{here} (state = ? OR state = ? AND until > ?) AND place <= ? ORDER BY place"
        known = (State.UNDONE, State.ABANDONED, place, place)
        # what came in while something was undone does not say whether it was
        again = [] if state is State.KEPT else self._entries(forth, *known)
        return Way(self._entries(back, State.DONE, place), again)

    def _entries(self, sql: str, *values: str | int) -> list[Entry]:
        return [entry_of(row) for row in self.file.rows(sql, values)]

    def done_after(self, entry_id: str) -> list[Entry]:
        """Return what was done after an entry and not undone, in order."""
        return self._entries(
            f"SELECT {ENTRY} FROM edit WHERE state = ? "
            "AND place > (SELECT place FROM edit WHERE id = ?) ORDER BY place",
            State.DONE,
            entry_id,
        )

    def entries(self, limit: int = 100) -> list[Entry]:
        """Return the history, newest first."""
        sql = f"SELECT {ENTRY} FROM edit ORDER BY place DESC LIMIT ?"
        return [entry_of(row) for row in self.file.rows(sql, (limit,))]

    def done_in(self, transcript_id: str) -> list[Entry]:
        """Return what was done to a transcript and not undone, newest first.

        What was done to several at once is there where it names this one.
        """
        named = "transcript IS NULL AND (instr(edit, ?2) OR instr(inverse, ?2))"
        return self._entries(
            f"SELECT {ENTRY} FROM edit WHERE state = ?1 AND (transcript = ?2 OR {named}) "
            "ORDER BY place DESC",
            State.DONE,
            transcript_id,
        )

    def stamp(self) -> Stamp:
        """Return how far the history has come."""
        [row] = self.file.rows(_STAMP, (State.UNDONE, State.DONE))
        return Stamp(*row)

    def is_as_of(self, stamp: Stamp, transcript_id: str) -> bool:
        """Tell whether nothing was done to a transcript since ``stamp``, over any connection."""
        place, undone, time = stamp
        [row] = self.file.rows(_SINCE, (State.UNDONE, State.DONE, place, place, transcript_id))
        return row == (undone, time, 0)


_STAMP = """
SELECT coalesce((SELECT max(place) FROM edit), 0),
  (SELECT count(*) FROM edit WHERE state = ?),
  coalesce((SELECT time FROM edit WHERE state = ? ORDER BY place DESC LIMIT 1), '')
"""
_SINCE = """
SELECT (SELECT count(*) FROM edit WHERE state = ?),
  coalesce(
    (SELECT time FROM edit WHERE state = ? AND place <= ? ORDER BY place DESC LIMIT 1), ''),
  EXISTS (SELECT 1 FROM edit WHERE place > ? AND (transcript IS NULL OR transcript = ?))
"""
