"""How a line of the list of hits is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.controls.elided import END, START, mirrored, write
from reader_app.ui.finding.rows import HitRow
from reader_app.ui.pane.direction import way_of
from reader_app.ui.pane.hits import HitInk

if TYPE_CHECKING:
    from reader_app.ui.looks.look import Look

Index = QModelIndex | QPersistentModelIndex
_SIDE, _GAP, _DOT = 14, 12, 8
_NAME, _BEFORE = 0.2, 0.35
"""The most that the speaker's name takes of a row, and the words before a hit of their room."""
_SPARE = 4
"""Pixels by which words joined to a line may be wider than by themselves."""
_WORD = 24
"""Code points of a cut word that are rather left out; scripts without spaces have longer ones."""
_WIDE = 420
"""Pixels from which on the speaker is named."""


class HitDelegate(QStyledItemDelegate):
    """Paints a ``HitRow``: a dot and the speaker, the words with the hit set apart, the place."""

    def __init__(self, look: Look, role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._role = look, role

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line with room around it."""
        return QSize(200, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row = index.data(self._role)
        if not isinstance(row, HitRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        width = min(QFontMetrics(small).horizontalAdvance(row.place), room.width() // 3)
        place = QRect(room.right() - width, room.top(), width + 1, room.height())
        self._write(painter, option, place, row.place, END)
        room.setRight(place.left() - _GAP)
        if option.rect.width() >= _WIDE:
            room.setLeft(self._speaker(painter, option, room, row))
        painter.setFont(option.font)
        self._words(painter, option, room, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Lay the ground: the current row's, the hovered one's, and the mark of the focus."""
        theme, state = self._look.theme, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("current"))
            edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(mirrored(option, edge), theme.colour("accent"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.colour("accent"))
                painter.drawRoundedRect(option.rect.adjusted(5, 1, -5, -2), 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(theme.colour("current"))
            hover.setAlphaF(0.5)
            painter.fillRect(option.rect, hover)

    def _speaker(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: HitRow
    ) -> int:
        """Paint dot and name; return where the words begin."""
        width = round(option.rect.width() * _NAME)
        if row.colour is not None:
            dot = QRect(room.left(), room.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.theme.speaker(row.colour))
            painter.drawEllipse(mirrored(option, dot))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        start = room.left() + _DOT + 7
        name = QRect(start, room.top(), width - _DOT - 7, room.height())
        self._write(painter, option, name, row.who, START)
        return room.left() + width + _GAP

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: HitRow
    ) -> None:
        """Paint the words on one line; what stands before the hit gives way, so that it is seen."""
        before, hit, after = _fitting(row, option.font, room.width())
        words = f"{before}{hit}{after}"
        way = way_of(words)
        layout = QTextLayout(words, option.font)
        layout.setTextOption(_on_one_line(way))
        layout.setFormats([self._emphasis(words, len(before), len(before) + len(hit))])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        place = mirrored(option, room)
        painter.setPen(self._look.theme.colour("ink"))
        y = place.top() + (place.height() - line.height()) / 2
        drawn = line.naturalTextRect()
        is_rtl = way is Qt.LayoutDirection.RightToLeft
        x = place.left() + (place.width() - drawn.width() if is_rtl else 0)
        layout.draw(painter, QPointF(x - drawn.left(), y))

    def _emphasis(self, words: str, start: int, end: int) -> QTextLayout.FormatRange:
        """Return the hit's look: bold on the ground of hits."""
        units = Utf16Map(words)
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.Bold)
        made.setBackground(HitInk.of(self._look.theme).current)
        found = QTextLayout.FormatRange()
        found.start = units.to_utf16(start)
        found.length = units.to_utf16(end) - found.start
        found.format = made
        return found

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        words: str,
        side: Qt.AlignmentFlag,
    ) -> None:
        painter.setPen(self._look.theme.colour("quiet"))
        write(painter, option, room, words, side)


def _fitting(row: HitRow, font: QFont, width: int) -> tuple[str, str, str]:
    """Return the words before, in and after a hit, shortened to fit on a line so wide."""
    metrics, bold = QFontMetrics(font), QFontMetrics(_bold(font))
    mode = Qt.TextElideMode
    before = metrics.elidedText(row.before, mode.ElideLeft, round(width * _BEFORE))
    if before != row.before:
        before = _from_a_word(before)
    left = width - metrics.horizontalAdvance(before) - _SPARE
    hit = bold.elidedText(row.hit, mode.ElideRight, left)
    left -= bold.horizontalAdvance(hit)
    after = metrics.elidedText(row.after, mode.ElideRight, max(0, left))
    return before, hit, after if after == row.after else _to_a_word(after)


def _from_a_word(words: str) -> str:
    """Return what was cut at its beginning from the next word on, where one is near."""
    cut, _, rest = words.partition(" ")
    return f"…{rest.lstrip()}" if rest and len(cut) <= _WORD else words


def _to_a_word(words: str) -> str:
    """Return what was cut at its end up to the end of a word, where one is near."""
    rest, _, cut = words.rpartition(" ")
    return f"{rest.rstrip()}…" if rest and len(cut) <= _WORD else words


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Bold)
    return made


def _on_one_line(way: Qt.LayoutDirection) -> QTextOption:
    """Return a line that begins at the side its words are read from."""
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.NoWrap)
    made.setTextDirection(way)
    return made
