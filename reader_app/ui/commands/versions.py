"""Newer versions: replacing the open transcript, and the review of what is undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from reader_app.transcript.anchor import Fate
from reader_app.ui.actions import action, build_actions

if TYPE_CHECKING:
    from reader_app.replacing import Replaced
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.opening import Opening
    from reader_app.ui.versions.doing import Replacing
    from reader_app.ui.versions.review import ReviewDialog
    from reader_app.versions.placing import Versions
    from reader_app.versions.transfer import Decided


class VersionCommands(QObject):
    """What is done when the same talk comes again, better written."""

    def __init__(self, desk: Desk, opening: Opening, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._queue = queue
        self._made: Replacing | None = None
        self.dialog: ReviewDialog | None = None
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.history_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        transcript, library = self._desk.session.transcript, self._desk.session.library
        self.actions["file.replace"].setEnabled(transcript is not None)
        is_newer = transcript is not None and library.replaced(transcript.id) is not None
        self.actions["file.review"].setEnabled(is_newer)

    @property
    def replacing(self) -> Replacing:
        """What does it in the background."""
        if self._made is None:
            from reader_app.ui.versions.doing import Replacing

            self._made = Replacing(self._desk, self._queue)
            self._made.replaced.connect(self._show_replaced)
            self._made.reviewed.connect(self._show_review)
        return self._made

    @action("file.replace", "Replace with a &newer version…", shortcut="Ctrl+Shift+O")
    def replace(self) -> None:
        """Take a file as the newer version of the open transcript; highlights go over to it."""
        self.replacing.ask()

    @action("file.review", "Re&view the newer version…", shortcut="Ctrl+Shift+V")
    def review(self) -> None:
        """Decide on highlights that still stand in the version which the open one replaces."""
        transcript = self._desk.session.transcript
        if transcript:
            self.replacing.review(transcript.id)

    def _show_replaced(self, done: Replaced) -> None:
        self._opening.open_transcript(done.versions.new.id)
        self._desk.session.library_grew()
        self._show(done.versions, done.decided, len(done.of(Fate.KEPT)))

    def _show_review(self, found: tuple[Versions, tuple[Decided, ...]] | None) -> None:
        if found:
            self._show(*found)

    def _show(self, versions: Versions, decided: tuple[Decided, ...], kept: int = 0) -> None:
        from reader_app.ui.versions.review import ReviewDialog

        if self.dialog is None or not isValid(self.dialog):
            session, look, window = self._desk.session, self._desk.look, self._desk.window
            self.dialog = ReviewDialog(session, look, self.replacing, window)
            self.dialog.place_asked.connect(self._opening.open_transcript)
        self.dialog.show_review(versions, decided, kept)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
