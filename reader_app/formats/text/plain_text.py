"""Plain text: whatever is text and nothing better knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.structure.printed import transcript_of

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".txt", ".text", ".transcript", ".log")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is plain text: never wholly, and never not at all."""
    return 0.5 if source.suffix in SUFFIXES else 0.1


def read(source: Source) -> Transcript:
    """Read plain text and find its turns. Raises ``ImportFailed``."""
    return transcript_of(source.text, source.name, FORMAT.name)


FORMAT = Format("plain text", SUFFIXES, confidence, read)
