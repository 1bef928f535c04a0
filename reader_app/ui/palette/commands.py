"""Every command by its name: what the palette offers."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.ui.actions import command_of, shown_title, why_not
from reader_app.ui.menus import MENUS, Menu
from reader_app.ui.palette.matching import Matcher
from reader_app.ui.palette.rows import Row
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QAction

    from reader_app.session import Session
    from reader_app.settings import Settings

RECENT = 30
"""How many commands are remembered as used lately."""


class CommandOffer:
    """The commands as they are at one moment, those used lately first."""

    def __init__(
        self, actions: Mapping[str, QAction], settings: Settings, session: Session
    ) -> None:
        self.name = _tr("Command palette")
        self.placeholder = _tr("What do you want to do?")
        self._actions = actions
        self._settings = settings
        paths = menu_paths()
        recent = [name for name in settings.get(s.PALETTE_RECENT) if name in actions]
        rest = [name for name in (*paths, *actions) if name in actions]
        self._ids = list(dict.fromkeys((*recent, *rest)))
        self.limit = len(self._ids)
        lacking = _lacking(session)
        self._rows = [_row(actions[name], paths.get(name, ""), lacking) for name in self._ids]
        # of two that fit alike, the one that can be done comes first
        self._order = sorted(range(self.limit), key=lambda place: not self._rows[place].is_enabled)
        self._matcher = Matcher(
            (self._rows[place].title for place in self._order),
            (_also(actions[self._ids[place]], self._rows[place]) for place in self._order),
        )

    def find(self, typed: str) -> list[int]:
        """Return the commands that fit, the best first; all of them where nothing is typed."""
        if not typed.strip():
            return list(range(self.limit))
        return [self._order[number] for number in self._matcher.find(typed, self.limit)]

    def row(self, place: int) -> Row:
        """Return what is shown of a command."""
        return self._rows[place]

    def choose(self, place: int) -> None:
        """Do it, and remember that it was used."""
        name = self._ids[place]
        recent = [each for each in self._settings.get(s.PALETTE_RECENT) if each != name]
        with suppress(ReaderError):  # what was used lately is not worth an error
            self._settings.set(s.PALETTE_RECENT, [name, *recent][:RECENT])
        self._actions[name].trigger()


def menu_paths() -> dict[str, str]:
    """Return in which menu each command stands, by id, in the order of the menus."""
    return dict(_paths(MENUS, ()))


def _paths(items: tuple[str | Menu, ...], above: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for item in items:
        if isinstance(item, Menu):
            title = translated(item.title, "menus").replace("&", "")
            yield from _paths(item.items, (*above, title))
        else:
            yield item, " › ".join(above)


def _row(item: QAction, path: str, lacking: str) -> Row:
    command = command_of(item)
    can = item.isEnabled() and item.isVisible()
    native = QKeySequence.SequenceFormat.NativeText
    return Row(
        shown_title(item),
        detail=path,
        kind=_tr("on") if item.isCheckable() and item.isChecked() else "",
        keys=tuple(key.toString(native) for key in item.shortcuts()),
        icon=command.icon,
        is_enabled=can,
        help=item.statusTip() if can else _why(item, lacking),
    )


def _also(item: QAction, row: Row) -> str:
    """Return by what a command is found beside its title: menu, first title, words, keys."""
    command = command_of(item)
    return " ".join((row.detail, command.title, item.statusTip(), *row.keys))


def _lacking(session: Session) -> str:
    """Return why most of what cannot be done cannot be done, or nothing."""
    return "" if session.transcript else _tr("No transcript is open.")


def _why(item: QAction, lacking: str) -> str:
    """Return why a command cannot be done: as it says itself, or as is likely."""
    name = item.objectName()
    if not item.isVisible() and name.startswith("annotate.tag_"):
        return _tr("No tag has this key.")
    said = why_not(item) or lacking
    return said or next((why for start, why in _reasons() if name.startswith(start)), "")


def _reasons() -> Iterator[tuple[str, str]]:
    """Give beginnings of ids, and what is likely to be wanting there."""
    yield "edit.undo", _tr("There is nothing to take back.")
    yield "edit.redo", _tr("Nothing was undone.")
    yield "edit.copy", _tr("Nothing is selected.")
    yield "go.back", _tr("There is nowhere to go back to.")
    yield "go.forward", _tr("There is nowhere to go forward to.")
    yield "go.", _tr("There is none in this transcript.")
    yield "edit.select", _tr("There is none in this transcript.")
    yield "tab.", _tr("Only one tab is open.")
    yield "structure.", _tr("Put the caret into a turn where this can be done.")
    yield "", _tr("This cannot be done here and now.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)
