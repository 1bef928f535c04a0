"""The rows of the outline, made from a transcript and its annotations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from reader_app.transcript.timecode import time_words
from reader_app.ui.going.exchanges import exchange_span
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.words import apart, counted, number, percent, tag_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.statistics import SpeakerShare
    from reader_app.transcript.model import Exchange, Transcript
    from reader_app.transcript.sections import Section
    from reader_app.transcript.span import Span

_SHOWN = 80
"""Code points of a question that stand for an asker who is not named, and in the tip."""


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
    facts: str = ""
    """A speaker's second line: turns and words."""
    timed: str = ""
    """Stands at its end: the share of the time."""
    told: str = ""
    """More of it, for the tip."""
    value: str = ""
    """Stands at the end: a share, a count."""
    spoken: str = ""
    warns: bool = False
    """Whether the detail is something to look into."""
    share: float = 0.0
    colour: int | str | None = None
    """A speaker's place in the palette, or the name of a tag's colour."""
    level: int = 0
    """Depth of a section or tag, 0 for the highest."""
    span: Span | None = None
    """The place it jumps to."""
    key: str = ""
    """A ``Speaker.id`` or ``Tag.id``."""
    fades: bool = False
    """Whether a lens takes nothing of it."""


def question_row(transcript: Transcript, exchange: Exchange) -> Row:
    """Return the row of an exchange."""
    tr = QCoreApplication.translate
    asker = transcript.speaker(exchange.asker)
    names = [who.name for one in exchange.answerers if (who := transcript.speaker(one))]
    words = _first_words(transcript, exchange)
    name = asker.name if asker else words or tr("Outline", "Question")
    unnamed = tr("Outline", "answered")
    if not exchange.answers:
        detail = said = tr("Outline", "unanswered")
    else:
        arrow = "←" if QGuiApplication.isRightToLeft() else "→"
        detail = f"{arrow} {', '.join(map(apart, names)) or unnamed}"
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
        told=words if asker else "",
        warns=not exchange.answers,
        spoken=spoken.format(label=exchange.label.lstrip("Qq"), asker=name, answer=said),
        span=exchange_span(transcript, exchange),
    )


def _first_words(transcript: Transcript, exchange: Exchange) -> str:
    """Return how a question begins, on one line."""
    start, end = (words := transcript.turn(exchange.question).words).start, words.end
    shown = " ".join(transcript.text[start : min(end, start + _SHOWN)].split())
    return f"{shown}…" if end - start > _SHOWN else shown


def speaker_rows(
    shares: Iterable[SpeakerShare],
    first: Mapping[str, Span],
    times: Mapping[str, int] | None = None,
) -> tuple[Row, ...]:
    """Return a row for each speaker.

    ``first`` gives where each begins to speak, by id, and ``times`` for how many milliseconds each
    speaks, where that is known.
    """
    times = times or {}
    whole = sum(times.values())
    return tuple(
        _speaker(share, first.get(share.speaker.id), times.get(share.speaker.id, 0), whole)
        for share in shares
    )


def _speaker(share: SpeakerShare, first: Span | None, time: int, whole: int) -> Row:
    tr = QCoreApplication.translate
    who = share.speaker
    value = percent(share.share)
    facts = [
        counted(share.turns, tr("Outline", "{n} turn"), tr("Outline", "{n} turns")),
        counted(share.words, tr("Outline", "{n} word"), tr("Outline", "{n} words")),
    ]
    role = who.role if who.role and who.role != who.name else ""
    spoken = [who.name, role, *facts]
    spoken.append(tr("Outline", "{share} of the words").format(share=value))
    told = spoken[-1]
    if whole:
        of_time = tr("Outline", "{share} of the time").format(share=percent(time / whole))
        spoken.append(of_time)
        told = f"{told}\n{of_time}, {time_words(time)}"
    return Row(
        Kind.SPEAKER,
        short_name(who),
        full=who.name,
        detail=role,
        facts=" · ".join(facts),
        timed=tr("Outline", "{share} time").format(share=percent(time / whole)) if whole else "",
        told="\n".join((*facts, told)),
        value=value,
        spoken=", ".join(part for part in spoken if part),
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


def tag_rows(book: Codebook, counts: Mapping[str, int] | None) -> tuple[Row, ...]:
    """Return a row for each tag of the codebook, set in by its depth.

    It tells how many highlights carry the tag, if that is known.
    """
    spoken = QCoreApplication.translate("Outline", "Tag {name}, {count} highlights")
    known = counts or {}
    return tuple(
        Row(
            Kind.TAG,
            tag.name,
            full=book.path(tag),
            told=tag_tip(tag),
            level=min(4, book.depth(tag)),
            value="" if counts is None else number(known.get(tag.id, 0)),
            spoken=spoken.format(name=book.path(tag), count=known.get(tag.id, 0)),
            colour=tag.colour,
            key=tag.id,
        )
        for tag in book
    )


def empty_row(words: str) -> Row:
    """Return the row that stands where there is nothing to list."""
    return Row(Kind.EMPTY, words, spoken=words)


def is_same(row: Row, other: Row) -> bool:
    """Tell whether two rows stand for the same thing."""
    if row.kind is not other.kind:
        return False
    return row.key == other.key if row.key else row.span == other.span


def faded(rows: Iterable[Row], keys: frozenset[str]) -> tuple[Row, ...]:
    """Return the rows, those of ``keys`` faded."""
    return tuple(
        row if row.fades is (row.key in keys) else replace(row, fades=not row.fades) for row in rows
    )
