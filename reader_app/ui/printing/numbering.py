"""The numbers of notes: counted in reading order, printed where the marked words end."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader_app.annotation.model import Highlight


class Reference(msgspec.Struct, frozen=True, gc=False):
    """The numbers that stand at one place of the text."""

    position: int
    """The code point they are printed before."""
    words: str
    colour: str
    """Name of the colour of the first note's tag."""


class Numbering:
    """The numbers of the notes of one transcript."""

    def __init__(
        self, text: str, highlights: Sequence[Highlight], colours: Mapping[str, str]
    ) -> None:
        noted = [marked for marked in highlights if marked.note.strip()]
        self.numbers = {marked.id: number for number, marked in enumerate(noted, 1)}
        """By the id of the highlight."""
        by_end: defaultdict[int, list[Highlight]] = defaultdict(list)
        for marked in noted:
            by_end[marked.span.inked(text).end].append(marked)
        self._positions = sorted(by_end)
        self._references = [
            Reference(position, self._words(by_end[position]), colour_of(first, colours))
            for position in self._positions
            for first in by_end[position][:1]
        ]

    def _words(self, noted: list[Highlight]) -> str:
        return ",".join(str(self.numbers[marked.id]) for marked in noted)

    def within(self, start: int, end: int) -> Iterator[Reference]:
        """Give the numbers after ``start``, up to and with ``end``."""
        first = bisect_right(self._positions, start)
        last = bisect_right(self._positions, end)
        yield from self._references[first:last]


def colour_of(marked: Highlight, colours: Mapping[str, str]) -> str:
    """Return the name of a highlight's colour: that of its first tag."""
    return colours.get(marked.tags[0], "plain") if marked.tags else "plain"
