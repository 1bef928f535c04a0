"""What the commands have in common that mend what stands at the caret, or is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.ui.actions import build_actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reader_app.ui.desk import Desk

LISTED = 25
"""Speakers that a menu lists; the others are asked for by name."""


class CaretCommands(QObject):
    """Commands that are looked at anew whenever the caret or what stands there is another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        session = desk.session
        for changed in (
            session.transcript_opened,
            session.structure_changed,
            session.selection_changed,
            session.reading_moved,
            desk.pane.caret_moved,
        ):
            changed.connect(self._refresh)

    def _refresh(self) -> None:
        """Enable what can be done here."""
        raise NotImplementedError

    def _place(self) -> int:
        """Return where the selection begins or, without one, the caret stands."""
        selection = self._desk.session.selection
        return selection.start if selection else self._desk.pane.caret()

    def _popup(self, menu: QMenu) -> None:
        """Show a menu at the words it is for, its first item current."""
        menu.popup(self._desk.pane.selection_rect().bottomLeft())
        menu.setActiveAction(next(iter(menu.actions()), menu.menuAction()))
