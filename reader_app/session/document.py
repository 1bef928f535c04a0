"""A document: a transcript that lies open, in however many places, with its highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.moving import all_moved
from reader_app.annotation.statistics import SpeakerShare, WordCounts, speaker_shares
from reader_app.library.reading import Reading, highlights_after
from reader_app.session.rewording import is_of_text, reworded
from reader_app.transcript.corrections import CorrectionMap, difference

if TYPE_CHECKING:
    from reader_app.annotation.history import Entry
    from reader_app.annotation.model import Highlight
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript


class Document(QObject):
    """What is the same in all places where a transcript is looked at.

    Of a large one only a part may have been read as yet. Whoever asks for the rest gets it; who can
    wait for it looks at ``is_whole`` first, and listens to ``completed``.
    """

    corrected = Signal(object)
    """The ``CorrectionMap`` that leads to other words of the text, which ``structure_changed`` and
    ``highlights_changed`` bring."""
    structure_changed = Signal(object)
    """The ``Transcript``, whose turns, speakers, questions or title were mended."""
    highlights_changed = Signal()
    completed = Signal()
    """It has become whole; ``highlights_changed`` follows."""
    part_read = Signal(object)
    """A ``Span`` of it has been read, in one of the places where it lies open."""
    parts_asked = Signal()
    """What has been read of it shall be written down: another place is about to ask for it."""
    removed = Signal()
    """It is in the library no more."""

    def __init__(self, found: Reading, library: Library) -> None:
        super().__init__()
        self._library = library
        self._take(found)

    def _take(self, found: Reading) -> None:
        self.transcript: Transcript = found.transcript
        self.is_whole = not found.is_part
        """Whether nothing of it is still to be read."""
        self._near = found.highlights
        self._followed: Entry | None = None
        """What was done last to its text: its highlights were moved with that."""
        self._highlights = None if found.is_part else found.highlights
        self._counts = None if found.is_part else found.counts
        self._shares = None if found.is_part else found.shares

    @property
    def id(self) -> str:
        """The transcript's id."""
        return self.transcript.id

    @property
    def highlights(self) -> list[Highlight]:
        """By start, then end."""
        if self._highlights is None:
            self._highlights = self._library.highlights(self.id)
        return self._highlights

    @property
    def highlights_near(self) -> list[Highlight]:
        """Those that are known without waiting: around the place of reading, or all."""
        return self._near if self._highlights is None else self._highlights

    @property
    def counts(self) -> WordCounts:
        """The words of the text."""
        if self._counts is None:
            self._counts = WordCounts(self.transcript.text)
        return self._counts

    @property
    def shares(self) -> tuple[SpeakerShare, ...]:
        """How much each speaker says, who says most first."""
        if self._shares is None:
            self._shares = speaker_shares(self.transcript, self.counts)
        return self._shares

    def show(self, found: Reading) -> None:
        """Be as it was read anew, which may be another reading of its file."""
        is_other = found.transcript != self.transcript
        if found.is_part and not is_other:
            return
        was_whole, before = self.is_whole, self.transcript.text
        is_marked = not was_whole or found.is_part or found.highlights != self.highlights
        self._take(found)
        if before != self.transcript.text:
            self.corrected.emit(CorrectionMap([difference(before, self.transcript.text)]))
        if is_other:
            self.structure_changed.emit(self.transcript)
        if self.is_whole and not was_whole:
            self.completed.emit()
        if is_marked:
            self.highlights_changed.emit()

    def complete(self, found: Reading, is_latest: bool) -> None:
        """Take the rest of what was read; highlights only where it is the latest reading."""
        if self._highlights is None and is_latest:
            self._highlights = found.highlights
        if found.transcript.text == self.transcript.text:
            self._counts = self._counts or found.counts
        if found.transcript is self.transcript:
            self._shares = self._shares or found.shares
        if not self.is_whole:
            self.is_whole = True
            self.completed.emit()
            self.highlights_changed.emit()

    def reading(self, position: int, changes: int) -> Reading:
        """Return it as it was read from the library, at a place."""
        known = self.transcript, self.highlights, position, self.shares, self.counts
        return Reading(*known, changes)

    def reshape(self, transcript: Transcript, found: Reading | None = None) -> None:
        """Show other turns, speakers or questions over the same text, as they were ``found``."""
        self.transcript = transcript
        self._shares = found.shares if found and found.transcript is transcript else None
        self.structure_changed.emit(transcript)

    def reword(
        self, transcript: Transcript, entry: Entry | None, found: Reading | None = None
    ) -> None:
        """Show other words, which an entry made; ``found`` is what was read since."""
        words = reworded(self.transcript, transcript, self._highlights, entry, found)
        if self._highlights is None:
            known, there = self.transcript.text, transcript.text
            self._near = all_moved(self._near, known, there, words.changes, ())
        self.transcript, self._highlights = transcript, words.highlights
        self._counts = found.counts if found else None
        self._shares = found.shares if found else None
        self._followed = entry
        self.corrected.emit(words.changes)
        self.structure_changed.emit(transcript)
        self.highlights_changed.emit()

    def look_again(self) -> None:
        """Read the highlights anew."""
        found = self._library.highlights(self.id)
        if found != self._highlights:
            self._highlights = found
            self.highlights_changed.emit()

    def mark(self, entry: Entry, read: Reading | None = None) -> None:
        """Read the highlights that an entry may have changed, unless they were ``read`` since."""
        if entry is self._followed or (entry.transcript != self.id and is_of_text(entry)):
            return
        before = self._highlights
        if before is None and entry.transcript not in (None, self.id):
            return
        if read and read.transcript.id == self.id and not read.is_part:
            found = before if read.highlights == before else read.highlights
        elif before is None:  # what is read now has the change already
            found = self.highlights
        else:
            found = highlights_after(self._library, self.id, before, entry)
        if found is not before:
            self._highlights = found
            self.highlights_changed.emit()
