"""Title, date and language of the open transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit

from reader_app.annotation.edits import brief
from reader_app.transcript.mending import describe
from reader_app.ui.dialogs.asking import Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader_app.ui.mending import Mender


class DetailsDialog(Question):
    """Three fields; what is no date or no language is said below them."""

    def __init__(self, mender: Mender, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the transcript"))
        self._mender = mender
        transcript = mender.session.transcript
        assert transcript is not None
        self.title = QLineEdit(transcript.title)
        self.date = QLineEdit(transcript.date or "", placeholderText="2031-04-05")
        self.language = QLineEdit(transcript.language or "", placeholderText="en, pt-BR")
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        for words, field in (
            (self.tr("&Title"), self.title),
            (self.tr("&Date"), self.date),
            (self.tr("&Language"), self.language),
        ):
            field.setAccessibleName(words.replace("&", ""))
            rows.addRow(words, field)
        self.column.addLayout(rows)
        self.end()
        self.setMinimumWidth(480)

    def carry_out(self) -> None:
        """Set what was typed."""
        title, date, language = (
            field.text().strip() for field in (self.title, self.date, self.language)
        )
        name = f"set details of {brief(title)}"
        self._mender.apply(lambda t: describe(t, title, date, language), name)
