"""Mending the open transcript from a command or dialog: done, said, or the reason why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits import brief
from reader_app.errors import ReaderError
from reader_app.ui.controls.messages import tell
from reader_app.ui.wording.phrases import phrase, sentence
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.session import Session
    from reader_app.transcript.model import Speaker, Transcript
    from reader_app.ui.desk import Desk

    Change = Callable[[Transcript], Transcript]


def mend(desk: Desk, change: Change, name: str) -> bool:
    """Mend the open transcript, or tell why it cannot be done; return whether it was done."""
    try:
        apply(desk.session, change, name)
    except ReaderError as error:
        tell(desk.window, phrase(str(error)))
        return False
    desk.notices.say(sentence(name))
    return True


def apply(session: Session, change: Change, name: str) -> None:
    """Mend the open transcript in one edit of this name. Raises ``ReaderError``."""
    if session.transcript:
        session.mend(change(session.transcript), name)


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
