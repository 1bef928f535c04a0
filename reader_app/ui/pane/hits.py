"""What was found in the open transcript, and how it is drawn.

Where nearly every letter is a hit, those out of sight would cost more than all the rest: only what
is in view is looked up.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from reader_app.ui.looks.contrast import readable
from reader_app.ui.looks.style import mixed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from reader_app.transcript.span import Span
    from reader_app.ui.looks.theme import Theme

_START, _END = attrgetter("start"), attrgetter("end")
_FAINT = 0.45
"""How much paper is in the ground of a hit that is not the current one."""
_SEEN = 3.0
"""The least contrast of what is no words, after WCAG 2."""
_CORNER = 2.5

Placed = list[tuple[bool, "QRectF"]]
"""What hits cover, each with whether it is the current one."""


class Hits:
    """The hits of one pane, found by place; nothing is kept of them but where they are."""

    def __init__(self) -> None:
        self._spans: Sequence[Span] = ()
        self.current: Span | None = None

    def __bool__(self) -> bool:
        return bool(self._spans)

    def show(self, spans: Sequence[Span], current: Span | None) -> None:
        """Take these hits, which are in order and do not overlap; one of them may be current."""
        self._spans, self.current = spans, current

    def within(self, span: Span) -> Iterator[Span]:
        """Give the hits that share a code point with ``span``."""
        first = bisect_left(self._spans, span.start + 1, key=_END)
        last = bisect_left(self._spans, span.end, first, key=_START)
        return map(self._spans.__getitem__, range(first, last))


@dataclass(frozen=True)
class HitInk:
    """The colours of hits in a theme: grounds, and an edge that tells them from tags."""

    ground: QColor
    current: QColor
    edge: QColor

    @classmethod
    def of(cls, theme: Theme) -> HitInk:
        """Return grounds on which words can be read, and an edge that can be seen on both."""
        found, paper = theme.colour("search"), theme.colour("paper")
        edge = readable(found, (paper, found), _SEEN, theme.colour("ink"))
        return cls(mixed(found, paper, _FAINT), found, edge)

    def fill(self, painter: QPainter, placed: Placed) -> None:
        """Draw the grounds, below the words."""
        for is_current, rect in placed:
            painter.fillRect(
                rect.adjusted(0, 1, 0, -1), self.current if is_current else self.ground
            )

    def outline(self, painter: QPainter, placed: Placed) -> None:
        """Draw the edges: thin ones, and a thick one around the current hit."""
        if not placed:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thin, thick = QPen(self.edge, 0.75), QPen(self.edge, 2.0)
        for is_current, rect in placed:
            painter.setPen(thick if is_current else thin)
            around = rect.adjusted(-1.5, 0, 1.5, 0) if is_current else rect.adjusted(0, 1, 0, -1)
            painter.drawRoundedRect(around, _CORNER, _CORNER)
        painter.restore()
