"""From what is to stand in a text to the fewest words that have to be corrected for it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.corrections import Correction, difference
from reader_app.transcript.finding import BadSearch, Search, compiled, find
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    import regex

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 2_000
"""Tokens that are compared one by one; what has more is corrected as a whole."""


def respelled(text: str, span: Span, words: str) -> list[Correction]:
    """Return what makes ``words`` of what stands at ``span``, word by word.

    So a highlight of one word does not take in the whole sentence.
    """
    old, new = _TOKEN.findall(span.of(text)), _TOKEN.findall(words)
    if len(old) > _MOST or len(new) > _MOST:
        one = difference(span.of(text), words)
        there = Span(span.start + one.span.start, span.start + one.span.end)
        return [Correction(there, one.replacement)] if there or one.replacement else []
    places = [span.start]
    for token in old:
        places.append(places[-1] + len(token))
    return [
        Correction(Span(places[i], places[j]), "".join(new[k:m]))
        for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if what != "equal"
    ]


class Replacement(msgspec.Struct, frozen=True):
    """What is put in the place of each hit of a search."""

    search: Search
    words: str
    """In a search by a pattern, ``\\1`` stands for its first group."""


def replacements(
    text: str, wanted: Replacement, within: Sequence[Span] | None = None
) -> list[Correction]:
    """Return a correction for each hit that would read otherwise. Raises ``BadSearch``."""
    found = find(text, wanted.search, within)
    if not wanted.search.is_pattern:
        made = [Correction(span, wanted.words) for span in found.spans]
    else:
        made = _expanded(text, wanted, found.spans)
    return [one for one in made if one.span.of(text) != one.replacement]


def _expanded(text: str, wanted: Replacement, hits: Sequence[Span]) -> list[Correction]:
    import regex

    pattern, made = compiled(wanted.search), list[Correction]()
    try:
        for span in hits:
            match = _match(pattern, text, span)
            if match:
                made.append(Correction(span, match.expand(wanted.words)))
    except (regex.error, IndexError, KeyError) as error:
        raise BadSearch(f"The words to put there name no group of the pattern: {error}.") from error
    except TimeoutError:
        raise BadSearch("The pattern takes too long; make it simpler.") from None
    return made


def _match(pattern: regex.Pattern[str], text: str, span: Span) -> regex.Match[str] | None:
    return pattern.match(text, span.start, timeout=1.0)
