"""Printed labels taken apart: name, title, part, and what somebody belongs to."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

_HONORIFICS = r"""mr mrs ms miss mx dr prof professor m mm mme mlle monsieur madame herr frau sr sra
señor señora sir senator sen rep representative congressman congresswoman admiral general governor
secretary minister ambassador director president hon honourable honorable right rt
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
ROLE = re.compile(rf"(?i)\b(?:{'|'.join(_ROLE_NAMES)})\b")
"""What somebody does, in a word or two."""
ROLE_BEFORE = re.compile(
    rf"(?i)\b(?P<role>{'|'.join(_ROLE_NAMES)})"
    r"(?:\s(?:of|for|at|from|in)\s[^,.;:\n]{1,100})?,?\s$"
)
"""A role right before a name: ``the Director of the Town Treasury, Peter Lund``."""

_POST_NAMES = """attorney chief clerk coo coordinator counsel cto deputy economist editor founder
head investor lawyer lead leader manager member mep moderator mp msp officer opposition owner
partner publisher scientist shareholder speaker strategist td treasurer undersecretary vice"""
_POST_WORDS = frozenset(_POST_NAMES.split())
_OF = re.compile(r"\s(?:of|for|to|in|on|at|from|with)\s|\s*[,，]\s*")
_SUFFIX = re.compile(r"(?i)(?:[js]r\.?|I{2,3}|IV)$")
_DEGREES = re.compile(r"(?i)(?:esq|ph\.? ?d|m\.?d|j\.?d|[qk]\.?c|s\.?c|[omc]be|mba|cpa|r\.?n)\.?$")
_DASH = re.compile(r"\s+(?:-{1,2}|[–—])\s+")
_LABEL = re.compile(
    r"(?P<name>[^(（,，\[]+?)\s*"
    r"(?:[(（\[](?P<aside>(?:[^()（）\[\]]|[(（\[][^()（）\[\]]*[)）\]])+)[)）\]])?"
    r"(?:\s*[,，]\s*(?P<post>.+))?"
)
_HELD_BY = (
    r"(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Sir|Dame|Dr|M[rs]s?|M|(?:Rt\.? |Right )?Hon)\b"
)
_POST_HELD = re.compile(
    rf"(?P<post>[^()]+?) \((?P<name>{_HELD_BY}[^()]+?)(?: \((?P<within>[^()]+)\))?\)"
    r"(?: \((?P<aside>[^()]+)\))?"
)
"""``The Minister of State, Home Office (Lord Berg) (Con)``, ``The Chair (Hon. Ida Berg (ABC))``"""
_HON = re.compile(r"(?i)^(?:the )?(?:(?:rt|right)\.? )?hon(?:ou?rable|\.)?\s+(?=\S+ \S)")
_CHAIR = re.compile(
    r"(?i)(?:(?:the|el|la|le|der|die|il|o|a) )?(?:(?:acting|deputy|temporary|vice) )?"
    r"(?:chair|chairman|chairwoman|chairperson|speaker|presidente?|presidenta|präsident(?:in)?"
    r"|présidente?)(?: (?:of|de|del|des|du) [^,()]{1,60})?"
)
_PERSON = re.compile(
    r"[^\W\d_a-z][\w.’'-]+(?: (?:[^\W\d_a-z][\w.’'-]*|i|y|e|d[aeiu]|del|van|von|der)){1,5}"
)

_VOWEL = re.compile(r"(?i)[aeiouyàâäáéèêëíìîïóòôöúùûü]|[^\x00-\u024f]")
_SMALL = frozenset(
    ["and", "at", "da", "de", "del", "der", "di", "du", "for", "la", "le", "of", "on"]
)


_ABBREVIATED = frozenset({"CEO", "CFO", "CIO", "COO", "CTO", "MEP", "MSP", "MBE", "CBE", "OBE"})


class Parts(msgspec.Struct, frozen=True):
    """A label taken apart."""

    name: str
    affiliation: str | None = None
    role: str | None = None
    aside: str | None = None
    """What stands in brackets after the name."""
    post: str | None = None
    """What a chair is printed as, who may go without a name later on."""


def shown(label: str, is_acronym: Callable[[str], bool] = lambda word: False) -> str:
    """Return ``label`` as a name to be read: capitals throughout become capitals at the front.

    What has no vowel stays as it is, and what ``is_acronym`` says to be written in capitals.
    """
    if label != label.upper() or label == label.lower():
        return label
    words = label.split()
    return " ".join(
        word if len(words) > 1 and is_acronym(word) else _lowered(word, index)
        for index, word in enumerate(words)
    )


