"""The quote of a card: up to three lines in the text's face, the last of them fading."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader_app.ui.looks.look import Look

LINES = 3
_ENOUGH = 480
"""More code points than three lines of a sidebar can hold."""
_LEADING = 1.12


class Quote(QWidget):
    """Paints a quote; it takes the width it is given and tells its height."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._layout = QTextLayout()
        self._is_cut = False
        self._is_rtl = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, words: str) -> None:
        """Show other words, their line ends as spaces."""
        line = " ".join(words[: 2 * _ENOUGH].split())[:_ENOUGH]
        self._layout = QTextLayout(f"“{line}”")
        self._is_rtl = is_right_to_left(line)
        side = Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        way = Qt.LayoutDirection
        option.setTextDirection(way.RightToLeft if self._is_rtl else way.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.update()

    def lay_out(self, width: int, taken: int = 0) -> int:
        """Break the words into lines and return their height.

        In the first line ``taken`` is missing at its end, as the window is read.
        """
        font = self._look.text_font
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._layout.setFont(font)
        before = taken if self.isRightToLeft() else 0
        self._layout.beginLayout()
        top, count = 0.0, 0
        while count < LINES:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width - taken) if count == 0 else width)
            left = before if count == 0 else 0
            line.setPosition(QPointF(left, top + (_LEADING - 1) * line.height() / 2))
            top += round(line.height() * _LEADING)
            count += 1
        self._is_cut = self._layout.createLine().isValid() if count == LINES else False
        self._layout.endLayout()
        self.setFixedSize(width, int(top))
        return int(top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and let the last fade where there is more."""
        painter = QPainter(self)
        ink = self._look.theme.colour("ink")
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())][:LINES]
        for number, line in enumerate(lines):
            fades = self._is_cut and number == LINES - 1
            painter.setPen(QPen(self._fading(ink), 1) if fades else QPen(ink))
            line.draw(painter, QPointF(0, 0))

    def _fading(self, ink: QColor) -> QBrush:
        """Return ink that fades towards the end of the line, whichever side that is."""
        gone = QColor(ink)
        gone.setAlpha(0)
        ends = (self.width(), 0) if self._is_rtl else (0, self.width())
        gradient = QLinearGradient(ends[0], 0, ends[1], 0)
        gradient.setColorAt(0.45, ink)
        gradient.setColorAt(1.0, gone)
        return QBrush(gradient)


def is_right_to_left(words: str) -> bool:
    """Tell the direction of ``words`` by their first letter that has one."""
    directions = (unicodedata.bidirectional(letter) for letter in words)
    return next((way for way in directions if way in {"L", "R", "AL"}), "L") != "L"
