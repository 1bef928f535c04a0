"""Whom an article names for a quotation, beside who speaks in the transcript."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader_app.annotation.filtering import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.quoting.quotation import Quotation
    from reader_app.transcript.model import Speaker

_SAYS = fold(
    "said|say|says|saying|told|tells|asked|asks|added|adds|replied|replies|answered|wrote|"
    "writes|argued|claimed|insisted|explained|noted|warned|stated|declared|acknowledged|"
    "continued|remarked|sagte|sagt|erklärte|fragte|meinte|betonte|dit|déclaré|explique|"
    "affirme|demandé|répondu|dijo|afirmó|preguntó|detto|disse|afirmou|zei|sade"
)
_NEAR = r"(?:,?\s+[^\s,.;:!?]+){0,3}?,?\s+"
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_SHORTEST = 3
_PARTICLES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "mp"})


def named_instead(
    quotation: Quotation, speaking: Sequence[Speaker], speakers: Iterable[Speaker]
) -> str:
    """Return whom the article’s sentence names as the one who says it, if that is somebody else.

    It is somebody else only where one speaker of the transcript is named beside a verb of saying
    and none of those who do speak is named at all; otherwise nothing is returned.
    """
    if not speaking:
        return ""
    said = f"{fold(quotation.before)} | {fold(quotation.after)}"
    there = set(_WORD.findall(said))
    if any(not there.isdisjoint(_names(who)) for who in speaking):
        return ""
    named = {who.name for who in speakers if who not in speaking and _last_name(who.name) in there}
    name = named.pop() if len(named) == 1 else ""
    return name if name and _says(_last_name(name), said) else ""


@lru_cache(maxsize=10_000)
def _names(who: Speaker) -> frozenset[str]:
    """Return every word of name and labels."""
    words = (word for name in (who.name, *who.labels) for word in _WORD.findall(fold(name)))
    return frozenset(word for word in words if len(word) >= _SHORTEST)


@lru_cache(maxsize=10_000)
def _last_name(name: str) -> str:
    """Return the last name where a name is one of a person, or what nobody writes."""
    words = [word for word in _WORD.findall(fold(name)) if word not in _PARTICLES]
    is_name = words and not any(map(str.isdigit, name)) and len(words[-1]) >= _SHORTEST
    return words[-1] if is_name and name[:1].isupper() else "|"


def _says(name: str, said: str) -> bool:
    """Tell whether somebody of this name is said to say it."""
    name = rf"(?<!\w){re.escape(name)}(?!\w)"
    return any(
        re.search(pattern, said)
        for pattern in (
            rf"{name}{_NEAR}(?:{_SAYS})\b",
            rf"(?<!\w)(?:{_SAYS}){_NEAR}{name}",
            rf"according to\s+(?:[^\s,.;:!?]+\s+){{0,3}}?{name}",
            rf"{name}\s*:\s*\|",
        )
    )
