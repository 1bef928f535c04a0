"""Praat TextGrids, long, short and as other programs write them.

Praat reads a text file as a row of values: texts in quotes, numbers standing free, and flags in
angle brackets; all else is remark. So does this. Where a TextGrid has several tiers of intervals
they are speakers, and where it has one nobody is named. A tier whose intervals only divide those
of another (phones within words) is no speaker and is left out, and so are tiers of points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats._xml import collapsed
from reader_app.formats.scholarly._names import name_of
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import Composer, Person
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript

SUFFIXES = (".textgrid",)
_HEAD = 512
_VALUE = re.compile(
    r'"(?P<text>[^"]*(?:""[^"]*)*)"'
    r"|(?:(?<=\s)|^)(?P<number>[-+]?(?:\d{1,17}(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?)(?=\s|$)"
    r"|(?:(?<=\s)|^)(?P<flag><exists>|<absent>)"
)
_SILENCE = frozenset(["<p:>", "<p>", "<sil>", "<sp>", "sil", "sp", "[sil]"])
"""What programs that align words with sound write where nobody says anything."""
_WORDS = re.compile(r"(?i)\s+-\s+words$")
"""What the Montreal aligner writes after the name of a speaker."""
_LONGEST = 10**7
"""Seconds a recording may last; what is later is no time."""
_MOST_TIERS = 64
"""Tiers that are held against each other."""
_FINE = 4
"""Decimals of a second to which times are the same."""
_DIVIDES = "this tier divides another more finely and is left out"
_POINTS = "this tier has points and no intervals, and is left out"


class Interval(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the recording and what is written on it; times in seconds."""

    begin: float
    end: float
    text: str


class Tier(msgspec.Struct, frozen=True):
    """Intervals one after the other."""

    name: str
    line: int
    intervals: list[Interval]

    def edges(self) -> set[tuple[bool, float]]:
        """Return all moments at which an interval with words begins, and at which one ends."""
        begins = {(True, round(one.begin, _FINE)) for one in self.intervals}
        return begins | {(False, round(one.end, _FINE)) for one in self.intervals}


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a TextGrid, by its first two lines."""
    head = source.data[:_HEAD].replace(b"\0", b"")
    if b"ooTextFile" in head and b'"TextGrid"' in head:
        return 0.95
    return 0.9 if head.startswith(b"ooBinaryFile") or _is_chronological(head) else 0.0


def _is_chronological(head: bytes) -> bool:
    return b"Praat chronological TextGrid" in head


def read(source: Source) -> Transcript:
    """Read the intervals of all tiers. Raises ``ImportFailed``."""
    head = source.data[:_HEAD].replace(b"\0", b"")
    if head.startswith(b"ooBinaryFile") or _is_chronological(head):
        kind = "chronological" if _is_chronological(head) else "binary"
        raise ImportFailed(source.name, f"this TextGrid is {kind}; save it from Praat as text")
    reading = _Reading(source.text)
    tiers, left_out = _speakers(reading.tiers)
    if not any(tier.intervals for tier in tiers):
        raise ImportFailed(source.name, "no interval in this TextGrid has words")
    said = sorted(
        ((one.begin, number, one) for number, tier in enumerate(tiers) for one in tier.intervals),
        key=lambda row: row[:2],
    )
    composer = Composer()
    for begin, number, one in said:
        name = tiers[number].name if len(tiers) > 1 else None
        time = round(max(0.0, begin) * 1000) if begin < _LONGEST else None
        composer.follow(one.text, name or None, time=time, voice=name or None)
    return composer.transcript(
        title=name_of(source),
        source_name=source.name,
        format=FORMAT.name,
        people={tier.name: Person(tier.name) for tier in tiers if tier.name},
        unread=[*reading.unread, *left_out],
    )


def _speakers(tiers: list[Tier]) -> tuple[list[Tier], list[Unread]]:
    """Return the tiers that somebody speaks, and what is said of the others."""
    worded = [tier for tier in tiers if tier.intervals]
    if len(worded) > _MOST_TIERS:
        return worded, []
    edges = [tier.edges() for tier in worded]
    finer = {
        a
        for a, tier in enumerate(worded)
        for b, other in enumerate(worded)
        if a != b and edges[b] <= edges[a] and (len(tier.intervals), a) > (len(other.intervals), b)
    }
    left_out = [Unread(worded[n].line, worded[n].name, _DIVIDES) for n in sorted(finer)]
    return [tier for n, tier in enumerate(worded) if n not in finer], left_out


class _Reading:
    """The values of a file, in order."""

    def __init__(self, text: str) -> None:
        self.tiers: list[Tier] = []
        self.unread: list[Unread] = []
        self._text = text
        self._values = self._found()
        self._at = 0
        self._counted = (0, 1)
        try:
            self._read()
        except StopIteration:
            line = text.count("\n") + 1
            last = text.rstrip().rpartition("\n")[2][:100]
            self.unread.append(Unread(line, last, "the file breaks off here"))
        except ValueError:
            line = self._line()
            last = text[self._at : self._at + 100].partition("\n")[0]
            self.unread.append(Unread(line, last, "what comes from here on is no TextGrid"))

    def _found(self) -> Iterator[str | float]:
        for found in _VALUE.finditer(self._text):
            self._at = found.start()
            if found["text"] is not None:
                yield found["text"].replace('""', '"')
            elif found["number"]:
                yield float(found["number"])

    def _line(self) -> int:
        """Return the line of the latest value."""
        at, line = self._counted
        self._counted = (self._at, line + self._text.count("\n", at, self._at))
        return self._counted[1]

    def _number(self) -> float:
        value = next(self._values)
        if isinstance(value, str):
            raise ValueError(value)
        return value

    def _count(self) -> int:
        value = self._number()
        if not 0 <= value < _LONGEST:
            raise ValueError(value)
        return int(value)

    def _word(self) -> str:
        value = next(self._values)
        if not isinstance(value, str):
            raise ValueError(value)
        return value

    def _read(self) -> None:
        self._word()
        self._word()  # ooTextFile, TextGrid
        self._number()
        self._number()  # begin and end
        for _ in range(self._count()):
            kind, name = self._word(), self._word()
            line = self._line()
            self._number()
            self._number()
            count = self._count()
            if kind == "IntervalTier":
                self._intervals(_WORDS.sub("", collapsed(name)), line, count)
            else:
                self._points(collapsed(name), line, count)

    def _intervals(self, name: str, line: int, count: int) -> None:
        tier = Tier(name, line, [])
        self.tiers.append(tier)
        for _ in range(count):
            begin, end, text = self._number(), self._number(), collapsed(self._word())
            if text and text.casefold() not in _SILENCE:
                tier.intervals.append(Interval(begin, end, text))

    def _points(self, name: str, line: int, count: int) -> None:
        for _ in range(count):
            self._number()
            self._word()
        if count:
            self.unread.append(Unread(line, name, _POINTS))


FORMAT = Format("Praat TextGrid", SUFFIXES, confidence, read)
