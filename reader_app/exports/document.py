"""What an export is given, and what it declares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.transcript.model import Transcript


class Grouping(StrEnum):
    """How highlights are put together."""

    READING = "reading order"
    TAG = "tag"
    SPEAKER = "speaker"


@dataclass(frozen=True)
class Document:
    """One transcript with its highlights in reading order and the whole codebook."""

    transcript: Transcript
    highlights: Sequence[Highlight]
    tags: Sequence[Tag]


@dataclass(frozen=True)
class Export:
    """An output form: a module of this package ends with ``EXPORT = Export(...)``."""

    id: str
    """As given on the command line: ``markdown``."""
    name: str
    """As shown to the reader: ``Markdown``."""
    suffix: str
    """With the dot: ``.md``."""
    render: Callable[[Sequence[Document], Grouping], str]
    """Return the whole file as text."""
