"""Where on a page the transcript stands: the element that holds the turns, and no trimmings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.formats.pages._html_lines import Setting

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader_app.formats.pages._html_lines import Box, Line, Lines

_TRIMMING = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav|navbar|navigation|menu|bread-?crumbs?|side-?bar|shar(?:e|ing)|social"
    r"|cookies?|adverts?|ads?|promo|related|newsletter|tooltip|pagination|pager|footer|masthead"
    r"|skip|print|gallery|media|player|video|photos?|banner|complementary|contentinfo|login"
    r"|subscribe|tags|toc|bottommeta)(?:$|[\s_-])"
)
_HELD = 0.97
"""Share of the turns that the element of the transcript holds at least."""
_LINKED = 0.35
"""Share of links, in letters, from which on a box is no prose."""
_PROSE = 80


def region(page: Lines, openings: Collection[int]) -> list[int]:
    """Return the places of the lines of the transcript, where ``openings`` begin its turns."""
    lines, boxes = page.lines, page.boxes
    weights = [0] * len(lines)
    for place in openings or range(len(lines)):
        weights[place] = 1 if openings else _words_in(lines[place])
    held = _totals(lines, boxes, weights)
    top = _innermost(held, boxes)
    inside = _inside(boxes, top)
    dropped = _trimmings(page, inside, top)
    if openings:
        last = max(place for place in openings if inside[lines[place].box])
        late = _late(page, inside, top, last)
        dropped = [(a or b) and not c for a, b, c in zip(dropped, late, held, strict=True)]
    return [n for n, line in enumerate(lines) if inside[line.box] and not dropped[line.box]]


def _late(page: Lines, inside: Sequence[bool], top: int, last: int) -> list[bool]:
    """Tell which boxes follow the last turn, are of no kind seen before, and hold no prose."""
    before = {line.box for line in page.lines[: last + 1]}
    holds = list(_totals(page.lines, page.boxes, [n <= last for n in range(len(page.lines))]))
    prose = _totals(page.lines, page.boxes, list(map(_prose_in, page.lines)))
    seen = {(page.boxes[box].tag, page.boxes[box].names) for box in before}
    late = [False] * len(page.boxes)
    for index, box in enumerate(page.boxes):
        if inside[index] and index != top:
            is_new = not holds[index] and (box.tag, box.names) not in seen
            late[index] = late[box.parent] or (is_new and not prose[index])
    return late


def _prose_in(line: Line) -> int:
    plain = sum(len(run.text) for run in line.runs if not run.setting & Setting.LINK)
    return plain if plain >= _PROSE or line.is_printed else 0


def _words_in(line: Line) -> int:
    """Return what a line weighs where nobody is named: prose more than what is short."""
    return _prose_in(line) or (len(line.text) - _linked(line)) // 4


def _totals(lines: Sequence[Line], boxes: Sequence[Box], weights: Sequence[int]) -> list[int]:
    """Return for each box what the lines in it, however deep, weigh together."""
    totals = [0] * len(boxes)
    for line, weight in zip(lines, weights, strict=True):
        totals[line.box] += weight
    for index in range(len(boxes) - 1, 0, -1):
        totals[boxes[index].parent] += totals[index]
    return totals


def _innermost(totals: Sequence[int], boxes: Sequence[Box]) -> int:
    """Return the smallest box that holds nearly everything."""
    if not totals[0]:
        return 0
    wanted = _HELD * totals[0]
    return max((n for n, total in enumerate(totals) if total >= wanted), default=0)


def _inside(boxes: Sequence[Box], box: int) -> list[bool]:
    inside = [False] * len(boxes)
    for index, one in enumerate(boxes):
        inside[index] = index == box or (one.parent >= 0 and inside[one.parent])
    return inside


def _trimmings(page: Lines, inside: Sequence[bool], top: int) -> list[bool]:
    """Tell for each box whether it, or one around it within ``top``, is none of the talk."""
    letters = _totals(page.lines, page.boxes, [len(line.text) for line in page.lines])
    linked = _totals(page.lines, page.boxes, list(map(_linked, page.lines)))
    found = [False] * len(page.boxes)
    for index, box in enumerate(page.boxes):
        if not inside[index] or index == top:
            continue
        found[index] = (
            found[box.parent]
            or box.tag in ("aside", "footer")
            or _TRIMMING.search(box.names) is not None
            or (linked[index] > _LINKED * letters[index] and box.tag not in ("td", "tr", "th"))
        )
    return found


def _linked(line: Line) -> int:
    return sum(len(run.text) for run in line.runs if run.setting & Setting.LINK)
