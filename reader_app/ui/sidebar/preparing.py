"""Looking at highlights bit by bit while nothing else is to do, before anybody filters them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.annotation.model import Highlight

_SOON = 400
"""Milliseconds that what is opened is left alone at first."""
_REST = 12
"""Milliseconds between two bits."""
_BIT = 200
"""Highlights of a bit: about three milliseconds."""


class Preparing(QObject):
    """Hands on bits of what it is given, until all has been looked at."""

    def __init__(self, look_at: Callable[[Sequence[Highlight]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look_at = look_at
        self._highlights: Sequence[Highlight] = ()
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, highlights: Sequence[Highlight]) -> None:
        """Look at these from the first one on; what was begun before is given up."""
        self._highlights, self._next = highlights, 0
        self._timer.start(_SOON)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be looked at."""
        return self._timer.isActive()

    def _go_on(self) -> None:
        bit = self._highlights[self._next : self._next + _BIT]
        self._next += _BIT
        self._look_at(bit)
        if self._next < len(self._highlights):
            self._timer.start(_REST)
        else:
            self._timer.stop()
            self._highlights = ()
