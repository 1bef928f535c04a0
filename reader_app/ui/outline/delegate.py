"""How the rows of the outline are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader_app.ui.controls.elided import END, START, mirrored, write
from reader_app.ui.outline.model import CURRENT, ROW, Part
from reader_app.ui.outline.rows import Kind, Row
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from reader_app.ui.looks.look import Look
    from reader_app.ui.outline.model import OutlineModel

Index = QModelIndex | QPersistentModelIndex
_SIDE = 16
_TEXT = 34
"""Where a name begins that has a dot or square before it."""
_FADED = 0.6
"""How much is left of the ink of what a lens leaves out."""


def small(font: QFont) -> QFont:
    """Return the face for what is less important."""
    lesser = QFont(font)
    lesser.setPointSizeF(font.pointSizeF() * 0.85)
    return lesser


def capitals(font: QFont) -> QFont:
    """Return the face of headings."""
    heading = small(font)
    heading.setCapitalization(QFont.Capitalization.AllUppercase)
    heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


class OutlineDelegate(QStyledItemDelegate):
    """Paints a row from its ``Row`` and the theme; knows nothing else."""

    def __init__(self, look: Look, outline: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._outline = outline
        self._look = look
        self._kinds: tuple[Kind | None, ...] = ()
        self._sizes: list[QSize] = []

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height that depends on the kind of row alone; ten thousand are asked for."""
        kinds = self._outline.kinds
        if kinds is not self._kinds:
            self._kinds = kinds
            self._sizes = [QSize(120, self._height(kind, option.font)) for kind in kinds]
        return self._sizes[index.parent().row()]  # a heading's is -1: the last

    def forget_heights(self) -> None:
        """Measure again, because the face of the interface may be another."""
        self._kinds = ()

    def _height(self, kind: Kind | None, font: QFont) -> int:
        line = QFontMetrics(font).height()
        lesser = QFontMetrics(small(font)).height()
        return {
            None: lesser + 32,
            Kind.QUESTION: 2 * line + 10,
            Kind.SPEAKER: line + lesser + 20,
            Kind.EMPTY: 2 * line + 8,
        }.get(kind, line + 12)

    # -- painting ---------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        item = index.data(ROW)
        if isinstance(item, Part):
            self._ground(painter, option, is_current=False)
            self._heading(painter, option, item)
        elif isinstance(item, Row):
            self._ground(painter, option, is_current=bool(index.data(CURRENT)))
            painter.setOpacity(_FADED if item.fades else 1.0)
            self._row(painter, option, item)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, is_current: bool) -> None:
        """Lay the ground: the current row's, the hovered one's, and the mark of the focus."""
        theme, rect, state = self._look.theme, option.rect, option.state
        if is_current:
            painter.fillRect(rect, theme.colour("current"))
            edge = QRect(rect.left(), rect.top(), 2, rect.height())
            painter.fillRect(mirrored(option, edge), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(theme.colour("current"))
            hover.setAlphaF(0.5)
            painter.fillRect(rect, hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -5, -2), 4, 4)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, part: Part) -> None:
        line = self._line(option, _SIDE, 24, option.rect.height() - 32)
        painter.setFont(capitals(option.font))
        taken = self._words(painter, option, line, number(part.count), "quiet", END)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        if not is_open:
            line.setRight(line.right() - taken - 8)
            sign = "◂" if option.direction is Qt.LayoutDirection.RightToLeft else "▸"
            taken = self._words(painter, option, line, sign, "quiet", END)
        line.setRight(line.right() - taken - 8)
        self._words(painter, option, line, part.title, "quiet", START)

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if row.kind is Kind.QUESTION:
            self._question(painter, option, row)
        elif row.kind is Kind.SPEAKER:
            self._speaker(painter, option, row)
        elif row.kind is Kind.TAG:
            self._tag(painter, option, row)
        elif row.kind is Kind.SECTION:
            line = self._line(option, _SIDE + 12 * row.level, 0, option.rect.height())
            self._words(painter, option, line, row.name, "quiet" if row.level else "ink", START)
        else:
            painter.setPen(self._look.theme.colour("quiet"))
            line = self._line(option, _SIDE, 0, option.rect.height())
            wrapped = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(mirrored(option, line), wrapped, row.name)

    def _question(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        half = (option.rect.height() - 10) // 2
        first = self._line(option, _SIDE, 5, half)
        taken = self._words(painter, option, first, row.lead, "quiet", START)
        first.setLeft(first.left() + taken + 6)
        self._words(painter, option, first, row.name, "ink", START)
        second = self._line(option, _SIDE + 26, 5 + half, half)
        if row.warns:
            self._ring(painter, option, second)
            second.setLeft(second.left() + 14)
        self._words(painter, option, second, row.detail, "warning" if row.warns else "quiet", START)

    def _speaker(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        colour = self._look.theme.speaker(int(row.colour or 0))
        lesser = QFontMetrics(small(option.font)).height()
        line = self._line(option, _TEXT, 4, option.rect.height() - 20 - lesser)
        self._dot(painter, option, line, colour, 4.5)
        self._value(painter, option, line, row.value)
        taken = self._words(painter, option, line, row.name, "ink", START)
        line.setLeft(line.left() + taken + 8)
        painter.setFont(small(option.font))
        if painter.fontMetrics().horizontalAdvance(row.detail) <= line.width():
            self._words(painter, option, line, row.detail, "quiet", START)
        facts = self._line(option, _TEXT, option.rect.height() - 15 - lesser, lesser)
        taken = self._words(painter, option, facts, row.timed, "quiet", END)
        facts.setRight(facts.right() - taken - 8)
        self._words(painter, option, facts, row.facts, "quiet", START)
        track = self._line(option, _TEXT, option.rect.height() - 11, 3)
        self._bar(painter, option, track, row.share, colour)

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect) -> None:
        """Paint an empty ring before ``line``: told by its shape, too, there is no answer."""
        place = QRect(line.left() + 1, line.top() + (line.height() - 8) // 2, 8, 8)
        painter.setPen(QPen(self._look.theme.colour("warning"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mirrored(option, place))

    def _bar(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        track: QRect,
        share: float,
        colour: QColor,
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("chip"))  # lines are too strong in high contrast
        painter.drawRoundedRect(mirrored(option, track), 1.5, 1.5)
        if share > 0:
            filled = QRect(track)
            filled.setWidth(max(3, round(track.width() * share)))
            painter.setBrush(colour)
            painter.drawRoundedRect(mirrored(option, filled), 1.5, 1.5)

    def _tag(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        line = self._line(option, _TEXT + 12 * row.level, 0, option.rect.height())
        self._dot(painter, option, line, self._look.theme.tag(str(row.colour)).stripe, 2.5)
        self._value(painter, option, line, row.value)
        self._words(painter, option, line, row.name, "ink", START)

    # -- the pieces -------------------------------------------------------------------------------

    def _line(self, option: QStyleOptionViewItem, left: int, top: int, height: int) -> QRect:
        """Return a line of a row, as if all were written from left to right."""
        row = option.rect
        return QRect(row.left() + left, row.top() + top, row.width() - left - _SIDE, height)

    def _value(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, words: str
    ) -> None:
        """Write a share or count at the end of ``line`` and shorten the line by it."""
        painter.setFont(small(option.font))
        taken = self._words(painter, option, line, words, "quiet", END)
        line.setRight(line.right() - taken - 8)
        painter.setFont(option.font)

    def _dot(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        colour: QColor,
        radius: float,
    ) -> None:
        """Paint a coloured dot or square before ``line``."""
        left = line.left() - (_TEXT - _SIDE)
        place = QRect(left, line.top() + (line.height() - 9) // 2, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(mirrored(option, place), radius, radius)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        words: str,
        role: str,
        side: Qt.AlignmentFlag,
    ) -> int:
        """Write ``words`` in ``line`` and return the width they took."""
        painter.setPen(self._look.theme.colour(role))
        return write(painter, option, line, words, side)
