"""Commands: declared where they are done, with ``@action``; placed elsewhere, by id.

Menus, tool bar, shortcut list and manual all come from the one declaration.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtGui import QAction, QKeySequence

from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_WHY = "why"

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Command:
    """What is known of a command before there is a window."""

    id: str
    text: str
    """With its mnemonic: ``&Open…``."""
    shortcut: str
    """In Qt's portable form; several are parted by `` | ``. Empty where there is none."""
    icon: str
    checkable: bool
    words: str
    """One sentence for the manual and the status bar: the method's docstring."""

    @property
    def title(self) -> str:
        """The text without mnemonic and dots."""
        return self.text.replace("&", "").rstrip("…")

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys it has at first, each in Qt's portable form."""
        return key_list(self.shortcut)


def key_list(shortcut: str) -> tuple[str, ...]:
    """Return the keys of ``Ctrl+Y | F4``, as Qt writes each."""
    return tuple(QKeySequence(key).toString() for key in shortcut.split(" | ") if key)


def action(
    id: str,  # noqa: A002 (the command's id is its name everywhere)
    text: str,
    *,
    shortcut: str = "",
    icon: str = "",
    checkable: bool = False,
) -> Callable[[F], F]:
    """Declare the decorated method as a command; its docstring's first line is its help."""

    def declare(method: F) -> F:
        words = (method.__doc__ or "").strip().splitlines()[0]
        method.command = Command(id, text, shortcut, icon, checkable, words)  # type: ignore[attr-defined] # functions take attributes
        return method

    return declare


def declared(owner: type) -> list[tuple[str, Command]]:
    """Return (method name, command) for each command that a class declares, by id."""
    found = [
        (name, method.command)
        for name in dir(owner)
        if isinstance(getattr(method := getattr(owner, name), "command", None), Command)
    ]
    return sorted(found, key=lambda pair: pair[1].id)


def build_actions(owner: QObject) -> dict[str, QAction]:
    """Return a ``QAction`` for each command ``owner`` declares, by id; they call its methods."""
    actions: dict[str, QAction] = {}
    for name, command in declared(type(owner)):
        item = QAction(translated(command.text, "commands"), owner)
        item.setObjectName(command.id)
        item.setStatusTip(translated(command.words, "commands"))
        item.setCheckable(command.checkable)
        item.setData(command)
        item.setShortcuts([QKeySequence(key) for key in command.keys])
        method = getattr(owner, name)
        if command.checkable:
            item.toggled.connect(method)
        else:
            item.triggered.connect(_without_argument(method))
        actions[command.id] = item
    return actions


def command_of(item: QAction) -> Command:
    """Return what was declared of a command that ``build_actions`` made."""
    command: Command = item.data()
    return command


def shown_keys(item: QAction) -> str:
    """Return the keys a command has now, as the reader's system writes them."""
    return QKeySequence.listToString(item.shortcuts(), QKeySequence.SequenceFormat.NativeText)


def shown_title(item: QAction) -> str:
    """Return what a command is called now, without mnemonic and dots."""
    return _plain(item.text())


def own_title(item: QAction) -> str:
    """Return what a command is called whatever it would do now: *Undo*, without what of."""
    return _plain(translated(command_of(item).text, "commands"))


def _plain(words: str) -> str:
    words = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return words.removesuffix("…")


def enable(item: QAction, can: bool, why: str = "") -> None:
    """Let a command be done or not; ``why`` says what is wanting, in a sentence."""
    item.setEnabled(can)
    item.setProperty(_WHY, "" if can else why)


def why_not(item: QAction) -> str:
    """Return what :func:`enable` said is wanting, or nothing."""
    return item.property(_WHY) or ""


def _without_argument(method: Callable[[], object]) -> Callable[[], None]:
    """Wrap ``method`` so that Qt does not hand it the ``checked`` of ``triggered``."""

    def call() -> None:
        method()

    return call
