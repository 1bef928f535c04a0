"""Replacing a transcript with a newer version of it: read, compared, and taken over in one edit."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from reader_app import formats
from reader_app.errors import Overtaken, ReaderError
from reader_app.formats.source import Source
from reader_app.importing import Cancelled, read_bytes
from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.structure.rereading import apply
from reader_app.transcript.recipe import source_kind
from reader_app.versions import Versions, transfer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader_app.annotation.history import Entry, History
    from reader_app.importing import Progress
    from reader_app.library.store import Library
    from reader_app.transcript.anchor import Fate
    from reader_app.transcript.model import Transcript
    from reader_app.versions.transfer import Decided


class NoVersion(ReaderError):
    """A file that cannot be the newer version of a transcript."""


@dataclass(frozen=True)
class Replaced:
    """A transcript that has a newer version now."""

    versions: Versions
    entry: Entry
    decided: tuple[Decided, ...]
    """Every highlight that stood in the old version, in reading order."""

    def of(self, fate: Fate) -> list[Decided]:
        """Return those that have this fate."""
        return [one for one in self.decided if one.placed.fate is fate]


@dataclass(frozen=True)
class _Newer:
    transcript: Transcript
    data: bytes
    kind: str | None
    is_known: bool


def replace_with(
    library: Library,
    old_id: str,
    path: Path,
    history: History,
    progress: Progress | None = None,
    *,
    with_moved: bool = False,
) -> Replaced:
    """Read a file as the newer version of a transcript, and take over what is kept, in one edit.

    ``with_moved`` takes over what is moved too. ``progress`` is told the share done, and returns
    False to stop. Raises ``ReaderError``; nothing is changed then.
    """

    def report(share: float) -> None:
        if progress and not progress(share):
            raise Cancelled

    old = library.transcript(old_id)
    newer = _read(library, path, lambda share: report(0.1 * share))
    _check(library, old, newer.transcript)
    report(0.2)
    versions = Versions(old, newer.transcript, lambda share: report(0.2 + 0.5 * share))
    with library.transaction():
        _check_same(library, old, newer)
        decided = transfer.decide(
            versions, library.highlights(old_id), lambda share: report(0.7 + 0.1 * share)
        )
        if not newer.is_known:
            library.put_transcript(newer.transcript, newer.data, newer.kind)
        is_shown = newer.is_known and library.holds(newer.transcript.id)
        edit = transfer.transfer(
            versions,
            decided,
            library.memos(old_id),
            with_moved=with_moved,
            is_new=not is_shown,
        )
        report(0.85)
        entry = history.do(edit)
        _read_so_far(library, versions)
        report(0.95)
    return Replaced(versions, entry, tuple(decided))


def review(
    library: Library, new_id: str, progress: Progress | None = None
) -> tuple[Versions, tuple[Decided, ...]] | None:
    """Return what still stands in the version that a transcript replaces, or None without one.

    That is what its reader has not decided yet. Raises ``ReaderError``.
    """

    def report(share: float) -> None:
        if progress and not progress(share):
            raise Cancelled

    older = library.replaced(new_id)
    if older is None:
        return None
    old, new = library.transcript(older), library.transcript(new_id)
    versions = Versions(old, new, lambda share: report(0.1 + 0.8 * share))
    decided = transfer.decide(
        versions, library.highlights(older), lambda share: report(0.9 + 0.1 * share)
    )
    return versions, tuple(decided)


def _read(library: Library, path: Path, report: Callable[[float], None]) -> _Newer:
    """Read a file, or find it in the library, without changing that."""
    data = read_bytes(path, report)
    known = library.transcript_of_source(sha256(data).hexdigest())
    if known is not None:
        return _Newer(library.transcript(known), data, None, is_known=True)
    transcript = formats.read(Source(path.name, data))
    kind = source_kind(transcript, str(path.resolve().parent))
    recipe = library.recipe(kind)
    return _Newer(apply(transcript, recipe) if recipe else transcript, data, kind, is_known=False)


def _check(library: Library, old: Transcript, new: Transcript) -> None:
    """Raise ``NoVersion`` where a transcript would replace itself, or what replaces it."""
    if new.id == old.id:
        raise NoVersion(f"{new.source_name} is the very file this transcript was read from.")
    older = library.replaced(old.id)
    while older is not None:
        if older == new.id:
            raise NoVersion(f"{new.source_name} is an older version of this transcript.")
        older = library.replaced(older)


def _check_same(library: Library, old: Transcript, newer: _Newer) -> None:
    """Raise ``Overtaken`` where one of the versions is not what was compared any more."""
    known = library.transcript_of_source(sha256(newer.data).hexdigest())
    compared = [old, newer.transcript] if newer.is_known else [old]
    is_found = known == (newer.transcript.id if newer.is_known else None)
    if not is_found or any(library.text(one.id) != one.text for one in compared):
        raise Overtaken
    _check(library, old, newer.transcript)


def _read_so_far(library: Library, versions: Versions) -> None:
    """Let be read in the new version what was read in the old one."""
    old, new = versions.old.id, versions.new.id
    if not parts_read(library, new):
        keep_parts_read(library, new, transfer.parts_read(versions, parts_read(library, old)))
