"""How much each speaker says."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript
    from reader_app.transcript.span import Span

_UNSPACED = re.compile(
    r"[\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Chinese characters and kana, which are written without spaces: each counts as a word."""

_MARKS = re.compile(r"[\u3000-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20]")
"""The punctuation of those scripts, which is part of no word."""


@dataclass(frozen=True)
class SpeakerShare:
    """What one speaker says of a transcript."""

    speaker: Speaker
    turns: int
    words: int
    share: float
    """Of all words that somebody named says, 0.0 to 1.0."""


def count_words(text: str) -> int:
    """Return how many words ``text`` has; of Chinese and Japanese, how many characters."""
    if _UNSPACED.search(text):
        text = _UNSPACED.sub(" x ", _MARKS.sub(" ", text))
    return len(text.split())


class WordCounts:
    """How many words stand where in one text; each stretch is counted once.

    Mending structure leaves the text as it is, and most of its turns too.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[Span, int] = {}
        self.whole = count_words(text)
        """The words of the whole text."""

    def of(self, span: Span) -> int:
        """Return how many words ``span`` holds."""
        known = self._known.get(span)
        if known is None:
            known = self._known[span] = count_words(span.of(self._text))
        return known

    def total(self, spans: list[Span]) -> int:
        """Return how many words many spans hold."""
        known = list(map(self._known.get, spans))
        if None in known:
            known = [self.of(span) for span in spans]
        return sum(filter(None, known))


def speaker_shares(
    transcript: Transcript, counts: WordCounts | None = None
) -> tuple[SpeakerShare, ...]:
    """Return turns, words and share of each speaker, who says most first.

    ``counts`` are of the transcript's text, where some were counted before.
    """
    counts = counts or WordCounts(transcript.text)
    said: defaultdict[str | None, list[Span]] = defaultdict(list)
    for turn in transcript.turns:
        said[turn.speaker].append(turn.words)
    words = {speaker: counts.total(spans) for speaker, spans in said.items() if speaker}
    whole = sum(words.values()) or 1
    shares = (
        SpeakerShare(one, len(said[one.id]), said_by, said_by / whole)
        for one in transcript.speakers
        for said_by in (words.get(one.id, 0),)
    )
    return tuple(sorted(shares, key=lambda share: -share.words))
