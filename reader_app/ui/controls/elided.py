"""Words on one line that end in dots where there is no room for them: painted, or as a label.

In a mirrored window the full stop of English words would stand before them, so all are set apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from reader_app.ui.wording.words import apart, in_order

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

START = Qt.AlignmentFlag.AlignLeft
"""The side from which the interface is read: the right one in a mirrored window."""
END = Qt.AlignmentFlag.AlignRight
_AT_END = Qt.TextElideMode.ElideRight


def elided(words: str, metrics: QFontMetrics, width: int, mode: Qt.TextElideMode = _AT_END) -> str:
    """Return ``words`` shortened to ``width`` pixels, and read in order whatever is beside them."""
    return apart(metrics.elidedText(words, mode, max(0, width)))


def mirrored(option: QStyleOptionViewItem, part: QRect) -> QRect:
    """Return where ``part`` of a row lies, given as if all were written from left to right."""
    return QStyle.visualRect(option.direction, option.rect, part)


def write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    part: QRect,
    words: str,
    side: Qt.AlignmentFlag = START,
) -> int:
    """Write ``words`` in ``part`` of a row, shortened to fit; return the pixels they take.

    The part is given as if all were written from left to right; face and ink are the painter's.
    """
    fitting = elided(words, painter.fontMetrics(), part.width())
    align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    whole = Qt.TextFlag.TextDontClip  # accents on capitals stand above the line
    flags = int(align | Qt.AlignmentFlag.AlignAbsolute) | int(whole)
    painter.drawText(mirrored(option, part), flags, fitting)
    return painter.fontMetrics().horizontalAdvance(fitting)


class ElidedLabel(QLabel):
    """Shows one line, and says all of it in its tool tip and to a screen reader."""

    def __init__(self, width: QSizePolicy.Policy = QSizePolicy.Policy.Maximum) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(width, QSizePolicy.Policy.Preferred)
        self._words = ""

    def set_words(self, words: str) -> None:
        """Show ``words``, on one line."""
        self._words = " ".join(words.split())
        self.setToolTip(self._words)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room that all the words take."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._words) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return very little: dots will do."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(in_order(elided(self._words, QFontMetrics(self.font()), self.width())))
