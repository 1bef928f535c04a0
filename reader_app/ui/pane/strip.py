"""What falls on each row of a strip that stands for a whole text, one number a pixel."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Transcript
    from reader_app.ui.pane.marks import Marks

_PLACES = 8
"""How many places of a row tell who says most on it."""
SHARES = 3
"""How many colours are shown side by side on one row."""


def speakers_on(transcript: Transcript, rows: int) -> list[int | None]:
    """Return the colour of who says most on each row, or None where nobody who is named speaks.

    Where many turns fall on each row, their lengths are estimated at a few places.
    """
    length = max(1, len(transcript.text))
    if len(transcript.turns) > _PLACES * rows:
        return [_most_at(transcript, row) for row in rows_of(length, rows, 1)[:rows]]
    said: list[dict[int, int]] = [{} for _ in range(rows)]
    colours = {speaker.id: speaker.colour for speaker in transcript.speakers}
    for turn in transcript.turns:
        colour = colours.get(turn.speaker) if turn.speaker else None
        if colour is None:
            continue
        start, end = turn.span.start, turn.span.end
        first, last = start * rows // length, max(start, end - 1) * rows // length
        if first == last:
            said[first][colour] = said[first].get(colour, 0) + end - start
        else:
            _spread(said, colour, range(first, last + 1), (start, end), length)
    return [max(row, key=row.__getitem__) if row else None for row in said]


def _most_at(transcript: Transcript, row: Span) -> int | None:
    """Return the colour of who speaks at most places of a row."""
    step = max(1, len(row) // _PLACES)
    turns = map(transcript.turn_at, range(row.start, row.end, step))
    said = [speaker.colour for speaker in map(transcript.speaker_of, turns) if speaker]
    return max(said, key=said.count, default=None)


def _spread(
    said: list[dict[int, int]], colour: int, over: range, ends: tuple[int, int], length: int
) -> None:
    """Give each of several rows what it has of a turn."""
    rows = len(said)
    for row in over:
        low, high = row * length // rows, (row + 1) * length // rows
        part = min(high, ends[1]) - max(low, ends[0])
        said[row][colour] = said[row].get(colour, 0) + max(0, part)


def colours_on(marks: Marks, highlights: Sequence[Highlight], rows: list[Span]) -> list[list[str]]:
    """Return the first few tags' colours on each row: of highlights that begin or go on there.

    Only what is longer than a row is looked at one by one, so that many short ones cost nothing.
    """
    found: list[list[str]] = []
    for row in rows:
        begun = map(marks.colour, marks.index.starting_in(row, 2 * SHARES))
        found.append(list(dict.fromkeys(begun))[:SHARES])
    step = len(rows[0]) if rows else 0
    if marks.index.longest <= step:
        return found
    starts = [row.start for row in rows]
    for one in highlights:
        if one.span.end - one.span.start > step:
            _prolong(found, marks.colour(one), starts, one.span)
    return found


def _prolong(found: list[list[str]], colour: str, starts: list[int], span: Span) -> None:
    """Show a long highlight on every row that it goes on to."""
    for row in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
        if colour not in found[row] and len(found[row]) < SHARES:
            found[row].append(colour)


def counted_in(starts: Sequence[int], span: Span) -> int:
    """Return how many of ``starts``, which are in order, lie in ``span``."""
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def rows_of(length: int, height: int, step: int) -> list[Span]:
    """Return what each row of ``step`` pixels, on a strip of ``height``, stands for."""
    edges = [min(length, y * length // max(1, height)) for y in range(0, height + step, step)]
    return [Span(start, max(start, end)) for start, end in pairwise(edges)]
