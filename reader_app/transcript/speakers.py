"""Printed labels to speakers: one name each, and a role where the text gives one."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

_TITLES = (
    "mr mrs ms miss mx dr prof professor m mm mme mlle monsieur madame herr frau sr sra señor señora "
    "sir senator sen rep representative congressman congresswoman admiral general"
)
_TITLE = re.compile(rf"(?i)^(?:(?:{'|'.join(_TITLES.split())})\.?\s+)+(?=\S)")
_SPLIT = re.compile(
    r"^(?P<name>[^(（,，\[]+?)\s*(?:[(（\[](?P<aside>[^)）\]]+)[)）\]]|[,，]\s*(?P<post>.+))?$"
)
_ROLE = re.compile(
    r"(?i)\b(?P<role>press secretary|moderator|host|co-host|interviewer|interviewee|narrator|chair"
    r"(?:man|woman|person)?|president|vice president|prime minister|minister|secretary|spokes(?:person|man"
    r"|woman)|director|governor|mayor|senator|ambassador|commissioner|professor|judge|operator|"
    r"facilitator|reporter|journalist|correspondent|harbour ?master|engineer|adviser|advisor|mod[ée]rat(?:eur|rice|or|ora)"
    r"|pr[äe]sident(?:e|in)?|主席)\b"
)
_REPORTER = re.compile(
    r"(?i)\b(?:reporter|journalist|correspondent|newspaper|news|press|tv|radio|daily|times)\b|记者|記者"
)
_HOST_LINE = re.compile(
    r"(?im)^[^\n:：]{0,30}\b(?:host|moderator|chair)\b[^\n:：]{0,40}[:：](?P<who>[^\n]{1,200})$"
)
_VOWEL = re.compile(r"(?i)[aeiouyàâäáéèêëíìîïóòôöúùûü]")
_SMALL = frozenset("and at da de del der di du for la le of on the van von y und".split())


def shown(label: str) -> str:
    """Return ``label`` as a name to be read: capitals throughout become capitals at the front."""
    if label != label.upper() or label == label.lower():
        return label
    words = label.split()
    return " ".join(_lowered(word, index) for index, word in enumerate(words))


def _lowered(word: str, index: int) -> str:
    bare = word.strip(".()[],")
    if (
        len(bare) <= 3
        and ("." not in word or not _VOWEL.search(bare))
        and len(bare) < 3
        and not word.endswith(".")
    ):
        return word
    if index and word.lower() in _SMALL:
        return word.lower()
    if not _VOWEL.search(bare) and not word.endswith("."):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def folded(name: str) -> str:
    """Return ``name`` without case, accents and superfluous blanks, to compare it by."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


class Cast:
    """The speakers of one document, as they are found."""

    def __init__(self, opening: str) -> None:
        """``opening`` is what the document says before anybody speaks, its title first."""
        self.opening = opening
        self._speakers: dict[str, Speaker] = {}
        self._ids: dict[str, str] = {}

    def name(self, labels: Iterable[str]) -> None:
        """Make speakers of the printed labels, in this order."""
        distinct = list(dict.fromkeys(labels))
        asides = defaultdict(set)
        for label in distinct:
            base, aside, _ = _split(label)
            if aside:
                asides[folded(base)].add(folded(aside))
        for label in distinct:
            base, aside, post = _split(label)
            if len(asides[folded(base)]) > 1:
                base, aside = label, None
            self._add(label, self._full(base), aside or post)

    def _full(self, base: str) -> str:
        """Return the whole name of who is printed as ``base``, as far as the opening says it."""
        bare = _TITLE.sub("", base)
        if bare != base or (base.isupper() and " " not in base and len(base) > 3):
            return full_name(bare, self.opening) or shown(base)
        if base.isupper() and len(base) <= 4:
            legend = re.search(
                rf"((?:[A-Z][\w.’'-]+\s+){{2,4}})\({re.escape(base)}\)", self.opening
            )
            return legend[1].strip() if legend else base
        return shown(base)

    def _add(self, label: str, name: str, affiliation: str | None = None) -> str:
        key = folded(name)
        speaker = self._speakers.get(key)
        if speaker is None:
            speaker = Speaker(
                new_id(), name, self._role(name, label), affiliation, (label,), len(self._speakers)
            )
        elif label not in speaker.labels:
            kept = (*speaker.labels, label) if label else speaker.labels
            speaker = Speaker(
                speaker.id,
                speaker.name,
                speaker.role,
                speaker.affiliation or affiliation,
                kept,
                speaker.colour,
            )
        self._speakers[key] = speaker
        self._ids[label] = speaker.id
        return speaker.id

    def id_of(self, label: str) -> str | None:
        """Return the id of who is printed as ``label``."""
        return self._ids.get(label)

    def id_of_name(self, name: str) -> str:
        """Return the id of the speaker of this name, who is made where there is none."""
        speaker = self._speakers.get(folded(name))
        return speaker.id if speaker else self._add_unprinted(name)

    def _add_unprinted(self, name: str) -> str:
        speaker = Speaker(new_id(), name, self._role(name, name), None, (), len(self._speakers))
        self._speakers[folded(name)] = speaker
        return speaker.id

    def give_role(self, speaker_id: str, role: str) -> None:
        """Say what part a speaker plays, where the text has not."""
        for key, speaker in self._speakers.items():
            if speaker.id == speaker_id and speaker.role is None:
                self._speakers[key] = Speaker(
                    speaker.id,
                    speaker.name,
                    role,
                    speaker.affiliation,
                    speaker.labels,
                    speaker.colour,
                )

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody, in the order of their first words."""
        return tuple(self._speakers.values())

    def _role(self, name: str, label: str) -> str | None:
        host = _HOST_LINE.search(self.opening)
        if host and name in host["who"]:
            return "moderator"
        if own := _ROLE.match(label):
            return own["role"].lower()
        if _REPORTER.match(label):
            return "reporter"
        at = self.opening.find(name)
        if at < 0:
            return None
        before = re.split(
            r"[.;:\n]|\band (?:the )?(?=[A-Z])|, ", self.opening[max(0, at - 140) : at]
        )[-1]
        roles = _ROLE.findall(before)
        return roles[0].lower() if roles else None


def _split(label: str) -> tuple[str, str | None, str | None]:
    found = _SPLIT.match(label)
    return (found["name"], found["aside"], found["post"]) if found else (label, None, None)


def full_name(surname: str, text: str) -> str | None:
    """Return the one full name that ``text`` gives to ``surname``, or None."""
    pattern = rf"\b([A-Z][\w’'-]+(?:\s[A-Z]\.)?)\s({re.escape(surname)})\b"
    spoken = [found for found in re.finditer(pattern, text, re.IGNORECASE) if found[1][0].isupper()]
    names = {" ".join(found[0].split()) for found in spoken if not _is_title(found[1])}
    return shown(names.pop()) if len(names) == 1 else None


def _is_title(word: str) -> bool:
    return _TITLE.match(word + " x") is not None or _ROLE.fullmatch(word) is not None