def _lowered(word: str, index: int) -> str:
    if index and word.lower() in _SMALL:
        return word.lower()
    letters = "".join(filter(str.isalpha, word))
    is_initials = not _VOWEL.search(letters) or len(letters) < len("III")
    if word in _ABBREVIATED or "/" in word or (is_initials and not word.endswith(".")):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def folded(name: str) -> str:
    """Return ``name`` without case, accents and superfluous blanks, to compare it by."""
    plain = name.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.split())


def without_title(name: str) -> str:
    """Return ``name`` without ``Mr.``, ``Senator`` and the like before it."""
    return _TITLE.sub("", name)


def is_title(word: str) -> bool:
    """Whether a word says what somebody is, before the name."""
    return _TITLE.match(f"{word} x") is not None or ROLE.fullmatch(word) is not None


def has_part(label: str) -> bool:
    """Whether a label begins with a title or with what somebody does (``PRESIDENT IDA BERG``)."""
    return without_title(label) != label or ROLE.match(label) is not None


def without_post(base: str) -> str | None:
    """Return the whole name after a post (``PRESIDENT IDA BERG``), or None."""
    post = ROLE.match(base)
    name = base[post.end() :].split() if post else []
    is_name = len(name) >= 2 and all(word[0].isupper() for word in name)
    return None if not is_name or name[0].lower() in _SMALL else " ".join(name)


def parts_of(label: str) -> Parts:
    """Take a label apart into the name and what stands with it, in brackets or after a comma."""
    if held := _POST_HELD.fullmatch(label):
        return _held(held)
    found = _LABEL.fullmatch(label)
    if found is None:
        return Parts(label)
    name, aside, post = found["name"], found["aside"], found["post"]
    if aside and not post and _CHAIR.fullmatch(name) and _PERSON.fullmatch(aside):
        return Parts(shown(aside), None, _without_the(name), post=name)
    role, affiliation = _aside(aside)
    if post and _SUFFIX.match(post):
        return Parts(f"{name} {post}", affiliation, role, aside)
    if post is None and aside is None:
        name, post = _dashed(name)
    if post and not _DEGREES.match(post):
        belongs, does = _post(post, is_known=aside is not None)
        affiliation, role = affiliation or belongs, does or role
    return Parts(name, affiliation, role, aside)


def _held(held: re.Match[str]) -> Parts:
    role, affiliation = _aside(held["aside"] or held["within"])
    post = held["post"]
    if not _CHAIR.fullmatch(post):
        return Parts(held["name"], affiliation, role or _without_the(post))
    return Parts(_HON.sub("", held["name"]), affiliation, role or _without_the(post), post=post)


def _without_the(post: str) -> str:
    return re.sub(r"(?i)^the ", "", shown(post))


def _aside(aside: str | None) -> tuple[str | None, str | None]:
    """Return the role and the affiliation in what stands in brackets: ``Leader, ABC``."""
    if not aside:
        return None, None
    first, comma, last = aside.rpartition(",")
    if comma and is_post(first):
        return first.strip(), last.strip()
    return (aside, None) if is_post(aside) else (None, aside)


def _dashed(name: str) -> tuple[str, str | None]:
    """Part ``Ida Berg -- Chief Editor`` at the dash, where a post comes after it."""
    first, *rest = _DASH.split(name, maxsplit=1)
    if rest and any(map(is_post, _DASH.split(rest[0]))):
        return first, rest[0]
    return name, None


def _post(post: str, *, is_known: bool) -> tuple[str | None, str | None]:
    """Return the affiliation and the role in what is printed after a name.

    ``is_known`` says that the affiliation stands elsewhere.
    """
    *house, last = _DASH.split(post)
    if house:
        return " - ".join(house).strip(), last.strip() or None
    before, comma, after = (part.strip() for part in post.rpartition(","))
    if comma and is_post(after) and not is_post(before):
        return before, shown(after)
    if comma and is_post(before) and " " not in before and not is_post(after):
        return after, shown(before)
    return (None, shown(post)) if is_known or ROLE.match(post) or is_post(post) else (post, None)


def is_post(words: str) -> bool:
    """Whether words say what somebody does: ``Deputy Head of Water``, ``Chief Editor``."""
    head = _OF.split(words.strip(), maxsplit=1)[0].casefold().split()
    if not head:
        return False
    ends = {head[0], head[-1].rstrip(".")}
    return bool(ends & _POST_WORDS) or any(ROLE.fullmatch(end) for end in ends)
