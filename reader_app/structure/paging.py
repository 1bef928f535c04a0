"""Pages to what is said on them: line numbers, page numbers, headers and footers taken away.

Whatever a page was, a stretch of a text file or a sheet of a PDF, it is a list of lines here. The
numbers at the margin and on the page leave the text and become the addresses of its lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.paper import EDGE, MARGIN, Placed, PrintedLine, margin_number
from reader_app.structure.running import Edges, numbers_of_pages

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Paged:
    """What is left of pages when everything that only belongs to paper is taken away."""

    lines: tuple[Placed, ...]
    is_numbered: bool
    """Whether lines bear numbers."""
    left_out: tuple[str, ...] = ()
    """The running headers, footers and page numbers, each once."""


_SHORTEST = 6
"""Line numbers a page has at least."""


def read_pages(pages: Sequence[Sequence[PrintedLine]]) -> Paged:
    """Take the line numbers, page numbers, headers and footers from ``pages``."""
    counts = _counts(pages)
    running = Edges(pages, counts).running()
    printed = numbers_of_pages(pages, running)
    left_out: dict[str, None] = {}
    kept: list[Placed] = []
    for index, page in enumerate(pages):
        room = 0.0
        """Of the empty lines that bear a number alone."""
        for place, line in enumerate(page):
            number = counts[index].get(place, 0)
            if place in running[index]:
                left_out.setdefault(" ".join(line.text.split()))
                continue
            bare = _without_number(line) if number else line
            if bare is None:
                room += line.gap + 1
            else:
                kept.append(Placed(_lowered(bare, room), printed[index], number))
                room = 0.0
    return Paged(tuple(kept), any(counts), tuple(left_out))


def _lowered(line: PrintedLine, room: float) -> PrintedLine:
    return msgspec.structs.replace(line, gap=line.gap + room) if room else line


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
    expected = 0
    for place, line in enumerate(page):
        number = margin_number(line)
        if not number:
            continue
        if number == expected:
            run[place] = number
        elif number == 1 or (not run and place <= EDGE):
            run = {place: number}
        else:
            continue
        expected = number + 1
        best = run if len(run) >= len(best) else best
    return best if len(best) > 1 or (best and 1 in best.values()) else {}


def _without_number(line: PrintedLine) -> PrintedLine | None:
    """Return a line without the number at its margin; its words stay in their column."""
    found = MARGIN.match(line.text)
    if found is None:
        return line
    rest = line.text[found.end() :]
    return msgspec.structs.replace(line, text=" " * found.end() + rest) if rest.strip() else None
