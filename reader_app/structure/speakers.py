"""Printed labels to speakers: one name each, and a role where the text gives one."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.structure.labels import is_remark, is_voice, without_aside
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

_HONORIFICS = r"""mr mrs ms miss mx dr prof professor m mm mme mlle monsieur madame herr frau sr sra
señor señora sir senator sen rep representative congressman congresswoman admiral general governor
secretary minister ambassador director president
assemblyman assemblywoman assembly\s+member"""
_TITLE = re.compile(rf"(?i)^(?:the\s+)?(?:(?:{'|'.join(_HONORIFICS.split())})\.?\s+)+(?=\S)")

_ROLES = """press secretary;moderator;co-host;host;interviewer;interviewee;narrator;chairman;
chairwoman;chairperson;chair;vice president;prime minister;president;minister;secretary;
spokesperson;spokesman;spokeswoman;director;governor;mayor;senator;ambassador;commissioner;professor;judge;
assemblyman;assemblywoman;assembly member;
operator;facilitator;reporter;journalist;correspondent;harbour master;harbourmaster;engineer;
adviser;advisor;witness;candidate;analyst;animateur;modérateur;modératrice;moderador;moderadora;
moderatorin;secretario;secretaria;ministro;ministra;ministre;ministerin;gobernador;gobernadora;
bundesminister;bundesministerin;bundeskanzler;bundeskanzlerin;staatssekretär;staatssekretärin;ceo;cfo;
directora;diputado;diputada;präsident;präsidentin;président;présidente;presidente;presidenta;主席;主持人;记者;記者"""
_ROLE_NAMES = [" ".join(role.split()) for role in _ROLES.split(";")]
_ROLE = re.compile(rf"(?i)\b(?:{'|'.join(_ROLE_NAMES)})\b")
_BEFORE = re.compile(
    rf"(?i)\b(?P<role>{'|'.join(_ROLE_NAMES)})"
    r"(?:\s(?:of|for|at|from|in)\s[^,.;:\n]{1,100})?,?\s$"
)
"""A role right before a name: ``the Director of the Town Treasury, Peter Lund``."""
_REPORTER = re.compile(
    r"(?i)\b(?:reporter|journalist|correspondent|newspaper|news|press|tv|radio|daily|times)\b"
    r"|记者|記者"
)
_HOST_LINE = re.compile(
    r"(?im)^[^\n:：]{0,30}\b(?:host|moderator|chair)\b[^\n:：]{0,40}[:：](?P<who>[^\n]{1,200})$"
)
_LABEL = re.compile(
    r"(?P<name>[^(（,，\[]+?)\s*(?:[(（\[](?P<aside>[^)）\]]+)[)）\]]|[,，]\s*(?P<post>.+))?"
)
_POST_HELD = re.compile(
    r"(?P<post>[^()]+?) \((?P<name>(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Sir|Dame|Dr|M[rs]s?)\b"
    r"[^()]+)\)(?: \((?P<aside>[^()]+)\))?"
)
"""``The Minister of State, Home Office (Lord Berg) (Con)``"""
_VOWEL = re.compile(r"(?i)[aeiouyàâäáéèêëíìîïóòôöúùûü]|[^\x00-\u024f]")
_SMALL = frozenset(
    ["and", "at", "da", "de", "del", "der", "di", "du", "for", "la", "le", "of", "on"]
)
_INITIALS = 4
_MOST_LABELS = 500
"""Labels that are kept of one speaker; nobody has more, but for files that mean harm."""
_NEARBY = 140
"""How far before a name its role may stand."""


def shown(label: str) -> str:
    """Return ``label`` as a name to be read: capitals throughout become capitals at the front."""
    if label != label.upper() or label == label.lower():
        return label
    return " ".join(_lowered(word, index) for index, word in enumerate(label.split()))


def _lowered(word: str, index: int) -> str:
    if index and word.lower() in _SMALL:
        return word.lower()
    letters = "".join(filter(str.isalpha, word))
    is_initials = not _VOWEL.search(letters) or len(letters) < len("III")
    if "/" in word or (is_initials and not word.endswith(".")):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def folded(name: str) -> str:
    """Return ``name`` without case, accents and superfluous blanks, to compare it by."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def without_title(name: str) -> str:
    """Return ``name`` without ``Mr.``, ``Senator`` and the like before it."""
    return _TITLE.sub("", name)


def full_name(surname: str, text: str) -> str | None:
    """Return the one full name that ``text`` gives to ``surname``, or None."""
    pattern = rf"\b([A-Z][\w’'-]+(?:\s[A-Z]\.)?)\s((?i:{re.escape(surname)}))\b"
    found = [m for m in re.finditer(pattern, text) if m[2][0].isupper() and not _is_title(m[1])]
    names = {folded(match[0]): " ".join(match[0].split()) for match in found}
    return shown(names.popitem()[1]) if len(names) == 1 else None


def _is_title(word: str) -> bool:
    return _TITLE.match(f"{word} x") is not None or _ROLE.fullmatch(word) is not None


def has_part(label: str) -> bool:
    """Whether a label begins with a title or with what somebody does (``PRESIDENT IDA BERG``)."""
    return without_title(label) != label or _ROLE.match(label) is not None


