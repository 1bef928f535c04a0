"""What the core says, in the reader's language.

The core speaks plain English and knows no translator; its sentences are also kept in libraries, as
names of what was done. ``phrases.json`` lists them with a name in braces for each value they tell.
A sentence is known again by its pattern, its phrase translated, and the values put back.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from reader_app.paths import resource
from reader_app.ui.wording.words import apart, translated

_CONTEXT = "core"
_PROBE = "permission denied"
_VALUE = re.compile(r"\{(\w+)\}")
_QUOTED = re.compile("“([^“”]*)”")
_QUOTE = "“{words}”"
_TYPED = (
    "turn {turn}",
    "question {number}",
    "answer {place}",
    "paragraph {paragraph}",
    "page {page}",
)
"""What a place can be written with."""
_NAMES = ("name", "path", "title", "pattern", "label")
"""Values whose names end so are the reader's own words, never the program's."""


def phrase(words: str) -> str:
    """Return a sentence of the core in the reader's language; what is none stays as it is."""
    if not words or translated(_PROBE, _CONTEXT) == _PROBE:
        return words
    return _said(words, translated(_PROBE, _CONTEXT))


def sentence(words: str) -> str:
    """Return the name of what was done as a sentence of its own: with a capital."""
    said = phrase(words)
    return f"{said[:1].upper()}{said[1:]}"


def place_said(words: str) -> str:
    """Return an address of the core, such as ``Q2 · answer 1 · ¶ 3``, in the reader's language."""
    ends = words.split(" – ")
    return " – ".join(" · ".join(map(phrase, end.split(" · "))) for end in ends)


def place_meant(written: str) -> str:
    """Return an address that was typed in the reader's language as the core understands it."""
    for template in _TYPED:
        said = translated(template, _CONTEXT)
        if said != template:
            before, _, after = _VALUE.split(said)
            wanted = rf"\b{re.escape(before.strip())}\s*(\d+){re.escape(after.rstrip())}"
            english = _VALUE.sub(lambda _: r"\1", template)
            written = re.sub(wanted, english, written, flags=re.IGNORECASE)
    return written


@lru_cache(maxsize=1000)
def _said(words: str, _language: str) -> str:
    """Return ``words`` translated; the language is only there to be known apart."""
    known, told = _book()
    if words in known:
        return translated(words, _CONTEXT)
    for template, parts in told:
        if not all(part in words for part in parts):  # most are done with here
            continue
        found = _pattern(template).fullmatch(words)
        if found:
            return _filled(translated(template, _CONTEXT), found.groupdict())
    return _QUOTED.sub(lambda quote: _requoted(quote[1]), words)


def _filled(template: str, told: dict[str, str]) -> str:
    values = {name: _value(name, value) for name, value in told.items()}
    return _VALUE.sub(lambda hole: values.get(hole[1], hole[0]), template)


def _value(name: str, value: str) -> str:
    """Return a value of a phrase, itself translated where it is a phrase."""
    if name.rstrip("0123456789").endswith(_NAMES):
        return apart(value)
    said = phrase(value)
    return apart(said) if said == value else said


def _requoted(words: str) -> str:
    return translated(_QUOTE, _CONTEXT).replace("{words}", apart(words))


@cache
def _book() -> tuple[frozenset[str], list[tuple[str, list[str]]]]:
    """Return the phrases without values; and those with, each with the parts between its values.

    Those come first that say most themselves.
    """
    phrases = json.loads(resource("translations/phrases.json").read_text(encoding="utf-8"))
    told = sorted((each for each in phrases if _VALUE.search(each)), key=_weight)
    parts = [(each, _VALUE.split(each)[::2]) for each in told if each != _QUOTE]
    return frozenset(phrases).difference(told), parts


def _weight(template: str) -> int:
    return -len(_VALUE.sub("", template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return what finds the values of a phrase; one in quotation marks holds none of these."""
    before, *parts = _VALUE.split(template)
    made = re.escape(before)
    for name, after in zip(parts[::2], parts[1::2], strict=True):
        is_quoted = before.endswith("“") and after.startswith("”")
        any_words = ".+" if after == " " else ".+?"  # of two side by side the last is one word
        made += f"(?P<{name}>{'[^“”]*' if is_quoted else any_words}){re.escape(after)}"
        before = after
    return re.compile(made, re.DOTALL)
