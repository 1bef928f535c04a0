"""The edit that says which transcript is a newer version of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits.edit import Edit, brief

if TYPE_CHECKING:
    from reader_app.annotation.store import Store


class Replace(Edit, frozen=True, tag=True):
    """Say that a transcript is the newer version of another, or of none."""

    transcript_id: str
    older: str | None

    def apply(self, store: Store) -> Edit:
        """Change what it replaces; the inverse says what it replaced before."""
        return Replace(self.transcript_id, store.swap_replaced(self.transcript_id, self.older))

    def what(self, store: Store) -> str:
        """Name the transcript that is replaced."""
        if self.older is None:
            return f"replace nothing by {brief(store.title(self.transcript_id))}"
        return f"replace {brief(store.title(self.older))} with a newer version"

    def transcript_in(self, store: Store) -> str | None:
        """Return the newer version."""
        return self.transcript_id

    def touches(self) -> frozenset[str] | None:
        """Return none."""
        return frozenset()
