"""The find bar: what is looked for, how, and how much of it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader_app.ui.accessible import announce, name_clear_button
from reader_app.ui.controls.buttons import action_button
from reader_app.ui.controls.elided import ElidedLabel
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.looks.icons import icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction, QResizeEvent

    from reader_app.ui.looks.look import Look

STEPS = ("find.previous", "find.next")
SWITCHES = (
    "find.match_case",
    "find.whole_words",
    "find.ignore_accents",
    "find.pattern",
    "find.list",
)
_ONE_ROW = 640
"""Pixels from which on everything stands in one row."""
_PAUSE = 400
"""Milliseconds after the last change before a screen reader says how many hits there are."""
_WIDEST = 340
_ICON = 18
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class FindBar(QWidget):
    """A field with what belongs to it; what it is asked for, others do."""

    words_changed = Signal(str)
    step_asked = Signal(int)
    """The next hit (1) or the one before (-1) is wanted."""
    list_entered = Signal()
    """The keyboard shall go to the list."""
    left = Signal()
    """The bar is wanted no more."""

    def __init__(self, actions: Mapping[str, QAction], look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Find in the transcript"))
        self.field = LineField(clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Find in the transcript"))
        self.field.setPlaceholderText(self.tr("Find in the transcript"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(_WIDEST)
        name_clear_button(self.field)
        self.count = QLabel()
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("0,000 of 0,000"))
        self.aside = ElidedLabel(QSizePolicy.Policy.Ignored)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the find bar"))
        self.close_button.setToolTip(self.tr("Close the find bar (Esc)"))
        self.close_button.clicked.connect(self.left)
        self._spoken = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._speak)
        self._lay_out(actions)
        self.field.textChanged.connect(self.words_changed)
        self.field.installEventFilter(self)
        look.changed.connect(self._wear)
        self._wear()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(2)
        first.addWidget(self.field, 3)
        first.addSpacing(6)
        first.addWidget(self.count)
        for name in STEPS:
            first.addWidget(action_button(actions[name], _ICON))
        second.addWidget(self.aside, 1)
        for name in SWITCHES:
            second.addWidget(action_button(actions[name], _ICON))
        second.addSpacing(6)
        second.addWidget(self.close_button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(12, 6, 8, 6)
        self._rows.setSpacing(4)
        self._rows.addLayout(first, 3)
        self._rows.addLayout(second, 2)

    def _wear(self) -> None:
        self.close_button.setIcon(icon("close", self._look, "quiet"))

    # -- what is said -----------------------------------------------------------------------------

    def say(self, count: str, aside: str, *, warns: bool) -> None:
        """Show how many hits there are, and what else is to be said of them."""
        self.count.setText(count)
        self.aside.set_words(aside)
        role = "warning" if warns else "quiet"
        if self.aside.property("role") != role:
            self.aside.setProperty("role", role)
            self.aside.style().polish(self.aside)
        if self.field.property("wrong") is not warns:
            self.field.setProperty("wrong", warns)
            self.field.style().polish(self.field)
        words = ". ".join(part for part in (count, aside) if part)
        self.field.setAccessibleDescription(words)
        if words != self._spoken:
            self._spoken = words
            self._pause.start()

    def _speak(self) -> None:
        """Say it aloud, unless it is said as the field's description anyway."""
        if self.isVisible() and self._spoken and not self.field.hasFocus():
            announce(self, self._spoken)

    # -- Qt calls ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where there is no room for one."""
        super().resizeEvent(event)
        is_narrow = self.width() < _ONE_ROW
        way = QBoxLayout.Direction
        self._rows.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self.field.setMaximumWidth(self.maximumWidth() if is_narrow else _WIDEST)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the narrower form, so that it can be reached."""
        return QSize(300, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that lead to hits, to the list, and away."""
        if watched is self.field and isinstance(event, QKeyEvent):
            is_ours = self._is_ours(event)
            if is_ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif is_ours and event.type() == QEvent.Type.KeyPress:
                self._do(event)
            return is_ours
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        key, with_ = _Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER:
            return with_ in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return key in (_Key.Key_Escape, _Key.Key_Down) and not with_

    def _do(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if key == _Key.Key_Escape:
            self.left.emit()
        elif key == _Key.Key_Down:
            self.list_entered.emit()
        else:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_asked.emit(-1 if is_back else 1)
