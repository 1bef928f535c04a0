"""The history of a library: every edit with its inverse, and undo and redo over it.

A :class:`History` keeps nothing in memory: what can be undone is read from the log, so it survives
closing the program and goes across transcripts.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from reader_app.annotation.edits import AnyEdit, Edit
from reader_app.annotation.store import Store
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

MERGE_WITHIN = 60.0
"""Seconds after which an edit no longer merges with the one before."""


class State(StrEnum):
    """What has become of an edit."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"
    """Undone, and then something else was done: it stays to be read, not to be redone."""
    KEPT = "kept"
    """Done, and not to be undone by Undo."""


class Entry(msgspec.Struct, frozen=True):
    """One line of the history."""

    id: str
    time: str
    """ISO 8601, UTC."""
    author: str
    what: str
    transcript: str | None
    state: State
    edit: AnyEdit
    inverse: AnyEdit


class Log(Store, Protocol):
    """A store that keeps its history; entries are in the order they were appended."""

    def transaction(self) -> AbstractContextManager[object]:
        """Return a context in which all is written or, where it raises, nothing."""

    def append(self, entry: Entry) -> None:
        """Write a new entry at the end."""

    def update(self, entry: Entry) -> None:
        """Replace the entry with the same id."""

    def last(self, state: State) -> Entry | None:
        """Return the latest entry in this state, or None."""

    def first(self, state: State) -> Entry | None:
        """Return the earliest entry in this state, or None."""

    def abandon_undone(self) -> None:
        """Turn every undone entry into an abandoned one."""


def now() -> str:
    """Return the present moment, ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class History:
    """The one door through which a library is changed."""

    def __init__(self, log: Log, author: str = "") -> None:
        self._log = log
        self.author = author

    def do(self, edit: Edit) -> Entry:
        """Apply ``edit`` and write it down, both or neither; what was undone is abandoned."""
        with self._log.transaction():
            entry = Entry(
                id=new_id(),
                time=now(),
                author=self.author,
                what=edit.what(self._log),
                transcript=edit.transcript_in(self._log),
                state=State.DONE if edit.undoable else State.KEPT,
                edit=cast("AnyEdit", edit),
                inverse=cast("AnyEdit", edit.apply(self._log)),
            )
            if edit.undoable:
                merged = self._merged(entry)
                self._log.abandon_undone()
                if merged:
                    self._log.update(merged)
                    return merged
            self._log.append(entry)
        return entry

    def _merged(self, entry: Entry) -> Entry | None:
        """Return the last entry with ``entry`` taken into it, or None where they stay apart."""
        last = self._log.last(State.DONE)
        if last is None or self._log.first(State.UNDONE) or last.author != entry.author:
            return None
        gap = datetime.fromisoformat(entry.time) - datetime.fromisoformat(last.time)
        joined = entry.edit.merged(last.edit)
        if joined is None or gap.total_seconds() > MERGE_WITHIN:
            return None
        return msgspec.structs.replace(last, time=entry.time, edit=cast("AnyEdit", joined))

    def undoable(self) -> Entry | None:
        """Return what Undo would take back, or None."""
        return self._log.last(State.DONE)

    def redoable(self) -> Entry | None:
        """Return what Redo would do again, or None."""
        return self._log.first(State.UNDONE)

    def undo(self) -> Entry | None:
        """Take back the latest edit and return its entry, or None where there is none."""
        with self._log.transaction():
            entry = self.undoable()
            if entry is None:
                return None
            again = cast("AnyEdit", entry.inverse.apply(self._log))
            entry = msgspec.structs.replace(entry, state=State.UNDONE, edit=again)
            self._log.update(entry)
        return entry

    def redo(self) -> Entry | None:
        """Do again what was undone last and return its entry, or None where there is none."""
        with self._log.transaction():
            entry = self.redoable()
            if entry is None:
                return None
            back = cast("AnyEdit", entry.edit.apply(self._log))
            entry = msgspec.structs.replace(entry, state=State.DONE, inverse=back)
            self._log.update(entry)
        return entry

    def undo_text(self) -> str:
        """Return what Undo would take back, in words, or an empty string."""
        entry = self.undoable()
        return entry.what if entry else ""

    def redo_text(self) -> str:
        """Return what Redo would do again, in words, or an empty string."""
        entry = self.redoable()
        return entry.what if entry else ""
