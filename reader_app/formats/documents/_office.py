"""The XML of office documents, read tag by tag.

No tree is built and no entity is expanded, so that a hostile file costs no more than its size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from xml.etree.ElementTree import ParseError, XMLParser

from reader_app.errors import ImportFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DEEPEST = 400
_PIECE = 65_536

Attributes = dict[str, str]


class Handler(Protocol):
    """Who is told of the tags; names come without their namespace."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""

    def end(self, tag: str) -> None:
        """Meet its end."""

    def data(self, words: str) -> None:
        """Meet its words, maybe in several pieces."""


class _Forbidden(Exception):
    """The XML holds what no office program writes."""


class _Target:
    """Passes on what the parser meets, without namespaces."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._names: dict[str, str] = {}
        self._depth = 0
        self.data = handler.data

    def _local(self, name: str) -> str:
        local = self._names.get(name)
        if local is None:
            local = name.rpartition("}")[2]
            if len(self._names) < 10_000:
                self._names[name] = local
        return local

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Forbidden("it is nested too deeply")
        local = self._local
        self._handler.start(local(tag), {local(name): attributes[name] for name in attributes})

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(self._local(tag))

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise _Forbidden("it declares entities, as no office document does")

    def close(self) -> None:
        """Say that this is all; the parser asks for it."""


def parse(data: bytes, handler: Handler, name: str) -> bool:
    """Tell ``handler`` of every tag in ``data``; return False where the XML ends too early.

    Raises ``ImportFailed`` for the file ``name`` where the XML is not of an office document.
    """
    parser = XMLParser(target=_Target(handler))
    try:
        for at in range(0, len(data), _PIECE):
            parser.feed(data[at : at + _PIECE])
        parser.close()
    except _Forbidden as error:
        raise ImportFailed(name, f"{error}, and was not read") from error
    except (ParseError, ValueError, LookupError):
        return False
    return True


class Picker:
    """A handler that keeps the words of some elements: the title and date of a document."""

    def __init__(self, wanted: Callable[[str], bool]) -> None:
        self._wanted = wanted
        self._tag = ""
        self.found: dict[str, str] = {}

    def start(self, tag: str, attributes: Attributes) -> None:
        """Meet the beginning of an element."""
        self._tag = tag

    def end(self, tag: str) -> None:
        """Meet its end."""
        self._tag = ""

    def data(self, words: str) -> None:
        """Keep its words."""
        if self._wanted(self._tag):
            self.found[self._tag] = self.found.get(self._tag, "") + words
