"""The program: a subcommand without a window, or else the window."""

from __future__ import annotations

import gc
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile("[a-z-]+")
"""What a subcommand can look like, and hardly a file."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (without its name) and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and _WORD.fullmatch(arguments[0]):  # the window does without the subcommands
        from reader_app import cli

        if arguments[0] in {"-h", "--help", "--version", *cli.COMMANDS}:
            return cli.run(arguments)
    gc.disable()  # nothing that is made at start is thrown away; see ``run``
    _import_core()
    from reader_app.ui.program import run  # the command line does without Qt's widgets

    return run(arguments)


def _import_core() -> None:
    """Import what needs no Qt before Qt, which reads the source of every module that comes after.

    (It looks for its own name there.) That takes as long as to import the module.
    """
    from reader_app import paths, settings  # noqa: F401 (only to be there, as all here)
    from reader_app.annotation import lens, mending, overlaps, reshaping  # noqa: F401
    from reader_app.library import parts_read, reading, store, titles  # noqa: F401
    from reader_app.structure import inline  # noqa: F401
    from reader_app.transcript import address, coverage, finding, sections, timing, utf16  # noqa: F401
