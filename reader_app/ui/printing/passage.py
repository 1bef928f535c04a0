"""Words as they are printed, and where in the transcript they come from.

Marks of the source and superfluous blanks are left out, numbers of notes are put in.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.transcript.span import Span

_BLANK = r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]"
_BLANKS = re.compile(rf"\xa0*{_BLANK}(?:{_BLANK}|\xa0)*")
"""A no-break space beside another is no more than that."""
_DENSE = "\u2e80"
"""From here on stand the scripts of East Asia, which put no space between words."""

Change = tuple[int, int, str]
"""From, to (code points of the transcript), and what is printed instead."""


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A stretch that is printed as it stands."""

    shown: int
    source: int
    length: int


class Passage(msgspec.Struct, frozen=True, gc=False):
    """Printed words; a place in them counts code points from their beginning."""

    text: str
    pieces: tuple[Piece, ...] = ()
    """In order; none for words that are not the transcript's."""

    def shown(self, start: int, end: int) -> tuple[int, int] | None:
        """Return from where to where ``start`` to ``end`` of the transcript is printed.

        None where nothing of it is.
        """
        first = bisect_right(self.pieces, start, key=lambda piece: piece.source + piece.length)
        last = bisect_left(self.pieces, end, key=lambda piece: piece.source) - 1
        if first > last:
            return None
        head, tail = self.pieces[first], self.pieces[last]
        low = head.shown + max(0, start - head.source)
        high = tail.shown + min(tail.length, end - tail.source)
        return (low, high) if low < high else None

    def part(self, start: int, end: int) -> Passage:
        """Return what is printed from ``start`` to ``end`` (places in the printed words)."""
        kept = []
        for piece in self.pieces:
            low, high = max(start, piece.shown), min(end, piece.shown + piece.length)
            if low < high:
                kept.append(Piece(low - start, piece.source + low - piece.shown, high - low))
        return Passage(self.text[start:end], tuple(kept))


def passage(text: str, span: Span, changes: Iterable[Change] = ()) -> Passage:
    """Return the words of ``span`` with single blanks, and with ``changes`` that do not overlap."""
    wanted = sorted((*changes, *_blanks(text, span)))
    parts: list[str] = []
    pieces: list[Piece] = []
    at, shown = span.start, 0
    for start, end, instead in [*wanted, (span.end, span.end, "")]:
        if start < at:  # within something that is left out: blanks go too, numbers stay
            instead = instead if start == end else ""
            start, end = at, max(at, end)
        if at < start:
            pieces.append(Piece(shown, at, start - at))
            parts.append(text[at:start])
        parts.append(instead)
        shown += start - at + len(instead)
        at = end
    return Passage("".join(parts), tuple(pieces))


def _blanks(text: str, span: Span) -> Iterable[Change]:
    """Give the runs of blanks and line ends that are one space in print, or nothing."""
    for found in _BLANKS.finditer(text, span.start, span.end):
        start, end = found.span()
        if found[0] == " ":
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        is_dense = before >= _DENSE and after >= _DENSE and "\n" in found[0]
        yield start, end, "" if is_dense else " "
