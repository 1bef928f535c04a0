"""How far a highlight has been checked, in words with a sign, and the menu that sets it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from reader_app.annotation.checking import words_checked
from reader_app.annotation.model import CHOSEN, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from reader_app.annotation.model import Highlight
    from reader_app.library.store import Library
    from reader_app.ui.looks.look import Look

_SIGNS = {
    Status.NONE: "·",
    Status.TO_CHECK: "○",
    Status.CHECKED: "✓",
    Status.DISPUTED: "✗",
    Status.DONE: "●",
    Status.TO_CHECK_AGAIN: "↻",
}
_ROLES = {
    Status.NONE: "quiet",
    Status.TO_CHECK: "warning",
    Status.CHECKED: "accent",
    Status.DONE: "quiet",
}


_LONGEST = 300
"""Characters of a quote that a tip shows."""


def status_words(status: Status) -> str:
    """Return what the reader calls a status."""
    tr = QCoreApplication.translate
    return {
        Status.NONE: tr("Status", "no status"),
        Status.TO_CHECK: tr("Status", "to check"),
        Status.CHECKED: tr("Status", "checked"),
        Status.DISPUTED: tr("Status", "disputed"),
        Status.DONE: tr("Status", "done"),
        Status.TO_CHECK_AGAIN: tr("Status", "to check again"),
    }[status]


def why_again(library: Library, marked: Highlight) -> str:
    """Return what was checked and what stands there now, as far as the history knows."""
    tr = QCoreApplication.translate
    checked = words_checked(library.done_in(marked.transcript), marked)
    now = tr("Status", "Now it says: “{words}”").format(words=_brief(marked.quote))
    if not checked:
        return tr("Status", "Its words are others than were checked.") + "\n" + now
    was = tr("Status", "Checked was: “{words}”").format(words=_brief(checked))
    return f"{was}\n{now}"


def _brief(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


class StatusButton(QAbstractButton):
    """Says the status; a click shows the others to choose from."""

    explain: Callable[[], str] | None = None
    """What tells why something is to be checked again; it is asked when a tip is about to show."""

    status_asked = Signal(Status)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.status = Status.NONE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._offer)
        self.show_status(Status.NONE)

    def show_status(self, status: Status) -> None:
        """Say another status."""
        self.status = status
        known = f"{_SIGNS[status]} {status_words(status)}"
        self.setText(self.tr("status…") if status is Status.NONE else known)
        self.setAccessibleName(self.tr("Status: {status}").format(status=status_words(status)))
        self.setToolTip(self.tr("How far this has been checked"))
        self.setAccessibleDescription("")
        self.update()

    def menu(self) -> QMenu:
        """Return a menu of every status, the present one marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for status in CHOSEN:
            item = group.addAction(menu.addAction(f"{_SIGNS[status]}  {status_words(status)}"))
            item.setCheckable(True)
            item.setChecked(status is self.status)
            item.triggered.connect(partial(self._ask, status))
        return menu

    def _offer(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _ask(self, status: Status) -> None:
        self.status_asked.emit(status)

    def event(self, event: QEvent) -> bool:
        """Say what was checked, once somebody wants to know."""
        kinds = (QEvent.Type.ToolTip, QEvent.Type.FocusIn)
        if event.type() in kinds and self.status is Status.TO_CHECK_AGAIN and self.explain:
            self.setToolTip(self.explain())
            self.setAccessibleDescription(self.toolTip())
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words in the colour of their urgency."""
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(_ROLES.get(self.status, "warning")))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
