"""The words of a page or document as paragraphs, and which of them are set apart as quotations.

An article is no transcript: nobody is looked for who speaks. The readers are those of the formats.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats import formats
from reader_app.formats.documents import docx
from reader_app.formats.pages import html
from reader_app.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.formats.pages._html_lines import Lines

_QUOTING_STYLE = re.compile(r"(?i)\b(?:block\s*)?(?:quot\w*|zitat\w*|citations?|cita\w*|citaat)\b")
_MARKED = re.compile(r"(?i)(<q(?:\s[^<>]*)?>)|</q\s*>")
_TEXTS = frozenset({"plain text", "Markdown"})


class Paragraph(msgspec.Struct, frozen=True):
    """Words between two line ends."""

    text: str
    is_block: bool = False
    """Whether it is set apart as a quotation."""


def prose(source: Source) -> list[Paragraph] | None:
    """Return the paragraphs of a page or document, or None of a mere text.

    Raises ``ImportFailed``.
    """
    if html.confidence(source) > _HALF:
        return _page(source)
    if docx.confidence(source) > _HALF:
        return [
            Paragraph(one.text, _QUOTING_STYLE.search(one.style) is not None)
            for one in docx.paragraphs(source)
            if one.text
        ]
    sure = [known.confidence(source) for known in formats()]
    known = formats()[sure.index(max(sure))]
    is_other = known.suffixes and source.suffix in known.suffixes and known.name not in _TEXTS
    if not is_other and max(sure) < 1.0:
        return None
    return [Paragraph(text) for text in re.split(r"\n{2,}", known.read(source).text)]


_HALF = 0.5


def _page(source: Source) -> list[Paragraph]:
    from reader_app.formats.pages._html_lines import lines_of
    from reader_app.formats.pages._html_page import parsed
    from reader_app.formats.pages._html_region import region

    text = _MARKED.sub(lambda found: f"{found[1]}“" if found[1] else f"”{found[0]}", source.text)
    page = lines_of(parsed(Source(source.name, text.encode())))
    places = region(page, ())
    return list(_paragraphs(page, places))


def _paragraphs(page: Lines, places: list[int]) -> Iterator[Paragraph]:
    for place in places:
        line = page.lines[place]
        box, is_block = line.box, False
        while box > 0 and not is_block:
            is_block = page.boxes[box].tag == "blockquote"
            box = page.boxes[box].parent
        yield Paragraph(line.text, is_block)
