"""The Annotate menu: doing one thing with many passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from reader_app.annotation.filtering import tag_filter
from reader_app.ui.actions import action, build_actions, enable

if TYPE_CHECKING:
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.finding.area import FindArea
    from reader_app.ui.many.dialog import ManyDialog
    from reader_app.ui.many.doing import Doing
    from reader_app.ui.many.sources import SourceForm
    from reader_app.ui.opening import Opening

_LONGEST = 200
"""Code points of a selection that is taken for what is looked for."""


class ManyCommands(QObject):
    """What is done with many passages at once."""

    def __init__(self, desk: Desk, queue: Queue, opening: Opening, area: FindArea) -> None:
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._opening, self._area = opening, area
        self._dialog: ManyDialog | None = None
        self._doing: Doing | None = None
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        there = self._desk.session.transcript is not None
        enable(self.actions["annotate.many"], there, self.tr("No transcript is open."))

    @action("annotate.many", "&Many at once…", shortcut="Ctrl+M", icon="list")
    def show_many(self) -> None:
        """Tag or change all hits, turns of a speaker, answers or highlights of a kind."""
        dialog = self._dialog
        if dialog is None or not isValid(dialog):
            dialog = self._dialog = self._made()
        self._ask(dialog.source)
        dialog.look()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.source.first.setFocus()

    def _made(self) -> ManyDialog:
        from reader_app.ui.many.dialog import ManyDialog
        from reader_app.ui.many.doing import Doing

        self._doing = self._doing or Doing(self._desk, self._queue)
        dialog = ManyDialog(self._desk, self._doing)
        dialog.place_asked.connect(self._show)
        return dialog

    def _show(self, transcript_id: str, span: Span) -> None:
        transcript = self._desk.session.transcript
        if transcript and transcript.id == transcript_id:
            self._desk.session.go_to(span)
        else:
            self._opening.open_transcript(transcript_id, span)

    def _ask(self, source: SourceForm) -> None:
        """Ask for what one is about: who or what has the keyboard, what is found or selected."""
        session, desk = self._desk.session, self._desk
        transcript = session.transcript
        if transcript is None:
            return
        speaker = transcript.speaker(desk.outline.current_speaker())
        tag = session.codebook.get(desk.outline.current_tag())
        found = self._area.finding
        if speaker:
            source.ask_turns(speaker.name)
        elif tag:
            source.ask_marks(tag_filter(tag.name))
        elif session.picked:
            source.ask_marks("", frozenset(one.id for one in session.picked))
        elif found and found.is_on and found.search:
            how = found.search
            source.ask_words(how.words, match_case=how.match_case, whole=how.whole_words)
        elif desk.sidebar.filter.text() and desk.sidebar.isAncestorOf(desk.window.focusWidget()):
            source.ask_marks(desk.sidebar.filter.text())
        elif session.lens and not session.selection:
            source.ask_turns()
        else:
            source.ask_words(self._selected())

    def _selected(self) -> str:
        """Return the words that are selected, where they can be looked for."""
        session = self._desk.session
        if session.selection is None or session.transcript is None:
            return ""
        words = " ".join(session.selection.of(session.transcript.text).split())
        return words if len(words) <= _LONGEST else ""
