"""The book: a transcript in blocks and pages, before anything is drawn.

It holds no faces and no layouts, so it can be made in one thread and drawn in another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING

from reader_app.annotation.overlaps import HighlightIndex
from reader_app.ui.pane.direction import Way, way_of
from reader_app.ui.printing.beside import GAP, Placed, Side, Sides, placed
from reader_app.ui.printing.blocks import Block, Style
from reader_app.ui.printing.body import Body
from reader_app.ui.printing.faces import Faces
from reader_app.ui.printing.inks import Inks
from reader_app.ui.printing.matter import front, legend, notes, said_in_front
from reader_app.ui.printing.numbering import Numbering
from reader_app.ui.printing.pages import Measure, Pages, Slice
from reader_app.ui.printing.passage import Passage
from reader_app.ui.printing.sheet import Sheet, sheet
from reader_app.ui.printing.typesetting import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Highlight, Tag
    from reader_app.transcript.model import Transcript
    from reader_app.ui.background import Progress
    from reader_app.ui.printing.choices import Choices

_SAMPLE = 20_000
_DENSE_FROM, _DENSE_SHARE = "\u2e80", 0.3
_TEXT = Block(Style.TEXT, Passage(""))
_OFTEN = 200
"""Blocks after which progress is told."""


@dataclass(frozen=True)
class Order:
    """What shall be printed, and how."""

    transcript: Transcript
    highlights: tuple[Highlight, ...]
    """In reading order."""
    tags: tuple[Tag, ...]
    choices: Choices
    narrowed: Narrowed | None = None
    """What the lens takes, where nothing else shall be printed."""
    lens: str = ""
    """The lens in words."""


@dataclass
class Leaf:
    """One page."""

    slices: tuple[Slice, ...]
    sides: list[Placed] = field(default_factory=list)
    later: list[int] = field(default_factory=list)
    """Numbers of the notes that stand at the end, since there was no room beside the text."""
    is_marked: bool = False


@dataclass(frozen=True)
class Book:
    """All pages of one order; of a preview perhaps only the first ones."""

    order: Order
    sheet: Sheet
    is_rtl: bool
    is_dense: bool
    blocks: Sequence[Block]
    leaves: Sequence[Leaf]
    index: HighlightIndex
    sides: Sides
    is_whole: bool

    @property
    def chosen(self) -> list[int]:
        """The pages to be printed, counted from 0."""
        every = range(len(self.leaves))
        if not self.order.choices.only_marked:
            return list(every)
        return [number for number in every if self.leaves[number].is_marked]


def make_book(order: Order, progress: Progress, most: int | None = None) -> Book | None:
    """Return the book, or its first ``most`` pages; None when cancelled."""
    return _Maker(order, progress, most).book()


class _Maker:
    def __init__(self, order: Order, progress: Progress, most: int | None) -> None:
        self._order, self._progress, self._most = order, progress, most
        text, choices = order.transcript.text, order.choices
        self._is_rtl = way_of(text) is Way.RightToLeft
        self._is_dense = _is_dense(text)
        self._marked = order.highlights if choices.has_marks else ()
        colours = {tag.id: tag.colour for tag in order.tags}
        self._numbering = Numbering(text, self._marked, colours)
        self._sides = Sides(order.tags, self._numbering)
        self._sheet = sheet(choices, bool(self._marked), self._is_rtl)
        self._faces = Faces(choices, self._is_dense, self._is_rtl)
        inks = Inks(choices.in_colour)
        self._typesetter = Typesetter(self._faces, inks, self._is_rtl, self._is_dense)
        self._pages = Pages(self._sheet.column.height())
        self._set = 0
        """The code point up to which the transcript was set."""
        self._blocks: list[Block] = []
        self._measures: list[Measure] = []

    def book(self) -> Book | None:
        """Make it."""
        transcript = self._order.transcript
        said, narrowed = said_in_front(transcript), self._order.narrowed
        body = Body(transcript, self._numbering, said, narrowed).blocks()
        if not self._take(chain(front(transcript, self._order.lens), body)):
            return None
        is_whole = self._most is None or len(self._pages.full) < self._most
        leaves = [Leaf(slices) for slices in self._pages.finished()]
        left = self._set_sides(leaves, is_whole)
        if left is None:
            return None
        if is_whole and self._marked:
            if not self._take(self._end(left)):
                return None
            last = self._pages.finished()
            leaves[-1].slices = last[len(leaves) - 1]
            leaves += [Leaf(slices, is_marked=True) for slices in last[len(leaves) :]]
            leaves[-1].is_marked = True
        return Book(
            self._order,
            self._sheet,
            self._is_rtl,
            self._is_dense,
            self._blocks,
            leaves[: self._most],
            HighlightIndex(self._marked),
            self._sides,
            is_whole,
        )

    def _take(self, blocks: Iterable[Block]) -> bool:
        """Find room for blocks; False when cancelled."""
        blocks = iter(blocks)
        while some := list(islice(blocks, _OFTEN)):
            for block in some:
                for part in self._typesetter.parts(block, self._sheet.column.width()):
                    self._add(part)
            self._set = max(self._set, *(block.end for block in some))
            if not self._goes_on():
                return False
            if self._most is not None and len(self._pages.full) >= self._most:
                break
        return True

    def _goes_on(self) -> bool:
        """Tell how much is done; False when cancelled."""
        return self._progress(self._set / max(1, len(self._order.transcript.text)))

    def _add(self, block: Block) -> None:
        laid = self._typesetter.set(block, self._sheet.column.width())
        setting = laid.setting
        measure = Measure(
            block.above * self._faces.pitch,
            setting.pitch,
            block.keeps,
            tuple(laid.starts) or (0,),
        )
        self._blocks.append(block)
        self._measures.append(measure)
        self._pages.add(measure)

    def _end(self, left: list[Highlight]) -> Iterable[Block]:
        """Give the notes that found no room, and the tags."""
        numbers = self._numbering.numbers
        counts = Counter(tag for marked in self._marked for tag in marked.tags)
        noted = [(numbers[marked.id], marked) for marked in left]
        yield from notes(self._order.transcript, noted, self._sides.colours_of_tags)
        yield from legend(self._order.tags, counts)

    # -- beside the text --------------------------------------------------------------------------

    def _set_sides(self, leaves: list[Leaf], is_whole: bool) -> list[Highlight] | None:
        """Place what stands beside the text; return the highlights whose notes did not fit.

        None when cancelled.
        """
        places = _Places(self._blocks, self._measures, leaves, is_whole)
        by_page: defaultdict[int, list[Side]] = defaultdict(list)
        for count, marked in enumerate(self._order.highlights):
            if count % _OFTEN == 0 and not self._goes_on():
                return None
            page, y = places.of(marked.span.start)
            last, _ = places.of(max(marked.span.start, marked.span.end - 1))
            for leaf in leaves[page : last + 1]:
                leaf.is_marked = True
            is_beside = self._sheet.notes is not None and page < len(leaves)
            side = self._side(marked, y) if is_beside else None
            if side:
                by_page[page].append(side)
        left: set[str] = set()
        for page, sides in by_page.items():
            found = self._fitted(leaves[page], sides)
            left.update(side.highlight for side in found if side.has_note)
        return [marked for marked in self._marked if marked.id in left]

    def _side(self, marked: Highlight, y: float) -> Side | None:
        assert self._sheet.notes is not None
        blocks = self._sides.blocks(marked)
        beside = self._faces.beside
        width = self._sheet.notes.width()
        lines = sum(len(self._typesetter.set(block, width, beside).lines) for block in blocks)
        has_note = marked.id in self._numbering.numbers
        anchor = y + self._faces.setting(_TEXT).baseline - beside.baseline
        return Side(marked.id, blocks, anchor, lines * beside.pitch, has_note) if lines else None

    def _fitted(self, leaf: Leaf, sides: list[Side]) -> list[Side]:
        assert self._sheet.notes is not None
        gap = GAP * self._faces.beside.pitch
        leaf.sides, left = placed(sides, self._sheet.notes.height(), gap)
        numbers = self._numbering.numbers
        leaf.later = [numbers[side.highlight] for side in left if side.has_note]
        return left


class _Places:
    """Finds the page and the height at which a code point stands."""

    def __init__(
        self,
        blocks: Sequence[Block],
        measures: Sequence[Measure],
        leaves: Sequence[Leaf],
        is_whole: bool,
    ) -> None:
        self._blocks, self._measures = blocks, measures
        self._beyond = len(leaves) - is_whole
        self._numbers = [number for number, block in enumerate(blocks) if block.start >= 0]
        self._starts = [blocks[number].start for number in self._numbers]
        self._slices: defaultdict[int, list[tuple[int, Slice]]] = defaultdict(list)
        for page, leaf in enumerate(leaves):
            for each in leaf.slices:
                self._slices[each.block].append((page, each))

    def of(self, position: int) -> tuple[int, float]:
        """Return the page, counted from 0, and the distance from the top of its text.

        What was not set has the page after the last, what stands after all words the last.
        """
        if not self._numbers or position >= self._blocks[self._numbers[-1]].end:
            return self._beyond, 0.0
        found = max(0, bisect_right(self._starts, position) - 1)
        number = self._numbers[found]
        if position >= self._blocks[number].end and found + 1 < len(self._numbers):
            number = self._numbers[found + 1]
        line = self._line(number, position)
        pitch = self._measures[number].pitch
        for page, each in self._slices.get(number, ()):
            if line < each.last:
                return page, each.y + max(0, line - each.first) * pitch
        return self._beyond, 0.0

    def _line(self, number: int, position: int) -> int:
        block = self._blocks[number]
        shown = block.passage.shown(position, block.end)
        starts = self._measures[number].starts
        if shown is None:
            return len(starts) - 1 if position > block.start else 0
        return max(0, bisect_right(starts, shown[0]) - 1)


def _is_dense(text: str) -> bool:
    """Tell whether a text is written without spaces, as Chinese and Japanese are."""
    sample = "".join(text[:_SAMPLE].split())
    return sum(letter >= _DENSE_FROM for letter in sample) > _DENSE_SHARE * len(sample)
