"""Work that takes longer than a blink: done in a thread, told of on the thread of the window.

The work is a plain function: it shares nothing with the window, opens its own connection to the
library, calls ``progress(share)`` now and then, and stops when that returns False.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    Progress = Callable[[float], bool]
    Task = Callable[[Progress], object]

PATIENCE = 100
"""Milliseconds that work may take before its progress is shown."""


class Work(QObject):
    """One task in a thread of its own; its signals arrive on the thread that made it."""

    slow = Signal()
    """It has been running for ``PATIENCE``."""
    moved = Signal(float)
    """The share that is done, 0.0 to 1.0."""
    done = Signal(object)
    """The task's result."""
    failed = Signal(object)
    """The exception that ended it."""
    ended = Signal()
    """After ``done`` or ``failed``."""

    def __init__(self, name: str, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._task = task
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.slow)
        self.ended.connect(self._timer.stop)

    def start(self) -> None:
        """Begin; returns at once."""
        self._timer.start()
        self._thread.start()

    def cancel(self) -> None:
        """Ask the task to stop at its next word of progress."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()

    def wait(self, seconds: float) -> None:
        """Wait for the thread to end, but no longer than this; no signal is handled meanwhile."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            result = self._task(self._progress)
        except Exception as error:
            self._tell("failed", error)
        else:
            self._tell("done", result)
        self._tell("ended")

    def _progress(self, share: float) -> bool:
        return self._tell("moved", share) and not self._cancelled.is_set()

    def _tell(self, signal: str, *said: object) -> bool:
        """Emit a signal; False where the window is gone, and nobody left to be told."""
        try:
            getattr(self, signal).emit(*said)
        except RuntimeError:  # Qt has deleted this object
            return False
        return True


class Queue(QObject):
    """Does one work after another, in the order they were given."""

    started = Signal(object)
    """The ``Work`` that runs now."""
    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: Work | None = None
        self._waiting: list[Work] = []

    def add(self, work: Work) -> None:
        """Start ``work``, or let it wait for those before it."""
        work.setParent(self)
        work.ended.connect(self._next)
        self._waiting.append(work)
        if self.running is None:
            self._start()

    def cancel(self) -> None:
        """Ask the running work to stop and forget those that wait."""
        self._waiting.clear()
        if self.running:
            self.running.cancel()

    def finish(self, seconds: float = 5.0) -> None:
        """Cancel everything and wait for the running work, as before the program ends."""
        running = self.running
        self.cancel()
        if running:
            running.wait(seconds)

    def _start(self) -> None:
        self.running = self._waiting.pop(0)
        self.started.emit(self.running)
        self.running.start()

    def _next(self) -> None:
        if self.running:
            self.running.deleteLater()
        self.running = None
        if self._waiting:
            self._start()
        else:
            self.emptied.emit()
