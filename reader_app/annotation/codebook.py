"""The codebook: tags as a tree, found by their names and paths, and new ones made."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.filtering import fold
from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.errors import ReaderError
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SEPARATOR = " / "
"""Parts the names of a path: ``parent / child``."""
KEYS = range(1, 10)
"""The digits that give a tag at once."""


class Codebook:
    """The tags of a library as a tree; it does not change.

    Children stand after their parent, by place, then by name. A tag whose parent is not there
    stands at the top.
    """

    def __init__(self, tags: Iterable[Tag] = ()) -> None:
        self._tags = {tag.id: tag for tag in tags}
        self._below: dict[str | None, list[Tag]] = {}
        for tag in sorted(self._tags.values(), key=order):
            parent = tag.parent if tag.parent in self._tags else None
            self._below.setdefault(parent, []).append(tag)
        self._paths: dict[str, tuple[str, ...]] = {}
        self._known: dict[str, tuple[str, str, str]] = {}
        """Name, path and description of tags that were looked for, folded."""
        self._walk(self.children(None))
        for tag in self._tags.values():
            if tag.id not in self._paths:  # it is below itself: the circle is cut here
                self._below[tag.parent].remove(tag)
                self._below.setdefault(None, []).append(tag)
                self._walk([tag])

    def _walk(self, top: Sequence[Tag]) -> None:
        waiting: list[tuple[Tag, tuple[str, ...]]] = [(tag, ()) for tag in reversed(top)]
        while waiting:
            tag, path = waiting.pop()
            self._paths[tag.id] = (*path, tag.name)
            waiting += [(child, self._paths[tag.id]) for child in reversed(self.children(tag.id))]

    def __iter__(self) -> Iterator[Tag]:
        """Return every tag, each before its children."""
        return (self._tags[tag_id] for tag_id in self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, tag_id: object) -> bool:
        return tag_id in self._tags

    def get(self, tag_id: str | None) -> Tag | None:
        """Return the tag with this id, or None."""
        return self._tags.get(tag_id or "")

    def children(self, parent: str | None) -> Sequence[Tag]:
        """Return the tags right below one, or those at the top."""
        return self._below.get(parent, ())

    def depth(self, tag: Tag) -> int:
        """Return how many tags stand above this one."""
        return len(self._paths[tag.id]) - 1

    def path(self, tag: Tag) -> str:
        """Return the names from the top down to this tag, ``parent / child``."""
        return SEPARATOR.join(self._paths[tag.id])

    def above(self, tag: Tag) -> str:
        """Return the path of the parent, or nothing at the top."""
        return SEPARATOR.join(self._paths[tag.id][:-1])

    def family(self, tag_id: str) -> frozenset[str]:
        """Return the ids of a tag and of all below it."""
        found, waiting = {tag_id}, [tag_id]
        while waiting:
            below = [child.id for child in self.children(waiting.pop())]
            found.update(below)
            waiting += below
        return frozenset(found)

    # -- names ------------------------------------------------------------------------------------

    def child_named(self, name: str, parent: str | None, but: str = "") -> Tag | None:
        """Return the tag of this name right below ``parent``, letter case aside, or None."""
        wanted = _alike(name)
        here = self.children(parent)
        return next((tag for tag in here if tag.id != but and _alike(tag.name) == wanted), None)

    def at_path(self, path: str) -> Tag | None:
        """Return the tag at exactly this path, letter case aside, or None."""
        found: Tag | None = None
        for name in names_of(path):
            found = self.child_named(name, found.id if found else None)
            if found is None:
                return None
        return found

    def named(self, words: str) -> Tag | None:
        """Return the tag at this path or else the first of this name, letter case aside."""
        wanted = _alike(words)
        exact = self.at_path(words)
        return exact or next((tag for tag in self if _alike(tag.name) == wanted), None)

    def check(self, tag: Tag) -> None:
        """Refuse a tag without a name, or with one that its siblings or paths could not bear.

        Raises ``ReaderError``.
        """
        if not tag.name.strip():
            raise ReaderError("A tag needs a name.")
        if SEPARATOR in tag.name:
            raise ReaderError(f"The name “{tag.name}” would be a path: “{SEPARATOR}” parts tags.")
        other = self.child_named(tag.name, tag.parent, tag.id)
        if other:
            raise ReaderError(f"There is a tag “{self.path(other)}” already.")
        if tag.parent is not None and tag.parent in self.family(tag.id):
            raise ReaderError(f"The tag “{tag.name}” cannot be below itself.")

    def fitting(self, typed: str, recent: Sequence[str] = ()) -> list[Tag]:
        """Return the tags that fit what is typed, the likeliest first.

        Accents and letter case aside: what begins with it comes first, then what has a word that
        does, what holds it, and at last those whose path or description does. Of equals, and where
        nothing is typed, ``recent`` ids come first.
        """
        wanted = fold(SEPARATOR.join(names_of(typed)))
        newest = {tag_id: place for place, tag_id in enumerate(recent)}
        ranked = [
            (rank, newest.get(tag.id, len(newest)), place, tag)
            for place, tag in enumerate(self)
            if (rank := _rank(wanted, *self._folded(tag))) is not None
        ]
        return [found[-1] for found in sorted(ranked, key=lambda found: found[:-1])]

    def _folded(self, tag: Tag) -> tuple[str, str, str]:
        known = self._known.get(tag.id)
        if known is None:
            described = f"{tag.description} \0 {tag.include}"
            known = fold(tag.name), fold(self.path(tag)), fold(described)
            self._known[tag.id] = known
        return known

    # -- new tags ---------------------------------------------------------------------------------

    def new(self, name: str, parent: str | None = None, **more: str) -> Tag:
        """Return a tag that is not there yet, after its siblings.

        It has the next free key, and the colour of its parent, or else one that few tags have.
        """
        taken = {tag.key for tag in self}
        key = next((digit for digit in KEYS if digit not in taken), None)
        above = self.get(parent)
        place = max((tag.place for tag in self.children(parent)), default=0)
        colour = above.colour if above else self._free_colour()
        tag = Tag(new_id(), tidy(name), colour, key, parent, place=place)
        return msgspec.structs.replace(tag, **more)

    def coming(self, path: str) -> tuple[Tag, ...]:
        """Return the tags that have to be added so that there is one at ``path``, from above."""
        book, parent, new = self, None, list[Tag]()
        for name in names_of(path):
            tag = book.child_named(name, parent)
            if tag is None:
                tag = book.new(name, parent)
                new.append(tag)
                book = book.with_tags(tag)
            parent = tag.id
        return tuple(new)

    def with_tags(self, *tags: Tag) -> Codebook:
        """Return the codebook with these tags, in the place of those with the same id."""
        return Codebook((self._tags | {tag.id: tag for tag in tags}).values())

    def _free_colour(self) -> str:
        used = Counter(tag.colour for tag in self)
        return min(TAG_COLOURS, key=lambda colour: used[colour])


def _rank(wanted: str, name: str, path: str, described: str) -> int | None:
    """Return how well a tag fits, 0 best, or None where it does not."""
    fits = (
        name.startswith(wanted),
        f" {wanted}" in name,
        wanted in name,
        wanted in path,
        wanted in described,
    )
    return fits.index(True) if True in fits else None


def order(tag: Tag) -> tuple[int, str, str]:
    """Return what siblings are sorted by."""
    return tag.place, fold(tag.name), tag.id


def tidy(name: str) -> str:
    """Return a name on one line, its white space as single spaces."""
    return " ".join(name.split())


def names_of(path: str) -> list[str]:
    """Return the names that a path is made of; what is empty counts for nothing."""
    return [name for part in tidy(path).split(SEPARATOR) if (name := part.strip(" /"))]


def free_name(name: str, taken: Iterable[Tag]) -> str:
    """Return ``name``, with a number where one of the tags ``taken`` is called so."""
    known = {_alike(tag.name) for tag in taken}
    numbered = (f"{name} {number}" for number in range(2, len(known) + 3))
    return next(each for each in (name, *numbered) if _alike(each) not in known)


def _alike(name: str) -> str:
    return tidy(name).casefold()


def tag_named(codebook: Sequence[Tag], name: str) -> Tag | None:
    """Return the tag at this path or of this name, letter case aside, or None."""
    return Codebook(codebook).named(name)


def names_apart(tags: Iterable[Tag]) -> dict[str, str]:
    """Return what each tag is called, by id: its name or, where another has the same, its path."""
    book = Codebook(tags)
    times = Counter(_alike(tag.name) for tag in book)
    return {tag.id: tag.name if times[_alike(tag.name)] == 1 else book.path(tag) for tag in book}


def new_tag(codebook: Sequence[Tag], name: str) -> Tag:
    """Return a tag that is not in the codebook yet, with the next free colour and key."""
    return Codebook(codebook).new(name)
