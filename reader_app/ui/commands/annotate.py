"""The Annotate menu: highlights, notes, status, and tags by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QKeySequence

from reader_app.annotation.model import Highlight, Status
from reader_app.ui.actions import action, build_actions, command_of, enable
from reader_app.ui.looks.icons import dot
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import apart, in_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from reader_app.annotation.model import Tag
    from reader_app.ui.desk import Desk

_STATUS = {
    "annotate.status_to_check": Status.TO_CHECK,
    "annotate.status_checked": Status.CHECKED,
    "annotate.status_disputed": Status.DISPUTED,
    "annotate.status_done": Status.DONE,
    "annotate.status_none": Status.NONE,
}


def _on_key(digit: int) -> Callable[[AnnotateCommands], None]:
    """Return the command that gives the tag on a digit."""

    @action(f"annotate.tag_{digit}", f"Tag on key {digit}", shortcut=str(digit))
    def give(self: AnnotateCommands) -> None:
        """Give the tag that has this key, or take it off."""
        tag = self.tag_on(digit)
        if tag:
            self.give(tag)

    return give


class AnnotateCommands(QObject):
    """What is put on the selection, or on the chosen highlight."""

    tag_1, tag_2, tag_3 = _on_key(1), _on_key(2), _on_key(3)
    tag_4, tag_5, tag_6 = _on_key(4), _on_key(5), _on_key(6)
    tag_7, tag_8, tag_9 = _on_key(7), _on_key(8), _on_key(9)

    def __init__(self, desk: Desk, actions: Callable[[], Mapping[str, QAction]]) -> None:
        """``actions`` returns every command there is, by id."""
        super().__init__(desk.window)
        self._desk = desk
        self._all_actions = actions
        self.actions = build_actions(self)
        self._keys: dict[str, str] = {}
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in _STATUS:
            group.addAction(self.actions[name])
        session = desk.session
        session.selection_changed.connect(self._refresh)
        session.highlight_chosen.connect(self._refresh)
        session.tags_changed.connect(self._name_tags)
        desk.look.changed.connect(self._name_tags)
        self._name_tags()
        self._refresh()

    # -- what can be done -------------------------------------------------------------------------

    def tag_on(self, digit: int) -> Tag | None:
        """Return the tag that has this key, or None."""
        return next((tag for tag in self._desk.session.tags if tag.key == digit), None)

    def _name_tags(self) -> None:
        for digit in range(1, 10):
            item, tag = self.actions[f"annotate.tag_{digit}"], self.tag_on(digit)
            item.setVisible(tag is not None)
            item.setText(in_menu(tag.name) if tag else phrase(command_of(item).text))
            if tag:
                item.setIcon(dot(self._desk.look.theme.tag(tag.colour).stripe))

    def show_keys(self) -> None:
        """Let the bar at the selection, and the sidebar, name the keys the commands have now."""
        native = QKeySequence.SequenceFormat.NativeText
        keys = {
            name: apart(item.shortcut().toString(native))
            for name, item in self._all_actions().items()
        }
        is_first, self._keys = not self._keys, keys
        if is_first:
            self._desk.pane.pane_made.connect(lambda view: view.bar.show_keys(self._keys))
        for view in self._desk.pane.views:
            view.bar.show_keys(keys)
        self._desk.sidebar.show_keys(keys)

    def _refresh(self) -> None:
        session = self._desk.session
        is_selected, is_chosen = session.selection is not None, session.chosen is not None
        for name, item in self.actions.items():
            if name == "annotate.highlight":
                enable(item, is_selected, self.tr("Select words first."))
            elif name in _STATUS or name == "annotate.remove":
                enable(item, is_chosen, self.tr("Choose a highlight first."))
            else:
                why = self.tr("Select words or choose a highlight first.")
                enable(item, is_selected or is_chosen, why)
        if session.chosen:
            for name, status in _STATUS.items():
                self.actions[name].setChecked(status is session.chosen.status)

    # -- marking ----------------------------------------------------------------------------------

    def give(self, tag: Tag, new: tuple[Tag, ...] = ()) -> None:
        """Put ``tag`` on the selection, or on the highlight that covers just that.

        ``new`` are tags that have to be added for it.
        """
        session = self._desk.session
        if session.chosen and session.selection == session.chosen.span:
            session.select(None)
        session.apply_tag(tag, new)

    def _marked(self) -> Highlight | None:
        """Return the chosen highlight, or mark the selection and return that."""
        session = self._desk.session
        span, chosen = session.selection, session.chosen
        if span is None or (chosen and chosen.span == span):
            return chosen
        return session.mark(span)

    @action("annotate.highlight", "&Highlight", shortcut="H", icon="highlight")
    def highlight(self) -> None:
        """Mark the selected words without a tag."""
        self._marked()

    @action("annotate.note", "Write &note", shortcut="N", icon="note")
    def write_note(self) -> None:
        """Write a note on the selection or the chosen highlight."""
        marked = self._marked()
        if marked:
            self._desk.panels.show_sidebar()
            self._desk.session.note_asked.emit(marked)

    @action("annotate.remove", "&Remove highlight", shortcut="Del | Backspace", icon="remove")
    def remove(self) -> None:
        """Take the chosen highlight away, with its tags and note; Undo brings it back."""
        chosen = self._desk.session.chosen
        if chosen:
            self._desk.session.remove(chosen)

    # -- status -----------------------------------------------------------------------------------

    @action("annotate.status_to_check", "&To check", shortcut="C", checkable=True)
    def to_check(self, on: bool) -> None:
        """Say that the chosen highlight is still to be checked."""
        self._set_status(Status.TO_CHECK, on)

    @action("annotate.status_checked", "&Checked", shortcut="K", checkable=True)
    def checked(self, on: bool) -> None:
        """Say that the chosen highlight has been checked."""
        self._set_status(Status.CHECKED, on)

    @action("annotate.status_disputed", "&Disputed", shortcut="D", checkable=True)
    def disputed(self, on: bool) -> None:
        """Say that what the chosen highlight claims is disputed."""
        self._set_status(Status.DISPUTED, on)

    @action("annotate.status_done", "D&one", shortcut="O", checkable=True)
    def status_done(self, on: bool) -> None:
        """Mark the chosen highlight as done."""
        self._set_status(Status.DONE, on)

    @action("annotate.status_none", "&No status", shortcut="0", checkable=True)
    def no_status(self, on: bool) -> None:
        """Clear the status of the chosen highlight."""
        self._set_status(Status.NONE, on)

    def _set_status(self, status: Status, on: bool) -> None:
        chosen = self._desk.session.chosen
        if on and chosen:
            self._desk.session.set_status(chosen, status)
