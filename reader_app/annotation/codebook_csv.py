"""A codebook as CSV: written whole, and read from other programs' files too.

Spreadsheets take a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula. Such a cell is
written with an apostrophe before it, which reading takes away again.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.codebook import KEYS, SEPARATOR, names_of, tidy
from reader_app.annotation.filtering import fold
from reader_app.annotation.model import TAG_COLOURS
from reader_app.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.codebook import Codebook

COLUMNS = ("name", "parent", "description", "include", "exclude", "colour", "key")
_NAMES = {
    "name": ("name", "tag", "code", "code name", "codename", "label"),
    "parent": ("parent", "parent tag", "category", "cat", "parent code", "category name"),
    "description": ("description", "memo", "definition", "comment", "code memo", "note"),
    "include": ("include", "includes", "inclusion", "inclusion criteria"),
    "exclude": ("exclude", "excludes", "exclusion", "exclusion criteria"),
    "colour": ("colour", "color"),
    "key": ("key", "shortcut"),
}
_PARTED = (SEPARATOR, "/", "\\", ">", "::", ".")
"""What other programs part the names of a path by, in a column of tags."""
_TAGUETTE = "number of highlights"
"""A column that Taguette writes."""
_DELIMITERS = ",;\t"
_FORMULA = tuple("=+-@\t\r")
_LARGEST = 1024 * 1024
_HEX = re.compile(r"#?([0-9a-fA-F]{6})")


class Line(msgspec.Struct, frozen=True):
    """A tag as a file describes it; None is what the file says nothing of."""

    number: int
    """Of the line in the file, from 1."""
    path: str
    description: str | None = None
    include: str | None = None
    exclude: str | None = None
    colour: str | None = None
    key: int | None = None


# -- writing --------------------------------------------------------------------------------------


def write(book: Codebook) -> str:
    """Return the codebook as CSV, parents before their children."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for tag in book:
        cells = [tag.name, book.above(tag), tag.description, tag.include, tag.exclude, tag.colour]
        writer.writerow([*map(harmless, cells), tag.key or ""])
    return out.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    is_formula = cell.lstrip("'").startswith(_FORMULA)
    return f"'{cell}" if is_formula else cell


def _as_meant(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA) else cell


# -- reading --------------------------------------------------------------------------------------


def read(text: str) -> list[Line]:
    """Return the tags that a CSV text describes. Raises ``ReaderError``, naming the line."""
    rows = _rows(text.removeprefix("\ufeff"))
    if not rows:
        raise ReaderError("There are no lines in the file.")
    columns = _columns(rows[0][1])
    paths = _Paths([row for _, row in rows[1:]], columns, rows[0][1])
    lines = [_line(number, row, columns, paths) for number, row in rows[1:]]
    _check(lines)
    return lines


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows that hold anything, with their line numbers."""
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    csv.field_size_limit(_LARGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[tuple[int, list[str]]] = []
    number = 1
    try:
        for row in reader:
            if any(map(str.strip, row)):
                found.append((number, row))
            number = reader.line_num + 1
    except csv.Error as error:
        raise ReaderError(f"Line {number}: the quotation marks do not match.") from error
    return found


def _columns(header: list[str]) -> dict[str, int]:
    """Return where each column stands."""
    given = [fold(name).replace("_", " ") for name in header]
    found = {
        column: given.index(name)
        for column, names in _NAMES.items()
        for name in reversed(names)
        if name in given
    }
    if "name" not in found:
        raise ReaderError("Line 1: there is no column “name”, “tag” or “code”.")
    return found


class _Paths:
    """How paths are written in the column of tags.

    Where the file has no column of parents, a sign parts a name if what stands before it is a tag
    of the file too. In a file that Taguette wrote, a full stop parts it in any case.
    """

    def __init__(self, rows: list[list[str]], columns: dict[str, int], header: list[str]) -> None:
        place = columns["name"]
        self._known = {tidy(row[place]) for row in rows if len(row) > place}
        self._signs = () if "parent" in columns else _PARTED
        self._by_stops = _TAGUETTE in map(fold, header)

    def names(self, name: str) -> list[str]:
        """Return the names of a path, from above."""
        for sign in self._signs:
            head, found, tail = name.rpartition(sign)
            is_sure = sign == SEPARATOR or (sign == "." and self._by_stops and tail[:1].isalnum())
            if found and tail.strip() and (is_sure or tidy(head) in self._known):
                return [*self.names(tidy(head)), tidy(tail)]
        return [name]


def _line(number: int, row: list[str], columns: dict[str, int], paths: _Paths) -> Line:
    def cell(column: str) -> str | None:
        place = columns.get(column)
        if place is None or place >= len(row):
            return None
        return _as_meant(row[place]).strip()

    if len(row) <= columns["name"] or not (name := tidy(cell("name") or "")):
        raise ReaderError(f"Line {number}: there is no name.")
    path = names_of(SEPARATOR.join([cell("parent") or "", *paths.names(name)]))
    if not path:
        raise ReaderError(f"Line {number}: “{name}” is no name.")
    return Line(
        number,
        SEPARATOR.join(path),
        cell("description"),
        cell("include"),
        cell("exclude"),
        _colour(number, cell("colour")),
        _key(number, cell("key")),
    )


def _colour(number: int, words: str | None) -> str | None:
    """Return a colour of the palette: by its name, or the nearest to ``#rrggbb``."""
    if not words:
        return None
    if words.casefold() in TAG_COLOURS:
        return words.casefold()
    if hexed := _HEX.fullmatch(words):
        return _nearest(hexed[1])
    names = ", ".join(TAG_COLOURS)
    raise ReaderError(f"Line {number}: there is no colour “{words}”; there are {names}.")


def _key(number: int, words: str | None) -> int | None:
    if not words:
        return None
    if words not in {str(key) for key in KEYS}:
        raise ReaderError(f"Line {number}: “{words}” is no key; there are 1 to 9.")
    return int(words)


_HUES = {
    "rose": 350,
    "brown": 25,
    "amber": 45,
    "green": 120,
    "teal": 175,
    "sky": 205,
    "indigo": 235,
    "violet": 285,
}
"""Degrees of the palette's colours on the circle of hues."""
_GREY = 0.12


def _nearest(hexed: str) -> str:
    import colorsys

    red, green, blue = (int(hexed[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, _lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if saturation < _GREY:
        return "slate"
    return min(_HUES, key=lambda name: abs((_HUES[name] - hue * 360 + 180) % 360 - 180))


def _check(lines: Iterable[Line]) -> None:
    """Refuse a file that says two things of one tag, or gives one key twice."""
    paths: dict[str, int] = {}
    keys: dict[int, int] = {}
    for line in lines:
        path = line.path.casefold()
        if path in paths:
            raise ReaderError(
                f"Line {line.number}: “{line.path}” stands in line {paths[path]} already."
            )
        paths[path] = line.number
        if line.key is not None and line.key in keys:
            raise ReaderError(
                f"Line {line.number}: line {keys[line.key]} has key {line.key} already."
            )
        if line.key is not None:
            keys[line.key] = line.number
