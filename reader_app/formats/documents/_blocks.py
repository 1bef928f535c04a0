"""What a document is made of: paragraphs with their looks, and tables of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Cell = list["Paragraph"]
CUT = Unread(1, "", "the file ends before it should; this is what could be read of it")
_BLANKS = re.compile(r"[ \t\u00a0]+$", re.MULTILINE)


class Paragraph(msgspec.Struct, frozen=True, gc=False):
    """A paragraph; its lines are parted by LF."""

    text: str
    style: str = ""
    """The name of its style, ``""`` for the usual one."""
    level: int = 0
    """Depth of a heading, 1 for the highest, and 0 for every other paragraph."""
    lead: int = 0
    """How many of its first characters look alike, and not as the usual text does."""
    look: str = ""
    """How those look: ``bold``, or the name of a style of characters."""


class Table(msgspec.Struct, frozen=True):
    """Rows of cells."""

    rows: list[list[Cell]]

    def words(self) -> list[list[str]]:
        """Return the words of each cell."""
        return [["\n".join(p.text for p in cell if p.text) for cell in row] for row in self.rows]


Block = Paragraph | Table


class About(msgspec.Struct, frozen=True):
    """What a document says of itself."""

    title: str = ""
    language: str = ""
    metadata: dict[str, str] = {}


class Writer:
    """Builds one paragraph from its runs."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._looks: list[tuple[int, str]] = []
        """The length of each stretch that looks alike."""

    def __bool__(self) -> bool:
        return bool(self._parts)

    def write(self, words: str, look: str = "") -> None:
        """Add words that look like this; places where words may be broken are no part of them."""
        words = words.replace("\u00ad", "")
        if not words:
            return
        self._parts.append(words)
        if self._looks and (self._looks[-1][1] == look or not words.strip()):
            length, look = self._looks.pop()
            self._looks.append((length + len(words), look))
        else:
            self._looks.append((len(words), look))

    def paragraph(self, style: str = "", level: int = 0) -> Paragraph:
        """Return the paragraph."""
        whole = "".join(self._parts).replace("\0", "")
        text = _BLANKS.sub("", whole).strip()
        if not text:
            return Paragraph("", style)
        indent = len(whole) - len(whole.lstrip())
        lead, look = _lead(self._looks, indent)
        return Paragraph(text, style, level, min(lead, len(text)), look)


def _lead(looks: Sequence[tuple[int, str]], indent: int) -> tuple[int, str]:
    """Return how far the look goes with which a paragraph begins, and the look."""
    end = 0
    for length, look in looks:
        end += length
        if end > indent:
            return (end - indent, look) if look else (0, "")
    return 0, ""


def flat(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """Yield the paragraphs in order; the cells of a row are parted by tabs, or by lines if long."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            continue
        for row in block.rows:
            yield from _flat_row([cell for cell in row if any(p.text for p in cell)])


def _flat_row(cells: Sequence[Cell]) -> Iterator[Paragraph]:
    if all(len(cell) == 1 for cell in cells) and len(cells) > 1:
        yield Paragraph("\t".join(cell[0].text for cell in cells))
    else:
        for cell in cells:
            yield from cell
