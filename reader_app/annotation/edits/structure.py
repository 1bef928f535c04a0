"""Edits of what the program understood of a transcript; none of them touches text or highlights.

Speakers, turns and exchanges are lists. ``first`` says how many of a list stay before the place of
a change, ``count`` how many go there: each edit puts others in their place, and its inverse those
that went. :func:`reader_app.annotation.mending.edit_between` composes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits.edit import Edit, brief
from reader_app.transcript.model import Cue, Exchange, PageLine, Speaker, Turn, TurnKind, Unread

if TYPE_CHECKING:
    from reader_app.annotation.store import Store, Structure


class Details(msgspec.Struct, frozen=True):
    """What is said of a transcript as a whole."""

    title: str
    date: str | None = None
    """ISO 8601."""
    language: str | None = None
    """BCP 47."""


class Alike(msgspec.Struct, frozen=True):
    """Turns, by number, that have kind, speaker and level in common."""

    numbers: tuple[int, ...]
    kind: TurnKind
    speaker: str | None
    level: int = 0


class Places(msgspec.Struct, frozen=True):
    """What a file says of time and paper, of itself, and what could not be read of it."""

    cues: tuple[Cue, ...] = ()
    pages: tuple[PageLine, ...] = ()
    unread: tuple[Unread, ...] = ()
    metadata: dict[str, str] = {}


class OnTranscript(Edit, frozen=True):
    """An edit of the structure of one transcript."""

    transcript_id: str

    def apply(self, store: Structure) -> Edit:
        """Change what is there and return the edit that changes it back."""
        raise NotImplementedError

    def transcript_in(self, store: Store) -> str | None:
        """Return the transcript."""
        return self.transcript_id

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights are tied to the text alone."""
        return frozenset()

    def reshapes(self) -> bool:
        """Return True."""
        return True

    def what(self, store: Store) -> str:
        """Name the transcript."""
        return f"mend {brief(store.title(self.transcript_id))}"


class ChangeDetails(OnTranscript, frozen=True, tag=True):
    """Set title, date and language."""

    details: Details

    def apply(self, store: Structure) -> Edit:
        """Replace them."""
        return ChangeDetails(
            self.transcript_id, store.swap_details(self.transcript_id, self.details)
        )


class ChangeTurns(OnTranscript, frozen=True, tag=True):
    """Give turns another speaker or kind, wherever they stand."""

    alike: tuple[Alike, ...]

    def apply(self, store: Structure) -> Edit:
        """Change them. Raises ``NotFound`` where one is not there."""
        return ChangeTurns(self.transcript_id, store.change_turns(self.transcript_id, self.alike))


class ReplaceTurns(OnTranscript, frozen=True, tag=True):
    """Cut a stretch of the text into other turns; the later ones, and what names them, move up."""

    first: int
    count: int
    turns: tuple[Turn, ...]
    """Their numbers follow from their place."""

    def apply(self, store: Structure) -> Edit:
        """Replace them. Raises ``ReaderError`` where an exchange names a turn that goes."""
        old = store.swap_turns(self.transcript_id, self.first, self.count, self.turns)
        return ReplaceTurns(self.transcript_id, self.first, len(self.turns), old)


class ReplaceSpeakers(OnTranscript, frozen=True, tag=True):
    """Put speakers in the place of others."""

    first: int
    count: int
    speakers: tuple[Speaker, ...]

    def apply(self, store: Structure) -> Edit:
        """Replace them."""
        old = store.swap_speakers(self.transcript_id, self.first, self.count, self.speakers)
        return ReplaceSpeakers(self.transcript_id, self.first, len(self.speakers), old)


class ReplaceExchanges(OnTranscript, frozen=True, tag=True):
    """Put exchanges in the place of others."""

    first: int
    count: int
    exchanges: tuple[Exchange, ...]

    def apply(self, store: Structure) -> Edit:
        """Replace them."""
        old = store.swap_exchanges(self.transcript_id, self.first, self.count, self.exchanges)
        return ReplaceExchanges(self.transcript_id, self.first, len(self.exchanges), old)


class ReplacePlaces(OnTranscript, frozen=True, tag=True):
    """Take times, pages and fields from another reading of the file."""

    places: Places

    def apply(self, store: Structure) -> Edit:
        """Replace them."""
        return ReplacePlaces(self.transcript_id, store.swap_places(self.transcript_id, self.places))
