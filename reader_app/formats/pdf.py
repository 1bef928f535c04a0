"""PDF with a text layer: printed pages, read as they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._pdf_glyphs import Pages
from reader_app.formats._pdf_layout import printed_lines
from reader_app.formats.source import Format, Source
from reader_app.transcript.flow import flow
from reader_app.transcript.paging import read_pages
from reader_app.transcript.structure import structure

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript, Unread

SUFFIXES = (".pdf",)
_HEAD = 1024
_FILE_NAME = re.compile(r"(?i)\.(?:docx?|pdf|rtf|odt|indd|txt|wpd)$|^(?:untitled|microsoft word)\b")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a PDF, by its first line."""
    return 0.95 if b"%PDF-" in source.data[:_HEAD] else 0.0


def read(source: Source) -> Transcript:
    """Read the words of a PDF, with their pages and lines. Raises ``ImportFailed``."""
    pages = Pages(source)
    try:
        lines = [printed_lines(glyphs) for glyphs in pages]
        title = pages.title()
    finally:
        pages.close()
    if not any(lines):
        raise ImportFailed(source.name, _why_empty(pages))
    flowing = flow(read_pages(lines))
    found = structure(flowing.text, source.name, FORMAT.name)
    return replace(
        found,
        title=title if title and not _FILE_NAME.search(title) else found.title,
        pages=flowing.pages,
        unread=(*found.unread, *pages.unread),
    )


def _why_empty(pages: Pages) -> str:
    if pages.pictures:
        return "holds pictures of pages only; it has no text to read"
    broken: list[Unread] = pages.unread
    return broken[0].why if broken else "has no pages"


FORMAT = Format("PDF", SUFFIXES, confidence, read)
