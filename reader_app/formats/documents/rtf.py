"""Rich Text Format, of many word processors and transcription programs.

Read with our own eyes: ``striprtf`` loses which words are bold, and tables and styles with them,
and those are what tells who speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._blocks import CUT, About
from reader_app.formats.documents._paragraphs import read_blocks
from reader_app.formats.documents._rich_text import RichText
from reader_app.formats.source import Format, Source

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".rtf",)


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is RTF, by its first bytes."""
    return 1.0 if source.data[:200].lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"{\\rtf") else 0.0


def read(source: Source) -> Transcript:
    """Read RTF. Raises ``ImportFailed``."""
    reader = RichText(source.name)
    start = source.data.find(b"{")
    if start < 0:
        raise ImportFailed(source.name, "this is not RTF")
    reader.read(source.data[start:])
    unread = (CUT,) if reader.is_cut else ()
    about = About(reader.title.strip())
    return read_blocks(reader.blocks, source.name, FORMAT.name, about, unread)


FORMAT = Format("RTF", SUFFIXES, confidence, read)
