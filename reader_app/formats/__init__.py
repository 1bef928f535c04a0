"""Input formats: one module each, found by looking."""

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
    """Return every input format there is, by the name of its module."""
    found = modules(sys.modules[__name__])
    return [module.FORMAT for module in found if hasattr(module, "FORMAT")]


def read(source: Source) -> Transcript:
    """Read ``source`` in the format that is surest of it. Raises ``ImportFailed``."""
    surest = max(formats(), key=lambda known: known.confidence(source))
    if surest.confidence(source) <= 0:
        raise ImportFailed(source.name, "no format knows this file")
    return surest.read(source)
