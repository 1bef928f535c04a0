"""The markup of Excel workbooks: shared strings, number formats, sheets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._office import Attributes
    from reader_app.formats.documents._table import Row

WIDEST = 64
"""Columns that are read; what people say stands in the first."""
MOST_ROWS = 200_000
_MOST_LETTERS = 32 * 1024 * 1024
"""Of all cells; one long shared string may stand in every one of them."""
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})$")
_TIME_FORMATS = frozenset({18, 19, 20, 21, 45, 46, 47})
_DATE_FORMATS = frozenset({14, 15, 16, 17, 22})
_LITERAL = re.compile(r'"[^"]*"|\\.|\[(?![hmsHMS])[^\]]*\]')
_DAY = 86_400
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$")


class Strings:
    """Reads ``sharedStrings.xml``; readings printed over characters are left out."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self._parts: list[str] = []
        self._tag = ""
        self._is_reading = False

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        self._tag = tag
        if tag == "si":
            self._parts = []
        elif tag == "rPh":
            self._is_reading = True

    def end(self, tag: str) -> None:
        """Meet its end."""
        self._tag = ""
        if tag == "si":
            self.all.append("".join(self._parts))
        elif tag == "rPh":
            self._is_reading = False

    def data(self, words: str) -> None:
        """Meet its words."""
        if self._tag == "t" and not self._is_reading:
            self._parts.append(words)


class Formats:
    """Reads ``styles.xml``: in which styles of cells a number is a time or a date."""

    def __init__(self) -> None:
        self._own: dict[int, str] = {}
        self._is_within = False
        self.kinds: list[str] = []
        """``time``, ``date`` or ``""``, by the number of the style."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        if tag == "numFmt":
            self._own[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._is_within = True
        elif tag == "xf" and self._is_within:
            self.kinds.append(self._kind(_whole(attributes.get("numFmtId"))))

    def end(self, tag: str) -> None:
        """Meet its end."""
        if tag == "cellXfs":
            self._is_within = False

    def data(self, words: str) -> None:
        """Meet words; there are none here."""

    def _kind(self, number: int) -> str:
        code = _LITERAL.sub("", self._own.get(number, "")).casefold()
        if number in _DATE_FORMATS or "y" in code or "d" in code:
            return "date"
        return "time" if number in _TIME_FORMATS or re.search("[hs]", code) else ""


class Names:
    """Reads ``workbook.xml`` or a part that says where parts are: ids, names and targets."""

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted
        self.found: list[Attributes] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        if tag == self._wanted and len(self.found) < 1000:
            self.found.append(attributes)

    def end(self, tag: str) -> None:
        """Meet its end."""

    def data(self, words: str) -> None:
        """Meet words; there are none here."""


class Sheet:
    """Reads one sheet; rows and columns that are only said to exist cost nothing."""

    def __init__(self, strings: Sequence[str], kinds: Sequence[str]) -> None:
        self.rows: list[Row] = []
        self.is_cut = False
        """Whether there were more rows than are read."""
        self._strings = strings
        self._kinds = kinds
        self._row: Row = []
        self._column = -1
        self._cell: Attributes = {}
        self._parts: list[str] = []
        self._tag = ""
        self._letters = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        self._tag = tag
        if tag == "row":
            self._row, self._column = [], -1
        elif tag == "c":
            self._cell, self._parts = attributes, []
            place = _CELL.match(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1

    def end(self, tag: str) -> None:
        """Meet its end."""
        self._tag = ""
        if tag == "c":
            self._put("".join(self._parts))
        elif tag == "row" and any(self._row):
            self._letters += sum(map(len, self._row))
            if len(self.rows) < MOST_ROWS and self._letters < _MOST_LETTERS:
                self.rows.append(self._row)
            else:
                self.is_cut = True
            self._row = []

    def data(self, words: str) -> None:
        """Meet its words."""
        if self._tag in ("v", "t"):
            self._parts.append(words)

    def _put(self, value: str) -> None:
        if not value or self._column >= WIDEST:
            return
        self._row += [""] * (self._column + 1 - len(self._row))
        self._row[self._column] = self._words(value)

    def _words(self, value: str) -> str:
        kind = self._cell.get("t", "n")
        if kind == "s":
            index = _whole(value)
            return self._strings[index] if 0 <= index < len(self._strings) else ""
        if kind == "n" and _NUMBER.match(value):
            style = _whole(self._cell.get("s"))
            shown = self._kinds[style] if 0 <= style < len(self._kinds) else ""
            return _shown(float(value), shown) or value
        return "" if kind == "e" else value


def _shown(value: float, kind: str) -> str:
    """Return a number of days as a time or a date is written, or ``""``."""
    if kind == "time" and 0 <= value < 1000:
        seconds, part = divmod(round(value * _DAY * 1000), 1000)
        clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        return f"{clock}.{part:03}" if part else clock
    if kind == "date" and 1 <= value < 2_958_466:
        from datetime import date, timedelta  # only dates need it

        return (date(1899, 12, 30) + timedelta(days=int(value))).isoformat()
    return str(int(value)) if value.is_integer() else ""


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _whole(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 10 else 0 if not value else -1
