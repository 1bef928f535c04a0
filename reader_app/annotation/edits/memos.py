"""Edits of memos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits.edit import Edit, brief, check_seen, there
from reader_app.annotation.model import Memo

if TYPE_CHECKING:
    from reader_app.annotation.store import Store


class WriteMemo(Edit, frozen=True, tag=True):
    """Add a memo, or rewrite the one with its id; what is typed in one go is one edit."""

    memo: Memo
    before: Memo | None = None
    """As its writer saw it; see ``check_seen``."""

    def apply(self, store: Store) -> Edit:
        """Put the memo; the inverse removes it, or brings back the one it replaced."""
        old = there(store.memo, self.memo.id)
        check_seen(self.before or old, old)
        store.put_memo(self.memo)
        return WriteMemo(old) if old else RemoveMemo(self.memo.id)

    def what(self, store: Store) -> str:
        """Name what the memo is on."""
        return f"memo on {_subject(store, self.memo)}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the memo's transcript, or None where it is on a tag."""
        return self.memo.transcript

    def touches(self) -> frozenset[str] | None:
        """Return none: memos are no highlights."""
        return frozenset()

    def merged(self, previous: Edit) -> Edit | None:
        """Join with the writing just before of the same memo."""
        if isinstance(previous, WriteMemo) and previous.memo.id == self.memo.id:
            return self
        return None


class RemoveMemo(Edit, frozen=True, tag=True):
    """Take a memo away; its inverse writes it again."""

    memo_id: str
    before: Memo | None = None
    """As its reader saw it; see ``check_seen``."""

    def apply(self, store: Store) -> Edit:
        """Delete the memo."""
        removed = store.memo(self.memo_id)
        check_seen(self.before or removed, removed)
        store.delete_memo(self.memo_id)
        return WriteMemo(removed)

    def what(self, store: Store) -> str:
        """Name what the memo is on."""
        return f"remove memo on {_subject(store, store.memo(self.memo_id))}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the memo's transcript, or None where it is on a tag."""
        return store.memo(self.memo_id).transcript

    def touches(self) -> frozenset[str] | None:
        """Return none: memos are no highlights."""
        return frozenset()


def _subject(store: Store, memo: Memo) -> str:
    if memo.tag:
        return f"tag {brief(store.tag(memo.tag).name)}"
    title = brief(store.title(memo.transcript or ""))
    return title if memo.position is None else f"a turn of {title}"
