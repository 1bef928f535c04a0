"""Doing an edit of the codebook: at once, or in the background where many highlights change."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.library.tag_uses import tag_uses
from reader_app.session.seeking import Seeking
from reader_app.ui.background import Work
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.session import Session
    from reader_app.ui.background import Progress, Queue

MANY = 400
"""Highlights that may change while the window waits."""


class Doing(QObject):
    """Changes the library for a window."""

    done = Signal(object)
    """The ``Entry`` of what was done."""
    failed = Signal(str)
    """Why nothing was, in a sentence."""

    def __init__(self, session: Session, queue: Queue, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._queue = session, queue

    def do(self, edit: Edit, changing: int = 0) -> None:
        """Do an edit that changes so many highlights."""
        path = self._session.library.path
        if path is None or changing < MANY:
            self._do_now(edit)
            return
        author = self._session.history.author
        work = Work(self.tr("Changing tags…"), partial(_done_apart, path, author, edit))
        work.done.connect(self._arrive)
        work.failed.connect(self._tell)
        self._queue.add(work)

    def _do_now(self, edit: Edit) -> None:
        try:
            entry = self._session.do(edit)
        except ReaderError as error:
            self._tell(error)
        else:
            self.done.emit(entry)

    def _arrive(self, entry: Entry) -> None:
        self._session.took(entry, None)
        self.done.emit(entry)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        self.failed.emit(phrase(str(error)))


def _done_apart(path: Path, author: str, edit: Edit, _progress: Progress) -> Entry:
    """Do an edit over a connection that belongs to this thread."""
    with closing(Library.open(path)) as library:
        return History(library, author).do(edit)


class Counting(QObject):
    """Counts how often tags are given, in the background; only what is newest counts."""

    counted = Signal(object)
    """A ``TagUse`` for each tag that is given, by id."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self.counted)

    def begin(self) -> None:
        """Count again."""
        path = self._session.library.path
        if path is None:
            self.counted.emit(tag_uses(self._session.library))
        else:
            self._seeking.begin(partial(_counted_apart, path))


def _counted_apart(path: Path) -> object:
    with closing(Library.open(path, read_only=True)) as library:
        return tag_uses(library)
