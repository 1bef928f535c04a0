"""JSON: all that a reader added, with nothing left out, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.links import links
from reader_app.exports.corrected import corrections
from reader_app.exports.document import Document, Export, Grouping
from reader_app.transcript.address import address_of, place_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.model import Highlight, Memo
    from reader_app.transcript.model import Transcript


def render(documents: Sequence[Document], grouping: Grouping) -> str:
    """Return transcripts, codebook and highlights in reading order, whatever the grouping.

    Spans are ``start`` and ``end`` in code points of the transcript's text, times milliseconds.
    """
    tags = {tag.id: tag for document in documents for tag in document.tags}
    on_tags = {memo.id: memo for document in documents for memo in document.memos if memo.tag}
    whole = {
        "tags": [msgspec.to_builtins(tag) for tag in tags.values()],
        "memos": [_memo(memo) for memo in on_tags.values()],
        "transcripts": [_document(document) for document in documents],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _document(document: Document) -> dict[str, object]:
    transcript = document.transcript
    narrowed = {"lens": msgspec.to_builtins(document.lens)} if document.lens else {}
    listed = [msgspec.to_builtins(one) for one in corrections(document)]
    corrected = {} if document.corrections is None else {"corrections": listed}
    printed = {"as_printed": True} if document.is_printed else {}
    return (
        narrowed
        | printed
        | corrected
        | {
            "id": transcript.id,
            "title": transcript.title,
            "date": transcript.date,
            "language": transcript.language,
            "format": transcript.format,
            "source": transcript.source_name,
            "metadata": transcript.metadata,
            "speakers": [msgspec.to_builtins(speaker) for speaker in transcript.speakers],
            "memos": [_memo(memo) for memo in document.memos if memo.transcript],
            "highlights": [_highlight(transcript, marked) for marked in document.highlights],
        }
    )


def _highlight(transcript: Transcript, marked: Highlight) -> dict[str, object]:
    """Return the highlight as it is kept, and who speaks in it and where it is."""
    turns = transcript.turns_in(marked.span)
    speakers = dict.fromkeys(turn.speaker for turn in turns if turn.speaker)
    place = msgspec.to_builtins(address_of(transcript, marked.span.start))
    words = place_words(transcript, marked.span)
    kept: dict[str, object] = msgspec.to_builtins(marked)
    del kept["transcript"]
    return (
        _linked(marked.note)
        | kept
        | {"speakers": list(speakers), "address": {"words": words, **place}}
    )


def _memo(memo: Memo) -> dict[str, object]:
    kept: dict[str, object] = msgspec.to_builtins(memo)
    return kept | _linked(memo.text)


def _linked(note: str) -> dict[str, object]:
    """Return what a note links to, where it does."""
    told = [msgspec.to_builtins(link.target) | {"words": link.words} for link in links(note)
            if link.target]  # fmt: skip
    return {"links": told} if told else {}


EXPORT = Export("json", "JSON", ".json", render)
