"""Sections: the highlights of a transcript put together by place, tag or speaker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader_app.exports.document import Document, Grouping
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Exchange, Transcript, Turn

UNTAGGED = "Without tag"
UNNAMED = "Speaker not named"


@dataclass
class Section:
    """Highlights under one heading; the name is empty where there is none."""

    name: str
    highlights: list[Highlight] = field(default_factory=list)


def sections(document: Document, grouping: Grouping) -> list[Section]:
    """Return the sections that hold highlights; within each they are in reading order."""
    if grouping is Grouping.TAG:
        return _by_tag(document)
    if grouping is Grouping.SPEAKER:
        return _by_speaker(document)
    return _in_reading_order(document)


def _by_tag(document: Document) -> list[Section]:
    """Return a section for each tag in use; a highlight with two tags is in both."""
    found = {id_: Section(name) for id_, name in document.tag_names.items()}
    untagged = Section(UNTAGGED)
    for highlight in document.highlights:
        places = [found[tag] for tag in highlight.tags if tag in found]
        for section in places or [untagged]:
            section.highlights.append(highlight)
    return [section for section in (*found.values(), untagged) if section.highlights]


def _by_speaker(document: Document) -> list[Section]:
    """Return a section for each who speaks first in a highlight, in the order they speak."""
    transcript = document.transcript
    found: dict[str | None, Section] = {}
    for highlight in document.highlights:
        speaker = next(
            (s for t in transcript.turns_in(highlight.span) if (s := transcript.speaker_of(t))),
            None,
        )
        name = speaker.name if speaker else UNNAMED
        found.setdefault(name, Section(name)).highlights.append(highlight)
    return list(found.values())


def _in_reading_order(document: Document) -> list[Section]:
    """Return a section for each run of highlights under one question or heading."""
    found: list[Section] = []
    places = _Places(document.transcript)
    for highlight in document.highlights:
        name = places.name_at(highlight.span.start)
        if not found or found[-1].name != name:
            found.append(Section(name))
        found[-1].highlights.append(highlight)
    return found


class _Places:
    """Names the question or heading that a position stands under, for rising positions."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._read = 0
        self._under = ""
        self._any = bool(transcript.exchanges) or any(
            turn.kind is TurnKind.HEADING for turn in transcript.turns
        )

    def name_at(self, position: int) -> str:
        turn = self._transcript.turn_at(position)
        if turn is None:
            return ""
        for passed in self._transcript.turns[self._read : turn.number]:
            self._pass(passed)
        self._read = max(self._read, turn.number)
        exchange = self._transcript.exchange_of(turn)
        if exchange:
            return question_words(self._transcript, exchange)
        return self._under or (self._turn_words(turn) if self._any else "")

    def _pass(self, turn: Turn) -> None:
        """Remember a heading until a question is asked: what follows is no longer under it."""
        if turn.kind is TurnKind.HEADING:
            self._under = turn.words.of(self._transcript.text)
        elif self._transcript.exchange_of(turn):
            self._under = ""

    def _turn_words(self, turn: Turn) -> str:
        speaker = self._transcript.speaker_of(turn)
        return f"Turn {turn.number}{f' · {speaker.name}' if speaker else ''}"


def question_words(transcript: Transcript, exchange: Exchange) -> str:
    """Return ``Q2 · asker → answerers``, without those who are not named."""
    asker = transcript.speaker(exchange.asker)
    answerers = [s.name for a in exchange.answerers if (s := transcript.speaker(a))]
    people = " → ".join(
        part for part in (asker.name if asker else "", ", ".join(answerers)) if part
    )
    if not asker and answerers:
        people = f"→ {people}"
    return " · ".join(part for part in (exchange.label, people) if part)
