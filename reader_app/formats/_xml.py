"""The one reader of XML: bounded, without entities of its own, and without the world outside.

It stands directly on expat. A library above it would lose the whole of a file that breaks off, or
forget line numbers, or have to be told of every danger one by one; here nothing is read but
elements, attributes and text. Names are local ones: ``tei:u`` is ``u``, in whatever namespace,
because the files people have use the right one, an old one, or none.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from html.entities import html5
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.encoding import decode
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.parsers.expat import XMLParserType

    from reader_app.formats.source import Source

_HEAD = 65_536
"""Bytes in which the first element is looked for."""
LONGEST = 128 * 1024 * 1024
"""Bytes of a file; the largest day of a parliament, with every word annotated, has a third."""
DEEPEST = 256
MOST = 3_000_000
"""Elements of a file: what a gigabyte of memory holds."""
_EXCERPT = 100
_BREAKS_OFF = frozenset({3, 4, 5, 6, 13, 20, 28})
"""Expat's codes for: no element found, and a token, character, tag or section left open."""

_PROLOGUE = re.compile(r"\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>", re.S)
_ROOT = re.compile(r"<(?:[^\s<>/:=\"']+:)?(?P<name>[A-Za-z_][\w.\-]*)(?=[\s/>])(?P<rest>[^>]*)")
_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.\-]{1,40})[\"']")
_KNOWN = re.compile(
    r"(?i)(?:iso[-_]?(?:8859|2022)|latin|windows|cp\d|x-mac|mac|koi8|euc|s(?:hift)?[-_]?jis|gb|big5|tis)"
)
"""Encodings that a declaration is believed about; some that Python knows take for ever."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!(?:#\d+|#x[\da-fA-F]+|[A-Za-z_][\w.\-]*);)", re.S
)
_SPACE = re.compile(r"[ \t\r\n]+")


class Element:
    """An element: its local name and attributes, and in reading order its text and elements."""

    __slots__ = ("attributes", "content", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.content: list[Element | str] = []
        self.line = line

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute by its local name."""
        return self.attributes.get(name, default)

    def elements(self, *names: str) -> list[Element]:
        """Return the elements right inside, those of these names or all."""
        inside = [part for part in self.content if type(part) is Element]
        return [part for part in inside if part.name in names] if names else inside

    def iter(self, *names: str) -> Iterator[Element]:
        """Yield this element and all within it in reading order, those of these names or all."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if not names or element.name in names:
                yield element
            waiting += [part for part in reversed(element.content) if type(part) is Element]

    def find(self, *names: str) -> Element | None:
        """Return the first element within of one of these names, or None."""
        return next((found for found in self.iter(*names) if found is not self), None)

    def text(self) -> str:
        """Return all text within, white space collapsed."""
        return collapsed("".join(self._texts()))

    def _texts(self) -> Iterator[str]:
        waiting: list[Element | str] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                yield part
            else:
                waiting += reversed(part.content)


@dataclass(frozen=True)
class Document:
    """What could be read of a file: its first element, and what was wrong with it."""

    root: Element
    unread: tuple[Unread, ...] = ()


def collapsed(text: str) -> str:
    """Return ``text`` with each run of white space as one blank, and none at its ends.

    White space is what XML says it is: a blank that must not be broken is a letter.
    """
    if "  " in text or "\n" in text or "\t" in text or "\r" in text:
        text = _SPACE.sub(" ", text)
    return text.strip(" ")


def holders(root: Element, *names: str) -> frozenset[int]:
    """Return the ``id()`` of each element that holds one of these names, however deep.

    One pass, where asking each element by itself would look at a deep one over and over.
    """
    rows: list[tuple[Element, int]] = [(root, -1)]
    for place, (element, _) in enumerate(rows):  # which grows
        rows += ((inner, place) for inner in element.elements())
    found: set[int] = set()
    for element, above in reversed(rows):
        if above >= 0 and (element.name in names or id(element) in found):
            found.add(id(rows[above][0]))
    return frozenset(found)


def head_of(source: Source) -> str:
    """Return the first part of a file as text, good enough to look for tags in."""
    data = source.data[:_HEAD]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="ignore").lstrip()
    if b"\0" in data[:4]:
        wide = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
        return data.decode(wide, errors="ignore").lstrip()
    return data.removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace").lstrip()


def root_of(source: Source) -> str | None:
    """Return the local name of the first element, or None where this does not look like XML."""
    found = _root(head_of(source))
    return found["name"] if found else None


def is_declared(source: Source) -> bool:
    """Tell whether a file says of itself that it is XML."""
    head = head_of(source)
    found = _root(head)
    return head.startswith("<?xml") or (found is not None and " xmlns" in found["rest"])


def _root(head: str) -> re.Match[str] | None:
    position = 0
    while found := _PROLOGUE.match(head, position):
        position = found.end()
    return _ROOT.match(head, position)


def parse(source: Source) -> Document:
    """Read XML as far as it goes. Raises ``ImportFailed``."""
    if len(source.data) > LONGEST:
        raise ImportFailed(source.name, f"this XML is larger than {LONGEST >> 20} MB")
    text = _FORBIDDEN.sub("", _text(source))
    reading = _Reading(source.name)
    reading.read(text)
    mended = _AMPERSAND.sub(_escaped, text) if reading.error else text
    if mended != text:
        reading = _Reading(source.name, reading.error)
        reading.read(mended)
    return reading.document(text)


def _escaped(found: re.Match[str]) -> str:
    return "&amp;" if found[0] == "&" else found[0]


def _text(source: Source) -> str:
    """Decode what is no UTF-8 as the file declares, if that is possible."""
    data = source.data
    declared = _DECLARED.match(data[:600])
    encoding = declared[1].decode("ascii", errors="replace") if declared else ""
    is_shifted = b"\x1b" in data  # an encoding that is all ASCII to look at
    if _KNOWN.match(encoding) and (is_shifted or not _is_utf8(data)):
        try:
            return data.decode(encoding).replace("\r\n", "\n")
        except (LookupError, ValueError):
            pass  # the declaration is wrong
    return decode(source.name, data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Reading:
    """One pass over a text."""

    def __init__(self, name: str, mended: tuple[int, int, int] | None = None) -> None:
        self._name = name
        self._mended = mended
        self._open: list[Element] = []
        self._root: Element | None = None
        self._count = 0
        self._parser = self._made()
        self.error: tuple[int, int, int] | None = None
        """Expat's code, line and column of what ended the reading early."""

    def _made(self) -> XMLParserType:
        # expat is loaded with the first XML file, not with the program
        from xml.parsers import expat

        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.UseForeignDTD(True)  # an entity that a DTD elsewhere may define is no error
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say
        parser.EntityDeclHandler = self._refuse_entity
        parser.SkippedEntityHandler = self._say_entity
        return parser

    def read(self, text: str) -> None:
        """Read a whole text, or up to the first error."""
        from xml.parsers import expat

        inked = text.lstrip()
        self._skipped = text.count("\n", 0, len(text) - len(inked))
        try:
            self._parser.Parse(inked, True)
        except expat.ExpatError as error:
            self.error = (error.code, error.lineno + self._skipped, error.offset)
            self._parser.buffer_text = False  # hands over the text before the error

    def document(self, text: str) -> Document:
        """Return what was read. Raises ``ImportFailed`` where there is nothing."""
        from xml.parsers import expat

        if self._root is None:
            code, line, _ = self.error or (3, 1, 0)
            raise ImportFailed(self._name, f"this is not XML ({expat.ErrorString(code)})", line)
        unread = []
        if self._mended:
            _, line, column = self._mended
            unread.append(Unread(line, _excerpt(text, line, column), "an & that is not XML"))
        if self.error:
            code, line, column = self.error
            why = "the file breaks off here" if code in _BREAKS_OFF else "this is not XML"
            what = f"{why}; what comes after is not read ({expat.ErrorString(code)})"
            unread.append(Unread(line, _excerpt(text, line, column), what))
        return Document(self._root, tuple(unread))

    # -- what expat calls -------------------------------------------------------------------------

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        line = self._parser.CurrentLineNumber + self._skipped
        if len(self._open) >= DEEPEST:
            reason = f"its elements are nested more than {DEEPEST} deep"
            raise ImportFailed(self._name, reason, line)
        if self._count > MOST:
            raise ImportFailed(self._name, f"it has more than {MOST:,} elements", line)
        element = Element(_local(name), _local_names(attributes), line)
        if self._open:
            self._open[-1].content.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _say(self, text: str) -> None:
        if self._open:
            self._open[-1].content.append(text)

    def _say_entity(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            self._say(html5.get(f"{name};", f"&{name};"))

    def _refuse_entity(self, name: str, is_parameter: bool, *_: object) -> None:
        if not is_parameter:  # those are of the DTD only, and never looked up
            reason = f"it declares an entity of its own (“{name[:40]}”), which is not safe to read"
            raise ImportFailed(self._name, reason, self._parser.CurrentLineNumber + self._skipped)


def _local(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


def _local_names(attributes: dict[str, str]) -> dict[str, str]:
    """Return attributes by their local names; one without a prefix comes before one with."""
    if ":" not in "".join(attributes):
        return attributes
    prefixed = {n.rpartition(":")[2]: v for n, v in attributes.items() if n[:5] != "xmlns"}
    return prefixed | {name: value for name, value in attributes.items() if ":" not in name}


def _excerpt(text: str, line: int, column: int) -> str:
    """Return a line of ``text`` near a column."""
    begin = 0
    for _ in range(line - 1):
        begin = text.find("\n", begin) + 1
    end = text.find("\n", begin)
    start = begin + max(0, column - _EXCERPT)
    return collapsed(text[start : min(start + 2 * _EXCERPT, end if end >= 0 else len(text))])[
        -_EXCERPT:
    ]
