"""Correcting: what a reader does with the words of the text, as edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.annotation.edits import LockText
from reader_app.annotation.wording import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.history import Entry
    from reader_app.session.sheet import Sheet
    from reader_app.session.workspace import Workspace
    from reader_app.transcript.corrections import Correction


class Correcting(QObject):
    """The verbs of correcting, on the current sheet of a session."""

    workspace: Workspace
    sheet: Sheet

    def correct(self, corrections: Sequence[Correction], name: str = "") -> Entry | None:
        """Put other words into the current text; None where nothing is another.

        Raises ``CannotCorrect``, or ``Overtaken`` where another program was faster.
        """
        document = self.sheet.document
        if document is None:
            return None
        said = name or name_of(document.transcript, corrections)
        return self.workspace.correct(document, corrections, said)

    def set_locked(self, locked: bool) -> None:
        """Say whether the current text may be corrected."""
        transcript = self.sheet.transcript
        if transcript and transcript.locked is not locked:
            self.workspace.do(LockText(transcript.id, locked))
