"""Segments and words of speech recognition, put together as turns.

A service says in many small pieces what was said in few long ones: consecutive pieces of one
speaker are one turn, and where nobody is named, a paragraph is. A paragraph ends with a sentence,
where the speaker pauses or has gone on for long.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats._json import parsed
from reader_app.transcript.composer import PARAGRAPH, Composer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader_app.formats.source import Source
    from reader_app.transcript.model import Transcript

_PAUSE = 2_000
"""Milliseconds of silence after which a paragraph may end."""
_LONG = 700
"""Characters after which a paragraph may end without one."""
_ENDLESS = 3_000
"""Characters after which a paragraph ends even within a sentence, as where nothing is punctuated."""
_BREATH = 150
"""Words after which there may be a paragraph even within a sentence."""
_ENOUGH = 3
"""Words of another speaker within a segment that are no slip of the recogniser."""
_ENDS = re.compile(r"[.?!…。？！।؟][\"'”’»)\]]*\s*$")
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff9f]")
_CLOSES = re.compile(r"[,.;:?!%…)\]}»”。、，？！：；]+")


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
    if word.is_joined or text[0].isspace() or before[-1].isspace() or _CLOSES.fullmatch(text):
        return True
    return bool(_WITHOUT_SPACES.match(before[-1]) and _WITHOUT_SPACES.match(text))


def by_speaker(words: Iterable[Word]) -> Iterator[Said]:
    """Yield what each speaker says in turn, by the speakers of the words."""
    for speaker, group in groupby(_attributed(list(words)), key=lambda word: word.speaker):
        run = list(group)
        for sentence in sentences(run):
            yield said(sentence, speaker)


def interleaved(tracks: Iterable[Sequence[Word]]) -> list[Said]:
    """Return what is said on several tracks, recorded one for each speaker, in order of time."""
    pieces = [piece for track in tracks for piece in by_speaker(track)]
    return sorted(pieces, key=lambda piece: piece.time or 0)


def _attributed(words: list[Word]) -> list[Word]:
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
        is_between = left == right or word.is_joined or bool(_CLOSES.fullmatch(word.text.strip()))
        whose = left if word.speaker is None and is_between else word.speaker
        made.append(word if whose == word.speaker else msgspec.structs.replace(word, speaker=whose))
    return made


def sentences(words: list[Word]) -> Iterator[list[Word]]:
    """Cut words after each sentence or pause, so that a paragraph can end there."""
    first = 0
    for place, (word, follows) in enumerate(pairwise(words), 1):
        if _CLOSES.fullmatch(follows.text.strip()):
            continue
        if _ENDS.search(word.text) or _is_pause(word, follows) or place - first >= _BREATH:
            yield words[first:place]
            first = place
    if words:
        yield words[first:]


def _is_pause(before: Word | Said, after: Word | Said) -> bool:
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
    """Yield a segment, cut where its words say that somebody else takes over.

    A word or two of another speaker in the middle of a sentence are a slip of the recogniser; what
    the segment says of itself holds then.
    """
    text = text.strip()
    if not text:
        text = said(words).text.strip()
    parts = _parts(words) if speaker else [list(g) for _, g in groupby(words, _speaker)]
    places = _places(text, words)
    if len(parts) < 2 or None in places:
        moments = _moments(places, words)
        voice = speaker or next((word.speaker for word in words if word.speaker), None)
        begun = time if time is not None else moments[0][1] if moments else None
        yield Said(text, voice, begun, end, moments)
        return
    yield from _cut(text, parts, places)


def _speaker(word: Word) -> str | None:
    return word.speaker


def _parts(words: Sequence[Word]) -> list[list[Word]]:
    """Cut the words of a segment where the speaker changes for good."""
    runs = [list(group) for _, group in groupby(_attributed(list(words)), key=_speaker)]
    parts: list[list[Word]] = []
    for run in runs:
        is_clear = bool(parts) and (
            bool(_ENDS.search(parts[-1][-1].text)) or min(len(parts[-1]), len(run)) >= _ENOUGH
        )
        if is_clear and _voice(run) != _voice(parts[-1]):
            parts.append(run)
        elif parts:
            parts[-1] += run
        else:
            parts.append(run)
    return parts


def _voice(words: Sequence[Word]) -> str | None:
    """Return who speaks most of ``words``."""
    voices = [word.speaker for word in words if word.speaker]
    return max(dict.fromkeys(voices), key=voices.count) if voices else None


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


# -- turns ----------------------------------------------------------------------------------------


def compose(
    source: Source,
    format_name: str,
    pieces: Iterable[Said],
    *,
    title: str = "",
    language: str | None = None,
    metadata: Mapping[str, str] | None = None,
    roles: Mapping[str, str] | None = None,
) -> Transcript:
    """Write what was said as a transcript. Raises ``ImportFailed`` where nothing was."""
    composer = Composer()
    latest: Said | None = None
    room = 0
    for piece in pieces:
        trimmed = _trimmed(piece)
        if not trimmed.text:
            continue
        is_same = latest is not None and not piece.is_new and latest.speaker == trimmed.speaker
        is_paragraph = latest is not None and _ends_paragraph(latest, trimmed, room)
        if is_same and not (is_paragraph and trimmed.speaker is None):
            joint = PARAGRAPH if is_paragraph else "" if _sticks(trimmed.text) else None
            composer.go_on(trimmed.text, joint=joint, time=trimmed.time, moments=trimmed.moments)
        else:
            composer.add(trimmed.text, trimmed.speaker, time=trimmed.time, moments=trimmed.moments)
        room = len(trimmed.text) + (room if is_same and not is_paragraph else 0)
        latest = trimmed
    if not len(composer):
        raise ImportFailed(source.name, f"nothing is said in this {format_name}")
    found = parsed(source)
    return composer.transcript(
        title=" ".join(title.split()) or stem(source.name),
        source_name=source.name,
        format=format_name,
        language=language_tag(language),
        metadata=metadata,
        roles=roles,
        unread=found.unread if found else (),
    )


def _trimmed(piece: Said) -> Said:
    """Return ``piece`` without blanks at its ends, its moments moved with its words."""
    text = piece.text.strip()
    shift = len(piece.text) - len(piece.text.lstrip())
    if text == piece.text:
        return piece
    moments = tuple((max(0, at - shift), time) for at, time in piece.moments)
    return msgspec.structs.replace(piece, text=text, moments=moments)


def _ends_paragraph(before: Said, after: Said, room: int) -> bool:
    is_sentence = _ENDS.search(before.text) is not None
    if _is_pause(before, after):
        return is_sentence or room >= _LONG
    return room >= (_LONG if is_sentence else _ENDLESS)


def _sticks(text: str) -> bool:
    """Whether ``text`` is punctuation that belongs to the word before it."""
    return _CLOSES.fullmatch(text) is not None


def stem(name: str) -> str:
    """Return the name of a file without its ending."""
    return name.rpartition(".")[0].strip() or name


def language_tag(value: object) -> str | None:
    """Return a language as BCP 47 where ``value`` looks like it, else None."""
    if not isinstance(value, str):
        return None
    tag = value.strip().replace("_", "-")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag) else None
