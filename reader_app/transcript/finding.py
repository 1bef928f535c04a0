"""Finding words in a text: as they stand, or by a pattern that is given up where it takes too long.

White space in what is looked for is any white space, line ends too: where a file wraps its lines is
not to be seen while one reads.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from time import monotonic
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ReaderError
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

_LETTERS = range(0x00C0, 0xFB50)
"""Where the letters with marks lie that Unicode knows as one code point."""
_MARKS = r"\p{M}*"
_KEPT = 32
"""Expressions that are kept; each letter that is typed makes another one."""


class Search(msgspec.Struct, frozen=True):
    """What is looked for, and how closely."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    ignore_accents: bool = False
    """``cafe`` finds ``café``; of no effect on a pattern."""
    is_pattern: bool = False
    """``words`` is a regular expression."""

    def __bool__(self) -> bool:
        return bool(self.words.strip()) or (self.is_pattern and bool(self.words))


class Found(msgspec.Struct, frozen=True):
    """The hits, in order, and whether they are all there are."""

    spans: tuple[Span, ...] = ()
    is_complete: bool = True


class BadSearch(ReaderError):
    """What is looked for is no regular expression, or takes too long."""


def find(
    text: str,
    search: Search,
    within: Sequence[Span] | None = None,
    *,
    most: int = 50_000,
    seconds: float = 2.0,
) -> Found:
    """Return where ``search`` is found in ``text``, or in the spans ``within`` it.

    A hit has at least one code point, and hits do not overlap. No more than ``most`` are returned.
    Raises ``BadSearch`` where the pattern is none, or has not come to an end after ``seconds``.
    """
    if not search:
        return Found()
    wanted = compiled(search)
    spans: list[Span] = []
    stop = monotonic() + seconds
    try:
        for where in within if within is not None else (Span(0, len(text)),):
            for span in _hits(text, wanted, where, stop):
                if len(spans) == most:
                    return Found(tuple(spans), is_complete=False)
                spans.append(span)
    except TimeoutError:
        raise BadSearch("The pattern takes too long; make it simpler.") from None
    return Found(tuple(spans))


def _hits(text: str, wanted: regex.Pattern[str], where: Span, stop: float) -> Iterator[Span]:
    left = stop - monotonic()
    if left <= 0:  # each of many spans may be short
        raise TimeoutError
    found = wanted.finditer(text, where.start, where.end, timeout=left, concurrent=True)
    return (Span(*match.span()) for match in found if match.end() > match.start())


@lru_cache(maxsize=_KEPT)
def compiled(search: Search) -> regex.Pattern[str]:
    """Return the expression that finds ``search``. Raises ``BadSearch``."""
    import regex  # not needed before the first search

    pattern = search.words if search.is_pattern else _literal(search)
    if search.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    flags = regex.MULTILINE | (0 if search.match_case else regex.IGNORECASE)
    try:
        return regex.compile(pattern, flags, cache_pattern=False)
    except (regex.error, OverflowError, RecursionError) as error:
        raise BadSearch(f"This is not a regular expression: {error}.") from error


def _literal(search: Search) -> str:
    import regex

    if search.ignore_accents:
        words = [_without_accents(word) for word in search.words.split()]
    else:
        words = [regex.escape(word) for word in search.words.split()]
    return r"\s+".join(words)


def _without_accents(word: str) -> str:
    """Return a pattern for the letters of ``word``, whatever marks they bear."""
    import regex

    bare = (c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return "".join(
        f"[{''.join(sorted(with_marks))}]{_MARKS}"
        if (with_marks := _marked().get(letter))
        else regex.escape(letter) + (_MARKS if letter.isalpha() else "")
        for letter in bare
    )


@cache
def _marked() -> dict[str, set[str]]:
    """Return the letters that are known without marks, each with all that it becomes by marks."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for code in _LETTERS:
        letter = chr(code)
        apart = unicodedata.normalize("NFD", letter)
        base, marks = apart[0], apart[1:]
        if marks and base.isalpha() and all(map(unicodedata.combining, marks)):
            found[base] |= {base, letter}
    return dict(found)
