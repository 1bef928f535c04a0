"""``import``, ``list`` and ``search``: what the library holds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.history import History
from reader_app.commands.command import (
    Command,
    brief_line,
    complain,
    count,
    say,
    say_json,
    say_table,
    takes_json,
)
from reader_app.commands.opened import author, opened, takes_library
from reader_app.errors import LibraryError, ReaderError
from reader_app.importing import Imported, import_file

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    takes_library(parser)


def _import(given: Namespace) -> int:
    """Bring in each file; one that cannot be read does not keep the others out."""
    status = 0
    with opened(given, makes=True) as library:
        history = History(library, author())
        for path in given.files:
            try:
                _say_imported(import_file(library, path, history))
            except LibraryError:
                raise
            except ReaderError as error:
                status = complain(str(error))
    return status


def _say_imported(imported: Imported) -> None:
    transcript = imported.transcript
    say(f"{transcript.id}  {transcript.title}")
    counts = [
        count(len(transcript.turns), "turn"),
        count(len(transcript.speakers), "speaker"),
        count(len(transcript.exchanges), "question"),
    ]
    say(f"  {' · '.join(counts)}{'' if imported.is_new else ' · was there already'}")
    if transcript.unread:
        say(f"  not understood: {count(len(transcript.unread), 'line')}")
        rows = [(f"line {u.line}", brief_line(u.text), u.why) for u in transcript.unread]
        say_table(rows, "    ")
    sys.stdout.flush()  # beside the errors of the other files


def _list_arguments(parser: ArgumentParser) -> None:
    takes_json(parser)
    takes_library(parser)


def _list(given: Namespace) -> int:
    with opened(given, reading=True) as library:
        held = library.transcripts()
    if given.json:
        say_json(msgspec.to_builtins(held))
    elif not held:
        say("The library is empty. Add a transcript with “import FILE”.")
    else:
        say_table(
            [
                (
                    one.id[:8],
                    one.date or "",
                    brief_line(one.title),
                    count(one.turns, "turn"),
                    count(one.highlights, "highlight"),
                )
                for one in held
            ]
        )
    return 0


def _search_arguments(parser: ArgumentParser) -> None:
    words = 'words that a turn holds; "a phrase" in quotes; beg* for a beginning'
    parser.add_argument("query", metavar="QUERY", help=words)
    parser.add_argument("--speaker", metavar="S", help="only what S says (part of a name)")
    parser.add_argument("--answers", action="store_true", help="only answers to questions")
    parser.add_argument("--tag", metavar="T", help="only turns with a highlight tagged T")
    parser.add_argument("--limit", metavar="N", type=int, default=50, help="at most N (50)")
    takes_json(parser)
    takes_library(parser)


def _search(given: Namespace) -> int:
    narrowed = {"speaker": given.speaker, "answers": given.answers, "tag": given.tag}
    with opened(given, reading=True) as library:
        hits = library.search(given.query, limit=max(0, given.limit), **narrowed)
    if given.json:
        say_json(msgspec.to_builtins(hits))
    elif not hits:
        say("Nothing found.")
    title = None
    for hit in [] if given.json else hits:
        if hit.transcript != title:
            say(f"{hit.transcript[:8]}  {hit.title}")
            title = hit.transcript
        say(f"  turn {hit.turn}{f' · {hit.speaker}' if hit.speaker else ''}: {hit.excerpt}")
    return 0


COMMANDS = (
    Command("import", "Add files to the library.", _import_arguments, _import),
    Command("list", "List the transcripts of the library.", _list_arguments, _list),
    Command("search", "Find turns by their words.", _search_arguments, _search),
)
