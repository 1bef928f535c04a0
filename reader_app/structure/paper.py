"""Lines as they stand on paper, typed or printed, and what the numbers on them can mean."""

from __future__ import annotations

import re

import msgspec


class PrintedLine(msgspec.Struct, frozen=True, gc=False):
    """A line with ink on it; distances are in widths and heights of a character."""

    text: str
    """Blanks at its front are its indent."""
    right: float
    """Where its ink ends."""
    gap: float = 0.0
    """Empty lines above it."""
    source: int = 0
    """Its number in the file, where that has lines."""

    @property
    def indent(self) -> int:
        """Where its ink begins."""
        return len(self.text) - len(self.text.lstrip())


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A line of the text, and where it is printed."""

    line: PrintedLine
    page: int
    number: int = 0
    """The line's own, as printed; 0 where none is."""


EDGE = 3
"""Lines at either end of a page in which headers and footers stand."""
MARGIN = re.compile(r"\s{0,14}(?P<number>\d{1,2})(?=\s|$)")
_LAST = 60
_PAGE = re.compile(
    r"(?i)[\W_]*(?:page:?\s*|p\.\s*)?0*(?P<page>\d{1,5})(?:\s*(?:of|/)\s*\d+)?[\W_]*"
)
_DIGITS = re.compile(r"\d+")


def margin_number(line: PrintedLine) -> int:
    """Return the number at the margin of ``line``, which may count lines, or 0."""
    found = MARGIN.match(line.text)
    number = int(found["number"]) if found else 0
    return number if number <= _LAST else 0


def page_number(line: PrintedLine) -> int | None:
    """Return the number that a line says and nothing else, such as ``Page 5 of 9``, or None."""
    found = _PAGE.fullmatch(line.text)
    return int(found["page"]) if found else None


def shape(line: PrintedLine) -> str:
    """Return what recurs of a header: its words, whatever number it bears."""
    return _DIGITS.sub("#", " ".join(line.text.casefold().split()))


def numbers_in(line: PrintedLine) -> set[int]:
    """Return all numbers that a line says."""
    return {int(digits[:9]) for digits in _DIGITS.findall(line.text)}
