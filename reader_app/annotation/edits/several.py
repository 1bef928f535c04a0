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
    OnHighlight,
    RemoveHighlight,
)
from reader_app.annotation.edits.memos import RemoveMemo, WriteMemo
from reader_app.annotation.edits.structure import (
    ChangeDetails,
    ChangeTurns,
    OnTranscript,
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
        """Return the first transcript one of them changes, where that can be told beforehand."""
        tells = AddHighlight | OnHighlight | OnTranscript
        first = next((edit for edit in self.edits if isinstance(edit, tells)), None)
        return first.transcript_in(store) if first else None

    def touches(self) -> frozenset[str] | None:
        """Return what all of them touch, or None where one can't tell."""
        each = [edit.touches() for edit in self.edits]
        known = [ids for ids in each if ids is not None]
        return frozenset().union(*known) if len(known) == len(each) else None

    def reshapes(self) -> bool:
        """Tell whether one of them does."""
        return any(edit.reshapes() for edit in self.edits)


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
