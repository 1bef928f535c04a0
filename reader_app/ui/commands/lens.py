"""The Lens menu: what everything is narrowed to, by whom, by what and by tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from reader_app.annotation.lens import Lens, Part
from reader_app.ui.actions import action, build_actions, enable
from reader_app.ui.controls.buttons import corner_below
from reader_app.ui.lens.words import lens_words
from reader_app.ui.menus import context_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.annotation.model import Tag
    from reader_app.transcript.model import Speaker
    from reader_app.ui.desk import Desk
    from reader_app.ui.lens.menu import LensMenu


class LensCommands(QObject):
    """What is done with the lens."""

    def __init__(self, desk: Desk, whom: Callable[[], Speaker | None]) -> None:
        """Ask ``whom`` for the speaker that is meant: the outline's, or at the caret."""
        super().__init__(desk.window)
        self._desk = desk
        self._whom = whom
        self._menu: LensMenu | None = None
        self._aim: str | None = None
        self.actions = build_actions(self)
        session, look = desk.session, desk.look
        for changed in (session.transcript_opened, session.structure_changed):
            changed.connect(self._refresh)
        session.lens_changed.connect(self._refresh)
        session.tags_changed.connect(self._refresh)
        look.folding_changed.connect(self._refresh)
        desk.outline.tag_menu_asked.connect(self._show_tag_menu)
        desk.outline.speaker_moved.connect(self._refresh_tag)
        session.highlight_chosen.connect(self._refresh_tag)
        desk.notices.lens.cleared.connect(self.actions["lens.clear"].trigger)
        desk.notices.lens.asked.connect(self.actions["lens.choose"].trigger)
        desk.pane.for_each(lambda view: view.pane.installEventFilter(self))
        self._refresh()

    def _refresh(self, _changed: object = None) -> None:
        transcript, lens = self._desk.session.transcript, self._desk.session.lens
        there = self.tr("No transcript is open.")
        has_questions = bool(transcript and transcript.exchanges)
        asked = self.tr("No questions are marked in this text.") if transcript else there
        enable(self.actions["lens.choose"], transcript is not None, there)
        enable(self.actions["lens.questions"], has_questions, asked)
        enable(self.actions["lens.answers"], has_questions, asked)
        named = bool(transcript and transcript.speakers)
        nobody = self.tr("No speakers are named in this text.") if transcript else there
        enable(self.actions["lens.speaker"], named, nobody)
        enable(self.actions["lens.clear"], bool(lens), self.tr("There is no lens on."))
        self._check("lens.questions", lens.part is Part.QUESTIONS)
        self._check("lens.answers", lens.part is Part.ANSWERS)
        folds = self._desk.session.folds
        self._check("lens.folds", self._desk.look.folds_lens if folds is None else folds)
        self._refresh_tag()

    def _refresh_tag(self, _changed: object = None) -> None:
        why = self.tr("Go to a tag in the outline first, or choose a highlight that bears one.")
        enable(self.actions["lens.tag"], self._tag() is not None, why)

    def _check(self, name: str, on: bool) -> None:
        """Tick a command without doing it."""
        was = self.actions[name].blockSignals(True)
        self.actions[name].setChecked(on)
        self.actions[name].blockSignals(was)
        self.actions[name].changed.emit()

    # -- choosing ---------------------------------------------------------------------------------

    @action("lens.choose", "&Lens…", shortcut="Ctrl+Shift+L", icon="lens")
    def choose(self) -> None:
        """Narrow everything to some speakers, roles, questions or answers, tags, or words."""
        if self._menu is None:
            from reader_app.ui.lens.menu import LensMenu  # not wanted before it is asked for

            self._menu = LensMenu(self._desk.session, self._desk.look, self._desk.window)
        self._menu.open_at(corner_below(self.actions["lens.choose"], self._desk.window))

    @action("lens.questions", "&Questions only", shortcut="Alt+Shift+Q", checkable=True)
    def questions(self, on: bool) -> None:
        """Fold the answers, and all else that is no question; again, show all."""
        self._narrow(True if on else None, part=Part.QUESTIONS if on else Part.ALL)

    @action("lens.answers", "&Answers only", shortcut="Alt+Shift+A", checkable=True)
    def answers(self, on: bool) -> None:
        """Narrow everything to what answers a question; again, show all."""
        self._narrow(None, part=Part.ANSWERS if on else Part.ALL)

    @action("lens.speaker", "Only this &speaker", shortcut="L | Alt+Shift+O")
    def speaker(self) -> None:
        """Narrow everything to who speaks here, or the outline's speaker; again, show all."""
        who = self._whom()
        if who is None:
            self._desk.notices.say(self.tr("Nobody who is named speaks here."))
            return
        only = frozenset({who.id})
        speakers = frozenset() if self._desk.session.lens.speakers == only else only
        self._narrow(self._desk.session.folds, speakers=speakers)

    @action("lens.tag", "Only this &tag", shortcut="Alt+Shift+G")
    def tag(self) -> None:
        """Narrow everything to the outline's or the chosen highlight's tag; again, show all."""
        tag = self._tag()
        if tag:
            only = frozenset({tag.id})
            tags = frozenset() if self._desk.session.lens.tags == only else only
            self._narrow(self._desk.session.folds, tags=tags)

    @action("lens.folds", "&Fold the rest", shortcut="Alt+Shift+F", checkable=True)
    def folds(self, on: bool) -> None:
        """Fold what the lens leaves out to one line a run, or only fade it."""
        self._desk.look.set_lens_folds(on)
        self._desk.session.look_through(self._desk.session.lens)

    @action("lens.clear", "&Clear the lens", shortcut="Shift+L | Alt+Shift+0")
    def clear(self) -> None:
        """Show everything again; Esc in the text does so too."""
        self._desk.session.look_through(Lens())

    def _narrow(self, folds: bool | None, **changed: object) -> None:
        """Change the lens, and say what it takes now."""
        session = self._desk.session
        lens = msgspec.structs.replace(session.lens, **changed)
        session.look_through(lens, folds if lens else None)
        narrowed = session.narrowed
        if narrowed and narrowed.lens == lens and not narrowed.turns and session.transcript:
            words = lens_words(lens, session.transcript, session.tags)
            self._desk.notices.say(self.tr("{lens}: no turn is so.").format(lens=words))

    # -- tags -------------------------------------------------------------------------------------

    def _tag(self) -> Tag | None:
        """Return the tag the menu is about, the outline's current one, or the choice's first."""
        session = self._desk.session
        chosen = session.chosen.tags[:1] if session.chosen else ()
        wanted = self._aim or self._desk.outline.current_tag() or next(iter(chosen), None)
        return next((tag for tag in session.tags if tag.id == wanted), None)

    def _show_tag_menu(self, tag_id: str, at: QPoint) -> None:
        self._aim = tag_id
        self._refresh_tag()
        menu = context_menu(self._desk.window, ("lens.tag",), self.actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.destroyed.connect(self._forget_aim)
        menu.popup(at)

    def _forget_aim(self) -> None:
        self._aim = None
        self._refresh_tag()

    # -- Esc --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Clear the lens on an Esc in the text, once nothing is selected there."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_esc = event.key() == Qt.Key.Key_Escape and not event.modifiers()
            in_focus = self._desk.window.statusBar().isHidden()  # which Esc leaves first
            if is_esc and self._desk.session.lens and not in_focus:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self._desk.session.selection:
            self._desk.session.select(None)
        else:
            self.clear()
