"""Correcting the open text: at once, or in the background where that would keep one waiting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.annotation.edits import CorrectText
from reader_app.annotation.history import Entry, History
from reader_app.annotation.moving import check_all_left
from reader_app.annotation.wording import name_of
from reader_app.errors import Overtaken, ReaderError
from reader_app.library.reading import Reading, reading
from reader_app.transcript.correcting import prepared
from reader_app.transcript.corrections import CorrectionMap
from reader_app.ui.controls.messages import tell
from reader_app.ui.errands import Errands
from reader_app.ui.failures import tell_failure
from reader_app.ui.wording.phrases import phrase, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.library.store import Library
    from reader_app.session import Session
    from reader_app.transcript.corrections import Correction
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk

LARGE = 400_000
"""Code points of a text that takes longer than a blink to be corrected."""
MANY = 6_000
"""Highlights of a text that do, as all behind the words move."""


@dataclass(frozen=True)
class _Task:
    author: str
    edit: CorrectText
    text: str
    """As it was when it was decided what to correct."""
    changes: int


class Corrector(QObject):
    """Corrects the current text, says so, or tells why not."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._errands = Errands(desk.session, queue)

    def correct(self, corrections: Sequence[Correction], name: str = "") -> bool:
        """Correct the text; tell whether that is done, or under way."""
        session = self._desk.session
        try:
            wanted = why_not(session, corrections)
            if not wanted or session.transcript is None:
                return False
            name = name or name_of(session.transcript, wanted)
            if takes_long(session) and session.library.path is not None:
                self._correct_apart(wanted, name)
            else:
                session.correct(wanted, name)
                self._desk.notices.say(sentence(name))
        except ReaderError as error:
            tell(self._desk.window, phrase(str(error)))
            return False
        return True

    def _correct_apart(self, wanted: tuple[Correction, ...], name: str) -> None:
        session = self._desk.session
        assert session.transcript is not None
        here = session.transcript
        edit = CorrectText(here.id, wanted, name=name)
        task = _Task(session.history.author, edit, here.text, session.changes)
        take = partial(self._take, name)
        self._errands.run(self.tr("Correcting…"), partial(_correct, task), take, self._tell)

    def _take(self, name: str, done: tuple[Entry, Reading]) -> None:
        self._desk.session.took(*done)
        self._desk.notices.say(sentence(name))

    def _tell(self, error: Exception) -> None:
        if isinstance(error, ReaderError):
            self._show_anew(error)
        tell_failure(self._desk, error)

    def _show_anew(self, error: ReaderError) -> None:
        """Show what another program has made of the text, where that was faster."""
        session = self._desk.session
        if isinstance(error, Overtaken) and session.transcript:
            session.open(session.transcript.id)


def takes_long(session: Session) -> bool:
    """Tell whether correcting the current text, or taking that back, takes longer than a blink."""
    here = session.transcript
    if here is None:
        return False
    return len(here.text) > LARGE or len(session.sheet.highlights_near) > MANY


def why_not(session: Session, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return corrections of the current text made ready. Raises ``CannotCorrect``."""
    transcript = session.transcript
    if transcript is None:
        return ()
    wanted = prepared(transcript, corrections)
    if wanted and session.is_whole:
        check_all_left(session.highlights, transcript.text, CorrectionMap(wanted))
    return wanted


def _correct(task: _Task, library: Library, progress: Progress) -> tuple[Entry, Reading]:
    """Correct a text, and read it again."""
    from reader_app.importing import Cancelled

    transcript_id = task.edit.transcript_id
    history = History(library, task.author)
    with library.transaction():
        if library.transcript(transcript_id).text != task.text:
            raise Overtaken
        progress(0.1)
        entry = history.do(task.edit)
        if not progress(0.7):
            raise Cancelled
    return entry, reading(library, transcript_id, changes=task.changes)
