"""Who interviews whom, told from the pattern of turns where no label says it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.pieces import Piece

_ALL_BUT = 0.95
"""Share of the turns that two people have, where one interviews the other."""
_OFTEN = 0.5
_SELDOM = 0.15
_FEWEST = 3
_MARKS = frozenset("?？؟")


def interview(
    text: str, pieces: Sequence[Piece], voices: Sequence[str | None]
) -> tuple[str, str] | None:
    """Return who asks and who is asked in the talk of two, or None where it is none such.

    One of them ends most turns in a question, the other hardly any, and they take turns.
    """
    turns = Counter(voices)
    del turns[None]
    two = [voice for voice, _ in turns.most_common(2) if voice]
    if len(two) < 2 or sum(turns[voice] for voice in two) < _ALL_BUT * turns.total():
        return None
    said = [
        (voice, text[piece.end - 1 : piece.end] in _MARKS)
        for piece, voice in zip(pieces, voices, strict=True)
        if voice
    ]
    asked = Counter(voice for voice, asks in said if asks)
    asker, other = sorted(two, key=lambda voice: -asked[voice] / turns[voice])
    taking_turns = sum(one[0] != next_one[0] for one, next_one in pairwise(said))
    is_one = (
        asked[asker] >= max(_FEWEST, _OFTEN * turns[asker])
        and asked[other] <= _SELDOM * turns[other]
        and taking_turns >= _ALL_BUT * (len(said) - 1)
    )
    return (asker, other) if is_one else None
