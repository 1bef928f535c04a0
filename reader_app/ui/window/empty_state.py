"""What is shown while no transcript is open: one thing to do, and what was read lately."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader_app.library.titles import titles
from reader_app.ui.wording.words import in_menu, long_date

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

SHOWN = 5
HEADING = 20.0
"""Points."""


class EmptyState(QWidget):
    """Asks for a transcript; says by signals what was asked for."""

    open_asked = Signal()
    sample_asked = Signal()
    transcript_asked = Signal(str)
    """The id of a transcript of the library."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._look = look
        self._heading = heading = QLabel(self.tr("Open a transcript, or drop one here"))
        self.open_button = QPushButton(self.tr("Open…"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button = QPushButton(self.tr("or look at a sample"), flat=True)
        self.sample_button.clicked.connect(self.sample_asked)
        self._lately = QVBoxLayout()
        self._lately.setSpacing(2)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (heading, self.open_button, self.sample_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addLayout(self._lately)
        column.addStretch(3)
        session.library_changed.connect(self._refresh_if_seen)
        look.changed.connect(self._wear)
        self._wear()

    def _wear(self) -> None:
        font = self._look.text_font
        font.setPointSizeF(HEADING)
        self._heading.setFont(font)

    def showEvent(self, event: QShowEvent) -> None:
        """List what was read lately, as it is now."""
        super().showEvent(event)
        self.refresh()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again which transcripts were opened last."""
        while taken := self._lately.takeAt(0):
            if widget := taken.widget():
                widget.deleteLater()
        recent = titles(self._session.library)[:SHOWN]
        if recent:
            heading = QLabel(self.tr("Recently opened"))
            heading.setProperty("role", "heading")
            self._lately.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        for summary in recent:
            title = " · ".join(part for part in (summary.title, long_date(summary.date)) if part)
            button = QPushButton(in_menu(title), flat=True)
            button.clicked.connect(partial(self.transcript_asked.emit, summary.id))
            self._lately.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
