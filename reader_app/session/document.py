"""A document: a transcript that lies open, in however many places, with its highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.statistics import speaker_shares
from reader_app.library.reading import Reading, highlights_after

if TYPE_CHECKING:
    from reader_app.annotation.history import Entry
    from reader_app.annotation.model import Highlight
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript


class Document(QObject):
    """What is the same in all places where a transcript is looked at."""

    structure_changed = Signal(object)
    """The ``Transcript``, whose turns, speakers, questions or title were mended."""
    highlights_changed = Signal()
    removed = Signal()
    """It is in the library no more."""

    def __init__(self, found: Reading) -> None:
        super().__init__()
        self._take(found)

    def _take(self, found: Reading) -> None:
        self.transcript: Transcript = found.transcript
        self.highlights: list[Highlight] = found.highlights
        """By start, then end."""
        self.counts = found.counts
        """The words of the text."""
        self.shares = found.shares
        """How much each speaker says, who says most first."""

    @property
    def id(self) -> str:
        """The transcript's id."""
        return self.transcript.id

    def show(self, found: Reading) -> None:
        """Be as it was read anew, which may be another reading of its file."""
        is_other = found.transcript != self.transcript
        is_marked = found.highlights != self.highlights
        self._take(found)
        if is_other:
            self.structure_changed.emit(self.transcript)
        if is_marked:
            self.highlights_changed.emit()

    def reading(self, position: int, changes: int) -> Reading:
        """Return it as it was read from the library, at a place."""
        known = self.transcript, self.highlights, position, self.shares, self.counts
        return Reading(*known, changes)

    def reshape(self, transcript: Transcript) -> None:
        """Show other turns, speakers or questions over the same text."""
        self.transcript = transcript
        self.shares = speaker_shares(transcript, self.counts)
        self.structure_changed.emit(transcript)

    def mark(self, library: Library, entry: Entry) -> None:
        """Read the highlights that an entry may have changed."""
        found = highlights_after(library, self.id, self.highlights, entry)
        if found is not self.highlights:
            self.highlights = found
            self.highlights_changed.emit()
