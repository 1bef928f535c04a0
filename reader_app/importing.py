"""Bringing a file into the library, and reading it again by what its reader says of it."""

from __future__ import annotations

import stat
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from reader_app import formats
from reader_app.annotation import codebook_csv
from reader_app.annotation.edits import AddTranscript, KeepRecipe, Several, brief
from reader_app.annotation.mending import edit_between, mended_by_hand
from reader_app.errors import ImportFailed, ReaderError
from reader_app.formats.encoding import decode
from reader_app.formats.source import Source
from reader_app.structure.rereading import apply, with_known_speakers
from reader_app.transcript.correcting import corrections_of, printed_text, step
from reader_app.transcript.recipe import source_kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader_app.annotation.codebook_csv import Line
    from reader_app.annotation.history import Entry, History
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.recipe import Recipe

    Progress = Callable[[float], bool]

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
    recipe: Recipe | None = None
    """What it was read by, where the guess of the program was not enough."""


@dataclass(frozen=True)
class Trial:
    """What a recipe makes of a transcript; nothing is changed yet."""

    old: Transcript
    guess: Transcript
    """What is made of the file without any recipe."""
    read: Transcript
    recipe: Recipe
    by_hand: int = 0
    """How many mends of the reader would be lost."""


@dataclass(frozen=True)
class Reread:
    """A transcript that was read again."""

    transcript: Transcript
    entry: Entry | None
    """The history's, or None where nothing was changed."""


def import_file(
    library: Library,
    path: Path,
    history: History,
    progress: Progress | None = None,
    recipe: Recipe | None = None,
    *,
    locked: bool = False,
) -> Imported:
    """Read a file into the library, or find it there; a new one is ``locked``, or not.

    It is read by ``recipe``, which is then kept for files of the same source, or by the one that
    is kept for them; what is there already is read again only by :func:`read_again`.
    ``progress`` is told the share done, 0.0 to 1.0, and returns False to stop. Raises
    ``ImportFailed``, ``LibraryError`` or ``Cancelled``; nothing is left behind then.
    """
    report = partial(_report, progress)
    data = read_bytes(path, lambda share: report(0.2 * share))
    digest = sha256(data).hexdigest()
    known = library.transcript_of_source(digest)
    if known is None:
        transcript = formats.read(Source(path.name, data))
        kind = source_kind(transcript, str(path.resolve().parent))
        by = library.recipe(kind) if recipe is None else recipe
        transcript = apply(transcript, by) if by else transcript
        transcript = replace(transcript, locked=locked)
        report(0.7)
        with library.transaction():
            known = library.transcript_of_source(digest)  # another program may have been faster
            if known is None:
                library.put_transcript(transcript, data, kind)
                history.do(AddTranscript(transcript.id, transcript.title))
                if recipe:
                    history.do(KeepRecipe(kind, recipe))
                report(0.9)
        if known is None:
            return Imported(transcript, True, by or None)
    return _found(library, known, history)


def read_again(
    library: Library, transcript_id: str, history: History, recipe: Recipe
) -> Transcript:
    """Read the file of a transcript again, by a recipe that is kept for files of its source.

    Turns, speakers, questions, times and pages become those of the new reading; title, date,
    language, all highlights, and what the reader said of speakers stay. It is one edit. Raises
    ``ReaderError`` where the file is not read as the same text any more.
    """
    tried = try_again(library, library.transcript(transcript_id), recipe)
    return carry_out(library, history, tried).transcript


def try_again(
    library: Library,
    old: Transcript,
    recipe: Recipe,
    guess: Transcript | None = None,
    progress: Progress | None = None,
) -> Trial:
    """Read the file of ``old`` by a recipe, from its bytes unless the ``guess`` is known.

    Raises ``ReaderError``.
    """
    guess = guess or _guessed(old, library.source(old.id))
    _report(progress, 0.7)
    read = _read_by(old, guess, recipe)
    _report(progress, 0.9)
    return Trial(old, guess, read, recipe, mended_by_hand(library.done_in(old.id)))


def carry_out(
    library: Library, history: History, trial: Trial, progress: Progress | None = None
) -> Reread:
    """Let a transcript be as it was tried, in one edit that keeps the recipe too.

    Where it was changed since the trial, the recipe is followed anew. Raises ``ReaderError``, or
    ``Cancelled``; nothing is changed then.
    """
    with library.transaction():
        old, read = library.transcript(trial.old.id), trial.read
        if old != trial.old:
            read = _read_by(old, trial.guess, trial.recipe)
        _report(progress, 0.3)
        edit = _edit(library, old, read, trial.recipe)
        entry = history.do(edit) if edit else None
        _report(progress, 0.9)
    return Reread(read, entry)


def _report(progress: Progress | None, share: float) -> None:
    if progress and not progress(share):
        raise Cancelled


def _guessed(old: Transcript, data: bytes) -> Transcript:
    """Read the bytes of ``old`` without any recipe.

    Raises ``ImportFailed``, also where they are not read as the same text any more.
    """
    found = formats.read(Source(old.source_name, data))
    if found.text != printed_text(old):
        raise ImportFailed(old.source_name, "it is read as another text now than when it came in")
    return found


def _read_by(old: Transcript, guess: Transcript, recipe: Recipe) -> Transcript:
    """Return ``old`` with the structure that ``recipe`` makes of the guess.

    Title, date and language stay, what the reader said of speakers, and corrected words. Raises
    ``BadRecipe``, or ``CannotCorrect`` where a corrected passage would lie in two turns.
    """
    read = with_known_speakers(apply(guess, recipe), old.speakers)
    read = step(read, corrections_of(old)).transcript
    return replace(
        read,
        id=old.id,
        title=old.title,
        date=old.date,
        language=old.language,
        metadata=old.metadata,
        corrected=old.corrected,
        locked=old.locked,
    )


def _edit(library: Library, old: Transcript, read: Transcript, recipe: Recipe) -> Several | None:
    """Return the edit that makes ``read`` of ``old`` and keeps the recipe, or None."""
    name = f"read {brief(old.title)} again"
    structure = edit_between(old, read, name)
    edits = structure.edits if structure else ()
    kind = library.source_kind(old.id)
    if kind and library.recipe(kind) != (recipe or None):
        edits = (*edits, KeepRecipe(kind, recipe or None))
    return Several(edits, name, is_reading=True) if edits else None


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


def read_codebook(path: Path) -> list[Line]:
    """Return the tags that a CSV file describes. Raises ``ReaderError``, naming file and line."""
    text = decode(path.name, read_bytes(path, lambda _share: None))
    try:
        return codebook_csv.read(text)
    except ReaderError as error:
        raise ReaderError(f"{path.name}: {error}") from error


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
