"""The Find menu: words found in the transcript, hit after hit, and how closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app import settings as s
from reader_app.ui.actions import action, build_actions
from reader_app.ui.finding.area import PATTERN

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk
    from reader_app.ui.finding.area import FindArea


class FindCommands(QObject):
    """What is looked for in the transcript that is read."""

    def __init__(self, desk: Desk, area: FindArea) -> None:
        super().__init__(desk.window)
        self._desk, self._area = desk, area
        self.actions = build_actions(self)
        for name in ("match_case", "whole_words", "ignore_accents"):
            self.actions[f"find.{name}"].setChecked(area.is_how(name))
        was = self.actions["find.list"].blockSignals(True)
        self.actions["find.list"].setChecked(desk.settings.get(s.FIND_LIST))
        self.actions["find.list"].blockSignals(was)
        area.take_actions(self.actions)
        desk.session.transcript_opened.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        is_open = self._desk.session.transcript is not None
        for item in self.actions.values():
            item.setEnabled(is_open)

    @action("find.start", "&Find…", shortcut="Ctrl+F", icon="find")
    def start(self) -> None:
        """Find words in the transcript as you type them, or the words that are selected."""
        self._area.start()

    @action("find.next", "Find &next", shortcut="F3", icon="next")
    def next(self) -> None:
        """Go to the next place where the words were found."""
        self._area.step(1)

    @action("find.previous", "Find &previous", shortcut="Shift+F3", icon="previous")
    def previous(self) -> None:
        """Go to the place before where the words were found."""
        self._area.step(-1)

    @action(
        "find.match_case",
        "Match &capital letters",
        shortcut="Alt+C",
        icon="match-case",
        checkable=True,
    )
    def match_case(self, on: bool) -> None:
        """Find words only with the same capital and small letters."""
        self._area.set_how("match_case", on)

    @action(
        "find.whole_words",
        "&Whole words only",
        shortcut="Alt+W",
        icon="whole-words",
        checkable=True,
    )
    def whole_words(self, on: bool) -> None:
        """Find words only where they are not part of longer ones."""
        self._area.set_how("whole_words", on)

    @action(
        "find.ignore_accents",
        "Ignore &accents",
        shortcut="Alt+I",
        icon="accents",
        checkable=True,
    )
    def ignore_accents(self, on: bool) -> None:
        """Find letters with accents and without alike: cafe finds café."""
        self._area.set_how("ignore_accents", on)

    @action(
        "find.pattern",
        "&Regular expression",
        shortcut="Alt+R",
        icon="pattern",
        checkable=True,
    )
    def pattern(self, on: bool) -> None:
        """Take what is typed for a regular expression."""
        self._area.set_how(PATTERN, on)

    @action("find.list", "&List hits", shortcut="Alt+L", icon="list", checkable=True)
    def show_list(self, on: bool) -> None:
        """List what was found, with who says it, the words around it and its place."""
        self._area.show_list(on)
