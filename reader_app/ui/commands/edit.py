"""The Edit menu: undo, history, copying, preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from reader_app import settings as s
from reader_app.ui.actions import action, build_actions
from reader_app.ui.travelling import Travelling
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import in_menu

if TYPE_CHECKING:
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.history.returning import Returning


class EditCommands(QObject):
    """What is taken back, copied and set."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._travelling = Travelling(desk, queue)
        self._returning: Returning | None = None
        self.actions = build_actions(self)
        desk.session.history_changed.connect(self._name_history)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.selection_changed.connect(self._refresh)
        desk.session.highlight_chosen.connect(self._refresh)
        QApplication.instance().focusChanged.connect(self._refresh)  # type: ignore[union-attr] # there is one
        desk.look.changed.connect(self._sign)
        self._name_history()
        self._refresh()

    def _sign(self) -> None:
        """Let what is marked from now on bear the name the reader has set."""
        self._desk.session.sign_as(self._desk.settings.get(s.AUTHOR))

    def _name_history(self) -> None:
        history = self._desk.session.history
        for name, verb, whole, what in (
            ("edit.undo", self.tr("&Undo"), self.tr("&Undo {what}"), history.undo_text()),
            ("edit.redo", self.tr("&Redo"), self.tr("&Redo {what}"), history.redo_text()),
        ):
            said = whole.format(what=in_menu(phrase(what))) if what else verb
            self.actions[name].setText(said)
            self.actions[name].setEnabled(bool(what))

    def _refresh(self) -> None:
        passage = self._passage() is not None
        self.actions["edit.copy_cited"].setEnabled(passage)
        self.actions["edit.copy"].setEnabled(passage or _text_field() is not None)

    def _passage(self) -> Span | None:
        """Return what is selected, or the chosen highlight's span."""
        session = self._desk.session
        if session.transcript is None:
            return None
        return session.selection or (session.chosen.span if session.chosen else None)

    @action("edit.undo", "&Undo", shortcut="Ctrl+Z", icon="undo")
    def undo(self) -> None:
        """Take back the latest change, in whichever transcript it was made."""
        self._travelling.go(back=True)

    @action("edit.redo", "&Redo", shortcut="Ctrl+Shift+Z | Ctrl+Y", icon="redo")
    def redo(self) -> None:
        """Do again what was undone last."""
        self._travelling.go(back=False)

    @action("edit.history", "&History…", shortcut="Ctrl+Shift+H", icon="history")
    def show_history(self) -> None:
        """List every change, newest first, and go back to any of them."""
        from reader_app.ui.history.returning import Returning
        from reader_app.ui.history.window import HistoryDialog

        self._returning = self._returning or Returning(self._desk, self._queue)
        HistoryDialog(self._desk, self._returning, self.actions).show()

    @action("edit.copy", "&Copy", shortcut="Ctrl+C", icon="copy")
    def copy(self) -> None:
        """Copy the selected words."""
        field = _text_field()
        if field:
            field.copy()
        elif (span := self._passage()) and (transcript := self._desk.session.transcript):
            QGuiApplication.clipboard().setText(span.of(transcript.text))

    @action("edit.copy_cited", "Copy with &source", shortcut="Ctrl+Shift+C", icon="cite")
    def copy_cited(self) -> None:
        """Copy the selected words with speaker, place and title."""
        from reader_app.exports.citation import cite

        if (span := self._passage()) and (transcript := self._desk.session.transcript):
            QGuiApplication.clipboard().setText(cite(transcript, span))
            self._desk.notices.say(self.tr("Copied with its source."))

    @action("edit.preferences", "&Preferences…", shortcut="Ctrl+,", icon="preferences")
    def show_preferences(self) -> None:
        """Set face, size, colours and the rest; each takes effect at once."""
        from reader_app.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._desk.settings, self._desk.look, self._desk.window).open()


def _text_field() -> QLineEdit | QTextEdit | None:
    """Return the field being typed in, or None."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit | QTextEdit) else None
