"""What an input format is given, and what it declares."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader_app.formats.encoding import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.transcript.model import Transcript


@dataclass(frozen=True)
class Source:
    """A file to be read: its name (no folder) and its bytes."""

    name: str
    data: bytes

    @cached_property
    def text(self) -> str:
        """The bytes as text: LF line ends, no byte order mark. Raises ``ImportFailed``."""
        return decode(self.name, self.data)

    @property
    def suffix(self) -> str:
        """The ending of the name in lower case, with its dot."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > 0 else ""


@dataclass(frozen=True)
class Format:
    """An input format: a module of this package ends with ``FORMAT = Format(...)``."""

    name: str
    """As shown to the reader: ``plain text``."""
    suffixes: tuple[str, ...]
    """In lower case, with the dot; used for file dialogs, and as a hint."""
    confidence: Callable[[Source], float]
    """How sure it is that the source is of this format, 0.0 to 1.0; must not raise."""
    read: Callable[[Source], Transcript]
    """Reads the source. Raises ``ImportFailed``."""
