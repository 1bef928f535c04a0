"""Breaks blocks into pages: no line is cut, no label, heading or lone line left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FEWEST = 2
"""Lines of a paragraph that stay together before and after the end of a page."""


class Measure(msgspec.Struct, frozen=True, gc=False):
    """What has to be known of a block to find it a place; lengths in twips."""

    above: float
    pitch: float
    keeps: bool
    starts: tuple[int, ...]
    """Where each of its lines begins, in code points of its printed words."""


class Slice(msgspec.Struct, frozen=True, gc=False):
    """Some lines of a block on a page."""

    block: int
    first: int
    last: int
    """The line after the last."""
    y: float
    """From the top of the page's text to the top of the first line."""


class _Line(msgspec.Struct, gc=False):
    block: int
    line: int
    above: float
    pitch: float
    may_begin_page: bool


class Pages:
    """Takes measures one after the other, and has a page ready whenever one is full."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._lines: list[_Line] = []
        self._y = 0.0
        self._keeps = False
        self._blocks = 0
        self.full: list[tuple[Slice, ...]] = []

    def add(self, measure: Measure) -> None:
        """Find room for the next block."""
        count = len(measure.starts)
        for number in range(count):
            is_held = self._keeps if number == 0 else number < _FEWEST or count - number < _FEWEST
            above = measure.above if number == 0 else 0.0
            self._put(_Line(self._blocks, number, above, measure.pitch, not is_held))
        self._keeps = measure.keeps
        self._blocks += 1

    def finished(self) -> list[tuple[Slice, ...]]:
        """Return all pages, the last and unfilled one too; at least one."""
        return [*self.full, tuple(_slices(self._lines))]

    def _put(self, line: _Line) -> None:
        self._lines.append(line)
        self._y += line.pitch + (line.above if len(self._lines) > 1 else 0.0)
        if self._y > self._height and len(self._lines) > 1:
            self._turn()

    def _turn(self) -> None:
        """End the page at the last place where one may begin; anywhere if there is none."""
        last = len(self._lines) - 1
        cut = next((i for i in range(last, 0, -1) if self._lines[i].may_begin_page), last)
        self.full.append(tuple(_slices(self._lines[:cut])))
        rest, self._lines, self._y = self._lines[cut:], [], 0.0
        for line in rest:
            self._put(line)


def _slices(lines: Iterable[_Line]) -> Iterator[Slice]:
    """Join lines of one block; the space above is dropped at the top of a page."""
    y = 0.0
    block = first = last = -1
    top = 0.0
    for line in lines:
        if line.block != block:
            if block >= 0:
                yield Slice(block, first, last, top)
                y += line.above
            block, first, top = line.block, line.line, y
        last = line.line + 1
        y += line.pitch
    if block >= 0:
        yield Slice(block, first, last, top)
