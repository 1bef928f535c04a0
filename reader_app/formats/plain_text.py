"""Plain text: whatever is text and nothing better knows."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.source import Format, Source
from reader_app.transcript import numbered_pages
from reader_app.transcript.structure import structure

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript, Unread

SUFFIXES = (".txt", ".text", ".transcript", ".log")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is plain text: never wholly, and never not at all."""
    return 0.5 if source.suffix in SUFFIXES else 0.1


def read(source: Source) -> Transcript:
    """Read plain text and find its turns. Raises ``ImportFailed``."""
    printed = numbered_pages.read(source.text)
    if printed is None:
        return structure(source.text, source.name, FORMAT.name)
    found = structure(printed.text, source.name, FORMAT.name)
    unread = tuple(_in_file(printed, line) for line in found.unread)
    return replace(found, pages=printed.pages, unread=unread)


def _in_file(printed: numbered_pages.Printed, unread: Unread) -> Unread:
    """Return ``unread`` with the number of its line in the file."""
    at = sum(map(len, printed.text.split("\n")[: unread.line - 1])) + unread.line - 1
    place = bisect_right(printed.sources, (at, len(printed.text))) - 1
    return msgspec.structs.replace(unread, line=printed.sources[max(place, 0)][1])


FORMAT = Format("plain text", SUFFIXES, confidence, read)
