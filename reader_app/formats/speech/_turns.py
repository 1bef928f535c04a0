"""Pieces of speech, put together as turns.

A service says in many small pieces what was said in few long ones: consecutive pieces of one
speaker are one turn, and where nobody is named, a paragraph is. A paragraph ends with a sentence,
where the speaker pauses or has gone on for long.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.errors import ImportFailed
from reader_app.formats.speech._json import parsed
from reader_app.formats.speech._segments import CLOSES, ENDS, Said, is_pause
from reader_app.structure.composer import PARAGRAPH, Composer
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader_app.formats.source import Source
    from reader_app.transcript.model import Transcript

_LONG = 700
"""Characters after which a paragraph may end without a pause."""
_ENDLESS = 3_000
"""Characters after which a paragraph ends though no sentence does, as in unpunctuated text."""
_SENTENCE = re.compile(r"[.?!…。？！][\"'”’»)\]]*\s*")
_MOST_DOUBTS = 100


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
    doubts: list[Unread] = []
    room = 0
    for piece in chain.from_iterable(map(_shortened, pieces)):
        trimmed = _trimmed(piece)
        if not trimmed.text:
            continue
        if latest and trimmed.speaker is None and _sticks(trimmed.text):
            trimmed = replace(trimmed, speaker=latest.speaker)
        is_same = latest is not None and not piece.is_new and latest.speaker == trimmed.speaker
        is_paragraph = latest is not None and _ends_paragraph(latest, trimmed, room)
        if is_same and not (is_paragraph and trimmed.speaker is None):
            joint = PARAGRAPH if is_paragraph else "" if _sticks(trimmed.text) else None
            composer.go_on(trimmed.text, joint=joint, time=trimmed.time, moments=trimmed.moments)
        else:
            composer.add(trimmed.text, trimmed.speaker, time=trimmed.time, moments=trimmed.moments)
        room = len(trimmed.text) + (room if is_same and not is_paragraph else 0)
        doubts += _told(source, trimmed) if len(doubts) < _MOST_DOUBTS else ()
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
        unread=(*doubts, *(found.unread if found else ())),
    )


def _told(source: Source, piece: Said) -> Iterator[Unread]:
    """Yield the doubts about a piece, with the line of the file that it stands in."""
    for text, whose in piece.doubts:
        place = max(0, source.text.find(piece.text[:40]))
        line = source.text.count("\n", 0, place) + 1
        yield Unread(
            line, text, f"given to {whose} word by word, but to {piece.speaker} as a whole"
        )


def _shortened(piece: Said) -> Iterator[Said]:
    """Cut a piece that is endless, as where a service gives only the whole, at its sentences."""
    text = piece.text
    if len(text) <= _ENDLESS:
        yield piece
        return
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(text, 0, len(text) - 1)), len(text)]
    places = [at for at, _ in piece.moments]
    for start, end in pairwise(cuts):
        inside = piece.moments[bisect_left(places, start) : bisect_left(places, end)]
        moments = tuple((at - start, time) for at, time in inside)
        time = piece.time if start == 0 else moments[0][1] if moments else None
        last = piece.end if end == len(text) else moments[-1][1] if moments else None
        doubts = piece.doubts if start == 0 else ()
        yield Said(
            text[start:end], piece.speaker, time, last, moments, piece.is_new and start == 0, doubts
        )


def _trimmed(piece: Said) -> Said:
    """Return ``piece`` without blanks at its ends, its moments moved with its words."""
    text = piece.text.strip()
    shift = len(piece.text) - len(piece.text.lstrip())
    if text == piece.text:
        return piece
    moments = tuple((max(0, at - shift), time) for at, time in piece.moments)
    return replace(piece, text=text, moments=moments)


def _ends_paragraph(before: Said, after: Said, room: int) -> bool:
    is_sentence = ENDS.search(before.text) is not None
    if is_pause(before, after):
        return is_sentence or room >= _LONG
    return room >= (_LONG if is_sentence else _ENDLESS)


def _sticks(text: str) -> bool:
    """Whether ``text`` is punctuation that belongs to the word before it."""
    return CLOSES.fullmatch(text) is not None


def stem(name: str) -> str:
    """Return the name of a file without its ending."""
    return name.rpartition(".")[0].strip() or name


def language_tag(value: object) -> str | None:
    """Return a language as BCP 47 where ``value`` looks like it, else None."""
    if not isinstance(value, str):
        return None
    tag = value.strip().replace("_", "-")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag) else None
