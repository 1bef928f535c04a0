"""Sheets of paper to pages: several may stand on one, below and beside each other.

Where lines are numbered, a page begins where their numbers do; a condensed transcript prints two
or four pages on a sheet, and each of its rows bears the same number twice.
"""

from __future__ import annotations

import re
from statistics import median
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.structure.paper import EDGE, margin_number, page_number, shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.structure.paper import PrintedLine

_FEWEST = 6
_MOSTLY = 0.6
_NARROWEST = 20
"""Characters of a column."""
_STRAY = 8
"""Characters by which the columns of a row may stand elsewhere than in others."""
_BESIDE = re.compile(r"(?<=\s\s)(?P<number>\d{1,2})(?=\s|$)")
_WORDS = re.compile(r"(?<=\s\s)\S")


def pages_on(sheet: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """Return the pages that stand on a sheet, in the order of their numbers where these say it."""
    pages: list[list[PrintedLine]] = []
    is_condensed = False
    for rows in by_count(sheet):
        gutter = _gutter(rows)
        is_condensed |= gutter is not None
        pages += [list(rows)] if gutter is None else _columns(rows, gutter)
    pages = [page for page in pages if page]
    numbers = [_number_of(page) for page in pages]
    if is_condensed and len({*numbers, None}) == len(pages) + 1:
        pages = [page for _, page in sorted(zip(numbers, pages, strict=True), key=_first)]
    return pages or [[]]


def _first(numbered: tuple[int | None, list[PrintedLine]]) -> int:
    return numbered[0] or 0


def by_count(lines: Sequence[PrintedLine]) -> list[Sequence[PrintedLine]]:
    """Cut ``lines`` where their numbers begin anew; a header stays with what it heads."""
    begun, ended = _counts(lines)
    long = sum(end - begin >= _FEWEST for begin, end in zip(begun, ended, strict=True))
    if len(begun) < 2 or 2 * long < len(begun):
        return [lines]
    blocks = [range(end + 1, begin) for end, begin in zip([-1, *ended[:-1]], begun, strict=True)]
    heads = _heads(lines, blocks)
    cuts: list[int] = []
    for block, begin in zip(blocks, begun, strict=True):
        found = {place for place in block if shape(lines[place]) in heads}
        first = [place for place in sorted(found) if place - 1 not in found]
        headed = [place for place in first if place >= EDGE or place in (0, begin - 1)]
        cuts += headed or ([begin] if block is not blocks[0] else [])
    ends = [*cuts, len(lines)]
    return [lines[begin:end] for begin, end in zip([0, *cuts], ends, strict=True) if begin < end]


def _counts(lines: Sequence[PrintedLine]) -> tuple[list[int], list[int]]:
    """Return where the numbers at the margin begin to count, and where each count ends."""
    begun: list[int] = []
    ended: list[int] = []
    numbered = [(place, n) for place, line in enumerate(lines) if (n := margin_number(line))]
    last = 0
    for here, (place, number) in enumerate(numbered):
        after = numbered[here + 1][1] if here + 1 < len(numbered) else 2
        if number == 1 and after == 2 and last != 1:
            begun.append(place)
            ended.append(place)
            last = 1
        elif begun and number == last + 1:
            ended[-1], last = place, number
    return begun, ended


def _heads(lines: Sequence[PrintedLine], blocks: Sequence[range]) -> set[str]:
    """Return what heads pages, of that which stands between their numbered lines."""
    between = {shape(lines[place]) for block in blocks[1:] for place in block}
    top = {shape(lines[place]) for place in blocks[0][-EDGE:]} & between
    if top:
        return top
    return {shape(lines[place]) for place in blocks[1] if page_number(lines[place]) == 2}


# -- columns ---------------------------------------------------------------------------------------


def _gutter(rows: Sequence[PrintedLine]) -> float | None:
    """Return where the second of two numbered columns begins, or None where there is one."""
    numbered = [(row, number) for row in rows if (number := margin_number(row))]
    beside = [
        [place for place, again in _numbers_beside(row) if again == number]
        for row, number in numbered
    ]
    places = [found[-1] for found in beside if found]
    if len(places) < _FEWEST or len(places) < _MOSTLY * len(numbered):
        return None
    middle = median(places)
    near = sum(abs(place - middle) <= _STRAY for place in places)
    return middle if near >= _MOSTLY * len(places) else None


def _numbers_beside(row: PrintedLine) -> Iterator[tuple[int, int]]:
    for found in _BESIDE.finditer(row.text, _NARROWEST):
        yield found.start(), int(found["number"])


def _columns(rows: Sequence[PrintedLine], gutter: float) -> list[list[PrintedLine]]:
    """Return the two pages whose lines stand beside each other."""
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    for row in rows:
        cut = _cut(row, gutter)
        words = row.text[:cut].rstrip()
        if words.strip():
            left.append(replace(row, text=words, right=float(len(words))))
        words = " " * max(0, cut - round(gutter)) + row.text[cut:] if cut < len(row.text) else ""
        if words.strip():
            right.append(replace(row, text=words, right=float(len(words.rstrip()))))
    return [left, right]


def _cut(row: PrintedLine, gutter: float) -> int:
    """Return where in a row the right page begins."""
    if row.indent >= gutter - _STRAY:
        return min(row.indent, round(gutter))
    number = margin_number(row)
    near = [
        place
        for place, again in _numbers_beside(row)
        if abs(place - gutter) <= _STRAY and again == (number or again)
    ]
    if near:
        return min(near, key=lambda place: abs(place - gutter))
    words = (found.start() for found in _WORDS.finditer(row.text, _NARROWEST))
    after = [place for place in words if place >= gutter - _STRAY]
    return after[0] if after else len(row.text)


def _number_of(page: Sequence[PrintedLine]) -> int | None:
    """Return the number that is printed at the head or the foot of a page, or None."""
    begun, ended = _counts(page)
    first, last = (begun[0], ended[0]) if begun else (0, len(page))
    said = map(page_number, [*page[:first][-EDGE:], *page[last + 1 :]])
    return next((number for number in said if number is not None), None)
