"""Reading a file another way, in the background: tried out first, then done in one edit."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.importing import Cancelled, carry_out, try_again
from reader_app.library.reading import reading
from reader_app.library.store import Library
from reader_app.transcript.recipe import Recipe
from reader_app.ui.background import Work
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader_app.annotation.history import Entry
    from reader_app.importing import Trial
    from reader_app.library.reading import Reading
    from reader_app.transcript.model import Transcript
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk

    Task = Callable[[Library, Progress], object]


class Rereading(QObject):
    """Tries recipes on the open transcript one by one, the latest asked for last; does one.

    It belongs to the window: what is being done outlives the dialog that asked for it.
    """

    slow = Signal()
    """A trial, or the reading, takes longer than a blink."""
    tried = Signal(object)
    """A ``Trial`` of the recipe that was asked for last."""
    done = Signal(object)
    """The ``Trial`` as which the transcript is read now."""
    failed = Signal(str)
    """Why it could not be tried, or done."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session
        self._queue = queue
        self._guess: Transcript | None = None
        self._wanted: Recipe | None = None
        self._order: Trial | None = None
        self._is_over = False
        self.work: Work | None = None
        """What runs now."""
        self.is_doing = False
        """Whether that is no trial any more."""

    def kept(self) -> Recipe:
        """Return what is kept for files of the source of the open transcript."""
        library, transcript = self._session.library, self._session.transcript
        kind = library.source_kind(transcript.id) if transcript else None
        return (library.recipe(kind) if kind else None) or Recipe()

    def can_be_kept(self) -> bool:
        """Tell whether it is known of which source the open transcript is."""
        transcript = self._session.transcript
        return (
            transcript is not None and self._session.library.source_kind(transcript.id) is not None
        )

    def ask(self, recipe: Recipe) -> None:
        """Try a recipe; it is tried after what runs now."""
        self._wanted = recipe
        if self.work is None:
            self._next()

    def cancel(self) -> None:
        """Give up what is being tried or done; nothing is changed."""
        ordered = self._order
        self._wanted = self._order = None
        if self.work:
            self.work.cancel()
        if ordered:
            self.failed.emit(str(Cancelled()))

    def end(self) -> None:
        """Try nothing any more, and go when what is being done is done."""
        self._is_over = True
        self._wanted = None
        if self.work and not self.is_doing:
            self.work.cancel()
        if not self.work and not self._order:
            self.deleteLater()

    # -- trying -----------------------------------------------------------------------------------

    def _try(self, old: Transcript, recipe: Recipe) -> None:
        known = self._guess if self._guess and self._guess.text == old.text else None
        name = self.tr("Reading {name}…").format(name=old.source_name)
        self._run(name, partial(_tried, old, recipe, known), self._take)

    def _take(self, trial: Trial) -> None:
        self._guess = trial.guess
        if self._wanted is None and trial.old is self._session.transcript:
            self.tried.emit(trial)

    # -- doing ------------------------------------------------------------------------------------

    def carry_out(self, trial: Trial) -> None:
        """Let the open transcript be as it was tried; ``done`` or ``failed`` tells how it went."""
        self._wanted, self._order = None, trial
        if self.work is None:
            self._next()

    def _do(self, trial: Trial) -> None:
        session = self._session
        name = self.tr("Reading {name} again…").format(name=trial.old.source_name)
        task = partial(_done, trial, session.history.author, session.changes)
        self.is_doing = True
        self._run(name, task, partial(self._finish, trial))

    def _finish(self, trial: Trial, done: tuple[Entry | None, Reading]) -> None:
        entry, found = done
        if entry:
            self._session.took(entry, found)
        self._desk.notices.say(self.tr("Read again; Undo takes it back."))
        self.done.emit(trial)

    # -- both -------------------------------------------------------------------------------------

    def _run(self, name: str, task: Task, take: Callable[..., None]) -> None:
        library = self._session.library
        if library.path is None:  # in memory: no second connection could open it
            self._run_here(partial(task, library), take)
            return
        work = Work(name, partial(_apart, library.path, task))
        work.slow.connect(self.slow)
        work.done.connect(take)
        work.failed.connect(self._tell)
        work.ended.connect(self._ended)
        self.work = work
        self._queue.add(work)

    def _run_here(self, task: Callable[[Progress], object], take: Callable[..., None]) -> None:
        try:
            take(task(lambda _share: True))
        except ReaderError as error:
            self._tell(error)
        self._ended()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        if self.is_doing:
            self._desk.notices.say(phrase(str(error)))
        if self.is_doing or (self._wanted is None and not isinstance(error, Cancelled)):
            self.failed.emit(phrase(str(error)))

    def _ended(self) -> None:
        self.work, self.is_doing = None, False
        self._next()

    def _next(self) -> None:
        """Do what was ordered, or try what was asked for last; be gone where nobody asks more."""
        order, recipe, old = self._order, self._wanted, self._session.transcript
        self._order = self._wanted = None
        if order:
            self._do(order)
        elif self._is_over:
            self.deleteLater()
        elif recipe is not None and old:
            self._try(old, recipe)


def _apart(path: Path, task: Task, progress: Progress) -> object:
    """Do a task over a connection that belongs to this thread."""
    with closing(Library.open(path)) as own:
        return task(own, progress)


def _tried(
    old: Transcript, recipe: Recipe, known: Transcript | None, library: Library, progress: Progress
) -> Trial:
    return try_again(library, old, recipe, known, progress)


def _done(
    trial: Trial, author: str, changes: int, library: Library, progress: Progress
) -> tuple[Entry | None, Reading]:
    done = carry_out(library, History(library, author), trial, progress)
    return done.entry, reading(library, trial.old.id, done.transcript, changes)
