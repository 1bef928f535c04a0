"""A place to scroll to by pixels, on a widget that itself scrolls by lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

    from reader_app.ui.pane.layout import BookLayout


@dataclass(frozen=True)
class Top:
    """What stands at the upper edge: a block, and how many pixels of it are above the edge."""

    block: QTextBlock
    above: float


def moved(layout: BookLayout, top: Top, pixels: float) -> Top:
    """Return the top ``pixels`` further down (or up, where negative), within the text."""
    block, above = top.block, top.above + pixels
    while above < 0 and (before := layout.before(block)).isValid():
        block = before
        above += layout.height(block)
    while above >= (height := layout.height(block)) and (after := layout.after(block)).isValid():
        above -= height
        block = after
    return Top(block, max(0.0, above))


def last_top(layout: BookLayout, last: QTextBlock, view_height: float) -> Top:
    """Return the top at which the end of the text is at the lower edge."""
    return moved(layout, Top(last, layout.height(last)), -view_height)


def earlier(first: Top, second: Top) -> Top:
    """Return the top that is nearer to the beginning."""
    if first.block.blockNumber() != second.block.blockNumber():
        return min(first, second, key=lambda top: top.block.blockNumber())
    return min(first, second, key=lambda top: top.above)


def shown(layout: BookLayout, top: Top, view_height: float) -> Iterator[tuple[QTextBlock, float]]:
    """Give each block that is to be seen, with the place of its upper edge in the view."""
    block, y = top.block, -top.above
    while block.isValid() and y < view_height:
        height = layout.height(block)
        if height and y + height > 0:
            yield block, y
        y += height
        block = layout.after(block)
