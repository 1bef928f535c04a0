"""Speakers who are likely one person under several names: offered with the reason, never merged.

Precision comes first. A short form is offered only where it fits one person alone, and never where
the two answer each other, bear titles of a man and a woman, or play different parts.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations, islice, pairwise
from typing import TYPE_CHECKING, TypeVar

import msgspec

from reader_app.structure.labels import is_voice, without_aside
from reader_app.structure.names import folded, without_title

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from reader_app.transcript.model import Speaker, Transcript

_Key = TypeVar("_Key", bound="Hashable")
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
_CROWD = 64
"""So many names alike say nothing of each other; only the fullest of them is compared with all."""
_FEW = 4
"""More names than these, all one letter from each other, are no slips."""


class Offer(msgspec.Struct, frozen=True):
    """Speakers who are likely one, the one to keep first, and why."""

    speakers: tuple[str, ...]
    """``Speaker.id`` of each; the first has the fullest name."""
    reason: str


def likely_same(transcript: Transcript) -> tuple[Offer, ...]:
    """Return who is likely the same person, in the order of the speakers."""
    return _Company(transcript).offers()


class _Person:
    """A speaker, as far as it helps to tell whether another is the same."""

    def __init__(self, speaker: Speaker, turns: int, place: int) -> None:
        names = (speaker.name, *speaker.labels)
        printed = "\n".join(names)
        self.id = speaker.id
        self.name = speaker.name
        self.role = speaker.role
        self.affiliation = speaker.affiliation
        self.words = _words(speaker.name)
        self.turns = turns
        self.place = place
        self.aside = _aside(speaker.name)
        self.asides = {_aside(name) for name in names}
        self.is_male = _MALE.search(printed) is not None
        self.is_female = _FEMALE.search(printed) is not None
        self.partners: set[str] = set()
        """With whom he talks, who is therefore somebody else."""


class _Company:
    """Everybody in a transcript, by their names."""

    def __init__(self, transcript: Transcript) -> None:
        spoken = [turn.speaker for turn in transcript.turns if turn.kind.is_spoken]
        turns = Counter(spoken)
        self._people = [
            _Person(speaker, turns[speaker.id], place)
            for place, speaker in enumerate(transcript.speakers)
            if not _is_nobody(speaker)
        ]
        self._note_partners(Counter(frozenset(pair) for pair in pairwise(spoken)))
        whole = [person for person in self._people if len(person.words) > 1]
        self._by_initials = _sorted_by(
            ("".join(word[0] for word in one.words), one) for one in whole
        )
        self._by_given = _sorted_by((one.words[0], one) for one in whole)
        self._by_surname = _sorted_by((one.words[-1], one) for one in whole)
        self._by_initial = _sorted_by(((one.words[0][0], one.words[-1]), one) for one in whole)
        self._by_aside = _sorted_by((aside, one) for one in self._people for aside in one.asides)

    def _note_partners(self, talks: Counter[frozenset[str | None]]) -> None:
        """Note who talks with whom so much that they are two."""
        people = {person.id: person for person in self._people}
        for pair, times in talks.items():
            two = [people[who] for who in pair if who in people]
            if times >= _TALKS and len(two) == 2 and times * 2 > min(one.turns for one in two):
                one, other = two
                one.partners.add(other.id)
                other.partners.add(one.id)

    def offers(self) -> tuple[Offer, ...]:
        """Gather all that fits one person into one offer."""
        fits: dict[str, list[tuple[_Person, str]]] = defaultdict(list)
        taken: set[str] = set()
        for kept, gone in self._alike():
            reason = None if {kept.id, gone.id} & taken else _same_name(kept, gone)
            if reason:
                fits[kept.id].append((gone, reason))
                taken.add(gone.id)
        for person in self._people:
            if person.id in taken or person.id in fits:
                continue
            if found := self._whole_of(person, taken):
                fits[found[0].id].append((person, found[1]))
                taken.add(person.id)
        places = {person.id: person.place for person in self._people}
        return tuple(
            offer
            for kept in sorted(fits, key=places.__getitem__)
            if (offer := _offer(kept, fits[kept]))
        )

    # -- two full names ---------------------------------------------------------------------------

    def _alike(self) -> list[tuple[_Person, _Person]]:
        """Return the pairs whose names could be one, first of each who says more, or came first."""
        fullest = sorted(self._people, key=lambda person: -person.turns)
        rank = {person.id: place for place, person in enumerate(fullest)}
        named = _sorted_by((person.words, person) for person in fullest if person.words)
        found = {
            (rank[one.id], rank[other.id])
            for alike in (*named.values(), *_nearly_alike(fullest))
            for one, other in _pairs(alike)
        }
        return [(fullest[one], fullest[other]) for one, other in sorted(found)]

    # -- short forms ------------------------------------------------------------------------------

    def _whole_of(self, short: _Person, taken: set[str]) -> tuple[_Person, str] | None:
        """Return the one full name that a short form fits, with the reason, or None."""
        after = islice((p for p in self._by_aside[folded(short.name)] if p is not short), 2)
        if known := list(after):
            return _only(short, known, "“{0}” stands in brackets after {1}")
        for crowd, reason in self._fitting(short):
            left = (p for p in crowd if p is not short and p.id not in taken)
            if found := list(islice(left, 2)):
                return _only(short, found, reason)
        return None

    def _fitting(self, short: _Person) -> Iterator[tuple[Sequence[_Person], str]]:
        """Yield those whose whole name a short form fits in one way, with what to say of it."""
        words, name = short.words, short.name.strip()
        if _INITIALS.fullmatch(name) and name == name.upper():
            letters = folded("".join(filter(str.isalpha, name)))
            yield self._by_initials[letters], "“{0}” are the initials of {1} alone"
        if len(words) == 1:
            yield self._by_surname[words[0]], "only {1} has the surname of “{0}”"
            if len(words[0]) > 1:
                yield self._by_given[words[0]], "only {1} has the first name “{0}”"
        elif words:
            near = self._by_initial[words[0][0], words[-1]]
            if len(near) <= _CROWD:
                found = [one for one in near if _is_shortened(words, one.words)]
                yield found, "“{0}” fits {1} alone"


def _sorted_by(rows: Iterable[tuple[_Key, _Person]]) -> defaultdict[_Key, list[_Person]]:
    found = defaultdict(list)
    for key, person in rows:
        found[key].append(person)
    return found


def _pairs(alike: Sequence[_Person]) -> Iterable[tuple[_Person, _Person]]:
    """Return whom to compare of those who are alike; of a crowd, each with the first alone."""
    if len(alike) <= _CROWD:
        return combinations(alike, 2)
    return ((alike[0], other) for other in alike[1:])


def _nearly_alike(people: Sequence[_Person]) -> Iterator[list[_Person]]:
    """Yield those whose names are the same but for one word, in which one letter may be a slip.

    Words that are one letter apart, or have two neighbours swapped, become the same word, or one
    becomes the other, where a letter is left out.
    """
    rest = _sorted_by(
        ((place, person.words[:place], person.words[place + 1 :]), person)
        for person in people
        if len(person.words) > 1
        for place, word in enumerate(person.words)
        if len(word) >= _LONG
    )
    for (place, _, _), alike in rest.items():
        if len(alike) > 1:
            near = _sorted_by(
                (left, person) for person in alike for left in _one_less(person.words[place])
            )
            yield from (group for group in near.values() if 1 < len(group) <= _FEW)


def _one_less(word: str) -> set[str]:
    """Return a word, and what is left of it without any one letter."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _same_name(one: _Person, other: _Person) -> str | None:
    """Tell why two names are one, or None."""
    if one.words == other.words and not _DIGIT.search(one.name + other.name):
        reason = f"“{one.name}” and “{other.name}” differ only in {_difference(one, other)}"
    elif _differ_by_a_slip(one.words, other.words) and not _play_two_parts(one, other):
        reason = f"“{one.name}” and “{other.name}” differ by one letter"
    else:
        return None
    return None if _are_two(one, other) else reason


