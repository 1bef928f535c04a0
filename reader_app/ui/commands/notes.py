"""Notes on turns and on the whole transcript, the list of all, and where links lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from shiboken6 import isValid

from reader_app.annotation.filtering import tag_filter
from reader_app.annotation.links import Kind, Link, located
from reader_app.errors import NotFound
from reader_app.transcript.anchor import Fate
from reader_app.transcript.span import Span
from reader_app.ui.actions import action
from reader_app.ui.commands.caret import CaretCommands

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight, Memo
    from reader_app.transcript.model import Transcript
    from reader_app.ui.desk import Desk
    from reader_app.ui.notes.window import NotesWindow
    from reader_app.ui.opening import Opening


class NoteCommands(CaretCommands):
    """What is written on what, and the way along links."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk)
        self._opening = opening
        self._window: NotesWindow | None = None
        self._wanted: tuple[str, Link, Highlight | None] | None = None
        desk.window.installEventFilter(self)
        desk.session.link_followed.connect(self.follow)
        desk.session.memo_asked.connect(self._write_on_tag)
        desk.session.transcript_opened.connect(self._arrive)
        self._refresh()

    def _refresh(self, _changed: object = None) -> None:
        transcript = self._desk.session.transcript
        self.actions["annotate.turn_note"].setEnabled(bool(transcript and transcript.turns))
        self.actions["annotate.transcript_note"].setEnabled(transcript is not None)

    # -- writing ----------------------------------------------------------------------------------

    @action("annotate.turn_note", "Note on the t&urn", shortcut="M")
    def note_turn(self) -> None:
        """Write a note on the turn at the caret."""
        self._write(self._desk.session.memo_on_turn(self._place()))

    @action("annotate.transcript_note", "Note on the transcri&pt", shortcut="Ctrl+Shift+M")
    def note_transcript(self) -> None:
        """Write a note on the whole transcript."""
        self._write(self._desk.session.memo_on_transcript())

    @action("annotate.notes", "&All notes…", shortcut="Alt+M", icon="list")
    def list_notes(self) -> NotesWindow:
        """List all notes of the transcript or of the library, to search, write and export."""
        from reader_app.ui.notes.window import NotesWindow

        if self._window is None or not isValid(self._window):
            self._window = NotesWindow(self._desk)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return self._window

    def _write(self, memo: Memo | None) -> None:
        if memo:
            self._desk.panels.show_sidebar()
            self._desk.session.memo_asked.emit(memo)

    def _write_on_tag(self, memo: Memo) -> None:
        if memo.tag:
            self.list_notes().write_on(memo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save what is typed in the list when the window closes, and close that too."""
        is_close = watched is self._desk.window and event.type() is QEvent.Type.Close
        if is_close and self._window and isValid(self._window):
            self._window.close()
        return super().eventFilter(watched, event)

    # -- following a link -------------------------------------------------------------------------

    def follow(self, link: Link) -> None:
        """Show what a link leads to; say where that is not there any more."""
        target, session = link.target, self._desk.session
        if target is None or not session.shown(link).is_there:
            self._desk.notices.say(self.tr("What this link led to is gone."))
        elif target.kind is Kind.TAG:
            tag = session.codebook.get(target.id)
            self._desk.panels.show_sidebar()
            self._desk.sidebar.set_filter(tag_filter(tag.name) if tag else "")
        elif target.kind is Kind.HIGHLIGHT:
            marked = self._highlight(target.id)
            if marked:
                self._open(marked.transcript, link, marked)
        else:
            self._open(target.id, link)

    def _highlight(self, highlight_id: str) -> Highlight | None:
        try:
            return self._desk.session.library.highlight(highlight_id)
        except NotFound:
            return None

    def _open(self, transcript_id: str, link: Link, marked: Highlight | None = None) -> None:
        session = self._desk.session
        self._wanted = transcript_id, link, marked
        sheet = session.sheet_of(transcript_id)
        if sheet is None:
            self._opening.open_transcript(transcript_id)
        elif sheet is session.sheet:
            self._show()
        else:
            session.turn_to(sheet)

    def _arrive(self, transcript: Transcript | None) -> None:
        if self._wanted and transcript and transcript.id == self._wanted[0]:
            QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        """Show the place in the transcript that is open now."""
        wanted, self._wanted = self._wanted, None
        transcript = self._desk.session.transcript
        if wanted is None or transcript is None or transcript.id != wanted[0]:
            return
        _, link, marked = wanted
        if marked:
            self._desk.session.choose(marked)
            self._desk.session.go_to(marked.span)
        elif link.target and link.target.kind is Kind.PASSAGE:
            self._show_passage(transcript, link)
        self._desk.pane.set_focus()

    def _show_passage(self, transcript: Transcript, link: Link) -> None:
        there = located(link, transcript.text) if link.words else None
        if there and there.span and there.fate is not Fate.LOST:
            self._desk.session.go_to(there.span)
            return
        place = min(link.target.position or 0, len(transcript.text)) if link.target else 0
        self._desk.session.go_to(Span(place, place))
        if link.words:
            self._desk.notices.say(self.tr("The words of this link are here no more."))
