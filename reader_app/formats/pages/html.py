"""HTML: a saved page, with the transcript somewhere on it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.pages import _html_labels as labels
from reader_app.formats.pages._html_about import about
from reader_app.formats.pages._html_asked import asked_on
from reader_app.formats.pages._html_headed import headed, written
from reader_app.formats.pages._html_lines import lines_of
from reader_app.formats.pages._html_page import parsed
from reader_app.formats.pages._html_region import region
from reader_app.formats.pages._html_turns import Turns
from reader_app.formats.pages._record import read_record
from reader_app.formats.source import Format, Source
from reader_app.structure.front_matter import date_in
from reader_app.structure.language import language_of
from reader_app.structure.printed import transcript_of
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.pages._html_about import About
    from reader_app.formats.pages._html_lines import Line
    from reader_app.structure.composer import Composer
    from reader_app.transcript.model import Transcript

SUFFIXES = (".html", ".htm", ".xhtml")
_HEAD = 4096
_SURE = re.compile(
    rb"(?is)(?:\s+|<\?xml[^>]*>|<!--.*?-->)*(?:<!doctype\s+html\b|<(?:html|head|body)[\s>])"
)
_LIKELY = re.compile(rb"(?i)<(?:p|br|div|span|table|h[1-6]|pre|font|cite|meta|title)[\s/>]")
_OPENING = 6000
_LONGEST_TITLE = 160


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a page, by its first elements."""
    head = source.data[:_HEAD]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if _SURE.match(start):
        return 0.9
    is_named = source.suffix in SUFFIXES
    if start.startswith(b"<") and not start.startswith(b"<?xml") and _LIKELY.match(start):
        return 0.9 if is_named else 0.6
    return 0.7 if is_named and _LIKELY.search(head) else 0.2 if is_named else 0.0


def read(source: Source) -> Transcript:
    """Read a page and find the transcript on it. Raises ``ImportFailed``."""
    root = parsed(source)
    page = lines_of(root)
    if not page.lines:
        raise ImportFailed(source.name, "there is no text on this page")
    said = about(root)
    convention = labels.Convention(page.lines)
    if convention.is_marked_up:
        places = region(page, convention.openings)
        return _composed(source, page.lines, places, convention, said)
    lines = [page.lines[place] for place in region(page, convention.plain_openings())]
    printed = sum(len(line.text) for line in lines if line.is_printed)
    if 2 * printed > sum(len(line.text) for line in lines):
        text = written(lines)
        record = read_record(text)
        if record is not None:
            return _recorded(source, record, said)
        return _described(transcript_of(text, source.name, FORMAT.name), said)
    found = headed(lines, source.name, FORMAT.name)
    asked = asked_on(lines, found)
    return _described(found, said) if asked is None else _interview(source, asked, found, said)


def _interview(source: Source, asked: Composer, found: Transcript, said: About) -> Transcript:
    """Return an interview that names nobody as a transcript."""
    talk = asked.transcript(
        title=found.title, source_name=source.name, format=FORMAT.name, date=found.date
    )
    return _described(talk, said)


def _recorded(source: Source, record: Composer, said: About) -> Transcript:
    """Return a printed record as a transcript."""
    return record.transcript(
        title=said.title or _stem(source.name),
        source_name=source.name,
        format=FORMAT.name,
        date=date_in(said.whole_title) or said.date,
        metadata=_metadata(said),
    )


def _composed(
    source: Source,
    lines: Sequence[Line],
    places: Sequence[int],
    convention: labels.Convention,
    said: About,
) -> Transcript:
    """Compose the turns at ``places``, whose labels the mark-up tells."""
    first = next((n for n in places if n in convention.openings), places[-1])
    before = "\n".join(lines[n].text for n in places if n < first)
    title = said.title or _title_in(before) or _stem(source.name)
    turns = Turns(lines, convention.openings, title)
    if said.title in said.headings and not any(lines[n].level == 1 for n in places):
        turns.composer.add(title, kind=TurnKind.HEADING, level=1)
    found = turns.write(places).transcript(
        title=title,
        source_name=source.name,
        format=FORMAT.name,
        opening="\n".join(line.text for line in lines[:first])[-_OPENING:],
        date=date_in(before[:_OPENING]) or date_in(said.whole_title) or said.date,
        metadata=_metadata(said),
    )
    return found if found.language else replace(found, language=said.language)


def _described(found: Transcript, said: About) -> Transcript:
    """Add what the page says of itself to what only the words of it say."""
    return replace(
        found,
        title=said.title or found.title,
        date=found.date or date_in(said.whole_title) or said.date,
        language=found.language or language_of(found.text) or said.language,
        metadata=found.metadata | _metadata(said),
    )


def _metadata(said: About) -> dict[str, str]:
    return {"title": said.title} if said.title else {}


def _title_in(opening: str) -> str | None:
    line = opening.split("\n", 1)[0].strip()
    return line if len(line) <= _LONGEST_TITLE and " " in line else None


def _stem(name: str) -> str:
    return name.rpartition(".")[0].strip() or name


FORMAT = Format("HTML", SUFFIXES, confidence, read)
