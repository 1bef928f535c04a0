"""A hit as a line of a list: who says it, the words around it, and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader_app.transcript.address import address_of
from reader_app.transcript.span import Span
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.phrases import place_said

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript, Turn

_BEFORE, _AFTER = 60, 160
"""Code points around a hit that are looked at."""
_LONGEST = 300
"""Code points of a hit that are shown."""


class HitRow(NamedTuple):
    """What a line shows of a hit."""

    who: str
    colour: int | None
    """The speaker's, as a theme counts them."""
    before: str
    hit: str
    after: str
    place: str

    @property
    def spoken(self) -> str:
        """All of it, as it is read aloud."""
        words = f"{self.before}{self.hit}{self.after}"
        return ", ".join(part for part in (self.who, self.place, words) if part)


def hit_row(transcript: Transcript, span: Span) -> HitRow:
    """Return the line of a hit, with the words of its own turn around it."""
    turn = transcript.turn_at(span.start)
    speaker = transcript.speaker_of(turn)
    room = _room(transcript, turn, span)
    start, end = max(room.start, span.start - _BEFORE), min(room.end, span.end + _AFTER)
    before = _on_one_line(transcript.text[start : span.start])
    after = _on_one_line(transcript.text[span.end : end])
    if start > room.start:
        before = f"…{before.partition(' ')[2] or before}"
    return HitRow(
        short_name(speaker) if speaker else "",
        speaker.colour if speaker else None,
        before.lstrip(),
        _on_one_line(transcript.text[span.start : min(span.end, span.start + _LONGEST)]),
        f"{after}…" if end < room.end else after.rstrip(),
        place_said(address_of(transcript, span.start).words()),
    )


def _room(transcript: Transcript, turn: Turn | None, span: Span) -> Span:
    """Return what the words around a hit are taken from: its turn, without the label if it can."""
    if turn is None:
        return Span(0, len(transcript.text))
    room = turn.words if turn.words.encloses(span) else turn.span
    return Span(min(room.start, span.start), max(room.end, span.end))


def _on_one_line(words: str) -> str:
    """Return words with a blank for all white space between them, and for that at their ends."""
    inside = " ".join(words.split())
    start = " " if words[:1].isspace() else ""
    end = " " if words[-1:].isspace() and inside else ""
    return f"{start}{inside}{end}"
