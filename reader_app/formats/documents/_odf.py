"""The markup of OpenDocument: styles, paragraphs, tables.

Left out: deleted words, notes, comments, indexes, hidden words, forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader_app.formats.documents._blocks import Block, Cell, Paragraph, Table, Writer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._office import Attributes

_HEADING = re.compile(r"(?i)heading (\d)$")
_TITLES = {"title": 1, "subtitle": 2}
_USUAL = frozenset(
    {"standard", "text body", "default paragraph style", "body text", "table contents"}
)
_LINKS = frozenset({"internet link", "visited internet link"})
_ESCAPED = re.compile(r"_([0-9a-fA-F]{2,4})_")
_LONGEST_CHAIN = 20
"""Styles that build on each other, at most; they may do so in a circle."""
_SKIPPED = frozenset(
    {
        "tracked-changes",
        "note",
        "annotation",
        "table-of-content",
        "alphabetical-index",
        "hidden-text",
        "ruby-text",
        "forms",
        "desc",
        "tracked-rows",
        "binary-data",
        "script",
        "event-listeners",
        "math",
    }
)
_MOST_BLANKS = 1000
_WIDEST = 64
_MOST_LETTERS = 32 * 1024 * 1024
"""Of all cells; beyond them none is repeated."""


@dataclass
class _Style:
    name: str
    parent: str = ""
    level: int = 0
    is_bold: bool | None = None
    is_italic: bool | None = None
    is_hidden: bool = False
    is_automatic: bool = False


@dataclass(frozen=True)
class _Look:
    """How words look; what a style does not say is as around it."""

    is_bold: bool = False
    is_italic: bool = False
    is_hidden: bool = False
    style: str = ""

    @property
    def name(self) -> str:
        """Bold, italic, or the name of a style of characters."""
        return "bold" if self.is_bold else "italic" if self.is_italic else self.style


@dataclass
class _Open:
    """A paragraph that is being read."""

    style: str
    level: int
    writer: Writer = field(default_factory=Writer)
    looks: list[_Look] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)


class Document:
    """Reads ``styles.xml`` and then ``content.xml``, or the one file that holds both."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.is_sheet = False
        """Whether this is a spreadsheet."""
        self.sheets: list[str] = []
        """The names of the tables that are not within others."""
        self._styles: dict[tuple[str, str], _Style] = {}
        """By family and name; styles of words and of paragraphs may have one name."""
        self._style: _Style | None = None
        self._is_body = self._is_automatic = False
        self._within: list[str] = []
        self._skips = 0
        self._paragraphs: list[_Open] = []
        self._tables: list[list[list[Cell]]] = []
        self._cells: list[tuple[Cell, int]] = []
        """The cells that are open, and how often each is repeated."""
        self._letters = 0
        self._begin = {
            "p": self._begin_paragraph,
            "h": self._begin_paragraph,
            "span": self._begin_span,
            "s": self._blanks,
            "tab": self._blanks,
            "line-break": self._blanks,
            "table": self._begin_table,
            "table-row": self._begin_row,
            "table-cell": self._begin_cell,
            "covered-table-cell": self._begin_cell,
        }
        self._finish = {
            "p": self._end_paragraph,
            "h": self._end_paragraph,
            "span": self._end_span,
            "table": self._end_table,
            "table-cell": self._end_cell,
            "covered-table-cell": self._end_cell,
            "body": self._end_body,
        }

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        self._skips += tag in _SKIPPED
        self._within.append(tag)
        if tag == "body":
            self._is_body = True
        elif not self._is_body:
            self._start_style(tag, attributes)
        elif tag == "spreadsheet":
            self.is_sheet = True
        elif not self._skips and (begin := self._begin.get(tag)):
            begin(tag, attributes)

    def end(self, tag: str) -> None:
        """Meet its end."""
        self._within.pop()
        if tag in _SKIPPED:
            self._skips -= 1
        elif tag == "automatic-styles":
            self._is_automatic = False
        elif self._is_body and not self._skips and (finish := self._finish.get(tag)):
            finish()

    def data(self, words: str) -> None:
        """Meet its words; line ends in the file are blanks."""
        if not self._paragraphs or self._skips or self._within[-1] in ("frame", "list"):
            return
        if self._within[-2:] != ["frame", "title"]:
            self._say(re.sub(r"\s*\n\s*", " ", words))

    def finish(self) -> None:
        """Keep what was still open where the document ended."""
        while self._cells or self._paragraphs:
            if self._paragraphs:
                self._end_paragraph()
            else:
                self._end_cell()
        while self._tables:
            self._end_table()

    # -- styles -----------------------------------------------------------------------------------

    def _start_style(self, tag: str, attributes: Attributes) -> None:
        if tag == "automatic-styles":
            self._is_automatic = True
        elif tag == "style":
            self._add_style(attributes)
        elif tag == "text-properties" and self._style and self._within[-2:-1] == ["style"]:
            weight, slant = attributes.get("font-weight"), attributes.get("font-style")
            self._style.is_bold = None if weight is None else weight not in ("normal", "400")
            self._style.is_italic = None if slant is None else slant != "normal"
            self._style.is_hidden = attributes.get("display") == "none"

    def _add_style(self, attributes: Attributes) -> None:
        name, family = attributes.get("name", ""), attributes.get("family", "")
        shown = attributes.get("display-name") or _ESCAPED.sub(_unescaped, name)
        self._style = self._styles[family, name] = _Style(
            shown,
            attributes.get("parent-style-name", ""),
            _level_named(shown) or _level(attributes.get("default-outline-level", "")),
            is_automatic=self._is_automatic,
        )

    def _chain(self, family: str, name: str) -> list[_Style]:
        """Return a style and those it builds on; one that is not defined has but its name."""
        chain: list[_Style] = []
        style = self._styles.get((family, name))
        if style is None and name:
            shown = _ESCAPED.sub(_unescaped, name)
            return [_Style(shown, level=_level_named(shown))]
        while style and len(chain) < _LONGEST_CHAIN:
            chain.append(style)
            style = self._styles.get((family, style.parent))
        return chain

    def _look(self, name: str, around: _Look) -> _Look:
        """Return how words of a style look, within words that look otherwise."""
        chain = self._chain("text", name)
        shown = next((style.name for style in chain if not style.is_automatic), "")
        shown = "" if shown.casefold() in _LINKS else shown
        return _Look(
            _said([style.is_bold for style in chain], around.is_bold),
            _said([style.is_italic for style in chain], around.is_italic),
            around.is_hidden or any(style.is_hidden for style in chain),
            shown or around.style,
        )

    # -- paragraphs -------------------------------------------------------------------------------

    def _begin_paragraph(self, tag: str, attributes: Attributes) -> None:
        chain = self._chain("paragraph", attributes.get("style-name", ""))
        shown = next((style.name for style in chain if not style.is_automatic), "")
        level = next((style.level for style in chain if style.level), 0)
        if tag == "h":
            level = _level(attributes.get("outline-level", "")) or level or 1
        paragraph = _Open("" if shown.casefold() in _USUAL else shown, level)
        own = [style for style in chain[:1] if style.is_automatic]
        paragraph.looks.append(
            _Look(
                any(style.is_bold for style in own),
                any(style.is_italic for style in own),
                any(style.is_hidden for style in own),
            )
        )
        self._paragraphs.append(paragraph)

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        done = self._paragraphs.pop()
        self._put([done.writer.paragraph(done.style, done.level), *done.boxes])

    def _put(self, blocks: list[Block]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].boxes += blocks
        elif self._cells:
            cell = self._cells[-1][0]
            cell += [block for block in blocks if isinstance(block, Paragraph) and block.text]
        else:
            self.blocks += blocks

    def _begin_span(self, tag: str, attributes: Attributes) -> None:
        if self._paragraphs:
            looks = self._paragraphs[-1].looks
            looks.append(self._look(attributes.get("style-name", ""), looks[-1]))

    def _end_span(self) -> None:
        if self._paragraphs and len(self._paragraphs[-1].looks) > 1:
            self._paragraphs[-1].looks.pop()

    def _blanks(self, tag: str, attributes: Attributes) -> None:
        count = attributes.get("c", "1")
        times = min(int(count), _MOST_BLANKS) if count.isdecimal() and len(count) < 10 else 1
        self._say({"s": " " * times, "tab": "\t"}.get(tag, "\n"))

    def _say(self, words: str) -> None:
        if self._paragraphs:
            look = self._paragraphs[-1].looks[-1]
            if not look.is_hidden:
                self._paragraphs[-1].writer.write(words, look.name)

    # -- tables -----------------------------------------------------------------------------------

    def _begin_table(self, tag: str, attributes: Attributes) -> None:
        if not self._tables:
            self.sheets.append(attributes.get("name", ""))
        self._tables.append([])

    def _begin_row(self, tag: str, attributes: Attributes) -> None:
        if self._tables:
            self._tables[-1].append([])

    def _begin_cell(self, tag: str, attributes: Attributes) -> None:
        if not self._tables or not self._tables[-1]:
            return
        count = attributes.get("number-columns-repeated", "1")
        times = min(int(count), _WIDEST) if count.isdecimal() and len(count) < 10 else 1
        self._cells.append(([], times))

    def _end_cell(self) -> None:
        if not self._cells:
            return
        cell, times = self._cells.pop()
        self._letters += sum(len(p.text) for p in cell) * times
        times = times if self._letters < _MOST_LETTERS else 1
        if self._tables and self._tables[-1] and len(self._tables[-1][-1]) < _WIDEST:
            self._tables[-1][-1] += [cell] * times

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = Table([row for row in self._tables.pop() if any(row)])
        if self._cells and not self._paragraphs:  # a table within a cell
            self._put([p for row in table.rows for cell in row for p in cell])
        else:
            self._put([table])

    def _end_body(self) -> None:
        self._is_body = False


def _level_named(style: str) -> int:
    heading = _HEADING.match(style)
    return int(heading[1]) if heading else _TITLES.get(style.casefold(), 0)


def _said(values: Sequence[bool | None], around: bool) -> bool:
    """Return what the nearest style says that says anything."""
    return next((value for value in values if value is not None), around)


def _level(value: str) -> int:
    return min(int(value), 9) if value.isdecimal() and len(value) < 10 else 0


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))
