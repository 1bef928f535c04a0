"""``codebook export`` and ``codebook import``: the tags of a library as CSV."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.commands.command import Command, count, say, say_table
from reader_app.commands.opened import author, opened, takes_library

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _arguments(parser: ArgumentParser) -> None:
    way = parser.add_subparsers(dest="way", metavar="export|import", required=True)
    out = way.add_parser("export", help="write the codebook as CSV")
    out.add_argument("file", metavar="FILE", type=Path, help="where to; - is the standard output")
    into = way.add_parser("import", help="add and change tags as a CSV file says")
    into.add_argument("file", metavar="FILE", type=Path)
    into.add_argument("--preview", action="store_true", help="only say what would change")
    for each in (out, into):
        takes_library(each)


def _codebook(given: Namespace) -> int:
    return _export(given) if given.way == "export" else _import(given)


def _export(given: Namespace) -> int:
    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.codebook_csv import write
    from reader_app.exports.writing import write as write_file

    with opened(given) as library:
        book = Codebook(library.tags())
    if str(given.file) == "-":
        sys.stdout.write(write(book).replace("\r\n", "\n"))
    else:
        write_file(given.file, write(book))
        say(f"{given.file}: {count(len(book), 'tag')}")
    return 0


def _import(given: Namespace) -> int:
    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.history import History
    from reader_app.annotation.joining import joined
    from reader_app.importing import read_codebook

    lines = read_codebook(given.file)
    with opened(given, makes=not given.preview) as library:
        found = joined(Codebook(library.tags()), lines)
        edit = found.edit(given.file.name)
        if edit and not given.preview:
            History(library, author()).do(edit)
    rows = [("added", found.book.path(tag)) for tag in found.added]
    rows += [("changed", found.book.path(tag)) for tag in found.changed]
    say_table(rows, "  ")
    done = "would be " if given.preview else ""
    say(
        f"{count(len(found.added), 'tag')} {done}added, {len(found.changed)} {done}changed, "
        f"{len(found.same)} left alone"
    )
    return 0


COMMANDS = (Command("codebook", "Write or read the tags as CSV.", _arguments, _codebook),)
