"""The outline: questions, speakers, sections and tags, beside the text."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.annotation.filtering import tag_filter
from reader_app.annotation.statistics import TagCounts
from reader_app.transcript.sections import Section, section_at, sections
from reader_app.transcript.timing import speaking_times
from reader_app.ui.afterwards import Afterwards
from reader_app.ui.outline.model import ROW, OutlineModel, Part
from reader_app.ui.outline.questions import Questions
from reader_app.ui.outline.rows import (
    Kind,
    Row,
    empty_row,
    faded,
    section_rows,
    speaker_rows,
    tag_rows,
)
from reader_app.ui.outline.taken import exchanges_taken, faded_speakers, faded_tags
from reader_app.ui.outline.tree import OutlineTree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Highlight, Tag
    from reader_app.session import Session
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look

QUESTIONS, SPEAKERS, SECTIONS, TAGS = range(4)


class OutlinePanel(QWidget):
    """Shows what the open transcript is made of, where the reader is, and goes where he asks."""

    tag_filter_asked = Signal(str)
    """A tag was clicked with nothing selected: the filter text that asks for its highlights."""
    speaker_menu_asked = Signal(str, QPoint)
    """What can be done with a speaker, by id, is asked for at a point of the screen."""
    tag_menu_asked = Signal(str, QPoint)
    """What can be done with a tag, by id, is asked for at a point of the screen."""
    speaker_moved = Signal()
    """``current_speaker``, or ``current_tag``, may be another one."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._model = OutlineModel(self)
        self.tree = OutlineTree(self._model, look, self)
        self._sections: tuple[Section, ...] = ()
        self._last_asked: tuple[str, int] = ("", -1)
        self._counts = TagCounts()
        self._counted: tuple[list[Tag], list[Highlight]] = ([], [])
        self._times: dict[str, int] = {}
        self._timing = QTimer(self, singleShot=True, interval=0)
        self._timing.timeout.connect(self._tell_times)
        self._narrowing = Afterwards(self, self._narrow)
        self._counting = Afterwards(self, self._refresh_tags)
        self.setFocusProxy(self.tree)
        self.setMinimumWidth(160)
        self.setAccessibleName(self.tr("Outline"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree)
        self.tree.asked.connect(self._go)
        self.tree.menu_asked.connect(self._ask_menu)
        self.tree.focus_moved.connect(self.speaker_moved)
        session.transcript_opened.connect(self._open)
        session.structure_changed.connect(self._restructure)
        session.highlights_changed.connect(self._counting.ask)
        session.tags_changed.connect(self._refresh_tags)
        session.completed.connect(self._list_speakers)
        session.reading_moved.connect(self._follow)
        session.lens_changed.connect(self._narrow_soon)
        look.changed.connect(self._wear)
        self._wear()
        self._open(session.transcript)

    def sizeHint(self) -> QSize:
        """Return the width that suits most names."""
        return QSize(248, 600)

    def current_speaker(self) -> str | None:
        """Return the id of the speaker whose row has the keyboard, or None."""
        return self._current_key(Kind.SPEAKER)

    def current_tag(self) -> str | None:
        """Return the id of the tag whose row has the keyboard, or None."""
        return self._current_key(Kind.TAG)

    def _current_key(self, kind: Kind) -> str | None:
        row = self.tree.currentIndex().data(ROW) if self.tree.hasFocus() else None
        return row.key if isinstance(row, Row) and row.kind is kind else None

    def _ask_menu(self, index: QModelIndex, at: QPoint) -> None:
        row = index.data(ROW)
        if isinstance(row, Row) and row.kind is Kind.SPEAKER:
            self.speaker_menu_asked.emit(row.key, at)
        elif isinstance(row, Row) and row.kind is Kind.TAG:
            self.tag_menu_asked.emit(row.key, at)

    # -- what is listed ---------------------------------------------------------------------------

    def _open(self, transcript: Transcript | None) -> None:
        """List what ``transcript`` is made of."""
        self._last_asked = ("", -1)
        self._times = {}
        if transcript is None:
            self._model.set_parts([])
            return
        titles = (self.tr("Questions"), self.tr("Speakers"), self.tr("Sections"), self.tr("Tags"))
        rows = (*self._structure_rows(transcript), self._tag_rows())
        self._model.set_parts([Part(title, part) for title, part in zip(titles, rows, strict=True)])
        self.tree.expandAll()
        self._hide_sections()
        self.tree.scrollToTop()
        shown = self._mark(self._session.position)
        if shown and self._session.position > 0:
            self.tree.follow(shown)

    def _restructure(self, transcript: Transcript) -> None:
        """List mended turns and speakers; what is folded, current and in view stays."""
        self._last_asked = ("", -1)
        with self.tree.at_rest():
            for part, rows in enumerate(self._structure_rows(transcript)):
                self._model.set_rows(part, rows)
            self._hide_sections()
            for part, row in self._current(transcript, self._session.position).items():
                self._model.set_current(part, row)

    def _hide_sections(self) -> None:
        """Show no heading of sections where there are none; Qt lays all rows out for each call."""
        is_none = not self._sections
        if self.tree.isRowHidden(SECTIONS, QModelIndex()) is not is_none:
            self.tree.setRowHidden(SECTIONS, QModelIndex(), is_none)

    def _structure_rows(self, transcript: Transcript) -> tuple[Sequence[Row], ...]:
        """Return the rows of questions, speakers and sections."""
        self._find_places(transcript)
        if transcript.cues and transcript.speakers:
            self._timing.start()
        questions = self._question_rows(transcript)
        return questions, self._speaker_rows(), section_rows(self._sections)

    def _speaker_rows(self) -> tuple[Row, ...]:
        """Return the rows of the speakers; none before it has been counted what they say."""
        if not self._session.is_whole:
            return ()
        transcript = self._session.transcript
        said = transcript.words_by_speaker if transcript else {}
        first = {who: spans[0] for who, spans in said.items()}
        rows = speaker_rows(self._session.shares, first, self._times)
        nobody = empty_row(self.tr("No speakers are named in this text."))
        return self._faded_speakers(rows or (nobody,))

    def _question_rows(self, transcript: Transcript) -> Sequence[Row]:
        """Return the rows of the questions that the lens takes."""
        asked = exchanges_taken(transcript, self._session.narrowed)
        if asked:
            return Questions(transcript, asked)
        none = self.tr("No questions are marked in this text.")
        out = self.tr("The lens takes none of the questions.")
        return (empty_row(out if transcript.exchanges else none),)

    def _faded_speakers(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        transcript = self._session.transcript
        narrowed = self._session.narrowed
        return faded(rows, faded_speakers(transcript, narrowed)) if transcript else tuple(rows)

    def _narrow_soon(self, _narrowed: Narrowed | None) -> None:
        """Follow the lens once the text is seen through it."""
        self._narrowing.ask()

    def _narrow(self) -> None:
        """List the questions that the lens takes, and fade the speakers and tags it does not."""
        transcript = self._session.transcript
        if transcript is None or not self._model.parts:
            return
        questions = self._question_rows(transcript)
        is_same = questions == self._model.parts[QUESTIONS].rows
        with nullcontext() if is_same else self.tree.at_rest():
            self._model.set_rows(QUESTIONS, questions)
            speakers = self._faded_speakers(self._model.parts[SPEAKERS].rows)
            self._model.set_rows(SPEAKERS, speakers)
            for part, row in self._current(transcript, self._session.position).items():
                self._model.set_current(part, row)
        self._refresh_tags()

    def _tell_times(self) -> None:
        """Add how long each speaks, which is found once all else is seen."""
        transcript = self._session.transcript
        if transcript and self._model.parts:
            self._times = speaking_times(transcript)
            self._list_speakers()

    def _list_speakers(self) -> None:
        """Tell how much each speaker says, now that it is known."""
        self._model.set_rows(SPEAKERS, self._speaker_rows())
        if transcript := self._session.transcript:
            current = self._current(transcript, self._session.position)
            self._model.set_current(SPEAKERS, current[SPEAKERS])

    def _find_places(self, transcript: Transcript) -> None:
        """Note where questions and sections lie."""
        self._sections = _telling(sections(transcript), transcript.title)

    def _tag_rows(self) -> tuple[Row, ...]:
        is_known = self._session.is_whole
        counts = self._counts.of(self._session.highlights_taken) if is_known else None
        rows = tag_rows(self._session.codebook, counts)
        rows = faded(rows, faded_tags(rows, self._session.narrowed))
        return rows or (empty_row(self.tr("There are no tags yet.")),)

    def _refresh_tags(self) -> None:
        """Count the tags again, once where both they and the highlights are others."""
        session = self._session
        if not session.is_whole:
            return
        taken = session.highlights_taken
        if self._counted[0] is session.tags and self._counted[1] is taken:
            return
        self._counted = session.tags, taken
        if self._model.parts and self._session.transcript:
            self._model.set_rows(TAGS, self._tag_rows())

    # -- where the reader is ----------------------------------------------------------------------

    def _follow(self, position: int) -> None:
        """Mark where the reader is, and show it."""
        shown = self._mark(position)
        if shown:
            self.tree.follow(shown)

    def _mark(self, position: int) -> QModelIndex | None:
        """Mark question, speaker and section of a place; return the first where it is another."""
        transcript = self._session.transcript
        if transcript is None or not self._model.parts:
            return None
        current = self._current(transcript, position)
        moved = [part for part, row in current.items() if self._model.set_current(part, row)]
        shown = next((part for part, row in current.items() if row is not None), None)
        if shown not in moved:
            return None
        return self._model.index(current[shown] or 0, 0, self._model.index(shown, 0))

    def _current(self, transcript: Transcript, position: int) -> dict[int, int | None]:
        """Return the row of each part that ``position`` lies in, or None."""
        speaker = transcript.speaker_of(transcript.turn_at(position))
        rows = self._model.parts[SPEAKERS].rows
        who = next((n for n, row in enumerate(rows) if speaker and row.key == speaker.id), None)
        return {
            QUESTIONS: self._question_at(position),
            SECTIONS: section_at(self._sections, position),
            SPEAKERS: who,
        }

    def _question_at(self, position: int) -> int | None:
        """Return the place of the exchange that ``position`` lies in, or None between two."""
        rows = self._model.parts[QUESTIONS].rows
        return rows.at(position) if isinstance(rows, Questions) else None

    # -- what is asked ----------------------------------------------------------------------------

    def _go(self, index: QModelIndex) -> None:
        """Jump to the place of a row, or use its tag."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        if row.kind is Kind.TAG:
            self._use_tag(next((tag for tag in self._session.tags if tag.id == row.key), None))
        elif row.kind is Kind.SPEAKER:
            self._go_to_speaker(row.key)
        elif row.span:
            self._session.go_to(row.span)

    def _use_tag(self, tag: Tag | None) -> None:
        if tag and self._session.selection:
            self._session.apply_tag(tag)
        elif tag:
            self.tag_filter_asked.emit(tag_filter(tag.name))

    def _go_to_speaker(self, speaker_id: str) -> None:
        """Show the speaker's next turn; asked again, the one after it, and so round."""
        transcript = self._session.transcript
        spans = transcript.words_by_speaker.get(speaker_id) if transcript else None
        if not spans:
            return
        last, start = self._last_asked
        after = start if last == speaker_id else self._session.position
        span = next((span for span in spans if span.start > after), spans[0])
        self._last_asked = (speaker_id, span.start)
        self._session.go_to(span)

    def _wear(self) -> None:
        """Put on the theme."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.colour("ground"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.tree.doItemsLayout()
        self.tree.viewport().update()


def _telling(found: tuple[Section, ...], title: str) -> tuple[Section, ...]:
    """Return the sections, or none where the one heading there is names the whole text."""
    is_title = len(found) == 1 and found[0].title == title
    return () if is_title else found
