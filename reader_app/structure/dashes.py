"""Labels that a dash parts from the words, as in hasty minutes: ``ida - too late``.

A dash follows many other words, so only names that recur before one are labels.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader_app.structure.labels import fitness
from reader_app.structure.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Mapping

_DASHED = re.compile(
    r"^[ \t]*(?P<label>[^\W\d_][\w.'’]*(?: [\w.'’]+)?)[ \t]+(?P<dash>[-–—]{1,2})[ \t]+(?=\S)",
    re.MULTILINE,
)
_HEAD = 20_000
"""Characters after which no custom begins."""
_OFTEN = 3
_FEWEST = 2
_MOSTLY = 0.6


def dashed(text: str, first: int, others: Mapping[int, Opening]) -> dict[int, Opening]:
    """Return the openings with a dash from ``first`` on; ``others`` are those with a colon."""
    if not _DASHED.search(text, first, first + _HEAD):
        return {}
    found = [match for match in _DASHED.finditer(text, first) if match.start() not in others]
    times = Counter(match["label"] for match in found if fitness(match["label"]))
    colons = {opening.label for opening in others.values()}
    names = {label for label, count in times.items() if count >= _OFTEN}
    share = sum(times[name] for name in names) / max(len(found), 1)
    if len(names) < _FEWEST or share < _MOSTLY:
        names = set()
    names |= {label for label in times if label in colons}
    return {match.start(): _opening(match) for match in found if match["label"] in names}


def _opening(match: re.Match[str]) -> Opening:
    start = match.start("label") - match.start()
    return Opening(start, start, match.end() - match.start(), match["label"], "dashed")