class Cast:
    """The speakers of one document, as they are found."""

    def __init__(self, opening: str) -> None:
        """``opening`` is what the document says first of who takes part, its title included."""
        self._opening = opening
        host = _HOST_LINE.search(opening)
        self._host = host["who"] if host else ""
        self._speakers: dict[str, Speaker] = {}
        self._known: dict[str, str] = {}
        """Where in ``_speakers`` each is whom the source itself knows, by its key."""
        self.ids: dict[str | None, str] = {}
        """The id of each speaker, by every label that is printed of him."""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody, in the order they were found."""
        return tuple(self._speakers.values())

    def name(self, labels: Iterable[str]) -> None:
        """Make speakers of the printed labels, in this order."""
        distinct = list(dict.fromkeys(labels))
        distinct = [label for label in distinct if not is_remark(label)] or distinct
        bases = {folded(_parts(label)[0]) for label in distinct}
        asides = defaultdict(set)
        for label in distinct:
            base, aside, _ = _parts(label)
            if aside:
                asides[folded(base)].add(folded(aside))
        for label in distinct:
            base, aside, post = _parts(label)
            if len(asides[folded(base)]) > 1:  # one call sign, several people
                base, aside = label, None
            affiliation, role = _post(aside, post)
            name = _untitled(without_aside(label), bases) or self._full(base)
            self._add(label, name, affiliation, role)

    def name_line(self, line: str) -> None:
        """Make a speaker of a line that names an asker, as it stands."""
        self._add(line, line)

    def introduce(
        self, key: str, label: str | None, name: str, role: str | None, affiliation: str | None
    ) -> str:
        """Return the id of somebody the source itself knows as ``key``, printed as ``label``."""
        known = self._known.get(key)
        if known is None:
            place = folded(name)
            known = self._known[key] = f"{place}\n{key}" if place in self._speakers else place
            self._speakers[known] = Speaker(
                new_id(), name, role, affiliation, (), len(self._speakers)
            )
        speaker = self._speakers[known]
        if label and len(speaker.labels) < _MOST_LABELS and label not in speaker.labels:
            self._speakers[known] = replace(speaker, labels=(*speaker.labels, label))
            self.ids.setdefault(label, speaker.id)
        return speaker.id

    def id_of_name(self, name: str) -> str:
        """Return the id of the speaker of this name, who is made where there is none."""
        speaker = self._speakers.get(folded(name))
        return speaker.id if speaker else self._add(None, name)

    def id_of(self, label: str) -> str | None:
        """Return the id of who is printed as ``label``, or None."""
        return self.ids.get(label)

    def give_role(self, speaker_id: str, role: str) -> None:
        """Say what part a speaker plays, where the text has not."""
        for key, speaker in self._speakers.items():
            if speaker.id == speaker_id and speaker.role is None:
                self._speakers[key] = replace(speaker, role=role)

    def _full(self, base: str) -> str:
        """Return the whole name of who is printed as ``base``, as far as the opening says it."""
        if base.isupper() and len(base) <= _INITIALS and not is_voice(base):
            person = r"((?:[A-Z][\w.’'-]+\s+){2,4})"
            legend = re.search(rf"{person}\({re.escape(base)}\)", self._opening)
            return legend[1].strip() if legend else base
        if untitled := _without_post(base):
            return shown(untitled)
        bare = without_title(base)
        if bare != base or (base.isupper() and " " not in base):
            return full_name(bare, self._opening) or shown(base)
        return shown(base)

    def _add(
        self,
        label: str | None,
        name: str,
        affiliation: str | None = None,
        role: str | None = None,
    ) -> str:
        key = folded(name)
        speaker = self._speakers.get(key)
        if speaker is None:
            role = role or self._role(name, label or name)
            speaker = Speaker(new_id(), name, role, affiliation, (), len(self._speakers))
        if label:
            speaker = replace(
                speaker,
                labels=(*speaker.labels, label),
                affiliation=speaker.affiliation or affiliation,
                role=speaker.role or role,
            )
            self.ids[label] = speaker.id
        self._speakers[key] = speaker
        return speaker.id

    def _role(self, name: str, label: str) -> str | None:
        """Return the part the text says a speaker plays."""
        if name in self._host:
            return "moderator"
        if own := _ROLE.match(label):
            return own[0].lower()
        if _REPORTER.match(label):
            return "reporter"
        at = self._opening.find(name)
        if at < 0:
            return None
        before = _BEFORE.search(self._opening[max(0, at - _NEARBY) : at])
        return before["role"].lower() if before else None


def _untitled(label: str, bases: set[str]) -> str | None:
    """Return the name after what ``label`` begins with, where others of ``bases`` go without."""
    words = label.split()
    tails = (" ".join(words[first:]) for first in range(1, len(words) - 1))
    return next((tail for tail in tails if folded(tail) in bases), None)


def _without_post(base: str) -> str | None:
    """Return the whole name after a post (``PRESIDENT IDA BERG``), or None."""
    post = _ROLE.match(base)
    name = base[post.end() :].split() if post else []
    is_name = len(name) >= 2 and all(word[0].isupper() for word in name)
    return (
        None if not is_name or any(word.lower() in _SMALL for word in name[:1]) else " ".join(name)
    )


def _post(aside: str | None, post: str | None) -> tuple[str | None, str | None]:
    """Return the affiliation and the role in what is printed after a name."""
    if post is None:
        return aside, None
    affiliation, dash, role = post.rpartition(" - ")
    if dash:
        return affiliation.strip() or aside, role.strip() or None
    is_role = aside is not None or _ROLE.match(post) is not None
    return (aside, shown(post)) if is_role else (post, None)


def _parts(label: str) -> tuple[str, str | None, str | None]:
    """Return the name in a label, what stands in brackets after it, and what after a comma."""
    if held := _POST_HELD.fullmatch(label):
        return held["name"], held["aside"], held["post"]
    found = _LABEL.fullmatch(label)
    return (found["name"], found["aside"], found["post"]) if found else (label, None, None)
