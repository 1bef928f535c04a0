"""Highlights by seed, where a revision put them, and how a place that was found compares."""

import random
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum

from revisions import Revision, Units, is_read

from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span

TOLERANCE = 2
"""Units by which each end of a proposal may differ from the truth."""
SURVIVING = 0.5
"""Share of its units that a passage must have left to have a place still."""
TORN = 100
"""Units by which what is put into a passage makes two of it."""


class Verdict(Enum):
    EXACT = "exact"
    NEAR = "near"
    WRONG = "wrong"


@dataclass(frozen=True)
class Case:
    """A highlight of the old text, and where it is in the new one, in units."""

    span: Span
    first: int
    last: int
    truth: tuple[int, int] | None
    """The first and the last unit of the new text, or None where nothing is left of it."""
    has_place: bool
    """Whether enough of it is left."""


def spans_by_seed(old: Transcript, units: Units, chance: random.Random, count: int) -> list[Span]:
    """Return passages from two words to several turns; one in five is a phrase that recurs."""
    lengths = ((2, 4), (5, 15), (16, 50), (60, 200))
    recurring = _recurring(old, units)
    found: list[Span] = []
    while len(found) < count:
        if recurring and chance.random() < 0.2:
            first, size = chance.choice(recurring)
        else:
            size = min(chance.randint(*chance.choice(lengths)), len(units.spans))
            first = chance.randrange(len(units.spans) - size + 1)
        span = Span(units.spans[first].start, units.spans[first + size - 1].end)
        if is_read(span.of(old.text)):
            found.append(span)
    return found


def _recurring(old: Transcript, units: Units) -> list[tuple[int, int]]:
    where: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    words = [span.of(old.text) for span in units.spans]
    for size in (2, 3, 4):
        for first in range(len(words) - size + 1):
            where[tuple(words[first : first + size])].append(first)
    return [(first, len(p)) for p, all_ in where.items() if len(all_) > 2 for first in all_]


def cases(old: Transcript, units: Units, revision: Revision, spans: list[Span]) -> list[Case]:
    """Return the truth of each passage; units that are punctuation alone tell nothing."""
    there = {origin: new for new, origin in enumerate(revision.origins) if origin is not None}
    found = []
    for span in spans:
        first, last = units.within(span)
        said = [n for n in range(first, last + 1) if is_read(units.spans[n].of(old.text))]
        size = len(said)
        places = [there[unit] for unit in said if unit in there]
        left = sum(revision.same[place] for place in places)
        truth = (min(places), max(places)) if places else None
        is_torn = places != sorted(places) or (
            bool(places) and places[-1] - places[0] > 2 * size + TORN
        )
        is_whole = bool(places) and not is_torn
        found.append(Case(span, first, last, truth if is_whole else None,
                          is_whole and left >= SURVIVING * size))  # fmt: skip
    return found


def verdict(case: Case, revision: Revision, span: Span) -> Verdict:
    """Tell how a place that was found compares with the truth."""
    if case.truth is None:
        return Verdict.WRONG
    first, last = _worded(revision, revision.units.within(span))
    begin, end = _worded(revision, case.truth)
    if (first, last) == (begin, end):
        return Verdict.EXACT
    off = max(abs(first - begin), abs(last - end))
    overlaps = first <= end and begin <= last
    return Verdict.NEAR if off <= TOLERANCE and overlaps else Verdict.WRONG


def _worded(revision: Revision, units: tuple[int, int]) -> tuple[int, int]:
    """Return the ends of a passage without the units at them that are punctuation alone."""
    text, spans = revision.new.text, revision.units.spans
    first, last = units
    while first < last and not is_read(spans[first].of(text)):
        first += 1
    while last > first and not is_read(spans[last].of(text)):
        last -= 1
    return first, last
