"""The keys of every command: those it was declared with, or those its reader gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader_app import settings as s
from reader_app.ui.actions import command_of, key_list, shown_keys, shown_title
from reader_app.ui.menus import MENUS
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from reader_app.settings import Settings
    from reader_app.ui.looks.look import Look
    from reader_app.ui.menus import Menu

_Key = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVES = frozenset(
    {
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
    }
)
_WORKS = frozenset(
    {
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Escape,
        _Key.Key_Space,
        _Key.Key_Menu,
    }
)
_EDITS = frozenset({_Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Insert})
_FIELD = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Shift+F10"})
_BARE = frozenset({_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta})
_FOR_TEXT = ("annotate.", "structure.", "lens.", "view.", "go.", "edit.select", "edit.extend")
"""Commands about what is read: a plain letter can be theirs while no field has the keyboard."""


class Keys(QObject):
    """Puts keys on the commands of a window and keeps what its reader changes."""

    changed = Signal()

    def __init__(self, settings: Settings, look: Look, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._settings = settings
        self._look = look
        self._actions = actions
        self._own: dict[str, tuple[str, ...]] = {}
        self._given: dict[str, tuple[str, ...]] = {}
        """What is on the actions now; at first what they were made with."""
        look.keys_changed.connect(self._follow)
        self._follow()

    # -- what is so -------------------------------------------------------------------------------

    def of(self, name: str) -> tuple[str, ...]:
        """Return the keys of a command, in Qt's portable form."""
        if name in self._own:
            return self._own[name]
        taken = {key for keys in self._own.values() for key in keys}
        return tuple(key for key in self.defaults(name) if key not in taken)

    def defaults(self, name: str) -> tuple[str, ...]:
        """Return the keys that a command was declared with."""
        return command_of(self._actions[name]).keys

    def is_changed(self, name: str) -> bool:
        """Tell whether a command has other keys than at first."""
        return self.of(name) != self.defaults(name)

    def holder(self, key: str, but: str = "") -> str | None:
        """Return the command, ``but`` one aside, that has ``key``, or None."""
        return next((name for name in self._actions if name != but and key in self.of(name)), None)

    def refusal(self, name: str, key: str) -> str:
        """Return why a command cannot have ``key``; nothing where it can."""
        if key in self.defaults(name):
            return ""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        return _needed_elsewhere(name, key).replace("{key}", shown)

    # -- changes ----------------------------------------------------------------------------------

    def add(self, name: str, key: str) -> None:
        """Give a command one more key; whichever command had it has it no more."""
        other = self.holder(key, but=name)
        if other:
            self._own[other] = tuple(each for each in self.of(other) if each != key)
        if key not in self.of(name):
            self._own[name] = (*self.of(name), key)
        self._keep()

    def remove(self, name: str, key: str) -> None:
        """Take a key off a command."""
        self._own[name] = tuple(each for each in self.of(name) if each != key)
        self._keep()

    def reset(self, name: str) -> None:
        """Give a command the keys it had at first; whichever command has one of them loses it."""
        self._own.pop(name, None)
        for key in self.defaults(name):
            if other := self.holder(key, but=name):
                self._own[other] = tuple(each for each in self.of(other) if each != key)
        self._keep()

    def reset_all(self) -> None:
        """Give every command the keys it had at first."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        for name in [name for name, keys in self._own.items() if self._is_default(name, keys)]:
            del self._own[name]
        written = [f"{name}={' | '.join(keys)}" for name, keys in sorted(self._own.items())]
        self._settings.set(s.KEYS, written)
        self._look.keys_changed.emit()

    def _follow(self) -> None:
        """Be as the settings say, which may have been changed in another window."""
        self._own = dict(_read(self._settings.get(s.KEYS)))
        self._apply()
        self.changed.emit()

    def _is_default(self, name: str, keys: tuple[str, ...]) -> bool:
        return name in self._actions and keys == self.defaults(name)

    def _apply(self) -> None:
        """Put the keys on the actions, whose menus and tool tips show them."""
        for name, item in self._actions.items():
            wanted = self.of(name) if self._own else self.defaults(name)
            if wanted != self._given.get(name, self.defaults(name)):
                item.setShortcuts([QKeySequence(key) for key in wanted])
            self._given[name] = wanted
            keys = shown_keys(item)
            title = shown_title(item)
            item.setToolTip(f"{title} ({keys})" if keys else title)


def _read(kept: Iterable[object]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Give each command and its keys as the settings have them; what is nonsense is left out."""
    for each in kept:
        name, is_there, keys = each.partition("=") if isinstance(each, str) else ("", "", "")
        if is_there:
            yield name, tuple(key for key in key_list(keys) if not QKeySequence(key).isEmpty())


def key_of(event: QKeyEvent) -> str:
    """Return what was pressed, in Qt's portable form, or nothing for Shift and its like alone."""
    key = Qt.Key(event.key())
    if key in _BARE or key == _Key.Key_unknown:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    typed = event.text()
    is_sign = typed.isprintable() and typed.strip() and not typed.isalnum()
    if is_sign:  # Shift is but the way to type it
        modifiers &= ~_SHIFT
    combined = QKeySequence(QKeyCombination(modifiers, key))
    return combined.toString(QKeySequence.SequenceFormat.PortableText)


def _needed_elsewhere(name: str, key: str) -> str:
    """Return what else a key is needed for, or nothing."""
    combination = QKeySequence(key)[0]  # type: ignore[index] # of one key, as all here
    pressed, modifiers = combination.key(), combination.keyboardModifiers()
    is_plain = not modifiers & ~_SHIFT
    if pressed in _MOVES and not modifiers & ~(_SHIFT | _CTRL):
        return _tr("{key} moves the caret in the text.")
    if (pressed in _WORKS and is_plain) or key == "Shift+F10":
        return _tr("{key} is needed to work with lists, fields and menus.")
    if key in _FIELD or (pressed in _EDITS and not modifiers & ~(_SHIFT | _CTRL)):
        return _tr("{key} is needed where something is written.")
    if is_plain and _is_sign(pressed) and not name.startswith(_FOR_TEXT):
        return _tr("{key} is typed where a field has the keyboard, and this is needed there too.")
    opened = next((m for m in MENUS if _mnemonic(m) == key), None)
    if opened:
        title = translated(opened.title, "menus").replace("&", "")
        return _tr("{key} opens the menu {menu}.").replace("{menu}", title)
    return ""


def _mnemonic(menu: Menu) -> str:
    return QKeySequence.mnemonic(translated(menu.title, "menus")).toString()


def _is_sign(key: Qt.Key) -> bool:
    """Tell whether a key writes a letter, a digit or another sign."""
    return int(key) < int(_Key.Key_Escape)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
