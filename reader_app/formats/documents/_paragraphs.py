"""The paragraphs and tables of a document to a transcript.

Who speaks is told from tables, from a style or a bold beginning that carries the labels, or else
from the words, as in a plain text; where they name nobody, questions may be told by their look.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._asked import Asked
from reader_app.formats.documents._blocks import About, Block, Paragraph, Table, flat
from reader_app.formats.documents._labelled import Labelled
from reader_app.formats.documents._pairs import Pairs, pairs_of
from reader_app.formats.documents._ranged import add_ranged
from reader_app.formats.documents._rows import add_rows, is_aside
from reader_app.formats.documents._table import columns_of
from reader_app.formats.documents._text import read_text
from reader_app.structure.composer import Composer
from reader_app.structure.front_matter import date_in
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._table import Columns
    from reader_app.transcript.model import Transcript, Unread

_SPOKEN_SHARE = 0.5
"""Share of all letters that stand in tables of talk, where a document is made of them."""
_OPENING = 6_000
_LONGEST_TITLE = 150
_SENTENCE = re.compile(r"[.?!:;,…。？！：][\"'”’»)]*$")


def read_blocks(
    blocks: Sequence[Block],
    source_name: str,
    format_name: str,
    about: About,
    unread: Sequence[Unread] = (),
) -> Transcript:
    """Return a document as a transcript. Raises ``ImportFailed`` where it has no words."""
    paragraphs = [p for p in flat(blocks) if p.text]
    if not paragraphs:
        raise ImportFailed(source_name, "there are no words in this document")
    composer = Composer()
    talk = _Tables(blocks)
    roles: dict[str, str] = {}
    if talk.is_most:
        roles = talk.add_to(composer)
    elif labelled := Labelled.find(paragraphs):
        labelled.add_to(composer)
    elif not add_ranged(composer, paragraphs):
        found = read_text(list(flat(blocks)), source_name, format_name, about, unread)
        asked = Asked.find(paragraphs)
        if asked is None or not asked.is_surer_than(found):
            return found
        asked.add_to(composer)
    opening = "\n".join(p.text for p in paragraphs[:60])[:_OPENING]
    return composer.transcript(
        title=title_of(paragraphs, source_name, about),
        source_name=source_name,
        format=format_name,
        opening=opening,
        date=date_in(opening),
        language=about.language or None,
        metadata=about.metadata,
        roles=roles,
        unread=unread,
    )


def title_of(paragraphs: Sequence[Paragraph], source_name: str, about: About) -> str:
    """Return the title a document gives itself, or the name of the file without its ending."""
    headings = [p for p in paragraphs[:20] if p.level]
    highest = [p.text for p in headings if p.level == 1] or [_bold_title(paragraphs)]
    heading = next(filter(None, [*highest, *(p.text for p in headings)]), "")
    return (
        " ".join((about.title or heading).split())
        or source_name.rpartition(".")[0].strip()
        or source_name
    )


def _bold_title(paragraphs: Sequence[Paragraph]) -> str:
    """Return the first paragraph where it looks like a title: bold, no sentence, and only there."""
    text = paragraphs[0].text
    is_bold = paragraphs[0].look == "bold" and paragraphs[0].lead == len(text)
    if not is_bold or len(text) > _LONGEST_TITLE or _SENTENCE.search(text):
        return ""
    return "" if any(p.text.startswith(text) for p in paragraphs[1:]) else text


class _Tables:
    """The tables of a document that hold talk."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = _joined(blocks)
        self._columns: dict[int, Columns] = {}
        self._pairs: dict[int, Pairs] = {}
        spoken = total = 0
        for n, block in enumerate(self._blocks):
            size = sum(len(p.text) for p in flat([block]))
            total += size
            if isinstance(block, Table) and (pairs := pairs_of(block.words())):
                self._pairs[n] = pairs
                spoken += size
            elif isinstance(block, Table) and (columns := _columns(block)):
                self._columns[n] = columns
                spoken += size
        self.is_most = spoken > _SPOKEN_SHARE * total

    def add_to(self, composer: Composer) -> dict[str, str]:
        """Add the document to ``composer``; return the role of each label."""
        roles: dict[str, str] = {}
        for n, block in enumerate(self._blocks):
            columns, pairs = self._columns.get(n), self._pairs.get(n)
            if columns and isinstance(block, Table):
                roles |= add_rows(composer, block.words()[columns.has_header :], columns)
                continue
            if pairs and isinstance(block, Table):
                pairs.add_to(composer, block.words()[1:])
                continue
            for paragraph in flat([block]):
                if paragraph.level:
                    kind = TurnKind.HEADING
                else:
                    kind = TurnKind.STAGE if is_aside(paragraph.text) else TurnKind.OTHER
                composer.add(paragraph.text, kind=kind, level=paragraph.level)
        return roles


def _columns(table: Table) -> Columns | None:
    """Return which column of a table of talk is which, or None where it is none."""
    columns = columns_of(table.words())
    return columns if columns and columns.is_talk else None


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with tables that follow each other, and are alike, as one."""
    joined: list[Block] = []
    width = -1
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.text:
                joined.append(block)
            continue
        before = joined[-1] if joined else None
        if isinstance(before, Table) and _width(block) == width:
            before.rows.extend(block.rows)
        else:
            joined.append(Table(list(block.rows)))
            width = _width(block)
    return joined


def _width(table: Table) -> int:
    return max(map(len, table.rows), default=0)
