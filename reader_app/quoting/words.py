"""Words as a quotation is compared by them: how they are looked up, and how they are written."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import normalize

from reader_app.library.terms import terms, word_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MASK = "\0"
"""Stands in a text for what does not count there, so that all else keeps its place."""

QUOTES = "\"'`´ʼ‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇"
_PLAIN = re.compile(r"[^\W_]+")
_MARKED = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u10ff\u1700-\u1cff\u1dc0-\u1dff\u20d0-\u20ff\u2cef-\u2cf1\u2de0-\u2dff\u2e80-\U0010ffff]"
)
"""What may belong to a script without spaces, or be a sign over or below a letter."""
_JOINERS = frozenset("-‐‑'’ʼ/&@_")
_JOINERS_OF_DIGITS = frozenset(".,:٫٬")
_GROUP = 3
"""Digits between the marks of a large number."""
_SPACE = re.compile(r"\s+")
_IGNORED = dict.fromkeys(map(ord, f"{MASK}*_`#>~\\|\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FOLDED = (
    dict.fromkeys(map(ord, QUOTES), "'")
    | dict.fromkeys(map(ord, "-‐‑‒–—―−－─"), "-")
    | {ord("…"): "...", ord("。"): ".", ord("、"): ",", ord("，"): ","}
    | {ord("！"): "!", ord("？"): "?", ord("："): ":", ord("；"): ";", ord("．"): "."}
    | _IGNORED
)
_REPEATED = re.compile(r"'{2,}|-{2,}")


class Words:
    """The words of a text in order, each with its key and its place in the text.

    A key is a term of the library's index; a word of several terms stands there several times.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_pattern(text).finditer(text))
        spelt = [_spelt(one[0]) for one in found]
        times = [len(each) for each in spelt]
        is_plain = len(times) == sum(times)
        each = (
            found if is_plain else [o for o, n in zip(found, times, strict=True) for _ in range(n)]
        )
        self.keys = [key for keys in spelt for key in keys]
        self.starts = [one.start() for one in each]
        self.ends = [one.end() for one in each]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def _line(self) -> str:
        return f" {' '.join(self.keys)} "

    @cached_property
    def _places(self) -> array[int]:
        """Where in the line the space before each word stands."""
        lengths = (len(key) + 1 for key in self.keys)
        return array("l", accumulate(lengths, initial=0))

    def find(self, keys: Sequence[str], first: int = 0, last: int | None = None) -> Iterator[int]:
        """Yield the numbers of the words with which ``keys`` begin, among ``first`` to ``last``."""
        wanted = f" {' '.join(keys)} "
        end = len(self._line) if last is None else self._places[min(last, len(self.keys))] + 1
        at = self._line.find(wanted, self._places[min(first, len(self.keys))], end)
        while at >= 0:
            yield bisect_left(self._places, at)
            at = self._line.find(wanted, at + 1, end)

    def between(self, number: int) -> str:
        """Return what stands between a word and the next, as it is compared."""
        if number + 1 >= len(self.keys):
            return ""
        start, end = self.ends[number], self.starts[number + 1]
        if end <= start:  # two terms of one word
            return ""
        raw = self.text[start:end]
        is_in_number = self.text[start - 1].isdigit() and self.text[end].isdigit()
        marks = folded_marks(raw, keeps_space=is_in_number)
        return marks.replace("'", "") if _SPACE.search(raw) else marks

    def after(self, number: int) -> str:
        """Return what stands after a word up to the next, or to the end, as it is compared."""
        if number + 1 < len(self.keys):
            return self.between(number)
        return folded_marks(self.text[self.ends[number] :])

    def joins(self, number: int) -> bool:
        """Tell whether a word and the next are one: ``can't``, ``non-violent``, ``5.6``."""
        if not 0 <= number < len(self.keys) - 1:
            return False
        start, end = self.ends[number], self.starts[number + 1]
        raw = self.text[start:end].replace(MASK, "")
        if end <= start or raw in _JOINERS:
            return True
        digits = self.text[start - 1].isdigit() and self.text[end].isdigit()
        if digits and raw in _JOINERS_OF_DIGITS:
            return True
        return digits and raw.isspace() and raw != "\n" and _is_group(self, number)

    def word(self, number: int) -> str:
        """Return a word as it is written."""
        return self.text[self.starts[number] : self.ends[number]]

    def slice(self, first: int, last: int) -> str:
        """Return the text of the words from ``first`` up to before ``last``, on one line."""
        if first >= last:
            return ""
        return one_line(self.text[self.starts[first] : self.ends[last - 1]])


def _is_group(words: Words, number: int) -> bool:
    """Tell whether the digits of a number go on after a space: ``10 000``."""
    return words.word(number).isdigit() and len(words.keys[number + 1]) == _GROUP


def _pattern(text: str) -> re.Pattern[str]:
    """Return what finds the words of a text: where it can be told so, the faster one."""
    return word_pattern() if _MARKED.search(text) else _PLAIN


@lru_cache(maxsize=200_000)
def _spelt(word: str) -> tuple[str, ...]:
    return tuple(terms(word))


def one_line(text: str) -> str:
    """Return ``text`` without what is masked, its white space as single spaces."""
    return _SPACE.sub(" ", text.replace(MASK, "")).strip()


def folded_marks(marks: str, *, keeps_space: bool = False) -> str:
    """Return punctuation with its typographic forms put aside, and white space with them."""
    if marks == " ":
        return " " if keeps_space else ""
    space = " " if keeps_space else ""
    return _REPEATED.sub(lambda run: run[0][0], _SPACE.sub(space, marks.translate(_FOLDED)))


def spelling(word: str) -> str:
    """Return a word as its spelling is compared: composed, without forms of mere type."""
    return word if word.isascii() else normalize("NFKC", word.translate(_IGNORED))
