"""The Annotate menu: ends, parts and copies of highlights, and choosing among several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.transcript.edges import next_edge
from reader_app.ui.actions import action, build_actions, enable
from reader_app.ui.pane.handles import moved_end
from reader_app.ui.pane.tips import MarkTips

if TYPE_CHECKING:
    from reader_app.annotation.many import Act
    from reader_app.annotation.model import Highlight
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.many.doing import Doing
    from reader_app.ui.pane.chooser import Chooser
    from reader_app.ui.pane.view import PaneView


class ShapeCommands(QObject):
    """What is done with a highlight that is there."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._doing: Doing | None = None
        self.chooser: Chooser | None = None
        self.actions = build_actions(self)
        session = desk.session
        for changed in (
            session.selection_changed,
            session.highlight_chosen,
            session.highlights_changed,
            session.picked_changed,
            desk.pane.caret_moved,
        ):
            changed.connect(self._refresh)
        desk.pane.for_each(self._watch)
        desk.sidebar.picked.asked.connect(self._do_with_picked)
        self._refresh()

    def _watch(self, view: PaneView) -> None:
        view.pane.handles.dragged.connect(self._move)
        view.pane.several_met.connect(self._say_several)
        view.pane.list_asked.connect(self.which)
        MarkTips(view.pane, self._desk.session)

    def _refresh(self, _changed: object = None) -> None:
        session = self._desk.session
        chosen, selected = session.chosen, session.selection
        first = self.tr("Choose a highlight first.")
        for name in _OF_CHOSEN:
            enable(self.actions[name], chosen is not None, first)
        is_copied = chosen is not None and selected is not None
        why = self.tr("Choose a highlight first, then select the words that shall be marked so.")
        for name in ("annotate.copy_to", "annotate.copy_tags"):
            enable(self.actions[name], is_copied, why)
        star = self.actions["annotate.important"]
        star.blockSignals(True)
        star.setChecked(chosen is not None and chosen.important)
        star.blockSignals(False)

    def _do_with_picked(self, act: Act) -> None:
        """Do something with all that are picked; with many, in the background."""
        from reader_app.annotation.gathering import Passage
        from reader_app.session.gathering import Task
        from reader_app.ui.many.doing import Doing

        self._doing = self._doing or Doing(self._desk, self._queue)
        picked = self._desk.session.picked
        passages = [Passage(one.transcript, one.span, one.quote, (one,)) for one in picked]
        self._doing.do(Task(act, tuple(passages)))

    # -- its ends ---------------------------------------------------------------------------------

    @action("annotate.end_right", "End a word to the &right", shortcut="Alt+Shift+Right")
    def end_right(self) -> None:
        """Move the end of the chosen highlight to the next word on the right."""
        self._step(1, is_beginning=False)

    @action("annotate.end_left", "End a word to the &left", shortcut="Alt+Shift+Left")
    def end_left(self) -> None:
        """Move the end of the chosen highlight to the next word on the left."""
        self._step(-1, is_beginning=False)

    @action(
        "annotate.start_right", "Beginning a word to the r&ight", shortcut="Ctrl+Alt+Right | Alt+."
    )
    def start_right(self) -> None:
        """Move the beginning of the chosen highlight to the next word on the right."""
        self._step(1, is_beginning=True)

    @action(
        "annotate.start_left", "Beginning a word to the l&eft", shortcut="Ctrl+Alt+Left | Alt+,"
    )
    def start_left(self) -> None:
        """Move the beginning of the chosen highlight to the next word on the left."""
        self._step(-1, is_beginning=True)

    def _step(self, step: int, *, is_beginning: bool) -> None:
        session, pane = self._desk.session, self._desk.pane.pane
        chosen, transcript = session.chosen, session.transcript
        if chosen is None or transcript is None:
            return
        here = chosen.span.start if is_beginning else chosen.span.end
        step = -step if pane.is_right_to_left else step
        there = next_edge(transcript.text, here, step, is_beginning=is_beginning)
        span = moved_end(chosen.span, there, transcript.text, is_beginning=is_beginning)
        if span is None:
            self._desk.notices.say(self.tr("A highlight needs a word at least."))
        elif span != chosen.span:
            self._move(chosen, span)
            pane.show_end(span, is_beginning=is_beginning)

    def _move(self, marked: Highlight, span: Span) -> None:
        self._desk.session.set_span(marked, span)

    # -- parts and copies -------------------------------------------------------------------------

    @action("annotate.split", "S&plit highlight", shortcut="X")
    def split(self) -> None:
        """Split the chosen highlight at the caret, or at both ends of what is selected in it."""
        session = self._desk.session
        chosen, selected = session.chosen, session.selection
        if chosen is None:
            return
        cuts = (selected.start, selected.end) if selected else (self._desk.pane.caret(),)
        if session.split(chosen, cuts):
            session.select(None)
        else:
            self._desk.notices.say(
                self.tr("Put the caret where the chosen highlight shall be split.")
            )

    @action("annotate.join", "&Join highlights", shortcut="J")
    def join(self) -> None:
        """Join those picked, or the chosen one with all that overlap it, or else with the next."""
        from reader_app.annotation.shaping import to_join

        session = self._desk.session
        several = session.picked
        if len(several) < 2 and session.chosen:
            several = to_join(session.chosen, session.highlights)
        if not session.join(several):
            self._desk.notices.say(self.tr("There is no further highlight to join this with."))

    @action("annotate.copy_to", "&Mark the selection likewise", shortcut="V")
    def copy_to(self) -> None:
        """Mark the selected words with the tags and the note of the chosen highlight."""
        self._copy()

    @action(
        "annotate.copy_tags", "Mark the selection like&wise, without the note", shortcut="Shift+V"
    )
    def copy_tags(self) -> None:
        """Mark the selected words with the tags of the chosen highlight, and no note."""
        self._copy(with_note=False)

    def _copy(self, *, with_note: bool = True) -> None:
        session = self._desk.session
        if session.chosen and session.selection:
            session.copy_to(session.chosen, session.selection, with_note=with_note)

    @action("annotate.duplicate", "D&uplicate highlight", shortcut="Shift+D")
    def duplicate(self) -> None:
        """Mark the words of the chosen highlight once more, to tag or note them otherwise."""
        session = self._desk.session
        if session.chosen:
            session.copy_to(session.chosen, session.chosen.span)

    @action("annotate.important", "&Important", shortcut="I", checkable=True)
    def important(self, on: bool) -> None:
        """Mark the chosen highlight with a star, or take the star off."""
        session = self._desk.session
        if session.chosen:
            session.set_important(session.chosen, on)

    # -- which of several -------------------------------------------------------------------------

    @action("annotate.which", "&Which of several…", shortcut="Alt+Return")
    def which(self) -> None:
        """List the highlights that meet here, to choose one."""
        from reader_app.ui.pane.chooser import Chooser

        session, pane = self._desk.session, self._desk.pane.pane
        here = pane.here()
        if not here:
            self._desk.notices.say(self.tr("No highlight is here."))
            return
        self.chooser = Chooser(session, self._desk.look, here, pane)
        self.chooser.show_at(self._desk.pane.selection_rect())

    def _say_several(self, place: int, count: int) -> None:
        """Say that a click has chosen one of several, and how the others are reached."""
        words = self.tr("{n} of {all} here · click again for the next · Alt+Enter lists them")
        self._desk.notices.say(words.format(n=place, all=count))


_OF_CHOSEN = (
    "annotate.end_right",
    "annotate.end_left",
    "annotate.start_right",
    "annotate.start_left",
    "annotate.split",
    "annotate.join",
    "annotate.duplicate",
    "annotate.important",
)
