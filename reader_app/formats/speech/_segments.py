"""Segments and words of speech recognition: what is said, by whom, and when each word begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PAUSE = 2_000
"""Milliseconds of silence after which a paragraph may end."""
_BREATH = 150
"""Words after which there may be a paragraph even within a sentence."""
_ENOUGH = 3
"""Words of another speaker within a segment that are no slip of the recogniser."""
ENDS = re.compile(r"[.?!…。？！।؟][\"'”’»)\]]*\s*$")
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")
CLOSES = re.compile(r"[,.;:?!%…)\]}»”。、，？！：；]+")


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word or mark of punctuation, as it is written."""

    text: str
    time: int | None = None
    speaker: str | None = None
    end: int | None = None
    is_joined: bool = False
    """Whether it follows the word before it without a blank, however it begins."""


class Said(msgspec.Struct, frozen=True):
    """What one speaker says without interruption, or a part of it."""

    text: str
    speaker: str | None = None
    time: int | None = None
    end: int | None = None
    moments: tuple[tuple[int, int], ...] = ()
    is_new: bool = False
    """Whether somebody else speaks than before, though nobody says who."""
    doubts: tuple[tuple[str, str], ...] = ()
    """Words of it that the source gives to somebody else as well, with whom."""


# -- words ----------------------------------------------------------------------------------------


def said(words: Sequence[Word], speaker: str | None = None) -> Said:
    """Put words together; each follows the one before it after a blank, unless it brings its own.

    A mark of punctuation follows at once, as does a word in a script without blanks.
    """
    parts: list[str] = []
    moments: list[tuple[int, int]] = []
    length = 0
    for word in words:
        text = word.text if parts else word.text.lstrip()
        if not text:
            continue
        if parts and not _is_joined(parts[-1], text, word):
            text = f" {text}"
        if word.time is not None:
            moments.append((length + len(text) - len(text.lstrip()), word.time))
        parts.append(text)
        length += len(text)
    times = [word.time for word in words if word.time is not None]
    ends = [word.end for word in words if word.end is not None]
    return Said(
        "".join(parts),
        speaker,
        times[0] if times else None,
        ends[-1] if ends else times[-1] if times else None,
        tuple(moments),
    )


def _is_joined(before: str, text: str, word: Word) -> bool:
    if word.is_joined or text[0].isspace() or before[-1].isspace() or CLOSES.fullmatch(text):
        return True
    return bool(_WITHOUT_SPACES.match(before[-1]) and _WITHOUT_SPACES.match(text))


def by_speaker(words: Sequence[Word]) -> Iterator[Said]:
    """Yield what each speaker says in turn, by the speakers of the words."""
    for speaker, group in groupby(_attributed(words), key=_speaker):
        run = list(group)
        for sentence in sentences(run):
            yield said(sentence, speaker)


def interleaved(tracks: Iterable[Sequence[Word]]) -> list[Said]:
    """Return what is said on several tracks, recorded one for each speaker, in order of time."""
    pieces = [piece for track in tracks for piece in by_speaker(track)]
    return sorted(pieces, key=lambda piece: piece.time or 0)


def _attributed(words: Sequence[Word]) -> list[Word]:
    """Give words of nobody to who speaks around them, and punctuation to who speaks before it."""
    before: list[str | None] = []
    after: list[str | None] = []
    for store, run in ((before, words), (after, words[::-1])):
        latest = None
        for word in run:
            latest = word.speaker or latest
            store.append(latest)
    made = []
    for word, left, right in zip(words, before, reversed(after), strict=True):
        is_between = left == right or word.is_joined or bool(CLOSES.fullmatch(word.text.strip()))
        whose = left if word.speaker is None and is_between else word.speaker
        made.append(word if whose == word.speaker else msgspec.structs.replace(word, speaker=whose))
    return made


def sentences(words: list[Word]) -> Iterator[list[Word]]:
    """Cut words after each sentence or pause, so that a paragraph can end there."""
    first = 0
    for place, (word, follows) in enumerate(pairwise(words), 1):
        is_joined = follows.is_joined and not follows.text[:1].isspace()
        if is_joined or CLOSES.fullmatch(follows.text.strip()):
            continue
        if ENDS.search(word.text) or is_pause(word, follows) or place - first >= _BREATH:
            yield words[first:place]
            first = place
    if words:
        yield words[first:]


