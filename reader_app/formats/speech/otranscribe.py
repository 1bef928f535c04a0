"""oTranscribe: what somebody typed while listening, as HTML in JSON, with time stamps to click."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.speech._json import (
    clean,
    fields,
    parsed,
    recogniser,
    seconds,
    text_of,
    value_of,
)
from reader_app.structure.reading import structure
from reader_app.transcript.model import Cue

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<rest>[^<>]*+)>|<![^<>]*+>")
_STAMP = re.compile(r"data-timestamp\s*=\s*[\"']?([\d.]{1,20})")
_PRINTED_STAMP = re.compile(r"[\s\d:.,]{1,20}")
_LINES = frozenset({"br", "li", "tr"})
_PARAGRAPHS = frozenset({"p", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "table"})
_OWN = frozenset({"media", "media-time", "media-source"})


def _knows(value: object) -> bool:
    whole = fields(value)
    return isinstance(whole.get("text"), str) and bool(_OWN & whole.keys())


def read(source: Source) -> Transcript:
    """Read what was typed, and who speaks by how it is written. Raises ``ImportFailed``."""
    whole = fields(value_of(source))
    page = _Page()
    page.read(clean(text_of(whole, "text")))
    if not page.text.strip():
        raise ImportFailed(source.name, "nothing is written in this oTranscribe file")
    found = parsed(source)
    transcript = structure(page.text, source.name, FORMAT.name)
    media = " ".join(text_of(whole, "media").split())
    return replace(
        transcript,
        cues=tuple(sorted({*transcript.cues, *page.cues})),
        unread=(*transcript.unread, *(found.unread if found else ())),
        metadata={**transcript.metadata, **({"media": media} if media else {})},
    )


class _Page:
    """The text of a page as it is being read, and the stamps within."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._end = "\n\n"
        self.cues: list[Cue] = []

    @property
    def text(self) -> str:
        """What has been read."""
        return "".join(self._parts)

    def read(self, markup: str) -> None:
        """Read ``markup``: the words, a line for each of its lines, and the time of each stamp."""
        done, is_stamp = 0, False
        for tag in _TAG.finditer(markup):
            self._say(markup[done : tag.start()], is_stamp=is_stamp)
            stamp = _STAMP.search(tag["rest"] or "")
            is_stamp = stamp is not None
            if stamp and (time := seconds(stamp[1])) is not None:
                self.cues.append(Cue(self._length, time))
            self._break((tag["name"] or "").casefold())
            done = tag.end()
        self._say(markup[done:], is_stamp=False)

    def _say(self, markup: str, *, is_stamp: bool) -> None:
        words = " ".join(re.split(r"\s+", html.unescape(markup)))
        if self._end.endswith(("\n", " ")):
            words = words.lstrip()
        if words and not (is_stamp and _PRINTED_STAMP.fullmatch(words)):
            self._write(clean(words))

    def _break(self, name: str) -> None:
        """End the line, or the paragraph, where ``name`` is that of a tag that does."""
        if name in _PARAGRAPHS and self._end != "\n\n":
            self._write("\n" if self._end.endswith("\n") else "\n\n")
        elif name in _LINES and self._end != "\n\n":
            self._write("\n")

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)
        self._end = (self._end + words)[-2:]


FORMAT = Format("oTranscribe", (".otr",), recogniser(_knows, 0.95), read)
