"""What is done once the text has been painted, because nobody looks at it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_PAINTED = 20
"""Milliseconds in which Qt, once it has nothing else to do, has painted what was changed."""


class Afterwards(QObject):
    """Does a piece of work when all that is under way now has been done and painted."""

    def __init__(self, parent: QObject, work: Callable[[], object]) -> None:
        super().__init__(parent)
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED)
        self._painted.timeout.connect(work)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._painted.start)

    def ask(self) -> None:
        """Let it be done, once for all that has asked meanwhile."""
        self._painted.stop()
        self._idle.start()


def afterwards(owner: QObject, work: Callable[[], object]) -> None:
    """Do this piece of work when what is under way has been painted, unless ``owner`` is gone."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(_PAINTED, owner, work))
