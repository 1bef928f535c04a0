"""Addresses: the places of a transcript that a person can cite, written and understood.

A paragraph ends at a blank line, and at the end of a line so long that nobody wrapped it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.span import Span
from reader_app.transcript.timecode import parse_time, time_words

if TYPE_CHECKING:
    from reader_app.transcript.model import PageLine, Speaker, Transcript, Turn

WRAPPED = 100
"""Code points in a line that is longer than files are wrapped at."""

# It begins with a line end in every case, which is found a hundred times faster than "either or".
_BREAK = re.compile(rf"\n(?:[^\S\n]*(?:\n\s*)+|(?<=[^\n]{{{WRAPPED}}}\n)\s*)")
_PLACE = re.compile(
    r"""
    (?: (?:turn\s*)? (?P<turn>\d{1,9})
      | (?P<question>q(?:uestion)?\s*\d{1,9})
        (?: \s* (?P<is_answer>answer|a) \s* (?P<answer>\d{1,9})? )?
    )?
    (?: \s* (?:¶|paragraph|para\.?) \s* (?P<paragraph>\d{1,9}) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LAST_NUMBER = re.compile(r"\d+$")
_REPEATED_QUESTION = re.compile(r"^q(?:uestion)? ?\d+ (?=turn )", re.IGNORECASE)
_PAGE_LINE = re.compile(r"(\d{1,9}):(\d{1,9})")
_PAGE = re.compile(r"(?:page|p\.?)\s*(\d{1,9})", re.IGNORECASE)


class Address(msgspec.Struct, frozen=True):
    """One place by every name it has; what it has not is None."""

    turn: int | None = None
    """The turn's number, from 1."""
    paragraph: int | None = None
    """Counted from 1 within the turn."""
    time: int | None = None
    """Milliseconds: the last cue of the turn at or before the place."""
    page: int | None = None
    line: int | None = None
    question: str | None = None
    """The label of the exchange: ``Q3``."""
    answer: str | None = None
    """In an answer to ``question`` ``answer``, or ``answer 2`` where there are several; where an
    earlier question bears the same label ``turn 14``."""

    @property
    def printed(self) -> str:
        """Page and line, ``45:12``; ``p. 45`` where lines are not told, else empty."""
        if self.page is None:
            return ""
        return f"p. {self.page}" if self.line is None else f"{self.page}:{self.line}"

    def words(self) -> str:
        """Return the short form: ``Q2 · ¶ 1 · 00:07:41``, ``turn 14 · ¶ 3`` or ``45:12``."""
        if self.line is not None and self.printed:
            return self.printed
        parts = [self.question, self.answer] if self.question else []
        if not self.question and self.turn is not None:
            parts.append(f"turn {self.turn}")
        parts.append(f"¶ {self.paragraph}" if self.paragraph is not None else None)
        parts.append(time_words(self.time) if self.time is not None else None)
        return " · ".join(part for part in parts if part)


def address_of(transcript: Transcript, position: int) -> Address:
    """Return the address of the code point at ``position``."""
    turn = transcript.turn_at(position)
    page_line = _page_line_at(transcript, position)
    page, line = (page_line.page, page_line.line or None) if page_line else (None, None)
    if turn is None:
        return Address(page=page, line=line)
    question, answer = _place_in_exchange(transcript, turn)
    return Address(
        turn=turn.number,
        paragraph=bisect_right(paragraph_starts(transcript.text, turn.words), position) or 1,
        time=_time_at(transcript, turn, position),
        page=page,
        line=line,
        question=question,
        answer=answer,
    )


def place_words(transcript: Transcript, span: Span) -> str:
    """Return the short address of a whole span: ``turn 14 · ¶ 3–5``, ``45:12–46:3``."""
    inside = span.of(transcript.text)
    start = span.start + len(inside) - len(inside.lstrip())
    first = address_of(transcript, start)
    last = address_of(transcript, max(start, span.start + len(inside.rstrip()) - 1))
    begin, end = first.words(), last.words()
    if begin == end:
        return begin
    if first.line is not None and last.line is not None:
        return f"{begin}–{last.line if first.page == last.page else end}"
    if first.turn != last.turn:
        return f"{begin} – {end}"
    return begin.replace(f"¶ {first.paragraph}", _paragraphs(first, last), 1)


def _paragraphs(first: Address, last: Address) -> str:
    same = first.paragraph == last.paragraph
    return f"¶ {first.paragraph}" if same else f"¶ {first.paragraph}–{last.paragraph}"


def paragraph_starts(text: str, words: Span) -> tuple[int, ...]:
    """Return where each paragraph of a turn begins; the first is the beginning of its words."""
    known = _known_starts[0]
    if known[0] is not text or len(known[1]) > _KNOWN:  # to compare texts would take long
        known = _known_starts[0] = (text, {})
    starts = known[1].get(words)
    if starts is None:
        breaks = _BREAK.finditer(text, words.start, words.end)
        starts = (words.start, *(found.end() for found in breaks if found.end() < words.end))
        known[1][words] = starts
    return starts


_KNOWN = 1_000
_known_starts: list[tuple[str, dict[Span, tuple[int, ...]]]] = [("", {})]
"""The text that was asked of last, and what was found out of it."""


def _place_in_exchange(transcript: Transcript, turn: Turn) -> tuple[str | None, str | None]:
    exchange = transcript.exchange_of(turn)
    if exchange is None:
        return None, None
    if transcript.exchange_labelled(exchange.label) != exchange:
        return exchange.label, f"turn {turn.number}"
    if exchange.question == turn.number:
        return exchange.label, None
    place = exchange.answers.index(turn.number) + 1
    return exchange.label, "answer" if len(exchange.answers) == 1 else f"answer {place}"


def _time_at(transcript: Transcript, turn: Turn, position: int) -> int | None:
    index = bisect_right(transcript.cues, position, key=lambda cue: cue.position) - 1
    if index < 0 or transcript.cues[index].position < turn.span.start:
        return None
    return transcript.cues[index].time


def _page_line_at(transcript: Transcript, position: int) -> PageLine | None:
    index = bisect_right(transcript.pages, position, key=lambda line: line.position) - 1
    return transcript.pages[index] if index >= 0 else None


# -- understanding what is written ------------------------------------------------------------


def parse_address(written: str, transcript: Transcript) -> Span | None:
    """Return the place that ``written`` names, or None where there is no such place.

    Understood are ``14`` and ``turn 14``, ``¶ 3`` (counted over the whole text) and ``14 ¶ 3``,
    ``Q3`` and ``Q3 answer 2``, ``00:12:31``, ``45:12`` (page and line where the transcript has
    pages, else minutes and seconds), ``page 45``, a speaker's name, and what ``words()`` and
    ``place_words`` write.
    """
    wanted = " ".join(written.replace("·", " ").split())
    first, dash, last = (part.strip() for part in wanted.partition("–"))
    begin = _one_place(first, transcript) if dash else None
    if begin is None:
        return _one_place(wanted, transcript)
    if last.isdecimal():  # ``45:12–14`` leaves out what both ends share
        last = _LAST_NUMBER.sub(last, first, count=1)
    end = _one_place(last, transcript) or begin
    return Span(begin.start, max(begin.end, end.end))


def _one_place(wanted: str, transcript: Transcript) -> Span | None:
    if not wanted:
        return None
    *place, last = wanted.split(" ")
    if place and parse_time(last) is not None and (found := _place(" ".join(place), transcript)):
        return found
    return (
        _place(wanted, transcript)
        or _page_line(wanted, transcript)
        or _moment(wanted, transcript)
        or _speaker(wanted, transcript)
    )


def _place(wanted: str, transcript: Transcript) -> Span | None:
    found = _PLACE.fullmatch(_REPEATED_QUESTION.sub("", wanted))
    if not found:
        return None
    paragraph = int(found["paragraph"]) if found["paragraph"] else None
    if not found["turn"] and not found["question"]:
        return _nth_paragraph(transcript, transcript.turns, paragraph or 0)
    turn = _turn(found, transcript)
    if turn is None:
        return None
    return turn.words if paragraph is None else _nth_paragraph(transcript, (turn,), paragraph)


def _turn(found: re.Match[str], transcript: Transcript) -> Turn | None:
    if found["turn"]:
        number = int(found["turn"])
        return transcript.turn(number) if 1 <= number <= len(transcript.turns) else None
    wanted = found["question"].casefold()
    number = int(re.sub(r"\D", "", wanted))
    labels = {f"q{number}", f"question {number}", wanted}
    exchange = next((e for e in transcript.exchanges if e.label.casefold() in labels), None)
    if exchange is None:
        return None
    if not found["is_answer"]:
        return transcript.turn(exchange.question)
    answer = int(found["answer"] or 1)
    in_range = 1 <= answer <= len(exchange.answers)
    return transcript.turn(exchange.answers[answer - 1]) if in_range else None


def _nth_paragraph(transcript: Transcript, turns: tuple[Turn, ...], wanted: int) -> Span | None:
    """Return the ``wanted``-th paragraph of these turns, counted from 1."""
    before = 0
    for turn in turns:
        starts = paragraph_starts(transcript.text, turn.words)
        index = wanted - before - 1
        if 0 <= index < len(starts):
            end = starts[index + 1] if index + 1 < len(starts) else turn.words.end
            words = transcript.text[starts[index] : end].rstrip()
            return Span(starts[index], starts[index] + len(words))
        before += len(starts)
    return None


def _page_line(wanted: str, transcript: Transcript) -> Span | None:
    """Return the printed line, or the last line before it that its page has."""
    found = _PAGE_LINE.fullmatch(wanted) or _PAGE.fullmatch(wanted)
    if not found or not transcript.pages:
        return None
    page = int(found[1])
    line = int(found[2]) if found.re is _PAGE_LINE else None
    on_page = [place for place in transcript.pages if place.page == page]
    if line is not None:
        on_page = [place for place in on_page if place.line <= line][-1:]
    return _line_span(transcript.text, on_page[0].position) if on_page else None


def _line_span(text: str, start: int) -> Span:
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)


