"""What lists print before their paragraphs: numbers, and now and then who speaks.

Numbers alone are left out, as bullets are. What has words of its own, such as ``Q12.`` or
``Speaker 2:``, is a label like one that was typed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from reader_app.formats.documents._office import Attributes

_LABEL = re.compile(
    r"(?:[QA][.:)]?|Q[ .]?\d{1,5}[.:)]?|(?![ivxlcdm]+\W*$|[IVXLCDM]+\W*$)[^\W\d_]{2}.*)$"
)
_INDEX = re.compile(r"(?i)toc \d$")
_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 9
_MOST = 10_000


def label_of(printed: str) -> str:
    """Return what a list prints as a label before a paragraph, or ``""`` where it only counts."""
    bare = printed.strip()
    if not _LABEL.match(bare):
        return ""
    return f"{bare} " if bare.endswith((".", ":", ")")) else f"{bare}: "


def is_index(style: str) -> bool:
    """Whether a style is that of a table of contents, which is no part of the text."""
    return _INDEX.match(style) is not None


class _Level(msgspec.Struct):
    text: str = ""
    start: int = 1


class Numbering:
    """Reads ``numbering.xml`` of a Word document, and counts."""

    def __init__(self) -> None:
        self._levels: dict[str, list[_Level]] = {}
        self._lists: dict[str, str] = {}
        self._open: list[_Level] = []
        self._list = ""
        self._level = 0
        self._counts: dict[str, list[int]] = {}

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        value = attributes.get("val", "")
        if tag == "abstractNum" and len(self._levels) < _MOST:
            self._open = self._levels[attributes.get("abstractNumId", "")] = [
                _Level() for _ in range(_DEEPEST)
            ]
        elif tag == "lvl":
            self._level = _digit(attributes.get("ilvl", ""))
        elif tag == "lvlText" and self._open:
            self._open[self._level].text = value
        elif tag == "start" and self._open:
            self._open[self._level].start = _digit(value)
        elif tag == "num":
            self._open, self._list = [], attributes.get("numId", "")
        elif tag == "abstractNumId" and len(self._lists) < _MOST:
            self._lists[self._list] = value

    def end(self, tag: str) -> None:
        """Meet its end."""

    def data(self, words: str) -> None:
        """Meet words; there are none here."""

    def label(self, number_id: str, level: int) -> str:
        """Return the label that the next paragraph of a list has, or ``""``."""
        levels = self._levels.get(self._lists.get(number_id, ""))
        if levels is None or not any(map(str.isalpha, levels[level].text)):
            return ""
        counts = self._counts.setdefault(
            self._lists[number_id], [each.start - 1 for each in levels]
        )
        counts[level] += 1
        counts[level + 1 :] = [each.start - 1 for each in levels[level + 1 :]]
        return label_of(_PLACE.sub(lambda at: str(counts[int(at[1]) - 1]), levels[level].text))


def _digit(value: str) -> int:
    return int(value) if value in {*"012345678"} else 0
