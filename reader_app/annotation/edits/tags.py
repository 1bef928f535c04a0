"""Edits of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.codebook import free_name
from reader_app.annotation.edits.edit import Edit, brief, check_seen, there
from reader_app.annotation.edits.memos import WriteMemo
from reader_app.annotation.model import Tag
from reader_app.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.edits.several import AnyEdit
    from reader_app.annotation.store import Store


def _check_parent(store: Store, tag: Tag) -> None:
    """Refuse a parent that is not there, or that is the tag itself or below it."""
    above = tag.parent
    while above is not None:
        if above == tag.id:
            raise ReaderError(f"The tag {brief(tag.name)} cannot be below itself.")
        above = store.tag(above).parent


class OnCodebook(Edit, frozen=True):
    """An edit of tags that leaves alone which highlights carry them."""

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights know a tag by its id."""
        return frozenset()


class AddTag(OnCodebook, frozen=True, tag=True):
    """Add a word to the codebook."""

    new: Tag

    def apply(self, store: Store) -> Edit:
        """Put the tag; the inverse removes it, or brings back the one it replaced."""
        _check_parent(store, self.new)
        old = there(store.tag, self.new.id)
        store.put_tag(self.new)
        return ChangeTag(old) if old else RemoveTag(self.new.id)

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"new tag {brief(self.new.name)}"


class ChangeTag(OnCodebook, frozen=True, tag=True):
    """Rename or recolour a tag, or give it another key, parent or description."""

    changed: Tag
    before: Tag | None = None
    """As its reader saw it; see ``check_seen``."""

    def apply(self, store: Store) -> Edit:
        """Replace the tag."""
        _check_parent(store, self.changed)
        old = store.tag(self.changed.id)
        check_seen(self.before or old, old)
        store.put_tag(self.changed)
        return ChangeTag(old)

    def what(self, store: Store) -> str:
        """Name the tag, by both names where it is renamed."""
        old = store.tag(self.changed.id)
        if old.name != self.changed.name:
            return f"rename tag {brief(old.name)} to {brief(self.changed.name)}"
        if old.parent != self.changed.parent:
            return f"move tag {brief(old.name)}"
        return f"change tag {brief(old.name)}"


class DescribeTag(OnCodebook, frozen=True, tag=True):
    """Write what a tag means; what is typed in one go is one edit."""

    tag_id: str
    part: str
    """``description``, ``include`` or ``exclude``."""
    text: str

    def apply(self, store: Store) -> Edit:
        """Replace the text."""
        old = store.tag(self.tag_id)
        store.put_tag(msgspec.structs.replace(old, **{self.part: self.text}))
        return DescribeTag(self.tag_id, self.part, getattr(old, self.part))

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"describe tag {brief(store.tag(self.tag_id).name)}"

    def merged(self, previous: Edit) -> Edit | None:
        """Join with the writing just before of the same text."""
        if not isinstance(previous, DescribeTag):
            return None
        is_same = (previous.tag_id, previous.part) == (self.tag_id, self.part)
        return self if is_same else None


class OrderTags(OnCodebook, frozen=True, tag=True):
    """Give tags, by id, their places among their siblings."""

    places: dict[str, int]
    before: dict[str, int] | None = None
    """The places they had, as their reader saw them; see ``check_seen``."""

    def apply(self, store: Store) -> Edit:
        """Place them."""
        old = [store.tag(tag_id) for tag_id in self.places]
        if self.before is not None:
            check_seen(self.before, {tag.id: tag.place for tag in old})
        for tag in old:
            store.put_tag(msgspec.structs.replace(tag, place=self.places[tag.id]))
        return OrderTags({tag.id: tag.place for tag in old})

    def what(self, store: Store) -> str:
        """Say what it does."""
        return "order tags"


class Retag(Edit, frozen=True, tag=True):
    """Give highlights, by id, exactly these tags."""

    given: dict[str, tuple[str, ...]]

    def apply(self, store: Store) -> Edit:
        """Replace the tags; the inverse gives those they had."""
        return Retag(store.retag(self.given))

    def what(self, store: Store) -> str:
        """Say how many highlights change."""
        return f"retag {len(self.given)} highlights"

    def touches(self) -> frozenset[str] | None:
        """Return the highlights."""
        return frozenset(self.given)


class RemoveTag(Edit, frozen=True, tag=True):
    """Take a tag out of the codebook and off every highlight; its inverse puts it back on each."""

    tag_id: str

    def apply(self, store: Store) -> Edit:
        """Untag, lift the children to the tag's parent, then delete."""
        removed = store.tag(self.tag_id)
        given = store.tags_of([removed.id])
        store.retag({one: _without(tags, removed.id) for one, tags in given.items()})
        undo: list[AnyEdit] = [Retag(given)] if given else []
        undo += _lift(store, [removed], removed.parent)
        undo += _delete(store, removed)
        return _restoring([removed], undo)

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"remove tag {brief(store.tag(self.tag_id).name)}"


