"""XML that no other format knows. Its tags are no text to be read, so it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._xml import is_declared, parse, root_of
from reader_app.formats.source import Format, Source

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript


def confidence(source: Source) -> float:
    """Be surer than plain text of what calls itself XML, and less sure than any other format."""
    return 0.6 if is_declared(source) and root_of(source) != "html" else 0.0


def read(source: Source) -> Transcript:
    """Refuse the file with its first element, or with what is wrong with it as XML."""
    root = parse(source).root
    raise ImportFailed(source.name, f"this is XML of a kind that no format knows (<{root.name}>)")


FORMAT = Format("other XML", (), confidence, read)
