"""Where one may go in a transcript by what is typed: an address, a speaker, a question, a section.

Nothing here draws; the go-to box shows it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from reader_app.annotation.filtering import fold
from reader_app.transcript.address import Lack, lacking, parse_address, place_words
from reader_app.transcript.sections import sections
from reader_app.transcript.timecode import time_words
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.phrases import place_meant, place_said
from reader_app.ui.wording.words import counted, number, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Exchange, Speaker, Transcript
    from reader_app.transcript.span import Span

MOST = 9
"""How many destinations are offered at once."""
_WORDS = 90
"""Code points of a passage that are shown, and looked through where it is a question."""


@dataclass(frozen=True)
class Destination:
    """A place with what it is called, and its first words."""

    span: Span
    name: str
    words: str
    place: str

    @property
    def spoken(self) -> str:
        """All of it, to be read aloud."""
        return ", ".join(part for part in (self.place, self.name, self.words) if part)


class Destinations:
    """The destinations of one transcript; what takes time is done when it is first needed."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript

    def named(self, written: str) -> list[Destination]:
        """Return the place of an address, then the speakers, sections and questions that fit."""
        exact = parse_address(place_meant(written), self.transcript)
        found = [self._of(exact)] if exact else []
        wanted = fold(written)
        if wanted:
            for span, name in islice(self._fitting(wanted), 2 * MOST):
                if all(span.start != one.span.start for one in found):
                    found.append(self._of(span, name))
        return found[:MOST]

    def why_none(self, written: str) -> str:
        """Return in words why there is no such place."""
        lack, last = lacking(place_meant(written), self.transcript)
        return _words_of(lack, last).format(last=last, written=written.strip())

    def what_there_is(self) -> str:
        """Return what can be asked for: ``Turns 1–212 · Q1–Q48 · 00:00:00–01:02:12``."""
        transcript = self.transcript
        parts = []
        if transcript.turns:
            turns = translated("Turns 1–{n}", "GoTo")
            parts.append(turns.format(n=number(len(transcript.turns))))
        if transcript.exchanges:
            first, last = transcript.exchanges[0].label, transcript.exchanges[-1].label
            parts.append(f"{first}–{last}" if first != last else first)
        if transcript.cues:
            times = [cue.time for cue in transcript.cues]
            parts.append(f"{time_words(min(times))}–{time_words(max(times))}")
        if transcript.pages:
            pages = translated("pages {first}–{last}", "GoTo")
            first_page, last_page = transcript.pages[0].page, transcript.pages[-1].page
            parts.append(pages.format(first=first_page, last=last_page))
        if transcript.speakers:
            one, many = translated("{n} speaker", "GoTo"), translated("{n} speakers", "GoTo")
            parts.append(counted(len(transcript.speakers), one, many))
        return " · ".join(parts)

    # -- what fits --------------------------------------------------------------------------------

    def _fitting(self, wanted: str) -> Iterator[tuple[Span, str]]:
        """Give place and name of what fits: what begins so first, then what holds it."""
        yield from islice(_begun_so(self._speakers, wanted), 4)
        yield from islice(_begun_so(self._sections, wanted), 3)
        yield from islice(_begun_so(self._labels, wanted), 5)
        if len(wanted) > 1:
            yield from islice(_holding(self._speakers, wanted), 4)
            yield from islice(_holding(self._sections, wanted), 4)
            yield from islice(_holding(self._questions, wanted), 6)

    @cached_property
    def _speakers(self) -> _Listed:
        first: dict[str, Span] = {}
        for turn in self.transcript.turns:
            if turn.speaker:
                first.setdefault(turn.speaker, turn.words)
        there = [one for one in self.transcript.speakers if one.id in first]
        return _Listed([(fold(_all_names(one)), first[one.id], one.name) for one in there])

    @cached_property
    def _sections(self) -> _Listed:
        found = sections(self.transcript)
        return _Listed([(fold(one.title), one.heading, one.title) for one in found])

    @cached_property
    def _labels(self) -> _Listed:
        exchanges = self.transcript.exchanges
        return _Listed([(fold(one.label), self._asked(one), "") for one in exchanges])

    @cached_property
    def _questions(self) -> _Listed:
        return _Listed(
            [(self._key(one), self._asked(one), "") for one in self.transcript.exchanges]
        )

    def _key(self, exchange: Exchange) -> str:
        asker = self.transcript.speaker(exchange.asker)
        start = self._asked(exchange).start
        return fold(f"{asker.name if asker else ''} {self.transcript.text[start : start + _WORDS]}")

    def _asked(self, exchange: Exchange) -> Span:
        return self.transcript.turn(exchange.question).words

    # -- how it is shown --------------------------------------------------------------------------

    def _of(self, span: Span, name: str = "") -> Destination:
        transcript = self.transcript
        turn = transcript.turn_at(span.start)
        speaker = transcript.speaker_of(turn)
        words = " ".join(transcript.text[span.start : min(span.end, span.start + _WORDS)].split())
        name = name or (short_name(speaker) if speaker else "")
        if words == name:
            words = ""
        begin = place_words(transcript, span).partition(" – ")[0]
        return Destination(span, name, words, place_said(begin))


class _Listed:
    """Keys to look through at once, with the place and the name of each."""

    def __init__(self, entries: list[tuple[str, Span, str]]) -> None:
        self.keys = [key for key, _, _ in entries]
        self.places = [(span, name) for _, span, name in entries]
        self.joined = "\n" + "\n".join(self.keys)
        self.starts: list[int] = []
        at = 1
        for key in self.keys:
            self.starts.append(at)
            at += len(key) + 1

    def found(self, wanted: str) -> Iterator[tuple[Span, str]]:
        """Give what has ``wanted`` in its key, in order, each once."""
        at, last = self.joined.find(wanted), -1
        while at >= 0:
            index = bisect_right(self.starts, at if wanted[0] != "\n" else at + 1) - 1
            if index != last:
                yield self.places[index]
            last = index
            at = self.joined.find(wanted, at + 1)


def _begun_so(listed: _Listed, wanted: str) -> Iterator[tuple[Span, str]]:
    return listed.found(f"\n{wanted}")


def _holding(listed: _Listed, wanted: str) -> Iterator[tuple[Span, str]]:
    return listed.found(wanted)


def _all_names(speaker: Speaker) -> str:
    """Return what a speaker may be looked for by, the name first."""
    others = (speaker.role, speaker.affiliation, *speaker.labels)
    return " ".join(dict.fromkeys(part for part in (speaker.name, *others) if part))


def _words_of(lack: Lack, last: str) -> str:
    """Return why there is no such place; ``{last}`` stands for the last that there is."""
    some = {
        Lack.TURN: translated("There is no such turn; the last is {last}.", "GoTo"),
        Lack.QUESTION: translated("There is no such question; the last is {last}.", "GoTo"),
        Lack.ANSWER: translated("This question has no more answers than {last}.", "GoTo"),
        Lack.PAGE: translated("There is no such line; the last page is {last}.", "GoTo"),
    }
    none = {
        Lack.TURN: translated("This transcript has no turns.", "GoTo"),
        Lack.QUESTION: translated("This transcript has no questions.", "GoTo"),
        Lack.ANSWER: translated("This question has no answer.", "GoTo"),
        Lack.PARAGRAPH: translated("There are not so many paragraphs there.", "GoTo"),
        Lack.TIME: translated("This transcript has no times.", "GoTo"),
        Lack.PAGE: translated("This transcript has no pages.", "GoTo"),
        Lack.NAME: translated("Nobody, no question and no section is called so.", "GoTo"),
    }
    return some.get(lack, none[lack]) if last else none[lack]
