"""Exporting in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.exports import Document, Export, Grouping
from reader_app.exports.writing import write
from reader_app.library.naming import written_on
from reader_app.library.store import Library

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader_app.ui.background import Progress


@dataclass(frozen=True)
class Order:
    """What shall be exported, and whereto; without ``documents``, the whole library."""

    export: Export
    grouping: Grouping
    path: Path
    library: Path | None
    documents: tuple[Document, ...] = ()
    as_printed: bool = False
    """Whether quotes and places are as the source has them."""
    with_corrections: bool = False
    """Whether what was corrected is listed."""


def carry_out(order: Order, progress: Progress) -> Path | None:
    """Write the file and return its path, or None when cancelled. Raises ``ReaderError``."""
    documents: Sequence[Document] | None = order.documents
    if not documents:
        documents = _whole_library(order.library, progress)
    if documents is None:
        return None
    if order.with_corrections:
        documents = [document.with_corrections() for document in documents]
    if order.as_printed:
        documents = [document.as_printed() for document in documents]
    text = order.export.render(documents, order.grouping)
    if not progress(0.9):
        return None
    write(order.path, text)
    return order.path


def _whole_library(path: Path | None, progress: Progress) -> list[Document] | None:
    """Return each transcript that is marked or noted, over a connection of this thread's own."""
    library = Library.open(path, read_only=True)
    try:
        tags = library.tags()
        held = library.transcripts()
        wanted = [one.id for one in held if one.highlights or library.memos(one.id)]
        documents = []
        for done, each in enumerate(wanted):
            if not progress(0.8 * done / len(wanted)):
                return None
            marked = library.highlights(each)
            written = written_on(library, each, marked, tags)
            documents.append(
                Document(
                    library.transcript(each),
                    marked,
                    tags,
                    memos=written.memos,
                    links=written.links,
                )
            )
        return documents
    finally:
        library.close()
