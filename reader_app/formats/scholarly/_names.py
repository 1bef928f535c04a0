"""What a file is called where it says nothing itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader_app.formats.source import Source

_DATE = re.compile(r"(?<!\d)(1[2-9]\d\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)")
"""A whole day; years before 1200 and after 2099 are those of forms nobody has filled in."""


def name_of(source: Source) -> str:
    """Return the name of the file without its ending."""
    return source.name.rpartition(".")[0].strip() or source.name


def day_in(*written: str) -> str | None:
    """Return the first whole day in any of these, ISO 8601, or None."""
    found = (_DATE.search(one) for one in written)
    return next((day[0] for day in found if day), None)
