"""What a subcommand declares, and how it speaks."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentTypeError
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Command:
    """A subcommand: its name, one sentence for ``--help``, its arguments and what it does."""

    name: str
    words: str
    arguments: Callable[[ArgumentParser], None]
    """Adds its arguments to the parser."""
    run: Callable[[Namespace], int]
    """Does it and returns the exit status. Raises ``ReaderError`` where it cannot."""


_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], "\ufffd") | {9: "\t", 10: "\n"}
"""What a terminal would obey if it stood in a transcript."""


def say(line: str = "") -> None:
    """Write one line to the standard output, for a person."""
    sys.stdout.write(f"{line.translate(_CONTROLS)}\n")


def complain(words: str) -> int:
    """Write one line to the standard error and return the exit status that goes with it."""
    sys.stdout.flush()
    sys.stderr.write(f"transcript-reader: {' '.join(words.split()).translate(_CONTROLS)}\n")
    return 1


def say_json(value: object) -> None:
    """Write ``value`` as indented JSON, with every script as it is."""
    sys.stdout.write(f"{json.dumps(value, ensure_ascii=False, indent=1)}\n")


def say_table(rows: Sequence[Sequence[str]], indent: str = "") -> None:
    """Write rows of cells in aligned columns; cells that hold numbers alone are set right."""
    if not rows:
        return
    widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [_aligned(cell, width) for cell, width in zip(row, widths, strict=True)]
        say(f"{indent}{'  '.join(cells)}".rstrip())


def _aligned(cell: str, width: int) -> str:
    space = " " * (width - _width(cell))
    return space + cell if cell.isdecimal() else cell + space


def _width(cell: str) -> int:
    """Return the columns a terminal gives to ``cell``: two for each wide letter."""
    wide = sum(east_asian_width(letter) in "WF" for letter in cell)
    return len(cell) + wide - sum(map(bool, map(combining, cell)))


def count(number: int, one: str, many: str = "") -> str:
    """Return ``1 turn`` or ``3 turns``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def brief_line(words: str, length: int = 60) -> str:
    """Return the beginning of ``words`` on one line."""
    line = " ".join(words[: length * 4].split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def at_least_one(written: str) -> int:
    """Return a number of things to show, as argparse asks for it."""
    if not written.isdecimal() or len(written) > 9 or int(written) < 1:
        raise ArgumentTypeError(f"“{written}” is not a number of 1 or more")
    return int(written)


def takes_json(parser: ArgumentParser) -> None:
    """Let a command be asked for JSON."""
    parser.add_argument("--json", action="store_true", help="write JSON")
