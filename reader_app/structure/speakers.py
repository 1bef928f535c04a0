"""Printed labels to speakers: one name each, and a role where the text gives one."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from reader_app.structure.introduction import Introduction
from reader_app.structure.labels import is_remark, is_voice, without_aside
from reader_app.structure.names import (
    ROLE,
    ROLE_BEFORE,
    folded,
    parts_of,
    shown,
    without_post,
    without_title,
)
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Speaker

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reader_app.structure.names import Parts

_REPORTER = re.compile(
    r"(?i)\b(?:reporter|journalist|correspondent|newspaper|news|press|tv|radio|daily|times)\b"
    r"|记者|記者"
)
_HOST_LINE = re.compile(
    r"(?im)^[^\n:：]{0,30}\b(?:host|moderator|chair)\b[^\n:：]{0,40}[:：](?P<who>[^\n]{1,200})$"
)
_INITIALS = 4
_HOST_WORDS = 16
_NEARBY = 140
"""How far before a name its role may stand."""
_ACRONYM = re.compile(r"[A-Z]{3,6}(?=[ .,;?!)’'])(?![.,]? [A-Z]{2})")
_CAPITALISED = re.compile(r"[A-Z][a-z]{2,5}\b")
_PROSE = 200_000
"""How far into a text it is looked for what is written in capitals within its prose."""


class _Somebody:
    """A speaker, as far as he is known by now."""

    def __init__(self, name: str, role: str | None, affiliation: str | None, colour: int) -> None:
        self.id = new_id()
        self.name = name
        self.role = role
        self.affiliation = affiliation
        self.colour = colour
        self.labels: dict[str, None] = {}

    def speaker(self) -> Speaker:
        labels = tuple(self.labels)
        return Speaker(self.id, self.name, self.role, self.affiliation, labels, self.colour)


class Cast:
    """The speakers of one document, as they are found."""

    def __init__(self, opening: str, text: str = "") -> None:
        """Begin without anybody.

        Args:
            opening: what the document says first of who takes part, its title included.
            text: the whole, which shows what is an acronym.
        """
        self._opening = opening
        self._text = text
        self._introduction = Introduction(opening)
        hosts = (match["who"].strip() for match in _HOST_LINE.finditer(opening))
        self._host = next((who for who in hosts if not _is_sentence(who)), "")
        self._people: dict[str, _Somebody] = {}
        """Everybody by the folded name, which a key may make distinct."""
        self._by_id: dict[str, _Somebody] = {}
        self._known: dict[str, _Somebody] = {}
        """Those whom the source itself knows, by its key."""
        self.ids: dict[str | None, str] = {}
        """The id of each speaker, by every label that is printed of him."""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody, in the order they were found."""
        return tuple(person.speaker() for person in self._people.values())

    def name_of(self, speaker_id: str | None) -> str | None:
        """Return the name of a speaker, or None."""
        return self._by_id[speaker_id].name if speaker_id in self._by_id else None

    def playing(self, roles: Collection[str]) -> list[str]:
        """Return the ids of those who play one of these roles."""
        return [person.id for person in self._people.values() if person.role in roles]

    def name(self, labels: Iterable[str]) -> None:
        """Make speakers of the printed labels, in this order."""
        distinct = list(dict.fromkeys(labels))
        distinct = [label for label in distinct if not is_remark(label)] or distinct
        taken_apart = {label: parts_of(label) for label in distinct}
        bases = {folded(parts.name) for parts in taken_apart.values()}
        asides = defaultdict(set)
        holders = defaultdict(set)
        for parts in taken_apart.values():
            if parts.aside:
                asides[folded(parts.name)].add(folded(parts.aside))
            if parts.post:
                holders[folded(parts.post)].add(parts.name)
        for label, parts in taken_apart.items():
            chairs = holders.get(folded(label), ())
            if len(chairs) == 1:
                self._add(label, next(iter(chairs)))
            elif len(asides.get(folded(parts.name), ())) > 1:  # one call sign, several people
                self._add(label, self._name_in(label, label, bases), None, parts.role)
            else:
                self._add_parts(label, parts, bases)

    def _add_parts(self, label: str, parts: Parts, bases: set[str]) -> None:
        name = self._name_in(label, parts.name, bases)
        affiliation = parts.affiliation
        if affiliation and folded(affiliation) == folded(name):
            affiliation = None
        self._add(label, name, affiliation, parts.role)

    def _name_in(self, label: str, base: str, bases: set[str]) -> str:
        return _untitled(without_aside(label), bases) or self._full(base)

    def name_line(self, line: str) -> None:
        """Make a speaker of a line that names an asker, as it stands."""
        self._add(line, line)

    def introduce(
        self, key: str, label: str | None, name: str, role: str | None, affiliation: str | None
    ) -> str:
        """Return the id of somebody the source itself knows as ``key``, printed as ``label``."""
        person = self._known.get(key)
        if person is None:
            place = folded(name)
            place = f"{place}\n{key}" if place in self._people else place
            person = self._known[key] = self._made(place, name, role, affiliation)
        if label and label not in person.labels:
            person.labels[label] = None
            self.ids.setdefault(label, person.id)
        return person.id

    def id_of_name(self, name: str) -> str:
        """Return the id of the speaker of this name, who is made where there is none."""
        person = self._people.get(folded(name))
        return person.id if person else self._add(None, name)

    def id_of(self, label: str) -> str | None:
        """Return the id of who is printed as ``label``, or None."""
        return self.ids.get(label)

    def give_role(self, speaker_id: str, role: str) -> None:
        """Say what part a speaker plays, where the text has not."""
        if person := self._by_id.get(speaker_id):
            person.role = person.role or role

    def _made(self, place: str, name: str, role: str | None, affiliation: str | None) -> _Somebody:
        person = _Somebody(name, role, affiliation, len(self._people))
        self._people[place] = self._by_id[person.id] = person
        return person

    def _full(self, base: str) -> str:
        """Return the whole name of who is printed as ``base``, as far as the opening says it."""
        if base.isupper() and len(base) <= _INITIALS and not is_voice(base):
            return self._introduction.with_initials(base) or base
        if untitled := without_post(base):
            return self._shown(untitled)
        bare = without_title(base)
        if bare != base or (base.isupper() and " " not in base):
            return self._introduction.full_name(bare) or self._shown(base)
        return self._shown(base)

    def _shown(self, base: str) -> str:
        return shown(base, self._is_acronym)

    def _is_acronym(self, word: str) -> bool:
        return word in self._acronyms

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        """What is written in capitals within prose, and in no other way."""
        prose = self._text[:_PROSE]
        found = {m[0] for m in _ACRONYM.finditer(prose) if _follows_word(prose, m.start())}
        words = set(_CAPITALISED.findall(prose)) if found else set()
        return frozenset(word for word in found if word.capitalize() not in words)

    def _add(
        self,
        label: str | None,
        name: str,
        affiliation: str | None = None,
        role: str | None = None,
    ) -> str:
        key = folded(name)
        person = self._people.get(key)
        if person is None:
            role = role or self._role(name, label or name)
            person = self._made(key, name, role, affiliation)
        if label:
            person.labels[label] = None
            person.affiliation = person.affiliation or affiliation
            person.role = person.role or role
            self.ids[label] = person.id
        return person.id

    def _role(self, name: str, label: str) -> str | None:
        """Return the part the text says a speaker plays."""
        if name in self._host:
            return "moderator"
        if own := ROLE.match(label):
            return own[0].lower()
        if _REPORTER.match(label):
            return "reporter"
        at = self._opening.find(name)
        if at < 0:
            return None
        before = ROLE_BEFORE.search(self._opening[max(0, at - _NEARBY) : at])
        return before["role"].lower() if before else None


def _follows_word(text: str, at: int) -> bool:
    """Whether a word in small letters stands right before ``at``."""
    return text[max(at - 1, 0) : at] == " " and text[max(at - 2, 0) : at - 1].islower()


def _is_sentence(words: str) -> bool:
    """Whether what stands after ``Host:`` is what the host says, and not who it is."""
    return words[-1:] in ".?!…" or len(words.split()) > _HOST_WORDS


def _untitled(label: str, bases: set[str]) -> str | None:
    """Return the name after what ``label`` begins with, where others of ``bases`` go without."""
    words = label.split()
    tails = (" ".join(words[first:]) for first in range(1, len(words) - 1))
    return next((tail for tail in tails if folded(tail) in bases), None)
