"""The bar above the panels: what is open, and the few commands one wants at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader_app.ui.controls.buttons import action_button
from reader_app.ui.controls.elided import ElidedLabel
from reader_app.ui.wording.words import counted, long_date

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader_app.session import Session
    from reader_app.transcript.model import Transcript

TOOLS = ("lens.choose", "view.reading", "view.focus", "view.switch_theme")
HEIGHT = 44
"""Pixels; more where the words of the interface are large."""
_LINES = 2.2
_ICON = 20


class TopBar(QWidget):
    """Shows the open transcript's title, date and speakers; takes its tools from the actions."""

    def __init__(self, session: Session, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.details = ElidedLabel(), ElidedLabel()
        self.title.setAccessibleDescription(self.tr("Title"))
        self.details.setAccessibleDescription(self.tr("Date and speakers"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.details.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addSpacing(10)
        row.addWidget(self.details)
        row.addStretch(1)
        for name in TOOLS:
            row.addWidget(action_button(actions[name], _ICON))
        row.addSpacing(8)
        row.addWidget(self._export_button(actions["file.export"]))
        session.transcript_opened.connect(self.show_transcript)
        session.structure_changed.connect(self.show_transcript)
        self.show_transcript(session.transcript)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the words of the interface."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit_height()

    def _fit_height(self) -> None:
        self.setFixedHeight(max(HEIGHT, round(self.fontMetrics().lineSpacing() * _LINES)))

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Name ``transcript``, or the program where none is open."""
        self.title.set_words(transcript.title if transcript else self.tr("Transcript Reader"))
        speakers = len(transcript.speakers) if transcript else 0
        said = counted(speakers, self.tr("1 speaker"), self.tr("{n} speakers")) if speakers else ""
        date = long_date(transcript.date) if transcript else ""
        self.details.set_words(" · ".join(part for part in (date, said) if part))

    def _export_button(self, export: QAction) -> QPushButton:
        button = QPushButton(self.tr("Export"))
        button.setProperty("primary", True)
        button.setToolTip(export.statusTip())
        button.clicked.connect(export.trigger)
        button.setEnabled(export.isEnabled())
        export.enabledChanged.connect(button.setEnabled)
        return button
