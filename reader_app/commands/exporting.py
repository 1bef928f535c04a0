"""``export`` and ``formats``: what can be read and written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.commands.command import (
    Command,
    brief_line,
    count,
    say,
    say_json,
    say_table,
    takes_json,
)
from reader_app.commands.narrowing import narrowed, takes_lens
from reader_app.commands.opened import find_transcript, opened, takes_library
from reader_app.errors import ExportFailed
from reader_app.exports import Document, Grouping, export_named, exports
from reader_app.exports.writing import write
from reader_app.formats import formats
from reader_app.library.naming import written_on
from reader_app.transcript.address import place_words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from reader_app.annotation.model import Tag
    from reader_app.formats.source import Format
    from reader_app.library.store import Library

GROUPINGS = {"reading": Grouping.READING, "tag": Grouping.TAG, "speaker": Grouping.SPEAKER}


def _export_arguments(parser: ArgumentParser) -> None:
    which = "id, its beginning, or title; without any, all with highlights"
    parser.add_argument("transcripts", metavar="TRANSCRIPT", nargs="*", help=which)
    parser.add_argument("--format", metavar="F", default="markdown", help="see “formats”")
    parser.add_argument("--group-by", choices=GROUPINGS, default="reading")
    parser.add_argument("-o", "--output", metavar="OUT", default="-", help="- for standard output")
    again = "write nothing where the words of a checked quote have become others"
    parser.add_argument("--refuse-unchecked", action="store_true", help=again)
    printed = "quotes and places as the source prints them, before any correction"
    parser.add_argument("--as-printed", action="store_true", help=printed)
    listed = "list what was corrected of the texts"
    parser.add_argument("--corrections", action="store_true", help=listed)
    takes_lens(parser)
    takes_library(parser)


def _export(given: Namespace) -> int:
    export = export_named(given.format)
    with opened(given) as library:
        documents = narrowed(_documents(library, given.transcripts), given)
    if given.corrections:
        documents = [document.with_corrections() for document in documents]
    if given.as_printed:
        documents = [document.as_printed() for document in documents]
    if given.refuse_unchecked:
        _refuse_unchecked(documents)
    text = export.render(documents, GROUPINGS[given.group_by])
    if given.output == "-":
        sys.stdout.write(text)
        return 0
    write(Path(given.output), text)
    marked = sum(len(document.highlights) for document in documents)
    transcripts = count(len(documents), "transcript")
    say(f"{given.output}: {count(marked, 'highlight')} of {transcripts} as {export.name}")
    return 0


def _refuse_unchecked(documents: Sequence[Document]) -> None:
    """Raise ``ExportFailed`` where a quote is to be checked again."""
    again = [(document, one) for document in documents for one in document.to_check_again]
    if not again:
        return
    document, first = again[0]
    place = place_words(document.transcript, first.span)
    which = "this quote is" if len(again) == 1 else f"{len(again)} quotes are"
    raise ExportFailed(
        f"Nothing was written: {which} to be checked again: “{brief_line(first.quote)}” "
        f"({document.transcript.title}, {place}){'' if len(again) == 1 else ' …'}"
    )


def _documents(library: Library, named: Sequence[str]) -> list[Document]:
    """Return what is named, in that order, or by date and title all that is marked or noted."""
    held = sorted(library.transcripts(), key=lambda one: (one.date or "", one.title.casefold()))
    if not held:
        raise ExportFailed("The library is empty: there is nothing to export.")
    marked = [one.id for one in held if one.highlights or library.memos(one.id)]
    marked = marked or [one.id for one in held]
    asked = dict.fromkeys(find_transcript(library, name) for name in named) if named else marked
    tags = library.tags()
    return [_document(library, one, tags) for one in asked]


def _document(library: Library, transcript_id: str, tags: Sequence[Tag]) -> Document:
    marked = library.highlights(transcript_id)
    memos, links = written_on(library, transcript_id, marked, tags)
    return Document(library.transcript(transcript_id), marked, tags, memos=memos, links=links)


def _readable() -> list[Format]:
    """Return the formats that are read; one without an ending is there to refuse with a reason."""
    return [known for known in formats() if known.suffixes]


def _formats(given: Namespace) -> int:
    if given.json:
        ins = [{"name": known.name, "suffixes": known.suffixes} for known in _readable()]
        outs = [{"id": e.id, "name": e.name, "suffix": e.suffix} for e in exports()]
        say_json({"read": ins, "write": outs})
        return 0
    say("Read")
    say_table([(known.name, " ".join(known.suffixes)) for known in _readable()], "  ")
    say("\nWritten (export --format)")
    say_table([(e.id, e.name, e.suffix) for e in exports()], "  ")
    return 0


COMMANDS = (
    Command("export", "Write highlights to a file.", _export_arguments, _export),
    Command("formats", "List what can be read and written.", takes_json, _formats),
)
