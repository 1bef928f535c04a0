"""SAMI: captions of old players, in a kind of HTML, with a paragraph for who speaks."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import zip_longest
from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.formats.subtitles._captions import Caption, Line, line_of, lines_of
from reader_app.formats.subtitles._cues import transcript_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.model import Transcript

SUFFIXES = (".smi", ".sami")
_ROOT = re.compile(rb"(?i)\A[^<]{0,16}(?:<[!?][^>]{0,400}>\s*)*<sami\b")
_SYNC = re.compile(rb"(?i)<sync\s+start\s*=")
_HEAD = 4_096
_NUMBER = re.compile(r"\s*(\d{1,12})")
_CLASS_LANGUAGE = re.compile(
    r"\.([\w-]{1,40})\s*\{[^{}]{0,400}?lang\s*:\s*([A-Za-z-]{2,12})", re.IGNORECASE
)
_SECTION = 4_000
"""Characters of a marked section, at most."""
_LASTS = 4_000
"""Milliseconds a caption is taken to last that nothing clears."""


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is SAMI, by its first element."""
    head = source.data[:_HEAD].replace(b"\0", b"")
    if _ROOT.match(head):
        return 1.0
    return 0.9 if source.suffix in SUFFIXES and _SYNC.search(head) else 0.0


def read(source: Source) -> Transcript:
    """Read SAMI; of several languages the first is read. Raises ``ImportFailed``."""
    page = _Page()
    page.feed(source.text)
    page.close()
    page.end()
    style = next((key for key in page.said if page.said[key]), "")
    return transcript_of(
        _captions(page.said.get(style, [])),
        source.name,
        FORMAT.name,
        title=page.title,
        language=page.languages.get(style),
    )


def _captions(said: Sequence[tuple[int, str, str]]) -> list[Caption]:
    """Make captions of (milliseconds, speaker, words); who is named speaks until another is."""
    voice = ""
    captions = []
    ordered = sorted(said, key=lambda each: each[0])
    ends = [start for start, _, _ in ordered[1:]]
    for (start, name, words), end in zip_longest(ordered, ends):
        voice = name or voice
        lines = tuple(_voiced(line, voice) for line in lines_of(words))
        captions.append(Caption(start, start + _LASTS if end is None else end, lines))
    return captions


def _voiced(line: Line, voice: str) -> Line:
    return line_of(line.text, voice or None)


class _Page(HTMLParser):
    """Gathers what is said at which time, by the class of its paragraph, which is its language."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.said: dict[str, list[tuple[int, str, str]]] = {}
        self.languages: dict[str, str] = {}
        self._place = ""
        self._time = 0
        self._style = ""
        self._is_source = False
        self._sources: dict[str, str] = {}
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("title", "style"):
            self._place = tag
        elif tag == "br":
            self._words.append("\n")
        elif tag in ("sync", "p", "body"):
            self.end()
            self._place = "said" if tag != "body" else ""
        if tag == "sync":
            found = _NUMBER.match(given.get("start", ""))
            self._time = int(found[1]) if found else self._time
            self._sources, self._style, self._is_source = {}, "", False
        elif tag == "p":
            self._style = given.get("class", "").casefold()
            self._is_source = given.get("id", "").casefold() == "source"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("sync", "p", "body", "sami"):
            self.end()
        elif tag == self._place:
            self._place = ""

    def handle_data(self, data: str) -> None:
        self._read(data)

    def handle_comment(self, data: str) -> None:
        if self._place == "style":
            self._read(data)

    def parse_html_declaration(self, i: int) -> int:
        """Read on after ``<![`` of any kind; the library gives up at those it does not know."""
        if not self.rawdata.startswith("<![", i):
            return super().parse_html_declaration(i)
        end = self.rawdata.find("]]>", i, i + _SECTION)
        if end < 0 or not self.rawdata.startswith("CDATA[", i + 3):
            return self.parse_bogus_comment(i)
        self.handle_data(self.rawdata[i + len("<![CDATA[") : end])
        return end + len("]]>")

    def _read(self, data: str) -> None:
        if self._place == "said":
            self._words.append(data.replace("\n", " "))
        elif self._place == "title":
            self.title += data
        elif self._place == "style":
            for style, language in _CLASS_LANGUAGE.findall(data):
                self.languages[style.casefold()] = language

    def end(self) -> None:
        """Keep the words of the paragraph that ends here."""
        if self._place != "said":
            return
        words = "".join(self._words)
        self._words = []
        if self._is_source:
            self._sources[self._style] = " ".join(words.replace("\u00a0", " ").split())
        elif words.strip() or "\u00a0" in words:
            name = self._sources.get(self._style, "")
            self.said.setdefault(self._style, []).append((self._time, name, words))
        self._is_source = False


FORMAT = Format("SAMI", SUFFIXES, confidence, read)
