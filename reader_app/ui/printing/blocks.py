"""Blocks: what stands on paper one below the other, each broken into lines by itself."""

from __future__ import annotations

from enum import Enum

import msgspec

from reader_app.ui.printing.passage import Passage

GAP = "\u2002"
"""Stands between a name, a number or a label and what belongs to it."""


class Style(Enum):
    """What a block is, which says how it looks."""

    TEXT = "text"
    LABEL = "label"
    HEADING = "heading"
    STAGE = "stage"
    OTHER = "other"
    TITLE = "title"
    DATE = "date"
    PERSON = "person"
    RULE = "rule"
    PART = "part"
    """A heading of our own: notes, tags."""
    NOTE = "note"
    TAG = "tag"


class Ink(Enum):
    """What a stretch of a block is, where it looks different from the rest."""

    NAME = "name"
    ROLE = "role"
    QUIET = "quiet"
    STAGE = "stage"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    NUMBER = "number"
    TAGS = "tags"


class Run(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a block's printed words, in code points, and what it is."""

    start: int
    end: int
    ink: Ink
    colour: int | str | None = None
    """A speaker's place in the palette, or the name of a tag's colour."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph, a label, a heading, or another thing with lines of its own."""

    style: Style
    passage: Passage
    runs: tuple[Run, ...] = ()
    above: float = 0.0
    """The space over it, as a share of the distance of two lines."""
    keeps: bool = False
    """Whether the next block has to begin on the same page."""
    is_indented: bool = False
    is_ragged: bool = False
    """Whether its lines keep their own length."""
    is_ours: bool = False
    """Whether it is said in the reader's language and so stands where the page begins its lines,
    whatever its first letter; only of what is ragged."""
    level: int = 0
    """Of a heading, 1 for the highest."""
    start: int = -1
    """Where in the transcript it begins, in code points; -1 for what is none of it."""
    end: int = -1
    turn: int = 0
    """The number of the turn that begins with it, or 0."""
    goes_on: bool = False
    """Whether its last line is only there to be begun by: the next block repeats it in full."""
    colour: str = ""
    """Of a tag in the legend."""


def joined(first: Block, second: Block) -> Block:
    """Return two blocks as one paragraph, with a gap between."""
    text = first.passage.text + GAP
    pieces = tuple(
        msgspec.structs.replace(piece, shown=piece.shown + len(text))
        for piece in second.passage.pieces
    )
    runs = tuple(
        msgspec.structs.replace(run, start=run.start + len(text), end=run.end + len(text))
        for run in second.runs
    )
    return msgspec.structs.replace(
        second,
        passage=Passage(text + second.passage.text, first.passage.pieces + pieces),
        runs=first.runs + runs,
        above=first.above,
        is_indented=False,
        start=second.start if first.start < 0 else first.start,
        turn=first.turn,
    )
