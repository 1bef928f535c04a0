"""How a row of the box is painted: icon, title with the letters that were typed, keys or kind."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.controls.elided import mirrored, write
from reader_app.ui.looks.icons import tinted
from reader_app.ui.palette.matching import marked
from reader_app.ui.palette.rows import ROW, Index, Row, Rows
from reader_app.ui.pane.direction import way_of
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from reader_app.ui.looks.look import Look

SIDE = 8
"""Pixels between the card's edge and the ground of the current row."""
_PAD = 10
_ICON = 18
_GAP = 10
_KEY_PAD = 6


def lesser(font: QFont) -> QFont:
    """Return the face for what is less important."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.88)
    return made


class RowDelegate(QStyledItemDelegate):
    """Paints a ``Row`` in the colours of the look."""

    def __init__(self, look: Look, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for all."""
        return QSize(120, self.height(option.font))

    @staticmethod
    def height(font: QFont) -> int:
        """Return the height of a row, in pixels."""
        return QFontMetrics(font).height() + 16

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then from both ends towards the middle."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        room = _Room(painter, option)
        self._paint_icon(room, row)
        room.take_start(_ICON + _GAP)
        painter.setFont(lesser(option.font))
        self._paint_end(room, row)
        painter.setFont(option.font)
        self._paint_title(room, row)
        painter.setFont(lesser(option.font))
        self._paint_detail(room, row)
        painter.restore()

    def _colour(self, role: str) -> QColor:
        return self._look.theme.colour(role)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        ground = option.rect.adjusted(SIDE, 1, -SIDE, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("current"))
            painter.drawRoundedRect(ground, 6, 6)
            # the one that is current is known by more than its ground
            bar = QRect(ground.left(), ground.top() + 6, 3, ground.height() - 12)
            painter.setBrush(self._colour("accent"))
            painter.drawRoundedRect(mirrored(option, bar), 1.5, 1.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(self._colour("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_icon(self, room: _Room, row: Row) -> None:
        if not row.icon:
            return
        theme = self._look.theme
        colour = theme.tag(row.colour).stripe if row.colour else theme.colour("quiet")
        painter = room.painter
        painter.setOpacity(1.0 if row.is_enabled else 0.5)
        tinted(row.icon, colour).paint(painter, room.seen(room.start(_ICON)))
        painter.setOpacity(1.0)

    def _paint_end(self, room: _Room, row: Row) -> None:
        """Paint keys as keys, and the kind in words."""
        painter = room.painter
        metrics = painter.fontMetrics()
        for key in reversed(row.keys[:2]):
            width = metrics.horizontalAdvance(key) + 2 * _KEY_PAD
            cap = room.seen(room.take_end(width))
            cap.setHeight(metrics.height() + 4)
            cap.moveTop(room.rect.center().y() - cap.height() // 2)
            painter.setPen(QPen(self._colour("line"), 1))
            painter.setBrush(self._colour("ground"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(self._colour("quiet"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, apart(key))
            room.take_end(4)
        if row.kind:
            width = metrics.horizontalAdvance(row.kind)
            painter.setPen(self._colour("quiet"))
            room.write(room.take_end(width), row.kind)
        room.take_end(_GAP)

    def _paint_title(self, room: _Room, row: Row) -> None:
        painter = room.painter
        metrics = painter.fontMetrics()
        # not set apart by signs, since the letters of its formats are counted
        words = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.rect.width())
        layout = QTextLayout(words, painter.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(way_of(row.title))
        layout.setTextOption(option)
        layout.setFormats(self._formats(words, row.title))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.rect.width() + 1)
        layout.endLayout()
        width = round(line.naturalTextWidth()) + 1
        place = room.seen(room.start(width))
        painter.setPen(self._colour("ink" if row.is_enabled else "quiet"))
        top = room.rect.top() + (room.rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(place.left() - line.naturalTextRect().left(), top))
        room.take_start(min(width + _GAP, room.rect.width()))

    def _formats(self, words: str, title: str) -> list[QTextLayout.FormatRange]:
        """Set the letters that were typed in bold, where that leaves letters their forms."""
        if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in title):
            return []
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        shown = len(words) if words == title else len(words) - 1
        units, ranges = Utf16Map(title), []
        for place in marked(title, self._rows.typed):
            if place < shown:
                made = QTextLayout.FormatRange()
                made.start = units.to_utf16(place)
                made.length = units.to_utf16(place + 1) - made.start
                made.format = bold
                ranges.append(made)
        return ranges

    def _paint_detail(self, room: _Room, row: Row) -> None:
        if room.rect.width() < 40:
            return
        words = row.detail if row.is_enabled else row.help or row.detail
        painter = room.painter
        painter.setPen(self._colour("quiet"))
        if not row.is_enabled:
            font = painter.font()
            font.setItalic(True)
            painter.setFont(font)
        room.write(room.rect, words)


class _Room:
    """What is left of a row, taken from its start or its end, as if it were never mirrored."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self._option = option
        self.rect = option.rect.adjusted(SIDE + _PAD, 0, -SIDE - _PAD, 0)

    def seen(self, part: QRect) -> QRect:
        """Return where a part lies on the screen."""
        return mirrored(self._option, part)

    def write(self, part: QRect, words: str) -> None:
        """Write words in a part, shortened to fit."""
        write(self.painter, self._option, part, words)

    def start(self, width: int) -> QRect:
        """Return the first ``width`` pixels, which stay."""
        return QRect(self.rect.topLeft(), QSize(width, self.rect.height()))

    def take_start(self, width: int) -> None:
        """Take the first ``width`` pixels."""
        self.rect.adjust(width, 0, 0, 0)

    def take_end(self, width: int) -> QRect:
        """Return the last ``width`` pixels, which are gone."""
        self.rect.adjust(0, 0, -width, 0)
        return QRect(self.rect.right() + 1, self.rect.top(), width, self.rect.height())
