"""The title of a document: its first prominent line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.structure.front_matter import is_date
from reader_app.structure.inline import MOMENT

if TYPE_CHECKING:
    from reader_app.structure.pieces import Page

_WITHIN = 40
"""Lines of an opening that are looked at; where nobody is named, all is prose, and fewer are."""
_WITHIN_PROSE = 5
_SHORTEST = 4
_LONGEST = 160
_NO_TITLE = re.compile(r"^[_\[<(]|^\w+: |[.?!:;,。：；，]$|://|\s[>»]\s|^\W*$|^[\W\d]*$")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def line_of_title(page: Page) -> int | None:
    """Return the first prominent line before anybody speaks, or None."""
    line = page.first
    lines: list[tuple[int, str]] = []
    at_most = _WITHIN if page.borders else _WITHIN_PROSE
    while line < page.opening_end and len(lines) < at_most:
        lines.append((line, page.lines.of(line).strip()))
        line = page.lines.end(line) + 1
    fit = [(n, line) for n, line in lines if _could_be_title(line)]
    heading = next((n for n, line in fit if line.startswith("#")), None)
    undated = [n for n, line in fit if not is_date(line)]
    return heading if heading is not None else undated[0] if undated else fit[0][0] if fit else None


def _could_be_title(line: str) -> bool:
    if not _SHORTEST <= len(line) <= _LONGEST or _NO_TITLE.search(line) or MOMENT.match(line):
        return False
    return bool(_HAN.search(line)) or len(line.split()) >= 2 or line.startswith("#")


def title_at(page: Page, line: int | None, source_name: str) -> str:
    """Return the title that ``line`` gives, or the name of the file without its ending."""
    printed = page.lines.of(line).strip().strip("#*_ ").strip() if line is not None else ""
    return printed or source_name.rpartition(".")[0].strip() or source_name
