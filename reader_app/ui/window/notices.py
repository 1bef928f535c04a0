"""The status bar: where one reads, how much there is, what is being done, and passing notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QStyle,
    QStyleOption,
)

from reader_app.transcript.address import address_of
from reader_app.transcript.timecode import time_words
from reader_app.ui.accessible import announce
from reader_app.ui.codebook.sticking import StickNotice
from reader_app.ui.controls.elided import elided
from reader_app.ui.lens.notice import LensNotice
from reader_app.ui.wording.words import apart, counted, in_order, percent

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from reader_app.annotation.model import Highlight
    from reader_app.session import Session
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Queue, Work

LASTING = 8000
"""Milliseconds a notice stays."""
OFFERED = 20000
"""Milliseconds a notice stays that has more to say."""
_STEPS = 1000


class Notices(QStatusBar):
    """Follows the session and the work in the background."""

    def __init__(self, session: Session, queue: Queue) -> None:
        super().__init__()
        self._session = session
        self._queue = queue
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self.place = _quiet(self.tr("Place in the transcript"))
        self.counts = _quiet(self.tr("Highlights, words, share read"))
        self.doing = _quiet(self.tr("Work in the background"))
        self.bar = QProgressBar(maximum=_STEPS, textVisible=False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), flat=True)
        self.cancel.clicked.connect(queue.cancel)
        self.lens = LensNotice(session)
        self.sticking = StickNotice()
        self.more = QPushButton(flat=True)
        self.more.hide()
        self._more: QAction | None = None
        self.more.clicked.connect(self._ask_more)
        self.messageChanged.connect(self._forget_more)
        self.addWidget(self.place, 1)
        self._beside = (
            *(self.more, self.doing, self.bar, self.cancel, self.sticking, self.lens),
            self.counts,
        )
        for widget in self._beside:
            self.addPermanentWidget(widget)
        self.sticking.hide()  # it was shown by being added
        self.lens.follow()  # it was shown by being added
        self._show_work(False)
        self._connect(session, queue)

    def _connect(self, session: Session, queue: Queue) -> None:
        session.transcript_opened.connect(self._moved)
        session.structure_changed.connect(self._moved)
        session.highlights_changed.connect(self._show_counts)
        session.reading_moved.connect(self._moved)
        session.selection_changed.connect(self._look_at_selection)
        session.highlight_chosen.connect(self._look_at_choice)
        queue.started.connect(self._started)
        queue.emptied.connect(self._emptied)

    def say(self, words: str) -> None:
        """Show a notice in passing."""
        self.showMessage(words, LASTING)
        announce(self, words)

    def offer(self, words: str, more: QAction, name: str) -> None:
        """Show a notice, and for as long a button of this name for what there is to say of it."""
        self.showMessage(words, OFFERED)
        announce(self, words)
        self._more = more
        self.more.setText(name)
        self.more.setToolTip(more.statusTip())
        self.more.show()

    def _ask_more(self) -> None:
        more = self._more
        self.clearMessage()
        if more:
            more.trigger()

    def _forget_more(self, _words: str) -> None:
        self._more = None
        self.more.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a notice where the place stands that it hides; Qt would set it further out."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        room = self._room()
        words = elided(self.currentMessage(), self.fontMetrics(), room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _room(self) -> QRect:
        """Return where the place begins, up to what stands beside it."""
        beside = [one.geometry() for one in self._beside if one.isVisible()]
        if self.isRightToLeft():
            end = max((one.right() + 1 for one in beside), default=0) + 12
            return QRect(end, 0, self.place.geometry().right() + 1 - end, self.height())
        end = min((one.x() for one in beside), default=self.width()) - 12
        return QRect(self.place.x(), 0, end - self.place.x(), self.height())

    # -- where and how much -----------------------------------------------------------------------

    def _look_at_selection(self, span: Span | None) -> None:
        if span:
            self._look_at(span.start)

    def _look_at_choice(self, chosen: Highlight | None) -> None:
        if chosen:
            self._look_at(chosen.span.start)

    def _look_at(self, position: int) -> None:
        """Say where a place is, until the reading moves on."""
        self.place.setText(self._path(position))

    def _moved(self, _moved: object = None) -> None:
        self._look_at(self._session.position)
        self._show_counts()

    def _path(self, position: int) -> str:
        """Return ``Q2 › Okoro › ¶ 1 · 00:08:34``, without what is not known."""
        transcript = self._session.transcript
        if transcript is None:
            return ""
        turn = transcript.turn_at(position)
        address = address_of(transcript, position)
        speaker = transcript.speaker_of(turn)
        place = [
            apart(address.question or (self.tr("turn {n}").format(n=turn.number) if turn else "")),
            apart(speaker.name) if speaker else None,
            f"¶ {address.paragraph}" if address.paragraph else None,
        ]
        path = [" › ".join(part for part in place if part)]
        path += [time_words(address.time)] if address.time is not None else []
        path += [apart(address.printed)] if address.printed else []
        path += [self.tr("locked")] if transcript.locked else []
        return in_order(" · ".join(path))

    def _show_counts(self) -> None:
        transcript = self._session.transcript
        if transcript is None:
            self.counts.clear()
            return
        share = percent(self._session.position / max(1, len(transcript.text)))
        if not self._session.is_whole:
            self.counts.setText(share)
            return
        marked = len(self._session.highlights)
        parts = [counted(marked, self.tr("1 highlight"), self.tr("{n} highlights"))]
        if self._session.counts.whole:
            parts.append(
                counted(self._session.counts.whole, self.tr("1 word"), self.tr("{n} words"))
            )
        self.counts.setText(" · ".join([*parts, share]))

    # -- work -------------------------------------------------------------------------------------

    def _started(self, work: Work) -> None:
        self.doing.setText(work.name)
        self.bar.setValue(0)
        work.slow.connect(self._slow)
        work.moved.connect(self._progressed)

    def _slow(self) -> None:
        self._show_work(True)

    def _progressed(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))

    def _emptied(self) -> None:
        self._show_work(False)

    def _show_work(self, shown: bool) -> None:
        for widget in (self.doing, self.bar, self.cancel):
            widget.setVisible(shown)


def _quiet(what: str) -> QLabel:
    """Return a label that is read aloud as it stands, with ``what`` it tells."""
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setAccessibleDescription(what)
    return label
