"""The tags of a card as chips, with a cross to take each off and a plus to add one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader_app.ui.controls.elided import elided
from reader_app.ui.wording.words import tag_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from reader_app.annotation.model import Tag
    from reader_app.ui.looks.look import Look

_SIDE = 8
_CROSS = 7
_GAP = 6


class Chip(QAbstractButton):
    """A tag's name on a pill; pressed on its cross, or with Space or Delete, it goes."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.tag_id = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_tag(self, tag: Tag) -> None:
        """Stand for another tag."""
        self.tag_id = tag.id
        self.setText(tag.name)
        self.setAccessibleName(self.tr("Remove tag {name}").format(name=tag.name))
        self.setToolTip(tag_tip(tag, tag.name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the name, the cross and the round ends."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 + 2 * _SIDE + _GAP + _CROSS
        return QSize(width, metrics.height() + 4)

    @property
    def _cross(self) -> QRect:
        """Where the cross is, with some room to hit it."""
        room = QRect(0, 0, _CROSS + _SIDE + _GAP, self.height())
        if not self.isRightToLeft():
            room.moveRight(self.width() - 1)
        return room

    def hitButton(self, place: object) -> bool:
        """Take a click on the cross alone."""
        return bool(self._cross.contains(place))  # type: ignore[call-overload] # Qt hands a QPoint

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave a click beside the cross to the card."""
        if self._cross.contains(event.position().toPoint()):
            super().mousePressEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the tag off with the keys that remove, too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, name and cross."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chip"))
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        painter.setPen(theme.colour("ink"))
        room = self.rect().adjusted(_SIDE, 0, -_SIDE - _CROSS - _GAP, 0)
        if self.isRightToLeft():
            room = self.rect().adjusted(_SIDE + _CROSS + _GAP, 0, -_SIDE, 0)
        name = elided(self.text(), self.fontMetrics(), room.width(), Qt.TextElideMode.ElideMiddle)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        self._draw_cross(painter)

    def _draw_cross(self, painter: QPainter) -> None:
        is_aimed = self.underMouse() and self._cross.contains(
            self.mapFromGlobal(self.cursor().pos())
        )
        role = "ink" if is_aimed or self.hasFocus() else "quiet"
        painter.setPen(QPen(self._look.theme.colour(role), 1.2))
        middle = self._cross.center()
        arm = _CROSS // 2
        painter.drawLine(middle.x() - arm, middle.y() - arm, middle.x() + arm, middle.y() + arm)
        painter.drawLine(middle.x() - arm, middle.y() + arm, middle.x() + arm, middle.y() - arm)


class AddButton(QAbstractButton):
    """The plus after the chips; says “tag” beside it where there are none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Add a tag"))
        self.setToolTip(self.tr("Add a tag"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        """Return a circle, or a pill where there are words."""
        height = self.fontMetrics().height() + 4
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(height + (words + _SIDE if words else 0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a quiet plus, and a ground where mouse or focus are on it."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), 1))
        painter.setBrush(theme.colour("chip") if is_lit else Qt.BrushStyle.NoBrush)
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        painter.setPen(QPen(theme.colour("ink" if is_lit else "quiet"), 1.2))
        side = self.height()
        left = self.width() - side if self.isRightToLeft() else 0
        x, y = left + side // 2, side // 2
        painter.drawLine(x - 3, y, x + 3, y)
        painter.drawLine(x, y - 3, x, y + 3)
        words = self.rect().adjusted(side - 2, 0, 0, 0)
        if self.isRightToLeft():
            words = self.rect().adjusted(_SIDE, 0, 2 - side, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class Chips(QWidget):
    """Chips in as many lines as they need."""

    removed = Signal(str)
    """The ``Tag.id`` to take off."""
    add_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: list[Chip] = []
        self._plus_has_room = True
        self.add_button = AddButton(look, self)
        self.add_button.clicked.connect(self.add_asked)

    @property
    def shown(self) -> list[Chip]:
        """The chips that stand for a tag now."""
        return [chip for chip in self._chips if chip.tag_id]

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show a chip for each of ``tags``."""
        while len(self._chips) < len(tags):
            chip = Chip(self._look, self)
            chip.clicked.connect(partial(self._remove, chip))
            QWidget.setTabOrder(chip, self.add_button)
            self._chips.append(chip)
        for number, chip in enumerate(self._chips):
            if number < len(tags):
                chip.show_tag(tags[number])
            else:
                chip.tag_id = ""
            chip.setVisible(number < len(tags))
        self.add_button.setText("" if tags else self.tr("tag"))

    def show_plus(self, *, is_shown: bool) -> None:
        """Show the plus where it has room, or hide it."""
        self.add_button.setVisible(is_shown and self._plus_has_room)

    def _remove(self, chip: Chip) -> None:
        self.removed.emit(chip.tag_id)

    def lay_out(self, width: int, *, may_wrap_plus: bool) -> int:
        """Place the chips and return the height of their lines.

        The plus gets a line of its own only where ``may_wrap_plus``, else it hides without room.
        """
        x = y = bottom = 0
        self._plus_has_room = True
        for button in (*self.shown, self.add_button):
            button.setFont(self.font())
            size = button.sizeHint()
            across = min(size.width(), width)
            if x and x + across > width:
                if button is self.add_button and not may_wrap_plus:
                    self._plus_has_room = False
                    break
                x, y = 0, bottom + 4
            left = width - x - across if self.isRightToLeft() else x
            button.setGeometry(left, y, across, size.height())
            x, bottom = x + across + 6, y + size.height()
        self.setFixedSize(width, bottom)
        return bottom
