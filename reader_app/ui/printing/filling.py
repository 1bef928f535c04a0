"""Chooses where the lines of a paragraph end, so that none is filled with wide spaces.

Filling one line after the other leaves the next word's room in a line wherever that word is long.
Here the looseness of all lines of the paragraph is weighed together.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

if TYPE_CHECKING:
    from collections.abc import Callable

LOOSE = 1.0
"""How much wider than itself a space may become before a paragraph is weighed anew."""
_WORD = re.compile(r"[^\s–—-]*[–—-]*\s*")
"""Up to where a line may end, its blanks included."""
_WIDE = 1e9
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def line_lengths(layout: QTextLayout, width: float, indent: float, space: float) -> list[int]:
    """Return how many characters stand in each line; nothing where that can't be said.

    ``indent`` is the room before the first line, ``space`` the width of a space.
    """
    text = layout.text()
    if _ASTRAL.search(text):
        return []
    ends = [found.end() for found in _WORD.finditer(text) if found.end() > found.start()]
    starts = [0, *ends[:-1]]
    x = _places(layout, text)
    tails = [
        x(start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)
    ]
    heads = [x(start) for start in starts]
    blanks = [text[start:end][-1:].isspace() for start, end in zip(starts, ends, strict=True)]
    breaks = _best(heads, tails, blanks, (width, indent, space))
    edges = [0, *(ends[last] for last in breaks)]
    return [end - start for start, end in pairwise(edges)]


def _places(layout: QTextLayout, text: str) -> Callable[[int], float]:
    """Return what says where each character would stand if all were in one line."""
    whole = QTextLayout(text, layout.font())
    whole.setFormats(layout.formats())
    whole.beginLayout()
    line = whole.createLine()
    line.setLineWidth(_WIDE)
    whole.endLayout()

    def x(position: int) -> float:
        assert whole is not None  # it owns the line
        place: float = line.cursorToX(position)[0]  # type: ignore[index] # gives (x, position)
        return place

    return x


def _best(
    heads: list[float],
    tails: list[float],
    blanks: list[bool],
    room: tuple[float, float, float],
) -> list[int]:
    """Return the last word of each line, by the least sum of the cubes of looseness.

    Nothing where some word is wider than a line.
    """
    width, indent, space = room
    count = len(heads)
    cost = [0.0] + [float("inf")] * count
    came = [0] * (count + 1)
    for first in range(count):
        if cost[first] == float("inf"):
            continue
        wide = width - (indent if first == 0 else 0.0)
        gaps = 0
        for last in range(first, count):
            missing = wide - (tails[last] - heads[first])
            if missing < 0:
                break
            loose = missing / (space * gaps) if gaps else missing / space
            total = cost[first] + (0.0 if last == count - 1 else loose**3)
            if total < cost[last + 1]:
                cost[last + 1], came[last + 1] = total, first
            gaps += blanks[last]
    return _way(came, count) if cost[count] < float("inf") else []


def _way(came: list[int], count: int) -> list[int]:
    found = []
    while count:
        found.append(count - 1)
        count = came[count]
    return found[::-1]
