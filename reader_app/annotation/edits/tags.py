"""Edits of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits.edit import Edit, brief, there
from reader_app.annotation.edits.highlights import ChangeTags
from reader_app.annotation.edits.memos import WriteMemo
from reader_app.annotation.model import Tag
from reader_app.errors import ReaderError

if TYPE_CHECKING:
    from reader_app.annotation.edits.several import AnyEdit
    from reader_app.annotation.store import Store


def _check_parent(store: Store, tag: Tag) -> None:
    """Refuse a parent that is not there, or that is the tag itself or below it."""
    above = tag.parent
    while above is not None:
        if above == tag.id:
            raise ReaderError(f"The tag {brief(tag.name)} cannot be below itself.")
        above = store.tag(above).parent


class AddTag(Edit, frozen=True, tag=True):
    """Add a word to the codebook."""

    new: Tag

    def apply(self, store: Store) -> Edit:
        """Put the tag; the inverse removes it, or brings back the one it replaced."""
        _check_parent(store, self.new)
        old = there(store.tag, self.new.id)
        store.put_tag(self.new)
        return ChangeTag(old) if old else RemoveTag(self.new.id)

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights know a tag by its id."""
        return frozenset()

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"new tag {brief(self.new.name)}"


class ChangeTag(Edit, frozen=True, tag=True):
    """Rename or recolour a tag, or give it another key, parent or description."""

    changed: Tag

    def apply(self, store: Store) -> Edit:
        """Replace the tag."""
        _check_parent(store, self.changed)
        old = store.tag(self.changed.id)
        store.put_tag(self.changed)
        return ChangeTag(old)

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights know a tag by its id."""
        return frozenset()

    def what(self, store: Store) -> str:
        """Name the tag, by both names where it is renamed."""
        old = store.tag(self.changed.id).name
        if old != self.changed.name:
            return f"rename tag {brief(old)} to {brief(self.changed.name)}"
        return f"change tag {brief(old)}"


class RemoveTag(Edit, frozen=True, tag=True):
    """Take a tag out of the codebook and off every highlight; its inverse puts it back on each."""

    tag_id: str

    def apply(self, store: Store) -> Edit:
        """Untag, lift the children to the tag's parent, then delete."""
        from reader_app.annotation.edits.several import Several  # which names this edit too

        removed = store.tag(self.tag_id)
        undo: list[AnyEdit] = []
        for marked in store.highlights_tagged(self.tag_id):
            left = tuple(tag for tag in marked.tags if tag != self.tag_id)
            store.put_highlight(msgspec.structs.replace(marked, tags=left))
            undo.append(ChangeTags(marked.id, marked.tags, marked.modified))
        for child in store.child_tags(self.tag_id):
            store.put_tag(msgspec.structs.replace(child, parent=removed.parent))
            undo.append(ChangeTag(child))
        for memo in store.memos_on_tag(self.tag_id):
            store.delete_memo(memo.id)
            undo.append(WriteMemo(memo))
        store.delete_tag(self.tag_id)
        return Several((AddTag(removed), *undo), f"restore tag {brief(removed.name)}")

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"remove tag {brief(store.tag(self.tag_id).name)}"
