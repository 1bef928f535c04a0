"""The trail: places jumped from, to go back to and forth again, across transcripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.session import Session
    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.ui.window.panes import Panes

_LONGEST = 200
"""Places remembered in each direction."""


@dataclass(frozen=True)
class Place:
    """Where a reader was."""

    transcript: str
    position: int
    """The place that was read, in code points."""
    caret: int
    """Where the caret was, or the place that was read where the caret was out of view."""
    top: int
    """Where the first line in view began."""


class Trail(QObject):
    """Remembers where one was before each jump.

    It is made before the pane, so that it hears of a jump before the pane makes it.
    """

    changed = Signal()
    """``can_go_back`` or ``can_go_forward`` may be another."""
    transcript_asked = Signal(str)
    """A transcript, by its id, shall be opened on the way; then ``arrive``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._view: Panes | None = None
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._last: Place | None = None
        self._aim: Place | None = None
        self._is_travelling = False
        session.workspace.text_corrected.connect(self._follow_words)
        session.place_asked.connect(self._jump)
        session.transcript_opened.connect(self._open)
        session.reading_moved.connect(self._move)

    def watch(self, view: Panes) -> None:
        """Remember what is in view there, too."""
        self._view = view

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place one came back from."""
        return bool(self._forward)

    # -- what is remembered -----------------------------------------------------------------------

    def leave(self) -> None:
        """Remember the present place: a jump follows."""
        self._remember(self._here())

    def _remember(self, place: Place | None) -> None:
        self._aim = None
        if self._is_travelling or place is None:
            return
        if not self._back or self._back[-1] != place:
            self._back.append(place)
            del self._back[:-_LONGEST]
        self._forward.clear()
        self.changed.emit()

    def _follow_words(self, transcript: str, changes: CorrectionMap) -> None:
        """Let the places in a text that was corrected be at their words."""

        def moved(place: Place) -> Place:
            if place.transcript != transcript:
                return place
            ends = (place.position, place.caret, place.top)
            return Place(transcript, *map(changes.place, ends))

        self._back = [*map(moved, self._back)]
        self._forward = [*map(moved, self._forward)]
        self._last = moved(self._last) if self._last else None
        self._aim = moved(self._aim) if self._aim else None

    def _here(self) -> Place | None:
        transcript = self._session.transcript
        if transcript is None:
            return None
        position = self._session.position
        if self._view is None:
            return Place(transcript.id, position, position, position)
        return Place(
            transcript.id, position, self._view.caret(), self._view.pane.reading_position()
        )

    def _jump(self, span: Span) -> None:
        here = self._here()
        if here and span.start != here.caret:
            self._remember(here)

    def _move(self, _position: int) -> None:
        self._last = self._here()

    def _open(self, transcript: Transcript | None) -> None:
        """Remember the place in the transcript that was left, unless one travels to this one."""
        here, last = transcript.id if transcript else "", self._last
        if last and last.transcript != here and not (self._aim and self._aim.transcript == here):
            self._remember(last)
        position = self._session.position
        self._last = Place(here, position, position, position) if here else None

    # -- going ------------------------------------------------------------------------------------

    def go_back(self) -> None:
        """Go to the place before the last jump."""
        self._travel(self._back, self._forward)

    def go_forward(self) -> None:
        """Go to the place one came back from."""
        self._travel(self._forward, self._back)

    def _travel(self, behind: list[Place], ahead: list[Place]) -> None:
        here = self._here()
        library = self._session.library
        while behind:
            place = behind.pop()
            if place != here and library.holds(place.transcript):
                if here:
                    ahead.append(here)
                self._aim = place
                break
        self.changed.emit()
        if self._aim and here and self._aim.transcript == here.transcript:
            self.arrive()
        elif self._aim:
            self.transcript_asked.emit(self._aim.transcript)

    def arrive(self) -> None:
        """Show the place one is on the way to, if its transcript is open."""
        aim, transcript = self._aim, self._session.transcript
        if aim is None or transcript is None or transcript.id != aim.transcript:
            return
        self._is_travelling = True
        self._session.go_to(Span(aim.caret, aim.caret))
        if self._view:
            self._view.pane.show_reading(aim.top)
        self._session.read_at(aim.position)
        self._is_travelling = False
        self._aim = None
