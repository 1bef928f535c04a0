"""The Go menu's stops: from question to question, turn to turn, highlight to highlight."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.ui.actions import action, build_actions
from reader_app.ui.going.stops import Stops, after, before, taken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.transcript.coverage import Coverage
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span
    from reader_app.ui.desk import Desk


class GoCommands(QObject):
    """Where the reader turns to in the text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._known: Stops | None = None
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.structure_changed.connect(self._refresh)
        desk.session.highlights_changed.connect(self._refresh_highlights)
        self._refresh(desk.session.transcript)
        self._refresh_highlights()

    def _refresh(self, transcript: Transcript | None) -> None:
        """Offer the stops that there are."""
        exchanges = transcript.exchanges if transcript else ()
        turns = transcript.turns if transcript else ()
        self._offer("question", bool(exchanges))
        self._offer("answer", any(each.answers for each in exchanges))
        self._offer("turn", bool(turns))
        self._offer("unread", bool(turns))
        self._offer("same_speaker", bool(transcript and transcript.speakers))
        self._offer("section", bool(transcript and transcript.headings))

    def _refresh_highlights(self) -> None:
        session = self._desk.session
        self._offer("highlight", not session.is_whole or bool(session.highlights))

    def _offer(self, ending: str, there: bool) -> None:
        self.actions[f"go.next_{ending}"].setEnabled(there)
        self.actions[f"go.previous_{ending}"].setEnabled(there)

    # -- questions, answers, sections -------------------------------------------------------------

    @action("go.next_question", "Next &question", shortcut="Alt+Down", icon="next")
    def next_question(self) -> None:
        """Go to the next question."""
        self._show_after(self._stops.questions, self.tr("No question follows."))

    @action("go.previous_question", "&Previous question", shortcut="Alt+Up", icon="previous")
    def previous_question(self) -> None:
        """Go to the question before."""
        self._show_before(self._stops.questions, self.tr("There is no question before."))

    @action("go.next_answer", "Next answ&er", shortcut="Alt+Shift+Down")
    def next_answer(self) -> None:
        """Go to the next turn that answers."""
        self._show_after(self._stops.answers, self.tr("No answer follows."))

    @action("go.previous_answer", "Previous ans&wer", shortcut="Alt+Shift+Up")
    def previous_answer(self) -> None:
        """Go to the turn before that answers."""
        self._show_before(self._stops.answers, self.tr("There is no answer before."))

    @action("go.next_section", "Next &section", shortcut="Alt+Shift+PgDown")
    def next_section(self) -> None:
        """Go to the next heading."""
        self._show_after(self._stops.sections, self.tr("No section follows."))

    @action("go.previous_section", "Previous se&ction", shortcut="Alt+Shift+PgUp")
    def previous_section(self) -> None:
        """Go to the heading before."""
        self._show_before(self._stops.sections, self.tr("There is no section before."))

    # -- turns ------------------------------------------------------------------------------------

    @action("go.next_turn", "Next &turn", shortcut="Ctrl+Down")
    def next_turn(self) -> None:
        """Go to where the next one speaks."""
        self._show_after(self._stops.turns, self.tr("No turn follows."))

    @action("go.previous_turn", "P&revious turn", shortcut="Ctrl+Up")
    def previous_turn(self) -> None:
        """Go to where the one before speaks."""
        self._show_before(self._stops.turns, self.tr("There is no turn before."))

    @action("go.next_same_speaker", "Next turn by this spea&ker", shortcut="Alt+PgDown")
    def next_same_speaker(self) -> None:
        """Go to where the same speaker speaks next."""
        self._show_after(self._of_speaker(), self.tr("No turn of this speaker follows."))

    @action("go.previous_same_speaker", "Previous turn b&y this speaker", shortcut="Alt+PgUp")
    def previous_same_speaker(self) -> None:
        """Go to where the same speaker spoke before."""
        self._show_before(self._of_speaker(), self.tr("There is no turn of this speaker before."))

    @action("go.next_unread", "Next &unread turn", shortcut="U")
    def next_unread(self) -> None:
        """Go to the next turn whose lines have not all stood in view for a second."""
        found = self._unread(self._stops.unread_after)
        self._show(found, self.tr("Everything after this has been read."))

    @action("go.previous_unread", "Pre&vious unread turn", shortcut="Shift+U")
    def previous_unread(self) -> None:
        """Go to the turn before whose lines have not all stood in view for a second."""
        found = self._unread(self._stops.unread_before)
        self._show(found, self.tr("Everything before this has been read."))

    def _unread(self, search: Callable[[int, Coverage], Span | None]) -> Span | None:
        """Return the nearest unread place that the lens takes."""
        read, narrowed = self._desk.pane.been_read.covered, self._desk.session.narrowed
        found = search(self._here(), read)
        while found and narrowed and not narrowed.takes(found):
            found = search(found.start, read)
        return found

    # -- highlights -------------------------------------------------------------------------------

    @action("go.next_highlight", "Next &highlight", shortcut="F8")
    def next_highlight(self) -> None:
        """Choose the next highlight."""
        self._choose(1)

    @action("go.previous_highlight", "Previous h&ighlight", shortcut="Shift+F8")
    def previous_highlight(self) -> None:
        """Choose the highlight before."""
        self._choose(-1)

    def _choose(self, step: int) -> None:
        """Choose the highlight ``step`` after the chosen one, or the nearest that way."""
        session = self._desk.session
        chosen, marked = session.chosen, session.highlights_taken
        if chosen in marked:
            index = marked.index(chosen) + step
        else:
            index = bisect_left(marked, session.position, key=lambda one: one.span.start)
            index = index if step > 0 else index - 1
        if 0 <= index < len(marked):
            one = marked[index]
            session.choose(one)
            session.go_to(one.span)
        else:
            words = self.tr("No highlight follows."), self.tr("There is no highlight before.")
            self._desk.notices.say(words[0] if step > 0 else words[1])

    # -- going ------------------------------------------------------------------------------------

    @property
    def _stops(self) -> Stops:
        """The stops of the open transcript, as it is mended now."""
        transcript = self._desk.session.transcript
        if transcript is None:
            raise RuntimeError("no transcript is open")  # the commands cannot be called then
        if self._known is None or self._known.transcript is not transcript:
            self._known = Stops(transcript)
        return self._known

    def _of_speaker(self) -> list[Span]:
        return self._stops.of_speaker(self._here())

    def _here(self) -> int:
        """Return where the reader is: the selection's start, the caret, or the place read."""
        selection = self._desk.session.selection
        return selection.start if selection else self._desk.pane.caret()

    def _show_after(self, spans: Sequence[Span], otherwise: str) -> None:
        found = after(taken(spans, self._desk.session.narrowed), self._here())
        self._show(found, otherwise)

    def _show_before(self, spans: Sequence[Span], otherwise: str) -> None:
        found = before(taken(spans, self._desk.session.narrowed), self._here())
        self._show(found, otherwise)

    def _show(self, span: Span | None, otherwise: str) -> None:
        """Go to a place or, where there is none, say so."""
        if span:
            self._desk.session.go_to(span)
        else:
            self._desk.notices.say(otherwise)
