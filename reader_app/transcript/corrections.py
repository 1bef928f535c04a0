"""Corrections of a text, and the map by which every layer over it moves.

A map is exact: a place outside every correction keeps its character; a span that a correction cuts
into takes in the whole replacement, so that no word is lost from it.

What is corrected of a text is a layer over it: where, and what the source says there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    _Put = tuple[Span, str]


class Correction(msgspec.Struct, frozen=True, order=True):
    """``replacement`` for what stands at ``span`` of the text before; either may be empty."""

    span: Span
    replacement: str

    @property
    def growth(self) -> int:
        """How many code points longer the text becomes; negative where it shrinks."""
        return len(self.replacement) - len(self.span)


class Corrected(msgspec.Struct, frozen=True, order=True, gc=False):
    """Words of the present text, and what the source says in their place; either may be empty."""

    span: Span
    printed: str


class CorrectionMap:
    """Corrections of one text, made at once, and where every place goes.

    Raises ``ValueError`` where two corrections overlap or insert at one place.
    """

    def __init__(self, corrections: Iterable[Correction]) -> None:
        self.corrections = tuple(sorted(corrections))
        for before, after in pairwise(self.corrections):
            if before.span.end > after.span.start or before.span == after.span:
                raise ValueError(f"corrections overlap at {after.span.start}")
        self._starts = [correction.span.start for correction in self.corrections]
        self._ends = [correction.span.end for correction in self.corrections]
        self._growth = list(accumulate((c.growth for c in self.corrections), initial=0))

    def apply(self, text: str) -> str:
        """Return the corrected text."""
        parts: list[str] = []
        at = 0
        for correction in self.corrections:
            parts += (text[at : correction.span.start], correction.replacement)
            at = correction.span.end
        return "".join([*parts, text[at:]])

    def inverse(self, text: str) -> CorrectionMap:
        """Return the map that turns the corrected ``text`` back; ``text`` is the one before."""
        return CorrectionMap(
            Correction(
                Span(
                    correction.span.start + grown,
                    correction.span.start + grown + len(correction.replacement),
                ),
                correction.span.of(text),
            )
            for correction, grown in zip(self.corrections, self._growth, strict=False)
        )

    def place(self, position: int) -> int:
        """Return where a place goes; what is inserted there comes after it."""
        passed = bisect_left(self._starts, position)
        if passed and self._ends[passed - 1] > position:
            return self._starts[passed - 1] + self._growth[passed - 1]
        return position + self._growth[passed]

    def after(self, position: int) -> int:
        """Return where a place goes; what is inserted there comes before it."""
        passed = bisect_right(self._ends, position)
        if passed < len(self.corrections) and self._starts[passed] < position:
            return self._ends[passed] + self._growth[passed + 1]
        return position + self._growth[passed]

    def touches(self, start: int, end: int) -> bool:
        """Tell whether a correction lies between two places, or ends at one of them."""
        first = bisect_left(self._ends, start)
        return first < len(self.corrections) and self._starts[first] <= end

    @property
    def first(self) -> int:
        """Where the first correction begins; 0 where there is none."""
        return self._starts[0] if self._starts else 0

    @property
    def last(self) -> int:
        """Where the last correction ends; 0 where there is none."""
        return self._ends[-1] if self._ends else 0

    @property
    def growth(self) -> int:
        """How many code points longer the text becomes."""
        return self._growth[-1]

    def removes(self, position: int) -> bool:
        """Tell whether a correction puts something in the place of a character."""
        passed = bisect_right(self._ends, position)
        return passed < len(self.corrections) and self._starts[passed] <= position

    @property
    def shifts(self) -> list[tuple[int, int]]:
        """Where each correction begins, and by how much what lies behind it moves."""
        return list(zip(self._starts, self._growth[1:], strict=True))

    def start(self, position: int) -> int:
        """Return where a span goes that starts at ``position``."""
        passed = bisect_right(self._ends, position)
        if passed < len(self.corrections) and self._starts[passed] < position:
            return self._starts[passed] + self._growth[passed]
        return position + self._growth[passed]

    def end(self, position: int) -> int:
        """Return where a span goes that ends before ``position``."""
        passed = bisect_left(self._starts, position)
        if passed and self._ends[passed - 1] > position:
            return self._ends[passed - 1] + self._growth[passed]
        return position + self._growth[passed]

    def span(self, span: Span) -> Span:
        """Return where ``span`` goes; it is empty where all its words were deleted."""
        end = self.end(span.end)
        return Span(min(self.start(span.start), end), end)


def printed_map(layer: Iterable[Corrected]) -> CorrectionMap:
    """Return the map from a corrected text to what the source says."""
    return CorrectionMap(Correction(words.span, words.printed) for words in layer)


def composed(
    layer: Iterable[Corrected], changes: CorrectionMap, text: str
) -> tuple[Corrected, ...]:
    """Return what is corrected after ``changes`` of ``text``, of which ``layer`` was corrected.

    Corrections that touch become one; words that are again as printed are corrected no more.
    """
    found: list[Corrected] = []
    spoken = [(words.span, words.printed) for words in layer]
    made = [(change.span, change.replacement) for change in changes.corrections]
    for hull, there, new in _groups(spoken, made):
        printed, now = _put(text, hull, there), _put(text, hull, new)
        if printed != now:
            start = changes.place(hull.start)
            found.append(Corrected(Span(start, start + len(now)), printed))
    return tuple(found)


def _groups(layer: list[_Put], made: list[_Put]) -> Iterator[tuple[Span, list[_Put], list[_Put]]]:
    """Yield what touches: the span of it all, what of the layer is in it, and what is new."""
    both = sorted([(span, False, words) for span, words in layer] + [(s, True, w) for s, w in made])
    place = 0
    while place < len(both):
        start, end = both[place][0].start, both[place][0].end
        sides: tuple[list[_Put], list[_Put]] = [], []
        while place < len(both) and both[place][0].start <= end:
            span, is_new, words = both[place]
            sides[is_new].append((span, words))
            end = max(end, span.end)
            place += 1
        yield Span(start, end), *sides


def _put(text: str, hull: Span, into: list[_Put]) -> str:
    """Return what stands at ``hull`` of a text after words were put into it."""
    parts: list[str] = []
    at = hull.start
    for span, words in into:
        parts += (text[at : span.start], words)
        at = span.end
    return "".join([*parts, text[at : hull.end]])


def difference(before: str, after: str) -> Correction:
    """Return the one correction that makes a text of another, as short as can be."""
    start = _alike(before, after, min(len(before), len(after)), from_end=False)
    room = min(len(before), len(after)) - start
    end = _alike(before, after, room, from_end=True)
    return Correction(Span(start, len(before) - end), after[start : len(after) - end])


def _alike(one: str, other: str, most: int, *, from_end: bool) -> int:
    """Return how many code points are the same at an end, up to ``most``: found by halves."""
    least = 0
    while least < most:
        half = (least + most + 1) // 2
        if from_end:
            is_same = one[len(one) - half :] == other[len(other) - half :]
        else:
            is_same = one[:half] == other[:half]
        least, most = (half, most) if is_same else (least, half - 1)
    return least


def corrected_in(layer: Sequence[Corrected], span: Span) -> Sequence[Corrected]:
    """Return what is corrected in ``span``, or touches it."""
    first = bisect_left(layer, span.start, key=lambda words: words.span.end)
    return layer[first : bisect_right(layer, span.end, key=lambda words: words.span.start)]
