"""What a comparison says of a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader_app.quoting.quotation import Quotation
    from reader_app.transcript.span import Span


class State(StrEnum):
    """Whether a quotation stands in the transcripts."""

    EXACT = "exact"
    DIFFERING = "differing"
    NOT_FOUND = "not found"


class Kind(StrEnum):
    """What is different, the gravest first."""

    NUMBER = "number"
    NEGATION = "negation"
    WORDS = "words"
    LETTERS = "letters"
    """Only capitals, or accents."""
    PUNCTUATION = "punctuation"


class Caution(StrEnum):
    """What a reader should know of a quotation, exact or not."""

    NEGATION_LEFT_OUT = "what is left out says “not”"
    NEGATION_BEFORE = "the words just before it say “not”"
    PUT_IN = "words in brackets are not in the transcript"
    SEVERAL_SPEAKERS = "several people say it"
    NO_END = "its closing mark is missing"


@dataclass(frozen=True)
class Change:
    """A difference: what is quoted, and what is said there; either may be empty."""

    kind: Kind
    quoted: str
    said: str
    place: Span
    """Where in the article the words stand, or would stand."""


@dataclass(frozen=True)
class Place:
    """Where a quotation, or what is nearest to it, stands."""

    transcript: str
    """A ``Transcript.id``."""
    title: str
    date: str | None
    span: Span
    words: str
    """What is said there, on one line."""
    address: str
    """As ``place_words`` writes it."""
    speakers: tuple[str, ...] = ()
    """Their names, in the order they speak; none where nobody is named."""


@dataclass(frozen=True)
class Verdict:
    """What became of a quotation."""

    quotation: Quotation
    state: State
    places: tuple[Place, ...] = ()
    """The best first; of one that was not found, the nearest passage, if any is near."""
    times: int = 0
    """How often it is found as it is."""
    changes: tuple[Change, ...] = ()
    """In the order of the article."""
    cautions: tuple[Caution, ...] = ()
    named: str = ""
    """Whom the article names instead of the one who speaks, where that is sure."""

    @property
    def place(self) -> Place | None:
        """The best place, or None."""
        return self.places[0] if self.places else None

    @property
    def gravest(self) -> tuple[Change, ...]:
        """The changes, numbers and negations first."""
        order = list(Kind)
        return tuple(sorted(self.changes, key=lambda change: order.index(change.kind)))
