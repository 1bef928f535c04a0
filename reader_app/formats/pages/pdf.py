"""PDF with a text layer: printed pages, read as they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.structure.flow import flow
from reader_app.structure.paging import read_pages
from reader_app.structure.reading import structure
from reader_app.structure.sheets import pages_on

if TYPE_CHECKING:
    from reader_app.formats.pages._pdf_pages import Found
    from reader_app.transcript.model import Transcript

SUFFIXES = (".pdf",)
_HEAD = 1024
_FILE_NAME = re.compile(r"(?i)\.(?:docx?|pdf|rtf|odt|indd|txt|wpd)$|^(?:untitled|microsoft word)\b")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a PDF, by its first line."""
    return 0.95 if b"%PDF-" in source.data[:_HEAD] else 0.0


def read(source: Source) -> Transcript:
    """Read the words of a PDF, with their pages and lines. Raises ``ImportFailed``."""
    # Imported at first use: what it brings along would cost every start of the program.
    from reader_app.formats.pages._pdf_apart import pages_apart

    found = pages_apart(source.data)
    if found.refused or not any(found.pages):
        raise ImportFailed(source.name, found.refused or _why_empty(found))
    flowing = flow(read_pages([page for sheet in found.pages for page in pages_on(sheet)]))
    talk = structure(flowing.text, source.name, FORMAT.name)
    is_titled = found.title and not _FILE_NAME.search(found.title)
    return replace(
        talk,
        title=found.title if is_titled else talk.title,
        pages=flowing.pages,
        unread=(*talk.unread, *found.unread),
    )


def _why_empty(found: Found) -> str:
    if found.pictures:
        return "holds pictures of pages only; it has no text to read"
    return found.unread[0].why if found.unread else "has no pages"


FORMAT = Format("PDF", SUFFIXES, confidence, read)
