"""Where a reader may stop on his way through a text: questions, answers, turns, sections."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from reader_app.transcript.sections import sections
from reader_app.transcript.span import Span
from reader_app.ui.going.exchanges import exchange_span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.transcript.coverage import Coverage
    from reader_app.transcript.model import Transcript, Turn


class Stops:
    """The stops of one transcript, each kind found when it is first asked for."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript

    @cached_property
    def questions(self) -> list[Span]:
        """Each question with its answers."""
        return sorted(exchange_span(self.transcript, each) for each in self.transcript.exchanges)

    @cached_property
    def answers(self) -> list[Span]:
        """The turns that answer."""
        numbers = {turn for each in self.transcript.exchanges for turn in each.answers}
        return [self.transcript.turn(number).words for number in sorted(numbers)]

    @cached_property
    def turns(self) -> list[Span]:
        """What is said; where nobody speaks, every turn."""
        return [turn.words for turn in self._spoken]

    @cached_property
    def sections(self) -> list[Span]:
        """The headings."""
        return [section.heading for section in sections(self.transcript)]

    @cached_property
    def _spoken(self) -> list[Turn]:
        spoken = [turn for turn in self.transcript.turns if turn.kind.is_spoken]
        return spoken or list(self.transcript.turns)

    def of_speaker(self, position: int) -> list[Span]:
        """Return the turns of who speaks at ``position``; none where nobody is named."""
        here = self.transcript.turn_at(position)
        who = here.speaker if here else None
        return [turn.words for turn in self.transcript.turns if turn.speaker == who] if who else []

    def unread_after(self, position: int, read: Coverage) -> Span | None:
        """Return the next part of a turn, beyond ``position``, that has not been read."""
        first = max(0, bisect_right(self.turns, position, key=_start) - 1)
        rest = map(self.turns.__getitem__, range(first, len(self.turns)))
        return next((part for part in self._unread(rest, read) if part.start > position), None)

    def unread_before(self, position: int, read: Coverage) -> Span | None:
        """Return what has not been read of the nearest turn before ``position``."""
        last = bisect_left(self.turns, position, key=_start)
        before = map(self.turns.__getitem__, reversed(range(last)))
        return next((part for part in self._unread(before, read) if part.start < position), None)

    def _unread(self, turns: Iterable[Span], read: Coverage) -> Iterator[Span]:
        """Give the rest of each turn that was not read to its end."""
        for words in turns:
            gap = read.first_gap(words)
            rest = Span(gap, words.end).inked(self.transcript.text) if gap is not None else None
            if rest:
                yield rest


def taken(spans: Sequence[Span], narrowed: Narrowed | None) -> Sequence[Span]:
    """Return those of ``spans`` that a lens takes, each from where it does so."""
    return [found for span in spans if (found := narrowed.first_in(span))] if narrowed else spans


def after(spans: Sequence[Span], position: int) -> Span | None:
    """Return the first of ``spans``, which are in order, that begins after ``position``."""
    index = bisect_right(spans, position, key=_start)
    return spans[index] if index < len(spans) else None


def before(spans: Sequence[Span], position: int) -> Span | None:
    """Return the last of ``spans``, which are in order, that begins before ``position``."""
    index = bisect_left(spans, position, key=_start) - 1
    return spans[index] if index >= 0 else None


def _start(span: Span) -> int:
    return span.start
