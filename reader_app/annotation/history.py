"""The history of a library: every edit with its inverse, and undo and redo over it.

A :class:`History` keeps nothing in memory: what can be undone is read from the log, so it survives
closing the program and goes across transcripts.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

import msgspec

from reader_app.annotation.dependence import subjects
from reader_app.annotation.edits import AnyEdit, Edit, Several
from reader_app.annotation.store import Store
from reader_app.errors import ReaderError
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Callable
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


class Way(NamedTuple):
    """How one gets from the present state of a library to that of a moment."""

    back: list[Entry]
    """What is taken back, the latest first."""
    forth: list[Entry]
    """What had been taken back and is done again, in order."""

    def transcript(self) -> str | None:
        """Return the one transcript it changes, or None where it is none or several."""
        ids = {entry.transcript for entry in (*self.back, *self.forth)}
        return ids.pop() if len(ids) == 1 else None


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

    def last_what(self, state: State) -> str:
        """Return what the latest entry in this state is called; it is not read whole."""

    def first_what(self, state: State) -> str:
        """Return what the earliest entry in this state is called, or nothing."""

    def abandon_undone(self) -> None:
        """Turn every undone entry into an abandoned one, as of the entry that is written next."""

    def entry(self, entry_id: str) -> Entry:
        """Return an entry. Raises ``NotFound``."""

    def way_to(self, entry_id: str) -> Way:
        """Return how one gets to the moment just after an entry was done.

        Raises ``NotFound`` where there is none, or where it was abandoned by a program that did not
        keep when.
        """

    def done_after(self, entry_id: str) -> list[Entry]:
        """Return what was done after an entry and not undone, in order."""


def _quietly(share: float) -> None:
    """Tell nobody."""


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
                edit=cast("AnyEdit", edit.as_done()),
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

    def go_to(self, entry_id: str, step: Callable[[float], object] = _quietly) -> Entry | None:
        """Make all as it was just after an entry was done, in one edit; None where it is so.

        ``step`` is told the share that is done; what it raises ends it, and nothing was done.
        """
        with self._log.transaction():
            way = self._log.way_to(entry_id)
            if not way.back and not way.forth:
                return None
            edits = [*(e.inverse for e in way.back), *(e.edit for e in way.forth)]
            inverses: list[AnyEdit] = []
            for number, edit in enumerate(edits, 1):
                inverses.append(cast("AnyEdit", edit.apply(self._log)))
                step(number / len(edits))
            name = f"go back to: {self._log.entry(entry_id).what}"
            entry = Entry(
                id=new_id(),
                time=now(),
                author=self.author,
                what=name,
                transcript=way.transcript(),
                state=State.DONE,
                edit=Several(tuple(edits), name),
                inverse=Several(tuple(reversed(inverses)), name),
            )
            self._log.abandon_undone()
            self._log.append(entry)
        return entry

    def take_back(self, entry_id: str) -> Entry:
        """Take back one entry and leave the later ones, in a new edit.

        Raises ``ReaderError`` where it is not done any more, or a later one rests on it.
        """
        with self._log.transaction():
            entry = self._log.entry(entry_id)
            if entry.state is not State.DONE:
                raise ReaderError("Only what is done can be taken back.")
            named = subjects(entry.edit, entry.inverse)
            for later in self._log.done_after(entry_id):
                if named.meet(subjects(later.edit, later.inverse)):
                    raise ReaderError(
                        f"It can't be taken back alone; this rests on it: {later.what}."
                    )
            return self.do(Several((entry.inverse,), f"take back: {entry.what}"))

    def undo_text(self) -> str:
        """Return what Undo would take back, in words, or an empty string."""
        return self._log.last_what(State.DONE)

    def redo_text(self) -> str:
        """Return what Redo would do again, in words, or an empty string."""
        return self._log.first_what(State.UNDONE)
