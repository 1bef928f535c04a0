"""What a document says of itself before anybody speaks: front matter, title, date."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from reader_app.structure.rules import FIELD

_FENCE = re.compile(r"(?:---|\+\+\+)[ \t]*$")
_ESCAPES = {"\\_": "\u00a0", "\\n": "\n", "\\t": "\t", '\\"': '"', "\\\\": "\\", "\\ ": " "}
_ESCAPE = re.compile(r'\\(?:[_nt"\\ ]|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))')
_FEW_WORDS = 2
_LONGEST = 200
"""Lines of front matter; a fence further down closes nothing."""


class FrontMatter(msgspec.Struct, frozen=True):
    """The fields between two fences at the top of a file."""

    fields: dict[str, str]
    end: int = 0
    """Where the line after the second fence begins; 0 where there are no fences."""


def read(text: str) -> FrontMatter:
    """Return the front matter of ``text``; nested values are kept as they are printed."""
    lines = text[:40_000].split("\n")[:_LONGEST]
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.match(lines[first]):
        return FrontMatter({})
    fence = lines[first].strip()
    last = next((n for n in range(first + 1, len(lines)) if lines[n].strip() == fence), None)
    if last is None or not _are_fields(lines[first + 1 : last]):
        return FrontMatter({})
    end = sum(map(len, lines[: last + 1])) + last + 1
    return FrontMatter(_fields(lines[first + 1 : last]), min(end, len(text)))


def _are_fields(lines: list[str]) -> bool:
    """Whether ``lines`` begin with a field, and not with words that a rule parts from others."""
    inked = (line for line in lines if line.strip() and not line.startswith("#"))
    return FIELD.match(next(inked, "")) is not None


def _fields(lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        found = FIELD.match(line)
        if found:
            name = found[1].strip()
            fields[name] = found[2].strip()
        elif name and line.strip():
            before = fields[name]
            joint = "" if before.endswith("\\") else " " if before else ""
            fields[name] = before.removesuffix("\\") + joint + line.strip()
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: str) -> str:
    """Take the quotes off a value."""
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return _ESCAPE.sub(_unescaped, value[1:-1])
    return value


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _ESCAPES[match[0]]


_MONTHS = """january janvier januar enero januari gennaio janeiro | february février februar febrero
februari febbraio fevereiro | march mars märz marzo maart março | april avril abril aprile |
may mai mayo mei maggio maio | june juin juni junio giugno junho | july juillet juli julio luglio
julho | august août agosto augustus augusti | september septembre septiembre settembre setembro |
october octobre oktober octubre ottobre outubro | november novembre noviembre novembro | december
décembre dezember diciembre dicembre dezembro"""
_MONTH = {
    word: number for number, words in enumerate(_MONTHS.split("|"), 1) for word in words.split()
} | {
    month[:3]: number
    for number, month in enumerate(_MONTHS.split("|"), 1)
    for month in [month.strip()]
}
_NAME = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = re.compile(r"\d{4}")
_DATES = (
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(r"(?P<y>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일]"),
    re.compile(
        rf"(?i)\b(?P<name>{_NAME})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b"
    ),
    re.compile(
        rf"(?i)\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s+(?:de\s+|of\s+)?(?P<name>{_NAME})\.?,?"
        r"\s+(?:de\s+|del\s+)?(?P<y>\d{4})\b"
    ),
)


def is_date(line: str) -> bool:
    """Whether a line says a date and hardly anything else."""
    found = next((match for pattern in _DATES if (match := pattern.search(line))), None)
    return found is not None and len(line.replace(found[0], "").split()) <= _FEW_WORDS


def date_in(text: str) -> str | None:
    """Return the first whole date that ``text`` names, ISO 8601, or None."""
    if not _YEAR.search(text):
        return None
    found = [match for pattern in _DATES if (match := pattern.search(text))]
    for match in sorted(found, key=lambda match: match.start()):
        parts = match.groupdict()
        month = _MONTH[parts["name"].lower()] if parts.get("name") else int(parts["m"])
        try:
            return date(int(parts["y"]), month, int(parts["d"])).isoformat()
        except ValueError:
            continue
    return None
