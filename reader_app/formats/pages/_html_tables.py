"""Tables and lists of definitions that are talk: a speaker, maybe a time, and what is said."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.structure.labels import fitness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml import Node


class Part(Enum):
    """What a cell of a talk is."""

    FIRST = 0
    """It begins the line of its row."""
    LABEL = 1
    """It names who speaks."""
    LATER = 2
    """It goes on in the line of the cell before."""


_EXCERPT = 80
_COLUMNS = range(2, 5)
_MOSTLY = 0.8


def parts(node: Node) -> dict[int, Part]:
    """Return what the cells of a table, or the entries of a list, are; nothing if it is no talk.

    A cell is known by its ``id()``.
    """
    return _parts_of_list(node) if node.name == "dl" else _parts_of_table(node)


def _parts_of_list(node: Node) -> dict[int, Part]:
    entries = [child for child in node.children or () if child.name in ("dt", "dd", "div")]
    entries = [inner for entry in entries for inner in _unwrapped(entry)]
    terms = [entry for entry in entries if entry.name == "dt"]
    if not _recur([_excerpt(term) for term in terms]):
        return {}
    found = {id(term): Part.LABEL for term in terms}
    for term, after in pairwise(entries):
        if term.name == "dt" and after.name == "dd":
            found[id(after)] = Part.LATER
    return found


def _unwrapped(entry: Node) -> list[Node]:
    if entry.name != "div":
        return [entry]
    return [child for child in entry.children or () if child.name in ("dt", "dd")]


def _parts_of_table(node: Node) -> dict[int, Part]:
    rows = [row for row in _rows(node) if len(row) in _COLUMNS and not _is_head(row)]
    width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    rows = [row for row in rows if len(row) == width]
    words = [[_excerpt(cell) for cell in row] for row in rows]
    for column in range(width - 1):
        if _recur([row[column] for row in words if row[column]]) and _is_short(words, column):
            found = {id(cell): Part.LATER for row in rows for cell in row[1:]}
            found |= {id(row[0]): Part.FIRST for row in rows}
            return found | {id(row[column]): Part.LABEL for row in rows}
    return {}


def _rows(table: Node) -> Iterator[list[Node]]:
    for child in table.children or ():
        if child.name == "tr":
            yield [cell for cell in child.children or () if cell.name in ("td", "th")]
        elif child.name in ("tbody", "thead", "tfoot"):
            yield from _rows(child)


def _is_head(row: list[Node]) -> bool:
    return all(cell.name == "th" for cell in row)


def _recur(labels: list[str]) -> bool:
    """Whether most of these could name a speaker, and some do so more than once."""
    bare = [label.rstrip(":： ") for label in labels]
    fit = sum(bool(fitness(label)) for label in bare if label)
    return len(set(bare)) < len(bare) and fit >= _MOSTLY * len(bare)


def _is_short(words: list[list[str]], column: int) -> bool:
    """Whether a column holds less than what stands after it."""
    before = sum(len(row[column]) for row in words)
    return any(
        sum(len(row[later]) for row in words) > before for later in range(column + 1, len(words[0]))
    )


def _excerpt(node: Node) -> str:
    """Return the first words of a cell; one with a table of its own is laid out, not talk."""
    parts: list[str] = []
    stack, size = [node], 0
    while stack and size < _EXCERPT:
        current = stack.pop()
        if current.name == "table":
            return "." * _EXCERPT
        if current.name == "#text":
            parts.append(str(current.data or ""))
            size += len(parts[-1].strip())
        else:
            stack.extend(reversed(current.children or ()))
    return " ".join("".join(parts).split())[:_EXCERPT]
