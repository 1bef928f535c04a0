"""Word documents (DOCX), read with our own eyes.

``python-docx`` leaves out insertions that are tracked, text boxes and what stands in content
controls, and holds the whole document in memory as a tree; see ``_word`` for what is done instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.documents._blocks import CUT, About, flat
from reader_app.formats.documents._numbers import Numbering
from reader_app.formats.documents._office import Picker, parse
from reader_app.formats.documents._paragraphs import read_blocks
from reader_app.formats.documents._word import Body, Styles
from reader_app.formats.documents._zip import Archive, holds, is_ole, is_zip, refusal
from reader_app.formats.source import Format, Source

if TYPE_CHECKING:
    from reader_app.formats.documents._blocks import Paragraph
    from reader_app.transcript.model import Transcript

SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")

_MAIN = "word/document.xml"
_TYPES = frozenset({"title", "creator", "created", "subject"})


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a Word document, by its parts.

    Of old documents and of other archives it is sure enough to say why they are not read.
    """
    if holds(source, b"word/document"):
        return 1.0
    return 0.6 if is_zip(source) or is_ole(source) else 0.0


def read(source: Source) -> Transcript:
    """Read a Word document. Raises ``ImportFailed``."""
    archive = _archive(source)
    body, is_whole = _body(archive, source.name)
    unread = () if is_whole and not archive.is_cut else (CUT,)
    return read_blocks(body.blocks, source.name, FORMAT.name, _about(archive, source.name), unread)


def paragraphs(source: Source) -> list[Paragraph]:
    """Return what a Word document says, its footnotes last. Raises ``ImportFailed``."""
    archive = _archive(source)
    body, _ = _body(archive, source.name)
    notes = Body({}, Numbering())
    parse(archive.read("word/footnotes.xml"), notes, source.name)
    notes.finish()
    return [*flat(body.blocks), *flat(notes.blocks)]


def _archive(source: Source) -> Archive:
    if not holds(source, b"word/document"):
        raise refusal(source)
    archive = Archive(source)
    if _main(archive) is None:
        raise refusal(source)
    return archive


def _body(archive: Archive, name: str) -> tuple[Body, bool]:
    """Return the body of a document, and whether it was whole."""
    styles = Styles()
    parse(archive.read("word/styles.xml"), styles, name)
    numbering = Numbering()
    parse(archive.read("word/numbering.xml"), numbering, name)
    body = Body(styles.named, numbering)
    is_whole = parse(archive.read(_main(archive) or _MAIN), body, name)
    body.finish()
    if not is_whole and not body.blocks:
        raise ImportFailed(name, "the document in it is damaged, and cannot be read")
    return body, is_whole


def _main(archive: Archive) -> str | None:
    """Return the main part, which may not be called as usual: ``word/document2.xml``."""
    if _MAIN in archive:
        return _MAIN
    return next((name for name in archive.names if name.startswith("word/document")), None)


def _about(archive: Archive, source_name: str) -> About:
    """Return what the properties of the document say."""
    picker = Picker(_TYPES.__contains__)
    parse(archive.read("docProps/core.xml"), picker, source_name)
    metadata = {name: value.strip() for name, value in picker.found.items() if value.strip()}
    return About(metadata.pop("title", ""), "", metadata)


FORMAT = Format("Word document", SUFFIXES, confidence, read)
