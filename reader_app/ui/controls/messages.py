"""Telling and asking in a dialog that does not stop the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from reader_app.ui.looks.icons import tinted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

    Choice = tuple[str, Callable[[], object]]

_ICON = 32


def tell(parent: QWidget | None, line: str, more: str = "") -> QMessageBox:
    """Show one clear line, with ``more`` below it; returns at once."""
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, line, more)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def ask(parent: QWidget | None, line: str, more: str, choices: Sequence[Choice]) -> QMessageBox:
    """Show a line with a button for each choice; the last is also what Escape means."""
    from PySide6.QtWidgets import QMessageBox, QPushButton

    box = _box(parent, line, more)
    calls: dict[QPushButton, Callable[[], object]] = {}
    for words, call in choices:
        button = QPushButton(words, box)
        box.addButton(button, QMessageBox.ButtonRole.ActionRole)
        calls[button] = call
    box.setDefaultButton(next(iter(calls)))
    box.setEscapeButton(list(calls)[-1])
    box.finished.connect(lambda _result: _answer(box, calls))
    box.open()
    return box


def _answer(box: QMessageBox, calls: dict[QPushButton, Callable[[], object]]) -> None:
    chosen = box.clickedButton()
    call = next((call for button, call in calls.items() if button is chosen), None)
    (call or list(calls.values())[-1])()


def _box(parent: QWidget | None, line: str, more: str) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
    colour = box.palette().color(QPalette.ColorRole.BrightText)
    box.setIconPixmap(tinted("warning", colour).pixmap(_ICON, _ICON))
    box.setText(line)
    box.setInformativeText(more)
    return box
