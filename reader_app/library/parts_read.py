"""What of each transcript has been read, kept beside the place where reading stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.library.store import Library


def parts_read(library: Library, transcript_id: str) -> list[Span]:
    """Return the parts of a transcript that have been read, in reading order."""
    sql = 'SELECT start, "end" FROM part_read WHERE transcript = ? ORDER BY start'
    return [Span(*row) for row in library.file.rows(sql, (transcript_id,))]


def keep_parts_read(library: Library, transcript_id: str, parts: Iterable[Span]) -> None:
    """Replace what has been read of a transcript; not in a library that can only be read."""
    if library.read_only:
        return
    rows = [(transcript_id, part.start, part.end) for part in parts]
    with library.transaction():
        library.file.write("DELETE FROM part_read WHERE transcript = ?", (transcript_id,))
        library.file.write_many(
            'INSERT INTO part_read (transcript, start, "end") VALUES (?,?,?)', rows
        )
