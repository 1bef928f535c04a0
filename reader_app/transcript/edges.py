"""Where words begin and end, for moving the ends of a passage.

A word that stands in punctuation begins, and ends, both with it and without; letters of scripts
that put no space between words are words of their own.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 600
"""Code points around a place in which the next word is looked for."""
_DENSE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that are written without spaces."""
_PIECE = re.compile(rf"[{_DENSE}][\u3099\u309a]?|[^\s{_DENSE}]+")


def beginnings(text: str, within: Span) -> list[int]:
    """Return where words begin in a part of ``text``, in ascending order."""
    return sorted(
        {place for start, inner, _, _ in _pieces(text, within) for place in (start, inner)}
    )


def endings(text: str, within: Span) -> list[int]:
    """Return where words end in a part of ``text``, in ascending order."""
    return sorted({place for _, _, inner, end in _pieces(text, within) for place in (inner, end)})


def nearest_edge(text: str, position: int, *, is_beginning: bool) -> int:
    """Return the beginning of a word, or the end of one, that is nearest to a position."""
    edges = _edges_around(text, position, is_beginning=is_beginning)
    return min(edges, key=lambda edge: abs(edge - position), default=position)


def next_edge(text: str, position: int, step: int, *, is_beginning: bool) -> int:
    """Return the next beginning, or end, of a word after a position, or before it by -1.

    It stays where there is none.
    """
    edges = _edges_around(text, position, is_beginning=is_beginning)
    place = bisect_right(edges, position) if step > 0 else bisect_left(edges, position) - 1
    return edges[place] if 0 <= place < len(edges) else position


def _edges_around(text: str, position: int, *, is_beginning: bool) -> list[int]:
    part = Span(max(0, position - _REACH), min(len(text), position + _REACH))
    return beginnings(text, part) if is_beginning else endings(text, part)


def _pieces(text: str, within: Span) -> Iterator[tuple[int, int, int, int]]:
    """Give each word's beginning, that without punctuation, its end without, and its end."""
    for found in _PIECE.finditer(text, within.start, within.end):
        start, end = found.span()
        if end - start > 1 and (0 < start == within.start or end == within.end < len(text)):
            continue  # its other half may be out of reach
        inner, outer = start, end
        while inner < outer and _is_mark(text[inner]):
            inner += 1
        while outer > inner and _is_mark(text[outer - 1]):
            outer -= 1
        yield (start, inner, outer, end) if inner < outer else (start, start, end, end)


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("P")
