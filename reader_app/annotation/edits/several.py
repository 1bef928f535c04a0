"""Edits that are made of others, and the list of all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits.corrections import CorrectText, LockText
from reader_app.annotation.edits.edit import Edit
from reader_app.annotation.edits.highlights import (
    AddHighlight,
    ChangeHighlight,
    ChangeNote,
    ChangeStatus,
    ChangeTags,
    MoveHighlight,
    RemoveHighlight,
)
from reader_app.annotation.edits.memos import RemoveMemo, WriteMemo
from reader_app.annotation.edits.structure import (
    ChangeDetails,
    ChangeTurns,
    ReplaceExchanges,
    ReplacePlaces,
    ReplaceSpeakers,
    ReplaceTurns,
)
from reader_app.annotation.edits.tags import (
    AddTag,
    ChangeTag,
    DescribeTag,
    MergeTags,
    OrderTags,
    RemoveTag,
    Retag,
    SplitTag,
)
from reader_app.annotation.edits.transcripts import AddTranscript, KeepRecipe, RemoveTranscript
from reader_app.annotation.edits.versions import Replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.annotation.store import Store


class Several(Edit, frozen=True, tag=True):
    """Edits that are done, and undone, as one."""

    edits: tuple[AnyEdit, ...]
    name: str
    is_reading: bool = False
    """Whether it is a new reading of the file, after which nothing is left of mends by hand."""

    def apply(self, store: Store) -> Edit:
        """Apply each in turn; the inverse is theirs, backwards."""
        inverses = [edit.apply(store) for edit in self.edits]
        return Several(tuple(reversed(inverses)), self.name, self.is_reading)  # type: ignore[arg-type] # each is one of AnyEdit

    def what(self, store: Store) -> str:
        """Return its own name."""
        return self.name

    def transcript_in(self, store: Store) -> str | None:
        """Return the one transcript they change, or None where it is none or several."""
        told: set[str | None] = set()
        marked: set[str] = set()
        for part in parts_of(self):
            if isinstance(part, _OF_MARKED):
                marked.update(part.touches() or ())
            elif not isinstance(part, RemoveMemo):  # which one of them may write first
                told.add(part.transcript_in(store))
        told |= store.transcripts_of(marked) if marked else set()
        told.discard(None)
        return told.pop() if len(told) == 1 else None

    def as_done(self) -> Edit:
        """Return all of them so."""
        done = tuple(edit.as_done() for edit in self.edits)
        return Several(done, self.name, self.is_reading)  # type: ignore[arg-type] # each is one of AnyEdit

    def touches(self) -> frozenset[str] | None:
        """Return what all of them touch, or None where one can't tell."""
        each = [edit.touches() for edit in self.edits]
        known = [ids for ids in each if ids is not None]
        return frozenset().union(*known) if len(known) == len(each) else None

    def reshapes(self) -> bool:
        """Tell whether one of them does."""
        return any(edit.reshapes() for edit in self.edits)


_OF_MARKED = RemoveHighlight | ChangeNote | ChangeTags | ChangeStatus | MoveHighlight | Retag
"""Edits that name highlights, and not where these are."""


def parts_of(edit: Edit) -> Iterator[Edit]:
    """Yield the edits that an edit is made of, which may be itself alone."""
    if isinstance(edit, Several):
        for each in edit.edits:
            yield from parts_of(each)
    else:
        yield edit


AnyEdit = (
    AddHighlight
    | RemoveHighlight
    | ChangeHighlight
    | ChangeNote
    | ChangeTags
    | ChangeStatus
    | MoveHighlight
    | AddTag
    | ChangeTag
    | RemoveTag
    | DescribeTag
    | OrderTags
    | MergeTags
    | SplitTag
    | Retag
    | AddTranscript
    | RemoveTranscript
    | ChangeDetails
    | ChangeTurns
    | ReplaceTurns
    | ReplaceSpeakers
    | ReplaceExchanges
    | ReplacePlaces
    | KeepRecipe
    | WriteMemo
    | RemoveMemo
    | Replace
    | CorrectText
    | LockText
    | Several
)
