"""Markdown: each highlight as a quote with speaker, address and tags, its note below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.links import as_markdown
from reader_app.annotation.model import Status
from reader_app.exports.citation import speaker_words
from reader_app.exports.commonmark import contained, escape_line, quoted, tag_word
from reader_app.exports.corrected import corrections
from reader_app.exports.document import Document, Export, Grouping
from reader_app.exports.narrowing import narrowing
from reader_app.exports.sections import Section, sections
from reader_app.transcript.address import place_words
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Transcript


def render(documents: Sequence[Document], grouping: Grouping) -> str:
    """Return the highlights as Markdown.

    Several transcripts follow one another in reading order; grouped by tag or speaker, what
    belongs together stands together, with each transcript's title above its quotes.
    """
    if grouping is Grouping.READING or len(documents) == 1:
        blocks = [block for document in documents for block in _document(document, grouping)]
    else:
        blocks = list(_together(documents, grouping))
    blocks += _on_tags(documents)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _document(document: Document, grouping: Grouping) -> Iterator[str]:
    yield f"# {escape_line(document.transcript.title)}"
    yield _source(document.transcript)
    yield escape_line(narrowing(document))
    if document.is_printed:
        yield "Quotes are as the source prints them."
    yield from _memos(document)
    if not document.highlights:
        yield "No highlights."
    for section in sections(document, grouping):
        yield f"## {escape_line(section.name)}" if section.name else ""
        yield from _quotes(document, section)
    yield from _corrections(document, "##")


def _memos(document: Document) -> Iterator[str]:
    """Give what was written on the whole transcript, then on its turns."""
    here = [memo for memo in document.memos if memo.transcript and memo.text.strip()]
    for memo in here:
        if memo.position is not None:
            yield f"**{escape_line(_turn(document.transcript, memo.position))}**"
        yield contained(as_markdown(memo.text, document.shown))


def _all_memos(documents: Sequence[Document]) -> Iterator[str]:
    """Give what was written on several transcripts, under their titles."""
    for document in documents:
        if any(memo.transcript for memo in document.memos):
            yield f"## {escape_line(document.transcript.title)}"
            yield from _memos(document)


def _turn(transcript: Transcript, position: int) -> str:
    """Name a turn that a memo is on."""
    turn = transcript.turn_at(position) if transcript.turns else None
    speaker = transcript.speaker_of(turn) if turn else None
    at = turn.words.start if turn else position
    said = [speaker_words(speaker)] if speaker else []
    return ", ".join([*said, place_words(transcript, Span(at, at))])


def _on_tags(documents: Sequence[Document]) -> Iterator[str]:
    """Give what was written on tags, once."""
    names = {id_: name for document in documents for id_, name in document.tag_names.items()}
    memos = {memo.id: (document, memo) for document in documents for memo in document.memos}
    written = [(document, memo) for document, memo in memos.values() if memo.tag in names]
    if written:
        yield "## Notes on tags"
    for document, memo in written:
        yield tag_word(names[memo.tag or ""])
        yield contained(as_markdown(memo.text, document.shown))


def _corrections(document: Document, level: str) -> Iterator[str]:
    """Give the list of what was corrected, where that is asked for."""
    if document.corrections is None:
        return
    yield f"{level} Corrections"
    lines = [
        f"- {escape_line(one.place)}: {_words(one.printed)} → {_words(one.corrected)}"
        for one in corrections(document)
    ]
    yield "\n".join(lines) or "The text is as its source has it."


def _words(words: str) -> str:
    line = " ".join(words.split())
    return f"“{escape_line(line)}”" if line else "nothing"


def _together(documents: Sequence[Document], grouping: Grouping) -> Iterator[str]:
    yield f"# Quotes by {grouping}"
    yield "\n".join(
        f"- {escape_line(d.transcript.title)} · {_source(d.transcript)}" for d in documents
    )
    yield from dict.fromkeys(escape_line(narrowing(document)) for document in documents)
    yield from _all_memos(documents)
    names: dict[str, list[tuple[Document, Section]]] = {}
    if grouping is Grouping.TAG:  # the codebook's order, whichever transcript comes first
        names = {name: [] for document in documents for name in document.tag_names.values()}
    for document in documents:
        for section in sections(document, grouping):
            names.setdefault(section.name, []).append((document, section))
    for name, found in names.items():
        yield f"## {escape_line(name)}" if found else ""
        for document, section in found:
            yield f"### {escape_line(document.transcript.title)}"
            yield from _quotes(document, section)
    for document in documents:
        if document.corrections:
            yield f"## {escape_line(document.transcript.title)}"
            yield from _corrections(document, "###")


def _source(transcript: Transcript) -> str:
    """Return date and source on one line, what is known of them."""
    source = f"Source: {transcript.source_name}" if transcript.source_name else ""
    return escape_line(" · ".join(part for part in (transcript.date, source) if part))


def _quotes(document: Document, section: Section) -> Iterator[str]:
    for highlight in section.highlights:
        yield quoted(highlight.quote)
        yield _attribution(document, highlight)
        yield contained(as_markdown(highlight.note, document.shown))


def _attribution(document: Document, highlight: Highlight) -> str:
    """Return who said it and where, and on a second line its star, tags and status."""
    transcript = document.transcript
    speakers = {
        speaker.id: speaker_words(speaker)
        for turn in transcript.turns_in(highlight.span)
        if (speaker := transcript.speaker_of(turn))
    }
    said = [*speakers.values(), place_words(transcript, highlight.span)]
    lines = [f"— {escape_line(', '.join(part for part in said if part))}"]
    names = document.tag_names
    tags = " ".join(tag_word(names[tag]) for tag in highlight.tags if tag in names)
    star = "**★ important**" if highlight.important else ""
    marks = [part for part in (star, tags, _status(highlight.status)) if part]
    if marks:
        lines.append(" · ".join(marks))
    return "\\\n".join(lines)


def _status(status: Status) -> str:
    """Return a status; what is to be checked again stands out."""
    if status is Status.NONE:
        return ""
    return f"**⚠ {status}**" if status is Status.TO_CHECK_AGAIN else f"*{status}*"


EXPORT = Export("markdown", "Markdown", ".md", render)
