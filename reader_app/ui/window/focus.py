"""The focus mode: nothing but the text, until its key or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader_app.ui.window.panels import Panels
    from reader_app.ui.window.panes import Panes

_HINT = 2500
"""Milliseconds that the way back is shown."""
_ABOVE_EDGE = 28


class FocusMode(QObject):
    """Hides menu, bars and panels of a window, and brings back those that were shown."""

    changed = Signal()

    def __init__(self, window: QMainWindow, panels: Panels, panes: Panes) -> None:
        super().__init__(window)
        self._window, self._panels, self._panes = window, panels, panes
        self.is_on = False
        self._lent: list[QAction] = []
        """Commands that the window holds itself, since their menus are not there to."""
        self._hidden: list[QWidget] = []
        self._hint = QLabel(self.tr("Esc brings everything back"), window)
        self._hint.setObjectName("focusHint")
        self._hint.setMargin(10)
        self._hint.hide()
        self._until = QTimer(self, singleShot=True, interval=_HINT)
        self._until.timeout.connect(self._hint.hide)

    def set_on(self, on: bool) -> None:
        """Enter or leave."""
        if on == self.is_on:
            return
        self.is_on = on
        self._lend_commands(on)
        self._hide_bars(on)
        self._panels.show_alone(on)
        self._panes.show_tabs(not on)
        self._hint.setVisible(on)
        if on:
            self._window.installEventFilter(self)
            self._place_hint()
            self._until.start()
        else:
            self._window.removeEventFilter(self)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave on an Esc that nothing else had a use for."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.set_on(False)
                return True
        elif event.type() is QEvent.Type.Resize:
            self._place_hint()
        return super().eventFilter(watched, event)

    def _hide_bars(self, on: bool) -> None:
        window = self._window
        if on:
            bars = [window.menuBar(), window.statusBar()]
            bars += window.findChildren(QWidget, "topBar")
            self._hidden = [bar for bar in bars if not bar.isHidden()]
        for bar in self._hidden:
            bar.setHidden(on)

    def _lend_commands(self, on: bool) -> None:
        """Keep the keys of the commands alive, which sleep while their menus are hidden."""
        if on:
            known = set(self._window.actions())
            commands = self._window.findChildren(QAction)
            self._lent = [each for each in commands if each.shortcuts() and each not in known]
            self._window.addActions(self._lent)
        else:
            for each in self._lent:
                self._window.removeAction(each)
            self._lent = []

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        room = self._window.size()
        self._hint.move(
            (room.width() - self._hint.width()) // 2,
            room.height() - self._hint.height() - _ABOVE_EDGE,
        )
        self._hint.raise_()
