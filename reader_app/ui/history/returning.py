"""Going back to a moment of the history, in the background: it may undo a year of work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.history import History
from reader_app.ui.errands import Errands
from reader_app.ui.failures import reason
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from reader_app.annotation.history import Entry
    from reader_app.library.store import Library
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.errands import Errand


class Returning(QObject):
    """Makes all as it was after an entry, or takes one back alone; it outlives who asks for it."""

    failed = Signal(str)
    """Why nothing was, in a sentence."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._notices, self._session = desk.notices, desk.session
        self._errands = Errands(desk.session, queue)

    def go_to(self, entry_id: str) -> None:
        """Go to the moment just after an entry was done."""
        self._go(partial(_gone_to, entry_id, self._session.history.author))

    def take_back(self, entry_id: str) -> None:
        """Take back one entry and leave all later ones."""
        self._go(partial(_taken_back, entry_id, self._session.history.author))

    def _go(self, errand: Errand[Entry | None]) -> None:
        self._errands.change(self.tr("Going back…"), errand, self._say, self._tell)

    def _say(self, entry: Entry | None) -> None:
        if entry:
            self._notices.say(phrase(entry.what))

    def _tell(self, error: Exception) -> None:
        why = reason(error)
        self._notices.say(why)
        self.failed.emit(why)


def _gone_to(entry_id: str, author: str, library: Library, progress: Progress) -> Entry | None:
    from reader_app.importing import Cancelled

    def step(share: float) -> None:
        if not progress(share):
            raise Cancelled

    return History(library, author).go_to(entry_id, step)


def _taken_back(entry_id: str, author: str, library: Library, _progress: Progress) -> Entry:
    return History(library, author).take_back(entry_id)
