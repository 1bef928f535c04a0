"""What is said of a difference between two versions, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.ui.versions.words import where
from reader_app.ui.wording.words import apart, counted, translated

if TYPE_CHECKING:
    from reader_app.versions.comparison import Comparison, Difference

_LONGEST = 200
"""Code points that are said of a difference."""


def difference_words(comparison: Comparison, one: Difference, side: int) -> str:
    """Return what the other version has where ``side`` has a difference."""
    other = comparison.transcripts[1 - side]
    own, there = one.spans[side], one.spans[1 - side]
    if one.is_moved:
        words = (
            translated("Moved; in the newer version at {place}", "Versions"),
            translated("Moved; in the older version at {place}", "Versions"),
        )[side]
        return words.format(place=where(other, there))
    if not there:
        return (
            translated("Not in the newer version", "Versions"),
            translated("Not in the older version", "Versions"),
        )[side]
    words = (
        translated("Newer version: {words}", "Versions"),
        translated("Older version: {words}", "Versions"),
    )[side]
    if not own:
        words = (
            translated("Only in the newer version: {words}", "Versions"),
            translated("Only in the older version: {words}", "Versions"),
        )[side]
    said = " ".join(there.of(other.text).split())
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"
    return words.format(words=apart(f"“{said}”"))


def comparison_words(comparison: Comparison) -> str:
    """Return how many differences there are, and how much of that was moved."""
    if not len(comparison):
        return translated("No word differs.", "Versions")
    words = counted(
        len(comparison),
        translated("{n} difference", "Versions"),
        translated("{n} differences", "Versions"),
    )
    if not comparison.moved:
        return words
    moved = counted(
        comparison.moved,
        translated("{n} passage moved", "Versions"),
        translated("{n} passages moved", "Versions"),
    )
    return f"{words} · {moved}"
