"""The program: a subcommand without a window, or else the window."""

from __future__ import annotations

import gc
import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile("[a-z-]+")
"""What a subcommand can look like, and hardly a file."""
_NO_DISPLAY = (
    "There is no display to show a window on; “transcript-reader --help” lists what goes without."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (without its name) and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and _WORD.fullmatch(arguments[0]):  # the window does without the subcommands
        from reader_app import cli

        if arguments[0] in {"-h", "--help", "--version", *cli.COMMANDS}:
            return cli.run(arguments)
        if not arguments[0].startswith("-") and not os.path.exists(arguments[0]):
            return cli.unknown(arguments[0])
    if not _may_show():
        from reader_app.commands.command import complain

        return complain(_NO_DISPLAY)
    gc.disable()  # nothing that is made at start is thrown away; see ``run``
    _import_core()
    from reader_app.ui.window.program import run  # the command line does without Qt's widgets

    return run(arguments)


def _may_show() -> bool:
    """Tell whether a window can be shown; where none can, Qt would end the process with a dump."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    is_unix = sys.platform.startswith(("linux", "freebsd"))
    if not is_unix or (wanted and not wanted.startswith(("xcb", "wayland"))):
        return True
    if os.environ.get("WAYLAND_DISPLAY") and not wanted.startswith("xcb"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and (_is_served(display) or _answers())


def _is_served(display: str) -> bool:
    """Tell whether there is the socket of a display of this machine, as ``:0``."""
    number = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    return number is not None and os.path.exists(f"/tmp/.X11-unix/X{number[1]}")


def _answers() -> bool:
    """Tell whether the display that is set answers: one of another machine, say."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt will tell what is wanting
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not is_broken


def _import_core() -> None:
    """Import what needs no Qt before Qt, which reads the source of every module that comes after.

    (It looks for its own name there.) That takes as long as to import the module.
    """
    from reader_app import paths, settings  # noqa: F401 (only to be there, as all here)
    from reader_app.annotation import (  # noqa: F401  # noqa: F401
        lens,
        many,
        mending,
        notes,
        overlaps,
        reshaping,
        shaping,
        wording,
    )
    from reader_app.library import naming, parts_read, reading, store, titles  # noqa: F401
    from reader_app.structure import inline  # noqa: F401
    from reader_app.transcript import address, coverage, finding, sections, timing, utf16  # noqa: F401
