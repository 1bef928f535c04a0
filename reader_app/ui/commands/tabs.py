"""The tabs of a window: from one to the next, side by side, into a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.ui.actions import action, build_actions

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk


class TabCommands(QObject):
    """Where the transcripts of a window stand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        desk.pane.arranged.connect(self._refresh)
        desk.session.transcript_opened.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        session = self._desk.session
        are_several = len(session.sheets) > 1
        for name in ("next", "previous", "other_side", "close_others", "window"):
            self.actions[f"tab.{name}"].setEnabled(are_several)
        self.actions["tab.beside"].setEnabled(session.transcript is not None)

    @action("tab.next", "&Next tab", shortcut="Ctrl+Tab | Ctrl+PgDown")
    def next(self) -> None:
        """Turn to the next open transcript."""
        self._desk.pane.step(1)

    @action("tab.previous", "&Previous tab", shortcut="Ctrl+Shift+Tab | Ctrl+PgUp")
    def previous(self) -> None:
        """Turn to the open transcript before."""
        self._desk.pane.step(-1)

    @action("tab.beside", "View &beside", shortcut="Ctrl+\\")
    def beside(self) -> None:
        """Show this transcript a second time beside itself, to read two places at once."""
        self._desk.pane.open_beside()

    @action("tab.other_side", "To the &other side", shortcut="Ctrl+Shift+\\")
    def other_side(self) -> None:
        """Move this tab to the other side, so that two transcripts stand side by side."""
        self._desk.pane.move_to_other_side()

    @action("tab.window", "To a &window of its own", shortcut="Ctrl+Shift+N")
    def window(self) -> None:
        """Take this tab out into a window of its own."""
        self._desk.pane.detach_asked.emit(self._desk.session.sheet)

    @action("tab.close_others", "&Close other tabs", shortcut="Ctrl+Shift+W")
    def close_others(self) -> None:
        """Close every other transcript; their places are kept."""
        session = self._desk.session
        for sheet in [one for one in session.sheets if one is not session.sheet]:
            session.lay_away(sheet)
