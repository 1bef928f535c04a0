"""Gathering passages of a transcript, to do something with all of them at once.

They are the hits of a search, turns, or highlights that are there. A passage knows which highlights
cover exactly its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.filtering import Index, fold, parse_filter
from reader_app.annotation.lens import Lens, Part, WideLens, narrow
from reader_app.annotation.model import Highlight, Status
from reader_app.transcript.finding import Search, find
from reader_app.transcript.model import TurnKind
from reader_app.transcript.sentences import sentences, sentences_over
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.annotation.model import Tag
    from reader_app.transcript.model import Transcript

MOST = 50_000
"""Passages that are gathered."""


class Unit(StrEnum):
    """What is taken around a hit."""

    WORDS = "words"
    SENTENCE = "sentence"
    TURN = "turn"


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A place of a transcript, its words, and the highlights of exactly these that are there."""

    transcript: str
    """A ``Transcript.id``."""
    span: Span
    quote: str
    marked: tuple[Highlight, ...] = ()


class Words(msgspec.Struct, frozen=True):
    """Wherever these words are found."""

    search: Search
    unit: Unit = Unit.WORDS


class Turns(msgspec.Struct, frozen=True):
    """What is said in turns."""

    lens: WideLens


class Marks(msgspec.Struct, frozen=True):
    """Highlights that are there."""

    words: str = ""
    """What the filter of the annotations takes: words, ``#tag``, ``is:checked``, ``by:ada``."""
    ids: frozenset[str] | None = None
    """Of these only; None is of all."""
    statuses: tuple[tuple[Status, str], ...] = ()
    """What the reader calls each status."""
    important: str = "important"
    """What the reader calls the star."""


Asked = Words | Turns | Marks


@dataclass(frozen=True)
class Source:
    """A transcript in which passages are looked for."""

    transcript: Transcript
    highlights: Sequence[Highlight]
    tags: Mapping[str, Tag]
    lens: WideLens | None = None
    """What every view is narrowed to."""
    hits: Sequence[Span] | None = None
    """Where the words of a search are, if that was found elsewhere."""


def gather(asked: Asked, source: Source) -> list[Passage]:
    """Return the passages that are asked for, in reading order. Raises ``BadSearch``."""
    taken = _narrowed(source)
    if isinstance(asked, Marks):
        return _marks(asked, source, taken)
    if isinstance(asked, Turns):
        spans = _turns(asked.lens, source, taken)
    else:
        spans = _hits(asked, source, taken)
    return passages(source, spans)


def passages(source: Source, spans: Iterable[Span]) -> list[Passage]:
    """Return these places as passages, each once."""
    marked: dict[Span, tuple[Highlight, ...]] = {}
    for one in source.highlights:
        marked[one.span] = (*marked.get(one.span, ()), one)
    text, name = source.transcript.text, source.transcript.id
    return [
        Passage(name, span, span.of(text), marked.get(span, ()))
        for span in dict.fromkeys(spans)
        if span
    ]


def lens_in(lens: WideLens, transcript: Transcript) -> Lens | None:
    """Return what a lens of any transcript asks for in this one; None where it takes nothing."""
    speakers = frozenset[str]()
    if lens.speakers is not None or lens.roles is not None:
        speakers = frozenset(
            who.id for who in transcript.speakers if lens.takes_speaker(who.name, who.role)
        )
        if not speakers:
            return None
    part = {TurnKind.QUESTION: Part.QUESTIONS, TurnKind.ANSWER: Part.ANSWERS}
    return Lens(
        speakers=speakers,
        part=part.get(lens.kind, Part.ALL) if lens.kind else Part.ALL,
        tags=lens.tags or frozenset(),
        words=lens.words,
    )


def _narrowed(source: Source) -> Narrowed | None:
    """Return what the lens takes; None where all is taken."""
    if source.lens is None:
        return None
    lens = lens_in(source.lens, source.transcript)
    if lens is None:  # of nobody who speaks here
        lens = Lens(speakers=frozenset({""}))
    return narrow(lens, source.transcript, source.highlights)


def _marks(asked: Marks, source: Source, taken: Narrowed | None) -> list[Passage]:
    names = dict(asked.statuses)
    index = Index(lambda status: names.get(status, str(status)), asked.important)
    speaker_of = _speaker_of(source.transcript)
    found = index.filtered(source.highlights, parse_filter(asked.words), source.tags, speaker_of)
    return [
        Passage(one.transcript, one.span, one.quote, (one,))
        for one in found
        if (asked.ids is None or one.id in asked.ids)
        and (taken is None or taken.takes_highlight(one))
    ]


def _speaker_of(transcript: Transcript) -> Callable[[Highlight], str]:
    def name(marked: Highlight) -> str:
        speaker = transcript.speaker_of(transcript.turn_at(marked.span.start))
        return speaker.name if speaker else ""

    return name


def _turns(wide: WideLens, source: Source, taken: Narrowed | None) -> list[Span]:
    lens = lens_in(wide, source.transcript)
    if lens is None:
        return []
    wanted = narrow(lens, source.transcript, source.highlights).turns
    both = wanted if taken is None else wanted & taken.turns
    return [
        turn.words.inked(source.transcript.text)
        for turn in source.transcript.turns
        if turn.number in both and turn.kind.is_spoken
    ]


def _hits(asked: Words, source: Source, taken: Narrowed | None) -> list[Span]:
    found = source.hits
    if found is None:
        within = taken.spans if taken else None
        found = find(source.transcript.text, asked.search, within, most=MOST).spans
    elif taken:
        found = [span for span in found if taken.takes(span)]
    return widened_to(asked.unit, source.transcript, found)


def widened_to(unit: Unit, transcript: Transcript, spans: Iterable[Span]) -> list[Span]:
    """Return places with what stands around them, each once, without white space at the ends.

    What stands in a label, not in a turn's words, has no sentence around it.
    """
    text = transcript.text
    if unit is Unit.WORDS:
        return [span.inked(text) for span in spans]
    known: dict[int, list[Span]] = {}
    found: list[Span] = []
    for span in spans:
        turn = transcript.turn_at(span.start)
        if turn is None:
            found.append(span.inked(text))
        elif unit is Unit.TURN:
            found.append((turn.words or turn.span).inked(text))
        else:
            if turn.number not in known:
                known[turn.number] = sentences(text, turn.words)
            found.append(sentences_over(text, turn.words, span, known[turn.number]))
    return list(dict.fromkeys(found))


def names(*speakers: str) -> frozenset[str]:
    """Return names of speakers as a lens knows them."""
    return frozenset(map(fold, speakers))
