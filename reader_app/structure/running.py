"""Which lines of pages only belong to paper: running headers, footers and page numbers.

What recurs from page to page in the same place is no part of what is said. Nothing is decided from
one page alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from reader_app.structure.paper import EDGE, numbers_in, page_number, shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.structure.paper import PrintedLine

_OFTEN = 0.5
_STEADY = 0.6
_ON_A_SHEET = 4
_FEWEST = 3
_SPOKEN = frozenset('.?!:…。？！：”"')
"""What a line ends in that is said, or that names who speaks."""


class Edges:
    """The lines at the head and the foot of each page, where what only belongs to paper stands."""

    def __init__(
        self, pages: Sequence[Sequence[PrintedLine]], counts: Sequence[dict[int, int]]
    ) -> None:
        """``counts`` are the line numbers of each page, by the place of the line."""
        self._pages = pages
        self._edges = [list(_edges(page, count)) for page, count in zip(pages, counts, strict=True)]
        self._total = sum(bool(page) for page in pages)
        self._on: defaultdict[tuple[bool, str], set[int]] = defaultdict(set)
        """The pages on which a shape stands at the head, or at the foot."""
        for index, edges in enumerate(self._edges):
            for is_top, place in edges:
                self._on[is_top, shape(pages[index][place])].add(index)
        self._numbered = set(self._counted())

    def running(self) -> list[set[int]]:
        """Return for each page the places of the lines that only belong to paper."""
        return [
            _outermost(
                {place for is_top, place in edges if self._is_running(index, place, is_top=is_top)},
                len(self._pages[index]),
            )
            | {place for _, place in edges if (index, place) in self._numbered}
            for index, edges in enumerate(self._edges)
        ]

    def _is_running(self, index: int, place: int, *, is_top: bool) -> bool:
        if (index, place) in self._numbered:
            return True
        line = self._pages[index][place]
        on = self._on[is_top, shape(line)]
        if len(on) >= max(_FEWEST, _OFTEN * self._total):
            return True
        if len(on) >= _FEWEST and self._is_in_step(sorted(on)):
            return True
        return len(on) > 1 and 2 * len(on) >= self._total and self._is_header(index, place)

    def _is_in_step(self, on: Sequence[int]) -> bool:
        """Whether a line stands on every other page, or once on each sheet of up to four."""
        steps = Counter(later - earlier for earlier, later in pairwise(on))
        step, times = steps.most_common(1)[0]
        is_regular = times * 2 > len(on) - 1
        return is_regular and step <= _ON_A_SHEET and len(on) * step >= _STEADY * self._total

    def _is_header(self, index: int, place: int) -> bool:
        """Whether a line is a header beyond doubt, although it stands on no more than two pages."""
        if self._pages[index][place].text.rstrip()[-1] in _SPOKEN:
            return False
        is_beside = bool({(index, place - 1), (index, place + 1)} & self._numbered)
        is_first = place == 0 and any(page == index for page, _ in self._numbered)
        return is_beside or is_first or self._counts_pages(self._pages[index][place])

    def _counts_pages(self, line: PrintedLine) -> bool:
        """Whether one of the numbers of a header is that of its page."""
        said = [
            (index, number)
            for index, edges in enumerate(self._edges)
            for _, place in edges
            if shape(other := self._pages[index][place]) == shape(line)
            for number in numbers_in(other)
        ]
        shifts = Counter(number - index for index, number in said)
        return bool(shifts) and max(shifts.values()) > 1

    def _counted(self) -> Iterator[tuple[int, int]]:
        """Yield page and place of each number that stands alone and counts the pages."""
        found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for index, edges in enumerate(self._edges):
            for _, place in edges:
                if (number := page_number(self._pages[index][place])) is not None:
                    found[number - index].append((index, place))
        for places in found.values():
            if len(places) >= min(2, len(self._pages)) and len(places) * 4 >= len(self._pages):
                yield from places


def numbers_of_pages(
    pages: Sequence[Sequence[PrintedLine]], running: Sequence[set[int]]
) -> list[int]:
    """Return the number of each page, as printed where its headers or footers say it."""
    shifts: Counter[int] = Counter()
    said: list[set[int]] = []
    for index, page in enumerate(pages):
        numbers = {number for place in running[index] for number in numbers_in(page[place])}
        said.append(numbers)
        shifts.update(number - index for number in numbers)
    if not shifts:
        return [index + 1 for index in range(len(pages))]
    shift, times = shifts.most_common(1)[0]
    if times * 2 < sum(map(bool, said)) or (times < 2 and len(pages) > 1):
        shift = 1
    return [max(index + shift, 0) for index in range(len(pages))]


def _edges(page: Sequence[PrintedLine], count: dict[int, int]) -> Iterator[tuple[bool, int]]:
    """Yield the lines in which a header or footer can stand, and whether it is at the top."""
    first, last = (min(count), max(count)) if count else (len(page), -1)
    top = range(min(EDGE, first, len(page)))
    yield from ((True, place) for place in top)
    yield from (
        (False, place)
        for place in range(max(len(page) - EDGE, last + 1, 0), len(page))
        if place not in top
    )


def _outermost(places: set[int], length: int) -> set[int]:
    """Return what of ``places`` no other line parts from the edge of the page."""
    top = set(takewhile(places.__contains__, range(length)))
    return top | set(takewhile(places.__contains__, range(length - 1, -1, -1)))
