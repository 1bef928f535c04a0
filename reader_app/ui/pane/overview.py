"""The overview: the whole text as a strip, with speakers, highlights, hits and the part in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader_app.transcript.address import address_of
from reader_app.transcript.span import Span
from reader_app.ui.afterwards import Afterwards
from reader_app.ui.looks.contrast import readable
from reader_app.ui.pane.strip import colours_on, counted_in, rows_of, speakers_on
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import apart, counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader_app.annotation.lens import Narrowed
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.pane import TranscriptPane

_WIDTH = 21
_SPEAKERS = (3, 4)
"""Where the band of speakers begins, and its width."""
_MARKS = (9, 6)
_HITS = (17, 3)
_MARK = 3
"""Height of a mark in pixels; there is one more between two."""
_HIT = 2
_SEEN = 3.0
"""The least contrast of what is no words, after WCAG 2."""
_LAYERS = ("speakers", "marks", "veil", "hits")
"""From the lowest to the uppermost."""
_RESTING = 60
"""Milliseconds after the last change of size before all is drawn anew."""
_WORDS = 60
"""Code points of a turn that the tip shows."""
_MANY = 1000
_VEIL = 0.75
"""How much paper lies over what a lens leaves out."""


class Overview(QWidget):
    """Who speaks where, a mark for each highlight and hit, and the window of what is seen.

    A click jumps, a drag scrolls. Each layer is drawn once and kept; nobody waits for it: the text
    is painted first.
    """

    pressed = Signal()
    """The mouse was pressed; ``place_chosen`` follows."""
    place_chosen = Signal(int)
    """The code point that shall come to the middle of the view."""

    def __init__(self, session: Sheet, look: Look, pane: TranscriptPane) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._pane = pane
        self._layers: dict[str, QPixmap] = {}
        self._stale: set[str] = set()
        """The layers that are to be drawn, or drawn anew."""
        self._afterwards = Afterwards(self, self._draw_layers)
        self._hits: list[int] = []
        self._grip = 0.0
        """How far below the middle of the window the mouse holds it."""
        self._resting = QTimer(self, singleShot=True, interval=_RESTING)
        self._resting.timeout.connect(self._forget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(
            self.tr("Where speakers, highlights and hits are in the whole text")
        )
        for changed in (session.highlights_changed, session.tags_changed):
            changed.connect(self._forget_marks)
        session.structure_changed.connect(self._forget)
        session.lens_changed.connect(self._forget_veil)
        session.transcript_opened.connect(self._open)
        look.changed.connect(self._forget)
        pane.scrolled.connect(self.update)
        self._forget()

    def sizeHint(self) -> QSize:
        """Return a narrow strip."""
        return QSize(_WIDTH, 100)

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Show where something was found, in the order of the text; nothing where it is empty."""
        self._hits = [span.start for span in spans]
        self._draw_soon("hits")

    @property
    def is_behind(self) -> bool:
        """Whether something is still to be drawn."""
        return bool(self._stale)

    def _open(self, _transcript: Transcript | None) -> None:
        self._hits = []
        self._layers.clear()
        self._forget()
        self.update()

    def _forget(self, _changed: object = None) -> None:
        self._draw_soon(*_LAYERS)

    def _forget_marks(self) -> None:
        self._draw_soon("marks")

    def _forget_veil(self, _narrowed: Narrowed | None) -> None:
        self._draw_soon("veil")

    def _draw_soon(self, *names: str) -> None:
        """Draw layers when there is time; until then they stay as they were."""
        self._stale.update(names)
        self._afterwards.ask()

    # -- drawing ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch what is drawn, and draw it anew when the size stays."""
        self._resting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the window, and the layers over it."""
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(self.rect(), theme.colour("paper"))
        if self._length():
            window = self._window()
            painter.fillRect(window, theme.colour("current"))
            painter.fillRect(QRect(0, window.top(), 2, window.height()), theme.colour("accent"))
            for layer in (self._layers[name] for name in _LAYERS if name in self._layers):
                painter.drawPixmap(self.rect(), layer)
        painter.fillRect(QRect(0, 0, 1, self.height()), theme.colour("line"))

    def _draw_layers(self) -> None:
        wanted = self._stale if self._session.is_whole else self._stale - {"marks"}
        if self._length():
            self._layers |= {name: self._drawn(name) for name in wanted}
        self._stale.clear()
        self.update()

    def _drawn(self, name: str) -> QPixmap:
        """Return a layer."""
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        draw = {
            "speakers": self._draw_speakers,
            "marks": self._draw_marks,
            "veil": self._draw_veil,
            "hits": self._draw_hits,
        }
        draw[name](painter)
        painter.end()
        return layer

    def _draw_speakers(self, painter: QPainter) -> None:
        """Draw a band in the colours of who speaks, one rectangle for each stretch."""
        transcript = self._session.transcript
        rows = speakers_on(transcript, self.height()) if transcript else []
        left, width = _SPEAKERS
        begun = 0
        for y in range(1, len(rows) + 1):
            if y == len(rows) or rows[y] != rows[begun]:
                colour = rows[begun]
                if colour is not None:
                    stretch = QRect(left, begun, width, y - begun)
                    painter.fillRect(stretch, self._look.theme.speaker(colour))
                begun = y

    def _draw_marks(self, painter: QPainter) -> None:
        """Draw the highlights; of those that fall on one row the first few colours are shown."""
        rows = rows_of(self._length(), self.height(), _MARK + 1)
        left, width = _MARKS
        found = colours_on(self._pane.marks, self._session.highlights, rows)
        for number, names in enumerate(found):
            for place, name in enumerate(names):
                start, end = (width * n // len(names) for n in (place, place + 1))
                mark = QRect(left + start, number * (_MARK + 1), end - start, _MARK)
                painter.fillRect(mark, self._look.theme.tag(name).stripe)

    def _draw_veil(self, painter: QPainter) -> None:
        """Let what a lens leaves out be seen less."""
        narrowed = self._session.narrowed
        if narrowed is None:
            return
        veil = QColor(self._look.theme.colour("paper"))
        veil.setAlphaF(_VEIL)
        for y, row in enumerate(rows_of(self._length(), self.height(), 1)):
            if not narrowed.takes(row):
                for left, width in (_SPEAKERS, _MARKS):
                    painter.fillRect(QRect(left, y, width, 1), veil)

    def _draw_hits(self, painter: QPainter) -> None:
        if not self._hits:
            return
        left, width = _HITS
        colour = self._hit_colour()
        for number, row in enumerate(rows_of(self._length(), self.height(), _HIT)):
            if counted_in(self._hits, row):
                painter.fillRect(QRect(left, number * _HIT, width, _HIT), colour)

    def _hit_colour(self) -> QColor:
        """Return the colour of hits, strong enough for a mark of two pixels."""
        theme = self._look.theme
        grounds = (theme.colour("paper"), theme.colour("current"))
        return readable(theme.colour("search"), grounds, _SEEN, theme.colour("ink"))

    def _length(self) -> int:
        return len(self._session.transcript.text) if self._session.transcript else 0

    def _window(self) -> QRect:
        seen = self._pane.seen()
        top, bottom = self._y(seen.start), self._y(seen.end)
        return QRect(0, top, _WIDTH, max(4, bottom - top))

    def _y(self, position: int) -> int:
        return round(position / max(1, self._length()) * self.height())

    def _position(self, y: float) -> int:
        share = min(max(y / max(1, self.height()), 0.0), 1.0)
        return round(share * self._length())

    # -- what is there ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Say what is at the place under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            from html import escape  # what it knows of HTML is much, and seldom needed

            words = escape(self.words_at(event.pos().y()))  # a transcript may hold mark-up
            QToolTip.showText(event.globalPos(), f"<pre style='font: inherit'>{words}</pre>", self)
            return True
        return super().event(event)

    def words_at(self, y: int) -> str:
        """Return what stands at a height of the strip: the place, who speaks, what is marked."""
        transcript = self._session.transcript
        if transcript is None:
            return ""
        position = min(self._position(y), max(0, self._length() - 1))
        around = Span(self._position(y - _MARK), self._position(y + _MARK) + 1)
        marked = len(self._pane.marks.index.starting_in(around, _MANY))
        found = counted_in(self._hits, around)
        parts = [self._place_words(transcript, position)]
        if marked:
            parts.append(counted(marked, self.tr("{n} highlight"), self.tr("{n} highlights")))
        if found:
            parts.append(counted(found, self.tr("{n} hit"), self.tr("{n} hits")))
        return "\n".join(part for part in parts if part)

    def _place_words(self, transcript: Transcript, position: int) -> str:
        turn = transcript.turn_at(position)
        speaker = transcript.speaker_of(turn)
        place = place_said(address_of(transcript, position).words())
        named = " — ".join(
            part for part in (place, apart(short_name(speaker)) if speaker else "") if part
        )
        words = " ".join(turn.words.of(transcript.text)[: 2 * _WORDS].split()) if turn else ""
        if len(words) > _WORDS:
            words = f"{words[: _WORDS - 1].rstrip()}…"
        return f"{named}\n{apart(words)}".strip()

    # -- mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump, or take hold of the window of what is seen."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._length():
            event.ignore()
            return
        y, window = event.position().y(), self._window()
        is_held = window.top() <= y <= window.bottom()
        self._grip = y - (window.top() + window.height() / 2) if is_held else 0.0
        self.pressed.emit()
        if not is_held:
            self.place_chosen.emit(self._position(y))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll while the mouse is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._length():
            self.place_chosen.emit(self._position(event.position().y() - self._grip))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        self._pane.wheelEvent(event)