def is_pause(before: Word | Said, after: Word | Said) -> bool:
    """Tell whether there is silence between two words or pieces, as far as their times say."""
    return before.end is not None and after.time is not None and after.time - before.end >= _PAUSE


# -- segments -------------------------------------------------------------------------------------


def segment(
    text: str,
    words: Sequence[Word],
    speaker: str | None = None,
    *,
    time: int | None = None,
    end: int | None = None,
) -> Iterator[Said]:
    """Yield a segment; one that names no speaker is cut where its words say that another begins.

    Where it names its speaker, this holds: services smooth what they first found for each word.
    Words that are clearly somebody else's nevertheless are told as doubts.
    """
    text = text.strip() or said(words).text.strip()
    runs = [list(run) for _, run in groupby(_attributed(words), key=_speaker)]
    places = _places(text, words)
    if speaker is None and len(runs) > 1 and None not in places:
        yield from _cut(text, runs, places)
        return
    moments = _moments(places, words)
    voice = speaker or _voice(words)
    begun = time if time is not None else moments[0][1] if moments else None
    yield Said(text, voice, begun, end, moments, doubts=tuple(_doubts(runs, voice)))


def _speaker(word: Word) -> str | None:
    return word.speaker


def _doubts(runs: Sequence[Sequence[Word]], speaker: str | None) -> Iterator[tuple[str, str]]:
    """Yield words that are somebody else's though their segment is said by ``speaker``, with whose.

    A word or two in the middle of a sentence are a slip of the recogniser.
    """
    for place, run in enumerate(runs):
        whose = run[0].speaker
        is_sentence = place == 0 or ENDS.search(runs[place - 1][-1].text) is not None
        is_sentence = is_sentence and ENDS.search(run[-1].text) is not None
        if whose and whose != speaker and (is_sentence or len(run) >= _ENOUGH):
            yield said(run).text.strip(), whose


def _voice(words: Sequence[Word]) -> str | None:
    """Return who speaks most of ``words``."""
    voices = Counter(word.speaker for word in words if word.speaker)
    return voices.most_common(1)[0][0] if voices else None


def _places(text: str, words: Sequence[Word]) -> list[int | None]:
    """Return where each of ``words`` begins in ``text``."""
    places: list[int | None] = []
    after = 0
    for word in words:
        bare = word.text.strip()
        at = text.find(bare, after, after + len(bare) + 200) if bare else -1
        places.append(at if at >= 0 else None)
        after = at + len(bare) if at >= 0 else after
    return places


def _moments(places: Sequence[int | None], words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (at, word.time)
        for at, word in zip(places, words, strict=True)
        if at is not None and word.time is not None
    )


def _cut(
    text: str, parts: Sequence[Sequence[Word]], places: Sequence[int | None]
) -> Iterator[Said]:
    """Yield each part of ``text`` with its own speaker and times."""
    first = 0
    for part in parts:
        last = first + len(part)
        start = (places[first] or 0) if first else 0
        stop = places[last] if last < len(places) else len(text)
        moments = _moments([at if at is None else at - start for at in places[first:last]], part)
        begun = moments[0][1] if moments else None
        yield Said(text[start:stop].rstrip(), _voice(part), begun, part[-1].end, moments)
        first = last


# -- who speaks when ------------------------------------------------------------------------------


class Floor:
    """Who has the floor at which time, where the words do not say it themselves."""

    def __init__(self, spells: Iterable[tuple[int | None, int | None, str | None]]) -> None:
        """``spells`` are (begin, end, speaker) in milliseconds, in any order."""
        known = [(start, end, who) for start, end, who in spells if start is not None]
        self._spells = sorted(known, key=lambda spell: spell[0])
        self._starts = [spell[0] for spell in self._spells]

    def at(self, time: int | None) -> str | None:
        """Return who began last before ``time``, or first of all; None where no time is known."""
        if time is None or not self._spells:
            return None
        return self._spells[max(0, bisect_right(self._starts, time) - 1)][2]
