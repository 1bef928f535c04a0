"""How much each speaker says, and how often each tag is given."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from reader_app.annotation.order import alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Speaker, Transcript
    from reader_app.transcript.span import Span

_TAGS = attrgetter("tags")
_ASCII = bytes(range(128))
_INK = bytes(32 if chr(byte).isspace() and byte < 128 else 120 for byte in range(256))
"""Makes a blank of each blank in ASCII, and an ``x`` of every other byte."""


@dataclass(frozen=True)
class SpeakerShare:
    """What one speaker says of a transcript."""

    speaker: Speaker
    turns: int
    words: int
    share: float
    """Of all words that somebody named says, 0.0 to 1.0."""


@cache
def _unspaced() -> re.Pattern[str]:
    """Return what finds Chinese characters and kana: written without spaces, each is a word."""
    return re.compile(
        r"[\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    )


@cache
def _marks() -> re.Pattern[str]:
    """Return what finds the punctuation of those scripts, which is part of no word."""
    return re.compile(r"[\u3000-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20]")


def count_words(text: str) -> int:
    """Return how many words ``text`` has; of Chinese and Japanese, how many characters.

    They are counted where they begin, in bytes: splitting would make a string of each.
    """
    data = text.encode("utf-8", "surrogatepass")
    others = set(data.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    if others and _unspaced().search("".join(others)):
        return len(_unspaced().sub(" x ", _marks().sub(" ", text)).split())
    for blank in filter(str.isspace, others):
        data = data.replace(blank.encode(), b" ")
    inked = data.translate(_INK)
    return inked.count(b" x") + inked.startswith(b"x")


class WordCounts:
    """How many words stand where in one text; what each speaker says is counted once.

    Mending structure leaves the text as it is, and what most speakers say.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, tuple[list[Span], int]] = {}
        self.whole = count_words(text)
        """The words of the whole text."""

    def said(self, speaker_id: str, spans: list[Span]) -> int:
        """Return how many words the spans hold that are a speaker's."""
        before, count = self._known.get(speaker_id, ([], 0))
        if before != spans:
            count = count_words("\n".join([self._text[one.start : one.end] for one in spans]))
            self._known[speaker_id] = spans, count
        return count


def speaker_shares(
    transcript: Transcript, counts: WordCounts | None = None
) -> tuple[SpeakerShare, ...]:
    """Return turns, words and share of each speaker, who says most first.

    ``counts`` are of the transcript's text, where some were counted before.
    """
    counts = counts or WordCounts(transcript.text)
    said = transcript.words_by_speaker
    words = {speaker: counts.said(speaker, spans) for speaker, spans in said.items()}
    whole = sum(words.values()) or 1
    shares = (
        SpeakerShare(one, len(said.get(one.id, ())), said_by, said_by / whole)
        for one in transcript.speakers
        for said_by in (words.get(one.id, 0),)
    )
    return tuple(sorted(shares, key=lambda share: -share.words))


class TagCounts:
    """How many highlights carry each tag; one more among many costs next to nothing."""

    def __init__(self) -> None:
        self._counted: list[Highlight] = []
        self._counts: Counter[str] = Counter()

    def of(self, highlights: list[Highlight]) -> Mapping[str, int]:
        """Return the counts, after those that were asked for last."""
        old = self._counted
        head = alike(old, highlights)
        tail = alike(old[head:][::-1], highlights[head:][::-1])
        self._counts.subtract(_tags(old[head : len(old) - tail]))
        self._counts.update(_tags(highlights[head : len(highlights) - tail]))
        self._counted = highlights
        return self._counts


def _tags(highlights: Sequence[Highlight]) -> Iterator[str]:
    return chain.from_iterable(map(_TAGS, highlights))
