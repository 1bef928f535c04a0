"""The words of a transcript as two versions of it are compared by: folded, each with its place.

Labels, and time stamps, are no words: they are what versions differ in first. Where words are not
set apart by spaces, each character is one.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from reader_app.errors import ReaderError
from reader_app.transcript.span import Span
from reader_app.versions.spelling import common

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader_app.transcript.model import Transcript

    Report = Callable[[float], object]

_UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3041-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that set no spaces between words."""
_TELLING = "$€£¥₩₹₽¢%‰°§&@#+=−×÷"
"""Signs that are read aloud."""
_STAMP = re.compile(
    r"[\[(]\s*\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?\s*[\])]"
    r"|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?![\d:])"
    r"|\[\s*page\s+\w{1,8}\s*\]",
    re.IGNORECASE,
)
"""What stands in a text for time and paper, and cannot be taken for something that is said."""
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_JOINED = re.compile(r"[^\w\s]+|-\s*\n\s*")
_PAIRS = {("per", "cent"): "percent"}
_LONGEST_JOIN = 4
_OFTEN = 50_000
BLANKS = ("\0", "\1")
"""What stands for no word, in either version."""
_MOST = 0x110000
"""Words that can be told apart: there are no more characters."""


class _Known(dict[str, str]):
    """What was asked for before, without asking again."""

    def __init__(self, ask: Callable[[str], str]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, raw: str) -> str:
        self[raw] = self._ask(raw)
        return self[raw]


class Vocabulary:
    """A character for each folded word, the same for both versions.

    So a text is a string of words, and what strings are good at is done with words.
    """

    def __init__(self, *, is_english: bool) -> None:
        """``is_english`` also folds British and American spelling, and numbers in words."""
        self.known = _Known(self._character)
        """The character for each word as it is printed. Raises ``ReaderError``."""
        self._words = list(BLANKS)
        self._is_english = is_english
        self._characters: dict[str, str] = {}

    def _character(self, raw: str) -> str:
        return self._new(self._folded(raw))

    def written(self, characters: str) -> list[str]:
        """Return the folded words that characters stand for."""
        return [self._words[ord(character)] for character in characters]

    def _new(self, word: str) -> str:
        if word not in self._characters:
            if len(self._words) == _MOST:
                raise ReaderError("The two versions have too many different words.")
            self._characters[word] = chr(len(self._words))
            self._words.append(word)
        return self._characters[word]

    def _folded(self, raw: str) -> str:
        word = raw if raw.isascii() else unicodedata.normalize("NFKC", raw)
        word = word.casefold().replace("_", "").replace("’", "'").replace("ʼ", "'")
        if _THOUSANDS.fullmatch(word):
            return word.replace(",", "")
        if self._is_english:
            return {"%": "percent", "&": "and"}.get(word) or common(word)
        return word


