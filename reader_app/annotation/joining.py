"""Joining a codebook that was read with the one that is there: what is new, other or the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.codebook import SEPARATOR, Codebook, names_of
from reader_app.annotation.edits import AddTag, ChangeTag, Several
from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.codebook_csv import Line
    from reader_app.annotation.edits import AnyEdit

_TEXTS = ("description", "include", "exclude")


class Joined(msgspec.Struct, frozen=True):
    """What becomes of the codebook; nothing is changed yet."""

    book: Codebook
    """As it will be."""
    added: tuple[Tag, ...]
    """Parents before their children."""
    changed: tuple[Tag, ...]
    same: tuple[Tag, ...]
    """Tags of the file that are there as it says."""
    before: Codebook
    """As it is."""

    def edit(self, name: str) -> Several | None:
        """Return the one edit that does it, or None where nothing changes."""
        done: list[AnyEdit] = [AddTag(tag) for tag in self.added]
        done += [ChangeTag(tag, self.before.get(tag.id)) for tag in self.changed]
        return Several(tuple(done), f"read codebook “{name}”") if done else None


def joined(book: Codebook, lines: Iterable[Line]) -> Joined:
    """Return what the lines of a file make of a codebook.

    Tags are known again by their paths, letter case aside. What the file says nothing of, or leaves
    empty, stays; a key that another tag has is taken from it.
    """
    growing = _Growing(book)
    named = [growing.take(line) for line in sorted(lines, key=_depth)]
    now = Codebook(growing.tags.values())
    added = tuple(tag for tag in now if tag.id not in book)
    changed = tuple(tag for tag in now if tag.id in book and tag != book.get(tag.id))
    same = tuple(tag for tag in now if tag.id in named and tag == book.get(tag.id))
    return Joined(now, added, changed, same, book)


class _Growing:
    """A codebook to which one line after the other is added."""

    def __init__(self, book: Codebook) -> None:
        self.tags = {tag.id: tag for tag in book}
        self._ids = {_alike(book.path(tag)): tag.id for tag in book}
        self._used = Counter(tag.colour for tag in book)
        self._keys = {tag.key: tag.id for tag in book if tag.key}

    def take(self, line: Line) -> str:
        """Take a line over; return the id of its tag."""
        names = names_of(line.path)
        for depth in range(1, len(names)):
            self._tag_at(names[:depth])
        tag = self._described(self._tag_at(names), line)
        holder = self._keys.get(tag.key) if tag.key else None
        if holder and holder != tag.id:
            self.tags[holder] = msgspec.structs.replace(self.tags[holder], key=None)
        if tag.key:
            self._keys[tag.key] = tag.id
        self.tags[tag.id] = tag
        return tag.id

    def _tag_at(self, names: list[str]) -> Tag:
        """Return the tag at a path, made where there is none."""
        path = _alike(SEPARATOR.join(names))
        if path not in self._ids:
            above = self.tags.get(self._ids.get(_alike(SEPARATOR.join(names[:-1])), ""))
            colour = above.colour if above else self._free_colour()
            new = Tag(new_id(), names[-1], colour, parent=above.id if above else None)
            self.tags[new.id], self._ids[path] = new, new.id
            self._used[colour] += 1
        return self.tags[self._ids[path]]

    def _free_colour(self) -> str:
        return min(TAG_COLOURS, key=lambda colour: self._used[colour])

    def _described(self, tag: Tag, line: Line) -> Tag:
        texts = {part: said for part in _TEXTS if (said := getattr(line, part))}
        colour, key = line.colour or tag.colour, line.key or tag.key
        return msgspec.structs.replace(tag, colour=colour, key=key, **texts)


def _alike(path: str) -> str:
    return path.casefold()


def _depth(line: Line) -> int:
    return len(names_of(line.path))
