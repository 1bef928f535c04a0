"""Text as it is printed or typed to its structure: without what is there for paper and tape alone.

The numbers of pages and lines and the stamps of the tape leave the text and become layers over it.
Where there is none of these, this is just ``structure``.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure import tape_stamps
from reader_app.structure.flow import as_typed, flow
from reader_app.structure.paging import read_pages
from reader_app.structure.reading import structure
from reader_app.structure.typed_pages import pages_of

if TYPE_CHECKING:
    from reader_app.structure.flow import Flow
    from reader_app.transcript.model import Transcript, Unread


def transcript_of(text: str, source_name: str, format: str) -> Transcript:  # noqa: A002 (its name)
    """Find the structure of ``text``, which has LF line ends, and its pages and times."""
    if printed := printed_text(text):
        found = structure(printed.text, source_name, format)
        unread = tuple(_in_file(printed, line) for line in found.unread)
        return replace(found, pages=printed.pages, unread=unread)
    if stamped := tape_stamps.read(text):
        found = structure(stamped.text, source_name, format)
        return replace(found, cues=tuple(sorted({*found.cues, *stamped.cues})))
    return structure(text, source_name, format)


def printed_text(text: str) -> Flow | None:
    """Return what the pages of ``text`` say, and where; None where it has no pages."""
    pages = pages_of(text)
    if pages is None:
        return None
    paged = read_pages(pages)
    return flow(paged) if paged.is_numbered else as_typed(paged)


def _in_file(printed: Flow, unread: Unread) -> Unread:
    """Return ``unread`` with the number of its line in the file."""
    at = sum(map(len, printed.text.split("\n")[: unread.line - 1])) + unread.line - 1
    place = bisect_right(printed.sources, (at, len(printed.text))) - 1
    return msgspec.structs.replace(unread, line=printed.sources[max(place, 0)][1])
