"""Both versions side by side: the older left, the newer right, read together.

Wherever one is scrolled, the other shows the same passage at the same height; what differs is
marked in both.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from shiboken6 import isValid

from reader_app.transcript.span import Span
from reader_app.ui.pane.differences import Differing
from reader_app.ui.versions.told import difference_words

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from reader_app.session.sheet import Sheet
    from reader_app.ui.pane.pane import TranscriptPane
    from reader_app.ui.window.panes import Panes
    from reader_app.versions.comparison import Comparison, Difference

_HEIGHT = 0.3
"""Share of a view at which the same passage stands in both."""


class Beside(QObject):
    """Two sheets that are compared, until one of them shows something else."""

    ended = Signal()
    """They are compared no more."""
    outdated = Signal()
    """The words of one of them are others now; ``ended`` came before."""

    def __init__(self, panes: Panes, comparison: Comparison, sheets: tuple[Sheet, Sheet]) -> None:
        super().__init__(panes)
        self.comparison, self.sheets = comparison, sheets
        self._panes = panes
        self._views = [panes.view_of(sheet) for sheet in sheets]
        self._is_leading = False
        self.is_over = False
        panes.stand_beside(*sheets)
        for side, view in enumerate(self._views):
            view.pane.marks.differences = Differing(comparison, side)
            view.pane.scrolled.connect(partial(self._lead, side))
            view.pane.glide.moved.connect(partial(self._glide, side))
            view.pane.viewport().installEventFilter(self)
            view.pane.viewport().update()
            sheets[side].transcript_opened.connect(self.end)
            sheets[side].corrected.connect(self._outdate)
            view.destroyed.connect(self.end)
        self._lead(self.side)

    @property
    def panes(self) -> list[TranscriptPane]:
        """The texts of the older and of the newer version."""
        return [view.pane for view in self._views]

    @property
    def side(self) -> int:
        """The side that has the keyboard, or had it last."""
        return int(self._panes.view is self._views[1])

    @property
    def current(self) -> Difference | None:
        """The difference that was stepped to."""
        differing = self.panes[0].marks.differences
        return differing.current if differing else None

    def end(self, _why: object = None) -> None:
        """Mark nothing any more; what lies open stays so."""
        if self.is_over:
            return
        self.is_over = True
        for view in self._views:
            if isValid(view):
                view.pane.marks.differences = None
                view.pane.viewport().removeEventFilter(self)
                view.pane.viewport().update()
        self.ended.emit()
        self.deleteLater()

    def _outdate(self, _changes: object) -> None:
        if not self.is_over:
            self.end()
            self.outdated.emit()

    # -- scrolled together ------------------------------------------------------------------------

    def _lead(self, side: int) -> None:
        """Show in the other version what stands beside what is read on this side."""
        if self._is_leading or self.is_over:
            return
        self._is_leading = True
        try:
            self._follow(self.panes[side], self.panes[1 - side], side)
        finally:
            self._is_leading = False

    def _follow(self, leader: TranscriptPane, other: TranscriptPane, side: int) -> None:
        """Let the same share of what stands beside a paragraph be at the same height."""
        height = leader.viewport().height() * _HEIGHT
        block, y = _block_at(leader, height)
        if block is None:
            return
        span = leader.span_of(block)
        whole = leader.blockBoundingRect(block).height()
        share = min(1.0, max(0.0, (height - y) / whole)) if whole else 0.0
        start, end = (
            self.comparison.across(side, place)
            for place in (span.start, max(span.start, span.end - 1))
        )
        if not _is_near(other, start):
            other.centre_on(start)
        wanted = other.viewport().height() * _HEIGHT
        first = other.line_rect(other.places.to_qt(start)).top()
        last = other.line_rect(other.places.to_qt(end)).bottom()
        last = last if 0 <= last - first < _FAR else first
        other.scroll_by(first + share * (last - first) - wanted)

    def _glide(self, side: int) -> None:
        """Let the other version be seen to move as this one is."""
        glide, other = self.panes[side].glide, self.panes[1 - side].glide
        if not self.is_over and not other.is_moving:
            other.shift = glide.shift
            self.panes[1 - side].viewport().update()

    # -- from one difference to the next ----------------------------------------------------------

    def step(self, by: int) -> Difference | None:
        """Show the next difference in both versions, or where ``by`` is -1 the one before."""
        side = self.side
        pane = self.panes[side]
        place = pane.places.to_text(pane.textCursor().position())
        now = self.current
        if now is not None and place == now.spans[side].start:
            found = self._after(now, side, by)
        else:
            caret = self._views[side].caret()
            found = self.comparison.beyond(side, caret if by < 0 else caret - 1, by)
        if found is not None:
            self.show(found)
        return found

    def _after(self, now: Difference, side: int, by: int) -> Difference | None:
        """Return the difference after another; some begin at the same place."""
        start = now.spans[side].start
        here = self.comparison.within(side, Span(start, start))
        here = [one for one in here if one.spans[side].start == start]
        place = here.index(now) + by if now in here else -1
        return here[place] if 0 <= place < len(here) else self.comparison.beyond(side, start, by)

    def show(self, one: Difference) -> None:
        """Show a difference in both versions."""
        self._is_leading = True
        try:
            for pane, span in zip(self.panes, one.spans, strict=True):
                if pane.marks.differences:
                    pane.marks.differences.current = one
                pane.show_span(Span(span.start, span.start))
                pane.scroll_by(
                    pane.line_rect(pane.places.to_qt(span.start)).top()
                    - pane.viewport().height() * _HEIGHT
                )
                pane.viewport().update()
        finally:
            self._is_leading = False

    # -- what is there ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the other version has where the mouse rests."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        for side, pane in enumerate(self.panes):
            if watched is pane.viewport():
                words = self.words_at(side, event.pos().x(), event.pos().y())
                if words:
                    QToolTip.showText(event.globalPos(), words, pane.viewport())
                return bool(words)
        return False

    def words_at(self, side: int, x: int, y: int) -> str:
        """Return what differs at a point of a version's view, or nothing."""
        from PySide6.QtCore import QPoint

        place = self.panes[side].position_at(QPoint(x, y))
        if place is None:
            return ""
        found = self.comparison.within(side, Span(place, place + 1))
        return difference_words(self.comparison, found[-1], side) if found else ""


_FAR = 20_000.0
"""Pixels of what stands beside one paragraph; more is not beside it as a whole."""


def _block_at(pane: TranscriptPane, height: float) -> tuple[QTextBlock | None, float]:
    """Return the paragraph at a height of the view and its upper edge, else the first one."""
    found: tuple[QTextBlock | None, float] = (None, 0.0)
    for block, y in pane.blocks():
        if found[0] is None or y <= height:
            found = block, y
    return found


def _is_near(pane: TranscriptPane, place: int) -> bool:
    """Tell whether a place is so near to what is seen that it is measured out."""
    return abs(pane.line_rect(pane.places.to_qt(place)).top()) < _FAR
