"""How high cards will be, before they are made."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from reader_app.annotation.model import Highlight
from reader_app.ui.sidebar.quote import LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics

    from reader_app.annotation.model import Memo

_QUOTE, _NOTE = attrgetter("quote"), attrgetter("note")
_MEMO = 80
"""Pixels of the card of a memo, before it is made."""


def guessed_heights(
    shown: Sequence[Highlight | Memo], metrics: QFontMetrics, width: int
) -> list[int]:
    """Return quick guesses of the heights of cards in pixels, from the lengths of their words."""
    highlights = [one for one in shown if isinstance(one, Highlight)]
    heights = _guessed(highlights, metrics, width)
    if len(highlights) < len(shown):
        for place, one in enumerate(shown):
            if not isinstance(one, Highlight):
                heights.insert(place, _MEMO)
    return heights


def _guessed(highlights: Sequence[Highlight], metrics: QFontMetrics, width: int) -> list[int]:
    line = metrics.height()
    letters = max(10, width // max(1, metrics.averageCharWidth()) - 4)
    rest = 3 * line + 40
    heights = [rest + round(lines * line * 1.4) for lines in range(1, LINES + 1)]
    return [
        heights[min(LINES - 1, len(quote) // letters)]
        + (line * (1 + len(note) // letters) if note else 0)
        for quote, note in zip(map(_QUOTE, highlights), map(_NOTE, highlights), strict=True)
    ]
