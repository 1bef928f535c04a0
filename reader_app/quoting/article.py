"""An article to its words: of a text or of Markdown, or as the formats' readers read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from reader_app.formats.prose import prose
from reader_app.quoting.words import MASK
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.prose import Paragraph
    from reader_app.formats.source import Source

_BLOCK = re.compile(r"(?m)^[ \t]{0,3}>[^\n]*(?:\n[ \t]{0,3}(?:>[^\n]*|[^\s>#*+\-\d][^\n]*))*")
"""Lines with an angle bracket, and lines that lazily go on without."""
_BRACKETS = re.compile(r"(?m)^[ \t]{0,3}(?:>[ \t]?)+")
_MARKUP = re.compile(
    r"""
      \A---\n.*?\n---[ \t]*\n                       # front matter
    | ^[ \t]{0,3}(`{3,}|~{3,}).*?(?:^[ \t]{0,3}\1[^\n]*$|\Z)   # fenced code
    | (?<!`)`[^`\n]{1,200}`(?!`)
    | <!--.*?-->
    | </?[A-Za-z][^<>\n]{0,400}>
    | \[\^[^\]\s]{1,60}\]:?                          # footnotes
    | !\[[^\[\]\n]{0,400}\]\([^()\n]{0,800}\)        # pictures
    | (?<=\])\([^()\s]{0,800}(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\)
    | (?<=\])\[[^\[\]\n]{0,80}\]
    | ^[ \t]{0,3}\[[^\[\]\n]{1,80}\]:[^\n]*$         # where links lead
    | \\(?=[!-/:-@\[-`{-~])
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(rf"\[(?=[^\[\]\n]{{1,400}}\]{MASK}+)|(?<=[^\[\]\n])\](?={MASK}{{2}})")


@dataclass(frozen=True)
class Article:
    """The text of an article, and which of its parts are set apart as quotations."""

    text: str
    """With what is no part of its words masked, every place being that of the text as given."""
    blocks: tuple[Span, ...] = ()
    written: str = ""
    """The text as it was given, to be shown."""


def article(text: str) -> Article:
    """Return what was pasted or read as text: plain, or Markdown."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    masked = _MARKUP.sub(_mask, text)
    masked = _LINK.sub(_mask, masked)
    blocks = [Span(*found.span()) for found in _BLOCK.finditer(masked)]
    masked = "".join(_without_brackets(masked, blocks))
    return Article(masked, tuple(blocks), text)


def read_article(source: Source) -> Article:
    """Read an article from a file. Raises ``ImportFailed``."""
    paragraphs = prose(source)
    if paragraphs is None:
        return article(source.text)
    text, blocks = "", list[Span]()
    for is_block, members in groupby(paragraphs, key=_is_block):
        for paragraph in members:
            start = len(text)
            text += f"{paragraph.text}\n\n"
            if is_block:
                goes_on = bool(blocks) and blocks[-1].end == start
                first = blocks.pop().start if goes_on else start
                blocks.append(Span(first, len(text)))
    return Article(text, tuple(blocks), text)


def _is_block(paragraph: Paragraph) -> bool:
    return paragraph.is_block


def _mask(found: re.Match[str]) -> str:
    """Return as many masks, with the line ends as they were."""
    return re.sub(r"[^\n]", MASK, found[0])


def _without_brackets(text: str, blocks: list[Span]) -> Iterator[str]:
    """Yield the text with the brackets of its block quotes masked."""
    at = 0
    for block in blocks:
        yield text[at : block.start]
        yield _BRACKETS.sub(_mask, block.of(text))
        at = block.end
    yield text[at:]


def as_text(known: Article) -> str:
    """Return an article as text to be edited, its blocks with an angle bracket on each line."""
    if known.text != known.written:
        return known.written  # it is text already
    parts: list[str] = []
    at = 0
    for block in known.blocks:
        lines = block.of(known.text).rstrip("\n").split("\n")
        parts += (known.text[at : block.start], *(f"> {line}\n" for line in lines), "\n")
        at = block.end
    return "".join([*parts, known.text[at:]]).rstrip("\n")
