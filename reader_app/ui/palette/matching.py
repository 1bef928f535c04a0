"""Names found by a few letters: as they stand, at the beginnings of words, or only in their order.

Letter case, accents and punctuation do not count.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

PATIENCE = 0.03
"""Seconds after which names whose letters are merely in order are looked for no further."""
LONGEST = 160
"""Letters of a name that are compared."""
_QUERY = 64
"""Letters of what is typed that count."""

_BEGINS, _WORDS, _HOLDS, _INITIALS, _ALSO, _LETTERS, _WITHIN, _NONE = range(8)
"""How well a name fits, best first."""
_AT_WORD, _IN_WORD = 1, 4
"""What it costs where letters that are typed are not side by side."""
_NEAR = 60
"""Letters of a name among which letters are looked for that are merely in order."""
_COST_OF_LETTER = 2.5
"""What one letter that is typed may cost; what is dearer is chance."""


class _Folding(dict[int, str]):
    """What each letter counts as, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code).casefold())
        kept = "".join(letter for letter in apart if not unicodedata.combining(letter))
        is_word = unicodedata.category(chr(code))[0] in "LMN"
        self[code] = found = kept.casefold() if is_word else " "
        return found


_FOLDING = _Folding({ord("\n"): "\n"})
_SPACES = re.compile(" {2,}")


def folded(text: str) -> str:
    """Return the words of ``text`` as they are compared, with one space between."""
    return " ".join(text[:LONGEST].translate(_FOLDING).split())


def _all_folded(texts: Iterable[str]) -> list[str]:
    """Return each text folded, a space before it; all at once is several times as fast."""
    parts = [text[:LONGEST].replace("\n", " ") for text in texts]
    if not parts:
        return []
    together = " " + "\n ".join(parts)
    return _SPACES.sub(" ", together.translate(_FOLDING)).split("\n")


class Matcher:
    """Many names, folded once; ``also`` says of each what else it may be found by."""

    def __init__(self, names: Iterable[str], also: Iterable[str]) -> None:
        self.names = _all_folded(names)
        self.also = _all_folded(also)

    @classmethod
    def joined(cls, matchers: Iterable[Matcher]) -> Matcher:
        """Return one for all the names of several, one after another."""
        made = cls((), ())
        for each in matchers:
            made.names += each.names
            made.also += each.also
        return made

    def __len__(self) -> int:
        return len(self.names)

    def find(self, typed: str, limit: int) -> list[int]:
        """Return the places of up to ``limit`` names, the best first, else in their order."""
        words = folded(typed[:_QUERY]).split()
        if not words:
            return [] if typed.strip() else list(range(min(limit, len(self))))
        ranks: list[list[int]] = [[] for _ in range(_NONE)]
        left: list[int] = []
        rank_of = _one_word(words[0]) if len(words) == 1 else _several_words(words)
        for place, name in enumerate(self.names):
            rank = rank_of(name, self.also[place])
            (left if rank == _NONE else ranks[rank]).append(place)
        if sum(map(len, ranks[:_INITIALS])) < limit:
            self._rank_letters(words, left + ranks[_WITHIN], ranks)
        return [place for rank in ranks for place in rank][:limit]

    def _rank_letters(
        self, words: Sequence[str], places: Sequence[int], ranks: list[list[int]]
    ) -> None:
        """Rank the names that hold the letters of each word in their order."""
        patterns = [_in_order(word) for word in words]
        allowed = [_COST_OF_LETTER * len(word) for word in words]
        until = perf_counter() + PATIENCE
        found: list[tuple[int, int]] = []
        for place in places:
            name = self.names[place][:_NEAR]
            if not all(pattern.match(name) for pattern in patterns):
                continue
            costs = [_cost(name, word) for word in words]
            if all(cost <= most for cost, most in zip(costs, allowed, strict=True)):
                found.append((sum(costs), place))
            if perf_counter() > until:
                break
        letters = sum(map(len, words))
        taken = {place for _cost_, place in found}
        ranks[_WITHIN] = [place for place in ranks[_WITHIN] if place not in taken]
        for cost, place in sorted(found):
            ranks[_INITIALS if cost <= letters * _AT_WORD else _LETTERS].append(place)


