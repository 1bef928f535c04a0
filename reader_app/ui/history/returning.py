"""Going back to a moment of the history, in the background: it may undo a year of work."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.ui.background import Work
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.history import Entry
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk


class Returning(QObject):
    """Makes all as it was after an entry, or takes one back alone; it outlives who asks for it."""

    failed = Signal(str)
    """Why nothing was, in a sentence."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._notices, self._session, self._queue = desk.notices, desk.session, queue

    def go_to(self, entry_id: str) -> None:
        """Go to the moment just after an entry was done."""
        session = self._session
        if session.library.path is None:  # in memory: no second connection could open it
            self._now(partial(session.history.go_to, entry_id))
            return
        way = session.library.path, session.history.author, entry_id
        work = Work(self.tr("Going back…"), partial(_gone, *way))
        work.done.connect(self._arrive)
        work.failed.connect(self._tell)
        self._queue.add(work)

    def take_back(self, entry_id: str) -> None:
        """Take back one entry and leave all later ones."""
        self._now(partial(self._session.history.take_back, entry_id))

    def _now(self, act: partial[Entry | None] | partial[Entry]) -> None:
        try:
            entry = act()
        except ReaderError as error:
            self._tell(error)
        else:
            self._arrive(entry)

    def _arrive(self, entry: Entry | None) -> None:
        if entry:
            self._session.took(entry, None)
            self._notices.say(phrase(entry.what))

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        self._notices.say(phrase(str(error)))
        self.failed.emit(phrase(str(error)))


def _gone(path: Path, author: str, entry_id: str, progress: Progress) -> Entry | None:
    """Go to a moment over a connection that belongs to this thread."""
    from reader_app.importing import Cancelled

    def step(share: float) -> None:
        if not progress(share):
            raise Cancelled

    with closing(Library.open(path)) as library:
        return History(library, author).go_to(entry_id, step)