def _moment(wanted: str, transcript: Transcript) -> Span | None:
    """Return from the last cue at or before a time, or from the first cue, to the turn's end."""
    time = parse_time(wanted)
    if time is None or not transcript.cues or (transcript.pages and _PAGE_LINE.fullmatch(wanted)):
        return None
    past = [cue for cue in transcript.cues if cue.time <= time]
    cue = max(past, key=lambda cue: cue.time) if past else transcript.cues[0]
    turn = transcript.turn_at(cue.position)
    if turn is None:
        return _line_span(transcript.text, cue.position)
    start = max(cue.position, turn.words.start)
    return Span(start, max(start, turn.words.end))


def _speaker(wanted: str, transcript: Transcript) -> Span | None:
    """Return the first turn of who is called so in full, else by a part of the name."""
    speaker = speaker_named(transcript, wanted)
    if speaker is None:
        return None
    return next((turn.words for turn in transcript.turns if turn.speaker == speaker.id), None)


def speaker_named(transcript: Transcript, wanted: str) -> Speaker | None:
    """Return the speaker of this name or printed label, else of whose name it is a part."""
    key = wanted.casefold()
    for speaker in transcript.speakers:
        if key in {name.casefold() for name in (speaker.name, *speaker.labels)}:
            return speaker
    parts = [s for s in transcript.speakers if key in s.name.casefold().split()]
    parts += [s for s in transcript.speakers if s.name.casefold().startswith(key)]
    return parts[0] if parts else None


