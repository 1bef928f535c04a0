"""``check``, ``backup`` and ``restore``: the library's health."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.commands.command import Command, complain, count, say
from reader_app.commands.opened import library_of, opened, takes_library
from reader_app.errors import LibraryError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--repair", action="store_true", help="put right what can be, without loss")
    takes_library(parser)


def _check(given: Namespace) -> int:
    """Write each problem; status 1 where some are left."""
    from reader_app.library.check import check, repair

    with opened(given) as library:
        repaired = repair(library) if given.repair else []
        problems = check(library)
    for problem in repaired:
        say(f"put right: {problem.message}")
    for problem in problems:
        say(f"{'can be repaired: ' if problem.can_repair else ''}{problem.message}")
    if problems:
        return complain(f"{count(len(problems), 'problem')} in the library.")
    say("The library is in order.")
    return 0


def _backup_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write")
    takes_library(parser)


def _backup(given: Namespace) -> int:
    from reader_app.library.backup import backup

    if given.out.is_dir():
        raise LibraryError(f"{given.out}: this is a folder; name a file to write to.")
    if not given.out.absolute().parent.is_dir():
        raise LibraryError(f"{given.out}: there is no folder {given.out.absolute().parent}.")
    if not library_of(given).exists():
        raise LibraryError(f"{library_of(given)}: there is no such library.")
    with opened(given) as library:
        backup(library, given.out)
        held = len(library.transcripts())
    say(f"{given.out}: the library with {count(held, 'transcript')}")
    return 0


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a backup")
    takes_library(parser)


def _restore(given: Namespace) -> int:
    from reader_app.library.backup import restore

    kept = restore(given.file, library_of(given))
    say(f"{library_of(given)}: restored from {given.file}")
    if kept:
        say(f"What was there is kept as {kept}")
    return 0


COMMANDS = (
    Command("check", "Look for damage in the library.", _check_arguments, _check),
    Command("backup", "Write a copy of the library.", _backup_arguments, _backup),
    Command("restore", "Put a backup in the library's place.", _restore_arguments, _restore),
)
