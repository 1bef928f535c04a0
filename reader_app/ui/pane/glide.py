"""Lets what was scrolled at once be seen to move there, so that the eye keeps its line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal

_TIME = 140
"""Milliseconds."""


class Glide(QObject):
    """How far what is drawn still is from where the text already stands.

    The text is scrolled at once, so that nobody has to wait for it; only what is drawn follows.
    """

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_wanted = False
        self.shift = 0.0
        """Pixels by which less has been scrolled on the screen than in truth, as a minus."""
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_TIME)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    @property
    def is_moving(self) -> bool:
        """Whether what is drawn has not arrived."""
        return self._animation.state() is QAbstractAnimation.State.Running

    def begin(self, scrolled: float, most: float) -> None:
        """Show what has just been scrolled by so many pixels on its way, from ``most`` on."""
        if not self.is_wanted or not scrolled:
            return
        start = max(-most, min(most, self.shift - scrolled))
        self._animation.stop()
        self._animation.setStartValue(float(start))
        self._animation.setEndValue(0.0)
        self._animation.start()

    def stop(self) -> None:
        """Arrive."""
        self._animation.stop()
        self._move(0.0)

    def _move(self, shift: float) -> None:
        if shift != self.shift:
            self.shift = shift
            self.moved.emit()
