"""What the reading menu is made of: a slider for a number, and a swatch for a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QLabel, QRadioButton, QSlider

from reader_app.ui.wording.words import decimal, translated

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from reader_app.settings import Setting
    from reader_app.ui.looks.look import Look
    from reader_app.ui.looks.theme import Theme

_SWATCH = QSize(42, 36)
_ROUND = 6.0


class Scale(QSlider):
    """A slider over the steps of a setting, with a label that says the number."""

    number_chosen = Signal(object)

    def __init__(self, setting: Setting[Any], high: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setting = setting
        self.number = QLabel()
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setProperty("role", "quiet")
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance("000") + 4)
        self.setRange(0, round((high - setting.low) / setting.step))
        self.setPageStep(2)
        self.setAccessibleName(translated(setting.label, "settings"))
        self.setToolTip(translated(setting.words, "settings"))
        self.valueChanged.connect(self._tell)

    def show_number(self, value: float) -> None:
        """Stand where ``value`` is, without a word to anybody."""
        with QSignalBlocker(self):
            self.setValue(round((value - self.setting.low) / self.setting.step))
        self._say(value)

    def _tell(self, steps: int) -> None:
        value = self.setting.low + steps * self.setting.step
        kept = type(self.setting.default)(round(value, 3))
        self._say(kept)
        self.number_chosen.emit(kept)

    def _say(self, value: float) -> None:
        words = decimal(value, 1 if isinstance(value, float) else 0)
        self.number.setText(words)
        self.setAccessibleDescription(
            f"{words} {translated(self.setting.unit, 'settings')}".strip()
        )


class Swatch(QRadioButton):
    """A little paper of a theme, with its ink on it; one of several is chosen."""

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__()
        self.theme = theme
        self._look = look
        title = translated(theme.title, "themes")
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room of the paper and the ring around it."""
        return _SWATCH

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on all of the paper."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, letters in the ink, and a ring around what is worn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, theme = self._look.theme, self.theme
        paper = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setBrush(theme.colour("paper"))
        painter.setPen(QPen(ring.colour("line"), 1))
        painter.drawRoundedRect(paper, _ROUND, _ROUND)
        painter.setFont(self._letters())
        painter.setPen(theme.colour("ink"))
        painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, "Aa")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(ring.colour("accent"), 2))
            painter.drawRoundedRect(paper.adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        if self.hasFocus():
            painter.setPen(QPen(ring.colour("ink"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(paper.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)

    def _letters(self) -> QFont:
        font = QFont(self._look.text_font)
        font.setPixelSize(15)
        return font
