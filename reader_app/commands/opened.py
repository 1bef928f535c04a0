"""The library a command works on, and how a person names what is in it."""

from __future__ import annotations

import getpass
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.errors import LibraryError, NotFound
from reader_app.paths import library_path, settings_path
from reader_app.settings import AUTHOR, Settings

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from reader_app.library.store import Library


def takes_library(parser: ArgumentParser) -> None:
    """Let a command work on another library than the reader's own."""
    parser.add_argument("--library", metavar="FILE", type=Path, help="default: your own library")


def library_of(given: Namespace) -> Path:
    """Return the path of the library a command is to work on."""
    path: Path | None = given.library
    return path or library_path()


@contextmanager
def opened(given: Namespace, *, makes: bool = False) -> Iterator[Library]:
    """Open the library and close it afterwards. Raises ``LibraryError``.

    It is made where it is not there yet if the command ``makes`` one; otherwise a library that was
    named has to be there, and the reader's own is an empty one, of which nothing is kept.
    """
    from reader_app.library.store import Library

    path: Path | None = library_of(given)
    is_there = path is not None and path.exists()
    if given.library and not is_there and not makes:
        raise LibraryError(f"{path}: there is no such library.")
    if not makes and not is_there:
        path = None  # an empty one, and nothing is left on the disk
    library = Library.open(path)
    try:
        yield library
    finally:
        library.close()


def author() -> str:
    """Return the name to write beside changes: the setting, or the account's."""
    try:
        return Settings(settings_path()).get(AUTHOR) or getpass.getuser()
    except (KeyError, OSError):
        return ""


def find_transcript(library: Library, wanted: str) -> str:
    """Return the id of the transcript with this id, beginning of an id, or title.

    Raises ``NotFound`` where there is none or more than one.
    """
    held = library.transcripts()
    title = " ".join(wanted.split()).casefold()
    found = (
        [one for one in held if one.id == wanted]
        or [one for one in held if " ".join(one.title.split()).casefold() == title]
        or [one for one in held if wanted and one.id.startswith(wanted.lower())]
    )
    if not found:
        raise NotFound(f"The library holds no transcript “{wanted}”; see “list”.")
    if len(found) > 1:
        ids = ", ".join(one.id[:8] for one in found[:5])
        raise NotFound(f"“{wanted}” is the name of {len(found)} transcripts: {ids}.")
    return found[0].id
