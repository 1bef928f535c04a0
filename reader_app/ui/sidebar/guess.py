"""How high a card will be, before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.ui.sidebar.quote import LINES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFontMetrics

    from reader_app.annotation.model import Highlight


def height_guess(metrics: QFontMetrics, width: int) -> Callable[[Highlight], int]:
    """Return a quick guess of the height of cards in pixels, from the lengths of quote and note."""
    line = metrics.height()
    letters = max(10, width // max(1, metrics.averageCharWidth()) - 4)
    rest = 3 * line + 40

    def guess(highlight: Highlight) -> int:
        lines = min(LINES, 1 + len(highlight.quote) // letters)
        note_lines = 1 + len(highlight.note) // letters if highlight.note else 0
        return rest + round(lines * line * 1.4) + note_lines * line

    return guess
