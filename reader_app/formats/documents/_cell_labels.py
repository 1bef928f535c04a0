"""Tables without a column of speakers: the words begin with who says them, ``Ida: Yes``."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader_app.structure.labels import fitness

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL = re.compile(r"(?:[-–—>]{1,3}\s*)?(?P<label>[^\s:：][^:：\n]{0,60}?)\s?(?::(?=\s|$)|：)\s*")
_LEAST = 2
_OFTEN = 0.3
"""Share of cells that begin with a label, at least; others go on."""
_AGAIN = 0.5
_MARK = re.compile(r"(?i)[QA]\d{0,3}$")


def parted(cells: Sequence[str]) -> list[tuple[str, str]] | None:
    """Return label and words of each cell, or None where cells do not begin with labels.

    A cell that names nobody has the label ``""``.
    """
    found = [_LABEL.match(cell) for cell in cells]
    labels = Counter(one["label"] for one in found if one and _could_be(one["label"]))
    recurring = {label for label, count in labels.items() if count > 1}
    again = sum(labels[label] for label in recurring)
    if len(labels) < _LEAST or labels.total() < _OFTEN * sum(map(bool, cells)):
        return None
    if again < _AGAIN * labels.total():
        return None
    kept = recurring | {label for label in labels if fitness(label) > 1}
    return [
        (one["label"], cell[one.end() :]) if one and one["label"] in kept else ("", cell)
        for one, cell in zip(found, cells, strict=True)
    ]


def _could_be(label: str) -> bool:
    return fitness(label) > 0 or _MARK.match(label) is not None
