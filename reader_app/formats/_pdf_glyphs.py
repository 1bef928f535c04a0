"""The characters of a PDF and where they stand, by pypdfium2 (BSD and Apache licences)."""

from __future__ import annotations

from ctypes import byref
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

    from reader_app.formats.source import Source


class Glyph(msgspec.Struct, frozen=True, gc=False):
    """A character and its box, in points from the lower left corner of the page as it is seen."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


MOST_PAGES = 20_000
MOST_GLYPHS = 12_000_000
LONGEST = 512 * 1024 * 1024
_MOST_BROKEN = 50
_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""What stands for a hyphen at the end of a line."""
_ENCRYPTED = frozenset({4, 5})
_SURROGATES = range(0xD800, 0xE000)


class Pages:
    """The pages of a PDF, one after the other, and what could not be read of them."""

    def __init__(self, source: Source) -> None:
        """Open ``source``. Raises ``ImportFailed``."""
        self._name = source.name
        self._pdf = _opened(source)
        self.unread: list[Unread] = []
        self.pictures = 0
        """Pages without a character that hold something else."""

    def __iter__(self) -> Iterator[list[Glyph]]:
        """Yield the glyphs of each page in the order the file draws them."""
        read = broken = 0
        for index in range(min(len(self._pdf), MOST_PAGES)):
            try:
                glyphs = list(_glyphs(self._pdf[index]))
            except Exception as error:
                self.unread.append(Unread(index + 1, "", f"page {index + 1} is broken: {error}"))
                broken += 1
                if broken > _MOST_BROKEN:
                    break
                continue
            read += len(glyphs)
            if read > MOST_GLYPHS:
                raise ImportFailed(self._name, "is too long for a transcript")
            self.pictures += not glyphs
            yield glyphs

    def title(self) -> str:
        """Return the title the file gives itself, or an empty string."""
        return " ".join(self._pdf.get_metadata_value("Title").split())

    def date(self) -> str:
        """Return when the file says it was made, as ``D:20240503``."""
        return str(self._pdf.get_metadata_value("CreationDate"))

    def close(self) -> None:
        """Let go of the file."""
        self._pdf.close()


def _opened(source: Source) -> pypdfium2.PdfDocument:
    # Imported at first use: loading the library takes longer than the program takes to start.
    import pypdfium2

    if len(source.data) > LONGEST:
        raise ImportFailed(source.name, "is too large for a transcript")
    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in _ENCRYPTED or "assword" in str(error):
            reason = "is encrypted; it can be read once its password is taken off"
            raise ImportFailed(source.name, reason) from error
        raise ImportFailed(source.name, "is broken off, or no PDF") from error


def _glyphs(page: pypdfium2.PdfPage) -> Iterator[Glyph]:
    from pypdfium2 import raw

    width, height = page.get_size()
    turned = page.get_rotation() % 360
    text = page.get_textpage()
    box = raw.FS_RECTF()
    high = 0
    try:
        for index in range(text.count_chars()):
            code = raw.FPDFText_GetUnicode(text.raw, index)
            if code in _SURROGATES:
                if code < 0xDC00:
                    high = code
                    continue
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
            if not raw.FPDFText_GetLooseCharBox(text.raw, index, byref(box)):
                continue
            char = "-" if code in _HYPHENS else chr(code) if 0 < code < 0x110000 else ""
            if not char or char in "\r\n":
                continue
            yield _turned(char, (box.left, box.bottom, box.right, box.top), turned, width, height)
    finally:
        text.close()
        page.close()


def _turned(
    char: str, box: tuple[float, float, float, float], turn: int, width: float, height: float
) -> Glyph:
    """Return a glyph as it is seen on a page that is shown turned clockwise by ``turn`` degrees."""
    left, bottom, right, top = box
    if turn == 90:
        left, bottom, right, top = bottom, height - right, top, height - left
    elif turn == 180:
        left, bottom, right, top = width - right, height - top, width - left, height - bottom
    elif turn == 270:
        left, bottom, right, top = width - top, left, width - bottom, right
    return Glyph(char, min(left, right), min(bottom, top), max(left, right), max(bottom, top))
