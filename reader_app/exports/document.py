"""What an export is given, and what it declares."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace as replaced

from reader_app.annotation.checking import as_it_stands
from reader_app.annotation.codebook import names_apart
from reader_app.annotation.lens import narrow
from reader_app.annotation.links import Shown
from reader_app.annotation.model import Status
from reader_app.annotation.moving import all_moved
from reader_app.transcript.correcting import as_printed
from reader_app.transcript.corrections import Corrected, printed_map

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader_app.annotation.lens import Lens
    from reader_app.annotation.links import Link
    from reader_app.annotation.model import Highlight, Memo, Tag
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
    corrections: Sequence[Corrected] | None = None
    """What is to be listed of corrected words, at their places in the text; None is no list."""
    memos: Sequence[Memo] = ()
    """What was written on the transcript, on its turns, and on tags."""
    links: Mapping[str, Shown] = field(default_factory=dict)
    """What links in notes are shown as, by their targets; others are shown as they are written."""
    is_printed: bool = False
    """Whether the text is as the source has it; ``corrections`` then tell what was made of it."""

    def __post_init__(self) -> None:
        """Let no quote pass for checked whose words something else has changed."""
        text = self.transcript.text
        standing = tuple(as_it_stands(one, text) for one in self.highlights)
        object.__setattr__(self, "highlights", standing)

    @cached_property
    def tag_names(self) -> dict[str, str]:
        """What each tag is called, by id: its path where another one has its name."""
        return names_apart(self.tags)

    @property
    def to_check_again(self) -> tuple[Highlight, ...]:
        """Those of the highlights whose words are others than were checked."""
        return tuple(one for one in self.highlights if one.status is Status.TO_CHECK_AGAIN)

    def shown(self, link: Link) -> Shown:
        """Return how a link in a note is shown."""
        return self.links.get(str(link.target), Shown(link.words, is_there=bool(link.target)))

    def through(self, lens: Lens) -> Document:
        """Return the document with those of its highlights that ``lens`` takes."""
        narrowed = narrow(lens, self.transcript, self.highlights)
        taken = tuple(one for one in self.highlights if narrowed.takes_highlight(one))
        return replace(self, highlights=taken, lens=lens)

    def with_corrections(self) -> Document:
        """Return the document with a list of what was corrected of its text."""
        return replace(self, corrections=self.transcript.corrected)

    def as_printed(self) -> Document:
        """Return the document as its source has it: quotes and places as printed."""
        transcript, changes = self.transcript, printed_map(self.transcript.corrected)
        printed = as_printed(transcript)
        moved = all_moved(self.highlights, transcript.text, printed.text, changes, ())
        listed = self.corrections
        if listed is not None:
            now = [(changes.span(words.span), words.span.of(transcript.text)) for words in listed]
            listed = [Corrected(span, words) for span, words in now]
        memos = [
            memo if memo.position is None else replaced(memo, position=changes.place(memo.position))
            for memo in self.memos
        ]
        return replace(
            self,
            memos=memos,
            transcript=printed,
            highlights=moved,
            corrections=listed,
            is_printed=True,
        )


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
