"""The Help menu: guide, shortcuts, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.ui.actions import action, build_actions
from reader_app.ui.controls.messages import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from reader_app.ui.desk import Desk
    from reader_app.ui.keys import Keys


class HelpCommands(QObject):
    """What explains the rest; ``all_actions`` gives every command there is, ``keys`` its keys."""

    def __init__(
        self,
        desk: Desk,
        all_actions: Callable[[], Mapping[str, QAction]],
        keys: Callable[[], Keys],
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._all_actions = all_actions
        self._keys = keys
        self.actions = build_actions(self)

    @action("help.guide", "User &guide", shortcut="F1", icon="help")
    def show_guide(self) -> None:
        """Read the user guide that came with the program."""
        from reader_app.ui.dialogs.guide import GuideDialog, guide_path

        path = guide_path()
        if path.is_file():
            GuideDialog(path, self._desk.window).open()
        else:
            tell(self._desk.window, self.tr("The user guide did not come with this program."))

    @action("help.shortcuts", "&Keyboard shortcuts…", shortcut="Ctrl+F1", icon="keyboard")
    def show_shortcuts(self) -> None:
        """List every command with its keys, and give it other ones."""
        from reader_app.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._all_actions(), self._keys(), self._desk.window).open()

    @action("help.about", "&About Transcript Reader", shortcut="Shift+F1", icon="about")
    def show_about(self) -> None:
        """Say which version this is, and under which licence."""
        from reader_app.ui.dialogs.about import AboutDialog

        AboutDialog(self._desk.window).open()
