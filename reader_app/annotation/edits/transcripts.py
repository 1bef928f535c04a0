"""Edits of which transcripts the library shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reader_app.annotation.edits.edit import Edit, brief
from reader_app.errors import NotFound
from reader_app.transcript.recipe import Recipe

if TYPE_CHECKING:
    from reader_app.annotation.store import Store


class AddTranscript(Edit, frozen=True, tag=True):
    """Note in the history that a file came into the library; not undone by Undo."""

    undoable: ClassVar[bool] = False

    transcript_id: str
    title: str

    def apply(self, store: Store) -> Edit:
        """Show the transcript, whose rows the library has written."""
        store.set_removed(self.transcript_id, False)
        return RemoveTranscript(self.transcript_id, self.title)

    def what(self, store: Store) -> str:
        """Name the transcript."""
        return f"open {brief(self.title)}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the transcript added."""
        return self.transcript_id


class RemoveTranscript(Edit, frozen=True, tag=True):
    """Take a transcript out of the library; nothing of it is destroyed."""

    transcript_id: str
    title: str

    def apply(self, store: Store) -> Edit:
        """Hide the transcript. Raises ``NotFound`` where it is hidden already."""
        if not store.holds(self.transcript_id):
            raise NotFound(f"{brief(self.title)} is not in the library.")
        store.set_removed(self.transcript_id, True)
        return AddTranscript(self.transcript_id, self.title)

    def what(self, store: Store) -> str:
        """Name the transcript."""
        return f"remove {brief(self.title)}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the transcript removed."""
        return self.transcript_id


class KeepRecipe(Edit, frozen=True, tag=True):
    """Keep how files of one source are read, or forget it."""

    kind: str
    """What these files have in common; see ``transcript.recipe.source_kind``."""
    recipe: Recipe | None

    def apply(self, store: Store) -> Edit:
        """Replace the recipe; the inverse brings back the one before."""
        return KeepRecipe(self.kind, store.swap_recipe(self.kind, self.recipe))

    def what(self, store: Store) -> str:
        """Say what it does."""
        return "keep how such files are read" if self.recipe else "forget how such files are read"

    def touches(self) -> frozenset[str] | None:
        """Return none."""
        return frozenset()
