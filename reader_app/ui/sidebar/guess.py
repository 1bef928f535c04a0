"""How high cards will be, before they are made."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from reader_app.ui.sidebar.quote import LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics

    from reader_app.annotation.model import Highlight

_QUOTE, _NOTE = attrgetter("quote"), attrgetter("note")


def guessed_heights(
    highlights: Sequence[Highlight], metrics: QFontMetrics, width: int
) -> list[int]:
    """Return quick guesses of the heights of cards in pixels, from the lengths of their words."""
    line = metrics.height()
    letters = max(10, width // max(1, metrics.averageCharWidth()) - 4)
    rest = 3 * line + 40
    heights = [rest + round(lines * line * 1.4) for lines in range(1, LINES + 1)]
    return [
        heights[min(LINES - 1, len(quote) // letters)]
        + (line * (1 + len(note) // letters) if note else 0)
        for quote, note in zip(map(_QUOTE, highlights), map(_NOTE, highlights), strict=True)
    ]
