"""Tables that set a question beside its answer, or one speaker beside the other.

The head of each column says whose words stand below it: ``Question | Answer``, ``Interviewer |
Respondent``. What stands in other columns is not said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._column_names import role_of
from reader_app.formats.documents._rows import clean, is_aside
from reader_app.formats.documents._table import Row, meaning
from reader_app.structure.labels import is_voice
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.composer import Composer

_LEAST = 2
_FILLED = 0.5
_KINDS = {"asks": TurnKind.QUESTION, "tells": TurnKind.ANSWER}


class Pairs(msgspec.Struct, frozen=True):
    """Which columns hold words, and whose."""

    kinds: dict[int, str]
    """``asks``, ``tells``, or the name of who speaks, by the number of the column."""
    asker: int | None = None
    """The column that names who asks."""

    @property
    def known(self) -> set[int]:
        """The columns that are understood."""
        return set(self.kinds) | ({self.asker} if self.asker is not None else set())

    def add_to(self, composer: Composer, rows: Sequence[Row]) -> None:
        """Add the rows below the head."""
        for row in rows:
            said = [(n, clean(cell)) for n, cell in enumerate(row) if n in self.kinds]
            has_asker = self.asker is not None and self.asker < len(row)
            asker = clean(row[self.asker or 0]) if has_asker else ""
            for column, words in said:
                self._add(composer, self.kinds[column], words, asker)

    def _add(self, composer: Composer, kind: str, words: str, asker: str) -> None:
        if is_aside(words):
            composer.add(words, kind=TurnKind.STAGE)
        elif kind in _KINDS:
            composer.add(words, asker if kind == "asks" else None, kind=_KINDS[kind])
        else:
            composer.add(words, kind)


def pairs_of(rows: Sequence[Row]) -> Pairs | None:
    """Return how the columns of a table pair off, or None where its first row does not say so."""
    if len(rows) < _LEAST:
        return None
    heads = [cell.strip() for cell in rows[0]]
    kinds = {n: kind for n, head in enumerate(heads) if (kind := _kind(head))}
    if len(kinds) < _LEAST or len(set(kinds.values())) < len(kinds):
        return None
    for column in kinds:
        filled = sum(bool(row[column].strip()) for row in rows[1:] if column < len(row))
        if filled < _FILLED * (len(rows) - 1):
            return None
    named = [n for n, head in enumerate(heads) if role_of(head) == "speaker"]
    return Pairs(kinds, named[0] if named and "asks" in kinds.values() else None)


def _kind(head: str) -> str:
    """Return what the head of a column says of the words below it."""
    bare = head.casefold().removesuffix("text").rstrip("_ :：")
    said = meaning(bare)
    if said in _KINDS and len(bare) > 1:
        return said
    return head.rstrip(":： ") if is_voice(bare) and not role_of(head) else ""
