"""The rows of the questions, of which there can be ten thousand: made when they are looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload

from reader_app.ui.going.exchanges import exchange_span
from reader_app.ui.outline.rows import Kind, Row, question_row

if TYPE_CHECKING:
    from reader_app.transcript.model import Exchange, Transcript
    from reader_app.transcript.span import Span


class Questions(Sequence[Row]):
    """A row for each of some exchanges of a transcript, in the order of the text."""

    def __init__(self, transcript: Transcript, asked: Sequence[Exchange]) -> None:
        self._transcript = transcript
        self._asked = tuple(asked)
        self._rows: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._asked)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        number = place + len(self) if place < 0 else place
        if number not in self._rows:
            self._rows[number] = question_row(self._transcript, self._asked[number])
        return self._rows[number]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Questions):
            return NotImplemented
        return self._transcript is other._transcript and self._asked == other._asked

    __hash__ = None  # type: ignore[assignment] # as of a list

    @cached_property
    def _starts(self) -> list[int]:
        turns = self._transcript.turns
        return [turns[one.question - 1].span.start for one in self._asked]

    def at(self, position: int) -> int | None:
        """Return the place of the exchange that ``position`` lies in, or None between two."""
        place = bisect_right(self._starts, position) - 1
        is_there = place >= 0 and position < self._span(place).end
        return place if is_there else None

    def place_of(self, row: Row) -> int | None:
        """Return the place of what ``row`` stood for, maybe in another reading, or None."""
        if row.kind is not Kind.QUESTION or row.span is None:
            return None
        place = bisect_right(self._starts, row.span.start) - 1
        return place if place >= 0 and self._span(place) == row.span else None

    def _span(self, place: int) -> Span:
        return exchange_span(self._transcript, self._asked[place])
