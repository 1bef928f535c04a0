"""The markup of Word: its styles, and the paragraphs and tables of a document's body.

Left out: what a tracked change deletes or moves away, hidden words, the codes of fields, footnotes,
comments, headers and footers, and the second form in which newer drawings are repeated for older
programs. Kept: insertions, text boxes (after the paragraph they hang on), tabs and line breaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._blocks import Block, Cell, Paragraph, Table, Writer
from reader_app.formats.documents._numbers import is_index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader_app.formats.documents._numbers import Numbering
    from reader_app.formats.documents._office import Attributes

_HEADING = re.compile(r"(?i)heading\s*([1-9])$")
_TITLES = {"title": 1, "subtitle": 2}
_USUAL = frozenset(
    {"", "normal", "standard", "default", "body text", "no spacing", "list paragraph"}
)
_LONGEST_CHAIN = 20
"""Styles that build on each other, at most; they may do so in a circle."""
_WIDEST = 64
_OFF = frozenset({"0", "false", "off", "none"})
_SKIPPED = frozenset(
    {"del", "moveFrom", "Fallback", "rt", "instrText", "delText", "rPrChange", "pPrChange"}
)
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_WORDS = frozenset({"t"})
_LINKS = frozenset({"hyperlink", "internet link", "followedhyperlink"})


@dataclass
class Style:
    """What a style says that matters for reading."""

    name: str = ""
    parent: str = ""
    level: int = 0
    is_bold: bool | None = None
    number: str = ""
    """The number of the list its paragraphs are in."""


def is_on(attributes: Attributes) -> bool:
    """Whether a property such as bold is switched on."""
    return attributes.get("val", "1") not in _OFF


class Styles:
    """Reads ``styles.xml``."""

    def __init__(self) -> None:
        self.named: dict[str, Style] = {}
        self._style = Style()

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        value = attributes.get("val", "")
        if tag == "style":
            self._style = self.named[attributes.get("styleId", "")] = Style()
        elif tag == "name":
            self._style.name = value
            heading = _HEADING.match(value)
            self._style.level = (
                int(heading[1]) if heading else _TITLES.get(value.casefold(), self._style.level)
            )
        elif tag == "basedOn":
            self._style.parent = value
        elif tag == "outlineLvl" and value.isdecimal() and int(value) < 9:
            self._style.level = self._style.level or int(value) + 1
        elif tag == "b":
            self._style.is_bold = is_on(attributes)
        elif tag == "numId":
            self._style.number = value

    def end(self, tag: str) -> None:
        """Meet its end."""

    def data(self, words: str) -> None:
        """Meet words; there are none in styles."""


@dataclass
class _Run:
    """How the words of a run look."""

    is_bold: bool | None = None
    is_italic: bool | None = None
    style: str = ""
    is_hidden: bool = False


@dataclass
class _Open:
    """A paragraph that is being read."""

    writer: Writer = field(default_factory=Writer)
    style: str = ""
    level: int = 0
    number: str = ""
    depth: int = 0
    """Which list it is in, and how deep."""
    goes_on: bool = False
    """Whether its end is deleted, so that the next paragraph belongs to it."""
    boxes: list[Block] = field(default_factory=list)
    run: _Run | None = None


class Body:
    """Reads ``document.xml``; ``blocks`` is what it holds."""

    def __init__(self, styles: Mapping[str, Style], numbering: Numbering) -> None:
        self._numbering = numbering
        self.blocks: list[Block] = []
        self._styles = styles
        self._paragraphs: list[_Open] = []
        self._tables: list[list[list[Cell]]] = []
        self._holders: list[str] = []
        """What paragraphs are in: the body, cells of tables, boxes."""
        self._spans: list[int] = []
        """How many columns each open cell goes over."""
        self._within: list[str] = []
        self._skips = 0
        self._joined: _Open | None = None
        self._begin = {
            "p": self._begin_paragraph,
            "pStyle": self._style_paragraph,
            "outlineLvl": self._outline,
            "numId": self._list,
            "ilvl": self._list,
            "r": self._begin_run,
            **dict.fromkeys(("b", "i", "rStyle", "vanish"), self._set_run),
            **dict.fromkeys(_BREAKS, self._break),
            "tbl": self._begin_table,
            "tr": self._begin_row,
            "tc": self._begin_cell,
            "gridSpan": self._span_columns,
            "txbxContent": self._begin_box,
        }
        self._finish = {
            "p": self._end_paragraph,
            "r": self._end_run,
            "tc": self._end_cell,
            "txbxContent": self._end_holder,
            "tbl": self._end_table,
        }

    # -- tags -------------------------------------------------------------------------------------

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        if tag in _SKIPPED:
            self._skip(tag)
        self._within.append(tag)
        if self._skips:
            return
        if begin := self._begin.get(tag):
            begin(tag, attributes)

    def end(self, tag: str) -> None:
        """Meet its end."""
        self._within.pop()
        if tag in _SKIPPED:
            self._skips -= 1
        elif not self._skips and (finish := self._finish.get(tag)):
            finish()

    def data(self, words: str) -> None:
        """Meet its words."""
        if (
            self._skips
            or not self._paragraphs
            or not self._within
            or self._within[-1] not in _WORDS
        ):
            return
        self._say(words)

    def finish(self) -> None:
        """Keep what was still open where the document ended."""
        while self._tables:
            self._end_table()
        self._holders.clear()
        waiting = [self._joined] if self._joined else []
        for paragraph in [*waiting, *reversed(self._paragraphs)]:
            self._paragraphs.clear()
            self._put(paragraph)

    def _skip(self, tag: str) -> None:
        """Leave out what is in this element; but a deletion among properties is that of an end."""
        self._skips += 1
        if tag in ("del", "moveFrom") and self._within[-1:] == ["rPr"] and self._paragraphs:
            self._paragraphs[-1].goes_on = True

    def _say(self, words: str) -> None:
        paragraph = self._paragraphs[-1]
        run = paragraph.run or _Run()
        if not run.is_hidden and run.style != "PlaceholderText":
            paragraph.writer.write(words, self._look(run))

    def _look(self, run: _Run) -> str:
        style = self._styles.get(run.style)
        name = style.name if style else ""
        is_bold = run.is_bold if run.is_bold is not None else bool(style and style.is_bold)
        if is_bold:
            return "bold"
        if run.is_italic:
            return "italic"
        return "" if name.casefold() in _LINKS else name

    # -- paragraphs -------------------------------------------------------------------------------

    def _begin_paragraph(self, tag: str, attributes: Attributes) -> None:
        joined, self._joined = self._joined, None
        self._paragraphs.append(joined or _Open())

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs.pop()
        if paragraph.goes_on:
            paragraph.goes_on = False
            self._joined = paragraph
            return
        self._put(paragraph)

    def _put(self, paragraph: _Open) -> None:
        if is_index(paragraph.style):
            return
        blocks: list[Block] = [self._done(paragraph)]
        blocks += paragraph.boxes
        if self._holders and self._holders[-1] == "tc" and self._tables:
            cell = self._tables[-1][-1][-1]
            cell += [block for block in blocks if isinstance(block, Paragraph) and block.text]
        elif self._paragraphs:  # the paragraph of a box hangs on another
            self._paragraphs[-1].boxes += blocks
        else:
            self.blocks += blocks

    def _done(self, paragraph: _Open) -> Paragraph:
        """Return a paragraph, with the label that its list prints before it."""
        done = paragraph.writer.paragraph(paragraph.style, paragraph.level)
        label = self._numbering.label(paragraph.number, paragraph.depth) if paragraph.number else ""
        if not label or not done.text:
            return done
        return msgspec.structs.replace(done, text=label + done.text, lead=0, look="")

    def _list(self, tag: str, attributes: Attributes) -> None:
        if not self._paragraphs:
            return
        value = attributes.get("val", "")
        if tag == "numId":
            self._paragraphs[-1].number = value
        else:
            self._paragraphs[-1].depth = int(value) if value in {*"012345678"} else 0

    def _style_paragraph(self, tag: str, attributes: Attributes) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        name, level = self._resolved(attributes.get("val", ""))
        paragraph.style = "" if name.casefold() in _USUAL else name
        paragraph.level = paragraph.level or level
        style = self._styles.get(attributes.get("val", ""))
        paragraph.number = paragraph.number or (style.number if style else "")

    def _resolved(self, style_id: str) -> tuple[str, int]:
        """Return the name of a style, and the level it or a style it builds on has."""
        style = self._styles.get(style_id)
        name = style.name if style else style_id
        for _ in range(_LONGEST_CHAIN):
            if style is None or style.level:
                break
            style = self._styles.get(style.parent)
        return name, style.level if style else 0

    def _outline(self, tag: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if self._paragraphs and value.isdecimal() and int(value) < 9:
            self._paragraphs[-1].level = int(value) + 1

    # -- runs -------------------------------------------------------------------------------------

    def _begin_run(self, tag: str, attributes: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].run = _Run()

    def _end_run(self) -> None:
        if self._paragraphs:
            self._paragraphs[-1].run = None

    def _set_run(self, tag: str, attributes: Attributes) -> None:
        run = self._paragraphs[-1].run if self._paragraphs else None
        if run is None:
            return
        if tag == "b":
            run.is_bold = is_on(attributes)
        elif tag == "i":
            run.is_italic = is_on(attributes)
        elif tag == "rStyle":
            run.style = attributes.get("val", "")
        else:
            run.is_hidden = is_on(attributes)

    def _break(self, tag: str, attributes: Attributes) -> None:
        is_tab_stop = tag == "tab" and "tabs" in self._within[-2:]
        if self._paragraphs and not is_tab_stop:
            self._say("\n" if attributes.get("type") == "page" else _BREAKS[tag])

    # -- tables and boxes -------------------------------------------------------------------------

    def _begin_table(self, tag: str, attributes: Attributes) -> None:
        self._tables.append([])

    def _begin_row(self, tag: str, attributes: Attributes) -> None:
        if self._tables:
            self._tables[-1].append([])

    def _begin_cell(self, tag: str, attributes: Attributes) -> None:
        if self._tables:
            if not self._tables[-1]:
                self._tables[-1].append([])
            self._tables[-1][-1].append([])
            self._holders.append("tc")
            self._spans.append(1)

    def _span_columns(self, tag: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if self._spans and value.isdecimal() and len(value) < 3:
            self._spans[-1] = max(1, int(value))

    def _end_cell(self) -> None:
        """End a cell; empty ones follow for the columns it goes over, so that all stay in line."""
        self._end_holder()
        span = self._spans.pop() if self._spans else 1
        if self._tables and self._tables[-1]:
            row = self._tables[-1][-1]
            row += [[] for _ in range(min(span, _WIDEST - len(row)) - 1)]

    def _end_holder(self) -> None:
        if self._holders:
            self._holders.pop()

    def _begin_box(self, tag: str, attributes: Attributes) -> None:
        self._holders.append("box")

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = Table([row for row in self._tables.pop() if any(row)])
        if not table.rows:
            return
        if self._tables and self._tables[-1] and self._tables[-1][-1]:  # a table within a cell
            cell = self._tables[-1][-1][-1]
            cell += [p for row in table.rows for inner in row for p in inner]
        elif self._paragraphs:
            self._paragraphs[-1].boxes.append(table)
        else:
            self.blocks.append(table)
