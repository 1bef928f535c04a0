"""Characters and their places to printed lines in reading order: words, lines, columns."""

from __future__ import annotations

import unicodedata
from operator import attrgetter
from statistics import median
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.paper import PrintedLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader_app.formats.pages._pdf_glyphs import Glyph


class Word(msgspec.Struct, frozen=True, gc=False):
    """Characters without a blank between them."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """Height of its middle."""
        return (self.top + self.bottom) / 2


_BLANK = 0.16
"""Share of a line's height that parts two words."""
_STEP = 0.5
_STAY = 0.6
_APART = 1.6
"""Widths of a character that part two stretches of a line."""
_MOST_IN_A_LINE = 1000
"""Characters; more do not stand beside each other on a page."""
_NARROWEST = 0.22
_FULL = 0.55
_FEWEST_ROWS = 6
_LEAST_SHARE = 0.5
_MOSTLY = 0.8
_MIDDLE = 0.06
_SHORT = 0.2


class Columns:
    """The columns of the latest page that had them; the last page may be half empty."""

    def __init__(self) -> None:
        self._second: float | None = None
        """Where the second one begins."""

    def gutter(self, rows: Sequence[Sequence[Word]], width: float) -> float | None:
        """Return where a page is parted, or None where it has one column."""
        found = _gutter(rows, width)
        if found is not None:
            self._second = median(_beginnings(rows, found))
        elif self._second is not None and self._goes_on(rows, self._second, width):
            found = self._second - width / 2
        return found

    def _goes_on(self, rows: Sequence[Sequence[Word]], second: float, width: float) -> bool:
        """Whether a page leaves the gutter of the one before free, and uses its second column."""
        free = [row for row in rows if not _crosses(row, second - width / 2, width)]
        begun = list(_beginnings(free, second - width / 2))
        near = sum(abs(left - second) <= _APART * width for left in begun)
        return len(free) >= _MOSTLY * len(rows) and near > 0 and near >= _MOSTLY * len(begun)


def printed_lines(glyphs: Sequence[Glyph], columns: Columns | None = None) -> list[PrintedLine]:
    """Return the lines of a page in reading order: one column after the other.

    ``columns`` are those of the pages before.
    """
    words = _words(glyphs)
    if not words:
        return []
    width = _width_of_character(words)
    height = median(word.top - word.bottom for word in words) or 1.0
    printed: list[PrintedLine] = []
    rows = _rows(words)
    gutter = (columns or Columns()).gutter(rows, width)
    for stretch in [rows] if gutter is None else _parted(rows, gutter, width):
        printed += _printed(stretch, width, height)
    return printed


def _words(glyphs: Sequence[Glyph]) -> list[Word]:
    """Join the characters that stand close together, in the order the file draws them."""
    words: list[Word] = []
    run: list[Glyph] = []
    for glyph in glyphs:
        if glyph.char.isspace() or (run and not _adjoin(run[-1], glyph)):
            words += _word(run)
            run = []
        if not glyph.char.isspace():
            run.append(glyph)
    return words + _word(run)


def _adjoin(before: Glyph, after: Glyph) -> bool:
    size = max(before.top - before.bottom, 1.0)
    level = abs((before.top + before.bottom) - (after.top + after.bottom)) / 2
    return level <= _STEP * size and -_STAY * size <= after.left - before.right <= _BLANK * size


def _word(run: Sequence[Glyph]) -> list[Word]:
    if not run:
        return []
    chars = [glyph.char for glyph in run]
    if _is_leftward(chars) and run[0].left < run[-1].left:
        chars.reverse()  # drawn from left to right, but not read so
    text = unicodedata.normalize("NFC", "".join(chars))
    for ligature in "ﬀﬁﬂﬃﬄ":
        text = text.replace(ligature, unicodedata.normalize("NFKC", ligature))
    return [
        Word(
            text,
            min(glyph.left for glyph in run),
            min(glyph.bottom for glyph in run),
            max(glyph.right for glyph in run),
            max(glyph.top for glyph in run),
        )
    ]


def _is_leftward(chars: Iterable[str]) -> bool:
    """Whether most letters are of a script that runs from right to left."""
    letters = [unicodedata.bidirectional(char) for char in chars]
    return 2 * sum(letter in ("R", "AL") for letter in letters) > len(letters)


def _width_of_character(words: Sequence[Word]) -> float:
    """Return the usual width, within reason: a page without end would have no end of blanks."""
    usual = median((word.right - word.left) / len(word.text) for word in words)
    breadth = max(word.right for word in words) - min(word.left for word in words)
    return max(usual, breadth / _MOST_IN_A_LINE) or 1.0


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Return the words that stand level with each other, from the top of the page down."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.middle):
        row = rows[-1] if rows else None
        if row and abs(row[0].middle - word.middle) <= _STEP * min(
            row[0].top - row[0].bottom, word.top - word.bottom
        ):
            row.append(word)
        else:
            rows.append([word])
    return [sorted(row, key=attrgetter("left")) for row in rows]


