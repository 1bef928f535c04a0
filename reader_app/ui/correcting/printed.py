"""The text as the source has it, to be read beside the corrected one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from reader_app.transcript.correcting import printed_text
from reader_app.transcript.corrections import printed_map
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.wording.words import counted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look

_MOST = 2_000
"""Corrected places that are underlined."""


class PrintedDialog(Dialog):
    """Shows what the source says, from the place on that is read; what was corrected is marked."""

    def __init__(self, transcript: Transcript, position: int, look: Look, parent: QWidget) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(
            self.tr("{title} — as the source has it").format(title=transcript.title)
        )
        many = self.tr("{n} underlined places are corrected in the text you read.")
        one = self.tr("1 underlined place is corrected in the text you read.")
        self.column.addWidget(quiet(counted(len(transcript.corrected), one, many)))
        self.text = QPlainTextEdit()
        self.text.setProperty("boxed", True)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("As the source has it"))
        self.text.setFont(look.text_font)
        self.text.setPlainText(printed_text(transcript))
        self.column.addWidget(self.text)
        self.add_close_button()
        self.resize(760, 620)
        self._mark(transcript, position)

    def _mark(self, transcript: Transcript, position: int) -> None:
        back = printed_map(transcript.corrected)
        units = Utf16Map(printed_text(transcript))
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marks: list[QTextEdit.ExtraSelection] = []
        for words in transcript.corrected[:_MOST]:
            start = back.place(words.span.start)
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(units.to_utf16(start))
            end = units.to_utf16(start + len(words.printed))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, made
            marks.append(mark)
        self.text.setExtraSelections(marks)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(units.to_utf16(back.place(position)))
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
