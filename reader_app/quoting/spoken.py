"""What is said in a transcript, word after word, whoever says it.

Labels, notes such as “(Laughter)”, times and marks of pages are no part of it: they may stand
between the words that an article quotes.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from reader_app.quoting.words import MASK, Words
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript

_NOTES = (
    r"laugh\w*|applause|inaudible|indiscernible|unintelligible|cross-?\s?talk|pauses?|silence|music"
    r"|cheer\w*|boo(?:s|ing)?|sigh\w*|cough\w*|chuckl\w*|phonetic|ph|sic|interruption|interposing"
    r"|off[- ]mic\w*|gavel|beifall|heiterkeit|lachen|zuruf\w*|rires?|applaudissements?"
    r"|exclamations?|risas|aplausos|risos|risate|applausi|смех|аплодисменты|笑\w*|拍手|掌声|掌聲"
)
NOTE = re.compile(rf"[\[(（［](?:\s|[*_])*(?i:{_NOTES})(?!\w)[^\[\]()（）［］\n]{{0,120}}[\])）］]")
"""What a transcriber writes between the words: ``(Laughter.)``, ``[inaudible 00:12:31]``."""
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_ASIDE = re.compile(
    rf"{NOTE.pattern}|\[\[[^\[\]\n]{{1,60}}\]\]|\[{_TIME}\]|\({_TIME}\)|(?m:^[ \t]*{_TIME}[ \t]*$)"
)
_LOWER, _UPPER = re.compile(r"[^\W\d_A-Z]"), re.compile(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁ]")
_MARKS = re.compile(r"[.,?!。、？！]")
_HARDLY = 1 / 500
"""Share of capitals, or of punctuation, in a text that has none."""
_MOST = 200_000


class Spoken(Words):
    """The words of a transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        super().__init__(_said(transcript))

    def speakers(self, span: Span) -> tuple[Speaker, ...]:
        """Return who speaks in a span, in order, each once."""
        turns = self.transcript.turns_in(span)
        found = (self.transcript.speaker_of(turn) for turn in turns if turn.words.meets(span))
        return tuple(dict.fromkeys(who for who in found if who))

    def span(self, first: int, last: int) -> Span:
        """Return where the words from ``first`` up to before ``last`` stand."""
        return Span(self.starts[first], self.ends[last - 1])

    @cached_property
    def has_case(self) -> bool:
        """Whether capitals mean something in it: an automatic transcript may be without."""
        text = self.text[:_MOST]
        upper = len(_UPPER.findall(text))
        lower = sum(map(str.islower, _LOWER.findall(text)))
        return min(upper, lower) > _HARDLY * (upper + lower)

    @cached_property
    def has_punctuation(self) -> bool:
        """Whether it has punctuation at all."""
        text = self.text[:_MOST]
        return len(_MARKS.findall(text)) > _HARDLY * len(text)


def _said(transcript: Transcript) -> str:
    """Return the text with all that nobody says masked, and every place as it was."""
    parts: list[str] = []
    at = 0
    for turn in transcript.turns:
        if turn.kind is TurnKind.STAGE:
            continue
        parts += (
            _blank(turn.words.start - at),
            _ASIDE.sub(_masked, turn.words.of(transcript.text)),
        )
        at = turn.words.end
    parts.append(_blank(len(transcript.text) - at))
    return "".join(parts)


def _blank(length: int) -> str:
    return MASK * (length - 1) + " " if length else ""


def _masked(found: re.Match[str]) -> str:
    return MASK * len(found[0])
