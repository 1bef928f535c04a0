"""The line that gives a command other keys: those it has, and a field for one more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader_app.ui.actions import own_title
from reader_app.ui.dialogs.frame import quiet
from reader_app.ui.dialogs.key_field import KeyField
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from reader_app.ui.keys import Keys

_ADDS = 150
"""Pixels for the field."""


class KeyEditor(QWidget):
    """Changes the keys of one command; each change takes effect at once."""

    left = Signal()
    """The list shall have the keyboard again."""

    def __init__(self, actions: Mapping[str, QAction], keys: Keys) -> None:
        super().__init__()
        self._actions, self._keys = actions, keys
        self._name: str | None = None
        self._wanted = ""
        self.title = QLabel()
        self.field = KeyField()
        self.field.setMinimumWidth(_ADDS)
        self.default_button = _button(self.tr("Default"))
        self.default_button.setToolTip(self.tr("Give this command the keys it had at first"))
        self.take_button = _button(self.tr("Take it over"))
        self.message = quiet()
        self.chips: list[QPushButton] = []
        self._lay_out()
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.left)
        self.default_button.clicked.connect(self._reset)
        self.take_button.clicked.connect(self._take_over)
        keys.changed.connect(self._refresh)
        self.show_command(None)

    def _lay_out(self) -> None:
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.field)
        self._row.addWidget(self.default_button)
        below = QHBoxLayout()
        below.addWidget(self.message, 1)
        below.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(below)
        self.message.setMinimumHeight(self.take_button.sizeHint().height())

    # -- which command ----------------------------------------------------------------------------

    def show_command(self, name: str | None) -> None:
        """Change the keys of this command from now on, or of none."""
        self._name = name
        self._say(self.tr("Enter, then the new keys. Several are possible.") if name else "")
        self.field.clear()
        self._refresh()

    def begin(self) -> None:
        """Wait for the new keys."""
        if self._name:
            self.field.setFocus()

    def _refresh(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        name = self._name
        self.field.setEnabled(name is not None)
        self.default_button.setEnabled(name is not None and self._keys.is_changed(name))
        self.title.setText(f"<b>{_escaped(own_title(self._actions[name]))}</b>" if name else "")
        for key in self._keys.of(name) if name else ():
            self._add_chip(key)

    def _add_chip(self, key: str) -> None:
        chip = _button(f"{native(key)}  ×")
        chip.setAccessibleName(self.tr("Take {key} off").format(key=native(key)))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(partial(self._remove, key))
        self._row.insertWidget(1 + len(self.chips), chip)
        before = self.chips[-1] if self.chips else None
        self.chips.append(chip)
        if before:
            QWidget.setTabOrder(before, chip)
        QWidget.setTabOrder(chip, self.field)

    # -- what is done -----------------------------------------------------------------------------

    def _press(self, key: str) -> None:
        name = self._name
        if name is None:
            return
        holder = self._keys.holder(key, but=name)
        if key in self._keys.of(name):
            self._say(self.tr("It has {key} already.").format(key=native(key)))
        elif refusal := self._keys.refusal(name, key):
            self._say(refusal, warns=True)
        elif holder:
            other = own_title(self._actions[holder])
            words = self.tr("{key} belongs to “{command}”.")
            self._say(words.format(key=native(key), command=other), warns=True, takes=key)
        else:
            self._keys.add(name, key)
            self._say(self.tr("{key} does it from now on.").format(key=native(key)))

    def _take_over(self) -> None:
        key, name = self._wanted, self._name
        if name:
            self._keys.add(name, key)
            self._say(self.tr("{key} does it from now on.").format(key=native(key)))
            self.field.setFocus()

    def _remove(self, key: str) -> None:
        if self._name:
            self._keys.remove(self._name, key)
            self._say(self.tr("{key} does it no more.").format(key=native(key)))
            self.field.setFocus()

    def _reset(self) -> None:
        if self._name:
            self._keys.reset(self._name)
            self._say(self.tr("It has the keys it had at first."))
            self.field.setFocus()

    def _say(self, words: str, *, warns: bool = False, takes: str = "") -> None:
        self._wanted = takes
        self.message.setProperty("role", "warning" if warns else "quiet")
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.field.setAccessibleDescription(words)
        self.take_button.setVisible(bool(takes))


def native(key: str) -> str:
    """Return keys as the reader's system writes them, and as they stand on the keyboard."""
    return apart(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setAutoDefault(False)
    return made


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
