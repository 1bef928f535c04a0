"""The View menu: panels, size of the text, margin, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from reader_app import settings as s
from reader_app.ui.actions import action, build_actions
from reader_app.ui.controls.buttons import corner_below
from reader_app.ui.looks.style import SYSTEM, choose_theme, favourite
from reader_app.ui.looks.theme import themes
from reader_app.ui.window.focus import FocusMode

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript
    from reader_app.ui.desk import Desk
    from reader_app.ui.looks.reading_menu import ReadingMenu

STEP = 1.0
"""Points by which the text grows or shrinks."""


class ViewCommands(QObject):
    """What is shown, and how."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._menu: ReadingMenu | None = None
        self.actions = build_actions(self)
        for kind, names in (
            ("gutter", ("turn", "time", "page")),
            ("theme", ("system", "light", "dark")),
        ):
            group = QActionGroup(self)
            for name in names:
                group.addAction(self.actions[f"view.{kind}_{name}"])
        self._focus = FocusMode(desk.window, desk.panels, desk.pane)
        self._focus.changed.connect(self._refresh)
        desk.session.transcript_opened.connect(self._leave_focus)
        desk.look.changed.connect(self._refresh)
        desk.panels.shown_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        settings = self._desk.settings
        kind = "dark" if self._desk.look.theme.is_dark else "light"
        worn = SYSTEM if settings.get(s.THEME) == SYSTEM else kind
        for name in (f"view.gutter_{settings.get(s.GUTTER)}", f"view.theme_{worn}"):
            if name in self.actions:
                self.actions[name].setChecked(True)
        self.actions["view.focus"].setChecked(self._focus.is_on)
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

    @action("view.focus", "Focus mo&de", shortcut="F5", icon="focus", checkable=True)
    def focus(self, on: bool) -> None:
        """Hide everything but the text; Esc brings it back."""
        self._focus.set_on(on)
        if on:
            self._desk.pane.set_focus()

    def _leave_focus(self, transcript: Transcript | None) -> None:
        """Bring back the menus where no text is left to be read."""
        if transcript is None:
            self._focus.set_on(False)

    @action("view.full_screen", "&Full screen", shortcut="F11", icon="full-screen", checkable=True)
    def full_screen(self, on: bool) -> None:
        """Let the window fill the screen."""
        if on:
            self._desk.window.showFullScreen()
        else:
            self._desk.window.showNormal()

    # -- text -------------------------------------------------------------------------------------

    @action("view.reading", "&Reading…", shortcut="F7", icon="reading")
    def reading(self) -> None:
        """Change face, size, spaces and colours of the text while looking at it."""
        if self._menu is None:
            self._menu = self._reading_menu()
        self._menu.open_at(corner_below(self.actions["view.reading"], self._desk.window))

    def _reading_menu(self) -> ReadingMenu:
        from reader_app.ui.looks.reading_menu import (
            ReadingMenu,  # seldom wanted, and asks for all faces
        )

        desk, sizes = self._desk, ("view.smaller", "view.larger")
        actions = [self.actions[name] for name in sizes]
        return ReadingMenu(desk.settings, desk.look, desk.window, actions)

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
        if on and self._desk.settings.get(s.THEME) != SYSTEM:
            self._wear(SYSTEM)

    @action("view.theme_light", "&Light", shortcut="Alt+Shift+L", checkable=True)
    def theme_light(self, on: bool) -> None:
        """Wear the light colours liked best."""
        self._be_dark(on, is_dark=False)

    @action("view.theme_dark", "&Dark", shortcut="Alt+Shift+D", checkable=True)
    def theme_dark(self, on: bool) -> None:
        """Wear the dark colours liked best."""
        self._be_dark(on, is_dark=True)

    @action("view.switch_theme", "S&witch light and dark", shortcut="F12", icon="theme")
    def switch_theme(self) -> None:
        """Change from light to dark, or back."""
        is_dark = not self._desk.look.theme.is_dark
        self._wear(favourite(self._desk.settings, is_dark=is_dark).name)

    @action("view.next_theme", "&Next colours", shortcut="Shift+F12")
    def next_theme(self) -> None:
        """Go through all colours there are: paper, white, sepia, dark, black, high contrast."""
        names = list(themes())
        place = names.index(self._desk.look.theme.name)
        self._wear(names[(place + 1) % len(names)])

    def _be_dark(self, on: bool, *, is_dark: bool) -> None:
        settings, worn = self._desk.settings, self._desk.look.theme
        if on and (settings.get(s.THEME) == SYSTEM or worn.is_dark is not is_dark):
            self._wear(favourite(settings, is_dark=is_dark).name)

    def _wear(self, name: str) -> None:
        choose_theme(self._desk.settings, self._desk.look, name)
