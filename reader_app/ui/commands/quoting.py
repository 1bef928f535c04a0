"""Checking quotes: the dialog, and the way from it to the transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from reader_app.ui.actions import action, build_actions

if TYPE_CHECKING:
    from reader_app.transcript.span import Span
    from reader_app.ui.desk import Desk
    from reader_app.ui.opening import Opening
    from reader_app.ui.quoting.dialog import QuotingDialog


class QuotingCommands(QObject):
    """What an article quotes, beside what was said."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._dialog: QuotingDialog | None = None
        self._wanted: tuple[str, Span] | None = None
        self.actions = build_actions(self)
        desk.session.place_asked.connect(self._select)

    @action("annotate.quotes", "Check &quotes in a text…", shortcut="Ctrl+Shift+Q")
    def check_quotes(self) -> None:
        """Look up what an article quotes: what is exact, what differs, and what nobody says."""
        from reader_app.ui.quoting.dialog import QuotingDialog

        if self._dialog is None or not isValid(self._dialog):
            self._dialog = QuotingDialog(self._desk.session, self._desk.look, self._desk.window)
            self._dialog.place_asked.connect(self._show)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _show(self, transcript_id: str, span: Span) -> None:
        self._wanted = transcript_id, span
        self._opening.open_transcript(transcript_id, span)

    def _select(self, span: Span) -> None:
        """Select the passage once its transcript is shown."""
        transcript = self._desk.session.transcript
        if transcript and self._wanted == (transcript.id, span):
            self._wanted = None
            QTimer.singleShot(0, self, lambda: self._desk.pane.select(span))
