"""How a line opens a turn."""

from __future__ import annotations

from enum import IntEnum

import msgspec

from reader_app.transcript.model import TurnKind


class Mark(IntEnum):
    """What a printed label is: who speaks, or the mark of a question or an answer."""

    NONE = 0
    ASKS = 1
    TELLS = 2


class Opening(msgspec.Struct, frozen=True, gc=False):
    """How a line that could begin a turn does so; lines that begin alike share one."""

    indent: int
    """Where in the line its ink begins."""
    start: int
    """Where in the line the bare label begins."""
    words: int
    """Where in the line the words begin."""
    label: str
    form: str
    """How the label is set; labels of one form stand or fall together."""
    fitness: int = 2
    mark: Mark = Mark.NONE
    time: int | None = None
    """Milliseconds."""
    is_bare: bool = False
    """Nothing else stands in the line."""
    kind: TurnKind = TurnKind.SPEECH

    @property
    def is_repeatable(self) -> bool:
        """Whether every line that begins with the same characters opens just so."""
        return self.time is None and not self.is_bare
