"""Times as they stand in the cells of a table: clocks, timecodes, and numbers of some unit."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOCK = re.compile(
    r"[\s\[(#<]{0,3}(?P<parts>\d{1,3}(?::\d{1,2}){1,2})"
    r"(?:[.,](?P<part>\d{1,9})|[:;](?P<frames>\d{2})(?!\d)|-(?P<tenth>\d)(?!\d))?[\])#>]{0,2}"
)
"""``[00:01:02]``, ``1:02.5``, ``#00:01:02-3#``, or with frames ``00:01:02:11``."""
_NUMBER = re.compile(r"\s*(\d{1,12}(?:[.,]\d{1,9})?)\s*(s|sec|secs|seconds|ms)?\s*$")
_SECONDS = (1, 60, 3600)
_SLOWEST = 0.5
"""Letters in each unit of time: a number of which less is said counts milliseconds."""


def is_clock(cell: str) -> bool:
    """Whether a cell begins with a time that has a colon."""
    return _CLOCK.match(cell) is not None


def clock(cell: str) -> float | None:
    """Return the time a cell begins with, in seconds, or the number it is, or None."""
    if found := _CLOCK.match(cell):
        parts = [int(part) for part in reversed(found["parts"].split(":"))]
        whole = sum(part * unit for part, unit in zip(parts, _SECONDS, strict=False))
        return whole + float(f"0.{found['part'] or found['tenth'] or 0}")
    number = _NUMBER.match(cell)
    if number is None:
        return None
    value = float(number[1].replace(",", "."))
    return value / 1000 if number[2] == "ms" else value


def remark(cell: str) -> str:
    """Return what stands in a cell after its time, such as ``tape changed``."""
    found = _CLOCK.match(cell)
    rest = cell[found.end() :].strip() if found else ""
    return rest if sum(map(str.isalpha, rest)) > len("PM") else ""


def milliseconds(cells: Sequence[str], words: Sequence[str]) -> list[int | None]:
    """Return the time of each row; bare numbers are of the unit in which people speak."""
    times = [clock(cell) if cell else None for cell in cells]
    counts = not any(map(is_clock, cells)) and not any("s" in cell for cell in cells)
    unit = 1000 if not counts or _are_seconds(times, words) else 1
    return [None if time is None else round(time * unit) for time in times]


def _are_seconds(times: Sequence[float | None], words: Sequence[str]) -> bool:
    """Whether as much is said in a unit as can be said in a second."""
    rows = [(time, len(said)) for time, said in zip(times, words, strict=True) if time is not None]
    speeds = [
        length / (after - time) for (time, length), (after, _) in pairwise(rows) if after > time
    ]
    return not speeds or median(speeds) > _SLOWEST
