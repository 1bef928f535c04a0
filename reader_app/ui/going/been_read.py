"""What has been read: the lines that stood in view for a second, in any view of a transcript."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from reader_app.errors import LibraryError
from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.transcript.coverage import Coverage
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.ui.pane.pane import TranscriptPane

SECOND = 1000
"""Milliseconds lines must stand in view; what is scrolled past faster was not read."""


class BeenRead(QObject):
    """Watches one pane; looks once a second while it scrolls, and once after it came to rest."""

    def __init__(self, session: Sheet, pane: TranscriptPane) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._transcript = ""
        self._kept = 0
        self._seen = Span(0, 0)
        self.covered = Coverage()
        """What has been read of the open transcript."""
        self._timer = QTimer(self, singleShot=True, interval=SECOND)
        self._timer.timeout.connect(self._look_again)
        session.transcript_opened.connect(self._open)
        session.corrected.connect(self._correct)
        session.part_read.connect(self._take)
        session.parts_asked.connect(self.keep)
        pane.scrolled.connect(self._look)
        pane.installEventFilter(self)
        self._open(session.transcript)

    def keep(self) -> None:
        """Write down what has been read since, beside what another view has kept.

        It is done whenever the pane is hidden, as before the window closes; that it fails is not
        worth an error.
        """
        if not self._transcript or len(self.covered) == self._kept:
            return
        with suppress(LibraryError):
            for part in parts_read(self._session.workspace.library, self._transcript):
                self.covered.add(part)
            keep_parts_read(self._session.workspace.library, self._transcript, self.covered.parts)
            self._kept = len(self.covered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was read when the pane goes out of view, and look again when it comes."""
        if event.type() == QEvent.Type.Hide:
            self.keep()
        elif event.type() == QEvent.Type.Show:
            self._look()
        return super().eventFilter(watched, event)

    def _open(self, transcript: Transcript | None) -> None:
        if transcript and transcript.id == self._transcript:
            return
        self.keep()
        self._timer.stop()
        self._transcript = transcript.id if transcript else ""
        self.covered = Coverage(self._known(transcript) if transcript else ())
        self._kept = len(self.covered)
        self._look()

    def _correct(self, changes: CorrectionMap) -> None:
        """Let what was read be at its words; the library has moved what it keeps of it."""
        is_kept = len(self.covered) == self._kept
        self.covered = Coverage(filter(len, map(changes.span, self.covered.parts)))
        self._kept = len(self.covered) if is_kept else -1
        self._seen = changes.span(self._seen)

    def _known(self, transcript: Transcript) -> list[Span]:
        self._session.ask_for_parts()
        try:
            return parts_read(self._session.workspace.library, transcript.id)
        except LibraryError:
            return []

    def _look(self) -> None:
        """Begin to count the second, unless it is being counted."""
        if self._transcript and not self._timer.isActive():
            self._seen = self._in_view()
            self._timer.start()

    def _look_again(self) -> None:
        """Take what was in view a second ago and still is for read."""
        before, now = self._seen, self._in_view()
        if before.meets(now):
            seen = Span(max(before.start, now.start), min(before.end, now.end))
            for part in self._pane.parts_shown(seen):
                self._session.tell_read(part)
        if now != before:
            self._look()

    def _take(self, part: Span) -> None:
        """Take note of what was read here or in another view."""
        self.covered.add(part)

    def _in_view(self) -> Span:
        return self._pane.seen() if self._pane.isVisible() else Span(0, 0)
