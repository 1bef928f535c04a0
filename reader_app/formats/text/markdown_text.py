"""Markdown: plain text with headings, emphasis and front matter. The text keeps its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.source import Format, Source
from reader_app.structure.reading import structure

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is Markdown, by its name alone."""
    return 0.5 if source.suffix in SUFFIXES else 0.0


def read(source: Source) -> Transcript:
    """Read Markdown and find its turns. Raises ``ImportFailed``."""
    return structure(source.text, source.name, FORMAT.name)


FORMAT = Format("Markdown", SUFFIXES, confidence, read)
