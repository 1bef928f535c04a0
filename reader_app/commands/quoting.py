"""``verify``: the quotations of an article, looked up in the library."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.commands.command import Command, brief_line, say, say_json, say_table
from reader_app.commands.opened import find_transcript, opened, takes_library
from reader_app.quoting.verdict import State

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader_app.quoting.article import Article
    from reader_app.quoting.verdict import Verdict

_QUOTE = 64


def _verify_arguments(parser: ArgumentParser) -> None:
    which = "text, Markdown, HTML, DOCX or any other file that is read; - for standard input"
    parser.add_argument("article", metavar="ARTICLE", help=which)
    where = "id, its beginning, or title; without any, the whole library"
    parser.add_argument("transcripts", metavar="TRANSCRIPT", nargs="*", help=where)
    short = "let quotes of one or two words not count as wrong"
    parser.add_argument("--ignore-short", action="store_true", help=short)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write JSON")
    form.add_argument("--markdown", action="store_true", help="write a report in Markdown")
    takes_library(parser)


def _verify(given: Namespace) -> int:
    from reader_app.quoting.comparing import check
    from reader_app.quoting.report import as_markdown, as_values

    article = _article(given.article)
    with opened(given) as library:
        named = [find_transcript(library, name) for name in given.transcripts]
        verdicts = check(article, library, named or None)
    if given.json:
        say_json(as_values(verdicts))
    elif given.markdown:
        name = "" if given.article == "-" else Path(given.article).name
        sys.stdout.write(as_markdown(verdicts, name))
    elif verdicts:
        say_table([_row(verdict) for verdict in verdicts])
    else:
        say("There are no quotations in this text.")
    wrong = [v for v in verdicts if v.state is not State.EXACT]
    return int(any(not (given.ignore_short and one.quotation.is_short) for one in wrong))


def _article(named: str) -> Article:
    """Read an article. Raises ``ImportFailed``."""
    from reader_app.formats.source import Source
    from reader_app.importing import read_bytes
    from reader_app.quoting.article import read_article

    if named == "-":
        return read_article(Source("standard input", sys.stdin.buffer.read()))
    path = Path(named)
    return read_article(Source(path.name, read_bytes(path, lambda _share: None)))


def _row(verdict: Verdict) -> tuple[str, ...]:
    from reader_app.quoting.report import remarks

    place = verdict.place if verdict.state is not State.NOT_FOUND else None
    where = (place.address, ", ".join(place.speakers), brief_line(place.title, 32)) if place else ()
    return (
        verdict.state.value,
        f"“{brief_line(verdict.quotation.text, _QUOTE)}”",
        *(where or ("", "", "")),
        "; ".join(brief_line(remark, 2 * _QUOTE) for remark in remarks(verdict)),
    )


COMMANDS = (Command("verify", "Look the quotes of an article up.", _verify_arguments, _verify),)
