"""Tables as text: CSV, TSV and their kin, whatever parts the fields."""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats.documents._column_names import role_of
from reader_app.formats.documents._sheet import read_sheet
from reader_app.formats.documents._table import Columns, Row, columns_of
from reader_app.formats.source import Format, Source
from reader_app.structure.reading import structure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript

SUFFIXES = (".csv", ".tsv", ".tab", ".psv", ".ssv")

_SAMPLE = 65_536
_RECORDS = 200
_DELIMITERS = ",;\t|"
_MOST_RECORDS = 1_000_000
_LARGEST_FIELD = 16 * 1024 * 1024
_STEADY = 0.8
_FEW = 3
_ESCAPED = re.compile(r'[^\\]\\"')


class _Dialect(msgspec.Struct, frozen=True):
    delimiter: str
    escapes: bool
    """Whether a quote within quotes is written as ``\\"``."""
    is_airy: bool
    """Whether a blank stands before the quotes."""


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a table, by its fields."""
    if b"\0\0" in source.data[:1024] or source.data[:1] in (b"{", b"<"):
        return 0.0
    is_named = source.suffix in SUFFIXES
    first = source.data[:4096]
    if not is_named and not any(mark in first for mark in (b"\t", b",", b";")):
        return 0.0
    try:
        text = source.text
    except ImportFailed:
        return 0.0
    found = _found(text)
    if is_named:
        return 0.9 if found else 0.55
    return 0.7 if found and _is_sure(*found) else 0.0


def _is_sure(dialect: _Dialect, columns: Columns) -> bool:
    """Whether the fields tell, without the name of the file, that this is a table."""
    if columns.has_header:
        return columns.is_talk
    return dialect.delimiter == "\t" and columns.time is not None and columns.end is not None


def read(source: Source) -> Transcript:
    """Read a table of who says what and when. Raises ``ImportFailed``."""
    text = source.text
    found = _found(text)
    if found is None:
        return structure(text, source.name, FORMAT.name)
    try:
        rows = list(islice(_records(text, found[0]), _MOST_RECORDS + 1))
    except csv.Error as error:
        raise ImportFailed(source.name, f"the table cannot be read: {error}") from error
    if len(rows) > _MOST_RECORDS:
        raise ImportFailed(source.name, f"the table has more than {_MOST_RECORDS:,} rows")
    return read_sheet(rows, source.name, FORMAT.name)


def _found(text: str) -> tuple[_Dialect, Columns] | None:
    """Return how the fields are parted and which is which, or None where this is no table."""
    dialect = _dialect(text)
    if dialect is None:
        return None
    columns = columns_of(_sample(text, dialect))
    return (dialect, columns) if columns else None


def _dialect(text: str) -> _Dialect | None:
    """Return the dialect by which the first records have the same number of fields."""
    head = text[:_SAMPLE]
    escapes = '""' not in head and _ESCAPED.search(head) is not None
    best: tuple[tuple[float, int], _Dialect] | None = None
    for delimiter in _DELIMITERS:
        if delimiter not in head:
            continue
        dialect = _Dialect(delimiter, escapes, f'{delimiter} "' in head)
        score = _steadiness(_sample(text, dialect))
        if score[0] >= _STEADY and (best is None or score > best[0]):
            best = score, dialect
    return best[1] if best else None


def _sample(text: str, dialect: _Dialect) -> list[Row]:
    """Return the first records; the last of a piece of the text may be cut, and is left out."""
    try:
        rows = list(islice(_records(text[:_SAMPLE], dialect), _RECORDS))
    except csv.Error:
        return []
    return rows[:-1] if len(text) > _SAMPLE and 1 < len(rows) < _RECORDS else rows


def _steadiness(rows: list[Row]) -> tuple[float, int]:
    """Return the share of records that have the commonest number of fields, and that number."""
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0.0, 0
    width, count = widths.most_common(1)[0]
    return (count / widths.total(), width) if width > 1 else (0.0, 1)


def _records(text: str, dialect: _Dialect) -> Iterator[Row]:
    """Yield the records; words in the last column need no quotes round their commas."""
    csv.field_size_limit(_LARGEST_FIELD)
    lines = (line + "\n" for line in text.split("\n"))
    records = csv.reader(
        lines,
        delimiter=dialect.delimiter,
        doublequote=not dialect.escapes,
        escapechar="\\" if dialect.escapes else None,
        skipinitialspace=dialect.is_airy,
    )
    width = 0
    for row in records:
        if row and not width:
            width = len(row) if role_of(row[-1].strip()) == "words" else _LARGEST_FIELD
        if len(row) > width:
            row[width - 1 :] = [dialect.delimiter.join(row[width - 1 :])]
        yield row


FORMAT = Format("table as text", SUFFIXES, confidence, read)
