"""The view of the outline: keys, clicks, and gentle scrolling."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPropertyAnimation,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from reader_app.ui.outline.delegate import OutlineDelegate
from reader_app.ui.outline.model import ROW
from reader_app.ui.outline.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.ui.looks.look import Look
    from reader_app.ui.outline.model import Index, OutlineModel

_STEP = 24
_GENTLY = 160
"""Milliseconds a scroll to the current row takes."""
_LEFT_ALONE = 1500
"""Milliseconds after a click or turn of the wheel during which nothing scrolls by itself."""


class OutlineTree(QTreeView):
    """Headings that fold, and rows that are asked for by click or Enter."""

    left = Signal()
    """The keyboard shall go back to the text."""
    asked = Signal(QModelIndex)
    """A row was clicked, or Enter was pressed on it."""
    menu_asked = Signal(QModelIndex, QPoint)
    """What can be done with a row is asked for, at a point of the screen."""
    focus_moved = Signal()
    """The keyboard came, went, or went to another row."""

    def __init__(self, model: OutlineModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._outline = model
        self.setModel(model)
        self._look = look
        self._painter = OutlineDelegate(look, model, self)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        # A click leaves the keyboard with the text, where tags are given by key.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Outline"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._touched = QElapsedTimer()
        self._gliding = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._gliding.setEasingCurve(QEasingCurve.Type.OutCubic)

    def follow(self, index: QModelIndex) -> None:
        """Bring a row into view without a jerk, unless the mouse was just at work here."""
        row = self.visualRect(index)
        is_in_use = self._touched.isValid() and self._touched.elapsed() < _LEFT_ALONE
        if row.isEmpty() or is_in_use:
            return
        room = self.viewport().height()
        if row.top() >= 0 and row.bottom() < room:
            return
        bar = self.verticalScrollBar()
        aim = max(0, min(bar.maximum(), bar.value() + row.top() - (room - row.height()) // 3))
        self._gliding.stop()
        if not self.isVisible() or not self._look.moves:
            bar.setValue(aim)
            return
        self._gliding.setDuration(_GENTLY)
        self._gliding.setEndValue(aim)
        self._gliding.start()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Keep place and current row while rows are replaced."""
        self._gliding.stop()
        row, top = self.currentIndex().data(ROW), self.verticalScrollBar().value()
        heading = self.currentIndex().parent().row()
        yield
        self.executeDelayedItemsLayout()
        same = self._outline.same_as(row, heading) if isinstance(row, Row) else None
        if same and same != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(same, flag)
        self.verticalScrollBar().setValue(top)

    def _touch(self) -> None:
        self._gliding.stop()
        self._touched.start()

    def _ask(self, index: QModelIndex) -> None:
        if not index.parent().isValid():
            self.setExpanded(index, not self.isExpanded(index))
        elif index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.asked.emit(index)

    # -- Qt calls ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take letters for typing ahead before the window's commands do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            shift = Qt.KeyboardModifier.ShiftModifier
            if event.text().isalpha() and not event.modifiers() & ~shift:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the row on Enter; fold and unfold a heading with Enter or Space."""
        index = self.currentIndex()
        is_heading = index.isValid() and not index.parent().isValid()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if index.isValid() and (enters or (is_heading and event.key() == Qt.Key.Key_Space)):
            self._ask(index)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stop gliding, so that what was aimed at stays under the mouse."""
        self._touch()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and stop gliding."""
        self._touch()
        super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the row that was pressed and released."""
        index = self.indexAt(event.position().toPoint())
        is_click = event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex()
        super().mouseReleaseEvent(event)
        if is_click and index.isValid():
            self._ask(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        at = event.pos() if is_mouse else self.visualRect(index).bottomLeft()
        if index.isValid():
            self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that the keyboard is at another row."""
        super().currentChanged(current, previous)
        self.focus_moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again where the face is another."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._painter.forget_heights()
        super().changeEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw no branches: headings tell by themselves whether they are folded."""
