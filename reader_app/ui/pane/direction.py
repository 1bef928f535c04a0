"""Which way the text is written: left to right, or right to left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

_SAMPLE = 20_000
"""Code points that are enough to tell."""
_LETTER = re.compile(r"[^\W\d_]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")

Way = Qt.LayoutDirection


def way_of(text: str) -> Way:
    """Return the way in which most letters of a text are written."""
    sample = text[:_SAMPLE]
    turned = len(_RIGHT_TO_LEFT.findall(sample))
    letters = len(_LETTER.findall(sample)) if turned else 1
    return Way.RightToLeft if 2 * turned > letters else Way.LeftToRight


def way_of_block(block: QTextBlock, otherwise: Way) -> Way:
    """Return the way of a block by its first letter; where it has none, that of the whole text."""
    return block.textDirection() if _LETTER.search(block.text()) else otherwise
