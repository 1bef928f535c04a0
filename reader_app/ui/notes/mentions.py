"""Which notes link to something, looked up in the background and shown as links."""

from __future__ import annotations

from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader_app.annotation.links import Kind, Link, target_at
from reader_app.annotation.notes import Note, On
from reader_app.errors import LibraryError
from reader_app.library.notes import mentions, mentions_within
from reader_app.library.store import Library
from reader_app.session.seeking import Seeking
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.links import Target
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_MOST = 6
"""Notes that are named."""
_BRIEF = 48
_REST = 200
"""Milliseconds without another choice or change until it is looked up: marking goes first."""


class Mentions(QLabel):
    """Says in which notes something is mentioned; a click on one goes there."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._target: Target | None = None
        self.notes: list[Note] = []
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._again)
        self.setProperty("role", "quiet")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYS)
        self.setContentsMargins(12, 6, 12, 8)
        self.linkActivated.connect(self._follow)
        self.hide()
        session.history_changed.connect(self._rest.start)
        look.changed.connect(self._say)

    def look_for(self, target: Target | None) -> None:
        """Say where something is mentioned from now on; nothing where it is None."""
        if target != self._target:
            self._target = target
            self._show([])
            self._rest.start()

    def _again(self) -> None:
        target, library = self._target, self._session.library
        if target is None:
            self._seeking.forget()
        elif library.path is None:  # in memory: no second connection could open it
            with suppress(LibraryError):  # it was closed while one waited
                self._show(_found(library, target))
        else:
            self._seeking.begin(partial(_looked_up, library.path, target))

    def _show(self, notes: list[Note]) -> None:
        self.notes = notes
        self._say()

    def _say(self) -> None:
        """Name the notes."""
        self.setVisible(bool(self.notes))
        if not self.notes:
            return
        from html import escape  # not needed at start

        ink = self._look.theme.colour("accent").name()
        named = [
            f'<a style="color:{ink}" href="{note.target.address}">{escape(self._name(note))}</a>'
            for note in self.notes[:_MOST]
        ]
        more = len(self.notes) - _MOST
        if more > 0:
            named.append(self.tr("{n} more").format(n=more))
        self.setText(self.tr("Mentioned in {notes}").format(notes=" · ".join(named)))
        self.setAccessibleName(
            self.tr("Mentioned in {notes}").format(notes=", ".join(map(self._name, self.notes)))
        )

    def _name(self, note: Note) -> str:
        """Name a note by what it is on, or by what it says."""
        if note.on is On.TAG:
            tag = self._session.codebook.get(note.tags[0])
            return f"#{tag.name}" if tag else note.id
        if note.on is On.TRANSCRIPT:
            return note.title
        words = " ".join(note.quote[: 2 * _BRIEF].split())
        return f"“{words}”" if len(words) <= _BRIEF else f"“{words[:_BRIEF].rsplit(' ', 1)[0]}…”"

    def _follow(self, address: str) -> None:
        target = target_at(address)
        if target:
            words = next((note.anchor for note in self.notes if note.target == target), "")
            self._session.follow(Link(Span(0, 0), words, target))


_BY_KEYS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def _looked_up(path: Path, target: Target) -> list[Note]:
    """Look over a connection that belongs to this thread."""
    try:
        with closing(Library.open(path, read_only=True)) as library:
            return _found(library, target)
    except LibraryError:
        return []


def _found(library: Library, target: Target) -> list[Note]:
    if target.kind is not Kind.PASSAGE or not library.holds(target.id):
        return mentions(library, target)
    transcript = library.transcript(target.id)
    turn = transcript.turn_at(target.position or 0)
    return mentions_within(library, target.id, transcript.text, turn.span) if turn else []
