"""The command line: the window's work without the window.

Exit status 0: done. 1: a one-line error on the standard error, nothing half done. 2: bad usage.
"""

from __future__ import annotations

import io
import os
import sys
from argparse import ArgumentParser
from difflib import get_close_matches
from typing import TYPE_CHECKING

from reader_app import __version__, commands
from reader_app.commands.command import complain
from reader_app.errors import ReaderError
from reader_app.registry import modules

if TYPE_CHECKING:
    from reader_app.commands.command import Command


def _found() -> dict[str, Command]:
    found = (getattr(module, "COMMANDS", ()) for module in modules(commands))
    return {command.name: command for declared in found for command in declared}


_COMMANDS = _found()
COMMANDS: frozenset[str] = frozenset(_COMMANDS)
"""The names of the subcommands."""


def run(argv: list[str]) -> int:
    """Do what ``argv`` (without the program's name) asks for and return the exit status."""
    _write_utf8()
    try:
        given = parser().parse_args(argv)
        status = _COMMANDS[given.command].run(given)
        sys.stdout.flush()
    except SystemExit as wanted:
        return wanted.code if isinstance(wanted.code, int) else 2
    except BrokenPipeError:
        _forget_output()
        return 1
    except ReaderError as error:
        return complain(str(error))
    except OSError as error:
        _forget_output()
        return complain(_reason(error))
    except KeyboardInterrupt:
        return complain("Stopped.")
    return status


def unknown(word: str) -> int:
    """Say that there is no such command, nor a file of that name, and return the exit status."""
    _write_utf8()
    near = get_close_matches(word, sorted(_COMMANDS), 1)
    meant = f"; did you mean “{near[0]}”?" if near else "; “--help” lists all commands."
    complain(f"There is no command, and no file, “{word}”{meant}")
    return 2


def parser() -> ArgumentParser:
    """Return the parser of every subcommand."""
    top = ArgumentParser("transcript-reader", description="Read and annotate transcripts.")
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    below = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in sorted(_COMMANDS.values(), key=lambda command: command.name):
        command.arguments(
            below.add_parser(command.name, help=command.words, description=command.words)
        )
    return top


def _reason(error: OSError) -> str:
    words = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {words}." if error.filename else f"{words}."


def _write_utf8() -> None:
    """Write UTF-8 whatever the locale; what no encoding can hold is written as an escape.

    A stream that the caller has closed is no error: what would be written there goes nowhere.
    """
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115 (open to the end)
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_output() -> None:
    """Let what is left in the buffer go nowhere, as the reader of the pipe has gone."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, io.UnsupportedOperation):
        return
