"""How a cell of a list or table shows its words: each in its own direction of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate

from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QAbstractItemView


class Cells(QStyledItemDelegate):
    """Shows words apart, so that a mirrored cell does not put their full stop before them.

    What the model holds stays as it is: to be found, sorted and read aloud.
    """

    @classmethod
    def show_in(cls, view: QAbstractItemView) -> None:
        """Let ``view`` show its cells so."""
        view.setItemDelegate(cls(view))

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return a cell's words, set apart."""
        return apart(super().displayText(value, locale))
