"""How much each speaker says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript

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


def speaker_shares(transcript: Transcript) -> tuple[SpeakerShare, ...]:
    """Return turns, words and share of each speaker, who says most first."""
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for turn in transcript.turns:
        if turn.speaker:
            turns[turn.speaker] += 1
            words[turn.speaker] += count_words(turn.words.of(transcript.text))
    whole = words.total() or 1
    shares = (
        SpeakerShare(one, turns[one.id], words[one.id], words[one.id] / whole)
        for one in transcript.speakers
    )
    return tuple(sorted(shares, key=lambda share: -share.words))
