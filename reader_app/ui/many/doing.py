"""Doing one thing with many passages: at once, or in the background with progress and Cancel."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.session.gathering import Gathered, Task, Telling, do, gathered
from reader_app.session.seeking import Seeking
from reader_app.ui.errands import Errands
from reader_app.ui.failures import reason
from reader_app.ui.wording.phrases import phrase, sentence

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.gathering import Asked
    from reader_app.annotation.history import Entry
    from reader_app.session.gathering import Place
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk

_FEW = 40
"""Passages with which something is done while the window waits."""


class Doing(QObject):
    """Does it for a window, and says so; it outlives the dialog that asks."""

    begun = Signal(object)
    """The ``Work`` that is under way."""
    done = Signal(str)
    """What was done, in words."""
    failed = Signal(str)
    """Why nothing was."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._errands = desk, Errands(desk.session, queue)

    def do(self, task: Task) -> None:
        """Do something with passages."""
        count = len(task.passages)
        work = self._errands.change(
            f"{sentence(task.act.name(count))}…",
            partial(_done, task, self._desk.session.history.author),
            self._say,
            self._tell,
            at_once=count <= _FEW,
            kind=Telling,
        )
        if work:
            self.begun.emit(work)

    def _say(self, entry: Entry | None) -> None:
        if entry is None:
            self.failed.emit(self.tr("Nothing was to be done."))
            return
        self._desk.notices.say(sentence(entry.what))
        self.done.emit(phrase(entry.what))

    def _tell(self, error: Exception) -> None:
        why = reason(error)
        self._desk.notices.say(why)
        self.failed.emit(why)


def _done(task: Task, author: str, library: Library, progress: Progress) -> Entry | None:
    return do(library, task, author, progress)


class Gathering(QObject):
    """Gathers passages in the background; only what was asked last counts."""

    arrived = Signal(object)
    """``Gathered``, or the ``ReaderError`` that says why there are none."""
    slow = Signal()
    """It takes its time."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._newest = 0
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self.arrived)
        self._seeking.slow.connect(self.slow)

    def begin(self, asked: Asked, place: Place) -> None:
        """Gather what is asked for."""
        self._newest += 1
        path = self._library.path
        if path is None:  # in memory: no second connection could open it
            self.arrived.emit(_gathered(self._library, asked, place))
        else:
            go_on = partial(self._is_newest, self._newest)
            self._seeking.begin(partial(_gathered_apart, path, asked, place, go_on))

    def forget(self) -> None:
        """Let nothing arrive of what was begun."""
        self._newest += 1
        self._seeking.forget()

    def _is_newest(self, number: int) -> bool:
        """Tell whether a search still counts; asked from its thread."""
        return number == self._newest


def _gathered_apart(
    path: Path, asked: Asked, place: Place, go_on: partial[bool]
) -> Gathered | ReaderError:
    try:
        with closing(Library.open(path, read_only=True)) as library:
            return gathered(library, asked, place, go_on)
    except ReaderError as error:
        return error


def _gathered(library: Library, asked: Asked, place: Place) -> Gathered | ReaderError:
    try:
        return gathered(library, asked, place)
    except ReaderError as error:
        return error
