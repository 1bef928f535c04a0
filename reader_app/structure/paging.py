"""Printed pages: which lines are page headers and numbers, and which numbers count lines.

A page is a list of :class:`PrintedLine`. What recurs from page to page in the same place is no
part of what is said; the numbers at the margin are the addresses of their lines. Nothing is decided
from one page alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class PrintedLine(msgspec.Struct, frozen=True, gc=False):
    """A line as it is printed; distances are in widths and heights of a character."""

    text: str
    """Blanks at its front are its indent."""
    right: float
    """Where its ink ends."""
    gap: float = 0.0
    """Empty lines above it."""

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


@dataclass(frozen=True)
class Paged:
    """What is left of pages when everything that only belongs to paper is taken away."""

    lines: tuple[Placed, ...]
    is_numbered: bool
    """Whether lines bear numbers."""
    left_out: tuple[str, ...] = ()
    """The running headers, footers and page numbers, each once."""


_MARGIN = re.compile(r"\s{0,14}(?P<number>\d{1,2})(?=\s|$)")
_NUMBER_ALONE = re.compile(
    r"(?i)[\W_]*(?:page\s+|p\.\s*)?0*(?P<page>\d{1,5})(?:\s*(?:of|/)\s*\d+)?[\W_]*"
)
_DIGITS = re.compile(r"\d+")
_SHORTEST = 6
"""Line numbers a page has at least."""
_LAST = 60
_EDGE = 3
"""Lines at either end of a page in which headers and footers stand."""
_OFTEN = 0.5
_ALTERNATING = 0.3
_FEWEST = 3


def read_pages(pages: Sequence[Sequence[PrintedLine]]) -> Paged:
    """Take the line numbers, page numbers, headers and footers from ``pages``."""
    counts = _counts(pages)
    running = _running(pages, counts)
    printed = _printed_numbers(pages, running)
    left_out: dict[str, None] = {}
    kept: list[Placed] = []
    for index, page in enumerate(pages):
        for place, line in enumerate(page):
            number = counts[index].get(place, 0)
            if place in running[index]:
                left_out.setdefault(" ".join(line.text.split()))
                continue
            bare = _without_number(line) if number else line
            if bare is not None:
                kept.append(Placed(bare, printed[index], number))
    return Paged(tuple(kept), any(counts), tuple(left_out))


# -- line numbers ----------------------------------------------------------------------------------


def _margin_number(line: PrintedLine) -> int | None:
    found = _MARGIN.match(line.text)
    number = int(found["number"]) if found else None
    return number if number is not None and 0 < number <= _LAST else None


def _counts(pages: Sequence[Sequence[PrintedLine]]) -> list[dict[int, int]]:
    """Return for each page the line numbers at its margin, by the place of the line."""
    counts = [_count(page) for page in pages]
    inked = sum(len(page) > _SHORTEST for page in pages)
    long = sum(len(count) >= _SHORTEST for count in counts)
    if not long or 2 * long < inked:
        return [{} for _ in pages]
    return counts


def _count(page: Sequence[PrintedLine]) -> dict[int, int]:
    """Return the longest run of numbers that counts lines from the top of a page down."""
    best: dict[int, int] = {}
    run: dict[int, int] = {}
    expected = None
    for place, line in enumerate(page):
        number = _margin_number(line)
        if number is None:
            continue
        if number == expected:
            run[place] = number
        elif number == 1 or (not run and place <= _EDGE):
            run = {place: number}
        else:
            continue
        expected = number + 1
        best = run if len(run) >= len(best) else best
    return best if len(best) > 1 or (best and 1 in best.values()) else {}


def _without_number(line: PrintedLine) -> PrintedLine | None:
    """Return a line without the number at its margin; its words stay in their column."""
    found = _MARGIN.match(line.text)
    if found is None:
        return line
    rest = line.text[found.end() :]
    return msgspec.structs.replace(line, text=" " * found.end() + rest) if rest.strip() else None


# -- headers, footers and page numbers -------------------------------------------------------------


def _running(
    pages: Sequence[Sequence[PrintedLine]], counts: Sequence[dict[int, int]]
) -> list[set[int]]:
    """Return for each page the places of the lines that only belong to paper."""
    edges = [list(_edges(page, count)) for page, count in zip(pages, counts, strict=True)]
    places: defaultdict[tuple[bool, str], set[int]] = defaultdict(set)
    for index, page in enumerate(pages):
        for is_top, place in edges[index]:
            places[is_top, _shape(page[place])].add(index)
    total = sum(bool(page) for page in pages)
    running = [
        {
            place
            for is_top, place in edges[index]
            if _recurs(places[is_top, _shape(page[place])], total)
        }
        for index, page in enumerate(pages)
    ]
    for index, place in _counted(pages, edges):
        running[index].add(place)
    return [_outermost(places, len(page)) for places, page in zip(running, pages, strict=True)]


def _outermost(places: set[int], length: int) -> set[int]:
    """Return what of ``places`` no other line parts from the edge of the page."""
    top = set(takewhile(places.__contains__, range(length)))
    return top | set(takewhile(places.__contains__, range(length - 1, -1, -1)))


def _edges(page: Sequence[PrintedLine], count: dict[int, int]) -> Iterator[tuple[bool, int]]:
    """Yield the lines in which a header or footer can stand, and whether it is at the top."""
    first, last = (min(count), max(count)) if count else (len(page), -1)
    top = range(min(_EDGE, first, len(page)))
    yield from ((True, place) for place in top)
    yield from (
        (False, place)
        for place in range(max(len(page) - _EDGE, last + 1, 0), len(page))
        if place not in top
    )


def _shape(line: PrintedLine) -> str:
    return _DIGITS.sub("#", " ".join(line.text.casefold().split()))


def _recurs(on: set[int], total: int) -> bool:
    """Whether what stands on these pages is running: on most, or on every other one."""
    if len(on) >= max(_FEWEST, _OFTEN * total):
        return True
    steps = [later - earlier for earlier, later in pairwise(sorted(on))]
    every_other = bool(steps) and sum(step == 2 for step in steps) * 2 > len(steps)
    return len(on) >= _FEWEST and every_other and len(on) >= _ALTERNATING * total


def _counted(
    pages: Sequence[Sequence[PrintedLine]], edges: Sequence[list[tuple[bool, int]]]
) -> Iterator[tuple[int, int]]:
    """Yield page and place of each number that stands alone and counts the pages."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, page in enumerate(pages):
        for _, place in edges[index]:
            if alone := _NUMBER_ALONE.fullmatch(page[place].text):
                found[int(alone["page"]) - index].append((index, place))
    for places in found.values():
        if len(places) >= min(2, len(pages)) and len(places) * 4 >= len(pages):
            yield from places


def _printed_numbers(
    pages: Sequence[Sequence[PrintedLine]], running: Sequence[set[int]]
) -> list[int]:
    """Return the number of each page, as printed where its headers or footers say it."""
    shifts: Counter[int] = Counter()
    said: list[set[int]] = []
    for index, page in enumerate(pages):
        numbers = {
            int(digits[:9])
            for place in running[index]
            for digits in _DIGITS.findall(page[place].text)
        }
        said.append(numbers)
        shifts.update(number - index for number in numbers)
    if not shifts:
        return [index + 1 for index in range(len(pages))]
    shift, times = shifts.most_common(1)[0]
    if times * 2 < sum(map(bool, said)) or (times < 2 and len(pages) > 1):
        shift = 1
    return [max(index + shift, 0) for index in range(len(pages))]
