"""A whole file that is one table, to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._column_names import role_of
from reader_app.formats.documents._pairs import Pairs, pairs_of
from reader_app.formats.documents._rows import add_rows, clean
from reader_app.formats.documents._table import Columns, Row, columns_of
from reader_app.structure.composer import Composer
from reader_app.structure.front_matter import date_in
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.model import Transcript

_TOP = 12
"""Rows above the header, at most: the title of a sheet and the like."""
_DATES = 50


def read_sheet(
    rows: Sequence[Row],
    source_name: str,
    format_name: str,
    *,
    title: str = "",
    unread: Sequence[Unread] = (),
) -> Transcript:
    """Return the rows of a table as a transcript. Raises ``ImportFailed`` where it has no words."""
    start, columns = _begin(rows)
    start, pairs = _begin_pairs(rows, start)
    if columns is None:
        raise ImportFailed(source_name, "there are no words in this table")
    composer = Composer()
    above = [" ".join(filter(None, map(clean, row))) for row in rows[:start]]
    has_header = pairs is not None or columns.has_header
    body = rows[start + has_header :]
    roles: dict[str, str] = {}
    if pairs:
        pairs.add_to(composer, body)
    else:
        roles = add_rows(composer, body, columns)
    if not len(composer):
        raise ImportFailed(source_name, "there are no words in this table")
    known = pairs.known if pairs else columns.known
    heads = rows[start] if has_header else _first_words(body)
    left_out = _left_out(heads, known, start + 1)
    return composer.transcript(
        title=title
        or next(filter(None, above), "")
        or source_name.rpartition(".")[0]
        or source_name,
        source_name=source_name,
        format=format_name,
        opening="\n".join(above),
        date=_date(body, columns) or date_in("\n".join(above)),
        roles=roles,
        unread=[*unread, *left_out],
    )


def worth(rows: Sequence[Row]) -> tuple[bool, int]:
    """Return whether a table says who speaks, and how much it holds: the best has most."""
    columns = _begin(rows)[1]
    return bool(columns and columns.is_talk), sum(len(cell) for row in rows for cell in row)


def _begin(rows: Sequence[Row]) -> tuple[int, Columns | None]:
    """Return the row at which the table begins, and its columns: best where a header names them."""
    for start in range(min(_TOP, len(rows))):
        if sum(map(bool, rows[start])) < 2 or not _may_be_header(rows[start]):
            continue
        columns = columns_of(rows[start:])
        if columns and columns.has_header:
            return start, columns
    return 0, columns_of(rows)


def _may_be_header(row: Row) -> bool:
    return any(role_of(cell.strip()) for cell in row)


def _begin_pairs(rows: Sequence[Row], start: int) -> tuple[int, Pairs | None]:
    """Return the row at which questions beside answers begin, and their columns."""
    for at in range(min(_TOP, len(rows))):
        if sum(map(bool, rows[at])) > 1 and (pairs := pairs_of(rows[at:])):
            return at, pairs
    return start, None


def _first_words(rows: Sequence[Row]) -> Row:
    """Return the first words of each column that has no name; numbers are none."""
    found: Row = []
    for row in rows:
        found += [""] * (len(row) - len(found))
        for n, cell in enumerate(row):
            if not found[n] and any(map(str.isalpha, cell)):
                found[n] = cell
    return found


def _left_out(header: Row, known: set[int], line: int) -> list[Unread]:
    """Report the columns that are not in the text."""
    return [
        Unread(line, name.strip(), "this column is not part of the text")
        for n, name in enumerate(header)
        if n not in known and name.strip()
    ]


def _date(rows: Sequence[Row], columns: Columns) -> str | None:
    """Return the one date that the column of dates says, or None where there are several."""
    group = columns.group
    if group is None:
        return None
    dates = {date_in(row[group]) for row in rows if group < len(row) and row[group]}
    return dates.pop() if len(dates) == 1 else None