# -- columns ---------------------------------------------------------------------------------------


def _parted(rows: list[list[Word]], gutter: float, width: float) -> list[list[list[Word]]]:
    """Cut rows at a gutter that most of them leave free; what crosses it parts the columns."""
    found: list[list[list[Word]]] = []
    left: list[list[Word]] = []
    right: list[list[Word]] = []
    breadth = max(row[-1].right for row in rows) - min(row[0].left for row in rows)
    for row in rows:
        if _crosses(row, gutter, width) or _is_centred(row, gutter, breadth):
            found += [left, right, [row]]
            left, right = [], []
            continue
        left.append([word for word in row if word.right <= gutter])
        right.append([word for word in row if word.left >= gutter])
    found += [left, right]
    return [stretch for rows in found if (stretch := [row for row in rows if row])]


def _crosses(row: Sequence[Word], gutter: float, width: float) -> bool:
    return any(word.left < gutter < word.right for word in row) or _spans(row, gutter, width)


def _is_centred(row: Sequence[Word], gutter: float, breadth: float) -> bool:
    """Whether a row stands below or above both columns, as the number of a page does."""
    first, last = row[0].left, row[-1].right
    return abs((first + last) / 2 - gutter) < _MIDDLE * breadth and last - first < _SHORT * breadth


def _beginnings(rows: Sequence[Sequence[Word]], gutter: float) -> Iterator[float]:
    """Yield where the rows of the second column begin."""
    for row in rows:
        if after := [word.left for word in row if word.left >= gutter]:
            yield min(after)


def _spans(row: Sequence[Word], gutter: float, width: float) -> bool:
    """Whether the words of a row run on over the gutter."""
    before = max((word.right for word in row if word.right <= gutter), default=None)
    after = min((word.left for word in row if word.left >= gutter), default=None)
    return before is not None and after is not None and after - before < _APART * width


def _gutter(rows: Sequence[Sequence[Word]], width: float) -> float | None:
    """Return where a page of two columns is parted, or None where it has one."""
    if len(rows) < _FEWEST_ROWS:
        return None
    first = min(row[0].left for row in rows)
    last = max(row[-1].right for row in rows)
    best, fewest = None, len(rows)
    steps = 60
    for step in range(int(steps * 0.3), int(steps * 0.7) + 1):
        x = first + (last - first) * step / steps
        crossing = sum(_crosses(row, x, width) for row in rows)
        if crossing < fewest:
            best, fewest = x, crossing
    if best is None or fewest > (1 - _LEAST_SHARE) * len(rows):
        return None
    return best if _is_full(rows, best, last - first) else None


def _is_full(rows: Sequence[Sequence[Word]], gutter: float, breadth: float) -> bool:
    """Whether both sides are columns of text; labels with words beside them are not."""
    for side in (
        [[word for word in row if word.right <= gutter] for row in rows],
        [[word for word in row if word.left >= gutter] for row in rows],
    ):
        spans = [row[-1].right - row[0].left for row in side if row]
        if len(spans) < _LEAST_SHARE * len(rows) or median(spans) < _NARROWEST * breadth:
            return False
        full = sum(span >= 0.8 * max(spans) for span in spans)
        if full < _FULL * len(spans):
            return False
    return True


# -- lines -----------------------------------------------------------------------------------------


def _printed(rows: Sequence[Sequence[Word]], width: float, height: float) -> list[PrintedLine]:
    """Write the rows of a column with as many blanks as there is room for."""
    first = min(row[0].left for row in rows)
    printed: list[PrintedLine] = []
    above: float | None = None
    last = max(row[-1].right for row in rows)
    for row in rows:
        middle = median(word.middle for word in row)
        gap = max(0.0, (above - middle) / height - 1) if above is not None else 0.0
        above = middle
        if _is_leftward(char for word in row for char in word.text):
            row = [_mirrored(word, first + last) for word in reversed(row)]
        right = (max(word.right for word in row) - first) / width
        printed.append(PrintedLine(_text(row, first, width), right, round(gap, 2)))
    return printed


def _mirrored(word: Word, axis: float) -> Word:
    return msgspec.structs.replace(word, left=axis - word.right, right=axis - word.left)


def _text(row: Sequence[Word], first: float, width: float) -> str:
    parts: list[str] = []
    length, before = 0, None
    for word in row:
        column = round((word.left - first) / width)
        if before is None:
            blanks = column
        elif word.left - before > _APART * width:
            blanks = max(2, column - length)
        else:
            blanks = 1 if word.left - before > _BLANK * (word.top - word.bottom) / 2 else 0
        parts.append(" " * blanks + word.text)
        length += blanks + len(word.text)
        before = word.right
    return "".join(parts)
