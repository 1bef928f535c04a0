"""Lists of highlights in reading order: what is the same in two of them, and where one stands."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from reader_app.annotation.model import reading_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.model import Highlight

_ID = attrgetter("id")


def alike(first: Sequence[object], second: Sequence[object]) -> int:
    """Return how many of the same items both begin with.

    It is looked for by halves: comparing stretches of lists takes less than looking at each item.
    """
    low, high = 0, min(len(first), len(second))
    if first[:high] == second[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle
    return low


def place_of(
    highlight_id: str, highlights: Sequence[Highlight], likely: Highlight | None = None
) -> int | None:
    """Return where a highlight stands, or None.

    It is found by halves where it lies as ``likely`` says, else looked for among all.
    """
    if likely and likely.id == highlight_id:
        place = place_there(likely, highlights)
        if place is not None:
            return place
    ids = list(map(_ID, highlights))
    return ids.index(highlight_id) if highlight_id in ids else None


def place_there(marked: Highlight, highlights: Sequence[Highlight]) -> int | None:
    """Return where a highlight stands by its span, or None where it is not there."""
    place = bisect_left(highlights, reading_order(marked), key=reading_order)
    is_there = place < len(highlights) and highlights[place].id == marked.id
    return place if is_there else None
