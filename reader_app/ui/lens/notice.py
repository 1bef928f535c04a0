"""What the status bar says of the lens, with a button that clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader_app.ui.lens.words import count_words, lens_words

if TYPE_CHECKING:
    from reader_app.session import Session

_WIDEST = 340
"""Pixels of the words; the tip says all of them."""


class LensNotice(QWidget):
    """Says what the lens takes while there is one; a click on it opens the lens menu."""

    cleared = Signal()
    """Everything is wanted again."""
    asked = Signal()
    """Another lens is wanted."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.words = ""
        """What the lens takes, without numbers; nothing where there is none."""
        self.says = QPushButton(flat=True)
        self.clear = QPushButton(self.tr("Clear"), flat=True)
        self.clear.setToolTip(self.tr("Show everything again"))
        self.clear.setAccessibleName(self.tr("Clear the lens"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.says)
        row.addWidget(self.clear)
        self.says.clicked.connect(self.asked)
        self.clear.clicked.connect(self.cleared)
        for changed in (session.lens_changed, session.transcript_opened, session.tags_changed):
            changed.connect(self.follow)
        self.follow()

    def follow(self, _changed: object = None) -> None:
        """Say what is so now."""
        narrowed, transcript = self._session.narrowed, self._session.transcript
        self.words = ""
        if narrowed and transcript:
            self.words = lens_words(narrowed.lens, transcript, self._session.tags)
            said = f"{self.words} · {count_words(narrowed, transcript)}"
            metrics = QFontMetrics(self.says.font())
            shown = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, _WIDEST)
            self.says.setText(shown.replace("&", "&&"))
            self.says.setToolTip(said)
            self.says.setAccessibleName(self.tr("Lens: {words}").format(words=said))
        self.setVisible(bool(narrowed))
