"""A note in Markdown as paragraphs with their looks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument, QTextListFormat

from reader_app.annotation.links import Link, Shown, as_markdown
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.notes.view import ClosedDocument
from reader_app.ui.printing.blocks import Ink, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextCharFormat

_PICTURE = re.compile(r"(?<!\\)!(?=\[)")
_FORMATTED = re.compile(r"[*_`#\[\]<>|~\\&]|^\s*(?:[-+]|\d+[.)])\s|\n\s*\S", re.MULTILINE)
"""What a note has to contain to look different from its own letters."""

Paragraph = tuple[str, tuple[Run, ...]]


def paragraphs_of(note: str) -> list[Paragraph]:
    """Return the paragraphs of a note, without its marks."""
    note = as_markdown(note, _as_written)
    if not _FORMATTED.search(note):
        return [(" ".join(note.split()), ())]
    document = ClosedDocument()
    document.setMarkdown(
        _PICTURE.sub("", note),
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        | QTextDocument.MarkdownFeature.MarkdownNoHTML,
    )
    found = []
    block = document.begin()
    while block.isValid():
        if block.text().strip():
            found.append(_paragraph(block))
        block = block.next()
    return found


def _as_written(link: Link) -> Shown:
    return Shown(link.words, is_there=bool(link.target))


def _paragraph(block: QTextBlock) -> Paragraph:
    before = _bullet(block)
    text = block.text().replace("\u2028", " ")
    units = Utf16Map(text)
    runs = []
    for piece in block.textFormats():
        for ink in _inks(piece.format, block):
            start = units.to_code_points(piece.start)
            end = units.to_code_points(piece.start + piece.length)
            runs.append(Run(len(before) + start, len(before) + end, ink))
    return before + text, tuple(runs)


def _bullet(block: QTextBlock) -> str:
    list_ = block.textList()
    if list_ is None:
        return ""
    is_counted = list_.format().style() == QTextListFormat.Style.ListDecimal
    return f"{list_.itemText(block) if is_counted else '•'} "


def _inks(made: QTextCharFormat, block: QTextBlock) -> Iterator[Ink]:
    is_heading = block.blockFormat().headingLevel() > 0
    if is_heading or made.fontWeight() > QFont.Weight.Medium:
        yield Ink.STRONG
    if made.fontItalic():
        yield Ink.EMPHASIS
    if made.fontFixedPitch():
        yield Ink.CODE