class MergeTags(Edit, frozen=True, tag=True):
    """Make one tag of several: highlights, children and memos of those that go are the kept one's.

    A highlight that carried several of them carries the kept one once, where the first stood.
    """

    kept: str
    gone: tuple[str, ...]

    def apply(self, store: Store) -> Edit:
        """Retag, move children and memos, and delete."""
        kept, gone = store.tag(self.kept), [store.tag(tag_id) for tag_id in self.gone]
        if self.kept in self.gone or len(set(self.gone)) < len(gone):
            raise ReaderError(f"The tag {brief(kept.name)} cannot be merged with itself.")
        given = store.tags_of(self.gone)
        store.retag({one: self._merged(tags) for one, tags in given.items()})
        undo: list[AnyEdit] = [Retag(given)] if given else []
        undo += self._rise(store, kept)
        undo += _lift(store, gone, kept.id)
        for tag in gone:
            for memo in store.memos_on_tag(tag.id):
                store.put_memo(msgspec.structs.replace(memo, tag=kept.id))
                undo.append(WriteMemo(memo))
        # from below: none is deleted that another one is below
        in_order = sorted(gone, key=lambda tag: _depth(store, tag))
        for tag in reversed(in_order):
            store.delete_tag(tag.id)
        return _restoring(in_order, undo)

    def _merged(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.kept if tag in self.gone else tag for tag in tags))

    def _rise(self, store: Store, kept: Tag) -> list[AnyEdit]:
        """Take the kept tag out from below those that go."""
        parent = kept.parent
        above = parent
        while above is not None:
            over = store.tag(above).parent
            parent = over if above in self.gone else parent
            above = over
        if parent == kept.parent:
            return []
        name = free_name(kept.name, _others(store.child_tags(parent), {kept.id, *self.gone}))
        store.put_tag(msgspec.structs.replace(kept, parent=parent, name=name))
        return [ChangeTag(kept)]

    def what(self, store: Store) -> str:
        """Name the tags."""
        names = " ".join(brief(store.tag(tag_id).name) for tag_id in self.gone)
        return f"merge tag {names} into {brief(store.tag(self.kept).name)}"


class SplitTag(Edit, frozen=True, tag=True):
    """Give some highlights of a tag another one in its stead, which is made where it is new."""

    tag_id: str
    new: Tag
    highlights: tuple[str, ...]

    def apply(self, store: Store) -> Edit:
        """Add the tag and retag; a highlight that does not carry the old one is left alone."""
        _check_parent(store, self.new)
        is_new = there(store.tag, self.new.id) is None
        if is_new:
            store.put_tag(self.new)
        chosen = set(self.highlights)
        carried = store.tags_of([store.tag(self.tag_id).id])
        given = {one: tags for one, tags in carried.items() if one in chosen}
        store.retag({one: self._split(tags) for one, tags in given.items()})
        undo: tuple[AnyEdit, ...] = (Retag(given),)
        return _several((*undo, RemoveTag(self.new.id)) if is_new else undo, self._name(store))

    def _split(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.new.id if tag == self.tag_id else tag for tag in tags))

    def _name(self, store: Store) -> str:
        return f"split tag {brief(self.new.name)} from {brief(store.tag(self.tag_id).name)}"

    def touches(self) -> frozenset[str] | None:
        """Return the highlights."""
        return frozenset(self.highlights)

    def what(self, store: Store) -> str:
        """Name both tags."""
        return self._name(store)


def _without(tags: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(tag for tag in tags if tag != gone)


def _others(tags: Iterable[Tag], but: set[str]) -> list[Tag]:
    return [tag for tag in tags if tag.id not in but]


def _lift(store: Store, gone: list[Tag], parent: str | None) -> list[AnyEdit]:
    """Put the children of what goes below ``parent``, by free names; return what undoes that."""
    ids = {tag.id for tag in gone}
    undo: list[AnyEdit] = []
    for above in gone:
        for child in _others(store.child_tags(above.id), {*ids, parent or ""}):
            name = free_name(child.name, _others(store.child_tags(parent), {*ids, child.id}))
            store.put_tag(msgspec.structs.replace(child, parent=parent, name=name))
            undo.append(ChangeTag(child))
    return undo


def _delete(store: Store, tag: Tag) -> list[AnyEdit]:
    """Delete a tag with its memos; return what brings the memos back."""
    memos = store.memos_on_tag(tag.id)
    for memo in memos:
        store.delete_memo(memo.id)
    store.delete_tag(tag.id)
    return [WriteMemo(memo) for memo in memos]


def _depth(store: Store, tag: Tag) -> int:
    depth, above = 0, tag.parent
    while above is not None:
        depth, above = depth + 1, store.tag(above).parent
    return depth


def _restoring(tags: list[Tag], undo: list[AnyEdit]) -> Edit:
    """Return what adds ``tags``, parents first, and then does ``undo`` from its end."""
    names = " ".join(brief(tag.name) for tag in tags)
    return _several((*(AddTag(tag) for tag in tags), *reversed(undo)), f"restore tag {names}")


def _several(edits: tuple[AnyEdit, ...], name: str) -> Edit:
    from reader_app.annotation.edits.several import Several  # which names these edits too

    return Several(edits, name)
