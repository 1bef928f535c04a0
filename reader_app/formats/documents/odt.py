"""OpenDocument texts and spreadsheets, packed or in one flat file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._blocks import CUT, About, Table
from reader_app.formats.documents._odf import Document
from reader_app.formats.documents._office import Picker, parse
from reader_app.formats.documents._paragraphs import read_blocks
from reader_app.formats.documents._sheet import read_sheet, worth
from reader_app.formats.documents._zip import Archive, holds, is_zip, refusal
from reader_app.formats.source import Format, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.model import Transcript, Unread

SUFFIXES = (".odt", ".ott", ".fodt", ".ods", ".fods")

_KINDS = (b"opendocument.text", b"opendocument.spreadsheet")
_HEAD = 4096
_TYPES = frozenset({"title", "initial-creator", "creation-date", "subject", "language"})


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is an OpenDocument, by what it says of itself."""
    head = source.data[:_HEAD]
    if is_zip(source):
        if not holds(source, b"content.xml"):
            return 0.0
        is_said = any(kind in head for kind in _KINDS)
        return 1.0 if is_said else 0.8 if source.suffix in SUFFIXES else 0.0
    return 1.0 if head.lstrip()[:1] == b"<" and b"office:document" in head else 0.0


def read(source: Source) -> Transcript:
    """Read an OpenDocument. Raises ``ImportFailed``."""
    document, picker = Document(), Picker(_TYPES.__contains__)
    if is_zip(source):
        archive = Archive(source)
        if "content.xml" not in archive:
            raise refusal(source)
        _check_lock(archive, source.name)
        parse(archive.read("styles.xml"), document, source.name)
        is_whole = parse(archive.read("content.xml"), document, source.name)
        is_whole &= not archive.is_cut
        parse(archive.read("meta.xml"), picker, source.name)
    else:
        is_whole = parse(source.data, document, source.name)
    document.finish()
    unread = () if is_whole else (CUT,)
    if document.is_sheet:
        return _read_sheets(document, source, unread)
    metadata = {name: value.strip() for name, value in picker.found.items() if value.strip()}
    about = About(metadata.pop("title", ""), "", metadata)
    return read_blocks(document.blocks, source.name, FORMAT.name, about, unread)


def _check_lock(archive: Archive, name: str) -> None:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ImportFailed(name, "it is locked with a password; save it without, and open that")


def _read_sheets(document: Document, source: Source, unread: Sequence[Unread]) -> Transcript:
    """Read the table in which somebody speaks."""
    tables = [block.words() for block in document.blocks if isinstance(block, Table)]
    if not tables:
        raise ImportFailed(source.name, "there are no words in this spreadsheet")
    return read_sheet(max(tables, key=worth), source.name, FORMAT.name, unread=unread)


FORMAT = Format("OpenDocument", SUFFIXES, confidence, read)
