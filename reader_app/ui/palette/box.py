"""The box itself: a line to type in, what fits below it, and a sentence about the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reader_app.ui.palette.delegate import SIDE, RowDelegate
from reader_app.ui.palette.rows import Rows

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader_app.ui.looks.look import Look
    from reader_app.ui.palette.rows import Offer

WIDTH = 640
SHOWN = 11
"""Rows seen at a time."""
_TOP = 56
_MARGIN = 24
_SHADOW = 22
_ROUND = 10
_Key = Qt.Key


class Box(QWidget):
    """Lies over the window until something is chosen, or Escape or a click beside it ends it."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._offer: Offer | None = None
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.rows = Rows(self)
        self.list = QListView()
        self.help = QLabel()
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)
        look.changed.connect(self._wear)
        self._wear()
        self.hide()

    def _lay_out(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self._look, self.rows, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.list.setAccessibleName(self.tr("What fits"))
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setWordWrap(True)
        self.help.setProperty("role", "quiet")
        self._card = QWidget(self)
        column = self._column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 6, 1, 6)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(_Hairline(self._look))
        column.addWidget(self._make_found())
        column.addWidget(self.help)

    def _make_found(self) -> QWidget:
        """Return the list with the line below it, which is seen where there is any row."""
        self._found = QWidget()
        column = QVBoxLayout(self._found)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addSpacing(5)
        column.addWidget(_Hairline(self._look))
        return self._found

    # -- what is asked of it ----------------------------------------------------------------------

    def offer(self, offer: Offer) -> None:
        """Show what is offered, and take the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self._window.installEventFilter(self)
        self._offer = offer
        self.setAccessibleName(offer.name)
        self.field.setAccessibleName(offer.name)
        self.field.setPlaceholderText(offer.placeholder)
        was_empty = not self.field.text()
        self.field.clear()
        if was_empty:
            self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def offered(self) -> Offer | None:
        """What is shown now, or None."""
        return self._offer if self.isVisible() else None

    def dismiss(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        had_focus = self.field.hasFocus()
        before, self._before = self._before, None
        self._window.removeEventFilter(self)
        self.hide()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def take_current(self) -> None:
        """Go, and do what the current row says; nothing where that cannot be done."""
        self._take(self.list.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        offer = self._offer
        if offer is None or row is None or not row.is_enabled:
            return
        place = self.rows.places[index.row()]
        self.dismiss()
        offer.choose(place)

    # -- what is listed ---------------------------------------------------------------------------

    def _find(self, typed: str) -> None:
        if self._offer is None:
            return
        self.rows.show(self._offer, typed)
        self._go_to(0)
        if not self.rows.places:
            said = self.tr("Nothing fits “{typed}”.").format(typed=typed.strip())
            self._say(said if typed.strip() else self.tr("There is nothing to go to yet."))
        self._place()

    def _go_to(self, number: int) -> None:
        count = len(self.rows.places)
        index = self.rows.index(max(0, min(number, count - 1)), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _tell(self, index: QModelIndex) -> None:
        """Say what the current row is, to the eye and to a screen reader."""
        row = self.rows.row_at(index.row())
        if row is None:
            return
        self.help.setText(row.help or row.detail)
        self._announce(row.spoken)

    def _say(self, words: str) -> None:
        self.help.setText(words)
        self._announce(words)

    def _announce(self, words: str) -> None:
        """Let a screen reader say it, though the keyboard stays in the line."""
        self.field.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    # -- keys -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go through the list; keep to the size of the window."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._takes_key(event)
            is_ours = event.key() in (_Key.Key_Escape, _Key.Key_Return, _Key.Key_Enter)
            if event.type() == QEvent.Type.ShortcutOverride and (is_ours or self._step(event)):
                event.accept()
                return True
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            self._leave()
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _leave(self) -> None:
        """Go where the keyboard has gone elsewhere in this window."""
        focused = QApplication.focusWidget()
        is_elsewhere = focused is not None and focused.window() is self.window()
        if is_elsewhere and focused is not self.field:
            self.dismiss()

    def _takes_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == _Key.Key_Escape:
            self.dismiss()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self.take_current()
        elif step := self._step(event):
            self._step_by(step, may_wrap=abs(step) == 1)
        else:
            return False
        return True

    def _step(self, event: QKeyEvent) -> int:
        """Return how many rows a key goes down; 0 where it is none of the list's."""
        page = max(1, self._rows_seen() - 1)
        far = len(self.rows.places)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return {_Key.Key_Home: -far, _Key.Key_End: far}.get(_Key(event.key()), 0)
        if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return 0
        steps = {
            _Key.Key_Down: 1,
            _Key.Key_Up: -1,
            _Key.Key_Tab: 1,
            _Key.Key_Backtab: -1,
            _Key.Key_PageDown: page,
            _Key.Key_PageUp: -page,
        }
        return steps.get(_Key(event.key()), 0)

    def _step_by(self, step: int, *, may_wrap: bool) -> None:
        count = len(self.rows.places)
        if count:
            number = self.list.currentIndex().row() + step
            self._go_to(number % count if may_wrap else number)

    # -- look and place ---------------------------------------------------------------------------

    def _rows_seen(self) -> int:
        return max(1, self.list.height() // self._row_height())

    def _row_height(self) -> int:
        return RowDelegate.height(self.list.font())

    def _place(self) -> None:
        """Lie over the whole window, the card near its upper edge, as high as what it holds."""
        window = self._window
        self.setGeometry(window.rect())
        width = min(WIDTH, window.width() - 2 * _MARGIN)
        fixed = self.field.sizeHint().height() + self.help.heightForWidth(width - 2) + 24
        room = window.height() - _TOP - _MARGIN - fixed
        rows = max(1, min(SHOWN, len(self.rows.places), room // self._row_height()))
        self.list.setFixedHeight(rows * self._row_height())
        self._found.setVisible(bool(self.rows.places))
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        left = (window.width() - width) // 2
        card, before = QRect(QPoint(left, _TOP), QSize(width, height)), self._card.geometry()
        if card != before:  # the window shines through, so that as little as can be is drawn anew
            self._card.setGeometry(card)
            self.update(_shaded(card).united(_shaded(before)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where one clicks beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its shadow; the window stays as it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        card = self._card.geometry()
        shade = QColor(0, 0, 0, 10 if self._look.theme.is_dark else 4)
        painter.setBrush(shade)
        for spread in range(_SHADOW - 1, 0, -2):
            around = _around(card, spread)
            painter.drawRoundedRect(around, _ROUND + spread, _ROUND + spread)
        painter.setBrush(self._look.theme.colour("card"))
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        painter.drawRoundedRect(card, _ROUND, _ROUND)

    def _wear(self) -> None:
        """Put on the theme."""
        theme = self._look.theme
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.field.setFont(font)
        roles = {role: theme.colour(role).name() for role in ("card", "ink", "quiet")}
        self.setStyleSheet(_SHEET.format(side=SIDE + 10, **roles))
        self.update()


def _around(card: QRect, spread: int) -> QRect:
    """Return where the shadow of a card lies that is so much larger: a little further down."""
    return card.adjusted(-spread, -spread + 6, spread, spread + 4)


def _shaded(card: QRect) -> QRect:
    """Return all of a card with its shadow."""
    return card.united(_around(card, _SHADOW))


class _Hairline(QWidget):
    """One quiet line from edge to edge."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(event.rect(), self._look.theme.colour("line"))


_SHEET = """
QLineEdit#paletteField, QLineEdit#paletteField:focus {{
  background: transparent; border: 0; padding: 8px {side}px; color: {ink};
}}
QListView {{ background: transparent; border: 0; outline: 0; }}
QLabel {{ padding: 7px {side}px 3px {side}px; color: {quiet}; background: transparent; }}
"""
