"""Corrections of a text, and the map by which every layer over it moves.

A map is exact: a place outside every correction keeps its character; a span that a correction cuts
into takes in the whole replacement, so that no word is lost from it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class Correction(msgspec.Struct, frozen=True, order=True):
    """``replacement`` for what stands at ``span`` of the text before; either may be empty."""

    span: Span
    replacement: str

    @property
    def growth(self) -> int:
        """How many code points longer the text becomes; negative where it shrinks."""
        return len(self.replacement) - len(self.span)


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
