"""What all cards have: a note that is edited in its place, a ground, and whether it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from reader_app.ui.notes.editor import dress
from reader_app.ui.notes.view import NoteView
from reader_app.ui.sidebar.ground import States
from reader_app.ui.sidebar.note import NoteEditor

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent

    from reader_app.session import Session
    from reader_app.ui.looks.look import Look


class NotedCard(QWidget):
    """A card of the sidebar; its list gives it a width and asks for its height."""

    pressed = Signal(object, object)
    """What it shows, and the keys held; the mouse was pressed on it."""
    menu_asked = Signal(object, QPoint)
    resized = Signal()
    ended = Signal()
    """The note is written, by a key: the keyboard is free."""
    closed = Signal()
    """The note is not edited any more, whatever ended that."""
    edited = Signal()
    """Something was typed in the note: the caret shall stay in sight."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._is_chosen = False
        self._is_picked = False
        self.editor: NoteEditor | None = None
        self.note = NoteView(look, self, session)
        self.note.edit_asked.connect(self.edit_note)
        self.note.renewed.connect(self.resized)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolled without painting
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    # -- what each kind of card says of itself ----------------------------------------------------

    @property
    def shown_id(self) -> str:
        """The id of what it shows, or nothing."""
        raise NotImplementedError

    def lay_out(self, width: int) -> int:
        """Take a width, place everything, and return the height."""
        raise NotImplementedError

    def show_parts(self) -> None:
        """Show what this card has, and what it offers while it is chosen or under the mouse."""
        raise NotImplementedError

    def _written(self) -> str:
        """Return the note as it is written."""
        raise NotImplementedError

    def _choose(self) -> None:
        """Let the session know that this is what one is about."""
        raise NotImplementedError

    def _write(self, note: str) -> None:
        """Let the note say something."""
        raise NotImplementedError

    # -- its note ---------------------------------------------------------------------------------

    def edit_note(self) -> None:
        """Open the note in its place, the caret at its end."""
        if not self.shown_id:
            return
        self._choose()
        if self.editor is None:
            self.editor = NoteEditor(self._written(), self, self._session, self._look)
            self.editor.written.connect(self._write)
            self.editor.ended.connect(self._end_editing)
            self.editor.grown.connect(self._grow)
            self._dress_editor()
            self.editor.show()
            self.show_parts()
            self.resized.emit()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _dress_editor(self) -> None:
        """Let the editor be seen as one: a field sunk into the card."""
        if self.editor:
            self.editor.setStyleSheet(dress(self._look.theme))

    def _grow(self) -> None:
        self.resized.emit()
        self.edited.emit()

    def _end_editing(self) -> None:
        """Show the note again, and keep the focus that the editor had."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.ended.emit()
        self.show_parts()
        self.resized.emit()
        self.closed.emit()

    def end(self) -> None:
        """Save what is typed and put every input away."""
        if self.editor:
            self.editor.end()

    def discard(self) -> None:
        """Put every input away without saving, because what is shown is gone."""
        if self.editor:
            self.editor.discard()

    @property
    def is_typed_in(self) -> bool:
        """Whether it has to stay because something is typed in it."""
        return self.editor is not None

    # -- how it looks -----------------------------------------------------------------------------

    def repaint_all(self) -> None:
        """Paint the card and all that is on it in the theme of now."""
        self._dress_editor()
        self.note.colour_links()
        for part in (self, *self.findChildren(QWidget)):
            part.update()

    @property
    def _is_active(self) -> bool:
        return self._is_chosen or self.underMouse()

    def _states(self) -> States:
        return States(self._is_chosen, self._is_picked, self.hasFocus())

    def _lesser_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what the card can do."""
        self.show_parts()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        self.show_parts()
        self.update()
