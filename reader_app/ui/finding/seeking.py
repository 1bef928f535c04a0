"""Finding in a thread of its own, which is waited for as long as a blink.

What is found at once is there at once; a search that takes long, or a pattern that runs away, keeps
nobody waiting.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.transcript.finding import BadSearch, find
from reader_app.ui.background import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.transcript.finding import Found, Search
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Progress

_BLINK = 0.02
"""Seconds that are waited for what is found at once."""
_MOST = 2
"""Searches under way at a time: one that was given up, and the one that counts."""


class Seeking(QObject):
    """One search after another, of which only the newest counts."""

    arrived = Signal(object)
    """``Found``, or the ``BadSearch`` that says why nothing could be found."""
    slow = Signal()
    """The newest search takes its time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = 0
        self._under_way: set[int] = set()
        self._waiting: Callable[[], Found | BadSearch] | None = None
        self.is_busy = False
        """Whether something is still to arrive."""

    def begin(self, text: str, search: Search, within: Sequence[Span] | None) -> None:
        """Find ``search``; what was begun before counts no more."""
        self.forget()
        self.is_busy = True
        seek = partial(_found, text, search, within)
        if len(self._under_way) < _MOST:
            self._start(seek)
        else:
            self._waiting = seek

    def forget(self) -> None:
        """Let nothing arrive of what was begun."""
        self._newest += 1
        self._waiting = None
        self.is_busy = False

    def _start(self, seek: Callable[[], Found | BadSearch]) -> None:
        number, outcome = self._newest, list[object]()

        def task(_progress: Progress) -> None:
            outcome.append(seek())

        work = Work("finding", task, self)
        work.slow.connect(partial(self._tell_slow, number))
        work.ended.connect(partial(self._end, work, number, outcome))
        self._under_way.add(number)
        work.start()
        work.wait(_BLINK)
        if outcome:
            self._arrive(number, outcome)

    def _arrive(self, number: int, outcome: list[object]) -> None:
        self._under_way.discard(number)
        if number == self._newest and self.is_busy and outcome:
            self.is_busy = False
            self.arrived.emit(outcome[0])

    def _end(self, work: Work, number: int, outcome: list[object]) -> None:
        work.deleteLater()
        self._arrive(number, outcome)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._start(waiting)

    def _tell_slow(self, number: int) -> None:
        if number == self._newest and self.is_busy:
            self.slow.emit()


def _found(text: str, search: Search, within: Sequence[Span] | None) -> Found | BadSearch:
    try:
        return find(text, search, within)
    except BadSearch as error:
        return error
