"""Markdown that looks like what it says while it is typed; its marks step back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from reader_app.annotation.links import links
from reader_app.transcript.utf16 import Utf16Map

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from reader_app.ui.looks.theme import Theme

_LONGEST = 4_000
"""Units of a paragraph that is looked at; what is longer is shown as it is typed."""
_TEXT, _IN_FENCE = 0, 1
_FENCE = re.compile(r"\s*(?:`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6}\s+)(.*)")
_MARK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\](?=\s))?|\s*>\s?")
_INLINE = (
    ("code", re.compile(r"(`+)([^`]+)\1")),
    ("strong", re.compile(r"(?<!\\)(\*\*|__)(?=\S)([^*_\n]*[^*_\s])\1")),
    ("emphasis", re.compile(r"(?<![\\*_\w])(\*|_)(?=[^\s*_])([^*_\n]*[^*_\s])\1(?![*_\w])")),
    ("struck", re.compile(r"(?<!\\)(~~)(?=\S)([^~\n]+)\1")),
)
_ADDRESS = re.compile(r"(?<!\\)(\[)([^\[\]\n]+)(\]\([^()\s]*\))")


class LivePreview(QSyntaxHighlighter):
    """Gives the paragraphs of an editor the looks of their Markdown.

    Of a link only its words are seen, unless the caret stands in it.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._caret = -1
        self._quiet, self._link, self._hidden = (QTextCharFormat() for _ in range(3))
        self._looks = {name: QTextCharFormat() for name in ("code", "strong", "emphasis", "struck")}
        self._looks["strong"].setFontWeight(QFont.Weight.Bold)
        self._looks["emphasis"].setFontItalic(True)
        self._looks["struck"].setFontStrikeOut(True)
        self._looks["code"].setFontFixedPitch(True)
        self._looks["code"].setFontFamilies(["monospace"])
        self._hidden.setFontPointSize(1)
        self._hidden.setForeground(QColor(0, 0, 0, 0))
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on the colours of a theme."""
        self._quiet.setForeground(theme.colour("quiet"))
        self._link.setForeground(theme.colour("accent"))
        self._link.setFontUnderline(True)
        self._looks["code"].setBackground(theme.colour("chip"))
        self.rehighlight()

    def follow(self, caret: QTextCursor) -> None:
        """Show the link at the caret as it is written, and no other one."""
        before, self._caret = self._caret, caret.position()
        for place in {before, self._caret}:
            block = self.document().findBlock(place)
            if block.isValid() and block.length() <= _LONGEST and "[[" in block.text():
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Give one paragraph its looks."""
        if len(text) > _LONGEST:
            return
        is_fence = _FENCE.match(text) is not None
        was_fenced = self.previousBlockState() == _IN_FENCE
        self.setCurrentBlockState(_IN_FENCE if is_fence != was_fenced else _TEXT)
        if was_fenced or is_fence:
            self.setFormat(0, len(text) * 2, self._quiet if is_fence else self._looks["code"])
            return
        units = Utf16Map(text)
        self._show_line(text, units)
        for name, pattern in _INLINE:
            for found in pattern.finditer(text):
                self._show(units, found.start(), found.end(), self._looks[name])
                self._show(units, *found.span(1), self._quiet)
                self._show(units, found.end() - len(found[1]), found.end(), self._quiet)
        for found in _ADDRESS.finditer(text):
            self._show(units, found.start(), found.end(), self._quiet)
            self._show(units, *found.span(2), self._link)
        self._show_links(text, units)

    def _show_line(self, text: str, units: Utf16Map) -> None:
        if heading := _HEADING.match(text):
            self._show(units, 0, len(text), self._looks["strong"])
            self._show(units, *heading.span(1), self._quiet)
        elif mark := _MARK.match(text):
            self._show(units, 0, mark.end(), self._quiet)

    def _show_links(self, text: str, units: Utf16Map) -> None:
        caret = self._caret - self.currentBlock().position()
        for link in links(text):
            start, end = units.to_utf16(link.span.start), units.to_utf16(link.span.end)
            first = units.to_utf16(text.rindex("|", 0, link.span.end) + 1) if link.target else 0
            first = first or start + 2
            around = self._quiet if start < caret < end else self._hidden
            self.setFormat(start, end - start, around)
            self.setFormat(first, end - 2 - first, self._link)

    def _show(self, units: Utf16Map, start: int, end: int, look: QTextCharFormat) -> None:
        """Add a look to what some characters have."""
        at, past = units.to_utf16(start), units.to_utf16(end)
        for place in range(at, past):
            merged = QTextCharFormat(self.format(place))
            merged.merge(look)
            self.setFormat(place, 1, merged)
