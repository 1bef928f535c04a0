"""What a link can lead to, found by words: tags, highlights, transcripts and what was said."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.links import Kind, Target
from reader_app.errors import LibraryError
from reader_app.library.notes import highlights_saying, words_from
from reader_app.library.store import Library
from reader_app.library.titles import titles
from reader_app.session.seeking import Seeking
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.library.search import Hit
    from reader_app.session import Session

_EACH = 6
"""Offers of a kind."""
_SAID = 72
"""Characters of a passage by which it is found again."""


class Offer(NamedTuple):
    """What can be linked to, and what is shown of it."""

    target: Target
    words: str
    detail: str
    """What it is, or which transcript it is in."""


class Offers(QObject):
    """Looks for what is typed, in the background; only what was typed last counts."""

    arrived = Signal(object)
    """A list of ``Offer``."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tags: list[Offer] = []
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self._arrive)

    def begin(self, words: str) -> None:
        """Find what fits ``words``, the last of which may go on."""
        session, typed = self._session, " ".join(words.split())
        codebook = session.codebook
        fitting = codebook.fitting(typed, session.workspace.recent_tags)[:_EACH]
        kind = translated("tag", "Offers")
        self._tags = [Offer(Target(Kind.TAG, tag.id), codebook.path(tag), kind) for tag in fitting]
        here = session.transcript.id if session.transcript else ""
        path = session.library.path
        if path is None:  # in memory: no second connection could open it
            self._arrive(_found(session.library, typed, here))
        else:
            self._seeking.begin(partial(_looked_up, path, typed, here))

    def forget(self) -> None:
        """Let nothing arrive any more."""
        self._seeking.forget()

    def _arrive(self, found: list[Offer]) -> None:
        self.arrived.emit([*self._tags, *found])


def _looked_up(path: Path, words: str, here: str) -> list[Offer]:
    """Look over a connection that belongs to this thread."""
    try:
        with closing(Library.open(path, read_only=True)) as library:
            return _found(library, words, here)
    except LibraryError:
        return []


def _found(library: Library, words: str, here: str) -> list[Offer]:
    marked = [
        Offer(Target(Kind.HIGHLIGHT, one.id), one.quote, one.title)
        for one in highlights_saying(library, words, here, _EACH)
    ]
    kind, asked = translated("transcript", "Offers"), words.casefold().split()
    named = [
        Offer(Target(Kind.TRANSCRIPT, one.id), one.title, kind)
        for one in titles(library)
        if all(word in one.title.casefold() for word in asked)
    ]
    return [*marked, *named[:_EACH], *_said(library, words)]


def _said(library: Library, words: str) -> list[Offer]:
    """Offer the turns that say the words."""
    if len(words) < 2 and words.isascii():
        return []
    query = f"{words}*" if words[-1:].isalnum() and words.count('"') % 2 == 0 else words
    return [_of_hit(library, hit) for hit in library.search(query, limit=_EACH)]


def _of_hit(library: Library, hit: Hit) -> Offer:
    words = words_from(library, hit.transcript, hit.span.start, _SAID)
    line = words.split("\n\n", 1)[0]
    anchor = line.rsplit(maxsplit=1)[0] if len(line) == _SAID and " " in line else line
    target = Target(Kind.PASSAGE, hit.transcript, hit.span.start)
    return Offer(target, anchor, " · ".join(filter(None, (hit.speaker, hit.title))))
