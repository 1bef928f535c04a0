"""``highlight``, ``undo`` and ``history``: changes of the library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.annotation.codebook import new_tag, tag_named
from reader_app.annotation.edits import AddHighlight, AddTag, Several, brief
from reader_app.annotation.history import History, now
from reader_app.annotation.model import CHOSEN, Status, Tag, highlight, with_status
from reader_app.commands.command import (
    Command,
    at_least_one,
    brief_line,
    say,
    say_json,
    say_table,
    takes_json,
)
from reader_app.commands.opened import author, find_transcript, opened, takes_library
from reader_app.errors import NotFound
from reader_app.transcript.address import place_words
from reader_app.transcript.identity import new_id
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.model import Highlight


def _highlight_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="id, its beginning, or title")
    parser.add_argument("--quote", required=True, help="the words to mark, as they stand there")
    parser.add_argument("--nth", metavar="K", type=int, help="which one, where they occur often")
    tag_words = "a tag, made where it is new; may be repeated"
    parser.add_argument("--tag", metavar="T", action="append", default=[], help=tag_words)
    status_words = "how far it has been checked; checked words are known again by a digest"
    parser.add_argument("--status", choices=[*map(str, CHOSEN)], help=status_words)
    parser.add_argument("--note", metavar="N", default="", help="a note, in Markdown")
    takes_library(parser)


def _highlight(given: Namespace) -> int:
    with opened(given) as library:
        transcript = library.transcript(find_transcript(library, given.transcript))
        span = place_of(transcript.text, given.quote, given.nth)
        tags, new = _tags(library.tags(), given.tag)
        history = History(library, author())
        made = highlight(
            new_id(),
            transcript.id,
            transcript.text,
            span,
            tags=tuple(dict.fromkeys(tag.id for tag in tags)),
            note=given.note,
            author=history.author,
            now=now(),
        )
        if given.status:
            made = with_status(made, Status(given.status))
        history.do(_edit(made, new))
    say(f"{made.id}  {place_words(transcript, span)}")
    say(f"  “{brief_line(made.quote)}”")
    if given.status:
        say(f"  {made.status}")
    if tags:
        say(f"  tags: {', '.join(dict.fromkeys(tag.name for tag in tags))}")
    return 0


def place_of(text: str, quote: str, nth: int | None) -> Span:
    """Return where ``quote`` stands in ``text``, any white space being like any other.

    Raises ``NotFound`` where it does not, or more than once and ``nth`` does not say which.
    """
    words = [re.escape(word) for word in quote.split()]
    found = list(re.finditer(r"\s+".join(words), text)) if words else []
    if not found:
        raise NotFound(f"“{brief_line(quote)}” does not occur in the transcript.")
    if nth is None and len(found) > 1:
        raise NotFound(
            f"“{brief_line(quote)}” occurs {len(found)} times; say which with --nth 1 to "
            f"{len(found)}, or quote more."
        )
    if nth is not None and not 1 <= nth <= len(found):
        times = "once" if len(found) == 1 else f"{len(found)} times"
        raise NotFound(f"“{brief_line(quote)}” occurs {times}; there is no number {nth}.")
    return Span(*found[(nth or 1) - 1].span())


def _tags(codebook: Sequence[Tag], names: Sequence[str]) -> tuple[list[Tag], list[AddTag]]:
    """Return the tags of these names, and the edits that make those which are new."""
    known, tags, new = list(codebook), list[Tag](), list[AddTag]()
    for name in filter(str.strip, names):
        tag = tag_named(known, name)
        if tag is None:
            tag = new_tag(known, name)
            known.append(tag)
            new.append(AddTag(tag))
        tags.append(tag)
    return tags, new


def _edit(made: Highlight, new: Sequence[AddTag]) -> Edit:
    """Return one edit, so that one Undo takes the highlight and its new tags back."""
    if not new:
        return AddHighlight(made)
    names = " ".join(brief(add.new.name) for add in new)
    return Several((*new, AddHighlight(made)), f"new tag {names} on {brief(made.quote)}")


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--redo", action="store_true", help="do again what was undone last")
    takes_library(parser)


def _undo(given: Namespace) -> int:
    with opened(given) as library:
        history = History(library, author())
        entry = history.redo() if given.redo else history.undo()
    if entry is None:
        say(f"There is nothing to {'redo' if given.redo else 'undo'}.")
    else:
        say(f"{'Done again' if given.redo else 'Undone'}: {entry.what}")
    return 0


def _history_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--limit", metavar="N", type=at_least_one, default=100, help="at most N (100)"
    )
    takes_json(parser)
    takes_library(parser)


def _history(given: Namespace) -> int:
    with opened(given) as library:
        entries = library.entries(given.limit)
    if given.json:
        names = ("id", "time", "author", "what", "transcript", "state")
        say_json([{name: getattr(entry, name) for name in names} for entry in entries])
    elif not entries:
        say("Nothing has been changed yet.")
    else:
        say_table([(e.time[:19].replace("T", " "), e.author, e.state, e.what) for e in entries])
    return 0


COMMANDS = (
    Command("highlight", "Mark a passage.", _highlight_arguments, _highlight),
    Command("undo", "Take back the latest change.", _undo_arguments, _undo),
    Command("history", "Show the changes, newest first.", _history_arguments, _history),
)
