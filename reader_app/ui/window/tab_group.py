"""A group of tabs: one row of transcripts, of which one is seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.looks.icons import icon

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QMouseEvent

    from reader_app.session.sheet import Sheet
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.view import PaneView

_LONGEST = 40
"""Letters of a title that a tab shows."""
_SIDE = QTabBar.ButtonPosition.RightSide
_CROSS = 12
"""Pixels."""


class TabGroup(QWidget):
    """Sheets in the order of their tabs, each with the widget that shows it."""

    turned_to = Signal(object)
    """The ``Sheet`` whose tab was chosen."""
    close_asked = Signal(object)
    """The ``Sheet`` whose tab shall go."""
    menu_asked = Signal(object, QPoint)
    """The ``Sheet`` under the mouse, and a point of the screen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sheets: list[Sheet] = []
        self._views: list[PaneView] = []
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Open transcripts"))
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setMovable(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._turn)
        self.bar.tabMoved.connect(self._move)
        self.bar.customContextMenuRequested.connect(self._ask_menu)
        self.bar.installEventFilter(self)
        look.changed.connect(self._tint)

    @property
    def current(self) -> Sheet | None:
        """The sheet that is seen."""
        place = self.bar.currentIndex()
        return self.sheets[place] if 0 <= place < len(self.sheets) else None

    def add(self, sheet: Sheet, view: PaneView) -> None:
        """Put a sheet behind the others; the current one stays."""
        self.sheets.append(sheet)
        self._views.append(view)
        self._stack.addWidget(view)
        QWidget.setTabOrder(self.bar, view.pane)  # else it would be the last in the window
        self.bar.setTabButton(self.bar.addTab(""), _SIDE, self._close_button(sheet))
        self.name_tabs()

    def take(self, sheet: Sheet) -> PaneView:
        """Take a sheet out and return its widget, which has no place then."""
        place = self.sheets.index(sheet)
        view = self._views.pop(place)
        self.sheets.remove(sheet)
        self._stack.removeWidget(view)
        was = self.bar.blockSignals(True)
        self.bar.removeTab(place)
        self.bar.blockSignals(was)
        self._see(self.bar.currentIndex())
        return view

    def beside(self, sheet: Sheet) -> Sheet | None:
        """Return the sheet whose tab is after another's or, behind the last, before it."""
        place = self.sheets.index(sheet)
        rest = [one for one in self.sheets if one is not sheet]
        return rest[min(place, len(rest) - 1)] if rest else None

    def show_sheet(self, sheet: Sheet) -> None:
        """Let a sheet be seen."""
        place = self.sheets.index(sheet)
        self.bar.setCurrentIndex(place)
        self._see(place)

    def set_active(self, is_active: bool) -> None:
        """Show whether the current sheet of the window is among these."""
        if self.bar.property("active") is not is_active:
            self.bar.setProperty("active", is_active)
            self.bar.style().unpolish(self.bar)
            self.bar.style().polish(self.bar)

    def _close_button(self, sheet: Sheet) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(_CROSS, _CROSS))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("Close"))
        button.setIcon(icon("close", self._look, "quiet"))
        button.clicked.connect(partial(self.close_asked.emit, sheet))
        return button

    def _tint(self) -> None:
        for place in range(self.bar.count()):
            button = self.bar.tabButton(place, _SIDE)
            if isinstance(button, QToolButton):
                button.setIcon(icon("close", self._look, "quiet"))

    def name_tabs(self) -> None:
        """Name the tabs after what lies open."""
        for place, sheet in enumerate(self.sheets):
            title = sheet.transcript.title if sheet.transcript else self.tr("No transcript")
            words = " ".join(title.split())
            shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
            self.bar.setTabText(place, shown.replace("&", "&&"))
            self.bar.setTabToolTip(place, words)
            if button := self.bar.tabButton(place, _SIDE):
                button.setAccessibleName(self.tr("Close {title}").format(title=words))

    def _turn(self, place: int) -> None:
        self._see(place)
        if 0 <= place < len(self.sheets):
            self.turned_to.emit(self.sheets[place])

    def _see(self, place: int) -> None:
        if 0 <= place < len(self._views):
            self._stack.setCurrentWidget(self._views[place])

    def _move(self, start: int, end: int) -> None:
        """Follow a tab that is dragged."""
        self.sheets.insert(end, self.sheets.pop(start))
        self._views.insert(end, self._views.pop(start))
        self._see(self.bar.currentIndex())

    def _ask_menu(self, at: QPoint) -> None:
        place = self.bar.tabAt(at)
        if place >= 0:
            self.menu_asked.emit(self.sheets[place], self.bar.mapToGlobal(at))

    # -- Qt calls ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close a tab that is clicked with the middle button."""
        if watched is self.bar and event.type() is QEvent.Type.MouseButtonRelease:
            return self._clicked(event)  # type: ignore[arg-type] # its type says so
        return False

    def _clicked(self, event: QMouseEvent) -> bool:
        place = self.bar.tabAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.MiddleButton or place < 0:
            return False
        self.close_asked.emit(self.sheets[place])
        return True
