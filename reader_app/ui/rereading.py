"""Reading a file another way: tried out in the background, then done in one edit."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.errors import ReaderError
from reader_app.importing import Cancelled, edit_to_read_again, guessed_again, read_by
from reader_app.library.store import Library
from reader_app.transcript.recipe import Recipe
from reader_app.ui.background import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.session import Session
    from reader_app.transcript.model import Transcript
    from reader_app.ui.background import Progress, Queue


@dataclass(frozen=True)
class Trial:
    """What a recipe makes of the open transcript."""

    old: Transcript
    guess: Transcript
    read: Transcript
    recipe: Recipe


class Rereading(QObject):
    """Tries recipes on the open transcript one by one, the latest asked for last."""

    slow = Signal()
    """A trial takes longer than a blink."""
    tried = Signal(object)
    """A ``Trial`` of the recipe that was asked for last."""
    failed = Signal(str)
    """Why it could not be tried."""

    def __init__(self, session: Session, queue: Queue, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._guess: Transcript | None = None
        self._wanted: Recipe | None = None
        self.work: Work | None = None
        """The trial that runs now."""

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
        """Try a recipe; it is tried after the one that is being tried."""
        self._wanted = recipe
        if self.work is None:
            self._start()

    def cancel(self) -> None:
        """Give up what is being tried."""
        self._wanted = None
        if self.work:
            self.work.cancel()

    def _start(self) -> None:
        old, recipe = self._session.transcript, self._wanted
        if old is None or recipe is None:
            return
        self._wanted = None
        known = self._guess if self._guess and self._guess.text == old.text else None
        work = Work(
            self.tr("Reading {name}…").format(name=old.source_name),
            partial(_tried, old, recipe, known, self._source(old)),
        )
        work.slow.connect(self.slow)
        work.done.connect(self._take)
        work.failed.connect(self._tell)
        work.ended.connect(self._next)
        self.work = work
        self._queue.add(work)

    def _source(self, old: Transcript) -> Callable[[], bytes]:
        """Return what fetches the bytes of a transcript, in whichever thread."""
        library = self._session.library
        if library.path is None:  # in memory: no second connection could open it
            data = library.source(old.id)
            return lambda: data
        return partial(_bytes, library, old.id)

    def _take(self, trial: Trial) -> None:
        self._guess = trial.guess
        if self._wanted is None and trial.old is self._session.transcript:
            self.tried.emit(trial)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        if self._wanted is None:
            self.failed.emit(str(error))

    def _next(self) -> None:
        self.work = None
        self._start()

    def carry_out(self, trial: Trial) -> bool:
        """Let the open transcript be as it was tried; tell whether anything changed.

        Raises ``ReaderError``.
        """
        session = self._session
        if session.transcript is None or session.transcript.id != trial.old.id:
            return False
        edit = edit_to_read_again(session.library, session.transcript, trial.read, trial.recipe)
        if edit:
            session.do(edit)
        return edit is not None


def _bytes(library: Library, transcript_id: str) -> bytes:
    with closing(Library.open(library.path, read_only=True)) as own:
        return own.source(transcript_id)


def _tried(
    old: Transcript,
    recipe: Recipe,
    known: Transcript | None,
    source: Callable[[], bytes],
    progress: Progress,
) -> Trial:
    """Read ``old`` by a recipe, from its bytes unless the guess is known."""
    guess = known or guessed_again(old, source())
    if not progress(0.7):
        raise Cancelled
    read = read_by(old, guess, recipe)
    if not progress(0.9):
        raise Cancelled
    return Trial(old, guess, read, recipe)
