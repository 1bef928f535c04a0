"""The go-to box: a field over the text that takes any address and says what place it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.controls.elided import END, START, write
from reader_app.ui.going.destinations import Destination, Destinations

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_WIDTH = 560
_SHADOW = 12
_SIDE = 10
_GAP = 12
_DESTINATION = int(Qt.ItemDataRole.UserRole)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class GoTo(QWidget):
    """Goes where it is told on Enter; Escape leaves everything as it was."""

    went = Signal()
    """A place was gone to: the keyboard belongs in the text."""

    def __init__(self, session: Session, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._look = look
        self._over = over
        self._known: Destinations | None = None
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Go to"))
        self.field.setPlaceholderText(self.tr("14   ¶ 3   Q3   00:12:31   45:12   a name"))
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setMargin(6)
        self._model = QStandardItemModel(self)
        self.offered = QListView()
        self._lay_out()
        self.field.textEdited.connect(self._offer)
        self.field.installEventFilter(self)
        self.offered.selectionModel().currentChanged.connect(self._tell)
        self.offered.clicked.connect(self._go)
        over.installEventFilter(self)
        session.transcript_opened.connect(self.hide)
        look.changed.connect(self._wear)
        self._wear()
        self.hide()

    def _lay_out(self) -> None:
        self.offered.setModel(self._model)
        self.offered.setItemDelegate(_Rows(self._look, self))
        self.offered.setFrameShape(QFrame.Shape.NoFrame)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offered.setAccessibleName(self.tr("Places"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_SHADOW + 8, 8, _SHADOW + 8, _SHADOW + 8)
        column.setSpacing(6)
        for part in (self.field, self.offered, self.answer):
            column.addWidget(part)

    # -- what the window asks for -----------------------------------------------------------------

    def ask(self) -> None:
        """Show the box with what was typed last, selected, so that typing replaces it."""
        transcript = self._session.transcript
        if transcript is None:
            return
        if self._known is None or self._known.transcript is not transcript:
            self._known = Destinations(transcript)
            self.field.clear()
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._offer()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # -- what is offered --------------------------------------------------------------------------

    def _offer(self) -> None:
        """Show what the words name, or why they name nothing."""
        if self._known is None:
            return
        written = self.field.text().strip()
        self._model.clear()
        for one in self._known.named(written) if written else ():
            item = QStandardItem(one.place)
            item.setData(one, _DESTINATION)
            item.setData(one.spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if self._model.rowCount():
            self.offered.setCurrentIndex(self._model.index(0, 0))
        elif written:
            self._say(self._known.why_none(written), "ink")
        else:
            self._say(self._known.what_there_is(), "quiet")
        self._place()

    def _say(self, words: str, role: str) -> None:
        self.answer.setText(words)
        palette = self.answer.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.theme.colour(role))
        self.answer.setPalette(palette)
        self.field.setAccessibleDescription(words)

    def _tell(self, index: QModelIndex) -> None:
        """Let a screen reader say which place Enter would go to."""
        one = index.data(_DESTINATION)
        if isinstance(one, Destination):
            self.field.setAccessibleDescription(one.spoken)

    def _place(self) -> None:
        """Stand at the top of the text, as high as what is offered."""
        rows = self._model.rowCount()
        self.offered.setVisible(rows > 0)
        self.answer.setVisible(rows == 0)
        margins = self._column.contentsMargins()
        width = min(_WIDTH, self._over.width() - 2 * _GAP) + 2 * _SHADOW
        inside = width - margins.left() - margins.right()
        below = self.answer.heightForWidth(inside)
        if rows:
            room = self._over.height() - 2 * self.field.sizeHint().height() - 4 * _SHADOW
            below = min(rows * self.offered.sizeHintForRow(0), max(40, room))
            self.offered.setFixedHeight(below)
        height = margins.top() + self.field.sizeHint().height() + 6 + below + margins.bottom()
        self.setGeometry((self._over.width() - width) // 2, 0, width, height)

    # -- going and leaving ------------------------------------------------------------------------

    def _go(self, index: QModelIndex) -> None:
        one = index.data(_DESTINATION)
        if isinstance(one, Destination):
            self.hide()
            self._session.go_to(one.span)
            self.went.emit()

    def _leave(self) -> None:
        """Give the keyboard back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        else:
            self.went.emit()

    def _step(self, step: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = min(max(self.offered.currentIndex().row() + step, 0), rows - 1)
            self.offered.setCurrentIndex(self._model.index(row, 0))

    # -- Qt calls ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list from the field, and follow the size of what is under it."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._look_away(event.reason())
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_leaving, is_going = (
            key == Qt.Key.Key_Escape,
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter),
        )
        if not (is_leaving or is_going or key in _STEPS) or event.modifiers() & _WITH:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and is_leaving:
            self._leave()
        elif event.type() == QEvent.Type.KeyPress and is_going:
            self._go(self.offered.currentIndex())
        elif event.type() == QEvent.Type.KeyPress:
            self._step(_STEPS[key])
        return True

    def _look_away(self, reason: Qt.FocusReason) -> None:
        """Go when the keyboard goes elsewhere, but not with the whole window."""
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if reason not in passing:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, as if it hung from the upper edge, and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        body = QRect(_SHADOW, -10, self.width() - 2 * _SHADOW, self.height() - _SHADOW + 10)
        for spread in range(_SHADOW - 1, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 8 if self._look.theme.is_dark else 3))
            around = body.adjusted(-spread, 0, spread, spread)
            painter.drawRoundedRect(around, 8 + spread, 8 + spread)
        painter.setBrush(self._look.theme.colour("card"))
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        painter.drawRoundedRect(body.adjusted(0, 0, -1, -1), 8, 8)

    def _wear(self) -> None:
        palette = self.offered.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.theme.colour("card"))
        self.offered.setPalette(palette)
        if self.isVisible():
            self._offer()


_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Rows(QStyledItemDelegate):
    """Paints a destination on a line: who, the first words, and the place at the end."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line with room around it."""
        return QSize(100, option.fontMetrics.height() + 12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        one = index.data(_DESTINATION)
        if not isinstance(one, Destination):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.theme.colour("current"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        taken = self._words(painter, option, room, one.place, ("quiet", option.font, END))
        room.setRight(room.right() - taken - _GAP)
        name = QRect(room)
        if one.words:
            name.setWidth(room.width() * 2 // 5)
        taken = self._words(painter, option, name, one.name, ("ink", bold, START))
        room.setLeft(room.left() + (taken + _GAP if taken else 0))
        self._words(painter, option, room, one.words, ("ink", option.font, START))
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        words: str,
        how: tuple[str, QFont, Qt.AlignmentFlag],
    ) -> int:
        """Write ``words``, shortened to fit, in a role and face and to a side; return the width."""
        role, font, side = how
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        return write(painter, option, room, words, side)
