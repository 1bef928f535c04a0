"""Mending the open transcript: at once, or in the background where that would keep one waiting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.edits import brief
from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.statistics import speaker_shares
from reader_app.errors import Overtaken, ReaderError
from reader_app.library.reading import reading
from reader_app.ui.controls.messages import tell
from reader_app.ui.errands import Errands
from reader_app.ui.failures import tell_failure
from reader_app.ui.wording.phrases import phrase, sentence
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.annotation.history import Entry
    from reader_app.library.reading import Reading
    from reader_app.library.store import Library
    from reader_app.session import Session
    from reader_app.session.document import Document
    from reader_app.transcript.model import Speaker, Transcript
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk

    Change = Callable[[Transcript], Transcript]
    Done = tuple[Entry, Reading] | None

MANY = 2_000
"""Turns of a transcript that takes longer than a blink to be mended."""


@dataclass(frozen=True)
class _Asked:
    """A change that is asked for."""

    document: Document
    seen: Transcript
    """As it was when it was asked for."""
    change: Change
    name: str


@dataclass(frozen=True)
class _Task:
    """A change as it is made in the background."""

    author: str
    before: Transcript
    after: Transcript
    name: str
    known: Reading | None
    """What is told of it before, where all of that is known."""
    changes: int


class Mender(QObject):
    """Mends the open transcript, one change after another, and says so or tells why not."""

    refused = Signal()
    """What had seemed possible was not done after all; the reader has been told."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.session = desk.session
        self._errands = Errands(desk.session, queue)
        self._is_under_way = False
        self._waiting: list[_Asked] = []

    def mend(self, change: Change, name: str) -> None:
        """Mend the open transcript in one edit of this name, or tell why it cannot be done."""
        try:
            self.apply(change, name)
        except ReaderError as error:
            tell(self._desk.window, phrase(str(error)))

    def apply(self, change: Change, name: str) -> None:
        """Mend the open transcript in one edit of this name, where it is long in a moment.

        Raises ``ReaderError`` where it cannot be done.
        """
        document = self.session.sheet.document
        if document is None:
            return
        asked = _Asked(document, document.transcript, change, name)
        if self._is_under_way:
            self._waiting.append(asked)
        else:
            self._carry_out(asked)

    def _carry_out(self, asked: _Asked) -> None:
        session, document, name = self.session, asked.document, asked.name
        before = document.transcript
        after = asked.change(before)
        if not mending_takes_long(session, before):
            session.workspace.mend(document, after, name)
            self._say(name)
            return
        known = document.reading(0, session.changes) if document.is_whole else None
        task = _Task(session.history.author, before, after, name, known, session.changes)
        take = partial(_take, session)
        work = self._errands.run(sentence(name), partial(_mend, task), take, self._tell)
        if work:
            self._is_under_way = True
            work.done.connect(partial(self._say, name))
            work.ended.connect(self._next)

    def _next(self) -> None:
        """Do what was asked for meanwhile, if what it names by number is the same still."""
        self._is_under_way = False
        while self._waiting and not self._is_under_way:
            asked = self._waiting.pop(0)
            try:
                if not _is_cut_alike(asked.seen, asked.document.transcript):
                    raise Overtaken
                self._carry_out(asked)
            except ReaderError as error:
                self._tell(error)

    def _say(self, name: str, _done: Done = None) -> None:
        self._desk.notices.say(sentence(name))

    def _tell(self, error: Exception) -> None:
        here = self.session.transcript
        if isinstance(error, Overtaken) and here:
            self.session.open(here.id)  # as another program has made it
        self.refused.emit()
        tell_failure(self._desk, error)


def mending_takes_long(session: Session, transcript: Transcript | None) -> bool:
    """Tell whether mending a transcript, or taking that back, takes longer than a blink."""
    is_large = transcript is not None and len(transcript.turns) > MANY
    return is_large and session.library.path is not None  # one in memory cannot be opened twice


def _is_cut_alike(one: Transcript, other: Transcript) -> bool:
    """Tell whether the turns of two transcripts have the same numbers."""
    return one is other or [t.span for t in one.turns] == [t.span for t in other.turns]


def _mend(task: _Task, library: Library, progress: Progress) -> Done:
    """Let a transcript be another one, and read what is told of it; None where it is the same."""
    from reader_app.importing import Cancelled

    here, stamp = task.before.id, library.stamp()
    edit = edit_between(task.before, task.after, task.name)
    if edit is None:
        return None
    if library.transcript(here) != task.before:
        raise Overtaken
    with library.transaction():
        if not library.is_as_of(stamp, here):
            raise Overtaken
        entry = History(library, task.author).do(edit)
        now = library.stamp()
        if not progress(0.7):
            raise Cancelled
    task.after.exchange_of(task.after.turn_at(0))  # what it finds out but once, it finds out here
    if task.known is None:
        return entry, replace(reading(library, here, task.after, task.changes), stamp=now)
    shares = speaker_shares(task.after, task.known.counts)
    return entry, replace(task.known, transcript=task.after, shares=shares, stamp=now)


def _take(session: Session, done: Done) -> None:
    """Let everything that lies open follow, whichever window has asked and may be gone."""
    if done:
        session.took(*done)


def by_talk(session: Session) -> list[Speaker]:
    """Return the speakers of the open transcript, who says most first."""
    heard = {share.speaker.id: place for place, share in enumerate(session.shares)}
    speakers = session.transcript.speakers if session.transcript else ()
    return sorted(speakers, key=lambda speaker: heard.get(speaker.id, len(heard)))


def turns_named(numbers: Sequence[int]) -> str:
    """Return ``turn 3``, ``turns 3, 5`` or ``turns 3 … 90``."""
    if len(numbers) == 1:
        return f"turn {number(numbers[0])}"
    few = ", ".join(map(number, numbers))
    return f"turns {few if len(numbers) < 4 else f'{number(numbers[0])} … {number(numbers[-1])}'}"


def title_of(speaker: Speaker | None) -> str:
    """Return a speaker's name, short and in quotes, for the name of an edit."""
    return brief(speaker.name) if speaker else "nobody"
