"""Ctrl+C in the terminal and a polite kill end the program as its Quit does."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


class Interrupt(QObject):
    """Wakes Qt when a signal arrives: Python's own handlers wait until Qt calls Python.

    Windows can wake nothing through a pipe; there the console ends the program.
    """

    def __init__(self, parent: QObject, call: Callable[[], object]) -> None:
        super().__init__(parent)
        self._call = call
        self._pipe: tuple[int, int] | None = None
        if sys.platform != "win32":
            self._watch()

    def _watch(self) -> None:
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: None)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)

    def _woken(self) -> None:
        if self._pipe:
            os.read(self._pipe[0], 64)
            self._call()

    def stop(self) -> None:
        """Hand the signals back to Python."""
        if self._pipe is None:
            return
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)
        self._pipe = None
