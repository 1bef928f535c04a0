"""What a command can reach: the session, the look, and the parts of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader_app.session import Session
    from reader_app.settings import Settings
    from reader_app.ui.looks.look import Look
    from reader_app.ui.outline.panel import OutlinePanel
    from reader_app.ui.sidebar.panel import SidebarPanel
    from reader_app.ui.window.notices import Notices
    from reader_app.ui.window.panels import Panels
    from reader_app.ui.window.panes import Panes


@dataclass(frozen=True)
class Desk:
    """Made once by the main window and handed to every class of commands."""

    session: Session
    settings: Settings
    look: Look
    window: QMainWindow
    outline: OutlinePanel
    pane: Panes
    sidebar: SidebarPanel
    panels: Panels
    notices: Notices
