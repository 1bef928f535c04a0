"""Printed labels: which beginnings of lines could name a speaker."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from reader_app.structure.rules import HEAD, STAMPED_HEAD


class Label(msgspec.Struct, frozen=True, gc=False):
    """What stands before a colon, taken apart."""

    text: str
    start: int
    """Where in its line the bare label begins."""
    is_strong: bool
    """Set in bold type."""
    fitness: int
    """How well it looks like who speaks: 0 not at all, 1 if it recurs, 2 at its first sight."""


_NOT_SPEAKERS = """action actions address agenda also apologies attendance attendees background
break caption chairs chapter clause conclusion contact copyright date dates decision definition
description disclaimer duration edit editor's example file format from hint http https image in
introduction keywords language link links list location meeting minutes minutetaker minutetakers
motion note notes notetaker notetakers number option page part photo place present problem
proposal question questions re recorded references regrets related resolution resolved result
results scribe scribes section see slide slides source subject summary table tags time title to
topic topics total transcript update url version warning webpage website where
anlage anwesend berichterstattung drucksache hinweis protokoll quelle tagesordnung thema
überweisungsvorschlag
and because but finally however meanwhile moreover or remember then therefore thus
aber denn donc mais pero porque und"""

_PARTICLES = """& / a al and at aus auf bin by d da das de del della den der des di do dos du e el
en et for from für ibn im in la las le les los of on or the to und van via vom
von vor y z ze zu zum zur"""

_VOICES = """aide announcer audience both caller chair chairman chairperson chairwoman clerk coach
co-host commentator counsel facilitator female guest host interviewee interviewer journalist judge
male man member moderator narrator observer operator panelist panellist participant person
president presenter reporter researcher respondent several some speaker student teacher translator
unidentified unknown voice witness woman all"""

_STEPS = """appendix approach case category criterion day example exercise factor goal group item
lesson level method objective option part phase point principle priority reason recommendation round
rule scenario session stage step strategy task theme week étape etapa option paso phase schritt teil
punkt punto tema"""
"""What is counted in headings and lists, as speakers are elsewhere: ``Option 2: a bridge``."""

_TITLES = """abg baron baroness congressman congresswoman countess dame delegate dom don doña dr
earl frau governor herr lady lord madame marquess miss mlle mm mme monsieur mr mrs ms mx prof
professor rep representative sen senator senhor senhora señor señora sir sr sra viscount
viscountess"""

_SAID = """comment exclamation remark reply response shout zwischenruf réplique реплика ремарка
возглас выкрик"""
_REMARKS = frozenset(_SAID.split())
_NEVER = frozenset(_NOT_SPEAKERS.split())
_VOICE_WORDS = frozenset(_VOICES.split())
_STEP_WORDS = frozenset(_STEPS.split())
_TITLE_WORDS = frozenset(_TITLES.split())
_PARTICLE_WORDS = frozenset(_PARTICLES.split())
_SMALL = _VOICE_WORDS | _PARTICLE_WORDS
_MOST_WORDS = 7
_MOST_COMMON_WORDS = 4
"""A label that is no name, such as ``woman in red``, may have so many words."""
_MOST_PLAIN_WORDS = 2
_ENDS_SENTENCE = re.compile(r"[.?!。？！;；](?:\s|$)")
_ABBREVIATION = re.compile(r"(?:^|\s)(?:\w{1,5}\.|(?:\w\.)+)(?=\s|$)")
_NOBODYS = re.compile(r'[={}\\]|":')
"""What code and data are written with, and names are not."""
_STEP = re.compile(r"(?P<word>\w+) (?:\d{1,3}|[IVX]{1,4}|[A-H])")
_UNKNOWN = re.compile(r"(?i)(?:unknown|unidentified|unclear)\b(?!\s+[^\W\d_]{2,}\s+[^\W\d_])")
_HAN_TITLE = re.compile(
    "(?:議員|先生|女士|小姐|主席|局長|司長|議長|委員|委員長|大臣|部長|议员|局长|部长|委员|君)$"
)
_ASIDE = re.compile(r"\s*[(\[（].*$")
_POST = re.compile(r"[,，、]")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_HAN_WORDS = re.compile(
    "[，。、；？！“”「」『』《》…的是在了]|認為|认为|表示|指出|如下|包括|例如|出席|缺席|列席|欠席"
)
_HAN_NAME = 12
_HAN_LONGEST = 20


@lru_cache(maxsize=65536)
def label_in(head: str, *, is_stamped: bool = False) -> Label | None:
    """Return the label in ``head``, the part of a line up to its first colon and blanks after.

    ``is_stamped`` says that the colon is that of a time.
    """
    found = (STAMPED_HEAD if is_stamped else HEAD).fullmatch(head)
    if found is None:
        return None
    text = found["label"].rstrip()
    return Label(text, found.start("label"), found["strong"] is not None, fitness(text))


@lru_cache(maxsize=65536)
def fitness(text: str) -> int:
    """Tell how well ``text`` looks like who speaks: 0 not at all, 1 if it recurs, 2 at once."""
    bare = _ASIDE.sub("", text).strip()
    name, *post = _POST.split(bare, maxsplit=1)
    words = name.split()
    if _is_out_of_question(bare, words):
        return 0
    if _HAN.search(bare):
        return _han_fitness(bare)
    if _UNKNOWN.match(bare):
        return 2
    if (step := _STEP.fullmatch(bare)) and step["word"].casefold() in _STEP_WORDS:
        return 1
    is_post = not post or _is_capital(post[0].strip()[:1])
    if is_post and all(map(_is_name_word, words)) and any(map(_is_capital, words)):
        return 2
    return 1 if len(bare.split()) <= _MOST_COMMON_WORDS and bare[0].isalpha() else 0


def _is_out_of_question(bare: str, words: list[str]) -> bool:
    """Whether nobody is called ``bare``; ``words`` are those before a comma."""
    counted = sum(word.casefold() not in _PARTICLE_WORDS for word in words)
    if not words or counted > _MOST_WORDS or not any(map(str.isalpha, bare)):
        return True
    if bare[0] in "\"'“" or _NOBODYS.search(bare) or words[0].casefold() in _NEVER:
        return True
    return _ENDS_SENTENCE.search(_ABBREVIATION.sub(" ", bare)) is not None


def is_titled(label: str) -> bool:
    """Whether a label is a name with a title, and so can hardly be anything else (``MS. BERG``)."""
    title, _, name = without_aside(label).partition(" ")
    if title.rstrip(".").casefold() in _TITLE_WORDS or title == "M.":
        return _is_capital(title) and _is_capital(name.lstrip())
    return _HAN_TITLE.search(without_aside(label)) is not None


def without_aside(label: str) -> str:
    """Return ``label`` without what stands in brackets after the name."""
    return _ASIDE.sub("", label)


def without_post(label: str) -> str:
    """Return ``label`` without what stands after the name, in brackets or after a comma."""
    return _POST.split(without_aside(label), maxsplit=1)[0].strip()


def is_voice(label: str) -> bool:
    """Whether a label says what somebody is (``AIDE``, ``Unknown Speaker``) and not who."""
    words = label.casefold().split()
    return bool(words) and all(word in _VOICE_WORDS for word in words)


def is_in_capitals(label: str) -> bool:
    """Whether a label is set in capitals, as ``MR. McADAM`` is and ``Anna`` is not."""
    lower = sum(map(str.islower, label))
    return lower * 3 < sum(map(str.isupper, label))


def is_plain_name(label: str) -> bool:
    """Whether a label could be a name written small (``ida b``), where that is the custom."""
    words = label.split()
    return len(words) <= _MOST_PLAIN_WORDS and label.islower() and all(map(str.isalpha, words))


def is_remark(label: str) -> bool:
    """Whether a label says that somebody spoke, and not who (``Response``)."""
    return label.casefold() in _REMARKS


def _han_fitness(bare: str) -> int:
    """Judge a label in a script without blanks and capitals, by its length and its words."""
    if _HAN_WORDS.search(bare) or len(bare) > _HAN_LONGEST:
        return 0
    return 2 if len(bare) <= _HAN_NAME else 1


def _is_name_word(word: str) -> bool:
    return _is_capital(word) or word.casefold() in _SMALL


def _is_capital(word: str) -> bool:
    """Whether a word begins as names do: with a capital, a digit, or a letter without case."""
    letter = next(filter(str.isalnum, word), "")
    return letter != "" and letter == letter.upper()