def _one_word(word: str) -> Callable[[str, str], int]:
    at_word = f" {word}"

    def rank(name: str, also: str) -> int:
        if word in name:
            if at_word not in name:
                return _HOLDS
            return _BEGINS if name.startswith(at_word) else _WORDS
        if word not in also:
            return _NONE
        return _ALSO if at_word in also else _WITHIN

    return rank


def _several_words(words: Sequence[str]) -> Callable[[str, str], int]:
    """Return what ranks a name; words may stand in any order."""
    beginning = " " + " ".join(words)

    def rank(name: str, also: str) -> int:
        elsewhere = False
        for word in words:  # most names end here, so nothing is made for them
            if word not in name:
                if word not in also:
                    return _NONE
                elsewhere = True
        at_words = [f" {word}" for word in words]
        if elsewhere:
            are_begun = all(word in name or word in also for word in at_words)
            return _ALSO if are_begun else _WITHIN
        if name.startswith(beginning):
            return _BEGINS
        return _WORDS if all(word in name for word in at_words) else _HOLDS

    return rank


def _in_order(word: str) -> re.Pattern[str]:
    """Return what tells in one pass, without trying again, whether letters stand in order."""
    return re.compile("".join(f"[^{re.escape(letter)}]*{re.escape(letter)}" for letter in word))


def _cost(name: str, word: str) -> int:
    """Return how far apart the letters of ``word`` stand in ``name``, where they do least.

    Letters side by side cost nothing, one at the beginning of a word little, any other more.
    """
    before: dict[int, int] = {-2: 0}
    for letter in word:
        places = list(_places(name, letter))
        here: dict[int, int] = {}
        known = sorted(before)
        least = list(accumulate((before[place] for place in known), min))
        at = 0
        for place in places:
            while at < len(known) and known[at] < place:
                at += 1
            if at:
                step = _AT_WORD if name[place - 1] == " " else _IN_WORD
                here[place] = min(least[at - 1] + step, before.get(place - 1, 1 << 20))
        before = here
    return min(before.values(), default=1 << 20)


def _places(name: str, letter: str) -> Iterator[int]:
    place = name.find(letter)
    while place >= 0:
        yield place
        place = name.find(letter, place + 1)


def marked(name: str, typed: str) -> list[int]:
    """Return the letters of ``name``, by place, that answer to what is typed, for showing."""
    letters, places = _spread(name)
    found: set[int] = set()
    for word in folded(typed[:_QUERY]).split():
        found.update(places[place] for place in _of_word(letters, word))
    return sorted(found)


def _spread(name: str) -> tuple[str, list[int]]:
    """Return the letters as they are compared, and the place in ``name`` of each."""
    letters, places = [], []
    for place, letter in enumerate(name[:LONGEST]):
        for part in _FOLDING[ord(letter)]:
            letters.append(part)
            places.append(place)
    return "".join(letters), places


def _of_word(letters: str, word: str) -> list[int]:
    """Return where a word stands, best at the beginning of one, else its letters in order."""
    start = f" {letters}".find(f" {word}")
    start = letters.find(word) if start < 0 else start
    if start >= 0:
        return list(range(start, start + len(word)))
    return _in_their_order(letters, word)


def _in_their_order(letters: str, word: str) -> list[int]:
    """Return where each letter stands, at beginnings of words where that leaves the rest room."""
    found: list[int] = []
    at = 0
    for number, letter in enumerate(word):
        rest = _in_order(word[number + 1 :])
        options = [place for place in _places(letters, letter) if place >= at]
        options = [place for place in options if rest.match(letters, place + 1)]
        if not options:
            return []
        side = [place for place in options if found and place == at]
        begins = [place for place in options if place == 0 or letters[place - 1] == " "]
        found.append((side or begins or options)[0])
        at = found[-1] + 1
    return found
