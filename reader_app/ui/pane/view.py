"""The transcript pane as the window places it: text, gutters, overview, scroll bar and bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QScrollBar, QWidget

from reader_app.ui.going.been_read import BeenRead
from reader_app.ui.pane.gutter import AddressGutter, StripeGutter
from reader_app.ui.pane.noted import NotedTurns
from reader_app.ui.pane.overview import Overview
from reader_app.ui.pane.pane import TranscriptPane
from reader_app.ui.pane.selection_bar import SelectionBar

if TYPE_CHECKING:
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.span import Span
    from reader_app.ui.looks.look import Look

_Action = QAbstractSlider.SliderAction
_BESIDE_BAR = (4, 40)
"""Pixels that the bar at the selection leaves before and after it: there lie the stripes."""
_GAP = 6
"""Pixels between the bar and the selection."""


class PaneView(QWidget):
    """The open transcript with all that stands beside it."""

    tag_asked = Signal()
    """Any tag is wanted for what is selected."""
    note_asked = Signal()
    tag_chosen = Signal(object)
    """A ``Tag`` was clicked for what is selected."""
    menu_asked = Signal(QPoint)
    """A context menu is wanted at a point of the screen."""
    caret_moved = Signal()
    jumping = Signal()
    """The mouse takes hold of overview or scroll bar, to look elsewhere."""

    def __init__(self, session: Sheet, look: Look) -> None:
        super().__init__()
        self._session = self.sheet = session
        self.pane = TranscriptPane(session, look)
        self.been_read = BeenRead(session, self.pane)
        self.address_gutter = AddressGutter(self.pane, look)
        self.address_gutter.noted = NotedTurns(session, self.address_gutter)
        self.stripe_gutter = StripeGutter(self.pane, look)
        self.overview = Overview(session, look, self.pane)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical)
        self.scroll_bar.setAccessibleName(self.tr("Place in the text"))
        self.bar = SelectionBar(look, self)
        self._lay_out()
        self._connect(look)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.pane, self.overview, self.scroll_bar):
            row.addWidget(part)
        self._place_gutters()

    def _connect(self, look: Look) -> None:
        pane, session = self.pane, self._session
        pane.scrolled.connect(self._follow_scroll)
        pane.column_placed.connect(self._place_gutters)
        pane.menu_asked.connect(self.menu_asked)
        pane.tag_asked.connect(self.tag_asked)
        pane.note_asked.connect(self.note_asked)
        pane.cursorPositionChanged.connect(self.caret_moved)
        pane.selection_finished.connect(self._show_bar)
        self.overview.place_chosen.connect(pane.centre_on)
        self.overview.pressed.connect(self.jumping)
        self.scroll_bar.sliderPressed.connect(self.jumping)
        self.scroll_bar.actionTriggered.connect(self._scroll)
        session.selection_changed.connect(self._hide_bar)
        session.transcript_opened.connect(self._follow_scroll)
        for changed in (session.highlights_changed, session.highlight_chosen, look.changed):
            changed.connect(self._repaint_gutters)
        self.bar.tag_chosen.connect(self.tag_chosen)
        self.bar.tag_asked.connect(self.tag_asked)
        self.bar.note_asked.connect(self.note_asked)

    # -- what the window asks for -----------------------------------------------------------------

    def show_span(self, span: Span, select: bool = False) -> None:
        """Move the caret to ``span`` (or select it) and bring it comfortably into view."""
        self.pane.show_span(span, select)

    def select(self, span: Span) -> None:
        """Select ``span`` and show it."""
        self.pane.show_span(span, select=True)
        self.pane.selection_finished.emit()

    def selection_rect(self) -> QRect:
        """Return what is seen on the screen of the selection, else of the chosen highlight.

        Where neither is seen, the line of the caret.
        """
        rect = self._selection_in_pane()
        return QRect(self.pane.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def caret(self) -> int:
        """Return where the caret is, or where one reads while the caret is out of view."""
        pane = self.pane
        position = pane.places.to_text(pane.textCursor().position())
        line = pane.line_rect(pane.textCursor().position())
        is_seen = line.bottom() > 0 and line.top() < pane.viewport().height()
        return position if is_seen else self._session.position

    def set_focus(self) -> None:
        """Give the text the keyboard."""
        self.pane.setFocus()

    def _selection_in_pane(self) -> QRect:
        chosen = self._session.chosen
        span = self.pane.selection or (chosen.span if chosen else None)
        rects = self.pane.span_rects(span) if span else []
        if not rects:
            return self.pane.line_rect(self.pane.textCursor().position()).toAlignedRect()
        whole = rects[0]
        for rect in rects[1:]:
            whole = whole.united(rect)
        return whole.toAlignedRect()

    # -- keeping in step --------------------------------------------------------------------------

    def _place_gutters(self) -> None:
        """Keep the gutters beside the text."""
        text = self.pane.viewport().geometry()
        after = text.right() + 1
        left = QRect(0, 0, text.left(), text.height())
        right = QRect(after, 0, self.pane.width() - after, text.height())
        if self.pane.is_right_to_left:
            left, right = right, left
        self.address_gutter.setGeometry(left)
        self.stripe_gutter.setGeometry(right)

    def _repaint_gutters(self, _changed: object = None) -> None:
        self.address_gutter.update()
        self.stripe_gutter.update()

    def _follow_scroll(self, _changed: object = None) -> None:
        """Set the scroll bar, which counts in code points, to what is in view."""
        self._repaint_gutters()
        self._hide_bar()
        if self.scroll_bar.isSliderDown():
            return
        length = len(self._session.transcript.text) if self._session.transcript else 0
        seen = self.pane.seen()
        self.scroll_bar.setPageStep(max(1, len(seen)))
        self.scroll_bar.setRange(0, max(0, length - len(seen)))
        self.scroll_bar.setValue(seen.start)

    def _scroll(self, action: int) -> None:
        """Do what the scroll bar was asked for, in pixels where it is a line or a page."""
        bar, pane = self.scroll_bar, self.pane
        page = pane.viewport().height() - 2 * pane.type_.pitch
        steps = {
            _Action.SliderSingleStepAdd: pane.type_.pitch,
            _Action.SliderSingleStepSub: -pane.type_.pitch,
            _Action.SliderPageStepAdd: page,
            _Action.SliderPageStepSub: -page,
        }
        step = steps.get(_Action(action))
        if step is not None:
            scroll = pane.glide_by if abs(step) == page else pane.scroll_by
            scroll(step)
            bar.setSliderPosition(bar.value())
        else:
            pane.show_reading(bar.sliderPosition())

    # -- the bar at the selection -----------------------------------------------------------------

    def _hide_bar(self, _changed: object = None) -> None:
        self.bar.hide()

    def _show_bar(self) -> None:
        """Show the bar below the selection, or above it; never over it."""
        self.bar.offer(self._session.tags)
        self.bar.fit(self.width() - sum(_BESIDE_BAR) - 2 * _GAP)
        selected = self._selection_in_pane()
        selected.translate(self.pane.viewport().mapTo(self, QPoint(0, 0)))
        place = self._bar_place(selected)
        if place is not None:
            self.bar.move(place)
            self.bar.show()
            self.bar.raise_()

    def _bar_place(self, selected: QRect) -> QPoint | None:
        body = self.bar.body().toRect()
        below = selected.bottom() + _GAP
        above = selected.top() - _GAP - body.height()
        y = below if below + body.height() <= self.height() else above
        if y < 0:
            return None
        x = selected.center().x() - body.width() // 2
        before, after = reversed(_BESIDE_BAR) if self.isRightToLeft() else _BESIDE_BAR
        x = min(max(x, before), max(before, self.width() - body.width() - after))
        return QPoint(x - body.left(), y - body.top())
