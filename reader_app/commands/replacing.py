"""``replace``: a newer version of a transcript, and what became of each highlight in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.annotation.history import History
from reader_app.commands.command import Command, brief_line, count, say, say_json, takes_json
from reader_app.commands.opened import author, find_transcript, opened, takes_library
from reader_app.replacing import replace_with
from reader_app.transcript.address import place_words
from reader_app.transcript.anchor import Fate

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader_app.replacing import Replaced
    from reader_app.versions.transfer import Decided


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="its title, or its id")
    parser.add_argument("file", metavar="FILE", type=Path, help="the newer version")
    parser.add_argument(
        "--accept-moved",
        action="store_true",
        help="take over highlights whose words differ, or whose place is not beyond doubt, too",
    )
    takes_json(parser)
    takes_library(parser)


def _replace(given: Namespace) -> int:
    with opened(given) as library:
        old = find_transcript(library, given.transcript)
        history = History(library, author())
        done = replace_with(library, old, given.file, history, with_moved=given.accept_moved)
    if given.json:
        say_json(_as_json(done, given.accept_moved))
    else:
        _say(done, given.accept_moved)
    return 0


def _say(done: Replaced, are_moved_taken: bool) -> None:
    new = done.versions.new
    say(f"{new.id}  {new.title}")
    numbers = [f"{len(done.of(fate)):,} {fate}" for fate in Fate]
    taken = " (taken over too)" if are_moved_taken and done.of(Fate.MOVED) else ""
    say(f"  {count(len(done.decided), 'highlight')}: {', '.join(numbers)}{taken}")
    for one in done.of(Fate.MOVED):
        say(f"  moved  {brief_line(one.marked.quote)}")
        say(f"      →  {brief_line(_quote(done, one) or '')}")
    for one in done.of(Fate.LOST):
        say(f"  lost   {brief_line(one.marked.quote)}")


def _quote(done: Replaced, one: Decided) -> str | None:
    return one.placed.span.of(done.versions.new.text) if one.placed.span else None


def _as_json(done: Replaced, are_moved_taken: bool) -> dict[str, object]:
    taken = {Fate.KEPT, Fate.MOVED} if are_moved_taken else {Fate.KEPT}
    return {
        "transcript": done.versions.new.id,
        "replaces": done.versions.old.id,
        **{fate.value: len(done.of(fate)) for fate in Fate},
        "highlights": [
            {
                "id": one.marked.id,
                "fate": one.placed.fate.value,
                "taken": one.placed.fate in taken,
                "quote": one.marked.quote,
                "new_quote": _quote(done, one),
                "place": _place(done, one),
                "certainty": round(one.placed.certainty, 3),
            }
            for one in done.decided
        ],
    }


def _place(done: Replaced, one: Decided) -> str | None:
    """Return the address of its place, or of the nearest one where it is lost."""
    span = one.placed.span or one.placed.near
    return place_words(done.versions.new, span) if span else None


COMMANDS = (
    Command(
        "replace",
        "Replace a transcript with a newer version, and take over the highlights that are kept.",
        _arguments,
        _replace,
    ),
)
