"""Taking a transcript out of the library with all that a window tells of it, in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.annotation.statistics import SpeakerShare, WordCounts, speaker_shares

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript


@dataclass(frozen=True)
class Reading:
    """A transcript with all that is told of it."""

    transcript: Transcript
    highlights: list[Highlight]
    position: int
    shares: tuple[SpeakerShare, ...]
    counts: WordCounts
    changes: int = 0
    """``Session.changes`` at a moment before this was read."""


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
