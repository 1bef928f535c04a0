"""What stands beside the text: for each highlight its tags and its note, where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.model import Status
from reader_app.ui.printing.blocks import Block, Ink, Run, Style, joined
from reader_app.ui.printing.notes import paragraphs_of
from reader_app.ui.printing.numbering import colour_of
from reader_app.ui.printing.passage import Passage
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.wording.marked import important_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.ui.printing.numbering import Numbering

GAP = 0.5
"""Lines that stay free between two of them."""


class Side(msgspec.Struct, frozen=True, gc=False):
    """The blocks of one highlight in the margin."""

    highlight: str
    blocks: tuple[Block, ...]
    anchor: float
    """Where its text begins, from the top of the page's text."""
    height: float
    has_note: bool


class Placed(msgspec.Struct, frozen=True, gc=False):
    """One that found its place."""

    side: Side
    y: float


class Sides:
    """Says what is printed beside each highlight of one transcript."""

    def __init__(self, tags: Sequence[Tag], numbering: Numbering) -> None:
        self._names = {tag.id: tag.name for tag in tags}
        self._colours = {tag.id: tag.colour for tag in tags}
        self._numbering = numbering

    def blocks(self, marked: Highlight) -> tuple[Block, ...]:
        """Return a line of number, star, tags and status, and the note below it."""
        note = [
            Block(Style.NOTE, Passage(words), runs, is_ragged=True)
            for words, runs in paragraphs_of(marked.note)
            if words
        ]
        head = self._head(marked)
        if head is None:
            return tuple(note)
        is_bare = marked.status is Status.NONE and not (marked.tags or marked.important)
        if note and is_bare:  # a number and no more
            return (joined(head, note[0]), *note[1:])
        return (head, *note)

    def _head(self, marked: Highlight) -> Block | None:
        number = self._numbering.numbers.get(marked.id)
        colour = colour_of(marked, self._colours)
        words = f"{number}" if number else ""
        runs = [Run(0, len(words), Ink.TAGS, colour)] if words else []
        said = [(self._names[tag], self._colours[tag]) for tag in marked.tags if tag in self._names]
        if marked.important:
            said.insert(0, (important_words(), ""))
        if marked.status is not Status.NONE:
            said.append((status_words(marked.status), ""))
        for place, (word, its_colour) in enumerate(said):
            words += "\u2002" if place == 0 and words else " · " if place else ""
            ink = Ink.TAGS if its_colour else Ink.STAGE
            runs.append(Run(len(words), len(words) + len(word), ink, its_colour or None))
            words += word
        return Block(Style.NOTE, Passage(words), tuple(runs), is_ragged=True) if words else None

    def colour(self, marked: Highlight) -> str:
        """Return the name of a highlight's colour."""
        return colour_of(marked, self._colours)

    def colours(self, marked: Highlight) -> list[str]:
        """Return the names of the colours of all its tags."""
        return [self._colours.get(tag, "plain") for tag in marked.tags] or ["plain"]

    @property
    def colours_of_tags(self) -> Mapping[str, str]:
        """The name of each tag's colour, by its id."""
        return self._colours


def placed(sides: Sequence[Side], room: float, gap: float) -> tuple[list[Placed], list[Side]]:
    """Return where each stands within ``room``, as near to its words as can be.

    Those that do not fit are returned too: at first such as only name tags, then the last ones.
    """
    fitting = list(sides)
    if _total(fitting, gap) > room:
        fitting = [side for side in fitting if side.has_note]
    while fitting and _total(fitting, gap) > room:
        fitting.pop()
    kept = {id(side) for side in fitting}
    left = [side for side in sides if id(side) not in kept]
    tops: list[float] = []
    end = -gap
    for side in fitting:
        tops.append(max(side.anchor, end + gap))
        end = tops[-1] + side.height
    below = room + gap
    for place in range(len(fitting) - 1, -1, -1):
        tops[place] = min(tops[place], below - gap - fitting[place].height)
        below = tops[place]
    return [Placed(side, top) for side, top in zip(fitting, tops, strict=True)], left


def _total(sides: Sequence[Side], gap: float) -> float:
    return sum(side.height + gap for side in sides) - gap if sides else 0.0
