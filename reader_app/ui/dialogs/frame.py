"""What the dialogs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN = 16
GAP = 12


class Dialog(QDialog):
    """A dialog that is gone when it is closed; ``column`` is filled from above."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(GAP)

    def add_close_button(self) -> QDialogButtonBox:
        """End the dialog with one button that closes it; return the row, for others."""
        row = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        row.rejected.connect(self.reject)
        row.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.column.addWidget(row)
        return row


def quiet(words: str = "") -> QLabel:
    """Return a label for less important words."""
    label = QLabel(words)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label


def table() -> QTreeWidget:
    """Return a list with columns, without branches; a whole row is chosen at a time."""
    made = QTreeWidget()
    made.setProperty("boxed", True)
    made.setRootIsDecorated(False)
    made.setAllColumnsShowFocus(True)
    made.setUniformRowHeights(True)
    made.ensurePolished()  # the height of a row is asked for before the list is seen
    return made
