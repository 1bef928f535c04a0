"""Pages with numbered lines, as courts and legislatures print them, to clean text.

The numbers of lines, the heads and the feet of pages leave the text that is read, and lines that
were only broken to fit the page are joined; the page and line of each stay as :class:`PageLine`.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader_app.transcript.model import PageLine

if TYPE_CHECKING:
    from collections.abc import Callable

_MARGIN = re.compile(r"[ \t]{0,12}(?P<line>\d{1,2})(?:(?P<gap>[ \t]+)(?P<words>\S.*)?)?$")
_MARGINS = re.compile(r"(?m)^[ \t]{0,12}(\d{1,2})(?=[ \t\n])")
_PAGE = re.compile(r"(?i)\s*(?:[-–] *)?(?:page:? *)?0*(?P<page>\d{1,5})(?: *[-–]| of \d+)?\s*$")
_MARKED = re.compile(r"[QA](?:[.:]\s|\s{2,})|BY M[RS]|THE [A-Z]+:")
_Q_OR_A = re.compile(r"[QA][.:]?\s+")
_LABELLED = re.compile(r"[A-Z][A-Za-z'’. -]{1,40}:\s{2,}\S")
_GAPS = re.compile(r"(?P<after>[QA:.?!])? {2,}")
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(r"\w-$")
_SAMPLE = 200_000
_FEWEST = 20
"""Lines of a page, at least, and numbered lines of a document."""
_MOST = 40
_IN_ORDER = 0.9
_NUMBERED = 0.5
_WIDE = 0.85
_SHORT = 0.5
_INDENTED = 0.05
_LISTED = 0.2
_OFTEN = 3


class Printed(NamedTuple):
    """What pages say, without what only belongs to the paper."""

    text: str
    pages: tuple[PageLine, ...]
    """Where each printed line begins in ``text``."""
    sources: tuple[tuple[int, int], ...]
    """Where each line begins in ``text``, and its number in the file."""


class _Row(NamedTuple):
    """A line with ink in it, or an empty line that has a number."""

    source: int
    page: int
    line: int | None
    column: int
    words: str
    after_blank: bool


def read(text: str) -> Printed | None:
    """Return what numbered pages say, or None where ``text`` is none."""
    if not _is_numbered(text):
        return None
    rows = _without_heads(_Pages(text).rows)
    return _written(rows, _continuation(rows))


def _is_numbered(text: str) -> bool:
    """Whether most lines have a number, which counts up and begins anew."""
    sample = text[:_SAMPLE]
    numbers = [int(number) for number in _MARGINS.findall(sample)]
    if len(numbers) < _FEWEST or max(numbers) < _FEWEST or numbers.count(1) < 1:
        return False
    steps = sum(after in {before + 1, 1} for before, after in pairwise(numbers))
    longest = max((before for before, after in pairwise(numbers) if after < before), default=0)
    inked = sum(1 for line in sample.split("\n") if line.strip())
    return (
        steps >= _IN_ORDER * (len(numbers) - 1)
        and (longest >= _FEWEST or numbers.count(1) == 1)
        and max(longest, 1) <= _MOST
        and len(numbers) >= _NUMBERED * inked
    )


class _Pages:
    """The lines of a text, with the page that each stands on."""

    def __init__(self, text: str) -> None:
        self.rows: list[_Row] = []
        self._page = 0
        """Pages that have begun."""
        self._last = 0
        """The number of the latest line on the page."""
        self._printed: dict[int, int] = {}
        """The number that is printed on a page, by its place among the pages."""
        self._is_fed = self._after_blank = False
        self._at_foot: bool | None = None
        for source, line in enumerate(text.split("\n"), 1):
            self._feed(source, line)
        first = next(iter(self._printed.items()), None)
        ahead = first[1] - first[0] if first else 0
        names = {
            page: self._printed.get(page, max(page + ahead, 0)) for page in range(self._page + 1)
        }
        self.rows = [row._replace(page=names[row.page]) for row in self.rows]

    def _feed(self, source: int, line: str) -> None:
        for part in line.split("\f")[:-1]:
            self._line(source, part)
            self._is_fed = True
        self._line(source, line.rpartition("\f")[2])

    def _line(self, source: int, line: str) -> None:
        if not line.strip():
            self._after_blank = True
            return
        found = _MARGIN.match(line)
        number = int(found["line"]) if found else 0
        if found and number == self._last + 1 and (number > 1 or self._page):
            self._add(source, number, found)
        elif found and number == 1 and (self._last != 1 or found["words"]):
            if self._last or not self._page:
                self._turn_page()
            self._add(source, number, found)
        elif (page := _PAGE.match(line)) and self._is_edge():
            self._number_page(int(page["page"]))
        else:
            column = len(line) - len(line.lstrip())
            if self._is_fed or not self._page:
                self._turn_page()
            row = _Row(source, self._page, None, column, line.strip(), self._after_blank)
            self.rows.append(row)
        self._after_blank = False

    def _add(self, source: int, number: int, found: re.Match[str]) -> None:
        if self._is_fed and number == 1:
            self._turn_page()
        self._last, self._is_fed = number, False
        words = found["words"] or ""
        column = found.start("words") if words else 0
        row = _Row(source, self._page, number, column, words.rstrip(), self._after_blank)
        self.rows.append(row)

    def _is_edge(self) -> bool:
        """Whether a page is at its end, or has not begun."""
        return self._is_fed or self._last == 0 or self._last >= _FEWEST

    def _turn_page(self) -> None:
        self._page += 1
        self._last, self._is_fed = 0, False

    def _number_page(self, number: int) -> None:
        """Take a number that stands at the head or the foot of a page."""
        if self._at_foot is None:
            self._at_foot = bool(self._last) and not self._is_fed and number == self._page
        if self._at_foot:
            self._printed[self._page] = number
            self._last = 0
            self._is_fed = True
            return
        has_one = self._page in self._printed  # as a page of a cover without numbered lines has
        if self._last or self._is_fed or not self._page or has_one:
            self._turn_page()
        self._printed[self._page] = number


def _without_heads(rows: list[_Row]) -> list[_Row]:
    """Leave out the lines that stand on most pages, at their head or foot."""
    pages = len({row.page for row in rows})
    seen: Counter[str] = Counter()
    for row in rows:
        if row.words and (row.line is None or row.line <= 1):
            seen[_shape(row.words)] += 1
    heads = {shape for shape, times in seen.items() if times >= _OFTEN and 2 * times > pages}
    return [row for row in rows if row.line not in {None, 1} or _shape(row.words) not in heads]


def _shape(words: str) -> str:
    return " ".join(_DIGITS.sub("0", words).split())


class _Setting(NamedTuple):
    """How the lines of a document are set."""

    column: int | None
    """Where a line begins that goes on with the one before; None where none does."""
    width: int
    is_indented: bool
    """Whether paragraphs begin elsewhere."""
    spaced: frozenset[int]
    """Pages on which an empty line stands between any two."""
    listed: frozenset[int]
    """Pages of titles and lists, on which no line goes on with the one before."""


def _continuation(rows: list[_Row]) -> _Setting:
    """Learn from the lines that reach the margin where the next one begins."""
    inked = [row for row in rows if row.words and row.line is not None]
    ends = sorted(row.column + len(row.words) for row in inked)
    width = ends[int(0.98 * (len(ends) - 1))] if ends else 0
    following = Counter(
        row.column
        for before, row in pairwise(rows)
        if before.words and before.column + len(before.words) >= _WIDE * width
        if row.words and row.line is not None and not _MARKED.match(row.words)
    )
    column = following.most_common(1)[0][0] if following else None
    elsewhere = sum(row.column != column for row in inked)
    return _Setting(
        column,
        width,
        elsewhere > _INDENTED * len(inked),
        _pages_where(rows, lambda row: row.after_blank, _IN_ORDER),
        _pages_where(rows, lambda row: row.line is None, _LISTED),
    )


def _pages_where(rows: list[_Row], holds: Callable[[_Row], bool], share: float) -> frozenset[int]:
    """Return the pages on which something holds of so large a share of the lines."""
    inked = [row for row in rows if row.words]
    every = Counter(row.page for row in inked)
    some = Counter(row.page for row in inked if holds(row))
    return frozenset(page for page, count in every.items() if some[page] >= share * count)


def _written(rows: list[_Row], setting: _Setting) -> Printed:
    """Write the text, and say where each line has gone."""
    parts: list[str] = []
    length = 0
    pages: list[PageLine] = []
    sources: list[tuple[int, int]] = []
    before: _Row | None = None
    begun = (0, 0)  # the columns at which the paragraph began, and its words after a mark
    for row in rows:
        if not row.words:
            before = before and before._replace(words="")
            continue
        joint = _joint(before, row, setting, begun) if parts else ""
        if before is None or "\n" in joint:
            begun = (row.column, row.column + _mark(row.words))
        words = _GAPS.sub(_gap, row.words)
        parts += [joint, words]
        at = length + len(joint)
        length = at + len(words)
        sources.append((at, row.source))
        if row.line is not None:
            pages.append(PageLine(at, row.page, row.line))
        before = row
    return Printed("".join(parts) + "\n", tuple(pages), tuple(sources))


def _gap(found: re.Match[str]) -> str:
    """Keep two blanks where they tell a label from the words."""
    return f"{found['after']}  " if found["after"] else " "


def _mark(words: str) -> int:
    """Return how much of a line is the mark of a question or an answer, with its blanks."""
    found = _Q_OR_A.match(words)
    return found.end() if found else 0


def _joint(before: _Row | None, row: _Row, setting: _Setting, begun: tuple[int, int]) -> str:
    """Return what parts a line from the one before."""
    if before is None or not before.words:
        return "\n\n"
    if row.after_blank and row.page == before.page and row.page not in setting.spaced:
        return "\n\n"
    if row.page in setting.listed:
        return "\n"
    starts = _MARKED.match(row.words) or (
        not setting.is_indented and _LABELLED.match(row.words) is not None
    )
    is_short = before.column + len(before.words) < _SHORT * setting.width
    is_full = before.column + len(before.words) >= _WIDE * setting.width
    is_hung = is_full and begun[0] < begun[1] == row.column
    is_outdented = row.column + 1 < begun[0] and not is_short
    if starts or setting.column is None:
        return "\n\n"
    if abs(row.column - setting.column) > 1 and not (is_outdented or is_hung):
        return "\n\n"
    if is_short:
        return "\n"
    return "" if _BROKEN.search(before.words) else " "