class Tokens:
    """The words of one version, with where each begins and ends in its text."""

    def __init__(self, transcript: Transcript, vocabulary: Vocabulary, report: Report) -> None:
        """Read a transcript; ``report`` is told the share done, and may raise to stop."""
        self.text = transcript.text
        self.starts, self.ends = array("q"), array("q")
        self._vocabulary = vocabulary
        words: list[str] = []
        told = 0
        for said in _said(transcript):
            self._read(said, words)
            if len(words) - told > _OFTEN:
                told = len(words)
                report(said.end / len(self.text))
        self.words = "".join(words)
        """One character for each."""

    def _read(self, said: Span, words: list[str]) -> None:
        """Take in the words of a stretch; all at once, as there may be a million of them."""
        found = list(_word().finditer(self.text, said.start, said.end))
        if _unspaced().search(self.text, said.start, said.end):
            found = [piece for match in found for piece in self._parted(match)]
        words += map(self._vocabulary.known.__getitem__, [match[0] for match in found])
        self.starts.extend([match.start() for match in found])
        self.ends.extend([match.end() for match in found])

    def _parted(self, found: re.Match[str]) -> Iterator[re.Match[str]]:
        """Return what was found by the character, where its script sets no spaces."""
        return _pieces().finditer(self.text, found.start(), found.end())

    def __len__(self) -> int:
        return len(self.words)

    def within(self, span: Span) -> range:
        """Return the places of the words that share a character with ``span``."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def span(self, places: range) -> Span:
        """Return what lies from the first to the last of some words, in code points."""
        return Span(self.starts[places[0]], self.ends[places[-1]])

    def printed(self, place: int) -> str:
        """Return a word as it stands in the text."""
        return self.text[self.starts[place] : self.ends[place]]

    def is_joined(self, places: range) -> bool:
        """Tell whether nothing but a hyphen, an apostrophe or a point parts the words."""
        between = (self.text[self.ends[p] : self.starts[p + 1]] for p in places[:-1])
        return all(not gap or _JOINED.fullmatch(gap) for gap in between)

    def written(self, places: range) -> list[str]:
        """Return the folded words."""
        return self._vocabulary.written(self.words[places.start : places.stop])


def are_same(old: Tokens, old_places: range, new: Tokens, new_places: range) -> bool:
    """Tell whether two passages have the same words, however these are joined."""
    a, b = old_places.start, new_places.start
    while a < old_places.stop and b < new_places.stop:
        if old.words[a] == new.words[b]:
            a, b = a + 1, b + 1
            continue
        ways = _ways(old, range(a, old_places.stop)), _ways(new, range(b, new_places.stop))
        taken = next(((m, n) for m, one in ways[0] for n, other in ways[1] if one & other), None)
        if taken is None:
            return False
        a, b = a + taken[0], b + taken[1]
    return a == old_places.stop and b == new_places.stop


def _ways(tokens: Tokens, places: range) -> list[tuple[int, set[str]]]:
    """Return how the next words may be written as one: how many they are, and what they become."""
    ways = []
    for count in range(1, min(_LONGEST_JOIN, len(places)) + 1):
        taken = places[:count]
        words = tokens.written(taken)
        forms = {"".join(words)} if tokens.is_joined(taken) else set()
        forms |= {_PAIRS[pair]} if (pair := tuple(words)) in _PAIRS else set()
        forms |= _number(words, tokens.text[tokens.ends[taken[0]] : tokens.starts[taken[-1]]])
        ways.append((count, forms))
    return ways


def _number(words: Sequence[str], between: str) -> set[str]:
    """Return the number that a ten and a unit make, as in ``twenty-one``."""
    if len(words) != 2 or between not in ("-", " ", "‑"):
        return set()
    ten, unit = words
    is_ten = ten.isdecimal() and len(ten) == 2 and ten[1] == "0" and ten > "10"
    return (
        {ten[0] + unit} if is_ten and unit.isdecimal() and len(unit) == 1 and unit > "0" else set()
    )


def _said(transcript: Transcript) -> Iterator[Span]:
    """Return what is said, in reading order: without labels and stamps."""
    turns = transcript.turns
    spans = [turn.words for turn in turns] if turns else [Span(0, len(transcript.text))]
    for words in spans:
        at = words.start
        if all(transcript.text.find(sign, words.start, words.end) < 0 for sign in ":["):
            yield words
            continue
        for stamp in _STAMP.finditer(transcript.text, words.start, words.end):
            yield Span(at, stamp.start())
            at = stamp.end()
        yield Span(at, words.end)


@cache
def _marks() -> str:
    """Return the marks that belong to the letter before, as ranges of a character class."""
    codes = [c for c in range(0x300, 0x1F000) if unicodedata.category(chr(c))[0] == "M"]
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


@cache
def _word() -> re.Pattern[str]:
    # Marks stand in a class of their own: one that holds “\w” too is ten times as slow.
    more = rf"(?:(?:[{_marks()}]+|['’ʼ](?=\w))\w*)*"
    return re.compile(rf"\d+(?:[.,]\d+)+|\w+{more}|[{re.escape(_TELLING)}]")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


@cache
def _pieces() -> re.Pattern[str]:
    marks = f"[{_marks()}]*"
    return re.compile(f"[{_UNSPACED}]{marks}|[^{_UNSPACED}]+")
