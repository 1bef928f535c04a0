"""The buttons below the codebook, in one row or, where it is narrow, in two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton

from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from collections.abc import Callable

    Verb = tuple[str, str, str, Callable[[], object]]
    """Its name, its words, its key or nothing, and what it does."""

_FIRST = 4
"""Buttons of the first of two rows."""


class VerbRow(QBoxLayout):
    """A button for each verb, by name in ``buttons``."""

    def __init__(self, verbs: tuple[Verb, ...], last: QPushButton) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.buttons: dict[str, QPushButton] = {}
        first, second = QHBoxLayout(), QHBoxLayout()
        for number, (name, words, key, act) in enumerate(verbs):
            button = _button(words, key)
            button.clicked.connect(_without_argument(act))
            self.buttons[name] = button
            (first if number < _FIRST else second).addWidget(button)
        second.addStretch(1)
        second.addWidget(last)
        self.addLayout(first)
        self.addLayout(second, 1)

    def fold(self) -> None:
        """Stand in two rows."""
        self.setDirection(QBoxLayout.Direction.TopToBottom)


def _button(words: str, key: str) -> QPushButton:
    button = QPushButton(words)
    native = ""
    if key:
        button.setShortcut(QKeySequence(key))
        native = apart(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    button.setToolTip(f"{words.replace('&', '').rstrip('…')} {native}".strip())
    return button


def _without_argument(act: Callable[[], object]) -> Callable[[], None]:
    """Return what can be connected to a signal that says more than is asked."""

    def do() -> None:
        act()

    return do
