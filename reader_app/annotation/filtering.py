"""The filter over highlights and memos: every word must be found in quote, note, tags or speaker.

Letter case and accents do not count. ``"two words"`` are looked for as they stand, ``#cla`` only
among the beginnings of tags, and ``#"follow up"`` is exactly that tag. ``is:checked`` takes what
has that status, ``is:important`` what has a star, ``by:ada`` what Ada marked; the beginning of
the name is enough.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader_app.annotation.model import Highlight, Memo, Status, Tag

_APART = " \0 "
_TERM = re.compile(r'(#|is:|by:|)(?:"([^"]*)"?|(\S+))')


def fold(text: str) -> str:
    """Return ``text`` without letter case and accents, its white space as single spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold())
        for mark in filter(unicodedata.combining, set(text)):  # mostly there is none
            text = text.replace(mark, "")
    return " ".join(text.casefold().split())


@dataclass(frozen=True)
class Searchable:
    """What the filter sees of one highlight or memo, folded."""

    words: str
    """Quote, note, tags and speaker, with a sign between that nobody types."""
    tags: tuple[str, ...]
    statuses: tuple[str, ...] = ()
    """The names of its status, and of its star."""
    author: str = ""


def searchable_memo(memo: Memo, speaker: str) -> Searchable:
    """Return what the filter sees of a memo: its words, and the speaker of the turn it is on."""
    return Searchable(fold(_APART.join((memo.text, speaker))), (), author=fold(memo.author))


@dataclass(frozen=True)
class Filter:
    """What is asked for; every part must hold."""

    words: tuple[str, ...] = ()
    tag_beginnings: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any((self.words, self.tag_beginnings, self.tags, self.statuses, self.authors))

    def takes(self, item: Searchable) -> bool:
        """Tell whether a highlight is what is asked for."""
        for word in self.words:
            if word not in item.words:
                return False
        for tag in self.tags:
            if tag not in item.tags:
                return False
        for beginning in self.authors:
            if not item.author.startswith(beginning):
                return False
        return _all_begin(self.tag_beginnings, item.tags) and _all_begin(
            self.statuses, item.statuses
        )


def _all_begin(beginnings: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Tell whether each of the beginnings is that of a name."""
    for beginning in beginnings:  # as quick as can be: it is asked of each of 20,000 highlights
        for name in names:
            if name.startswith(beginning):
                break
        else:
            return False
    return True


def parse_filter(text: str) -> Filter:
    """Return what ``text`` asks for; an empty one asks for nothing and takes everything."""
    words: list[str] = []
    beginnings: list[str] = []
    tags: list[str] = []
    statuses: list[str] = []
    authors: list[str] = []
    for sign, quoted, bare in _TERM.findall(text):
        term = fold(quoted or bare)
        if not term or term == "#":
            continue
        if sign == "is:":
            statuses.append(term)
        elif sign == "by:":
            authors.append(term)
        else:
            (tags if sign and quoted else beginnings if sign else words).append(term)
    return Filter(tuple(words), tuple(beginnings), tuple(tags), tuple(statuses), tuple(authors))


def tag_filter(name: str) -> str:
    """Return the filter text that asks for exactly the tag of this name."""
    return '#"' + name.replace('"', "") + '"'


@cache
def _tag_name(name: str) -> str:
    """Return a tag's name as the filter sees it: folded, without the signs a filter needs."""
    return fold(name.replace('"', ""))


class Index:
    """Highlights as the filter sees them, each folded once."""

    def __init__(
        self, status_words: Callable[[Status], str] = str, important: str = "important"
    ) -> None:
        """``status_words`` says what the reader calls a status, ``important`` the star."""
        self._status_words = status_words
        self._important = frozenset({"important", fold(important)})
        self._names: dict[Status, frozenset[str]] = {}
        self._tags: dict[str, Tag] = {}
        self._seen: dict[str, tuple[Highlight, Searchable]] = {}
        self._looked_at: tuple[Sequence[Highlight], list[Searchable]] | None = None
        """What was filtered last; a list is never changed, so that it is known again by itself."""

    def filtered(
        self,
        highlights: Sequence[Highlight],
        wanted: Filter,
        tags: Mapping[str, Tag],
        speaker_of: Callable[[Highlight], str],
    ) -> list[Highlight]:
        """Return the highlights that ``wanted`` takes, in their order."""
        if not wanted:
            return list(highlights)
        self._take(tags)
        if self._looked_at is None or self._looked_at[0] is not highlights:
            items = [self._searchable(one, speaker_of) for one in highlights]
            self._looked_at = highlights, items
        takes = wanted.takes
        return [one for one, item in zip(*self._looked_at, strict=True) if takes(item)]

    def prepare(
        self,
        highlights: Sequence[Highlight],
        tags: Mapping[str, Tag],
        speaker_of: Callable[[Highlight], str],
    ) -> None:
        """Look at highlights before anybody filters, so that nobody has to wait for it then."""
        self._take(tags)
        for one in highlights:
            self._searchable(one, speaker_of)

    def _take(self, tags: Mapping[str, Tag]) -> None:
        if tags != self._tags:
            self._tags = dict(tags)
            self.clear()

    def _names_of(self, status: Status) -> frozenset[str]:
        if status not in self._names:
            self._names[status] = frozenset({fold(status), fold(self._status_words(status))})
        return self._names[status]

    def clear(self) -> None:
        """Forget everything, because another transcript was opened."""
        self._seen.clear()
        self._looked_at = None

    def _searchable(self, one: Highlight, speaker_of: Callable[[Highlight], str]) -> Searchable:
        seen = self._seen.get(one.id)
        if seen and (seen[0] is one or seen[0] == one):
            return seen[1]
        names = [self._tags[tag].name for tag in one.tags if tag in self._tags]
        words = fold(_APART.join((one.quote, one.note, *names, speaker_of(one))))
        statuses = self._names_of(one.status)
        if one.important:
            statuses |= self._important
        tags = tuple(map(_tag_name, names))
        made = Searchable(words, tags, tuple(statuses), fold(one.author))
        self._seen[one.id] = (one, made)
        return made
