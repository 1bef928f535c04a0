"""Excel workbooks: the sheet in which somebody speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._blocks import CUT
from reader_app.formats.documents._office import parse
from reader_app.formats.documents._sheet import read_sheet, worth
from reader_app.formats.documents._workbook import Formats, Names, Sheet, Strings
from reader_app.formats.documents._zip import Archive, holds, refusal
from reader_app.formats.source import Format, Source
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".xlsx", ".xlsm", ".xltx")

_MOST_SHEETS = 20
_OTHER_SHEET = "this sheet is not part of the text"


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is an Excel workbook, by its parts."""
    return 1.0 if holds(source, b"xl/worksheets/") else 0.0


def read(source: Source) -> Transcript:
    """Read the sheet of a workbook that holds most talk. Raises ``ImportFailed``."""
    archive = Archive(source)
    if not any(name.startswith("xl/") for name in archive.names):
        raise refusal(source)
    strings, formats = Strings(), Formats()
    parse(archive.read("xl/sharedStrings.xml"), strings, source.name)
    parse(archive.read("xl/styles.xml"), formats, source.name)
    sheets: list[tuple[str, Sheet]] = []
    is_whole = not archive.is_cut
    for name, part in _sheets(archive, source.name):
        sheet = Sheet(strings.all, formats.kinds)
        is_whole &= parse(archive.read(part), sheet, source.name)
        if sheet.rows:
            sheets.append((name, sheet))
    if not sheets:
        raise ImportFailed(source.name, "there are no words in this workbook")
    best = max(range(len(sheets)), key=lambda n: worth(sheets[n][1].rows))
    unread = [Unread(1, name, _OTHER_SHEET) for n, (name, _) in enumerate(sheets) if n != best]
    if not is_whole:
        unread.append(CUT)
    if sheets[best][1].is_cut:
        rows = len(sheets[best][1].rows)
        unread.append(Unread(rows, "", f"only the first {rows:,} rows were read"))
    return read_sheet(sheets[best][1].rows, source.name, FORMAT.name, unread=unread)


def _sheets(archive: Archive, source_name: str) -> list[tuple[str, str]]:
    """Return the names of the sheets in order, with their parts."""
    book, places = Names("sheet"), Names("Relationship")
    parse(archive.read("xl/workbook.xml"), book, source_name)
    parse(archive.read("xl/_rels/workbook.xml.rels"), places, source_name)
    targets = {place.get("Id"): place.get("Target", "") for place in places.found}
    found = [
        (sheet.get("name", ""), f"xl/{target.removeprefix('/xl/').removeprefix('xl/')}")
        for sheet in book.found
        if (target := targets.get(sheet.get("id"))) and sheet.get("state", "visible") == "visible"
    ]
    known = [(name, part) for name, part in found if part in archive]
    others = sorted(part for part in archive.names if part.startswith("xl/worksheets/sheet"))
    return (known or [(part, part) for part in others])[:_MOST_SHEETS]


FORMAT = Format("Excel workbook", SUFFIXES, confidence, read)
