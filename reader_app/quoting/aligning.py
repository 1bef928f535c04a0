"""Laying words beside words: which belong together, at the least cost."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_CELLS = 60_000
"""Of the table of costs; beyond that, long common stretches are looked for instead."""
_OTHER, _MISSING = 4, 5
"""What it costs that a word is another one, or stands beside none: the last one is another.

It costs less where both begin alike, so that the likelier of two words is laid beside it.
"""


class Step(NamedTuple):
    """A word of the quotation and the one beside it; one of them may be missing (None)."""

    quoted: int | None
    said: int | None


def align(quoted: Sequence[str], said: Sequence[str]) -> list[Step]:
    """Lay all of ``quoted`` beside some stretch of ``said``; what stands around that is left out.

    Equal words are laid beside each other such that the fewest differ.
    """
    if len(quoted) * len(said) > _MOST_CELLS:
        return _trimmed(_by_blocks(quoted, said))
    return _trimmed(_by_costs(quoted, said))


def _by_costs(quoted: Sequence[str], said: Sequence[str]) -> list[Step]:
    """Align by the table of costs; words of ``said`` before and after cost nothing."""
    width = len(said) + 1
    rows = [[0] * width]
    for number, word in enumerate(quoted, 1):
        left = number * _MISSING
        above, row = rows[-1], [left]
        for column in range(1, width):
            diagonal = above[column - 1]
            if word != said[column - 1]:
                diagonal += _OTHER - (word[0] == said[column - 1][0])
                up = above[column] + _MISSING
                left += _MISSING
                diagonal = min(diagonal, up, left)
            row.append(diagonal)
            left = diagonal
        rows.append(row)
    last = rows[-1]
    return _back(rows, quoted, said, min(range(width), key=last.__getitem__))


def _back(
    rows: list[list[int]], quoted: Sequence[str], said: Sequence[str], column: int
) -> list[Step]:
    steps: list[Step] = []
    row = len(quoted)
    while row:
        cost = rows[row][column]
        if column:
            word, beside = quoted[row - 1], said[column - 1]
            other = 0 if word == beside else _OTHER - (word[0] == beside[0])
            if rows[row - 1][column - 1] + other == cost:
                row, column = row - 1, column - 1
                steps.append(Step(row, column))
                continue
            if rows[row][column - 1] + _MISSING == cost:
                column -= 1
                steps.append(Step(None, column))
                continue
        row -= 1
        steps.append(Step(row, None))
    return steps[::-1]


def _by_blocks(quoted: Sequence[str], said: Sequence[str]) -> list[Step]:
    steps: list[Step] = []
    matcher = SequenceMatcher(None, said, quoted, autojunk=False)
    for _, a, b, c, d in matcher.get_opcodes():
        shared = min(b - a, d - c)
        skipped = b - a - shared if c == 0 else 0  # what stands before the quotation
        steps += [Step(None, a + n) for n in range(skipped)]
        steps += [Step(c + n, a + skipped + n) for n in range(shared)]
        steps += [Step(None, n) for n in range(a + skipped + shared, b)]
        steps += [Step(n, None) for n in range(c + shared, d)]
    return steps


def _trimmed(steps: list[Step]) -> list[Step]:
    """Return the steps without words that are only said before the first and after the last."""
    inside = [n for n, step in enumerate(steps) if step.quoted is not None]
    return steps[inside[0] : inside[-1] + 1] if inside else []
