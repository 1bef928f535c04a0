"""Time stamps as they are printed in a text, of a recording or a mission, to milliseconds."""

from __future__ import annotations

import re

_PARTS = re.compile(r"(\d{1,3}(?::\d{2}){1,3})(?:[.,](\d{1,3}))?")
_UNITS = (1_000, 60_000, 3_600_000, 86_400_000)


def milliseconds(printed: str) -> int | None:
    """Return the first time in ``printed`` (``7:05``, ``01:02:03.5``), or None where there is none.

    A time before the start (``-00:01:57``) has no place in a recording and is None too.
    """
    found = _PARTS.search(printed)
    if found is None or printed[found.start() - 1 : found.start()] == "-":
        return None
    parts = reversed(found[1].split(":"))
    whole = sum(int(part) * unit for part, unit in zip(parts, _UNITS, strict=False))
    return whole + int((found[2] or "0").ljust(3, "0"))
