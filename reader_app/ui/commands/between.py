"""The Go menu's panels: the keyboard from outline to text to annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader_app.ui.actions import action, build_actions
from reader_app.ui.sidebar.panel import SidebarPanel
from reader_app.ui.window.panes import Panes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader_app.transcript.model import Transcript
    from reader_app.ui.desk import Desk


class PanelCommands(QObject):
    """Which panel has the keyboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        self._refresh(desk.session.transcript)

    def _refresh(self, transcript: Transcript | None) -> None:
        for item in self.actions.values():
            item.setEnabled(transcript is not None)

    @action("go.filter", "&Filter annotations", shortcut="Ctrl+Shift+F", icon="filter")
    def filter(self) -> None:
        """Write in the filter of the annotations."""
        self._desk.panels.show_sidebar()
        self._desk.sidebar.focus_filter()

    @action("go.outline", "To the &outline", shortcut="Alt+1")
    def to_outline(self) -> None:
        """Put the keyboard into the outline."""
        self._desk.panels.show_outline()
        self._focus(self._desk.outline)

    @action("go.pane", "To the te&xt", shortcut="Alt+2")
    def to_pane(self) -> None:
        """Put the keyboard into the text."""
        self._focus(self._desk.pane)

    @action("go.sidebar", "To the &annotations", shortcut="Alt+3")
    def to_sidebar(self) -> None:
        """Put the keyboard into the annotations."""
        self._desk.panels.show_sidebar()
        self._focus(self._desk.sidebar)

    @action("go.next_panel", "Next pa&nel", shortcut="F6")
    def next_panel(self) -> None:
        """Put the keyboard into the next panel."""
        self._step_panel(1)

    @action("go.previous_panel", "Previous pane&l", shortcut="Shift+F6")
    def previous_panel(self) -> None:
        """Put the keyboard into the panel before."""
        self._step_panel(-1)

    def _step_panel(self, step: int) -> None:
        desk = self._desk
        panels: Sequence[QWidget] = (desk.outline, desk.pane, desk.sidebar)
        shown = [panel for panel in panels if panel.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, panel in enumerate(shown) if _holds(panel, focused)), 0)
        self._focus(shown[(at + step) % len(shown)])

    def _focus(self, panel: QWidget) -> None:
        if isinstance(panel, Panes | SidebarPanel):
            panel.set_focus()
        else:
            panel.setFocus()


def _holds(panel: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (panel is focused or panel.isAncestorOf(focused))
