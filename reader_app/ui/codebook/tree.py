"""The tree of tags: renamed in place, moved by key and by drag, with what is open kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from reader_app.ui.codebook.model import BELOW, KEY, NAME, USED, CodebookModel
from reader_app.ui.controls.cells import Cells

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader_app.annotation.codebook import Codebook

_NARROW = 50
"""Letters of a tree that has no room for all columns."""
_STEPS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}


class CodebookTree(QTreeView):
    """Shows the codebook, and says what is asked of its tags."""

    current_moved = Signal()
    """Another tag has the keyboard, or others are selected."""
    removal_asked = Signal()
    step_asked = Signal(str)
    """What is selected shall go ``up``, ``down``, ``in`` or ``out``."""
    used = Signal(object)
    """Enter or a double click on a ``Tag``."""
    menu_asked = Signal(QPoint)

    def __init__(self, tags: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = tags
        Cells.show_in(self)
        self.setModel(tags)
        tags.setParent(self)  # to go after it: it would else say that nothing is selected any more
        self.setProperty("boxed", True)
        self.setAccessibleName(self.tr("Codebook"))
        self.setUniformRowHeights(True)
        self.setMinimumWidth(32 * self.fontMetrics().averageCharWidth())
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self._closed: set[str] = set()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((KEY, 7), (USED, 10), (BELOW, 14)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, letters * letter)
        header.setSectionsMovable(False)
        self.collapsed.connect(self._note_closed)
        self.expanded.connect(self._note_open)
        self.doubleClicked.connect(self._use)
        self.selectionModel().currentChanged.connect(self._say_moved)

    # -- what is current --------------------------------------------------------------------------

    @property
    def current_id(self) -> str:
        """The id of the tag that has the keyboard, or nothing."""
        tag = self.tags.tag(self.currentIndex())
        return tag.id if tag else ""

    @property
    def selected_ids(self) -> list[str]:
        """The ids of what is selected; of what is current where nothing is."""
        rows = self.selectionModel().selectedRows()
        found = [tag.id for row in rows if (tag := self.tags.tag(row))]
        return found or [each for each in (self.current_id,) if each]

    def make_current(self, tag_id: str) -> None:
        """Give a tag the keyboard, and show it."""
        index = self.tags.index_of(tag_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def refresh(self, book: Codebook, wanted: str = "") -> None:
        """Show the codebook as it is now; what is open, selected and current stays."""
        current, selected = self.current_id, self.selected_ids
        above = self.verticalScrollBar().value()
        if not self.tags.show_tags(book, wanted):
            return
        self.setUpdatesEnabled(False)
        self.blockSignals(True)
        self.expandAll()
        for tag_id in self._closed if not wanted else ():
            self.collapse(self.tags.index_of(tag_id))
        self.blockSignals(False)
        self._select(current, selected)
        self.verticalScrollBar().setValue(above)
        self.setUpdatesEnabled(True)
        self.current_moved.emit()

    def _select(self, current: str, selected: list[str]) -> None:
        select = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        index = self.tags.index_of(current)
        if not index.isValid():
            index = self.tags.index(0, 0)
        model.setCurrentIndex(index, select.ClearAndSelect | select.Rows)
        for tag_id in selected:
            if (row := self.tags.index_of(tag_id)).isValid():
                model.select(row, select.Select | select.Rows)

    def _note_closed(self, index: QModelIndex) -> None:
        if tag := self.tags.tag(index):
            self._closed.add(tag.id)

    def _note_open(self, index: QModelIndex) -> None:
        if tag := self.tags.tag(index):
            self._closed.discard(tag.id)

    def rename(self) -> None:
        """Edit the name of the current tag in its place."""
        index = self.currentIndex().siblingAtColumn(NAME)
        if index.isValid():
            self.setFocus()
            self.edit(index)

    def _say_moved(self) -> None:
        self.current_moved.emit()

    def _use(self, index: QModelIndex) -> None:
        if tag := self.tags.tag(index):
            self.used.emit(tag)

    # -- Qt calls ---------------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say that others are selected."""
        super().selectionChanged(selected, deselected)
        self.current_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move tags with Alt and arrows, remove, rename and give them."""
        key = Qt.Key(event.key())
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and alt == Qt.KeyboardModifier.AltModifier:
            self.step_asked.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._use(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is told least where the names need the room."""
        self.setColumnHidden(BELOW, self.width() < _NARROW * self.fontMetrics().averageCharWidth())
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        self.menu_asked.emit(event.globalPos())
        event.accept()
