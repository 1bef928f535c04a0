"""Files that are zip archives of XML: read within bounds, and as far as they go."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed

if TYPE_CHECKING:
    from reader_app.formats.source import Source

LARGEST = 200 * 1024 * 1024
"""Bytes a part of an archive may have when it is unpacked."""

_MAGIC = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = struct.Struct("<4s5H3L2H")
_PIECE = 1024 * 1024
_HARMLESS = 20 * 1024 * 1024
"""Up to so many bytes any ratio is allowed; repetitive XML packs well."""
_RATIO = 150
_STORED, _DEFLATED = 0, 8
_MOST_PARTS = 20_000


class Archive:
    """The parts of a zip file by name."""

    def __init__(self, source: Source) -> None:
        """Look what is in it. Raises ``ImportFailed``."""
        self._source = source
        self.is_cut = False
        """Whether the file ends before it should."""
        self._zip: zipfile.ZipFile | None = None
        try:
            self._zip = zipfile.ZipFile(BytesIO(source.data))
            self.names = self._zip.namelist()[:_MOST_PARTS]
        except _BROKEN:
            self.is_cut = True
            self._found = _headers(source.data)
            self.names = list(self._found)
        if not self.names:
            raise ImportFailed(source.name, "the archive is damaged, and nothing in it can be read")

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def read(self, name: str, largest: int = LARGEST) -> bytes:
        """Return a part, or as much of it as is there; ``b""`` where there is none.

        Raises ``ImportFailed`` where it is locked, or would unpack to more than ``largest`` bytes.
        """
        if name not in self.names:
            return b""
        return self._whole(name, largest) if self._zip else self._rest(name, largest)

    def _whole(self, name: str, largest: int) -> bytes:
        assert self._zip is not None
        about = self._zip.getinfo(name)
        if about.flag_bits & 1:
            raise ImportFailed(self._source.name, "it is locked with a password; save it without")
        unpacked = bytearray()
        try:
            with self._zip.open(about) as part:
                while piece := part.read(_PIECE):
                    unpacked += piece
                    self._check(len(unpacked), about.compress_size, largest)
        except _BROKEN:
            self.is_cut = True
        return bytes(unpacked)

    def _rest(self, name: str, largest: int) -> bytes:
        """Unpack a part of an archive that was cut off."""
        start, method = self._found[name]
        packed = self._source.data[start:]
        if method == _STORED:
            return packed[:largest]
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        unpacked = bytearray()
        try:
            while packed and not unpacker.eof:
                unpacked += unpacker.decompress(packed, _PIECE)
                packed = unpacker.unconsumed_tail
                self._check(len(unpacked), len(self._source.data), largest)
        except zlib.error:
            pass  # what came before is what there is
        return bytes(unpacked)

    def _check(self, size: int, packed: int, largest: int) -> None:
        if size > largest or (size > _HARMLESS and size > _RATIO * packed):
            raise ImportFailed(
                self._source.name, "it unpacks to more than a transcript can be, and was not read"
            )


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    OverflowError,
    LookupError,
)
"""What zipfile raises where the bytes are not as they should be."""


def _headers(data: bytes) -> dict[str, tuple[int, int]]:
    """Return where the parts of an archive without a directory begin, and how each is packed."""
    found: dict[str, tuple[int, int]] = {}
    at = data.find(_MAGIC)
    while at >= 0 and len(found) < _MOST_PARTS:
        if at + _HEADER.size > len(data):
            break
        header = _HEADER.unpack_from(data, at)
        method, length, extra = header[3], header[9], header[10]
        name = data[at + _HEADER.size :][:length].decode("utf-8", errors="replace")
        start = at + _HEADER.size + length + extra
        if method in (_STORED, _DEFLATED) and start < len(data) and not header[2] & 1:
            found.setdefault(name, (start, method))
        at = data.find(_MAGIC, at + 4)
    return found


def is_zip(source: Source) -> bool:
    """Whether a file is a zip archive, by its first bytes."""
    return source.data.startswith(_MAGIC)


def holds(source: Source, part: bytes) -> bool:
    """Whether an archive names ``part`` anywhere; cheap, and surer than the name of the file."""
    return is_zip(source) and part in source.data


def is_ole(source: Source) -> bool:
    """Whether a file is of the kind of old Office files, which also wraps locked new ones."""
    return source.data.startswith(_OLE)


def refusal(source: Source) -> ImportFailed:
    """Return why an Office file of the old kind, or an archive of something else, is not read."""
    kinds = _OLD if is_ole(source) else _ARCHIVES
    for sign, reason in kinds:
        if sign in source.data:
            return ImportFailed(source.name, reason)
    other = "an old Office document" if is_ole(source) else "an archive; open the files in it"
    return ImportFailed(source.name, f"this is {other}")


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


_OLD = (
    (_wide("EncryptedPackage"), "it is locked with a password; save it without, and open that"),
    (_wide("WordDocument"), "this is an old Word document; save it as .docx, and open that"),
    (_wide("Workbook"), "this is an old Excel workbook; save it as .xlsx or .csv, and open that"),
    (_wide("PowerPoint Document"), "this is a presentation; save its text, and open that"),
    (_wide("__nameid_version1.0"), "this is an Outlook message; save its text, and open that"),
)
_ARCHIVES = (
    (b"project.qde", "this is a project of other software for coding, not a transcript"),
    (b"application/epub+zip", "this is an e-book; save its text, and open that"),
    (b"ppt/presentation.xml", "this is a presentation; save its text, and open that"),
    (b"opendocument.presentation", "this is a presentation; save its text, and open that"),
    (b"Index/Document.iwa", "this is a Pages document; save it as .docx, and open that"),
)
