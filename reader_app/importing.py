"""Bringing a file into the library."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from reader_app import formats
from reader_app.annotation.edits import AddTranscript
from reader_app.errors import ImportFailed, ReaderError
from reader_app.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader_app.annotation.history import History
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript

LARGEST = 256 * 1024 * 1024
"""Bytes; a larger file is refused before it fills the memory."""

_PIECE = 1024 * 1024


class Cancelled(ReaderError):
    """The user asked to stop; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Cancelled: nothing was changed.")


@dataclass(frozen=True)
class Imported:
    """A transcript that is in the library now."""

    transcript: Transcript
    is_new: bool
    """False where the library held the very same bytes already."""


def import_file(
    library: Library,
    path: Path,
    history: History,
    progress: Callable[[float], bool] | None = None,
) -> Imported:
    """Read a file into the library, or find it there.

    ``progress`` is told the share done, 0.0 to 1.0, and returns False to stop. Raises
    ``ImportFailed``, ``LibraryError`` or ``Cancelled``; nothing is left behind then.
    """

    def report(share: float) -> None:
        if progress and not progress(share):
            raise Cancelled

    data = read_bytes(path, lambda share: report(0.2 * share))
    digest = sha256(data).hexdigest()
    known = library.transcript_of_source(digest)
    if known is None:
        transcript = formats.read(Source(path.name, data))
        report(0.7)
        with library.transaction():
            known = library.transcript_of_source(digest)  # another program may have been faster
            if known is None:
                library.put_transcript(transcript, data)
                history.do(AddTranscript(transcript.id, transcript.title))
                report(0.9)
        if known is None:
            return Imported(transcript, True)
    return _found(library, known, history)


def _found(library: Library, known: str, history: History) -> Imported:
    """Return a transcript of the library; one that was removed is shown again."""
    transcript = library.transcript(known)
    is_shown = library.holds(known)
    if not is_shown:
        history.do(AddTranscript(known, transcript.title))
    return Imported(transcript, not is_shown)


def read_bytes(path: Path, report: Callable[[float], None]) -> bytes:
    """Return what a file holds, telling the share read. Raises ``ImportFailed``."""
    try:
        about = path.stat()
        _check(path.name, about.st_mode, about.st_size)
        pieces: list[bytes] = []
        done = 0
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                pieces.append(piece)
                done += len(piece)
                _check(path.name, about.st_mode, done)
                report(min(1.0, done / max(1, about.st_size)))
    except (OSError, ValueError) as error:
        raise ImportFailed(path.name or str(path), _reason(error)) from error
    return b"".join(pieces)


def _check(name: str, mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise ImportFailed(name, "this is a folder, not a file")
    if not stat.S_ISREG(mode):
        raise ImportFailed(name, "this is not a regular file")
    if size > LARGEST:
        raise ImportFailed(name, f"the file is larger than {LARGEST // 1024**2} MB")
    if size == 0:
        raise ImportFailed(name, "the file is empty")


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "permission denied"
    return (getattr(error, "strerror", None) or "the name is not valid").lower()
