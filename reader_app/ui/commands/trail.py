"""The Go menu's jumps: to any address, back to where one came from, and forth again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from reader_app.ui.actions import action, build_actions

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk
    from reader_app.ui.going.go_to import GoTo
    from reader_app.ui.going.trail import Trail
    from reader_app.ui.opening import Opening
    from reader_app.ui.pane.view import PaneView


class TrailCommands(QObject):
    """Jumps, and the way back from them."""

    def __init__(self, desk: Desk, trail: Trail, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._trail = trail
        self._go_to: GoTo | None = None
        self.actions = build_actions(self)
        trail.watch(desk.pane)
        self._opening = opening
        trail.transcript_asked.connect(self._open)
        trail.changed.connect(self._refresh)
        desk.session.transcript_opened.connect(self._arrive)
        desk.pane.jumping.connect(trail.leave)
        for widget in (desk.window, desk.outline.tree.viewport()):
            widget.installEventFilter(self)
        desk.pane.for_each(self._watch)
        self._refresh()

    def _watch(self, view: PaneView) -> None:
        view.pane.viewport().installEventFilter(self)

    def _refresh(self) -> None:
        self.actions["go.to"].setEnabled(self._desk.session.transcript is not None)
        self.actions["go.back"].setEnabled(self._trail.can_go_back)
        self.actions["go.forward"].setEnabled(self._trail.can_go_forward)

    def _open(self, transcript_id: str) -> None:
        """Turn to a transcript that lies open, else open it."""
        sheet = self._desk.session.sheet_of(transcript_id)
        if sheet:
            self._desk.session.turn_to(sheet)
            self._desk.pane.set_focus()
        else:
            self._opening.open_transcript(transcript_id)

    def _arrive(self) -> None:
        self._trail.arrive()
        self._refresh()

    @action("go.to", "&Go to…", shortcut="Ctrl+G")
    def go_to(self) -> None:
        """Go to a turn, paragraph, time, page and line, question, speaker or section."""
        if self._go_to is None:
            from reader_app.ui.going.go_to import (
                GoTo,  # seldom needed as soon as the window is there
            )

            self._go_to = GoTo(self._desk.session, self._desk.look, self._desk.pane)
            self._go_to.went.connect(self._desk.pane.set_focus)
        self._go_to.ask()

    @action("go.back", "&Back", shortcut="Alt+Left | Back")
    def back(self) -> None:
        """Go back to where you were before the last jump, in whichever transcript."""
        self._trail.go_back()

    @action("go.forward", "Forwar&d", shortcut="Alt+Right | Forward")
    def forward(self) -> None:
        """Go again to where you came back from."""
        self._trail.go_forward()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse's own buttons for back and forward."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return super().eventFilter(watched, event)
