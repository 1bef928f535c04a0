"""A PDF to the lines of its pages.

This runs in a process of its own (``_pdf_apart``): the library is written in C++, and what a
hostile file does to it should not be done to the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.pages._pdf_glyphs import glyphs_of
from reader_app.formats.pages._pdf_layout import Columns, printed_lines
from reader_app.structure.paper import PrintedLine
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    import pypdfium2


class Found(msgspec.Struct):
    """What a PDF holds."""

    pages: list[list[PrintedLine]] = []
    unread: list[Unread] = []
    pictures: int = 0
    """Pages without a character."""
    title: str = ""
    """What the file calls itself."""
    refused: str = ""
    """Why nothing was read."""


MOST_PAGES = 20_000
MOST_LINES = 1_000_000
_MOST_BROKEN = 50
_LONGEST_TITLE = 300
_PASSWORD = 4
_SECURITY = 5
_ENCRYPTED = "is encrypted; it can be read once its password is taken off"
BROKEN = "is broken off, or no PDF"


def pages_of(data: bytes) -> Found:
    """Return what the PDF ``data`` holds; whatever is wrong with it is said in the value."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) in (_PASSWORD, _SECURITY)
        return Found(refused=_ENCRYPTED if is_locked or "assword" in str(error) else BROKEN)
    found = Found()
    try:
        found.title = " ".join(pdf.get_metadata_value("Title").split())[:_LONGEST_TITLE]
        _read(pdf, found)
    finally:
        pdf.close()
    return found


def _read(pdf: pypdfium2.PdfDocument, found: Found) -> None:
    lines = 0
    columns = Columns()
    for index in range(min(len(pdf), MOST_PAGES)):
        try:
            glyphs = list(glyphs_of(pdf[index]))
        except Exception as error:  # whatever is wrong with a page, the others may be sound
            why = " ".join(str(error).split())
            found.unread.append(Unread(index + 1, "", f"page {index + 1} is broken: {why}"))
            if len(found.unread) > _MOST_BROKEN:
                return
            continue
        found.pages.append(printed_lines(glyphs, columns))
        found.pictures += not glyphs
        lines += len(found.pages[-1])
        if lines > MOST_LINES:
            found.refused = "is too long for a transcript"
            return