# -- what there is none of --------------------------------------------------------------------


class Lack(StrEnum):
    """What a transcript has not, or not so many of, where a place is not there."""

    TURN = "turn"
    QUESTION = "question"
    ANSWER = "answer"
    PARAGRAPH = "paragraph"
    TIME = "time"
    PAGE = "page"
    NAME = "name"


def lacking(written: str, transcript: Transcript) -> tuple[Lack, str]:
    """Return why ``written``, which ``parse_address`` does not understand, is no place here.

    With it stands the last one that there is, where that is known, else nothing.
    """
    wanted = " ".join(written.replace("·", " ").split())
    if found := _PLACE.fullmatch(wanted):
        return _lacking_place(found, transcript)
    if _PAGE.fullmatch(wanted) or (_PAGE_LINE.fullmatch(wanted) and transcript.pages):
        return Lack.PAGE, str(transcript.pages[-1].page) if transcript.pages else ""
    if parse_time(wanted) is not None:
        return Lack.TIME, ""
    return Lack.NAME, ""


def _lacking_place(found: re.Match[str], transcript: Transcript) -> tuple[Lack, str]:
    if found["question"]:
        label = _PLACE.fullmatch(found["question"])
        question = _turn(label, transcript) if label else None
        exchange = transcript.exchange_of(question)
        if question is None or exchange is None:
            return Lack.QUESTION, transcript.exchanges[-1].label if transcript.exchanges else ""
        if found["is_answer"] and _turn(found, transcript) is None:
            return Lack.ANSWER, str(len(exchange.answers) or "")
        return Lack.PARAGRAPH, ""
    if found["turn"] and _turn(found, transcript) is None:
        return Lack.TURN, str(len(transcript.turns) or "")
    return Lack.PARAGRAPH, ""
