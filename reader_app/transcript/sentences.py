"""Where sentences begin and end, in any script, as far as punctuation tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSING = "\"'”’»)\\]）」』】"
_END = re.compile(
    rf"(?P<stop>[.?!…؟۔।]+)[{_CLOSING}]*(?=\s)|[。？！]+[{_CLOSING}]*|(?=[^\S\n]*\n[^\S\n]*\n)"
)
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*$")
_NEXT = re.compile(r"\s*[\"'“‘«„(\[]*(\S)")
_REACH = 12
"""Code points before a full stop that tell whether it ends a word only."""
_SHORTENED = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt"}
    | {"hon", "rev", "jr", "sr", "vs", "inc", "ltd", "approx", "bzw", "hr", "fr", "nr", "mme"}
)


def sentences(text: str, within: Span) -> list[Span]:
    """Return the sentences of a part of ``text``, in order, without white space at their ends.

    A blank line ends one too; a full stop does not where a shortened word or an initial has it, or
    where small letters follow.
    """
    edges = [within.start, *_ends(text, within), within.end]
    found = (Span(start, end).inked(text) for start, end in pairwise(edges))
    return [one for one in found if one]


def sentences_over(text: str, within: Span, span: Span, known: list[Span]) -> Span:
    """Return the sentence that ``span`` lies in, or from the first to the last of several.

    ``known`` are the sentences ``within`` the text; the answer is ``span`` where it lies in none.
    """
    if not within.encloses(span) or not known:
        return span
    first = max(0, bisect_right(known, span.start, key=lambda one: one.start) - 1)
    last = max(first, bisect_right(known, span.end - 1, key=lambda one: one.start) - 1)
    return Span(min(known[first].start, span.start), max(known[last].end, span.end))


def _ends(text: str, within: Span) -> Iterator[int]:
    """Give where a sentence ends, before the end of the part."""
    for found in _END.finditer(text, within.start, within.end):
        if within.start < found.end() < within.end and not _goes_on(text, found):
            yield found.end()


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Tell whether a full stop stands inside a sentence."""
    if found["stop"] != ".":
        return bool(found["stop"]) and _is_small_after(text, found.end())
    before = _WORD_BEFORE.search(text, max(0, found.start() - _REACH), found.start())
    word = before[0] if before else ""
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    is_short = is_initial or word.casefold() in _SHORTENED or "." in word
    return is_short or _is_small_after(text, found.end())


def _is_small_after(text: str, place: int) -> bool:
    after = _NEXT.match(text, place)
    return after is not None and after[1].islower()