def _is_shortened(words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether ``words`` are the whole name with first names left out, or only their initials."""
    if len(words) > len(whole) or words == whole:
        return False
    given = zip(words[:-1], whole[:-1], strict=False)
    return all(a == b or (len(a) == 1 and a == b[0]) for a, b in given)


def _only(short: _Person, found: Sequence[_Person], reason: str) -> tuple[_Person, str] | None:
    one = found[0]
    if len(found) > 1 or _are_two(short, one) or _play_two_parts(short, one):
        return None
    return one, reason.format(short.name, one.name)


def _offer(kept: str, gone: Sequence[tuple[_Person, str]]) -> Offer | None:
    """Return an offer of all who fit, without those among them who cannot be one."""
    apart = _apart([person for person, _ in gone])
    left = [(person.id, reason) for person, reason in gone if person.id not in apart]
    if not left:
        return None
    reasons = dict.fromkeys(reason for _, reason in left)
    return Offer((kept, *(who for who, _ in left)), "; ".join(reasons))


# -- what speaks against it -----------------------------------------------------------------------


def _are_two(one: _Person, other: _Person) -> bool:
    """Whether two cannot be one: their titles or brackets say so, or they talk together."""
    return (
        (one.aside != other.aside and "" not in (one.aside, other.aside))
        or (one.is_male and other.is_female)
        or (one.is_female and other.is_male)
        or other.id in one.partners
    )


def _apart(people: Sequence[_Person]) -> set[str]:
    """Return all who cannot be one with another of ``people``, without comparing each with each."""
    ids = {one.id for one in people}
    asides = {one.aside for one in people} - {""}
    men = {one.id for one in people if one.is_male}
    women = {one.id for one in people if one.is_female}
    return {
        one.id
        for one in people
        if (one.aside and len(asides) > 1)
        or (one.is_male and len(women) > (one.id in women))
        or (one.is_female and len(men) > (one.id in men))
        or not ids.isdisjoint(one.partners)
    }


def _play_two_parts(one: _Person, other: _Person) -> bool:
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


def _difference(one: _Person, other: _Person) -> str:
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
