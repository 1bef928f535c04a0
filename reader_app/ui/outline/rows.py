"""The rows of the outline, made from a transcript and its annotations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader_app.ui.exchanges import exchange_span
from reader_app.ui.names import short_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.annotation.statistics import SpeakerShare
    from reader_app.transcript.model import Exchange, Transcript
    from reader_app.transcript.sections import Section
    from reader_app.transcript.span import Span


class Kind(Enum):
    """What a row stands for."""

    QUESTION = "question"
    SPEAKER = "speaker"
    SECTION = "section"
    TAG = "tag"
    EMPTY = "empty"


@dataclass(frozen=True)
class Row:
    """One row, ready to be painted and to be read aloud."""

    kind: Kind
    name: str
    lead: str = ""
    """Stands before the name, quietly: ``Q2``."""
    full: str = ""
    """The name where it is shown shortened, else empty."""
    detail: str = ""
    """A question's second line, a speaker's role."""
    value: str = ""
    """Stands at the end: a share, a count."""
    spoken: str = ""
    warns: bool = False
    """Whether the detail is something to look into."""
    share: float = 0.0
    colour: int | str | None = None
    """A speaker's place in the palette, or the name of a tag's colour."""
    level: int = 0
    """Depth of a section, 0 for the highest."""
    span: Span | None = None
    """The place it jumps to."""
    key: str = ""
    """A ``Speaker.id`` or ``Tag.id``."""


def question_rows(transcript: Transcript) -> tuple[Row, ...]:
    """Return a row for each exchange."""
    return tuple(_question(transcript, exchange) for exchange in transcript.exchanges)


def _question(transcript: Transcript, exchange: Exchange) -> Row:
    tr = QCoreApplication.translate
    asker = transcript.speaker(exchange.asker)
    names = [who.name for one in exchange.answerers if (who := transcript.speaker(one))]
    name = asker.name if asker else tr("Outline", "Question")
    unnamed = tr("Outline", "answered")
    if not exchange.answers:
        detail = said = tr("Outline", "unanswered")
    else:
        detail = f"→ {', '.join(names) or unnamed}"
        said = (
            tr("Outline", "answered by {names}").format(names=", ".join(names))
            if names
            else unnamed
        )
    spoken = tr("Outline", "Question {label}, {asker}, {answer}")
    return Row(
        Kind.QUESTION,
        short_name(asker) if asker else name,
        full=name,
        lead=exchange.label,
        detail=detail,
        warns=not exchange.answers,
        spoken=spoken.format(label=exchange.label.lstrip("Qq"), asker=name, answer=said),
        span=exchange_span(transcript, exchange),
    )


def speaker_rows(shares: Iterable[SpeakerShare], first: dict[str, Span]) -> tuple[Row, ...]:
    """Return a row for each speaker; ``first`` gives where each begins to speak, by id."""
    return tuple(_speaker(share, first.get(share.speaker.id)) for share in shares)


def _speaker(share: SpeakerShare, first: Span | None) -> Row:
    tr = QCoreApplication.translate
    who = share.speaker
    percent = tr("Outline", "{share} %").format(share=round(share.share * 100))
    if 0 < share.share < 0.005:
        percent = tr("Outline", "< 1 %")
    spoken = tr("Outline", "{name}, {turns} turns, {words} words, {share} of the words")
    role = who.role or ""
    return Row(
        Kind.SPEAKER,
        short_name(who),
        full=who.name,
        detail=role,
        value=percent,
        spoken=spoken.format(
            name=f"{who.name}, {role}" if role else who.name,
            turns=share.turns,
            words=f"{share.words:,}",
            share=percent,
        ),
        share=share.share,
        colour=who.colour,
        span=first,
        key=who.id,
    )


def section_rows(found: Iterable[Section]) -> tuple[Row, ...]:
    """Return a row for each section, set in by its depth."""
    found = tuple(found)
    highest = min((section.level for section in found), default=1)
    spoken = QCoreApplication.translate("Outline", "Section {title}, level {level}")
    return tuple(
        Row(
            Kind.SECTION,
            section.title,
            spoken=spoken.format(title=section.title, level=section.level),
            level=min(4, section.level - highest),
            span=section.heading,
        )
        for section in found
    )


def tag_rows(tags: Iterable[Tag], highlights: Iterable[Highlight]) -> tuple[Row, ...]:
    """Return a row for each tag of the codebook, with its count among ``highlights``."""
    counts = Counter(chain.from_iterable(map(attrgetter("tags"), highlights)))
    spoken = QCoreApplication.translate("Outline", "Tag {name}, {count} highlights")
    return tuple(
        Row(
            Kind.TAG,
            tag.name,
            value=f"{counts[tag.id]:,}",
            spoken=spoken.format(name=tag.name, count=counts[tag.id]),
            colour=tag.colour,
            key=tag.id,
        )
        for tag in tags
    )


def empty_row(words: str) -> Row:
    """Return the row that stands where there is nothing to list."""
    return Row(Kind.EMPTY, words, spoken=words)
