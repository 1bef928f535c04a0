"""Taking a transcript out of the library with all that a window tells of it, in any thread."""

from __future__ import annotations

from bisect import insort
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.annotation.edits import AddHighlight, RemoveHighlight, Replace, Several
from reader_app.annotation.model import Highlight, reading_order
from reader_app.annotation.order import place_of, place_there
from reader_app.annotation.statistics import SpeakerShare, WordCounts, speaker_shares
from reader_app.errors import NotFound
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.history import Entry
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript


_SMALL = 100_000
"""Code points of a text that is read at once with all that is told of it."""
_MANY = 200
"""Highlights changed at once, from which on it is quicker to read them all."""
_AROUND = 20_000
"""Code points before and after the place of reading, which no window shows."""


@dataclass(frozen=True)
class Reading:
    """A transcript with all that is told of it."""

    transcript: Transcript
    highlights: list[Highlight]
    """All of them, or of a part those around the position."""
    position: int
    shares: tuple[SpeakerShare, ...]
    counts: WordCounts
    changes: int = 0
    """``Session.changes`` at a moment before this was read."""
    is_part: bool = False
    """Whether it is only what is seen first: without shares, words, and most highlights."""


def reading(
    library: Library,
    transcript_id: str,
    known: Transcript | None = None,
    changes: int = 0,
    counts: WordCounts | None = None,
) -> Reading:
    """Take a transcript, unless it is ``known``, from ``library``. Raises ``ReaderError``.

    ``counts`` are those of its text, where its words were counted before.
    """
    transcript = known or library.transcript(transcript_id)
    counts = counts or WordCounts(transcript.text)
    return Reading(
        transcript,
        library.highlights(transcript_id),
        library.reading_position(transcript_id),
        speaker_shares(transcript, counts),
        counts,
        changes,
    )


def first_reading(library: Library, transcript_id: str, changes: int = 0) -> Reading:
    """Take what is seen first of a large transcript; all of a small one. Raises ``ReaderError``."""
    transcript = library.transcript(transcript_id)
    if len(transcript.text) <= _SMALL:
        return reading(library, transcript_id, transcript, changes)
    position = library.reading_position(transcript_id)
    around = Span(max(0, position - _AROUND), position + _AROUND)
    seen = library.highlights_beginning(transcript_id, around)
    return Reading(transcript, seen, position, (), WordCounts(""), changes, is_part=True)


def leads_to(library: Library, entry: Entry) -> str | None:
    """Return the transcript that a step in the history leads to, or None where there is none.

    From a newer version that is gone with its replacement, that is the older one.
    """
    there = entry.transcript
    if there is None or library.holds(there):
        return there
    edits = entry.edit.edits if isinstance(entry.edit, Several) else (entry.edit,)
    older = next((each.older for each in edits if isinstance(each, Replace)), None)
    return older if older and library.holds(older) else None


def highlights_after(
    library: Library, transcript_id: str, before: list[Highlight], entry: Entry
) -> list[Highlight]:
    """Return the highlights as they are now, reading only those an edit may have changed.

    It is the very list where none is another.
    """
    touched, also = entry.edit.touches(), entry.inverse.touches()
    if touched is None or also is None or len(touched | also) > _MANY:
        return library.highlights(transcript_id)
    kept = list(before)
    for highlight_id in touched | also:
        now = None
        with suppress(NotFound):
            now = library.highlight(highlight_id)
        old = _place_before(highlight_id, kept, now, entry)
        if old is not None:
            del kept[old]
        if now and now.transcript == transcript_id:
            insort(kept, now, key=reading_order)
    return before if kept == before else kept


def _place_before(
    highlight_id: str, highlights: list[Highlight], now: Highlight | None, entry: Entry
) -> int | None:
    """Return where a highlight stood, or None; all are looked at only where it may have moved."""
    edits = (entry.edit, entry.inverse)
    if now and all(isinstance(edit, AddHighlight | RemoveHighlight) for edit in edits):
        return place_there(now, highlights)
    return place_of(highlight_id, highlights, now)
