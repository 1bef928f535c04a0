"""Speakers who are likely one person under several names: offered with the reason, never merged.

Precision comes first. A short form is offered only where it fits one person alone, and never where
the two answer each other, bear titles of a man and a woman, or play different parts.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.labels import is_voice, without_aside
from reader_app.structure.speakers import folded, without_title

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript

_MALE = re.compile(r"(?i)\b(?:mr|sir|lord|herr|monsieur|señor|sr|signor|father|brother)\b")
_FEMALE = re.compile(
    r"(?i)\b(?:mrs|ms|miss|madam|madame|mme|mlle|frau|señora|sra|signora|lady|dame|sister)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?\s?){2,4}")
_LONG = 5
"""Letters a word has at least, if one of them may be a slip."""
_TALKS = 2
"""How often one speaks right after the other, at least, where they are two."""


class Offer(msgspec.Struct, frozen=True):
    """Speakers who are likely one, the one to keep first, and why."""

    speakers: tuple[str, ...]
    """``Speaker.id`` of each; the first has the fullest name."""
    reason: str


def likely_same(transcript: Transcript) -> tuple[Offer, ...]:
    """Return who is likely the same person, in the order of the speakers."""
    return _Company(transcript).offers()


class _Company:
    """Everybody in a transcript, by their names."""

    def __init__(self, transcript: Transcript) -> None:
        self._speakers = [s for s in transcript.speakers if not _is_nobody(s)]
        self._words = {s.id: _words(s.name) for s in self._speakers}
        self._places = {s.id: place for place, s in enumerate(self._speakers)}
        self._by_part: dict[str, list[Speaker]] = defaultdict(list)
        for speaker in self._speakers:
            words = self._words[speaker.id]
            if len(words) > 1:
                for part in {words[0], words[-1], "".join(word[0] for word in words)}:
                    self._by_part[part].append(speaker)
        self._by_aside: dict[str, list[Speaker]] = defaultdict(list)
        for speaker in self._speakers:
            for aside in {_aside(label) for label in (speaker.name, *speaker.labels)}:
                self._by_aside[aside].append(speaker)
        spoken = [turn.speaker for turn in transcript.turns if turn.kind.is_spoken]
        self._turns = Counter(spoken)
        self._talks = Counter(frozenset(pair) for pair in pairwise(spoken))

    def offers(self) -> tuple[Offer, ...]:
        """Gather all that fits one person into one offer."""
        fits: dict[str, list[tuple[Speaker, str]]] = defaultdict(list)
        taken: set[str] = set()
        for one, other in combinations(self._speakers, 2):
            if reason := self._same_name(one, other):
                kept, gone = self._fuller(one, other)
                if gone.id not in taken and kept.id not in taken:
                    fits[kept.id].append((gone, reason))
                    taken.add(gone.id)
        for speaker in self._speakers:
            found = self._whole_of(speaker, taken)
            if found and speaker.id not in taken and speaker.id not in fits:
                fits[found[0].id].append((speaker, found[1]))
                taken.add(speaker.id)
        offers = [self._offer(kept, gone) for kept, gone in fits.items()]
        kept_offers = [offer for offer in offers if offer]
        return tuple(sorted(kept_offers, key=lambda offer: self._places[offer.speakers[0]]))

    def _offer(self, kept: str, gone: list[tuple[Speaker, str]]) -> Offer | None:
        """Return an offer of all who fit, without those among them who talk to each other."""
        apart = {
            one.id
            for pair in combinations([speaker for speaker, _ in gone], 2)
            if self._are_two(*pair)
            for one in pair
        }
        left = [(speaker, reason) for speaker, reason in gone if speaker.id not in apart]
        if not left:
            return None
        ids = (kept, *(speaker.id for speaker, _ in left))
        return Offer(ids, "; ".join(dict.fromkeys(reason for _, reason in left)))

    def _fuller(self, one: Speaker, other: Speaker) -> tuple[Speaker, Speaker]:
        """Return first who says more, or came first."""
        more = self._turns[other.id] > self._turns[one.id]
        return (other, one) if more else (one, other)

    # -- two full names ---------------------------------------------------------------------------

    def _same_name(self, one: Speaker, other: Speaker) -> str | None:
        """Tell why two names are one, or None."""
        first, second = self._words[one.id], self._words[other.id]
        if first and first == second and not _DIGIT.search(one.name + other.name):
            reason = f"“{one.name}” and “{other.name}” differ only in {_difference(one, other)}"
        elif _differ_by_a_slip(first, second) and not self._play_two_parts(one, other):
            reason = f"“{one.name}” and “{other.name}” differ by one letter"
        else:
            return None
        return None if self._are_two(one, other) else reason

    # -- short forms ------------------------------------------------------------------------------

    def _whole_of(self, short: Speaker, taken: set[str]) -> tuple[Speaker, str] | None:
        """Return the one full name that a short form fits, with the reason, or None."""
        words = self._words[short.id]
        known = [s for s in self._by_aside.get(folded(short.name), []) if s is not short]
        if known:
            return self._only(short, known, "“{0}” stands in brackets after {1}")
        whole = [s for s in self._fit(words) if s is not short and s.id not in taken]
        for fits, reason in (
            (self._by_initials, "“{0}” are the initials of {1} alone"),
            (self._by_surname, "only {1} has the surname of “{0}”"),
            (self._by_given_name, "only {1} has the first name “{0}”"),
            (self._by_initial, "“{0}” fits {1} alone"),
        ):
            found = [one for one in whole if fits(short, words, self._words[one.id])]
            if found:
                return self._only(short, found, reason)
        return None

    def _fit(self, words: tuple[str, ...]) -> list[Speaker]:
        """Return those of several names, in whom a word or initials of a short form are found."""
        keys = {*words, "".join(word for word in words if len(word) < _LONG)}
        found = {s.id: s for key in keys for s in self._by_part[key]}
        return sorted(found.values(), key=lambda speaker: self._places[speaker.id])

    def _only(
        self, short: Speaker, found: list[Speaker], reason: str
    ) -> tuple[Speaker, str] | None:
        one = found[0]
        if len(found) > 1 or self._are_two(short, one) or self._play_two_parts(short, one):
            return None
        return one, reason.format(short.name, one.name)

    @staticmethod
    def _by_initials(short: Speaker, words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
        name = short.name.strip()
        if not _INITIALS.fullmatch(name) or name != name.upper():
            return False
        letters = folded("".join(filter(str.isalpha, name)))
        return letters == "".join(word[0] for word in whole)

    @staticmethod
    def _by_surname(short: Speaker, words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
        return len(words) == 1 and words[0] == whole[-1]

    def _by_given_name(
        self, short: Speaker, words: tuple[str, ...], whole: tuple[str, ...]
    ) -> bool:
        return len(words) == 1 and words[0] == whole[0] and len(words[0]) > 1

    @staticmethod
    def _by_initial(short: Speaker, words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
        if len(words) < 2 or len(words) > len(whole) or words[-1] != whole[-1]:
            return False
        given = list(zip(words[:-1], whole[:-1], strict=False))
        return words != whole and all(a == b or (len(a) == 1 and a == b[0]) for a, b in given)

    # -- what speaks against it -------------------------------------------------------------------

    def _are_two(self, one: Speaker, other: Speaker) -> bool:
        """Whether two cannot be one: their titles or brackets say so, or they talk together."""
        asides = {_aside(one.name), _aside(other.name)} - {""}
        if len(asides) > 1:
            return True
        names = [" ".join((s.name, *s.labels)) for s in (one, other)]
        if any(_MALE.search(a) and _FEMALE.search(b) for a, b in (names, names[::-1])):
            return True
        times = self._talks[frozenset((one.id, other.id))]
        fewer = min(self._turns[one.id], self._turns[other.id])
        return times >= _TALKS and times * 2 > fewer

    @staticmethod
    def _play_two_parts(one: Speaker, other: Speaker) -> bool:
        return bool(one.role and other.role and one.role != other.role) or bool(
            one.affiliation and other.affiliation and one.affiliation != other.affiliation
        )


def _is_nobody(speaker: Speaker) -> bool:
    """Whether a name says only what somebody is, or numbers him."""
    words = [word for word in without_aside(speaker.name).split() if word.casefold() != "the"]
    return not words or all(is_voice(word) or _DIGIT.search(word) for word in words)


def _aside(label: str) -> str:
    """Return what stands in brackets after a name, without case and accents."""
    return folded(label[len(without_aside(label)) :].strip(" ()[]（）"))


def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name, without title, brackets, post, case and accents."""
    bare = without_aside(without_title(name)).split(",")[0]
    return tuple(_WORD.findall(folded(bare)))


def _difference(one: Speaker, other: Speaker) -> str:
    if one.name.casefold() == other.name.casefold():
        return "capitals"
    first, second = (without_aside(without_title(s.name)).casefold() for s in (one, other))
    if first == second:
        return "the title"
    return "accents" if folded(first) == folded(second) else "how they are written"


def _differ_by_a_slip(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether one letter is missing, added, changed or swapped in one long word of several.

    The end of a first name is no slip: it makes Maria of Mario.
    """
    if len(first) != len(second) or len(first) < 2:
        return False
    other = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(other) != 1:
        return False
    one, two = first[other[0]], second[other[0]]
    if min(len(one), len(two)) < _LONG or not _is_slip(one, two):
        return False
    return other[0] == len(first) - 1 or (one[-1] == two[-1] and one[:1] == two[:1])


def _is_slip(one: str, two: str) -> bool:
    """Whether two words are one letter apart, or have two neighbours swapped."""
    start = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)
    if start is None:
        return abs(len(one) - len(two)) == 1
    a, b = one[start:], two[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b or b[1:] == a
