"""Finding words in every transcript of the library, in the background."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.errors import LibraryError
from reader_app.library.store import Library
from reader_app.session.seeking import Seeking

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.lens import WideLens
    from reader_app.library.search import Hit

MOST = 200
"""Hits that are listed."""
_SHORTEST = 2
"""Letters and digits that are looked for; a single one of a script without spaces, too."""


class LibrarySearch(QObject):
    """Looks for what is typed; only what was typed last counts."""

    arrived = Signal(object)
    """A ``list`` of ``Hit``, or the ``LibraryError`` that says why there is none."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self.arrived)

    def begin(self, words: str, lens: WideLens | None) -> None:
        """Find turns that say ``words``, of which the last may go on, and that ``lens`` takes."""
        query, path = _query(words), self._library.path
        if not query:
            self._seeking.forget()
            self.arrived.emit([])
        elif path is None:  # in memory: no second connection could open it
            self.arrived.emit(self._library.search(query, lens=lens, limit=MOST))
        else:
            self._seeking.begin(partial(_found, path, query, lens))


def _query(words: str) -> str:
    """Return what is asked of the library while ``words`` are being typed."""
    words = words.strip()
    if words.isascii() and sum(map(str.isalnum, words)) < _SHORTEST:
        return ""
    return f"{words}*" if words[-1:].isalnum() and words.count('"') % 2 == 0 else words


def _found(path: Path, query: str, lens: WideLens | None) -> list[Hit] | LibraryError:
    """Search over a connection that belongs to this thread."""
    try:
        with closing(Library.open(path, read_only=True)) as library:
            return library.search(query, lens=lens, limit=MOST)
    except LibraryError as error:
        return error
