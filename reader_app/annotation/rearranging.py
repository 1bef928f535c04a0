"""Rearranging the codebook: the edit for what is asked of some tags, checked beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import ChangeTag, MergeTags, OrderTags, RemoveTag, Several, brief

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.edits import AnyEdit, Edit
    from reader_app.annotation.model import Tag


def chosen(book: Codebook, ids: Collection[str]) -> list[Tag]:
    """Return the tags with these ids in the order of the codebook, without those below others."""
    inner = {child for tag_id in ids for child in book.family(tag_id) - {tag_id}}
    return [tag for tag in book if tag.id in ids and tag.id not in inner]


def moved(
    book: Codebook, ids: Collection[str], parent: str | None, at: int | None = None
) -> Edit | None:
    """Return the edit that puts tags, with all below them, below ``parent``; None where they are.

    ``at`` is how many of its other children stand before them; None leaves that to their names.
    Raises ``ReaderError`` where that cannot be.
    """
    moving = chosen(book, ids)
    others = [tag for tag in book.children(parent) if tag not in moving]
    place = max((tag.place for tag in others), default=0)
    made: list[AnyEdit] = []
    changing = book
    for tag in moving:
        if tag.parent != parent:
            here = msgspec.structs.replace(tag, parent=parent, place=place)
            changing.check(here)
            changing = changing.with_tags(here)
            made.append(ChangeTag(here, tag))
    if at is not None:
        made += _ordered(changing, [*others[:at], *moving, *others[at:]])
    return _named(made, moving, "move tag {name}", "move {n} tags")


def _ordered(book: Codebook, tags: Sequence[Tag]) -> list[OrderTags]:
    """Return what lets tags stand in this order, where they do not yet."""
    wanted = [tag.id for tag in tags]
    now = [tag.id for tag in book if tag.id in wanted]
    if now == wanted:
        return []
    had = {tag.id: tag.place for tag in book if tag.id in wanted}
    places = {tag_id: place for place, tag_id in enumerate(wanted, start=1) if had[tag_id] != place}
    return [OrderTags(places, {tag_id: had[tag_id] for tag_id in places})]


def stepped(book: Codebook, ids: Collection[str], by: int) -> Edit | None:
    """Return the edit that moves tags up (-1) or down (1) among their siblings, or None."""
    moving = chosen(book, ids)
    if not moving or any(tag.parent != moving[0].parent for tag in moving):
        return None
    siblings = list(book.children(moving[0].parent))
    first = siblings.index(moving[0])
    at = min(max(0, first + by), len(siblings) - len(moving))
    return moved(book, ids, moving[0].parent, at)


def indented(book: Codebook, ids: Collection[str]) -> Edit | None:
    """Return the edit that puts tags below the sibling before them, or None."""
    moving = chosen(book, ids)
    if not moving:
        return None
    siblings = list(book.children(moving[0].parent))
    first = siblings.index(moving[0])
    return moved(book, ids, siblings[first - 1].id) if first else None


def outdented(book: Codebook, ids: Collection[str]) -> Edit | None:
    """Return the edit that puts tags beside their parent, after it, or None at the top."""
    moving = chosen(book, ids)
    parent = book.get(moving[0].parent) if moving else None
    if parent is None:
        return None
    siblings = list(book.children(parent.parent))
    is_ordered = len({tag.place for tag in siblings}) > 1
    return moved(book, ids, parent.parent, siblings.index(parent) + 1 if is_ordered else None)


def keyed(book: Codebook, tag: Tag, key: int | None) -> Edit | None:
    """Return the edit that gives a tag a key; a tag that had it gets the old one."""
    if key == tag.key:
        return None
    holder = next((one for one in book if key and one.key == key), None)
    change = ChangeTag(msgspec.structs.replace(tag, key=key), tag)
    if holder is None:
        return change
    swap = ChangeTag(msgspec.structs.replace(holder, key=tag.key), holder)
    return Several((swap, change), f"key {key} for tag {brief(tag.name)}")


def coloured(book: Codebook, ids: Collection[str], colour: str) -> Edit | None:
    """Return the edit that gives tags a colour, or None where they have it."""
    tags = [tag for tag in book if tag.id in ids and tag.colour != colour]
    made = [ChangeTag(msgspec.structs.replace(tag, colour=colour), tag) for tag in tags]
    return _named(made, tags, "recolour tag {name}", "recolour {n} tags")


def removed(book: Codebook, ids: Collection[str]) -> Edit | None:
    """Return the edit that removes these very tags; what stands below them rises."""
    tags = [tag for tag in book if tag.id in ids]
    made = [RemoveTag(tag.id) for tag in reversed(tags)]
    return _named(made, tags, "remove tag {name}", "remove {n} tags")


def merged(book: Codebook, ids: Collection[str], kept: str) -> Edit | None:
    """Return the edit that makes one tag of these, or None where there are no others."""
    gone = tuple(tag.id for tag in book if tag.id in ids and tag.id != kept)
    return MergeTags(kept, gone) if gone else None


def _named(made: Sequence[AnyEdit], tags: Sequence[Tag], one: str, many: str) -> Edit | None:
    """Return the edits as one."""
    if len(made) < 2:
        return made[0] if made else None
    what = one if len(tags) == 1 else many
    said = what.replace("{n}", str(len(tags))).replace("{name}", brief(tags[0].name))
    return Several(tuple(made), said)
