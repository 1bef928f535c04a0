"""The sheet of paper: where text, addresses, stripes and notes stand on it.

All lengths are twips, twentieths of a point, so that faces have whole sizes at any resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize

from reader_app.ui.printing.choices import Margins, Paper

if TYPE_CHECKING:
    from reader_app.ui.printing.choices import Choices

POINT = 20.0
INCH = 72 * POINT
_MM = INCH / 25.4

_IDS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_TOP = {Margins.NARROW: 21.0, Margins.NORMAL: 26.0, Margins.WIDE: 31.0}
_FOOT = {Margins.NARROW: 16.0, Margins.NORMAL: 22.0, Margins.WIDE: 28.0}
_SIDES = {Margins.NARROW: 25.0, Margins.NORMAL: 38.0, Margins.WIDE: 48.0}
"""Millimetres left and right of the text where nothing stands beside it but addresses."""
_BEFORE = {Margins.NARROW: 22.0, Margins.NORMAL: 25.0, Margins.WIDE: 29.0}
_AFTER = {Margins.NARROW: 8.0, Margins.NORMAL: 11.0, Margins.WIDE: 15.0}
_NOTES = 41.0
_LANES = 8.0
"""Millimetres between text and notes, in which the stripes stand."""
_HEAD = 11.0
"""Millimetres from the running head's baseline to the text."""


@dataclass(frozen=True)
class Sheet:
    """One sheet; mirrored where the text runs from right to left."""

    width: float
    height: float
    column: QRectF
    """The text."""
    notes: QRectF | None
    """What is said beside the text; None where nothing is."""
    head: float
    """The baseline of the running head."""
    is_mirrored: bool

    @property
    def between(self) -> float:
        """The room between the text and what is said beside it."""
        if self.notes is None:
            return 0.0
        left, right = sorted((self.column, self.notes), key=QRectF.left)
        return right.left() - left.right()

    def outward(self, distance: float) -> float:
        """Return the place ``distance`` beyond the end of the lines."""
        return self.column.left() - distance if self.is_mirrored else self.column.right() + distance

    def before(self, distance: float) -> float:
        """Return the place ``distance`` before the beginning of the lines."""
        return self.column.right() + distance if self.is_mirrored else self.column.left() - distance


def page_size(paper: Paper) -> QPageSize:
    """Return Qt's word for a paper."""
    return QPageSize(_IDS[paper])


def sheet(choices: Choices, has_notes: bool, is_mirrored: bool) -> Sheet:
    """Return the sheet for these choices; ``has_notes`` leaves room beside the text."""
    size: QSizeF = page_size(choices.paper).size(QPageSize.Unit.Millimeter)
    width, height = size.width(), size.height()
    top, foot = _TOP[choices.margins], _FOOT[choices.margins]
    before = _BEFORE[choices.margins] if has_notes else _SIDES[choices.margins]
    after = _AFTER[choices.margins] + _NOTES + _LANES if has_notes else before
    column = QRectF(before, top, width - before - after, height - top - foot)
    notes = QRectF(column.right() + _LANES, top, _NOTES, column.height()) if has_notes else None
    if is_mirrored:
        column = _mirrored(column, width)
        notes = _mirrored(notes, width) if notes else None
    return Sheet(
        width * _MM,
        height * _MM,
        _twips(column),
        _twips(notes) if notes else None,
        (top - _HEAD) * _MM,
        is_mirrored,
    )


def _mirrored(place: QRectF, width: float) -> QRectF:
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def _twips(place: QRectF) -> QRectF:
    return QRectF(place.x() * _MM, place.y() * _MM, place.width() * _MM, place.height() * _MM)
