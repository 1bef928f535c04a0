"""Undo and redo: at once, or in the background where that would keep the window waiting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.annotation.edits import CorrectText, Replace, Several
from reader_app.annotation.history import Entry, History
from reader_app.errors import ReaderError
from reader_app.library.reading import MANY, Reading, leads_to, reading, reading_after, touched
from reader_app.ui.controls.messages import tell
from reader_app.ui.correcting.doing import takes_long
from reader_app.ui.errands import Errands
from reader_app.ui.failures import tell_failure
from reader_app.ui.mending import mending_takes_long
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from reader_app.library.store import Library
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk


@dataclass(frozen=True)
class _Way:
    """What a step needs to know in the background."""

    author: str
    is_back: bool
    expected: str | None
    """The id of the entry that is meant, or None where others are before it."""
    here: str | None
    open: Reading | None
    """What is open there, where it is whole."""
    changes: int


class Travelling(QObject):
    """Goes back and forth in the history, one step after another."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._errands = Errands(desk.session, queue)

    def go(self, *, back: bool) -> None:
        """Take back the latest change, or do again what was undone last."""
        session = self._desk.session
        try:
            entry = session.history.undoable() if back else session.history.redoable()
            if entry and (self._is_busy or self._is_long(entry)):
                self._go_apart(entry, back)
            else:
                self._say(session.undo() if back else session.redo(), back)
        except ReaderError as error:
            tell(self._desk.window, phrase(str(error)))

    @property
    def _is_busy(self) -> bool:
        """Whether something is under way that may become the latest change."""
        return self._errands.queue.running is not None

    def _is_long(self, entry: Entry) -> bool:
        """Tell whether another transcript has to be read, or a whole one written."""
        session = self._desk.session
        if session.library.path is None:  # in memory: no second connection could open it
            return False
        edit = entry.edit
        if isinstance(edit, Several) and (edit.is_reading or len(edit.edits) > MANY):
            return True
        if isinstance(edit, Several) and any(isinstance(each, Replace) for each in edit.edits):
            return True
        ids = touched(entry)
        if ids is not None and len(ids) > MANY:
            return True
        if isinstance(edit, CorrectText) and takes_long(session):
            return True
        here = session.transcript
        if edit.reshapes() and mending_takes_long(session, here):
            return True
        return entry.transcript not in (None, here.id if here else None)

    def _go_apart(self, entry: Entry, back: bool) -> None:
        session = self._desk.session
        here = session.transcript.id if session.transcript else None
        known = session.sheet.reading() if session.is_whole else None
        expected = None if self._is_busy else entry.id
        way = _Way(session.history.author, back, expected, here, known, session.changes)
        name = self.tr("Undoing {what}…") if back else self.tr("Doing again {what}…")
        name = name.format(what=phrase(entry.what))
        arrive = partial(self._arrive, back)
        self._errands.run(name, partial(_step, way), arrive, self._tell)

    def _arrive(self, back: bool, there: tuple[Entry, Reading | None] | None) -> None:
        if there:
            self._desk.session.arrived(*there)
            self._say(there[0], back)

    def _say(self, entry: Entry | None, back: bool) -> None:
        words = self.tr("Undone: {what}") if back else self.tr("Done again: {what}")
        if entry:
            self._desk.notices.say(words.format(what=phrase(entry.what)))

    def _tell(self, error: Exception) -> None:
        tell_failure(self._desk, error)


def _step(way: _Way, library: Library, progress: Progress) -> tuple[Entry, Reading | None] | None:
    """Go one step, and read where it leads."""
    from reader_app.importing import Cancelled

    history = History(library, way.author)
    with library.transaction():
        meant = history.undoable() if way.is_back else history.redoable()
        if way.expected and (meant is None or meant.id != way.expected):
            raise ReaderError("Something else was changed meanwhile: nothing was undone.")
        entry = history.undo() if way.is_back else history.redo()
        if not progress(0.6):
            raise Cancelled
    if entry is None:
        return None
    there = leads_to(library, entry)
    if there and (there != way.here or entry.edit.reshapes()):
        return entry, reading(library, there, changes=way.changes)
    return entry, reading_after(library, entry, way.open) if way.open else None
