"""Whether there is any doubt about a place: only where there is none, nobody is asked.

A passage must follow and precede the same words at once, most words around it must be the same,
and near it nothing may stand that could be taken for it, as another “Yes, sir.” could.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.versions.alignment import NOWHERE

if TYPE_CHECKING:
    from reader_app.versions.mapping import Mapping

CONTEXT = 10
"""Words looked at on each side of a passage."""
_LEAST = 5
"""Words of these that must be the same on each side."""
_BOTH = 12
"""Words of these that must be the same on both sides together."""
_SWAY = 2
"""Words by which context may have shifted."""
_ROUND = 30
"""Words around a passage in which it must not stand again."""


class Context(msgspec.Struct, frozen=True):
    """How the words on one side of a passage agree with those on the same side of its place."""

    hits: int
    """How many of the next words are the same; what is beyond both ends of the texts is."""
    unbroken: int
    """How many follow the passage at once."""


def context(mapping: Mapping, place: int, there: int, step: int) -> Context:
    """Return how words agree from a place on: before it where ``step`` is -1, after it where 1."""
    to, hits, unbroken = mapping.to, 0, 0
    old, new = (place, there) if step > 0 else (place - 1, there - 1)
    for distance in range(_ROUND):
        if not 0 <= old < len(to):
            is_end = not 0 <= new < len(mapping.after)
            left = max(0, CONTEXT - distance)
            return Context(hits + left, _ROUND) if is_end else Context(hits, unbroken)
        is_next = to[old] == new
        unbroken += is_next and unbroken == distance
        if distance < CONTEXT:
            hits += to[old] != NOWHERE and abs(to[old] - new) <= _SWAY
        elif unbroken <= distance:
            break
        old, new = old + step, new + step
    return Context(hits, unbroken)


def is_sure(mapping: Mapping, places: range, there: range) -> bool:
    """Tell whether a passage is without doubt at a place that has the same words."""
    left = context(mapping, places.start, there.start, -1)
    right = context(mapping, places.stop, there.stop, 1)
    if not (left.unbroken and right.unbroken):
        return False
    if min(left.hits, right.hits) < _LEAST or left.hits + right.hits < _BOTH:
        return False
    known = left.unbroken, right.unbroken
    return _is_alone(mapping.before.words, places, *known) and _is_alone(
        mapping.after.words, there, *known
    )


def _is_alone(words: str, places: range, left: int, right: int) -> bool:
    """Tell whether words stand once within ``_ROUND`` words, or again in their own run alone.

    ``left`` and ``right`` are how many words on each side of them are in that run.
    """
    wanted = words[places.start : places.stop]
    stop = places.stop + _ROUND
    start = words.find(wanted, max(0, places.start - _ROUND), stop)
    while start >= 0:
        if start < places.start - left or start + len(wanted) > places.stop + right:
            return False
        start = words.find(wanted, start + 1, stop)
    return True
