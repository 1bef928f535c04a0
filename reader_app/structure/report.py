"""What was understood of a file: counts, what was not understood, what to look at."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.likeness import likely_same
from reader_app.transcript.address import address_of
from reader_app.transcript.model import Unread
from reader_app.transcript.timecode import time_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript, Turn

PREVIEW = 24
"""Source lines that a preview shows, unless another number is asked for."""
_LABELS = 12
"""Labels of one speaker that are listed."""


class SpeakerCount(msgspec.Struct, frozen=True):
    """How much a speaker says."""

    name: str
    role: str | None
    labels: tuple[str, ...]
    turns: int
    words: int


class OfferedNames(msgspec.Struct, frozen=True):
    """Names of what is likely one person, the one to keep first."""

    names: tuple[str, ...]
    reason: str


class Report(msgspec.Struct, frozen=True):
    """What was understood of one file."""

    title: str
    source_name: str
    format: str
    date: str | None
    language: str | None
    turns: int
    kinds: dict[str, int]
    """How many turns are of each kind that occurs."""
    unnamed: int
    """Spoken turns of nobody who is named."""
    speakers: tuple[SpeakerCount, ...]
    answered: int
    """Questions with an answer."""
    unanswered: tuple[str, ...]
    """The labels of the questions without one."""
    cues: int
    first_time: str | None
    last_time: str | None
    pages: int
    first_page: int | None
    last_page: int | None
    unread: tuple[Unread, ...]
    offers: tuple[OfferedNames, ...]


def report_of(transcript: Transcript) -> Report:
    """Return what was understood of a transcript."""
    times = [cue.time for cue in transcript.cues]
    pages = [line.page for line in transcript.pages]
    kinds = Counter(str(turn.kind) for turn in transcript.turns)
    spoken = [turn for turn in transcript.turns if turn.kind.is_spoken]
    return Report(
        title=transcript.title,
        source_name=transcript.source_name,
        format=transcript.format,
        date=transcript.date,
        language=transcript.language,
        turns=len(transcript.turns),
        kinds=dict(kinds.most_common()),
        unnamed=sum(turn.speaker is None for turn in spoken),
        speakers=_speakers(transcript, spoken),
        answered=sum(bool(exchange.answers) for exchange in transcript.exchanges),
        unanswered=tuple(e.label for e in transcript.exchanges if not e.answers),
        cues=len(times),
        first_time=time_words(min(times)) if times else None,
        last_time=time_words(max(times)) if times else None,
        pages=len(set(pages)),
        first_page=pages[0] if pages else None,
        last_page=pages[-1] if pages else None,
        unread=transcript.unread,
        offers=_offers(transcript),
    )


def _speakers(transcript: Transcript, spoken: list[Turn]) -> tuple[SpeakerCount, ...]:
    turns, words = Counter[str](), Counter[str]()
    for turn in spoken:
        if turn.speaker:
            turns[turn.speaker] += 1
            words[turn.speaker] += len(turn.words.of(transcript.text).split())
    return tuple(
        SpeakerCount(s.name, s.role, s.labels, turns[s.id], words[s.id])
        for s in transcript.speakers
    )


def _offers(transcript: Transcript) -> tuple[OfferedNames, ...]:
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return tuple(
        OfferedNames(tuple(names[one] for one in offer.speakers), offer.reason)
        for offer in likely_same(transcript)
    )


def report_lines(report: Report) -> Iterator[str]:
    """Yield the report line by line, for a person."""
    yield f"{report.source_name}: {report.title}"
    facts = (report.format, report.date, report.language)
    yield "  " + " · ".join(fact for fact in facts if fact)
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in report.kinds.items())
    yield f"  turns: {report.turns:,}" + (f" ({kinds})" if kinds else "")
    if report.unnamed:
        yield f"  spoken by nobody who is named: {report.unnamed:,}"
    yield from _speaker_lines(report)
    yield from _question_lines(report)
    yield from _place_lines(report)
    for offer in report.offers:
        yield f"  likely one person: {' = '.join(offer.names)} ({offer.reason})"
    if report.unread:
        yield f"  not understood: {len(report.unread):,}"
    for line in report.unread:
        yield f"    line {line.line}: {' '.join(line.text.split())[:60]} ({line.why})"


def _speaker_lines(report: Report) -> Iterator[str]:
    yield f"  speakers: {len(report.speakers):,}" if report.speakers else "  no speakers"
    for speaker in report.speakers:
        role = f", {speaker.role}" if speaker.role else ""
        others = [label for label in speaker.labels if label != speaker.name]
        more = [f"{len(others) - _LABELS:,} more"] if len(others) > _LABELS else []
        printed = f", printed {' / '.join([*others[:_LABELS], *more])}" if others else ""
        said = f"{_many(speaker.turns, 'turn')}, {_many(speaker.words, 'word')}"
        yield f"    {speaker.name}{role}: {said}{printed}"


def _many(count: int, one: str) -> str:
    return f"{count:,} {one if count == 1 else one + 's'}"


def _question_lines(report: Report) -> Iterator[str]:
    asked = report.answered + len(report.unanswered)
    if not asked:
        yield "  no questions marked"
        return
    yield f"  questions: {asked:,}, answered {report.answered:,}"
    if report.unanswered:
        yield f"    without an answer: {', '.join(report.unanswered)}"


def _place_lines(report: Report) -> Iterator[str]:
    if report.cues:
        yield f"  times: {report.cues:,}, {report.first_time} to {report.last_time}"
    if report.pages:
        yield f"  pages: {report.pages:,}, {report.first_page} to {report.last_page}"


# -- before and after -------------------------------------------------------------------------


class PreviewLine(msgspec.Struct, frozen=True):
    """A line of the source, and how it was read."""

    line: int
    """Counted from 1."""
    source: str
    read: str
    """``speech · Ada Berg · 0:12`` where a turn begins, ``⋯`` where it goes on, else nothing."""


def preview(transcript: Transcript, count: int = PREVIEW) -> list[PreviewLine]:
    """Return the first ``count`` lines of the text, each beside how it was read."""
    shown: list[PreviewLine] = []
    position = 0
    for number, line in enumerate(islice(_lines(transcript.text), count), 1):
        end = position + len(line)
        shown.append(PreviewLine(number, line, _read(transcript, position, end)))
        position = end + 1
    return shown


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text one by one: it may be long, and few are wanted."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1


def _read(transcript: Transcript, start: int, end: int) -> str:
    """Say how the line from ``start`` to ``end`` was read."""
    turn = transcript.turn_at(max(start, end - 1)) if end > start else None
    if turn is None or turn.span.end <= start:
        return ""
    if turn.span.start < start:
        return "⋯"
    speaker = transcript.speaker_of(turn)
    exchange = transcript.exchange_of(turn)
    time = address_of(transcript, turn.words.start).time
    parts = [
        exchange.label if exchange and exchange.question == turn.number else None,
        str(turn.kind),
        speaker.name if speaker else turn.label,
        time_words(time) if time is not None else None,
    ]
    return " · ".join(part for part in parts if part)


def preview_lines(shown: list[PreviewLine], width: int = 44) -> Iterator[str]:
    """Yield a preview line by line: number, how it was read, and the source beside it."""
    read = max((len(line.read) for line in shown), default=0)
    for line in shown:
        words = line.source if len(line.source) <= width else f"{line.source[: width - 1]}…"
        yield f"{line.line:>5}  {words:<{width}}  {line.read:<{read}}".rstrip()
