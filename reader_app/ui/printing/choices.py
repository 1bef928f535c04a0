"""What a reader chooses for paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """A size of paper."""

    A4 = "A4"
    LETTER = "Letter"


class Margins(StrEnum):
    """How much of the paper stays free."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"


@dataclass(frozen=True)
class Choices:
    """How a transcript is put on paper."""

    face: str
    """Family of the text."""
    size: float = 10.5
    """Of the text, in points."""
    paper: Paper = Paper.A4
    margins: Margins = Margins.NORMAL
    gutter: str = "turn"
    """What stands beside a turn: ``turn``, ``time`` or ``page``."""
    has_marks: bool = True
    """Whether highlights and notes are drawn."""
    only_marked: bool = False
    """Whether pages without a highlight are left out."""
    in_colour: bool = True
