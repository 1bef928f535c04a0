"""The longest common subsequence of two strings, by bits: one addition for each character.

After H. Hyyrö, “Bit-parallel LCS-length computation revisited” (2004). Python's integers are as
long as need be, so that a row of the table is one of them.
"""

from __future__ import annotations

from collections import defaultdict


def common_subsequence(one: str, other: str) -> list[tuple[int, int]]:
    """Return the pairs of places at which both have the same, increasing in both.

    Takes ``len(one) * len(other)`` bits of memory.
    """
    rows = _rows(one, other)
    pairs: list[tuple[int, int]] = []
    column, row = len(one), len(other)
    while column and row:
        bit = 1 << (column - 1)
        if rows[row] & bit:
            column -= 1
        elif not rows[row - 1] & bit:
            row -= 1
        else:
            column, row = column - 1, row - 1
            pairs.append((column, row))
    pairs.reverse()
    return pairs


def _rows(one: str, other: str) -> list[int]:
    """Return a row of bits for each beginning of ``other``; a bit is 0 where the length grows."""
    where: defaultdict[str, int] = defaultdict(int)
    for place, letter in enumerate(one):
        where[letter] |= 1 << place
    full = (1 << len(one)) - 1
    row, rows = full, [full]
    for letter in other:
        same = row & where.get(letter, 0)
        if same:
            row = ((row + same) | (row - same)) & full
        rows.append(row)
    return rows
