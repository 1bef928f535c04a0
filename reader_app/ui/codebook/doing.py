"""Doing an edit of the codebook: at once, or in the background where many highlights change."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.library.reading import MANY
from reader_app.library.store import Library
from reader_app.library.tag_uses import tag_uses
from reader_app.session.seeking import Seeking
from reader_app.ui.errands import Errands
from reader_app.ui.failures import reason

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.session import Session
    from reader_app.ui.background import Queue


class Doing(QObject):
    """Changes the library for a window."""

    done = Signal(object)
    """The ``Entry`` of what was done."""
    failed = Signal(str)
    """Why nothing was, in a sentence."""

    def __init__(self, session: Session, queue: Queue, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands(session, queue)

    def do(self, edit: Edit, changing: int = 0) -> None:
        """Do an edit that changes so many highlights."""
        name, is_quick = self.tr("Changing tags…"), changing <= MANY
        self._errands.do(name, edit, self._say, self._tell, at_once=is_quick)

    def _say(self, entry: Entry) -> None:
        self.done.emit(entry)

    def _tell(self, error: Exception) -> None:
        self.failed.emit(reason(error))


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
