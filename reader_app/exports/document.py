"""What an export is given, and what it declares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader_app.annotation.checking import as_it_stands
from reader_app.annotation.lens import narrow
from reader_app.annotation.model import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.annotation.lens import Lens
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
    lens: Lens | None = None
    """What it was narrowed to; None where it is whole."""

    def __post_init__(self) -> None:
        """Let no quote pass for checked whose words something else has changed."""
        text = self.transcript.text
        standing = tuple(as_it_stands(one, text) for one in self.highlights)
        object.__setattr__(self, "highlights", standing)

    @property
    def to_check_again(self) -> tuple[Highlight, ...]:
        """Those of the highlights whose words are others than were checked."""
        return tuple(one for one in self.highlights if one.status is Status.TO_CHECK_AGAIN)

    def through(self, lens: Lens) -> Document:
        """Return the document with those of its highlights that ``lens`` takes."""
        narrowed = narrow(lens, self.transcript, self.highlights)
        taken = tuple(one for one in self.highlights if narrowed.takes_highlight(one))
        return Document(self.transcript, taken, self.tags, lens)


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
