"""A label whose words end in dots where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


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
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))
