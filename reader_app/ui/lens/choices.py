"""A list of which any number can be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
)

from reader_app.ui.controls.cells import Cells

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QIcon

_KEY = Qt.ItemDataRole.UserRole
_TICK = 16
_ROWS = 10
"""Rows in view; there may be any number."""
_BESIDE = 64
"""Pixels of tick, sign and margins."""
_WIDEST = 260
"""Pixels, beyond which names end in dots."""


class Choices(QListWidget):
    """Names with a tick each; Space or a click ticks."""

    chosen_changed = Signal(object)
    """The keys of all that are ticked, a ``frozenset``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("boxed", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._tell)
        self.itemClicked.connect(self._clicked)
        self._before: Qt.CheckState | None = None
        self.itemPressed.connect(self._pressed)

    def offer(self, choices: Sequence[tuple[str, str, QIcon | None]]) -> None:
        """List these: key, words, and what stands before them; nothing is ticked."""
        with QSignalBlocker(self):
            self.clear()
            for key, words, sign in choices:
                item = QListWidgetItem(" ".join(words.split()), self)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Unchecked)
                item.setData(_KEY, key)
                item.setSizeHint(QSize(0, self._row_height()))
                item.setToolTip(words)
                if sign is not None:
                    item.setIcon(sign)
            if self.count():
                self.setCurrentRow(0)
        self.setFixedHeight(self._height())
        self.updateGeometry()

    def choose(self, keys: Set[str]) -> None:
        """Tick exactly these."""
        with QSignalBlocker(self):
            for item in self._items():
                is_on = item.data(_KEY) in keys
                item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.viewport().update()

    @property
    def chosen(self) -> frozenset[str]:
        """The keys of all that are ticked."""
        on = Qt.CheckState.Checked
        return frozenset(item.data(_KEY) for item in self._items() if item.checkState() is on)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self) -> None:
        self.chosen_changed.emit(self.chosen)

    def _pressed(self, item: QListWidgetItem) -> None:
        self._before = item.checkState()

    def _clicked(self, item: QListWidgetItem) -> None:
        """Tick by a click on the words too, where the box was not what was hit."""
        if item.checkState() is self._before:
            is_on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _height(self) -> int:
        rows = min(max(self.count(), 1), _ROWS)
        return rows * self._row_height() + 4

    def _row_height(self) -> int:
        return max(_TICK, self.fontMetrics().height()) + 6

    def sizeHint(self) -> QSize:
        """Return the room of the names."""
        bar = self.verticalScrollBar().sizeHint().width()
        metrics = self.fontMetrics()
        names = [metrics.horizontalAdvance(item.text()) for item in self._items()]
        return QSize(min(_WIDEST, max(names, default=0) + _BESIDE + bar), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return little: names end in dots."""
        return QSize(90, 40)


class _Rows(Cells):
    """Shows which row is current only where the keyboard is: it is not what is chosen."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the ground of the current row away from a list without the keyboard."""
        super().initStyleOption(option, index)
        if not option.widget.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Selected
