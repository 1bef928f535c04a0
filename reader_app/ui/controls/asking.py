"""The line below the codebook that says what will happen, and asks; or why something cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader_app.ui.accessible import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


class Asking(QWidget):
    """One sentence with a button that does it and one that does not; hidden else."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.yes = QPushButton()
        self.no = QPushButton(self.tr("Cancel"))
        for button in (self.yes, self.no):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self._act: Callable[[], object] | None = None
        self._back: QWidget | None = None
        self.yes.clicked.connect(self._do)
        self.no.clicked.connect(self.end)
        self.hide()

    def ask(self, words: str, verb: str, act: Callable[[], object], back: QWidget) -> None:
        """Say what will happen and offer to do it; then the keyboard goes ``back``."""
        self._show(words, "ink", verb, act, back)
        self.no.show()
        self.yes.setFocus()

    def offer(self, words: str, verb: str, act: Callable[[], object], back: QWidget) -> None:
        """Say what was done, and offer what can be done about it."""
        self._show(words, "quiet", verb, act, back)
        self.no.hide()

    def tell(self, words: str) -> None:
        """Say why something cannot be."""
        self._show(words, "warning", "", None, None)
        self.no.hide()

    def end(self) -> None:
        """Be gone, and give the keyboard back where it was here."""
        had_focus = self.yes.hasFocus() or self.no.hasFocus()
        self._act, back = None, self._back
        self.hide()
        if had_focus and back:
            back.setFocus()

    def _show(
        self,
        words: str,
        role: str,
        verb: str,
        act: Callable[[], object] | None,
        back: QWidget | None,
    ) -> None:
        self.end()
        self._act, self._back = act, back
        self.words.setProperty("role", role)
        self.words.style().polish(self.words)  # the role has another colour
        self.words.setText(words)
        self.yes.setText(verb)
        self.yes.setVisible(bool(verb))
        self.yes.setAccessibleDescription(words)
        self.show()
        announce(self, words)

    def _do(self) -> None:
        act = self._act
        self.end()
        if act:
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and Delete do it, and Esc not."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
        if event.key() in keys and not self.no.hasFocus():
            self._do()
        elif event.key() in keys or event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
