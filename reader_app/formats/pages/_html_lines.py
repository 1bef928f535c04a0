"""A tree of HTML elements to printed lines: words with their setting, and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.pages import _html_tables as tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from justhtml import Node


class Setting:
    """How words are set, as bits: an ``IntFlag`` would cost a third of the time of reading."""

    PLAIN = 0
    STRONG = 1
    ITALIC = 2
    LABEL = 4
    """The mark-up says that this is who speaks."""
    TIME = 8
    LINK = 16
    NAMED = 32
    """The mark-up parts who speaks from what is said, with a colon or without."""


class Run(msgspec.Struct, frozen=True, gc=False):
    """Words set in one way, white space collapsed."""

    text: str
    setting: int


@dataclass(slots=True)
class Box:
    """An element that holds blocks."""

    parent: int
    tag: str
    names: str
    """Its class, id and role."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line as a browser would begin one, however far it then runs."""

    text: str
    runs: tuple[Run, ...]
    box: int
    """Index of the box it stands in."""
    tag: str
    names: str
    """Class, id and role of the block whose words these are."""
    is_apart: bool
    """A new paragraph begins here, rather than a mere line."""
    is_printed: bool = False
    """Its blanks and line ends mean something (``<pre>``)."""

    @property
    def level(self) -> int:
        """Depth of a heading, 1 for the highest; 0 where the line is none."""
        return int(self.tag[1]) if self.tag in _HEADINGS else 0


