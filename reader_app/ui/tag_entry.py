"""The input for a tag: completes over the codebook, and offers a new tag where none fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QPainter,
    QPalette,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from reader_app.annotation.codebook import SEPARATOR, names_of
from reader_app.ui.controls.cells import Cells
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.wording.words import counted, tag_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent, QShowEvent

    from reader_app.annotation.model import Tag
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_TAG = int(Qt.ItemDataRole.UserRole)
_NEW = _TAG + 1
_SQUARE = 10
_MOST = 100
"""Tags that are listed; with more, one types."""
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class TagEntry(LineField):
    """A line to type a tag's name in, or the beginning of its path or description.

    The list under it shows the tags that fit, the likeliest first, and at its end a new tag where
    none stands at that very path. Enter gives the tag, Shift+Enter gives it and stays for more,
    Ctrl+Enter lets it stick.
    """

    chosen = Signal(object, object)
    """The ``Tag``, and the tags that have to be added for it, from above; none where it is there.

    They are not saved yet.
    """
    stuck = Signal(object, object)
    """The same of a tag that every new selection shall get."""
    dismissed = Signal()
    """Escape was pressed."""
    left = Signal()
    """The focus went elsewhere without a choice."""
    ended = Signal()
    """A tag was chosen, and no other one is wanted."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._squares: dict[str, QIcon] = {}
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(9)
        self.offered = QListView()
        self.offered.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.offered.setUniformItemSizes(True)
        self.offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offered.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.offered.setAccessibleName(self.tr("Tags"))
        self._completer.setPopup(self.offered)
        Cells.show_in(self.offered)
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
        session = self._session
        fitting = session.codebook.fitting(self.text(), session.workspace.recent_tags)
        for tag in fitting[:_MOST]:
            self._model.appendRow(self._item(tag))
        if len(fitting) > _MOST:
            self._model.appendRow(self._rest(len(fitting) - _MOST))
        if new := session.codebook.coming(self.text()):
            self._model.appendRow(self._new_item(new))
        if not self._model.rowCount():
            self.offered.hide()
            return
        height = self.fontMetrics().height() + 8
        self._completer.complete(QRect(0, 0, max(self.width(), 26 * height // 2), self.height()))
        self.offered.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _item(self, tag: Tag) -> QStandardItem:
        key = f"   {tag.key}" if tag.key else ""
        path = self._session.codebook.path(tag)
        is_given = tag.id in self._given()
        item = QStandardItem(self._square(tag.colour), f"{'✓ ' if is_given else ''}{path}{key}")
        item.setData(tag, _TAG)
        item.setToolTip(tag_tip(tag, path))
        said = self.tr("{name}, given") if is_given else "{name}"
        item.setData(said.format(name=path), Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _given(self) -> tuple[str, ...]:
        """Return the tags of the highlight that is about to be tagged."""
        chosen, selected = self._session.chosen, self._session.selection
        return chosen.tags if chosen and selected in (None, chosen.span) else ()

    def _rest(self, count: int) -> QStandardItem:
        item = QStandardItem(
            counted(count, self.tr("1 more: type a name"), self.tr("{n} more: type a name"))
        )
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _new_item(self, new: tuple[Tag, ...]) -> QStandardItem:
        tag = new[-1]
        path = SEPARATOR.join(names_of(self.text()))
        item = QStandardItem(
            self._square(tag.colour), self.tr("New tag “{name}”").format(name=path)
        )
        item.setData(tag, _TAG)
        item.setData(new, _NEW)
        item.setData(item.text(), Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _square(self, colour: str) -> QIcon:
        if colour not in self._squares:
            stripe = self._look.theme.tag(colour).stripe
            self._squares[colour] = square(stripe, self.devicePixelRatioF())
        return self._squares[colour]

    # -- what is taken ----------------------------------------------------------------------------

    def _take(self, index: QModelIndex) -> None:
        """Hand on the tag of a row: for good, for one of several, or to stick."""
        tag, new = index.data(_TAG), index.data(_NEW) or ()
        if tag is not None:
            self._hand_on(tag, tuple(new), QGuiApplication.keyboardModifiers())

    def _hand_on(self, tag: Tag, new: tuple[Tag, ...], keys: Qt.KeyboardModifier) -> None:
        is_more = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        self.clear()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.stuck.emit(tag, new)
        else:
            self.chosen.emit(tag, new)
        if is_more:
            self.offer()
        else:
            self.offered.hide()
            self.ended.emit()

    def _take_current(self, keys: Qt.KeyboardModifier) -> None:
        """Hand on the row of the list that is current, or what is typed where the list is gone."""
        index = self.offered.currentIndex()
        if self.offered.isVisible() and index.isValid():
            tag, new = index.data(_TAG), index.data(_NEW) or ()
            if tag is not None:
                self._hand_on(tag, tuple(new), keys)
        else:
            self._take_typed(keys)

    def _take_typed(self, keys: Qt.KeyboardModifier) -> None:
        """Hand on what is typed, as Enter does where the list is hidden."""
        book = self._session.codebook
        known = book.named(self.text())
        new = () if known else book.coming(self.text())
        if known or new:
            self._hand_on(known or new[-1], new, keys)

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
            if is_press and event.key() in (Qt.Key.Key_Tab, *_RETURNS):
                is_tab = event.key() == Qt.Key.Key_Tab
                self._take_current(_NO_KEYS if is_tab else event.modifiers())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the list does not."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._dismiss()
        elif key in _RETURNS:
            self._take_current(event.modifiers())
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
        self._squares.clear()
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
