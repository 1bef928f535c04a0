"""What can stand within the words of a line: times, stage directions, emphasis.

Apart from the rules of whole lines, which a text that is only shown does without.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pygments.token import Comment, Generic, Literal, String

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygments.token import _TokenType

    Run = tuple[int, int, _TokenType]
    """Start and end within the line, and what stands there."""

BLANK = "[ \t\u00a0\u2003\u3000]"
CLOCK = r"\d{1,3}:\d{2}(?::\d{2}){0,2}(?:[.,]\d{1,3})?"
"""``m:ss``, ``h:mm:ss``, ``dd:hh:mm:ss``, with or without a fraction."""

MOMENT = re.compile(
    rf"""{BLANK}*(?:[\[(]?-?{CLOCK}[\])]?|\d{{1,2}}[ .]\d{{2}})
    (?:{BLANK}?[AaPp]\.?{BLANK}?[Mm]\.?)?(?:{BLANK}[A-Z]{{2,4}})?{BLANK}*$""",
    re.VERBOSE,
)
"""A time alone on its line."""

_ASIDES = (
    r"laugh|applau|inaudible|unintelligible|indistinct|cross-?talk|pause|silence|cheer|music|sigh|"
    r"cough|nod|smil|gasp|whisper|overlapping|interrupt|phone|noise|audio|video|clip|recording|"
    r"break|off[- ]mic|foreign|sic\b|ph\b|rires|applaudi|inaudibles?|beifall|heiterkeit|zuruf|"
    r"lachen|risas|aplausos|risate|applausi|смех|аплодисмент|笑|拍手|掌声|掌聲|鼓掌|\.+$|\d"
)
INLINE = re.compile(
    rf"""(?P<clock>\\?\[{CLOCK}\\?\]|\({CLOCK}\)|(?<![\d:])\d{{1,2}}:\d{{2}}:\d{{2}}(?![\d:]))
    |(?P<stage>\\?\[[^\[\]\n\\]{{1,200}}+\\?\](?!\()
      |\((?:(?i:{_ASIDES})[^()\n]{{0,120}}+|[A-Z][^()\n]{{0,120}}+(?<=[.!]))\)
      |[（【][^（）【】\n]{{1,120}}+[）】])
    |(?P<strong>\*\*[^\s*][^*\n]{{0,400}}+\*\*|__[^\s_][^_\n]{{0,400}}+__)
    |(?P<emphasis>(?<![\w*\\])\*[^\s*][^*\n]{{0,400}}+\*(?![\w*])|(?<![\w_\\])_[^\s_][^_\n]{{0,400}}+_(?![\w_]))
    |(?P<code>`[^`\n]{{1,400}}+`)""",
    re.VERBOSE,
)
"""What can stand within the words of a line."""

_TOKENS = {
    "clock": Literal.Date,
    "stage": Comment,
    "strong": Generic.Strong,
    "emphasis": Generic.Emph,
    "code": String.Backtick,
}


def spoken_tokens(line: str, begin: int) -> Iterator[Run]:
    """Yield what is to be coloured of spoken words from ``begin`` on, plain words left out."""
    if MOMENT.match(line):
        yield begin, len(line), Literal.Date
        return
    yield from inline_tokens(line, begin)


def inline_tokens(line: str, begin: int) -> Iterator[Run]:
    """Yield what stands within words, a line that is nothing but a time as any other."""
    for found in INLINE.finditer(line, begin):
        yield found.start(), found.end(), _TOKENS[found.lastgroup or "stage"]
