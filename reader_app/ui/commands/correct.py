"""Correcting the text: its words, what was corrected, and whether it may be."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reader_app.annotation.wording import put_back
from reader_app.errors import ReaderError
from reader_app.transcript.corrections import corrected_in
from reader_app.transcript.span import Span
from reader_app.ui.actions import action, enable
from reader_app.ui.commands.caret import CaretCommands
from reader_app.ui.correcting.doing import Corrector
from reader_app.ui.going.stops import after, before
from reader_app.ui.pane.corrected import SourceTips
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from reader_app.transcript.corrections import Corrected, Correction
    from reader_app.ui.background import Queue
    from reader_app.ui.correcting.field import WordsField
    from reader_app.ui.desk import Desk
    from reader_app.ui.pane.view import PaneView

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ANY = ("correct.words", "correct.replace", "correct.put_back")
"""What a locked text refuses."""


class CorrectCommands(CaretCommands):
    """What is done with the words of the text themselves."""

    def __init__(
        self, desk: Desk, queue: Queue, all_actions: Callable[[], Mapping[str, QAction]]
    ) -> None:
        super().__init__(desk)
        self._all = all_actions
        self.field: WordsField | None = None
        self._corrector = Corrector(desk, queue)
        desk.pane.for_each(self._dress)
        desk.look.corrections_changed.connect(self._mark_as_wanted)
        self._mark_as_wanted()
        self._refresh()

    def _dress(self, view: PaneView) -> None:
        """Let a pane mark what is corrected, where that is wanted, and tell of it."""
        SourceTips(view.pane)
        view.pane.marks.corrections = self._desk.look.marks_corrections

    def _refresh(self) -> None:
        transcript = self._desk.session.transcript
        is_open, is_locked = transcript is not None, bool(transcript and transcript.locked)
        some = bool(transcript and transcript.corrected)
        for name, item in self.actions.items():
            if name != "view.corrections":
                item.setEnabled(is_open)
        for name in _ANY:
            enable(self.actions[name], is_open and not is_locked, self.tr("The text is locked."))
        self.actions["correct.put_back"].setEnabled(
            some and not is_locked and bool(self._corrected_here())
        )
        for name in ("correct.next", "correct.previous", "correct.printed"):
            self.actions[name].setEnabled(some)
        lock = self.actions["correct.lock"]
        was = lock.blockSignals(True)
        lock.setChecked(is_locked)
        lock.blockSignals(was)

    # -- words ------------------------------------------------------------------------------------

    @action("correct.words", "Correct &words…", shortcut="F2", icon="note")
    def correct_words(self) -> None:
        """Correct what is selected, or the word at the caret; in the outline, rename a speaker."""
        if self._desk.outline.current_speaker():
            self._all()["structure.rename"].trigger()
            return
        span = self._words()
        if span is None:
            self._desk.notices.say(self.tr("Select the words to correct, or go to one."))
        else:
            self._open_field(span)

    def _open_field(self, span: Span) -> None:
        from reader_app.ui.correcting.field import WordsField

        if self.field is not None:
            self.field.close()
        desk = self._desk
        desk.pane.show_span(span, select=True)
        desk.pane.view.bar.hide()
        self.field = WordsField(desk.session, span, desk.pane.view)
        self.field.answered.connect(self._correct)
        self.field.left.connect(self._leave_field)
        self.field.open_at(self._rect())

    def _rect(self) -> QRect:
        """Return where the words are, as the pane's view counts."""
        rect, view = self._desk.pane.selection_rect(), self._desk.pane.view
        return QRect(view.mapFromGlobal(rect.topLeft()), rect.size())

    def _leave_field(self) -> None:
        self.field = None
        self._desk.pane.set_focus()

    def _correct(self, corrections: Sequence[Correction]) -> None:
        self._desk.session.select(None)
        self._corrector.correct(corrections)

    def _words(self) -> Span | None:
        """Return what is selected, or the word at the caret."""
        session = self._desk.session
        transcript = session.transcript
        if transcript is None or session.selection:
            return session.selection
        at = self._desk.pane.caret()
        start = max(transcript.text.rfind("\n", 0, at), at - 200) + 1
        for found in _WORD.finditer(transcript.text, start, at + 200):
            if found.start() <= at <= found.end():
                return Span(found.start(), found.end())
            if found.start() > at:
                break
        return None

    @action("correct.replace", "Find and re&place…", shortcut="Ctrl+H", icon="find")
    def replace(self) -> None:
        """Correct words wherever they stand, from a list of what that would change."""
        from reader_app.ui.correcting.replacing import ReplaceDialog

        session = self._desk.session
        span, transcript = session.selection, session.transcript
        words = " ".join(span.of(transcript.text).split()) if span and transcript else ""
        ReplaceDialog(self._desk, self._corrector, words if len(words) < 200 else "").open()

    # -- what is corrected ------------------------------------------------------------------------

    def _corrected_here(self) -> Sequence[Corrected]:
        """Return what is corrected of the selection, or at the caret."""
        session = self._desk.session
        if session.transcript is None or not session.transcript.corrected:
            return ()
        at = self._desk.pane.caret()
        return corrected_in(session.transcript.corrected, session.selection or Span(at, at))

    @action("correct.put_back", "Put back as &printed", shortcut="Ctrl+Shift+R")
    def put_back(self) -> None:
        """Let the corrected words at the caret, or in the selection, be as the source has them."""
        here = self._corrected_here()
        if here:
            count = len(here)
            name = "put back as printed" if count == 1 else f"put back {count} places as printed"
            self._corrector.correct(put_back(here), name)

    @action("correct.list", "&Corrections…", shortcut="Ctrl+R", icon="list")
    def list(self) -> None:
        """List what was corrected, by whom and when, and put it back."""
        from reader_app.ui.correcting.listing import CorrectionsDialog

        CorrectionsDialog(self._desk, self._corrector).open()

    @action("correct.next", "&Next correction", shortcut="F4", icon="next")
    def next(self) -> None:
        """Go to the next words that are not as the source has them."""
        self._show(after, self.tr("No correction follows."))

    @action("correct.previous", "Pre&vious correction", shortcut="Shift+F4", icon="previous")
    def previous(self) -> None:
        """Go to the words before that are not as the source has them."""
        self._show(before, self.tr("There is no correction before."))

    def _show(self, step: Callable[..., Span | None], otherwise: str) -> None:
        session = self._desk.session
        spans = [words.span for words in session.transcript.corrected] if session.transcript else []
        found = step(spans, self._desk.pane.caret())
        if found is None:
            self._desk.notices.say(otherwise)
        else:
            session.go_to(found)

    @action("correct.printed", "As the &source has it…", shortcut="Ctrl+F2")
    def show_printed(self) -> None:
        """Read the text as the source has it."""
        from reader_app.ui.correcting.printed import PrintedDialog

        if transcript := self._desk.session.transcript:
            place = self._desk.pane.caret()
            PrintedDialog(transcript, place, self._desk.look, self._desk.window).open()

    @action("view.corrections", "Mark correct&ions", shortcut="Alt+Shift+C", checkable=True)
    def mark(self, on: bool) -> None:
        """Underline corrected words; resting on them tells what the source says."""
        with suppress(ReaderError):
            self._desk.look.set_marks_corrections(on)

    def _mark_as_wanted(self) -> None:
        on = self._desk.look.marks_corrections
        self.actions["view.corrections"].setChecked(on)
        for view in self._desk.pane.views:
            view.pane.marks.corrections = on
            view.pane.viewport().update()

    # -- locking ----------------------------------------------------------------------------------

    @action("correct.lock", "&Lock the text", shortcut="Ctrl+Shift+K", checkable=True)
    def lock(self, on: bool) -> None:
        """Let nothing be corrected in this transcript until it is unlocked."""
        try:
            self._desk.session.set_locked(on)
        except ReaderError as error:
            self._desk.notices.say(phrase(str(error)))
            self._refresh()
            return
        locked, free = self.tr("The text is locked."), self.tr("The text can be corrected.")
        self._desk.notices.say(locked if on else free)
