"""What the eye sees beside the text, in words, for those who listen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from reader_app.transcript.corrections import corrected_in
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader_app.annotation.model import Highlight
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.pane.pane import TranscriptPane


class CaretWords(QObject):
    """Keeps the description of the text to who speaks, and what is marked, where the caret is.

    Screen readers say a description that changes while its control has the keyboard: so they name
    the speaker where the caret comes to another turn, and say nothing of it within one.
    """

    def __init__(self, pane: TranscriptPane, session: Sheet) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._describe)
        for moved in (
            pane.cursorPositionChanged,
            session.transcript_opened,
            session.structure_changed,
            session.highlights_changed,
            session.tags_changed,
            session.lens_changed,
        ):
            moved.connect(self._ask)
        self._ask()

    def _ask(self, _changed: object = None) -> None:
        """Describe once, when all that changes together has changed."""
        self._soon.start()

    def _describe(self) -> None:
        words = self._words()
        if words != self._pane.accessibleDescription():
            self._pane.setAccessibleDescription(words)

    def _words(self) -> str:
        transcript = self._session.transcript
        if transcript is None:
            return ""
        position = self._pane.places.to_text(self._pane.textCursor().position())
        turn = transcript.turn_at(position)
        names = {tag.id: tag.name for tag in self._session.tags}
        marked = marked_words(self._pane.marks.index.at(position), names)
        if folded := self._pane.fold_words():
            return _tr("folded: {turns}; Enter opens").format(turns=folded)
        said = turn_words(transcript, turn) if turn else transcript.title
        corrected = source_words(transcript, position) if self._pane.marks.corrections else ""
        return ". ".join(part for part in (said, marked, corrected) if part)


def turn_words(transcript: Transcript, turn: Turn) -> str:
    """Return ``Peter Lund, director, answer to Q2, turn 7``, without what is not known."""
    speaker = transcript.speaker_of(turn)
    exchange = transcript.exchange_of(turn)
    label = exchange.label if exchange else ""
    number = _tr("turn {n}").format(n=turn.number)
    who = (speaker.name, speaker.role or "") if speaker else ()
    return ", ".join(part for part in (*who, _kind_words(turn.kind, label), number) if part)


def _kind_words(kind: TurnKind, label: str) -> str:
    """Return what a turn is, with the label of its question; nothing of what is merely said."""
    if kind is TurnKind.QUESTION:
        return _tr("question {label}").format(label=label).strip()
    if kind is TurnKind.ANSWER:
        return _tr("answer to {label}").format(label=label) if label else _tr("answer")
    return {TurnKind.STAGE: _tr("stage direction"), TurnKind.HEADING: _tr("heading")}.get(kind, "")


def marked_words(highlights: Iterable[Highlight], names: Mapping[str, str]) -> str:
    """Return ``highlighted: claim, figure; with a note``, or nothing where nothing is marked.

    ``names`` are those of the tags, by id.
    """
    here = list(highlights)
    if not here:
        return ""
    tags = dict.fromkeys(names[tag] for one in here for tag in one.tags if tag in names)
    said = _tr("highlighted")
    said = f"{said}: {', '.join(tags)}" if tags else said
    return f"{said}; {_tr('with a note')}" if any(one.note for one in here) else said


def source_words(transcript: Transcript, position: int) -> str:
    """Return what the source says in the place of corrected words at a position, in a sentence."""
    here = corrected_in(transcript.corrected, Span(position, position))
    if not here:
        return ""
    if not here[0].printed.strip():
        return _tr("Not in the source.")
    return _tr("The source says “{words}”.").format(words=here[0].printed)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something in passing, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def name_clear_button(line: QLineEdit) -> None:
    """Name the cross that empties a line, which Qt leaves without a name."""
    for button in line.findChildren(QAbstractButton):
        button.setAccessibleName(_tr("Clear"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spoken", words)
