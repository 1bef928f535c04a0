"""What kind of words differ: numbers and negations before all others."""

from __future__ import annotations

import re

from reader_app.quoting.verdict import Kind

_NUMBER = re.compile(
    r"(?i)\d|[$€£¥₹%‰]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\w{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?"
    r"|[bt]rillions?|dozens?|half|twice|percent|per cent|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|elf|zwölf|\w*hundert|\w*tausend|millionen|milliarden?|prozent|deux|trois|quatre|cinq"
    r"|sept|huit|neuf|dix|vingt|trente|cents?|mille|milliards?|dos|tres|cuatro|cinco|seis|siete"
    r"|ocho|nueve|diez|cien\w*|mil|millón|millones)\b|[一二三四五六七八九十百千万億亿兆]"
)
_WRITTEN = re.compile(r"\d+(?:[.,:\u00a0\u202f ]\d+)*")
NEGATION = re.compile(
    r"(?i)\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|nowhere|hardly"
    r"|nicht|kein\w*|nie|niemals|niemand|nichts|ohne|ne|pas|jamais|rien|aucune?|sans"
    r"|nunca|nada|nadie|ning[uú]n\w*|tampoco|не|нет|никогда|без|niet|geen|nooit|non|nessun\w*"
    r"|senza|não|nem|sem|לא|אין)\b|n['’]t\b|ない|ません|ぬ|不|没|沒|未|无|無"
)


def kind_of(quoted: str, said: str) -> Kind:
    """Return of which kind a difference between words is."""
    if _found(_NUMBER, quoted) != _found(_NUMBER, said) or _digits(quoted) != _digits(said):
        return Kind.NUMBER
    if len(NEGATION.findall(quoted)) != len(NEGATION.findall(said)):
        return Kind.NEGATION
    return Kind.WORDS


def _found(pattern: re.Pattern[str], words: str) -> list[str]:
    return [found.casefold() for found in pattern.findall(words)]


def _digits(words: str) -> list[str]:
    return _WRITTEN.findall(words)
