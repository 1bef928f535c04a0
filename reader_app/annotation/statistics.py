"""How much each speaker says."""

from __future__ import annotations

import re
from collections import Counter
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
        self._known: dict[tuple[int, int], int] = {}
        self.whole = count_words(text)
        """The words of the whole text."""

    def of(self, span: Span) -> int:
        """Return how many words ``span`` holds."""
        place = (span.start, span.end)
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = count_words(span.of(self._text))
        return known


def speaker_shares(
    transcript: Transcript, counts: WordCounts | None = None
) -> tuple[SpeakerShare, ...]:
    """Return turns, words and share of each speaker, who says most first.

    ``counts`` are of the transcript's text, where some were counted before.
    """
    counts = counts or WordCounts(transcript.text)
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for turn in transcript.turns:
        if turn.speaker:
            turns[turn.speaker] += 1
            words[turn.speaker] += counts.of(turn.words)
    whole = words.total() or 1
    shares = (
        SpeakerShare(one, turns[one.id], words[one.id], words[one.id] / whole)
        for one in transcript.speakers
    )
    return tuple(sorted(shares, key=lambda share: -share.words))
