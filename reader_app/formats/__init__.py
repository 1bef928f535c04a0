"""Input formats: one module each, in rooms of their kind, found by looking."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.registry import modules

if TYPE_CHECKING:
    from reader_app.formats.source import Format, Source
    from reader_app.transcript.model import Transcript


@cache
def formats() -> list[Format]:
    """Return every input format there is, in the order of their rooms and modules."""
    found = modules(sys.modules[__name__])
    return [module.FORMAT for module in found if hasattr(module, "FORMAT")]


def read(source: Source) -> Transcript:
    """Read ``source`` in the format that is surest of it. Raises ``ImportFailed``."""
    sure = [known.confidence(source) for known in formats()]
    if max(sure) <= 0:
        raise ImportFailed(source.name, "no format knows this file")
    return formats()[sure.index(max(sure))].read(source)
