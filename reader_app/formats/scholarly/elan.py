"""ELAN annotation files (.eaf): tiers of annotations over the time of a recording.

A tier is spoken by its participant, or by its own name. Tiers that depend on another (glosses,
translations, parts of an utterance) are left to their parent; where the parent holds no words, as
where it only cuts the recording up, the first of its tiers that does is read in its place. The
annotations of all tiers are in the order of their times.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats._xml import Element, parse, root_of
from reader_app.formats.scholarly._names import name_of
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import Composer, Person
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.formats._xml import Document
    from reader_app.transcript.model import Transcript

SUFFIXES = (".eaf",)
_DIGITS = 10
_NO_TIME = "no moment is known for it or for what it belongs to"


class Said(msgspec.Struct, frozen=True, order=True, gc=False):
    """An annotation with words, in the order of the recording."""

    place: int
    """Place of its beginning among the time slots."""
    tier: int
    text: str
    time: int | None


class _Tier(msgspec.Struct, frozen=True):
    name: str
    participant: str
    parent: str
    line: int
    annotations: list[Element]

    @property
    def has_words(self) -> bool:
        return any(_words(annotation) for annotation in self.annotations)


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is of ELAN, by its first element."""
    return 0.95 if root_of(source) == "ANNOTATION_DOCUMENT" else 0.0


def read(source: Source) -> Transcript:
    """Read the annotations of all who take part. Raises ``ImportFailed``."""
    document = parse(source)
    tiers = _tiers(document.root)
    chosen, left_out = _chosen(tiers)
    slots = _Slots(document.root)
    said, unread = _said(chosen, slots)
    if not said:
        raise ImportFailed(source.name, "none of the annotations in this ELAN file has words")
    return _transcript(source, document, chosen, said, [*unread, *left_out])


def _tiers(root: Element) -> list[_Tier]:
    return [
        _Tier(
            tier.get("TIER_ID").strip(),
            tier.get("PARTICIPANT").strip(),
            tier.get("PARENT_REF").strip(),
            tier.line,
            list(tier.iter("ALIGNABLE_ANNOTATION", "REF_ANNOTATION")),
        )
        for tier in root.elements("TIER")
    ]


def _chosen(tiers: list[_Tier]) -> tuple[list[_Tier], list[Unread]]:
    """Return the tiers to be read, and what is said of the others."""
    names = {tier.name for tier in tiers}
    below = defaultdict(list)
    for tier in tiers:
        below[tier.parent].append(tier)
    roots = [tier for tier in tiers if tier.parent not in names]
    seen: set[str] = set()
    chosen = [found for root in roots if (found := _worded(root, below, seen)) is not None]
    taken = {id(tier) for tier in chosen}
    others = [tier for tier in tiers if id(tier) not in taken and tier.has_words]
    why = "this tier belongs to another and is left to it"
    return chosen, [Unread(tier.line, tier.name, why) for tier in others]


def _worded(root: _Tier, below: dict[str, list[_Tier]], seen: set[str]) -> _Tier | None:
    """Return a tier if it has words, else the nearest below it that has; look at none twice."""
    waiting = [root]
    for tier in waiting:  # which grows; nearest first
        if tier.has_words:
            return tier
        if tier.name not in seen:
            seen.add(tier.name)
            waiting += below[tier.name]
    return None


class _Slots:
    """The moments annotations begin at, and the annotations that lean on others for theirs."""

    def __init__(self, root: Element) -> None:
        slots = [slot for order in root.elements("TIME_ORDER") for slot in order.elements()]
        self._places = {slot.get("TIME_SLOT_ID"): n for n, slot in enumerate(slots)}
        self._times = {
            slot.get("TIME_SLOT_ID"): int(value)
            for slot in slots
            if (value := slot.get("TIME_VALUE")).isdecimal() and len(value) <= _DIGITS
        }
        self._annotations = {
            annotation.get("ANNOTATION_ID"): annotation
            for annotation in root.iter("ALIGNABLE_ANNOTATION", "REF_ANNOTATION")
        }
        self._order = self._in_order(slots)
        self._begins: dict[str, tuple[int, int | None] | None] = {}

    def _in_order(self, slots: list[Element]) -> dict[str, int]:
        """Return a place for each slot: by its time, else right after the slot before it."""
        latest = 0
        timed = []
        for place, slot in enumerate(slots):
            latest = self._times.get(slot.get("TIME_SLOT_ID"), latest)
            timed.append((latest, place, slot.get("TIME_SLOT_ID")))
        return {key: place for place, (_, _, key) in enumerate(sorted(timed))}

    def begin(self, annotation: Element) -> tuple[int, int | None] | None:
        """Return the place and time (milliseconds, if known) of a beginning, or None."""
        chain: dict[str, None] = {}
        found: Element | None = annotation
        while found is not None and found.name == "REF_ANNOTATION":
            key = found.get("ANNOTATION_REF")
            if key in self._begins or key in chain:  # known already, or a circle
                break
            chain[key] = None
            found = self._annotations.get(key)
        begin = self._begin_of(found)
        self._begins |= dict.fromkeys(chain, begin)
        return begin

    def _begin_of(self, annotation: Element | None) -> tuple[int, int | None] | None:
        if annotation is None:
            return None
        if annotation.name == "REF_ANNOTATION":
            return self._begins.get(annotation.get("ANNOTATION_REF"))
        slot = annotation.get("TIME_SLOT_REF1")
        place = self._order.get(slot)
        return None if place is None else (place, self._times.get(slot))


def _said(chosen: list[_Tier], slots: _Slots) -> tuple[list[Said], list[Unread]]:
    """Return all annotations with words in the order of the recording."""
    said, unread = [], []
    for number, tier in enumerate(chosen):
        for annotation in tier.annotations:
            words = _words(annotation)
            begin = slots.begin(annotation) if words else None
            if begin:
                said.append(Said(begin[0], number, words, begin[1]))
            elif words:
                unread.append(Unread(annotation.line, words[:120], _NO_TIME))
    return sorted(said, key=lambda one: (one.place, one.tier)), unread


def _words(annotation: Element) -> str:
    return " ".join(value.text() for value in annotation.elements("ANNOTATION_VALUE")).strip()


def _transcript(
    source: Source,
    document: Document,
    chosen: list[_Tier],
    said: list[Said],
    unread: Iterable[Unread],
) -> Transcript:
    """Write what is said; the label is the tier's name where somebody has several."""
    tiers_of = Counter(tier.participant for tier in chosen if tier.has_words)
    composer = Composer()
    people: dict[str, Person] = {}
    for one in said:
        tier = chosen[one.tier]
        voice = tier.participant or tier.name
        people.setdefault(voice, Person(voice))
        label = voice if tiers_of[tier.participant] == 1 else tier.name
        composer.follow(one.text, label or None, time=one.time, voice=voice or None)
    root = document.root
    media = [m.get("MEDIA_URL") for m in root.iter("MEDIA_DESCRIPTOR") if m.get("MEDIA_URL")]
    about = {"author": root.get("AUTHOR"), "annotated": root.get("DATE"), "media": "\n".join(media)}
    return composer.transcript(
        title=name_of(source),
        source_name=source.name,
        format=FORMAT.name,
        metadata={key: value for key, value in about.items() if value},
        people=people,
        unread=[*document.unread, *unread],
    )


FORMAT = Format("ELAN", SUFFIXES, confidence, read)
