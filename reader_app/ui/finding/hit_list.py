"""The hits as a list: who says it, the words around it, and where."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView

from reader_app.ui.finding.delegate import HitDelegate
from reader_app.ui.finding.rows import HitRow, hit_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span
    from reader_app.ui.looks.look import Look

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
_KNOWN = 256
"""Rows that are kept, of those seen last."""


class HitModel(QStringListModel):
    """The hits of one transcript; a row is made when it is looked at.

    The view asks for the number of rows with each of them. That this list knows it without Python
    makes fifty thousand a matter of milliseconds; its strings are not used.
    """

    def __init__(self, parent: HitList) -> None:
        super().__init__(parent)
        self.spans: Sequence[Span] = ()
        self.transcript: Transcript | None = None
        self._row = lru_cache(maxsize=_KNOWN)(self._made)

    def show(self, transcript: Transcript | None, spans: Sequence[Span]) -> None:
        """List other hits."""
        self.transcript, self.spans = transcript, spans
        self._row.cache_clear()
        self.setStringList([""] * len(spans))

    def _made(self, number: int) -> HitRow | None:
        return hit_row(self.transcript, self.spans[number]) if self.transcript else None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row to be painted, or its words."""
        row = self._row(index.row()) if index.isValid() else None
        if role == ROW:
            return row
        is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.spoken if row and is_words else None


class HitList(QListView):
    """Shows a hit of the text when one comes to its row; Enter goes there."""

    reached = Signal(int)
    """The number of the hit whose row the keyboard or the mouse came to."""
    chosen = Signal()
    """The text shall have the keyboard, at the current hit."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(look, ROW, self))
        self.setObjectName("hitList")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Hits"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._reach)
        self.clicked.connect(self._reach)
        self.doubleClicked.connect(self.chosen)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        """Return the height of a few rows."""
        return QSize(400, 6 * (self.fontMetrics().height() + 12))

    def show_hits(self, transcript: Transcript | None, spans: Sequence[Span]) -> None:
        """List these hits, unless they are listed."""
        if spans is not self.hits.spans or transcript is not self.hits.transcript:
            with QSignalBlocker(self.selectionModel()):
                self.hits.show(transcript, spans)

    def follow(self, current: int | None) -> None:
        """Mark the row of the current hit and show it."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else None
        if current == row:
            return
        index = self.hits.index(current, 0) if current is not None else QModelIndex()
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(index)
        self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def _reach(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reached.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current hit in view: the list may get its height after it was told of it."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the text on Enter, away on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
