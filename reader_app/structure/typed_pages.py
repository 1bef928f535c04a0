"""A text file to the pages it was typed on: by form feeds, numbered lines, or the numbers of pages.

Where none of these is found, a text has no pages, and is left as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from reader_app.structure.paper import PrintedLine
from reader_app.structure.sheets import pages_on

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARGINS = re.compile(r"(?m)^[ \t]{0,12}(\d{1,2})(?=[ \t\n])")
_SAMPLE = 200_000
_FEWEST_LINES = 20
"""Of a page whose lines are numbered, and of all such lines."""
_MOST_LINES = 40
_IN_ORDER = 0.9
_NUMBERED = 0.5

_NUMBER = re.compile(
    r"(?i)[-–—]?\s*(?:page:?\s*|p\.\s*)?0*(?P<alone>\d{1,5})(?:\s*[-–—]|\s*(?:of|/)\s*\d+)?"
    r"|(?P<first>\d{1,5})\s{2,}(?P<after>\S.*)|(?P<before>\S.*?)\s{2,}(?P<last>\d{1,5})"
)
_LONGEST = 120
"""Characters of a header."""
_PAGE = 8
"""Lines that most pages have at least."""
_FEWEST = 2
_FEWEST_BARE = 3
_PAIRED = 0.8
_MID_SENTENCE = 1 / 3
_SENTENCE_ENDS = frozenset('.?!…:;。？！：；”"»)）]')


def pages_of(text: str) -> list[list[PrintedLine]] | None:
    """Return the pages of ``text``, or None where it has none."""
    fed = text.count("\f") if "\f" in text else 0
    if fed or is_numbered(text):
        pages = [page for sheet in _sheets(text) for page in pages_on(sheet)]
        return pages if len(pages) > 1 or is_numbered(text) else None
    turns = _Turns(text)
    return turns.pages() if turns.places else None


def is_numbered(text: str) -> bool:
    """Whether most lines have a number, which counts up and begins anew."""
    sample = text[:_SAMPLE]
    numbers = [int(number) for number in _MARGINS.findall(sample)]
    if len(numbers) < _FEWEST_LINES or max(numbers) < _FEWEST_LINES or numbers.count(1) < 1:
        return False
    steps = sum(after in {before + 1, 1} for before, after in pairwise(numbers))
    longest = max((before for before, after in pairwise(numbers) if after < before), default=0)
    inked = sum(1 for line in sample.split("\n") if line.strip())
    return (
        steps >= _IN_ORDER * (len(numbers) - 1)
        and (longest >= _FEWEST_LINES or numbers.count(1) == 1)
        and max(longest, 1) <= _MOST_LINES
        and len(numbers) >= _NUMBERED * inked
    )


def _sheets(text: str) -> list[list[PrintedLine]]:
    """Return the lines between form feeds."""
    sheets: list[list[PrintedLine]] = [[]]
    gap = 0
    for source, row in enumerate(text.split("\n"), 1):
        first, *more = row.split("\f")
        for words in (first, *more):
            if words is not first:
                sheets.append([])
                gap = 0
            if words.strip():
                sheets[-1].append(_line(words, gap, source))
                gap = 0
        gap += not row.strip()
    inked = [place for place, sheet in enumerate(sheets) if sheet]
    return sheets[inked[0] : inked[-1] + 1] if inked else []


def _line(words: str, gap: int, source: int) -> PrintedLine:
    words = words.rstrip()
    return PrintedLine(words, len(words), gap, source)


class _Turns:
    """Where the pages of a text turn that says so by nothing but the numbers of its pages.

    A number alone may be that of a chapter. It is that of a page where a header stands beside it
    each time, or where it often interrupts a sentence.
    """

    def __init__(self, text: str) -> None:
        self._rows = [row.strip() for row in text.split("\n")]
        self.places = self._chain()
        """The rows with the number of a page."""
        if not self._are_pages():
            self.places = []

    def pages(self) -> list[list[PrintedLine]]:
        """Return the lines of each page."""
        above, below = self._headers()
        at_foot = self._is_at_foot()
        cuts = {
            (self._inked(place, 1) if below else place) + 1
            if at_foot
            else (self._inked(place, -1) if above else place)
            for place in self.places
        }
        pages: list[list[PrintedLine]] = [[]]
        gap = 0
        for place, row in enumerate(self._rows):
            if place in cuts:
                pages.append([])
            if row:
                pages[-1].append(_line(row, gap, place + 1))
            gap = 0 if row else gap + 1
        return [page for page in pages if page]

    def _chain(self) -> list[int]:
        """Return the longest run of rows that count up by one, or by two."""
        said: dict[str, list[tuple[int, int]]] = {}
        for place, row in enumerate(self._rows):
            if (
                not row
                or len(row) > _LONGEST
                or not (row[-1].isdigit() or row[0] in "-–—0123456789")
            ):
                continue
            if (found := _NUMBER.fullmatch(row)) is not None:
                number = found["alone"] or found["first"] or found["last"]
                said.setdefault(found["after"] or found["before"] or "", []).append(
                    (place, int(number))
                )
        numbered = sorted(
            pair for head, pairs in said.items() if not head or len(pairs) > 1 for pair in pairs
        )
        return _longest(numbered)

    def _are_pages(self) -> bool:
        if len(self.places) < _FEWEST:
            return False
        lengths = [sum(map(bool, self._rows[a:b])) for a, b in pairwise(self.places)]
        if median(lengths) < _PAGE:
            return False
        if any(self._headers()) or not all(
            self._rows[n].strip("-–— ").isdigit() for n in self.places
        ):
            return True
        broken = sum(map(self._interrupts, self.places))
        return len(self.places) >= _FEWEST_BARE and broken >= _MID_SENTENCE * len(self.places)

    def _headers(self) -> tuple[bool, bool]:
        """Tell whether the same words stand above the numbers, and whether below."""
        return self._recurs(-1), self._recurs(1)

    def _recurs(self, step: int) -> bool:
        beside = [self._rows[self._inked(place, step)] for place in self.places]
        word, most = Counter(beside).most_common(1)[0]
        is_header = bool(word) and word[-1] not in _SENTENCE_ENDS and len(word) <= _LONGEST
        return is_header and most >= max(_FEWEST, _PAIRED * len(beside))

    def _inked(self, place: int, step: int) -> int:
        """Return the row with words before or after ``place``, or ``place`` where there is none."""
        near = range(place + step, max(-1, min(len(self._rows), place + 3 * step)), step)
        return next((row for row in near if self._rows[row]), place)

    def _interrupts(self, place: int) -> bool:
        before = self._rows[self._inked(place, -1)]
        after = self._rows[self._inked(place, 1)]
        return before[-1] not in _SENTENCE_ENDS and not (after[0].isupper() or after[0].isdigit())

    def _is_at_foot(self) -> bool:
        """Whether the numbers stand below their pages."""
        before = sum(map(bool, self._rows[: self.places[0]]))
        after = sum(map(bool, self._rows[self.places[-1] + 1 :]))
        if min(before, after) <= _FEWEST:
            return before > after
        return self._rows[self.places[0]].strip("-–— ") == "1"


def _longest(numbered: Sequence[tuple[int, int]]) -> list[int]:
    """Return the places of the longest run of numbers that count up by one, or by two."""
    runs: list[tuple[int, int | None]] = []
    latest: dict[int, int] = {}
    lengths: list[int] = []
    for place, number in numbered:
        back = max(
            (latest[n] for n in (number - 1, number - 2) if n in latest),
            key=lambda run: lengths[run],
            default=None,
        )
        runs.append((place, back))
        lengths.append(1 + (lengths[back] if back is not None else 0))
        latest[number] = len(runs) - 1
    if not runs:
        return []
    at: int | None = max(range(len(runs)), key=lengths.__getitem__)
    places: list[int] = []
    while at is not None:
        place, at = runs[at]
        places.append(place)
    return places[::-1]
