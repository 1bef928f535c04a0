"""Taking a transcript out of the library with all that a window tells of it, in any thread."""

from __future__ import annotations

from bisect import insort
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader_app.annotation.edits import AddHighlight, RemoveHighlight, Replace, Several
from reader_app.annotation.model import Highlight, reading_order
from reader_app.annotation.order import place_of, place_there
from reader_app.annotation.statistics import SpeakerShare, WordCounts, speaker_shares
from reader_app.errors import NotFound
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.history import Entry
    from reader_app.library.kept_history import Stamp
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript


_SMALL = 100_000
"""Code points of a text that is read at once with all that is told of it."""
MANY = 200
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
    stamp: Stamp | None = None
    """How far the library's history had come then; None of what is not as it was read."""
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
    stamp = library.stamp()
    transcript = known or library.transcript(transcript_id)
    counts = counts or WordCounts(transcript.text)
    return Reading(
        transcript,
        library.highlights(transcript_id),
        library.reading_position(transcript_id),
        speaker_shares(transcript, counts),
        counts,
        changes,
        stamp,
    )


def first_reading(library: Library, transcript_id: str, changes: int = 0) -> Reading:
    """Take what is seen first of a large transcript; all of a small one. Raises ``ReaderError``."""
    stamp = library.stamp()
    transcript = library.transcript(transcript_id)
    if len(transcript.text) <= _SMALL:
        return replace(reading(library, transcript_id, transcript, changes), stamp=stamp)
    position = library.reading_position(transcript_id)
    around = Span(max(0, position - _AROUND), position + _AROUND)
    seen = library.highlights_beginning(transcript_id, around)
    return Reading(transcript, seen, position, (), WordCounts(""), changes, stamp, is_part=True)


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


def touched(entry: Entry) -> frozenset[str] | None:
    """Return the ids of highlights an entry may have changed, done or undone; None where unknown.

    Of an edit and its inverse, one knows: what takes a tag off all that carry it does not say
    which these are, what gives it back does.
    """
    known = [ids for edit in (entry.edit, entry.inverse) if (ids := edit.touches()) is not None]
    return frozenset().union(*known) if known else None


def highlights_after(
    library: Library, transcript_id: str, before: list[Highlight], entry: Entry
) -> list[Highlight]:
    """Return the highlights as they are now, reading only those an edit may have changed.

    It is the very list where none is another.
    """
    ids = touched(entry)
    if ids is None or len(ids) > MANY:
        return library.highlights(transcript_id)
    found = {highlight_id: _highlight(library, highlight_id) for highlight_id in ids}
    kept = _without(found, before, entry)
    for now in found.values():
        if now and now.transcript == transcript_id:
            insort(kept, now, key=reading_order)
    return before if kept == before else kept


def reading_after(library: Library, entry: Entry, here: Reading) -> Reading | None:
    """Return what was read before as it is after an entry; None where that is told in a blink."""
    own = here.transcript.id
    if entry.transcript not in (None, own) or not library.holds(own):
        return None
    if entry.edit.reshapes():
        return reading(library, own, changes=here.changes) if entry.transcript else None
    ids = touched(entry)
    is_quick = ids is not None and len(ids) <= MANY
    return None if is_quick else replace(here, highlights=library.highlights(own))


def _highlight(library: Library, highlight_id: str) -> Highlight | None:
    with suppress(NotFound):
        return library.highlight(highlight_id)
    return None


def _without(
    found: dict[str, Highlight | None], highlights: list[Highlight], entry: Entry
) -> list[Highlight]:
    """Return highlights without those that were ``found`` again; of one its place is known."""
    if len(found) != 1:
        return [one for one in highlights if one.id not in found]
    [(highlight_id, now)] = found.items()
    kept, place = list(highlights), _place_before(highlight_id, highlights, now, entry)
    if place is not None:
        del kept[place]
    return kept


def _place_before(
    highlight_id: str, highlights: list[Highlight], now: Highlight | None, entry: Entry
) -> int | None:
    """Return where a highlight stood, or None; all are looked at only where it may have moved."""
    edits = (entry.edit, entry.inverse)
    if now and all(isinstance(edit, AddHighlight | RemoveHighlight) for edit in edits):
        return place_there(now, highlights)
    return place_of(highlight_id, highlights, now)
