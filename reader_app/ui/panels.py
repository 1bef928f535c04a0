"""The three panels side by side: outline, text, annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter

from reader_app import settings as s

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader_app.settings import Settings

WIDTHS = (248, 744, 300)


class Panels(QSplitter):
    """Keeps which panels are shown and how wide they are."""

    shown_changed = Signal()

    def __init__(
        self, settings: Settings, outline: QWidget, pane: QWidget, sidebar: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._outline, self._sidebar = outline, sidebar
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for panel, least in ((outline, 160), (pane, 360), (sidebar, 220)):
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
        self._settings.set(s.OUTLINE_SHOWN, shown)
        self._outline.setVisible(shown)
        self.shown_changed.emit()

    def show_sidebar(self, shown: bool = True) -> None:
        """Show or hide the annotations."""
        self._settings.set(s.SIDEBAR_SHOWN, shown)
        self._sidebar.setVisible(shown)
        self.shown_changed.emit()

    def show_alone(self, alone: bool) -> None:
        """Show the text alone for a while, or again all that is wanted beside it."""
        self._outline.setVisible(not alone and self._settings.get(s.OUTLINE_SHOWN))
        self._sidebar.setVisible(not alone and self._settings.get(s.SIDEBAR_SHOWN))
        self.shown_changed.emit()

    def keep_widths(self) -> None:
        """Write down how the panels are divided."""
        state = self.saveState().toBase64().toStdString()
        self._settings.set(s.SPLITTER, state)
