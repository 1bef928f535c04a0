"""The input for a tag: completes over the codebook, and offers a new tag where none fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QPalette,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from reader_app.annotation.filtering import fold
from reader_app.ui.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent, QShowEvent

    from reader_app.annotation.model import Tag
    from reader_app.session import Session
    from reader_app.ui.look import Look

_TAG = int(Qt.ItemDataRole.UserRole)
_SQUARE = 10


class TagEntry(LineField):
    """A line to type a tag's name in.

    The list under it shows the tags that fit, those first that begin with what is typed, and at
    its end a new tag where none has that very name.
    """

    chosen = Signal(object)
    """The ``Tag``: one of the codebook, or a new one that is not saved yet."""
    dismissed = Signal()
    """Escape was pressed."""
    left = Signal()
    """The focus went elsewhere without a choice."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(9)
        self.offered = QListView()
        self.offered.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offered.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.offered.setAccessibleName(self.tr("Tags"))
        self._completer.setPopup(self.offered)
        self.offered.installEventFilter(self)
        self.setPlaceholderText(self.tr("Tag…"))
        self.setAccessibleName(self.tr("Tag"))
        self.textEdited.connect(self.offer)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index] # one of two signatures
        look.changed.connect(self._wear)
        self._wear()

    # -- what is offered --------------------------------------------------------------------------

    def offer(self) -> None:
        """Show the tags that fit what is typed, or all of them where nothing is."""
        self._model.clear()
        for tag in self._fitting():
            self._model.appendRow(self._item(tag))
        if self._is_new():
            self._model.appendRow(self._new_item())
        if not self._model.rowCount():
            self.offered.hide()
            return
        height = self.fontMetrics().height() + 8
        self._completer.complete(QRect(0, 0, max(self.width(), 20 * height // 2), self.height()))
        self.offered.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _fitting(self) -> list[Tag]:
        """Return the tags whose name holds what is typed, those first that begin with it."""
        typed = fold(self.text())
        fitting = [tag for tag in self._session.tags if typed in fold(tag.name)]
        return sorted(fitting, key=lambda tag: not fold(tag.name).startswith(typed))

    def _is_new(self) -> bool:
        typed = self.text().strip()
        return bool(typed) and self._session.tag_named(typed) is None

    def _item(self, tag: Tag) -> QStandardItem:
        key = f"   {tag.key}" if tag.key else ""
        stripe = self._look.theme.tag(tag.colour).stripe
        item = QStandardItem(square(stripe, self.devicePixelRatioF()), tag.name + key)
        item.setData(tag, _TAG)
        item.setToolTip(tag.description or tag.name)
        item.setData(tag.name, Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _new_item(self) -> QStandardItem:
        tag = self._session.new_tag(self.text())
        item = self._item(tag)
        item.setText(self.tr("New tag “{name}”").format(name=tag.name))
        item.setData(item.text(), Qt.ItemDataRole.AccessibleTextRole)
        return item

    # -- what is taken ----------------------------------------------------------------------------

    def _take(self, index: QModelIndex) -> None:
        """Hand on the tag of a row."""
        tag = index.data(_TAG)
        self.offered.hide()
        self.clear()
        if tag is not None:
            self.chosen.emit(tag)

    def _take_current(self) -> None:
        """Hand on the row of the list that is current, or what is typed where the list is gone."""
        index = self.offered.currentIndex()
        if self.offered.isVisible() and index.isValid():
            self._take(index)
        else:
            self._take_typed()

    def _take_typed(self) -> None:
        """Hand on what is typed, as Enter does where the list is hidden."""
        typed = self.text().strip()
        if typed:
            tag = self._session.tag_named(typed) or self._session.new_tag(typed)
            self.clear()
            self.chosen.emit(tag)

    def _dismiss(self) -> None:
        self.offered.hide()
        self.clear()
        self.dismissed.emit()

    # -- Qt calls ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let one Escape leave the list and the line at once."""
        if watched is self.offered and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() == Qt.Key.Key_Escape:
                self._dismiss()
                return True
            if is_press and event.key() == Qt.Key.Key_Tab:
                self._take(self.offered.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the list does not."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_current()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offer()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show every tag at once, as soon as the line has its place."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.offered.isVisible():
            QTimer.singleShot(0, self, self._offer_if_shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the line was left, unless it is for its own list or another window."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.left.emit()

    def _offer_if_shown(self) -> None:
        if self.isVisible() and self.hasFocus() and not self.offered.isVisible():
            self.offer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the list again after it was clicked away."""
        super().mousePressEvent(event)
        self._offer_if_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list along."""
        self.offered.hide()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin empty."""
        self.clear()
        super().showEvent(event)

    def _wear(self) -> None:
        """Put on the theme."""
        theme = self._look.theme
        roles = {role: colour.name() for role, colour in theme.roles.items()}
        self.offered.setStyleSheet(_LIST.format_map(roles))
        palette = self.offered.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("card"))
        self.offered.setPalette(palette)


def square(colour: QColor, ratio: float = 1.0) -> QIcon:
    """Return a tag's coloured square as an icon; ``ratio`` is the screen's pixels a point."""
    picture = QPixmap(int(_SQUARE * ratio), int(_SQUARE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, _SQUARE, _SQUARE, 3, 3)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active):
        icon.addPixmap(picture, mode)
    return icon


_LIST = """
QListView {{
  background: {card}; color: {ink}; border: 1px solid {line}; outline: 0;
}}
QListView::item {{ padding: 4px 8px; margin: 1px 3px; border-radius: 4px; }}
QListView::item:selected {{ background: {current}; color: {ink}; }}
"""
