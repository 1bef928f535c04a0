"""The small bar at a selection: the first tags, any tag, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from reader_app.annotation.model import Tag
    from reader_app.ui.looks.look import Look

_TAGS = 5
"""How many tags the bar offers; the rest are behind "tag…"."""
_OTHERS = 2
"""What stands after the tags: any tag, and a note."""
_LONGEST = 24
"""Letters of a tag's name before it is cut."""
_SQUARE = 10
_SHADOW = 10


class BarButton(QAbstractButton):
    """A word with its key, and before it a square in a tag's colour."""

    def __init__(self, words: str, key: str, look: Look, colour: str | None = None) -> None:
        super().__init__()
        self._look = look
        self._key = key
        self._colour = colour
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for square, word and key."""
        metrics = QFontMetricsF(self.font())
        key = metrics.horizontalAdvance(self._key) + 4 if self._key else 0
        words = metrics.horizontalAdvance(self.text()) + key
        return QSize(round(self._words_from() + words + 6), round(metrics.height()) + 8)

    def _words_from(self) -> int:
        return 6 + (_SQUARE + 5 if self._colour else 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw square, word and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._look.theme
        if self.underMouse() or self.isDown():
            painter.setBrush(theme.colour("current"))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        if self._colour:
            painter.setBrush(theme.tag(self._colour).stripe)
            painter.drawRoundedRect(self._mirrored(6, _SQUARE, _SQUARE), 2.5, 2.5)
        metrics = QFontMetricsF(self.font())
        words = metrics.horizontalAdvance(self.text()) + 1
        painter.setPen(theme.colour("ink" if self._colour else "quiet"))
        self._write(painter, self.text(), self._mirrored(self._words_from(), words))
        painter.setPen(theme.colour("quiet"))
        key = metrics.horizontalAdvance(self._key) + 1
        self._write(painter, self._key, self._mirrored(self._words_from() + words + 3, key))

    def _mirrored(self, left: float, width: float, height: float | None = None) -> QRectF:
        """Return a place of the button, half-way down, for both directions of writing."""
        tall = self.height() if height is None else height
        start = self.width() - left - width if self.isRightToLeft() else left
        return QRectF(start, (self.height() - tall) / 2, width, tall)

    def _write(self, painter: QPainter, words: str, place: QRectF) -> None:
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


class SelectionBar(QWidget):
    """Floats below the selected words."""

    tag_chosen = Signal(object)
    tag_asked = Signal()
    note_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._offered: list[Tag] | None = None
        self._keys = {"annotate.tag": "T", "annotate.note": "N"}
        self.setAccessibleName(self.tr("Mark the selection"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SHADOW + 4, _SHADOW + 3, _SHADOW + 4, _SHADOW + 3)
        self._row.setSpacing(2)
        self.hide()
        look.changed.connect(self.update)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name other keys from now on; ``keys`` are those of the commands, by id."""
        self._keys = {"annotate.tag": "", "annotate.note": "", **keys}
        self._offered = None

    def offer(self, tags: list[Tag]) -> None:
        """Show the first of ``tags`` beside the words for any tag and for a note."""
        if tags == self._offered:
            return
        self._offered = list(tags)
        while (item := self._row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for tag in tags[:_TAGS]:
            self._add_tag(tag)
        self._add(self.tr("tag…"), self._keys["annotate.tag"], self.tag_asked.emit)
        self._add(self.tr("note"), self._keys["annotate.note"], self.note_asked.emit)
        self.adjustSize()

    def fit(self, room: int) -> None:
        """Offer no more tags than ``room`` has place for; the rest are behind "tag…", too."""
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        buttons = [widget for widget in widgets if isinstance(widget, BarButton)]
        tags, others = buttons[:-_OTHERS], buttons[-_OTHERS:]
        left = room - sum(map(self._width, others))
        for button in tags:
            left -= self._width(button)
            button.setVisible(left >= 0)
        self.adjustSize()

    def _width(self, button: QWidget) -> int:
        return button.sizeHint().width() + self._row.spacing()

    def _add_tag(self, tag: Tag) -> None:
        key = str(tag.key) if tag.key else ""
        key = self._keys.get(f"annotate.tag_{key}", key)
        name = tag.name if len(tag.name) <= _LONGEST else tag.name[: _LONGEST - 1] + "…"
        button = BarButton(name, key, self._look, tag.colour)
        words = self.tr("Tag %1").replace("%1", tag.name)
        button.setAccessibleName(words)
        button.setAccessibleDescription(self.tr("Key %1").replace("%1", key) if key else "")
        button.clicked.connect(_with(self.tag_chosen.emit, tag))
        self._row.addWidget(button)

    def _add(self, words: str, key: str, act: Callable[[], None]) -> None:
        button = BarButton(words, key, self._look)
        button.setAccessibleName(button.text())
        button.clicked.connect(_without(act))
        self._row.addWidget(button)

    def body(self) -> QRectF:
        """Return the bar without its shadow, in its own pixels."""
        return QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW - 1, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 3 if not self._look.theme.is_dark else 8))
            around = self.body().adjusted(-spread, -spread + 3, spread, spread)
            painter.drawRoundedRect(around, 7 + spread, 7 + spread)
        painter.setBrush(self._look.theme.colour("card"))
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        painter.drawRoundedRect(self.body().adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


def _with(act: Callable[[object], None], value: object) -> Callable[[], None]:
    """Return a call that hands ``value`` on instead of the button's ``checked``."""
    return lambda: act(value)


def _without(act: Callable[[], None]) -> Callable[[], None]:
    return lambda: act()
