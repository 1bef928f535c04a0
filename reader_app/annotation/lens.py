"""The lens: what narrows every view of a transcript at once.

A turn is taken where each thing that the lens asks for holds of it; where it asks for several
speakers, parts or tags, one of them is enough.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.filtering import fold
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Transcript, Turn


class Part(StrEnum):
    """What of the exchanges is taken."""

    ALL = "all"
    QUESTIONS = "questions"
    ANSWERS = "answers"


_KINDS = {Part.QUESTIONS: TurnKind.QUESTION, Part.ANSWERS: TurnKind.ANSWER}


class Lens(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is asked for; one that asks for nothing is false and takes everything."""

    speakers: frozenset[str] = frozenset()
    """``Speaker.id`` of those who speak."""
    roles: frozenset[str] = frozenset()
    """Of those who speak."""
    part: Part = Part.ALL
    tags: frozenset[str] = frozenset()
    """``Tag.id`` of the highlights that lie in a turn."""
    words: str = ""
    """What a turn says somewhere, letter case and accents aside."""

    def __bool__(self) -> bool:
        return self != Lens()


class WideLens(msgspec.Struct, frozen=True):
    """What a lens asks for, as it is meant in any transcript: people by name, not by id."""

    speakers: frozenset[str] | None = None
    """Folded names of those who speak; None where it is nobody's matter."""
    roles: frozenset[str] | None = None
    """Folded, of those who speak."""
    kind: TurnKind | None = None
    tags: frozenset[str] | None = None
    """``Tag.id`` of the highlights that lie in a turn."""
    words: str = ""
    """Folded, as a turn says them somewhere."""

    def takes_speaker(self, name: str, role: str | None) -> bool:
        """Tell whether one of this name and role may speak."""
        is_named = self.speakers is None or fold(name) in self.speakers
        return is_named and (self.roles is None or fold(role or "") in self.roles)


class Narrowed(msgspec.Struct, frozen=True, dict=True):
    """What a lens takes of one transcript."""

    lens: Lens
    turns: frozenset[int]
    """The numbers of the turns."""
    spans: tuple[Span, ...]
    """What they cover, in order; turns that follow each other are one span."""

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    def takes(self, place: Span) -> bool:
        """Tell whether any of ``place`` is taken; of an empty span, whether it lies in a turn."""
        index = bisect_right(self._starts, max(place.start, place.end - 1)) - 1
        return index >= 0 and self.spans[index].end > place.start

    def first_in(self, place: Span) -> Span | None:
        """Return ``place`` from its first part on that is taken; None where none is."""
        index = max(0, bisect_right(self._starts, place.start) - 1)
        for span in self.spans[index : index + 2]:
            if span.end > place.start and span.start < max(place.end, place.start + 1):
                return Span(max(place.start, span.start), max(place.end, span.start))
        return None

    def takes_highlight(self, marked: Highlight) -> bool:
        """Tell whether a highlight is taken: by its place, and by its tags where they count."""
        tags = self.lens.tags
        return self.takes(marked.span) and (not tags or not tags.isdisjoint(marked.tags))


def narrow(lens: Lens, transcript: Transcript, highlights: Iterable[Highlight]) -> Narrowed:
    """Return what ``lens`` takes of ``transcript``, whose ``highlights`` these are."""
    speakers = _speakers(lens, transcript)
    kind, words = _KINDS.get(lens.part), fold(lens.words)
    taken = [
        turn
        for turn in transcript.turns
        if (kind is None or turn.kind is kind)
        and (speakers is None or turn.speaker in speakers)
        and (not words or words in fold(turn.words.of(transcript.text)))
    ]
    if lens.tags:
        tagged = _tagged(lens, transcript, highlights)
        taken = [turn for turn in taken if turn.number in tagged]
    return Narrowed(lens, frozenset(turn.number for turn in taken), _joined(taken))


def widened(lens: Lens, transcript: Transcript) -> WideLens:
    """Return what ``lens``, which was made for ``transcript``, asks for of any transcript."""
    names = frozenset(fold(who.name) for who in transcript.speakers if who.id in lens.speakers)
    return WideLens(
        speakers=names if lens.speakers else None,
        roles=frozenset(map(fold, lens.roles)) if lens.roles else None,
        kind=_KINDS.get(lens.part),
        tags=lens.tags or None,
        words=fold(lens.words),
    )


def _speakers(lens: Lens, transcript: Transcript) -> frozenset[str] | None:
    """Return the ids of those who may speak; None where it is nobody's matter."""
    if not lens.speakers and not lens.roles:
        return None
    with_role = {speaker.id for speaker in transcript.speakers if speaker.role in lens.roles}
    if not lens.roles:
        return lens.speakers
    return frozenset(with_role & lens.speakers if lens.speakers else with_role)


def _tagged(lens: Lens, transcript: Transcript, highlights: Iterable[Highlight]) -> set[int]:
    """Return the numbers of the turns in which a highlight bears one of the lens's tags."""
    return {
        turn.number
        for marked in highlights
        if not lens.tags.isdisjoint(marked.tags)
        for turn in transcript.turns_in(marked.span)
    }


def _joined(turns: list[Turn]) -> tuple[Span, ...]:
    spans: list[Span] = []
    before = 0
    for turn in turns:
        if spans and turn.number == before + 1:
            spans[-1] = Span(spans[-1].start, turn.span.end)
        else:
            spans.append(turn.span)
        before = turn.number
    return tuple(spans)
