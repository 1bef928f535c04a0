"""Find, as one window does it: the same words in every text that is seen there.

Each pane keeps hits and place of its own. Who turns to another tab finds the same words there, as
one does who reads many interviews for one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.transcript.finding import Search
from reader_app.ui.finding.hunt import Hunt

if TYPE_CHECKING:
    from reader_app.session import Session
    from reader_app.ui.pane.view import PaneView
    from reader_app.ui.window.panes import Panes


class Finding(QObject):
    """What is looked for, and the search of each pane; speaks for the current one."""

    found = Signal()
    """The hits of a pane are others, or another pane is current."""
    moved = Signal()
    """Another hit is the current one."""

    def __init__(self, session: Session, panes: Panes) -> None:
        super().__init__(panes)
        self._session, self._panes = session, panes
        self._hunts: dict[PaneView, Hunt] = {}
        self._origin = 0
        self._has_left = False
        self.search = Search("")
        self.is_on = False
        panes.for_each(self._add)
        panes.arranged.connect(self._tidy)
        session.sheet_changed.connect(self._spread)

    @property
    def hunt(self) -> Hunt | None:
        """The search of the current pane, or None before there is a pane."""
        sheet = self._session.sheet
        return next((hunt for hunt in self._hunts.values() if hunt.sheet is sheet), None)

    def begin(self) -> None:
        """Let what is found from now on be counted from where one reads."""
        selected = self._session.selection
        self._origin = selected.start if selected else self._panes.caret()
        self._has_left = False
        self.is_on = True

    def look_for(self, search: Search, *, show: bool = True) -> None:
        """Find other words, or otherwise, in all that is seen; show the first hit from here on."""
        self.search = search
        hunt = self.hunt
        if hunt:
            hunt.look_for(search, self._origin if show else None)
        self._spread()

    def step(self, by: int) -> None:
        """Show the next hit (1) or the one before (-1)."""
        hunt = self.hunt
        if hunt:
            hunt.step(by)
            self._origin = hunt.hit.start if hunt.hit else self._origin

    def end(self) -> None:
        """Show hits no more; the current one is selected, so that it can be marked at once."""
        if self.is_on and self.hunt:
            self.hunt.select()
        self.is_on = False
        for hunt in self._hunts.values():
            hunt.stop()

    # -- the panes --------------------------------------------------------------------------------

    def _add(self, view: PaneView) -> None:
        hunt = self._hunts[view] = Hunt(view, self)
        hunt.found.connect(self.found)
        hunt.moved.connect(self.moved)
        hunt.leaving.connect(self._leave)

    def _tidy(self) -> None:
        """Forget panes that are gone, and find in those that have come into sight."""
        left = self._panes.views
        for view in [one for one in self._hunts if one not in left]:
            self._hunts.pop(view).deleteLater()
        self._spread()

    def _spread(self, _sheet: object = None) -> None:
        """Find the same in every pane that is seen, without moving what is read there."""
        if not self.is_on:
            return
        for hunt in self._hunts.values():
            if hunt.view.isVisible() or hunt.sheet is self._session.sheet:
                hunt.look_for(self.search)
        self.found.emit()

    def _leave(self) -> None:
        """Let the way back lead to where one was before the first hit."""
        if not self._has_left:
            self._has_left = True
            self._panes.jumping.emit()
