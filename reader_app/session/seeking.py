"""Looking for something in a thread of its own, which is waited for as long as a blink.

What is found at once is there at once; a search that takes long, or a pattern that runs away, keeps
nobody waiting.
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    Seek = Callable[[], object]

_BLINK = 0.02
"""Seconds that are waited for what is found at once."""
_PATIENCE = 100
"""Milliseconds after which it takes its time."""
_MOST = 2
"""Searches under way at a time: one that was given up, and the one that counts."""


class Seeking(QObject):
    """One search after another, of which only the newest counts."""

    arrived = Signal(object)
    """What the newest search returned."""
    slow = Signal()
    """The newest search takes its time."""
    failed = Signal()
    """The newest search ended with an error, which is told as any error of a thread is."""
    _ended = Signal(int, object)
    """Number and outcome of a search, which is empty where it failed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = 0
        self._under_way: set[int] = set()
        self._waiting: Seek | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.slow)
        self._ended.connect(self._end)
        self.is_busy = False
        """Whether something is still to arrive."""

    def begin(self, seek: Seek) -> None:
        """Call ``seek``, which shares nothing with the window; what was begun counts no more."""
        self.forget()
        self.is_busy = True
        self._patience.start()
        if len(self._under_way) < _MOST:
            self._start(seek)
        else:
            self._waiting = seek

    def forget(self) -> None:
        """Let nothing arrive of what was begun."""
        self._newest += 1
        self._waiting = None
        self.is_busy = False
        self._patience.stop()

    def _start(self, seek: Seek) -> None:
        number, outcome = self._newest, list[object]()
        self._under_way.add(number)
        run = partial(_run, seek, outcome, partial(self._tell, number, outcome))
        thread = threading.Thread(target=run, name="seeking", daemon=True)
        thread.start()
        thread.join(_BLINK)
        if outcome:
            self._arrive(number, outcome)

    def _tell(self, number: int, outcome: list[object]) -> None:
        """Let the thread of the window know; the window may be gone."""
        try:
            self._ended.emit(number, outcome)
        except RuntimeError:  # Qt has deleted this object
            return

    def _arrive(self, number: int, outcome: list[object]) -> None:
        self._under_way.discard(number)
        if number == self._newest and self.is_busy and outcome:
            self.is_busy = False
            self._patience.stop()
            self.arrived.emit(outcome[0])

    def _end(self, number: int, outcome: list[object]) -> None:
        self._arrive(number, outcome)
        if number == self._newest and not outcome:
            self.forget()
            self.failed.emit()
        if self._waiting is not None and len(self._under_way) < _MOST:
            waiting, self._waiting = self._waiting, None
            self._start(waiting)


def _run(seek: Seek, outcome: list[object], tell: Callable[[], None]) -> None:
    try:
        outcome.append(seek())
    finally:
        tell()
