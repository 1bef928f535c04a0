"""A list of notes as Markdown or as a table, for whoever works on with them elsewhere."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reader_app.annotation.codebook_csv import harmless
from reader_app.annotation.links import as_markdown
from reader_app.annotation.model import Status
from reader_app.annotation.notes import On
from reader_app.exports.commonmark import contained, escape_line, quoted, tag_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader_app.annotation.links import Link, Shown
    from reader_app.annotation.notes import Note

    TagName = Callable[[str], str]
    ShownAs = Callable[[Link], Shown]

COLUMNS = (
    "on",
    "transcript",
    "position",
    "quote",
    "note",
    "tags",
    "status",
    "author",
    "created",
    "modified",
    "transcript_id",
    "id",
)


def as_document(notes: Iterable[Note], tag_name: TagName, shown: ShownAs) -> str:
    """Return notes as Markdown in their order, what they are on above each; links lead there."""
    blocks = ["# Notes"]
    title: str | None = None
    for note in notes:
        held = "Tags" if note.on is On.TAG else note.title
        if held != title:
            title = held
            blocks.append(f"## {escape_line(title)}")
        blocks += _blocks(note, tag_name, shown)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _blocks(note: Note, tag_name: TagName, shown: ShownAs) -> list[str]:
    names = " ".join(tag_word(tag_name(tag)) for tag in note.tags)
    status = "" if note.status is Status.NONE else f"*{note.status}*"
    said = quoted(note.quote) if note.quote else ""
    about = "" if note.on is On.HIGHLIGHT else f"*on a {note.on}*"
    if note.on is On.TRANSCRIPT:
        about = "*on the whole transcript*"
    head = " · ".join(filter(None, (about, names, status, escape_line(note.author))))
    return [said, head, contained(as_markdown(note.text, shown))]


def as_table(notes: Iterable[Note], tag_name: TagName, shown: ShownAs) -> str:
    """Return notes as CSV, a line each; no cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for note in notes:
        tags = "; ".join(map(tag_name, note.tags))
        status = "" if note.status is Status.NONE else note.status
        cells = [note.quote, as_markdown(note.text, shown), tags, status, note.author]
        place = "" if note.on in (On.TAG, On.TRANSCRIPT) else note.position
        when = [note.created, note.modified, note.transcript or "", note.id]
        writer.writerow([note.on, harmless(note.title), place, *map(harmless, cells), *when])
    return out.getvalue()
