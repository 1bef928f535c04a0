"""A transcript: one text and the layers over it.

Everything is frozen. Values that come by the ten thousand are ``msgspec`` structs, which are made
six times as fast as dataclasses and write themselves as JSON.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.transcript.corrections import Corrected


class TurnKind(StrEnum):
    """What a turn is; the first three are spoken."""

    SPEECH = "speech"
    QUESTION = "question"
    ANSWER = "answer"
    STAGE = "stage"
    HEADING = "heading"
    OTHER = "other"

    @property
    def is_spoken(self) -> bool:
        """Whether somebody says it."""
        return self in _SPOKEN


_SPOKEN = frozenset({TurnKind.SPEECH, TurnKind.QUESTION, TurnKind.ANSWER})


class Speaker(msgspec.Struct, frozen=True):
    """A person or voice of one transcript, who may be printed under several labels."""

    id: str
    name: str
    role: str | None = None
    affiliation: str | None = None
    labels: tuple[str, ...] = ()
    colour: int = 0
    """Place in the theme's palette of speakers; taken modulo its length."""


class Turn(msgspec.Struct, frozen=True, gc=False):
    """One uninterrupted contribution.

    ``span`` covers the whole, printed label included; ``words`` only what is said. What lies
    between ``span.start`` and ``words.start`` is the label as it stands in the text, with its
    punctuation and time stamp; ``label`` is the bare label (``MS. HALE-VOSS``, ``Q1``) or None
    where none is printed.
    ``level`` is the depth of a heading, 1 for the highest, and 0 for every other kind.
    """

    number: int
    """1 for the first turn, in reading order."""
    kind: TurnKind
    speaker: str | None
    """A ``Speaker.id``, or None where nobody is named."""
    label: str | None
    span: Span
    words: Span
    level: int = 0


class Exchange(msgspec.Struct, frozen=True):
    """A question and its answers, by the numbers of their turns."""

    label: str
    """``Q1`` as printed, or ``Q`` and the question's place among the questions."""
    question: int
    answers: tuple[int, ...] = ()
    asker: str | None = None
    """A ``Speaker.id``, or None where the asker is not named."""
    answerers: tuple[str, ...] = ()
    """``Speaker.id`` of each who answers, in the order of their first answer."""


class Cue(msgspec.Struct, frozen=True, order=True, gc=False):
    """A moment of the recording (milliseconds) tied to a place in the text."""

    position: int
    time: int


class PageLine(msgspec.Struct, frozen=True, order=True, gc=False):
    """A printed line of a paged document: where in the text it begins, and its page and line.

    ``line`` is 0 where the source tells pages but no lines.
    """

    position: int
    page: int
    line: int


class Unread(msgspec.Struct, frozen=True):
    """A line of the source that was not understood, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True)
class Transcript:
    """One text, with LF line ends and no byte order mark, and its layers.

    ``turns`` are in reading order, do not overlap, and hold all that is not white space.
    """

    id: str
    title: str
    text: str
    format: str
    source_name: str
    turns: tuple[Turn, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    cues: tuple[Cue, ...] = ()
    pages: tuple[PageLine, ...] = ()
    unread: tuple[Unread, ...] = ()
    date: str | None = None
    """ISO 8601, ``2020-08-27``."""
    language: str | None = None
    """BCP 47, ``en``."""
    metadata: dict[str, str] = field(default_factory=dict)
    corrected: tuple[Corrected, ...] = ()
    """Where the text is not as the source says; in reading order, and no two touch."""
    locked: bool = False
    """Whether the text may not be corrected."""

    @cached_property
    def _turn_starts(self) -> list[int]:
        return [turn.span.start for turn in self.turns]

    @cached_property
    def _speakers_by_id(self) -> dict[str, Speaker]:
        return {speaker.id: speaker for speaker in self.speakers}

    @cached_property
    def _exchanges_by_turn(self) -> dict[int, Exchange]:
        by_turn: dict[int, Exchange] = {}
        for exchange in self.exchanges:
            for number in (exchange.question, *exchange.answers):
                by_turn.setdefault(number, exchange)
        return by_turn

    @cached_property
    def _exchanges_by_label(self) -> dict[str, Exchange]:
        return {exchange.label: exchange for exchange in reversed(self.exchanges)}

    @cached_property
    def headings(self) -> tuple[Turn, ...]:
        """The turns that are headings, in reading order."""
        return tuple(turn for turn in self.turns if turn.kind is TurnKind.HEADING)

    @cached_property
    def words_by_speaker(self) -> dict[str, list[Span]]:
        """What each speaker says, in reading order, by ``Speaker.id``; none who says nothing."""
        found: dict[str, list[Span]] = {}
        for turn in self.turns:
            if turn.speaker:
                found.setdefault(turn.speaker, []).append(turn.words)
        return found

    def turn(self, number: int) -> Turn:
        """Return the turn with this number, counted from 1."""
        if not 1 <= number <= len(self.turns):
            raise IndexError(f"no turn {number}")
        return self.turns[number - 1]

    def turn_at(self, position: int) -> Turn | None:
        """Return the turn that holds ``position``, or the last that begins before it."""
        index = bisect_right(self._turn_starts, position) - 1
        return self.turns[index] if index >= 0 else None

    def turns_in(self, span: Span) -> tuple[Turn, ...]:
        """Return the turns that share a character with ``span``."""
        first = max(0, bisect_right(self._turn_starts, span.start) - 1)
        last = bisect_right(self._turn_starts, max(span.start, span.end - 1))
        return tuple(turn for turn in self.turns[first:last] if turn.span.meets(span))

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """Return the speaker with this id, or None."""
        return self._speakers_by_id.get(speaker_id) if speaker_id else None

    def speaker_of(self, turn: Turn | None) -> Speaker | None:
        """Return who speaks ``turn``, or None where nobody is named."""
        return self.speaker(turn.speaker) if turn else None

    def exchange_of(self, turn: Turn | None) -> Exchange | None:
        """Return the exchange that ``turn`` asks or answers in, or None."""
        return self._exchanges_by_turn.get(turn.number) if turn else None

    def exchange_labelled(self, label: str) -> Exchange | None:
        """Return the first exchange of this label, or None."""
        return self._exchanges_by_label.get(label)
