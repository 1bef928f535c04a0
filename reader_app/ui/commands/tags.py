"""The Annotate menu: giving tags by name, one that sticks, and the codebook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication

from reader_app import settings as s
from reader_app.annotation.edits import AddTag, Several
from reader_app.ui.actions import action, build_actions, enable
from reader_app.ui.wording.words import in_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader_app.annotation.model import Tag
    from reader_app.ui.background import Queue
    from reader_app.ui.codebook.window import CodebookWindow
    from reader_app.ui.desk import Desk
    from reader_app.ui.pane.view import PaneView
    from reader_app.ui.tag_entry import TagEntry

_GAP = 4
_WIDTH = 280
"""Pixels of the line for a tag."""


class TagCommands(QObject):
    """What is done with tags by their names."""

    def __init__(
        self,
        desk: Desk,
        queue: Queue,
        give: Callable[[Tag, tuple[Tag, ...]], None],
        actions: Callable[[], Mapping[str, QAction]],
    ) -> None:
        """``give`` puts a tag on what is selected or chosen."""
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._give = give
        self._all_actions = actions
        self._entry: TagEntry | None = None
        self._before: QWidget | None = None
        self._codebook: CodebookWindow | None = None
        self._is_extending = False
        self.actions = build_actions(self)
        session = desk.session
        session.selection_changed.connect(self._refresh)
        session.highlight_chosen.connect(self._refresh)
        session.transcript_opened.connect(self._refresh)
        session.tags_changed.connect(self._follow_tags)
        session.sticking_changed.connect(self._show_sticking)
        session.tag_given.connect(self._keep_recent)
        desk.look.changed.connect(self._show_sticking)
        desk.notices.sticking.clicked.connect(self._end_sticking)
        desk.pane.for_each(self._watch)
        desk.window.installEventFilter(self)
        if not session.workspace.recent_tags:
            session.workspace.recent_tags = desk.settings.get(s.TAGS_RECENT)
        self._refresh()
        self._show_sticking()

    def _refresh(self, _changed: object = None) -> None:
        session = self._desk.session
        why = self.tr("Select words or choose a highlight first.")
        enable(self.actions["annotate.tag"], bool(session.selection or session.chosen), why)
        there = session.transcript is not None
        enable(self.actions["annotate.stick"], there, self.tr("No transcript is open."))

    def _keep_recent(self, _given: Tag) -> None:
        self._desk.settings.set(s.TAGS_RECENT, self._desk.session.workspace.recent_tags)

    # -- giving a tag by its name -----------------------------------------------------------------

    @action("annotate.tag", "Give &tag…", shortcut="T", icon="tag")
    def ask_tag(self) -> None:
        """Give any tag by its name, new or not; Shift+Enter gives several, Ctrl+Enter sticks."""
        entry = self._ask()
        if entry:
            entry.chosen.connect(self._give)
            entry.stuck.connect(self._give_and_stick)
            self._desk.notices.say(self._how())

    def _how(self) -> str:
        return self.tr("Enter gives the tag · Shift+Enter several · Ctrl+Enter lets it stick")

    def _ask(self) -> TagEntry | None:
        """Open the line for a tag at what is selected or chosen; None where it is open."""
        from reader_app.ui.tag_entry import TagEntry

        if self._entry is not None:
            return None
        pane, session = self._desk.pane, self._desk.session
        if session.selection is None and session.chosen:
            pane.show_span(session.chosen.span)
        pane.view.bar.hide()
        entry = TagEntry(session, self._desk.look)
        entry.setParent(pane)
        entry.resize(max(_WIDTH, entry.sizeHint().width()), entry.sizeHint().height())
        on_screen = pane.selection_rect()
        selected = QRect(pane.mapFromGlobal(on_screen.topLeft()), on_screen.size())
        entry.move(_beneath(selected, pane.rect(), entry.rect()))
        self._entry, self._before = entry, QApplication.focusWidget()
        for gone in (entry.ended, entry.dismissed, entry.left):
            gone.connect(self._dismiss)
        entry.show()
        entry.setFocus()
        return entry

    def _dismiss(self) -> None:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        if self._desk.notices.currentMessage() == self._how():
            self._desk.notices.clearMessage()
        had_focus = entry.hasFocus()
        entry.hide()
        entry.deleteLater()
        if had_focus and self._before:
            self._before.setFocus()

    # -- a tag that sticks ------------------------------------------------------------------------

    @action("annotate.stick", "Let a ta&g stick…", shortcut="Shift+T")
    def stick(self) -> None:
        """Give one tag to every new selection, until Esc; again, end that."""
        if self._desk.session.sticking:
            self._end_sticking()
            return
        entry = self._ask()
        if entry:
            entry.setPlaceholderText(self.tr("Tag for every selection…"))
            entry.chosen.connect(self._give_and_stick)
            entry.stuck.connect(self._give_and_stick)

    def _give_and_stick(self, tag: Tag, new: tuple[Tag, ...]) -> None:
        """Give a tag to what is selected, and to every selection from now on."""
        session = self._desk.session
        if session.selection:
            self._give(tag, new)
        elif new:
            session.do(Several(tuple(map(AddTag, new)), f"new tag “{tag.name}”"))
        session.stick(tag)
        self._desk.notices.say(
            self.tr("Every new selection gets “{name}”; Esc ends that.").format(name=tag.name)
        )

    def _end_sticking(self) -> None:
        sticking = self._desk.session.sticking
        self._desk.session.stick(None)
        if sticking:
            words = self.tr("“{name}” sticks no more.").format(name=sticking.name)
            self._desk.notices.say(words)

    def _follow_tags(self) -> None:
        """Show the new name of the tag that sticks, or let go of one that was removed."""
        session = self._desk.session
        if self._desk.notices.sticking.name and session.sticking is None:
            session.stick(None)
        self._show_sticking()

    def _show_sticking(self, _changed: object = None) -> None:
        session = self._desk.session
        tag = session.sticking
        colour = self._desk.look.theme.tag(tag.colour).stripe if tag else QColor()
        self._desk.notices.sticking.show_tag(session.codebook.path(tag) if tag else "", colour)
        stop = self.tr("Stop giving “{name}”")
        words = stop.format(name=in_menu(tag.name)) if tag else self.tr("Let a ta&g stick…")
        self.actions["annotate.stick"].setText(words)

    def _watch(self, view: PaneView) -> None:
        view.pane.installEventFilter(self)
        view.pane.selection_finished.connect(partial(self._tag_selection, view))

    def _tag_selection(self, view: PaneView) -> None:
        """Give the tag that sticks to what was selected, unless a key still extends it."""
        if not self._is_extending and self._desk.session.tag_selection():
            view.bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the sticking on Esc in the text, and know a selection by keys from its end."""
        if watched is self._desk.window:
            if event.type() is QEvent.Type.Close and self._codebook:
                self._codebook.close()
            return super().eventFilter(watched, event)
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if is_key and isinstance(event, QKeyEvent) and self._desk.session.sticking:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Shift:
            self._is_extending = is_press
            if not is_press:
                self._desk.session.tag_selection()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_press:
            return not event.modifiers() and self._desk.session.tag_selection()
        in_focus = self._desk.window.statusBar().isHidden()  # which Esc leaves first
        if event.key() == Qt.Key.Key_Escape and is_press and not in_focus:
            self._end_sticking()
            return True
        return False

    # -- the codebook -----------------------------------------------------------------------------

    @action("annotate.tags", "&Codebook…", shortcut="Ctrl+T", icon="tags")
    def edit_tags(self) -> None:
        """Order, rename, describe, merge and split tags, in a window beside the text."""
        from reader_app.ui.codebook.window import CodebookWindow

        if self._codebook is None:
            self._codebook = CodebookWindow(self._desk, self._queue, self._all_actions())
            self._codebook.destroyed.connect(self._forget_codebook)
        self._codebook.show()
        self._codebook.raise_()
        self._codebook.activateWindow()

    def _forget_codebook(self) -> None:
        self._codebook = None


def _beneath(target: QRect, area: QRect, size: QRect) -> QPoint:
    """Return where a box of ``size`` goes: below ``target``, but wholly inside ``area``."""
    x = target.left()
    y = target.bottom() + _GAP
    if y + size.height() > area.bottom():
        y = target.top() - size.height() - _GAP
    return QPoint(
        max(_GAP, min(x, area.right() - size.width() - _GAP)),
        max(_GAP, min(y, area.bottom() - size.height() - _GAP)),
    )
