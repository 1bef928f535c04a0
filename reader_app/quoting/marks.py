"""Quotation marks: which of them open, which close, and which are apostrophes.

Every pair that is in use is known, whichever way round a language writes it. A mark that can be
both is judged by what stands beside it and by what is open. What stands within quotation marks
belongs to the quotation around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.quoting.words import MASK
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = {
    "“": "”“", "„": "“”‟\"", "‟": "”", "«": "»", "»": "«»", "‹": "›", "›": "‹›",
    "‘": "’", "‚": "‘’", "’": "’", "”": "”", "「": "」", "『": "』", "〝": "〟〞",
    '"': '"', "'": "'", "＂": "＂",
}  # fmt: skip
"""What opens, and what may close it."""
_ONLY_CLOSES = frozenset("」』〟〞")
_AMBIGUOUS = frozenset("\"'’”＂")
"""Marks that may open, close, or be no quotation mark at all."""
_APOSTROPHES = frozenset("'’")
_MARKS = re.compile("[“”„‟«»‹›‘’‚「」『』〝〞〟\"'＂]")
_PARAGRAPH = re.compile(rf"\n[ \t{MASK}]*(?:\n[ \t{MASK}]*)+")
_ELIDED = re.compile(r"(?i)['’‘](?:\d0s|(?:tis|twas|em|n|til|cause|bout|round|cos|neath)\b)")
_BEFORE_OPENING = re.compile(rf"[\s(\[{{\-–—/:,;=>¿¡“„«»‹›‘‚「『\"'{MASK}]")
_FEET = re.compile(r"\d['\"’”]")
_LONGEST = 20_000
"""Characters of a quotation; one that goes on for longer has lost its end."""


@dataclass(frozen=True)
class Quoted:
    """What stands between quotation marks."""

    span: Span
    """With its marks."""
    words: Span
    """Without them."""
    inner: tuple[Span, ...] = ()
    """Opening marks that are repeated where a paragraph begins."""
    is_closed: bool = True


@dataclass
class _Open:
    mark: str
    at: int


def quoted(text: str) -> list[Quoted]:
    """Return the quotations of a text in order, those of the outermost marks."""
    found: list[Quoted] = []
    at = 0
    while (opening := _next_opening(text, at)) is not None:
        one = _close(text, opening)
        if one is None:
            at = opening + 1
        else:
            found.append(one)
            at = one.span.end
    return found


def _next_opening(text: str, start: int) -> int | None:
    for found in _MARKS.finditer(text, start):
        if _can_open(text, found.start()):
            return found.start()
    return None


def _can_open(text: str, at: int) -> bool:
    """Tell whether a quotation may begin here, where none is open."""
    mark = text[at]
    after = _beside(text, at, 1)
    if mark in _ONLY_CLOSES or mark not in _PAIRS or not after or after.isspace():
        return mark in "«„" and after.isspace() and after != "\n"
    if mark not in _AMBIGUOUS and mark not in "»›‘‚":
        return True
    before = _beside(text, at, -1)
    if before and not _BEFORE_OPENING.match(before):
        return mark == "‘" and not before.isalnum()
    return not (mark in "'’‘" and _ELIDED.match(text, at)) and after not in ".,;:!?)"


def _beside(text: str, at: int, step: int) -> str:
    """Return the next character that is not masked, or nothing."""
    at += step
    while 0 <= at < len(text) and text[at] == MASK:
        at += step
    return text[at] if 0 <= at < len(text) else ""


def _close(text: str, at: int) -> Quoted | None:
    """Return the quotation that opens at ``at``, or None where the mark was none."""
    mark = text[at]
    inner: list[Span] = []
    start = at + 1
    for paragraph in _paragraphs(text, at):
        end = _closing(text, mark, max(start, paragraph.start), paragraph.end)
        if end is not None:
            return _made(text, at, end, inner)
        repeated = _repeated(text, mark, paragraph.end)
        if repeated is None:
            break
        inner.append(repeated)
        start = repeated.end
        if start - at > _LONGEST:
            break
    if mark in "'’‘”»›‚":  # far too often something else
        return None
    end = inner[0].start if inner and start - at > _LONGEST else _end_of_paragraph(text, start)
    words = Span(at + 1, at + 1 + len(text[at + 1 : end].rstrip()))
    inside = tuple(span for span in inner if span.end <= words.end)
    return Quoted(Span(at, words.end), words, inside, is_closed=False) if words else None


def _made(text: str, at: int, end: int, inner: list[Span]) -> Quoted | None:
    words = Span(at + 1, end)
    return Quoted(Span(at, end + 1), words, tuple(inner)) if words.of(text).strip() else None


def _paragraphs(text: str, at: int) -> Iterator[Span]:
    """Yield the rest of the paragraph that holds ``at``, and the paragraphs after it."""
    start = at
    for found in _PARAGRAPH.finditer(text, at):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, len(text))


def _end_of_paragraph(text: str, start: int) -> int:
    found = _PARAGRAPH.search(text, start)
    return found.start() if found else len(text)


def _repeated(text: str, mark: str, end: int) -> Span | None:
    """Return the opening mark with which the next paragraph goes on with a quotation."""
    found = _PARAGRAPH.match(text, end)
    if found is None:
        return None
    next_mark = text[found.end() : found.end() + 1]
    is_same = next_mark == mark or (mark == "«" and next_mark == "»") or next_mark == mark == "„"
    return Span(found.end(), found.end() + 1) if is_same else None


def _closing(text: str, mark: str, start: int, end: int) -> int | None:
    """Return where the mark stands that closes ``mark``, before ``end``."""
    open_marks = [mark]
    for found in _MARKS.finditer(text, start, end):
        at, here = found.start(), found[0]
        if here in _APOSTROPHES and _is_apostrophe(text, at, open_marks, end):
            continue
        if here in _PAIRS[open_marks[-1]] and _can_close(text, at, open_marks):
            open_marks.pop()
            if not open_marks:
                return at
        elif len(open_marks) > 1 and here in _PAIRS[mark] and _can_close(text, at, [mark]):
            return at  # the inner one was never closed
        elif _can_open(text, at) and here != mark:
            open_marks.append(here)
    return None


def _can_close(text: str, at: int, open_marks: list[str]) -> bool:
    """Tell whether a mark closes what is open last."""
    here, opened = text[at], open_marks[-1]
    before, after = _beside(text, at, -1), _beside(text, at, 1)
    if here == opened and here in '"＂':
        return not before.isspace() or not after.strip() or after.isspace()
    if opened == "“" and here == "“":  # “ closes only what opened low
        return False
    if here == "»" and opened == "»":
        return not before.isspace() and not after.isalnum()
    return True


def _is_apostrophe(text: str, at: int, open_marks: list[str], end: int) -> bool:
    """Tell whether a mark is an apostrophe rather than the end of a quotation."""
    before, after = _beside(text, at, -1), _beside(text, at, 1)
    if before.isalnum() and after.isalnum():
        return True
    if _ELIDED.match(text, at) and not before.isalnum():
        return True
    if open_marks[-1] not in "'’‘‚":
        return before.isalnum() or (after.isalnum() and text[at] == "’")
    if before.isspace() or not before:
        return after.isalnum()
    if before in "sS" and after == " " and text[at + 2 : at + 3].isalpha():
        return _closes_later(text, at, open_marks[-1], end)
    return False


def _closes_later(text: str, at: int, opened: str, end: int) -> bool:
    """Tell whether a better end of a single quotation follows than the plural’s apostrophe."""
    for found in _MARKS.finditer(text, at + 1, end):
        if found[0] in "‘‚":
            return False
        if found[0] in _PAIRS[opened]:
            before, after = _beside(text, found.start(), -1), _beside(text, found.start(), 1)
            if after.isalnum():
                if not before.isalnum():
                    return False  # another one opens
                continue
            return True
    return False
