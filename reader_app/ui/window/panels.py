"""The three panels side by side: outline, text, annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter

from reader_app import settings as s

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.settings import Setting, Settings

WIDTHS = (248, 744, 300)
_OUTLINE, _TEXT, _SIDEBAR = 160, 360, 220
"""Pixels that each panel needs where all three are shown; the text, for each of its sides."""
_LEAST_TEXT = 280
"""Pixels of the text in a small window, which shows one panel at a time beside it."""


class Panels(QSplitter):
    """Keeps which panels are shown and how wide they are.

    Where room is short, outline and annotations first become narrower, so that the text can still
    be read. Where there is no room for all that are wanted, none is shown beside the text but the
    one that was asked for last. With the room, all comes back as it was.
    """

    shown_changed = Signal()

    def __init__(
        self, settings: Settings, outline: QWidget, pane: QWidget, sidebar: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._outline, self._pane, self._sidebar = outline, pane, sidebar
        self._needed = _TEXT
        """Pixels that the text needs to be read."""
        self._is_alone = False
        self._asked: QWidget | None = None
        """The panel that was asked for last, where there is no room for all."""
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for panel, least in ((outline, _OUTLINE), (pane, _LEAST_TEXT), (sidebar, _SIDEBAR)):
            panel.setMinimumWidth(least)
            self.addWidget(panel)
        self._set_order(outline, pane, sidebar)
        self.setStretchFactor(1, 1)
        self.setSizes(list(WIDTHS))
        self.restoreState(QByteArray.fromBase64(settings.get(s.SPLITTER).encode()))
        outline.setVisible(settings.get(s.OUTLINE_SHOWN))
        sidebar.setVisible(settings.get(s.SIDEBAR_SHOWN))

    def _set_order(self, *panels: QWidget) -> None:
        """Let those who listen meet the panels as they stand; Qt has put the last one first."""
        for panel in panels:
            panel.raise_()
        for number, name in ((1, self.tr("Outline’s edge")), (2, self.tr("Annotations’ edge"))):
            self.handle(number).setAccessibleName(name)
            self.handle(number).raise_()

    @property
    def outline_is_shown(self) -> bool:
        """Whether the outline is shown."""
        return not self._outline.isHidden()

    @property
    def sidebar_is_shown(self) -> bool:
        """Whether the annotations are shown."""
        return not self._sidebar.isHidden()

    def show_outline(self, shown: bool = True) -> None:
        """Show or hide the outline."""
        self._ask(self._outline, s.OUTLINE_SHOWN, shown)

    def show_sidebar(self, shown: bool = True) -> None:
        """Show or hide the annotations."""
        self._ask(self._sidebar, s.SIDEBAR_SHOWN, shown)

    def show_alone(self, alone: bool) -> None:
        """Show the text alone for a while, or again all that is wanted beside it."""
        self._is_alone = alone
        self._arrange()

    def make_room(self, sides: int) -> None:
        """Let so many transcripts be read side by side."""
        needed = _TEXT * sides
        if needed != self._needed:
            self._needed = needed
            self._arrange()

    def keep_widths(self) -> None:
        """Write down how the panels are divided, unless there is no room to divide."""
        if not self._is_small():
            state = self.saveState().toBase64().toStdString()
            self._settings.set(s.SPLITTER, state)

    # -- the room there is ------------------------------------------------------------------------

    def _ask(self, panel: QWidget, setting: Setting[bool], shown: bool) -> None:
        """Show or hide a panel; what is put away for want of room is wanted as before."""
        if shown or not self._is_small():
            self._settings.set(setting, shown)
        self._asked = panel if shown else None
        if shown:
            self._is_alone = False
        self._arrange()

    def _wanted(self) -> list[QWidget]:
        """Return the panels that are wanted beside the text."""
        panels = ((self._outline, s.OUTLINE_SHOWN), (self._sidebar, s.SIDEBAR_SHOWN))
        return [panel for panel, setting in panels if self._settings.get(setting)]

    def _is_small(self) -> bool:
        """Tell whether not all that is wanted has room; what has no size yet is not small."""
        needed = self._needed + _least(self._wanted())
        return self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.width() < needed

    def _fitting(self) -> list[QWidget]:
        """Return what is wanted, as far as there is room."""
        wanted = [] if self._is_alone else self._wanted()
        return [one for one in wanted if one is self._asked] if self._is_small() else wanted

    def _arrange(self) -> None:
        fitting = self._fitting()
        self._protect_text(fitting)
        for panel in (self._outline, self._sidebar):
            panel.setVisible(panel in fitting)
        self.shown_changed.emit()

    def _protect_text(self, beside: list[QWidget]) -> None:
        """Let the text keep what it needs, as far as what is ``beside`` it can be narrower."""
        left = self.width() - _least(beside) - self.handleWidth() * len(beside)
        self._pane.setMinimumWidth(max(_LEAST_TEXT, min(self._needed, left)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put panels away, or bring them back, as the room allows."""
        super().resizeEvent(event)
        shown = [panel for panel in (self._outline, self._sidebar) if not panel.isHidden()]
        fitting = self._fitting()
        self._protect_text(fitting)
        if shown != fitting:
            self._arrange()


def _least(panels: list[QWidget]) -> int:
    """Return the pixels that some panels need at least."""
    return sum(panel.minimumWidth() for panel in panels)
