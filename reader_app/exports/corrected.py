"""What was corrected of a text, as exports list it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.address import place_words
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.exports.document import Document


class Correction(msgspec.Struct, frozen=True):
    """One place: what the source says there, and what it was corrected to."""

    place: str
    """Its address."""
    span: Span
    """In the text that is exported."""
    printed: str
    corrected: str


def corrections(document: Document) -> Iterator[Correction]:
    """Give what was corrected of a document, in reading order; nothing where that is not asked."""
    transcript = document.transcript
    for words in document.corrections or ():
        here, there = words.span.of(transcript.text), words.printed
        printed, corrected = (here, there) if document.is_printed else (there, here)
        yield Correction(place_words(transcript, words.span), words.span, printed, corrected)
