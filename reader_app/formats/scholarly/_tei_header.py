"""What a TEI document says of itself: title, date, language, people and the recording's times."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.formats.scholarly._flow import bare_label
from reader_app.formats.scholarly._languages import language_code
from reader_app.formats.scholarly._names import day_in
from reader_app.structure.composer import Person
from reader_app.structure.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader_app.formats._xml import Element
    from reader_app.transcript.model import Transcript, Unread

_ROLES = {"chair": "chair", "guest": "guest", "president": "president"}
"""How ParlaMint classes who speaks; members are ``regular``, which is no role."""
_SURNAME_FIRST = frozenset(["hu", "ja", "ko", "vi", "zh"])
_ASIDE = re.compile(r"^(?P<post>[^()]+?)\s*\((?P<name>[^()]+)\)$")
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$")
_UNITS = {"s": 1000.0, "ms": 1.0, "min": 60_000.0, "h": 3_600_000.0}
_LONGEST = 10**12
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,12})?$")


class Header:
    """The header of a document, and all the people that any of its parts names."""

    def __init__(self, root: Element) -> None:
        self._root = root
        header = root.find("teiHeader")
        self._header = header if header is not None else root
        self.language = self._language()
        self.title = self._title()
        self.date = self._date()
        self.metadata = self._metadata()
        listed: dict[str, list[Element]] = defaultdict(list)
        for element in root.iter("org", "person", "personGrp", "castItem"):
            listed[element.name].append(element)
        self._parties = {
            org.get("id"): name for org in listed["org"] if (name := _party(org)) is not None
        }
        self._people = self._everybody(listed)

    def describe(self, transcript: Transcript, unread: Iterable[Unread]) -> Transcript:
        """Return ``transcript`` with what the header says of it."""
        return replace(
            transcript,
            title=self.title or transcript.title,
            date=self.date or transcript.date,
            language=self.language or transcript.language,
            metadata=self.metadata,
            unread=(*unread, *transcript.unread),
        )

    def person(self, voice: str, printed: Sequence[str], classed: str = "") -> Person:
        """Return who ``voice`` is, an identifier for which these labels are printed."""
        role = _ROLES.get(classed)
        known = self._people.get(voice)
        if known is None:
            return _printed_person(voice, printed, role)
        return Person(known.name, known.role or role, known.affiliation)

    def _language(self) -> str | None:
        of_text = self._root.find("text")
        written = [element.get("lang") for element in (of_text, self._root) if element is not None]
        written += [element.get("ident") for element in self._header.iter("language")]
        return next((code for one in written if (code := language_code(one))), None)

    def _title(self) -> str:
        statement = self._header.find("titleStmt")
        titles = [] if statement is None else statement.elements("title")
        main = [title for title in titles if title.get("type") in ("main", "")] or titles
        own = [t for t in main if language_code(t.get("lang")) == self.language] or main
        return own[0].text() if own else ""

    def _date(self) -> str | None:
        for place in ("setting", "recordingStmt", "sourceDesc"):
            element = self._header.find(place)
            dates = element.iter("date") if element is not None else ()
            written = (
                w for date in dates for w in (date.get("when"), date.get("from"), date.text())
            )
            if day := day_in(*written):
                return day
        return None

    def _metadata(self) -> dict[str, str]:
        names = {"author": "author", "publisher": "publisher", "licence": "licence"}
        found = ((key, self._header.find(name)) for name, key in names.items())
        return {key: text for key, element in found if element and (text := element.text())}

    def _everybody(self, listed: Mapping[str, list[Element]]) -> dict[str, Person]:
        people = {}
        roles = [role for item in listed["castItem"] for role in item.elements("role")]
        for element in (*listed["person"], *listed["personGrp"], *roles):
            if key := element.get("id"):
                name = self._name(element) or key
                people[key] = Person(name, element.get("role") or None, self._party_of(element))
        return people

    def _name(self, person: Element) -> str:
        if person.name == "role":  # of a list of the cast
            return bare_label(person.text()).rstrip(",;")
        names = person.elements("persName", "name")
        if not names:
            return person.get("n")
        name = names[0]
        first = " ".join(part.text() for part in name.elements("forename"))
        last = " ".join(part.text() for part in name.elements("nameLink", "surname"))
        if not (first and last):
            return first or last or name.text()
        return f"{last} {first}" if self.language in _SURNAME_FIRST else f"{first} {last}"

    def _party_of(self, person: Element) -> str | None:
        """Return the party somebody belonged to on the day, or at all."""
        found = None
        for element in person.elements("affiliation"):
            party = self._parties.get(element.get("ref").removeprefix("#"))
            begin, end = element.get("from"), element.get("to") or "9999"
            if party and (not self.date or begin <= self.date <= end):
                return party
            found = found or party
        return found if not self.date else None


def _party(org: Element) -> str | None:
    """Return the short name of a party, or None for other bodies."""
    if not any(word in org.get("role").casefold() for word in ("party", "parliamentarygroup")):
        return None
    names = [name for name in org.elements("orgName") if name.text()]
    short = [name for name in names if name.get("full") in ("init", "abb")]
    return next((name.text() for name in (*short, *names)), None)


def _printed_person(voice: str, printed: Sequence[str], role: str | None) -> Person:
    """Make a person of an identifier and labels; the part of a label that is like it is the name.

    ``The President (Ann Lee)`` for ``LeeAnn`` is Ann Lee, the President.
    """
    key = folded(voice)
    for label in printed:
        found = _ASIDE.match(label)
        if found and _likeness(found["name"], key) > _likeness(found["post"], key):
            return Person(found["name"], role or found["post"])
        if _likeness(label, key):
            return Person(found["post"] if found else label, role, found["name"] if found else None)
    return Person(printed[0] if printed else voice, role)


def _likeness(name: str, key: str) -> int:
    """Return how many words of a name an identifier is made of."""
    return sum(len(word) > 1 and word in key for word in folded(name).split())


def timeline(root: Element) -> dict[str, int]:
    """Return the milliseconds of each point of the recording, by its identifier."""
    times: dict[str, int] = {}
    for line in root.iter("timeline"):
        points = line.elements("when")
        origin = line.get("origin").removeprefix("#") or (points[0].get("id") if points else "")
        clocks = {w.get("id"): time for w in points if (time := _clock(w.get("absolute")))}
        began = clocks.get(origin, 0)
        times[origin] = 0
        times |= {key: max(0, time - began) for key, time in clocks.items()}
        _reckon(points, origin, line.get("unit", "s"), times)
    return times


def _reckon(points: list[Element], origin: str, unit: str, times: dict[str, int]) -> None:
    """Find out when each point is that is given by its distance from one already known."""
    after = defaultdict(list)
    for point in points:
        if _NUMBER.match(point.get("interval")):
            scale = _UNITS.get(point.get("unit") or unit, 1000.0)
            length = round(float(point.get("interval")) * scale)
            after[point.get("since").removeprefix("#") or origin].append((point.get("id"), length))
    waiting = list(times)
    while waiting:
        known = waiting.pop()
        for key, length in after.pop(known, ()):
            if key not in times:
                times[key] = min(max(0, times[known] + length), _LONGEST)
                waiting.append(key)


def _clock(written: str) -> int | None:
    found = _CLOCK.match(written)
    if found is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return round(((hours * 60 + minutes) * 60 + seconds) * 1000)
