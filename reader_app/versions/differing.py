"""How two quotes differ, word by word: for a reader to see, so that punctuation counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader_app.versions.subsequence import common_subsequence

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = re.compile(r"\w+|[^\w\s]|\s+")
_LONGEST = 4_000
"""Pieces of a quote that is compared; what is longer is shown as two whole quotes."""


class Stretch(NamedTuple):
    """A piece of the old quote and what stands in its place; they are equal where nothing differs.

    White space counts as one kind.
    """

    old: str
    new: str
    is_same: bool


def stretches(old: str, new: str) -> list[Stretch]:
    """Return the old and the new quote, cut where they begin and cease to differ."""
    one, other = _PIECE.findall(old), _PIECE.findall(new)
    if max(len(one), len(other)) > _LONGEST:
        return [Stretch(old, new, old.split() == new.split())]
    found: list[Stretch] = []
    for step in _steps(one, other):
        if found and found[-1].is_same == step.is_same:
            last = found.pop()
            step = Stretch(last.old + step.old, last.new + step.new, step.is_same)
        found.append(step)
    return found


def _steps(one: list[str], other: list[str]) -> Iterator[Stretch]:
    characters: dict[str, str] = {}

    def letters(pieces: list[str]) -> str:
        keys = (" " if piece.isspace() else piece for piece in pieces)
        return "".join(characters.setdefault(key, chr(len(characters))) for key in keys)

    a = b = 0
    pairs = common_subsequence(letters(one), letters(other))
    for there, here in [*pairs, (len(one), len(other))]:
        if a < there or b < here:
            yield Stretch("".join(one[a:there]), "".join(other[b:here]), False)
        if there < len(one) and here < len(other):
            yield Stretch(one[there], other[here], True)
        a, b = there + 1, here + 1
