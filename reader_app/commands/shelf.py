"""``import``, ``list`` and ``search``: what the library holds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.history import History
from reader_app.commands.command import (
    Command,
    at_least_one,
    brief_line,
    complain,
    count,
    say,
    say_json,
    say_table,
    takes_json,
)
from reader_app.commands.opened import author, opened, takes_library
from reader_app.commands.recipes import recipe_of, say_report, takes_preview, takes_recipe
from reader_app.errors import LibraryError, ReaderError
from reader_app.importing import Imported, import_file, read_again

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.recipe import Recipe


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--report", action="store_true", help="say all that was understood")
    takes_preview(parser)
    takes_recipe(parser)
    takes_library(parser)


def _import(given: Namespace) -> int:
    """Bring in each file; one that cannot be read does not keep the others out."""
    status = 0
    with opened(given, makes=True) as library:
        history = History(library, author())
        for path in given.files:
            try:
                imported = _imported(library, path, history, recipe_of(given))
                _say_imported(imported)
                if given.report or given.preview:
                    say_report(imported.transcript, given.preview)
                elif imported.transcript.unread:
                    _say_unread(imported.transcript)
                sys.stdout.flush()  # beside the errors of the other files
            except LibraryError:
                raise
            except ReaderError as error:
                status = complain(str(error))
    return status


def _imported(library: Library, path: Path, history: History, recipe: Recipe | None) -> Imported:
    """Bring in a file; one that was there and is to be read another way is read again."""
    imported = import_file(library, path, history, recipe=recipe)
    if recipe is None or imported.is_new:
        return imported
    return Imported(read_again(library, imported.transcript.id, history, recipe), False, recipe)


def _say_imported(imported: Imported) -> None:
    transcript = imported.transcript
    say(f"{transcript.id}  {transcript.title}")
    counts = [
        count(len(transcript.turns), "turn"),
        count(len(transcript.speakers), "speaker"),
        count(len(transcript.exchanges), "question"),
    ]
    say(f"  {' · '.join(counts)}{'' if imported.is_new else ' · was there already'}")
    if imported.recipe and imported.is_new:
        say("  read by the recipe kept for such files (--as-guessed reads without)")


def _say_unread(transcript: Transcript) -> None:
    say(f"  not understood: {count(len(transcript.unread), 'line')}")
    rows = [(f"line {u.line}", brief_line(u.text), u.why) for u in transcript.unread]
    say_table(rows, "    ")


def _list_arguments(parser: ArgumentParser) -> None:
    takes_json(parser)
    takes_library(parser)


def _list(given: Namespace) -> int:
    with opened(given) as library:
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
    parser.add_argument(
        "--limit", metavar="N", type=at_least_one, default=50, help="at most N (50)"
    )
    takes_json(parser)
    takes_library(parser)


def _search(given: Namespace) -> int:
    narrowed = {"speaker": given.speaker, "answers": given.answers, "tag": given.tag}
    with opened(given) as library:
        hits = library.search(given.query, limit=given.limit, **narrowed)
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
