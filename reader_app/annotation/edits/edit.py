"""What every edit is: a value that changes the library and returns its inverse.

An edit knows nothing of undo: :class:`~reader_app.annotation.history.History` keeps what ``apply``
returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

import msgspec

from reader_app.errors import NotFound, Overtaken

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.annotation.store import Store

Found = TypeVar("Found")


class Edit(msgspec.Struct, frozen=True, tag_field="edit"):
    """A change of the library."""

    undoable: ClassVar[bool] = True

    def apply(self, store: Store) -> Edit:
        """Change ``store`` and return the edit that changes it back."""
        raise NotImplementedError

    def what(self, store: Store) -> str:
        """Return a few words for the history and the undo menu, read before ``apply``."""
        raise NotImplementedError

    def transcript_in(self, store: Store) -> str | None:
        """Return the id of the transcript it changes, or None, read before ``apply``."""
        return None

    def touches(self) -> frozenset[str] | None:
        """Return the ids of the highlights it may change, or None where they can't be told."""
        return None

    def reshapes(self) -> bool:
        """Tell whether it changes turns, speakers or whatever else is not the reader's own."""
        return False

    def merged(self, previous: Edit) -> Edit | None:
        """Return the one edit that does ``previous`` and this, or None where they stay apart."""
        return None

    def as_done(self) -> Edit:
        """Return it as the history keeps it, which goes by its own order: without ``before``."""
        seen = getattr(self, "before", None)
        return self if seen is None else msgspec.structs.replace(self, before=None)


def check_seen(before: object, there: object) -> None:
    """Raise ``Overtaken`` where something is not what its reader has seen.

    An edit that puts one thing in the place of another has a field ``before``: what was seen there.
    None leaves that unsaid.
    """
    if before != there:
        raise Overtaken


def brief(words: str, length: int = 32) -> str:
    """Return ``words`` on one line in curly quotes, cut at a word."""
    line = " ".join(words.split())
    if len(line) > length:
        line = line[:length].rsplit(" ", 1)[0] + "…"
    return f"“{line}”"


def there(find: Callable[[str], Found], wanted: str) -> Found | None:
    """Return what is found, or None where it is not there."""
    try:
        return find(wanted)
    except NotFound:
        return None
