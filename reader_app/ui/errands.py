"""Doing something with the library: at once, or apart, over a connection of its own.

What is done apart keeps nobody waiting. A library in memory cannot be opened twice: there
everything is done at once.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.library.reading import reading_after
from reader_app.library.store import Library
from reader_app.ui.background import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.library.reading import Reading
    from reader_app.session import Session
    from reader_app.ui.background import Progress, Queue

    Tell = Callable[[Exception], object]
    Errand = Callable[[Library, Progress], "Result"]

Result = TypeVar("Result")


@dataclass(frozen=True)
class Errands:
    """Does what is asked of it one after another, in the order it was asked.

    Who is told of it may be gone by then: bound methods of a ``QObject`` are not called any more.
    """

    session: Session
    queue: Queue

    def run(
        self,
        name: str,
        errand: Errand[Result],
        take: Callable[[Result], object],
        tell: Tell,
        *,
        at_once: bool = False,
        kind: type[Library] = Library,
    ) -> Work | None:
        """Let ``take`` have what an errand returns, or ``tell`` the exception that ended it.

        ``kind`` is how the library is opened. Return the work that is under way; None where it is
        done already.
        """
        library = self.session.library
        if at_once or library.path is None:
            _run_here(partial(errand, library, _go_on), take, tell)
            return None
        work = Work(name, partial(_run_apart, kind, library.path, errand))
        work.done.connect(take)
        work.failed.connect(tell)
        self.queue.add(work)
        return work

    def change(
        self,
        name: str,
        errand: Errand[Entry | None],
        done: Callable[[Entry | None], object],
        tell: Tell,
        *,
        at_once: bool = False,
        kind: type[Library] = Library,
    ) -> Work | None:
        """Run an errand that changes the library, and tell its entry to ``done``.

        The session knows of it before that, whoever has gone meanwhile.
        """
        session, again = self.session, list["Reading | None"]()
        is_apart = not at_once and session.library.path is not None
        here = session.sheet.reading() if is_apart and session.is_whole else None

        def changed(library: Library, progress: Progress) -> Entry | None:
            entry = errand(library, progress)
            again.append(reading_after(library, entry, here) if entry and here else None)
            return entry

        def take(entry: Entry | None) -> None:
            if entry:
                session.took(entry, again[0])
            if not is_apart:
                done(entry)

        work = self.run(name, changed, take, tell, at_once=at_once, kind=kind)
        if work:
            work.done.connect(done)
        return work

    def do(
        self,
        name: str,
        edit: Edit,
        done: Callable[[Entry], object],
        tell: Tell,
        *,
        at_once: bool = False,
    ) -> None:
        """Do an edit, which the session knows of before it is ``done``."""
        session = self.session
        if at_once or session.library.path is None:
            _run_here(partial(session.do, edit), done, tell)
        else:
            errand = partial(_done, edit, session.history.author)
            self.change(name, errand, cast("Callable[[Entry | None], object]", done), tell)


def _go_on(_share: float) -> bool:
    return True


def _run_here(act: Callable[[], Result], take: Callable[[Result], object], tell: Tell) -> None:
    try:
        result = act()
    except ReaderError as error:
        tell(error)
    else:
        take(result)


def _run_apart(
    kind: type[Library], path: Path, errand: Errand[Result], progress: Progress
) -> Result:
    """Do an errand over a connection that belongs to this thread."""
    with closing(kind.open(path)) as library:
        return errand(library, progress)


def _done(edit: Edit, author: str, library: Library, _progress: Progress) -> Entry:
    return History(library, author).do(edit)
