"""A highlight on nothing but a printed label: it is where the same speaker begins the same turn.

Labels are no words, so that words cannot find it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.transcript.span import Span
from reader_app.versions.certainty import is_sure
from reader_app.versions.tokens import are_same

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.versions.placing import Versions

_OPENING = 10
"""Words by which a turn is known again."""


def label_there(versions: Versions, span: Span) -> tuple[Span, bool] | None:
    """Return where a label is in the new version, and whether there is no doubt about it.

    None where ``span`` is no label, or the turn, its speaker or its label is not there.
    """
    turn = versions.old.turn_at(span.start)
    if turn is None or not turn.span.start <= span.start < span.end <= turn.words.start:
        return None
    opening = versions.before.within(turn.words)[:_OPENING]
    found = versions.mapping.find(opening) if opening else None
    if found is None:
        return None
    other = versions.new.turn_at(versions.after.starts[found.places[0]])
    if other is None or versions.after.within(other.words).start != found.places[0]:
        return None
    if not _is_same_speaker(versions, turn, other):
        return None
    place, is_alike = _printed(versions.new, other, span.of(versions.old.text))
    is_turn = are_same(versions.before, opening, versions.after, found.places)
    is_kept = is_alike and is_turn and is_sure(versions.mapping, opening, found.places)
    return (place, is_kept) if place else None


def _is_same_speaker(versions: Versions, turn: Turn, other: Turn) -> bool:
    one, there = versions.old.speaker_of(turn), versions.new.speaker_of(other)
    if one is None or there is None:
        return one is there and turn.label == other.label
    return _folded(one.name) == _folded(there.name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _printed(new: Transcript, turn: Turn, quote: str) -> tuple[Span, bool]:
    """Return where a quote is in a printed label, else the bare label, and whether it is alike."""
    printed = Span(turn.span.start, turn.words.start)
    words = printed.of(new.text)
    for wanted in filter(None, (quote, turn.label)):
        if (at := words.find(wanted)) >= 0:
            start = printed.start + at
            return Span(start, start + len(wanted)), wanted == quote
    return printed.inked(new.text), False
