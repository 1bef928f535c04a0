"""Positions in code points, which we count, and in UTF-16 units, which Qt counts."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Turns places in one text from code points to UTF-16 units and back.

    Only the characters beyond the Basic Multilingual Plane are kept, so most texts cost nothing.
    """

    def __init__(self, text: str) -> None:
        self._points = [m.start() for m in _ASTRAL.finditer(text)] if _may_be_astral(text) else []
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 unit at which the code point at ``position`` begins."""
        return position + bisect_left(self._points, position)

    def to_code_points(self, unit: int) -> int:
        """Return the code point that begins at ``unit``, or that ``unit`` is the second half of."""
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] == unit - 1:
            return self._points[before - 1]
        return unit - before


def _may_be_astral(text: str) -> bool:
    """Tell whether a text can hold such characters, without looking at any of them.

    Python keeps four bytes for each character of a text that has one, and fewer otherwise.
    """
    return sys.getsizeof(text) >= 4 * len(text)
