"""All notes as one list: those of highlights, and memos on turns, transcripts and tags."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.links import Kind, Target, plain
from reader_app.annotation.model import Status
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class On(StrEnum):
    """What a note is on."""

    HIGHLIGHT = "highlight"
    TURN = "turn"
    TRANSCRIPT = "transcript"
    TAG = "tag"


class Note(msgspec.Struct, frozen=True):
    """A note with what it is on, as a list of notes shows it."""

    on: On
    id: str
    """Of the highlight or the memo."""
    text: str
    """Markdown."""
    transcript: str | None = None
    title: str = ""
    """Of the transcript."""
    position: int = 0
    """Where in the transcript's text, in code points; 0 where it is on no place."""
    end: int = 0
    quote: str = ""
    """The highlight's words, or those the turn begins with."""
    tags: tuple[str, ...] = ()
    """Ids of the highlight's tags, or of the tag it is on."""
    status: Status = Status.NONE
    author: str = ""
    created: str = ""
    """ISO 8601, UTC."""
    modified: str = ""

    @property
    def target(self) -> Target:
        """What a link to the subject of this note names."""
        if self.on is On.HIGHLIGHT:
            return Target(Kind.HIGHLIGHT, self.id)
        if self.on is On.TAG:
            return Target(Kind.TAG, self.tags[0])
        place = self.position if self.on is On.TURN else None
        return Target(Kind.PASSAGE if self.on is On.TURN else Kind.TRANSCRIPT, self._held, place)

    @property
    def span(self) -> Span:
        """Where in the transcript it is."""
        return Span(self.position, max(self.position, self.end))

    @property
    def anchor(self) -> str:
        """The words a link to its subject has, so that the passage is found again."""
        return plain(self.quote[:60].rsplit(" ", 1)[0] if len(self.quote) > 60 else self.quote)

    @property
    def _held(self) -> str:
        return self.transcript or ""


class Order(StrEnum):
    """How a list of notes is sorted."""

    PLACE = "place"
    """Transcript by transcript in reading order, the tags' at the end."""
    TIME = "time"
    """What was changed last comes first."""


class Wanted(msgspec.Struct, frozen=True):
    """Which notes are wanted; what is empty takes all."""

    words: str = ""
    """All of them stand in the note, its quote, title, tags or author, letter case aside."""
    on: On | None = None
    tags: tuple[str, ...] = ()
    """Ids; one of them is enough."""
    author: str = ""
    status: Status | None = None

    def takes(self, note: Note) -> bool:
        """Tell whether a note is wanted, whatever its words."""
        if self.on and note.on != self.on:
            return False
        if self.tags and not any(tag in self.tags for tag in note.tags):
            return False
        if self.author and note.author != self.author:
            return False
        return self.status is None or note.status == self.status


class Found:
    """Notes that were read once, with their words folded for a search as one types."""

    def __init__(self, notes: Iterable[Note], tag_name: Callable[[str], str]) -> None:
        self.notes = list(notes)
        self._words = [_folded(note, tag_name) for note in self.notes]

    def taken(self, wanted: Wanted, order: Order = Order.PLACE) -> list[Note]:
        """Return those that are wanted, sorted."""
        asked = wanted.words.casefold().split()
        pairs = zip(self.notes, self._words, strict=True)
        found = [
            note
            for note, words in pairs
            if wanted.takes(note) and all(word in words for word in asked)
        ]
        if order == Order.TIME:
            found.sort(key=lambda note: (note.modified, note.id), reverse=True)
        return found

    @property
    def authors(self) -> list[str]:
        """Who has written them, by name."""
        return sorted({note.author for note in self.notes if note.author}, key=str.casefold)


def _folded(note: Note, tag_name: Callable[[str], str]) -> str:
    names = " ".join(map(tag_name, note.tags))
    return f"{note.text}\n{note.quote}\n{note.title}\n{names}\n{note.author}".casefold()
