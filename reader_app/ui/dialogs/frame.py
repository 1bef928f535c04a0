"""What the dialogs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QScrollArea,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.controls.cells import Cells

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

MARGIN = 16
GAP = 12
_FRAME = QSize(8, 32)
"""What a window's frame takes of the screen."""
_NARROW = 700
"""Pixels of a screen that has no room for two columns."""
_BEFORE_NUMBER = 9
"""Pixels: what style.py puts before the words of the other fields, border included."""


class Dialog(QDialog):
    """A dialog that is gone when it is closed; ``column`` is filled from above."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.beside: QBoxLayout | None = None
        """Columns, which stand one below the other where the screen is narrow."""
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

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen; what has no room there is scrolled to."""
        if self.beside and room_for(self).width() < _NARROW:
            self.beside.setDirection(QBoxLayout.Direction.TopToBottom)
        keep_within_screen(self, self.column)
        super().showEvent(event)


def room_for(window: QWidget) -> QSize:
    """Return how large a window may be on its screen."""
    return window.screen().availableSize() - _FRAME


def keep_within_screen(window: QWidget, column: QVBoxLayout) -> None:
    """Let a window be no larger than its screen; what has no room there is scrolled to."""
    room = room_for(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    if not _fits(column, room):
        let_scroll(window, column)
    window.resize(window.size().boundedTo(room))


def let_scroll(window: QWidget, layout: QLayout) -> None:
    """Put all that stands in the layout of a window on a page that is scrolled."""
    page = QWidget()
    page.setLayout(layout)
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    around = QVBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    around.activate()  # the window may be smaller from now on


def _fits(column: QVBoxLayout, room: QSize) -> bool:
    """Tell whether all that stands in a column has room when it is made as small as can be."""
    least = column.minimumSize()
    width = min(room.width(), max(least.width(), column.sizeHint().width()))
    tall = column.minimumHeightForWidth(width) if column.hasHeightForWidth() else 0
    return least.width() <= room.width() and max(tall, least.height()) <= room.height()


def quiet(words: str = "") -> QLabel:
    """Return a label for less important words."""
    label = QLabel(words)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label


def begin_as_fields(box: QAbstractSpinBox) -> None:
    """Let a number begin where the words of other fields do: the style sheet cannot move it."""
    box.lineEdit().setTextMargins(_BEFORE_NUMBER, 0, _BEFORE_NUMBER, 0)


def table() -> QTreeWidget:
    """Return a list with columns, without branches; a whole row is chosen at a time."""
    made = QTreeWidget()
    Cells.show_in(made)
    made.setProperty("boxed", True)
    made.setRootIsDecorated(False)
    made.setAllColumnsShowFocus(True)
    made.setUniformRowHeights(True)
    made.ensurePolished()  # the height of a row is asked for before the list is seen
    return made
