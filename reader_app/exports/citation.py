"""A passage with its attribution, as it is copied: words, who said them, in what, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.transcript.address import place_words
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript


def cite(transcript: Transcript, span: Span) -> str:
    """Return ``“words” — Speaker (role, affiliation), Title, date, address``.

    Printed labels are left out and line breaks become spaces. Where several people speak, each
    has a line of their own and the source stands below.
    """
    parts = _parts(transcript, span)
    source = [part for part in (transcript.title, transcript.date) if part]
    where = ", ".join([*source, place_words(transcript, span)]).rstrip(", ")
    if len(parts) > 1:
        return "\n".join([*(_spoken(speaker, words) for speaker, words in parts), f"— {where}"])
    speaker, words = parts[0] if parts else (None, _one_line(span.of(transcript.text)))
    who = f"{speaker_words(speaker)}, " if speaker else ""
    return f"“{words}” — {who}{where}"


def speaker_words(speaker: Speaker) -> str:
    """Return the name, with role and affiliation in brackets where they are known."""
    told = (speaker.role, speaker.affiliation)
    known = ", ".join(part for part in told if part and part.casefold() != speaker.name.casefold())
    return f"{speaker.name} ({known})" if known else speaker.name


def _parts(transcript: Transcript, span: Span) -> list[tuple[Speaker | None, str]]:
    """Return who says what within ``span``, in order; what one says in a row is one part."""
    parts: list[tuple[Speaker | None, str]] = []
    for turn in transcript.turns_in(span):
        start, end = max(span.start, turn.words.start), min(span.end, turn.words.end)
        words = _one_line(Span(start, max(start, end)).of(transcript.text))
        speaker = transcript.speaker_of(turn)
        if not words:
            continue
        if parts and parts[-1][0] == speaker:
            parts[-1] = (speaker, f"{parts[-1][1]} {words}")
        else:
            parts.append((speaker, words))
    return parts


def _spoken(speaker: Speaker | None, words: str) -> str:
    return f"{speaker_words(speaker)}: “{words}”" if speaker else words


def _one_line(words: str) -> str:
    return " ".join(words.split())
