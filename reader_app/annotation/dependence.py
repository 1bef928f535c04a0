"""Which edits rest on which: what can be taken back alone, and what can not.

It errs on the side of caution: two edits that name the same thing are taken to depend on each
other, and so are all that name a transcript one of them has cut or worded anew, shown or hidden.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import AddTranscript, Edit, KeepRecipe, RemoveTranscript, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OF_TRANSCRIPT = frozenset({"transcript", "transcript_id", "older"})


class Subjects(msgspec.Struct, frozen=True):
    """What some edits name."""

    ids: frozenset[str]
    """Of highlights, tags and memos; kinds of files."""
    transcripts: frozenset[str]
    reshapes: bool
    """Whether text, turns, speakers or questions of these transcripts become others, or all of it
    is shown or hidden."""

    def meet(self, other: Subjects) -> bool:
        """Tell whether edits of these and of other subjects depend on each other."""
        is_shaped = self.reshapes or other.reshapes
        return bool(self.ids & other.ids or (is_shaped and self.transcripts & other.transcripts))


def subjects(*edits: Edit) -> Subjects:
    """Return what these edits name."""
    ids: set[str] = set()
    transcripts: set[str] = set()
    for edit in edits:
        for key, words in _strings("", msgspec.to_builtins(edit)):
            if key in _OF_TRANSCRIPT:
                transcripts.add(words)
            elif _ID.fullmatch(words):
                ids.add(words)
    parts = [part for edit in edits for part in parts_of(edit)]
    ids |= {part.kind for part in parts if isinstance(part, KeepRecipe)}
    shown = AddTranscript | RemoveTranscript
    reshapes = any(part.reshapes() or isinstance(part, shown) for part in parts)
    return Subjects(frozenset(ids), frozenset(transcripts), reshapes)


def _strings(key: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield each text and each name of a field within a value, with the field it is in."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield key, name
            yield from _strings(name, part)
    elif isinstance(value, list | tuple):
        yield from _each(key, value)


def _each(key: str, values: Iterable[object]) -> Iterator[tuple[str, str]]:
    for value in values:
        yield from _strings(key, value)
