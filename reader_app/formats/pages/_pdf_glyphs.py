"""The characters of a PDF and where they stand, by pypdfium2 (BSD and Apache licences)."""

from __future__ import annotations

from ctypes import byref
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2


class Glyph(msgspec.Struct, frozen=True, gc=False):
    """A character and its box, in points from the lower left corner of the page as it is seen."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


MOST_ON_PAGE = 1_000_000
_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""What stands for a hyphen at the end of a line."""
_SURROGATES = range(0xD800, 0xE000)


def glyphs_of(page: pypdfium2.PdfPage) -> Iterator[Glyph]:
    """Yield the glyphs of a page in the order the file draws them, and close it."""
    from pypdfium2 import raw

    width, height = page.get_size()
    turned = page.get_rotation() % 360
    text = page.get_textpage()
    box = raw.FS_RECTF()
    high = 0
    try:
        if text.count_chars() > MOST_ON_PAGE:
            raise ValueError("more characters than a page can hold")
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
