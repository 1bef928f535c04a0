"""How is marked what another version has otherwise, while both are read side by side.

Words that are others there are struck through in the older version and underlined in the newer;
words that are only printed otherwise have dots below; a wedge stands where the other version says
more, and a double rule beside what was moved. So nobody needs the colour.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from reader_app.ui.looks.style import mixed
from reader_app.ui.pane.layout import INSET

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QTextBlock

    from reader_app.transcript.span import Span
    from reader_app.ui.looks.theme import Theme
    from reader_app.ui.pane.painting import Brush
    from reader_app.versions.comparison import Comparison, Difference

_FAINT = 0.9
"""How much paper is in the ground of words that are others."""
_THICK = 1.8
_THIN = 1.3
_WEDGE = 4.0
_KNOWN = 300
"""Paragraphs of which is known what is printed otherwise."""


@dataclass
class Differing:
    """The differences as one of two versions has them; what is current has an edge."""

    comparison: Comparison
    side: int
    """0 for the older version, 1 for the newer one."""
    current: Difference | None = None
    _respelt: dict[Span, list[Span]] = field(default_factory=dict)

    def within(self, span: Span) -> list[Difference]:
        """Return what touches a span."""
        return self.comparison.within(self.side, span)

    def respelt(self, span: Span) -> list[Span]:
        """Return the words of a span that are only printed otherwise."""
        found = self._respelt.get(span)
        if found is None:
            if len(self._respelt) >= _KNOWN:
                self._respelt.clear()
            found = self._respelt[span] = self.comparison.respelt(self.side, span)
        return found


@dataclass(frozen=True)
class Seen:
    """What differs in the lines of a block that are seen."""

    differing: Differing
    differences: list[Difference]
    respelt: list[Span]

    def spans(self, *, moved: bool) -> list[Span]:
        """Return where words were moved, or are others."""
        side = self.differing.side
        return [one.spans[side] for one in self.differences if one.is_moved is moved]


def seen_of(brush: Brush, block: QTextBlock, y: float, height: float) -> Seen | None:
    """Return what differs in a block whose upper edge is at ``y`` of a view so high."""
    differing = brush.marks.differences
    span = brush.seen(block, y, height) if differing else None
    if differing is None or span is None:
        return None
    return Seen(differing, differing.within(span), differing.respelt(span))


@dataclass(frozen=True)
class DifferenceInk:
    """The colours of differences in a theme."""

    ground: QColor
    mark: QColor

    @classmethod
    def of(cls, theme: Theme) -> DifferenceInk:
        """Return a ground on which words can be read, and a colour that is seen on any."""
        mark = theme.colour("difference")
        return cls(mixed(mark, theme.colour("paper"), _FAINT), mark)

    def fill(self, painter: QPainter, brush: Brush, block: QTextBlock, seen: Seen | None) -> None:
        """Draw the grounds, below all else."""
        for span in seen.spans(moved=False) if seen else ():
            for rect in brush.rects(block, span):
                painter.fillRect(rect, self.ground)

    def draw(self, painter: QPainter, brush: Brush, block: QTextBlock, seen: Seen | None) -> None:
        """Draw lines, dots, wedges and rules, over the words."""
        if seen is None or not (seen.differences or seen.respelt):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_old = seen.differing.side == 0
        for span in seen.spans(moved=False):
            if span:
                self._line(painter, brush.rects(block, span), is_through=is_old)
            else:
                self._wedge(painter, brush, block, span.start)
        for span in seen.respelt:
            self._dots(painter, brush.rects(block, span))
        for span in seen.spans(moved=True):
            self._rule(painter, brush, block, span)
        self._edge(painter, brush, block, seen.differing)
        painter.restore()

    def _line(self, painter: QPainter, rects: list[QRectF], *, is_through: bool) -> None:
        painter.setPen(QPen(self.mark, _THIN if is_through else _THICK))
        for rect in rects:
            y = rect.center().y() + 1 if is_through else rect.bottom() - 1
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _dots(self, painter: QPainter, rects: list[QRectF]) -> None:
        painter.setPen(QPen(self.mark, _THICK, Qt.PenStyle.DotLine))
        for rect in rects:
            y = rect.bottom() - 1
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _wedge(self, painter: QPainter, brush: Brush, block: QTextBlock, position: int) -> None:
        foot = _foot(brush, block, position)
        if foot is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.mark)
        sides = (QPointF(-_WEDGE, 2.0), QPointF(0.0, -_WEDGE), QPointF(_WEDGE, 2.0))
        painter.drawPolygon(QPolygonF([foot + side for side in sides]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _rule(self, painter: QPainter, brush: Brush, block: QTextBlock, span: Span) -> None:
        """Draw a double rule at the edge of the text where its lines begin."""
        extent = brush.extent(block, span)
        if extent is None:
            return
        is_rtl = brush.layout.way(block) is Qt.LayoutDirection.RightToLeft
        x = 2 * INSET + brush.layout.width - 0.5 if is_rtl else 0.5
        step = -2.5 if is_rtl else 2.5
        painter.setPen(QPen(self.mark, _THIN))
        for at in (x, x + step):
            painter.drawLine(QPointF(at, extent[0]), QPointF(at, extent[1]))

    def _edge(
        self, painter: QPainter, brush: Brush, block: QTextBlock, differing: Differing
    ) -> None:
        """Draw an edge around the words of the current difference."""
        if differing.current is None or differing.current.is_moved:
            return
        span = differing.current.spans[differing.side]
        painter.setPen(QPen(self.mark, _THICK))
        if span:
            for rect in brush.rects(block, span):
                painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), 2.5, 2.5)
        elif foot := _foot(brush, block, span.start):
            painter.drawEllipse(foot, 2 * _WEDGE, 2 * _WEDGE)


def _foot(brush: Brush, block: QTextBlock, position: int) -> QPointF | None:
    """Return the foot of the line at a place of the text, or None where it is in another block."""
    place = brush.places.to_qt(position) - block.position()
    line = block.layout().lineForTextPosition(place) if 0 <= place < block.length() else None
    if line is None or not line.isValid():
        return None
    x: float = line.cursorToX(place)[0]  # type: ignore[index] # (x, position)
    return QPointF(x, line.y() + line.ascent() + line.descent())
