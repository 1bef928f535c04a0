"""The program: a subcommand without a window, or else the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader_app import cli

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = frozenset({"-h", "--help", "--version", *cli.COMMANDS})
"""First arguments that ask for no window."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (without its name) and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in WORDS:
        return cli.run(arguments)
    from reader_app.ui.program import run  # the command line does without Qt's widgets

    return run(arguments)
