"""What the transcripts of a library are called, without all that a list shows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from reader_app.library.store import Library


class Title(msgspec.Struct, frozen=True):
    """A transcript by its name."""

    id: str
    title: str
    date: str | None
    source_name: str


def titles(library: Library) -> list[Title]:
    """Return what the library holds, opened last first; what is removed is left out.

    Ten thousand take a tenth of the time of ``Library.transcripts``, which counts as well.
    """
    rows = library.file.rows(
        "SELECT id, title, date, source_name FROM transcript "
        "WHERE NOT removed ORDER BY opened DESC, rowid DESC"
    )
    return [Title(*row) for row in rows]
