"""``correct``: puts other words into the text; everything that lies over it stays at its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits import CorrectText, LockText
from reader_app.annotation.history import History
from reader_app.annotation.wording import name_of
from reader_app.commands.command import Command, brief_line, say
from reader_app.commands.marking import place_of
from reader_app.commands.opened import author, find_transcript, opened, takes_library
from reader_app.transcript.address import place_words
from reader_app.transcript.correcting import clean, prepared
from reader_app.transcript.respelling import respelled

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _correct_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="id, its beginning, or title")
    parser.add_argument("--quote", metavar="Q", required=True, help="the words as they stand there")
    words = "the words to put there; empty takes the others out"
    parser.add_argument("--with", metavar="W", dest="words", required=True, help=words)
    parser.add_argument("--nth", metavar="K", type=int, help="which one, where they occur often")
    takes_library(parser)


def _correct(given: Namespace) -> int:
    with opened(given) as library:
        transcript = library.transcript(find_transcript(library, given.transcript))
        span = place_of(transcript.text, given.quote, given.nth)
        wanted = prepared(transcript, respelled(transcript.text, span, clean(given.words)))
        if not wanted:
            say("The words are the same: nothing was changed.")
            return 0
        name = name_of(transcript, wanted)
        History(library, author()).do(CorrectText(transcript.id, wanted, name=name))
    say(f"{place_words(transcript, span)}  {brief_line(name)}")
    return 0


def _lock_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="id, its beginning, or title")
    parser.add_argument("--off", action="store_true", help="let it be corrected again")
    takes_library(parser)


def _lock(given: Namespace) -> int:
    with opened(given) as library:
        transcript = library.transcript(find_transcript(library, given.transcript))
        if transcript.locked is given.off:
            History(library, author()).do(LockText(transcript.id, not given.off))
    state = "can be corrected" if given.off else "is locked"
    say(f"The text of “{transcript.title}” {state}.")
    return 0


COMMANDS = (
    Command("correct", "Put other words into a text.", _correct_arguments, _correct),
    Command("lock", "Let a text not be corrected.", _lock_arguments, _lock),
)
