"""The star of a card: whether its highlight is important, and a click to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader_app.ui.wording.marked import STAR

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader_app.ui.looks.look import Look

_HOLLOW = "☆"
_LARGER = 1.3
"""Size of the star beside that of the words."""


class StarButton(QAbstractButton):
    """A full star on what is important, and a hollow one to make it so."""

    asked = Signal(bool)
    """It shall be important, or no longer."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.is_important = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._ask)
        self.show_important(False)

    def show_important(self, important: bool) -> None:
        """Say whether it is."""
        self.is_important = important
        self.setText(STAR if important else _HOLLOW)
        words = self.tr("Important") if important else self.tr("Not important")
        self.setAccessibleName(words)
        tip = self.tr("Important; click to take the star off")
        self.setToolTip(tip if important else self.tr("Mark as important"))
        self.update()

    def _ask(self) -> None:
        self.asked.emit(not self.is_important)

    def sizeHint(self) -> QSize:
        """Return room for the star."""
        metrics = QFontMetrics(self._face())
        return QSize(metrics.horizontalAdvance(STAR) + 4, self.fontMetrics().height() + 4)

    def _face(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the star, underlined while it has the keyboard."""
        painter = QPainter(self)
        font = self._face()
        font.setUnderline(self.hasFocus())
        painter.setFont(font)
        lit = self.is_important or self.underMouse()
        painter.setPen(self._look.theme.colour("warning" if lit else "quiet"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