@dataclass
class Lines:
    """All lines of a page in reading order, and the boxes they stand in, outer ones first."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


_UNREAD = """#comment !doctype head script style template iframe object embed svg math select button
textarea input audio video canvas map datalist dialog figcaption noscript noframes nav"""
_HOLDING = """html body div section article main aside header footer form fieldset center table
tbody thead tfoot tr td th ul ol dl blockquote figure details hgroup frameset"""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SKIPPED = frozenset(_UNREAD.split())
_BOXES = frozenset(_HOLDING.split())
_BLOCKS = _BOXES | _HEADINGS | {"p", "li", "dt", "dd", "pre", "address", "summary", "hr", "caption"}
_SETTINGS = {
    "b": Setting.STRONG,
    "strong": Setting.STRONG,
    "i": Setting.ITALIC,
    "em": Setting.ITALIC,
    "cite": Setting.LABEL,
    "time": Setting.TIME,
    "a": Setting.LINK,
}
_LABELLING = re.compile(
    r"(?i)(?:^|[\s_-])(?:speakers?|interviewe[er]|participant)(?:$|\s|[_-]?name)"
)
_TIMING = re.compile(r"(?i)(?:^|[\s_-])(?:time-?(?:stamp|code)|ts)(?:$|[\s_-])")
_UNSEEN = re.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_BOLD = re.compile(r"(?i)font-weight\s*:\s*(?:bold|[6-9]00)")
_SLANTED = re.compile(r"(?i)font-style\s*:\s*italic")
_CHROME_ROLES = frozenset({"navigation", "search", "menu", "menubar", "alert", "dialog"})
_WHITE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
_PRINTED_WHITE = re.compile(r"[\u00a0\v\f]")
_ZERO_WIDTH = re.compile("[\u200b\ufeff\u00ad\u2060]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def lines_of(root: Node) -> Lines:
    """Return the lines of a page, without what is never shown."""
    reader = _Reader()
    reader.walk(root)
    return reader.found


class _Reader:
    """Walks the tree without recursion, as it may be a hundred thousand elements deep."""

    def __init__(self) -> None:
        self.found = Lines(boxes=[Box(-1, "", "")])
        self._runs: list[tuple[str, int]] = []
        self._setting = Setting.PLAIN
        self._box = 0
        self._block: tuple[str, str] = ("", "")
        self._printed = 0
        self._breaks = 2
        """Line ends since the last words; two part paragraphs."""
        self._before: list[tuple[int, int, tuple[str, str]]] = []
        self._parts: dict[int, tables.Part] = {}

    def walk(self, root: Node) -> None:
        """Read all that is shown of ``root``."""
        stack: list[tuple[Node, bool]] = [(root, False)]
        while stack:
            node, is_left = stack.pop()
            if is_left:
                self._leave(node)
            elif node.name == "#text":
                self._say(str(node.data or ""))
            elif node.name == "br":
                self._end_line()
                self._breaks += 1
            elif node.name not in _SKIPPED and not _is_hidden(node):
                self._enter(node)
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node.children or ()))
        self._end_line()

    def _enter(self, node: Node) -> None:
        name, attributes = node.name, node.attrs or {}
        self._before.append((self._setting, self._box, self._block))
        names = _names(attributes)
        if name in ("table", "dl"):
            self._parts |= tables.parts(node)
        part = self._parts.get(id(node))
        if part and part is not tables.Part.FIRST and node.name != "dt" and self._runs:
            self._runs.append((" ", Setting.PLAIN))
        elif name in _BLOCKS:
            self._begin_paragraph()
            self._block = (name, names)
            if name in _BOXES:
                self.found.boxes.append(Box(self._box, name, names))
                self._box = len(self.found.boxes) - 1
        self._printed += name == "pre"
        self._setting |= _setting(name, names, str(attributes.get("style") or ""))
        if part is tables.Part.LABEL:
            self._setting |= Setting.LABEL | Setting.NAMED

    def _leave(self, node: Node) -> None:
        if node.name in _BLOCKS and id(node) not in self._parts:
            self._begin_paragraph()
        self._printed -= node.name == "pre"
        self._setting, self._box, self._block = self._before.pop()

    def _begin_paragraph(self) -> None:
        self._end_line()
        self._breaks = 2

    def _say(self, words: str) -> None:
        words = _CONTROLS.sub("", _ZERO_WIDTH.sub("", words))
        if not self._printed:
            self._runs.append((words, self._setting))
            return
        first, *more = _PRINTED_WHITE.sub(" ", words).split("\n")
        self._runs.append((first, self._setting))
        for line in more:
            self._end_line()
            self._breaks += 1
            self._runs.append((line, self._setting))

    def _end_line(self) -> None:
        if not self._runs:
            return
        runs = _collapsed(self._runs, is_printed=self._printed > 0)
        self._runs = []
        if not runs:
            return
        tag, names = self._block
        is_apart, self._breaks = self._breaks >= 2, 0
        text = "".join([run.text for run in runs])
        self.found.lines.append(
            Line(text, runs, self._box, tag, names, is_apart, self._printed > 0)
        )


def _names(attributes: dict[str, str | None]) -> str:
    return " ".join(filter(None, (attributes.get(key) for key in ("class", "id", "role"))))[:300]


def _setting(name: str, names: str, style: str) -> int:
    setting = _SETTINGS.get(name, Setting.PLAIN)
    if names and _LABELLING.search(names):
        setting |= Setting.LABEL | Setting.NAMED
    if names and _TIMING.search(names):
        setting |= Setting.TIME
    if style and _BOLD.search(style):
        setting |= Setting.STRONG
    if style and _SLANTED.search(style):
        setting |= Setting.ITALIC
    return setting


def _is_hidden(node: Node) -> bool:
    attributes = node.attrs or {}
    style = attributes.get("style")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _CHROME_ROLES
        or bool(style and _UNSEEN.search(style))
    )


def _collapsed(runs: Iterable[tuple[str, int]], *, is_printed: bool) -> tuple[Run, ...]:
    """Collapse white space across the runs of a line; a printed line loses only what trails."""
    kept: list[tuple[str, int]] = []
    at_blank = True
    for words, setting in runs:
        if not is_printed:
            words = _WHITE.sub(" ", words)
            words = words[1:] if at_blank and words[:1] == " " else words
            at_blank = words[-1] == " " if words else at_blank
        if words:
            kept.append((words, setting))
    while kept and not kept[-1][0].rstrip():
        kept.pop()
    if kept:
        kept[-1] = (kept[-1][0].rstrip(), kept[-1][1])
    return tuple(
        Run("".join(words for words, _ in alike), setting)
        for setting, alike in groupby(kept, key=itemgetter(1))
    )
