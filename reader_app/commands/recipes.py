"""``report`` and ``reread``: how a file was read, and reading it another way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.history import History
from reader_app.commands.command import Command, at_least_one, complain, say, say_json, takes_json
from reader_app.commands.opened import author, find_transcript, opened, takes_library
from reader_app.commands.outline import read_file
from reader_app.errors import LibraryError, ReaderError
from reader_app.importing import read_again
from reader_app.structure.report import PREVIEW, preview, preview_lines, report_lines, report_of
from reader_app.structure.rereading import apply
from reader_app.transcript.recipe import Recipe

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader_app.transcript.model import Transcript


def takes_recipe(parser: ArgumentParser) -> None:
    """Let a command be told how a file is to be read."""
    told = parser.add_argument_group("how the file is to be read")
    none = "what looks like a speaker's label and is none; may be repeated"
    told.add_argument("--not-label", metavar="LABEL", action="append", default=[], help=none)
    begins = "regular expression for what begins a line that begins a turn; its first group names"
    told.add_argument("--speaker-pattern", metavar="REGEX", default="", help=begins)
    is_heading = "regular expression for whole lines that are headings"
    told.add_argument("--heading-pattern", metavar="REGEX", default="", help=is_heading)
    told.add_argument("--no-marks", action="store_true", help="Q and A mark no questions")
    told.add_argument("--as-guessed", action="store_true", help="by no recipe, not even a kept one")


def recipe_of(given: Namespace) -> Recipe | None:
    """Return the recipe a command was told, an empty one for ``--as-guessed``, or None."""
    told = Recipe(
        not_labels=tuple(given.not_label),
        speaker_pattern=given.speaker_pattern,
        heading_pattern=given.heading_pattern,
        marks=not given.no_marks,
    )
    return told if told or given.as_guessed else None


def takes_preview(parser: ArgumentParser) -> None:
    """Let a command show lines beside how they were read."""
    words = f"show the first N lines ({PREVIEW}) beside how they were read"
    parser.add_argument(
        "--preview", metavar="N", nargs="?", type=at_least_one, const=PREVIEW, help=words
    )


def say_report(transcript: Transcript, lines: int | None = None) -> None:
    """Write what was understood of a transcript, and ``lines`` lines beside how they were read."""
    for line in report_lines(report_of(transcript)):
        say(line)
    if lines:
        say()
        for line in preview_lines(preview(transcript, lines)):
            say(line)


def report_json(transcript: Transcript, lines: int | None = None) -> dict[str, object]:
    """Return the same, fit to be JSON."""
    whole: dict[str, object] = msgspec.to_builtins(report_of(transcript))
    if lines:
        whole["preview"] = msgspec.to_builtins(preview(transcript, lines))
    return whole


def _report_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    takes_preview(parser)
    takes_json(parser)
    takes_recipe(parser)


def _report(given: Namespace) -> int:
    """Look at each file; one that cannot be read does not keep the others out."""
    status = 0
    recipe = recipe_of(given)
    found = []
    for path in given.files:
        try:
            transcript = read_file(path)
            transcript = apply(transcript, recipe) if recipe else transcript
        except LibraryError:
            raise
        except ReaderError as error:
            status = complain(str(error))
            continue
        if given.json:
            found.append(report_json(transcript, given.preview))
        else:
            say_report(transcript, given.preview)
    if given.json:
        say_json(found)
    return status


def _reread_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="id, its beginning, or title")
    takes_preview(parser)
    takes_json(parser)
    takes_recipe(parser)
    takes_library(parser)


def _reread(given: Namespace) -> int:
    """Read again as told or, where nothing is told, by the recipe that is kept."""
    with opened(given) as library:
        found = find_transcript(library, given.transcript)
        recipe = recipe_of(given)
        if recipe is None:
            kind = library.source_kind(found)
            recipe = (library.recipe(kind) if kind else None) or Recipe()
        transcript = read_again(library, found, History(library, author()), recipe)
    if given.json:
        say_json(report_json(transcript, given.preview))
    else:
        say_report(transcript, given.preview)
    return 0


COMMANDS = (
    Command("report", "Say what is understood of files.", _report_arguments, _report),
    Command("reread", "Read a transcript's file again.", _reread_arguments, _reread),
)
