"""The View menu: panels, size of the text, margin, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from reader_app import settings as s
from reader_app.ui.actions import action, build_actions
from reader_app.ui.style import SYSTEM, wanted_theme

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk

STEP = 1.0
"""Points by which the text grows or shrinks."""


class ViewCommands(QObject):
    """What is shown, and how."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        for kind, names in (
            ("gutter", ("turn", "time", "page")),
            ("theme", ("system", "light", "dark")),
        ):
            group = QActionGroup(self)
            for name in names:
                group.addAction(self.actions[f"view.{kind}_{name}"])
        desk.look.changed.connect(self._refresh)
        desk.panels.shown_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        settings = self._desk.settings
        for name in (
            f"view.gutter_{settings.get(s.GUTTER)}",
            f"view.theme_{settings.get(s.THEME)}",
        ):
            if name in self.actions:
                self.actions[name].setChecked(True)
        self.actions["view.outline"].setChecked(self._desk.panels.outline_is_shown)
        self.actions["view.sidebar"].setChecked(self._desk.panels.sidebar_is_shown)

    # -- panels -----------------------------------------------------------------------------------

    @action("view.outline", "&Outline", shortcut="F9", icon="outline", checkable=True)
    def show_outline(self, on: bool) -> None:
        """Show or hide questions, speakers and sections."""
        if on != self._desk.panels.outline_is_shown:
            self._desk.panels.show_outline(on)

    @action("view.sidebar", "&Annotations", shortcut="F10", icon="sidebar", checkable=True)
    def show_sidebar(self, on: bool) -> None:
        """Show or hide the cards of highlights."""
        if on != self._desk.panels.sidebar_is_shown:
            self._desk.panels.show_sidebar(on)

    @action("view.full_screen", "&Full screen", shortcut="F11", icon="full-screen", checkable=True)
    def full_screen(self, on: bool) -> None:
        """Let the window fill the screen."""
        if on:
            self._desk.window.showFullScreen()
        else:
            self._desk.window.showNormal()

    # -- text -------------------------------------------------------------------------------------

    @action("view.larger", "&Larger text", shortcut="Ctrl++ | Ctrl+=", icon="text-larger")
    def larger(self) -> None:
        """Make the transcript's text larger."""
        self._desk.look.set_text_size(self._desk.settings.get(s.TEXT_SIZE) + STEP)

    @action("view.smaller", "&Smaller text", shortcut="Ctrl+-", icon="text-smaller")
    def smaller(self) -> None:
        """Make the transcript's text smaller."""
        self._desk.look.set_text_size(self._desk.settings.get(s.TEXT_SIZE) - STEP)

    @action("view.text_size_normal", "&Normal text size", shortcut="Ctrl+0")
    def normal_size(self) -> None:
        """Give the transcript's text the size it had at first."""
        self._desk.look.set_text_size(s.TEXT_SIZE.default)

    @action("view.gutter_turn", "Turn &numbers", shortcut="Alt+Shift+N", checkable=True)
    def gutter_turn(self, on: bool) -> None:
        """Show the number of each turn beside it."""
        self._set_gutter("turn", on)

    @action("view.gutter_time", "&Times", shortcut="Alt+Shift+T", checkable=True)
    def gutter_time(self, on: bool) -> None:
        """Show the time in the recording beside each turn."""
        self._set_gutter("time", on)

    @action("view.gutter_page", "&Pages and lines", shortcut="Alt+Shift+P", checkable=True)
    def gutter_page(self, on: bool) -> None:
        """Show printed page and line beside the text."""
        self._set_gutter("page", on)

    def _set_gutter(self, kind: str, on: bool) -> None:
        if on and kind != self._desk.settings.get(s.GUTTER):
            self._desk.settings.set(s.GUTTER, kind)
            self._desk.look.settings_changed()

    # -- colours ----------------------------------------------------------------------------------

    @action("view.theme_system", "As the &system", shortcut="Alt+Shift+S", checkable=True)
    def theme_system(self, on: bool) -> None:
        """Be light or dark as the system is."""
        self._set_theme(SYSTEM, on)

    @action("view.theme_light", "&Light", shortcut="Alt+Shift+L", checkable=True)
    def theme_light(self, on: bool) -> None:
        """Be light always."""
        self._set_theme("light", on)

    @action("view.theme_dark", "&Dark", shortcut="Alt+Shift+D", checkable=True)
    def theme_dark(self, on: bool) -> None:
        """Be dark always."""
        self._set_theme("dark", on)

    @action("view.switch_theme", "S&witch light and dark", shortcut="F12", icon="theme")
    def switch_theme(self) -> None:
        """Change from light to dark, or back."""
        self._set_theme("light" if self._desk.look.theme.is_dark else "dark", True)

    def _set_theme(self, name: str, on: bool) -> None:
        if on and name != self._desk.settings.get(s.THEME):
            self._desk.settings.set(s.THEME, name)
            self._desk.look.set_theme(wanted_theme(self._desk.settings))
