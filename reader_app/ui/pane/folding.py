"""What a lens leaves out, folded: runs of paragraphs that are shown as one quiet line each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader_app.transcript.span import Span
from reader_app.ui.wording.words import apart, counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.transcript.model import Transcript


_LARGE = 100


class Fold(NamedTuple):
    """A run of blocks, by their numbers, and what it covers; the first shows a line for all."""

    first: int
    last: int
    span: Span

    @property
    def is_large(self) -> bool:
        """Whether more is hidden than the widget can go through at each step."""
        return self.last - self.first > _LARGE


class Folds:
    """The folds of one document, in order; false where there is none."""

    def __init__(self, folds: Iterable[Fold] = ()) -> None:
        self._folds = list(folds)
        self._firsts = [fold.first for fold in self._folds]
        self._starts = [fold.span.start for fold in self._folds]
        self._hidden = [0, *accumulate(fold.last - fold.first for fold in self._folds)]
        """How many blocks are hidden before each fold."""

    def __bool__(self) -> bool:
        return bool(self._folds)

    def __iter__(self) -> Iterator[Fold]:
        return iter(self._folds)

    def holding(self, block: int) -> Fold | None:
        """Return the fold that a block is in, or None."""
        index = bisect_right(self._firsts, block) - 1
        fold = self._folds[index] if index >= 0 else None
        return fold if fold and block <= fold.last else None

    def headed_by(self, block: int) -> Fold | None:
        """Return the fold whose line a block shows, or None."""
        fold = self.holding(block)
        return fold if fold and fold.first == block else None

    def at(self, position: int) -> Fold | None:
        """Return the fold that a code point is in, or None."""
        index = bisect_right(self._starts, position) - 1
        fold = self._folds[index] if index >= 0 else None
        return fold if fold and position <= fold.span.end else None

    def rank(self, block: int) -> int:
        """Return how many of the blocks before this one are shown."""
        index = bisect_right(self._firsts, block) - 1
        if index < 0:
            return block
        fold = self._folds[index]
        return min(block, fold.first) - self._hidden[index] + max(0, block - fold.last)

    def is_barred(self, first: int, second: int) -> bool:
        """Tell whether a large fold lies between two blocks."""
        low, high = sorted((first, second))
        index = max(0, bisect_right(self._firsts, low) - 1)
        end = bisect_left(self._firsts, high)
        return any(
            self._folds[n].is_large and self._folds[n].last >= low for n in range(index, end)
        )

    def without(self, opened: Span) -> tuple[Folds, list[Fold]]:
        """Return the folds that do not meet ``opened``, and those that do."""
        index = max(0, bisect_right(self._starts, opened.start) - 1)
        end = max(opened.end, opened.start + 1)
        met: list[Fold] = []
        for fold in self._folds[index:]:
            if fold.span.start >= end:
                break
            if fold.span.end >= opened.start:
                met.append(fold)
        gone = set(met)
        return (Folds(fold for fold in self._folds if fold not in gone) if met else self), met

    def parts_shown(self, span: Span) -> list[Span]:
        """Return the parts of ``span`` that are not folded."""
        parts, start = [], span.start
        for fold in self._folds[max(0, bisect_right(self._starts, start) - 1) :]:
            if fold.span.start >= span.end:
                break
            if fold.span.start > start:
                parts.append(Span(start, fold.span.start))
            start = max(start, fold.span.end)
        return [*parts, Span(start, span.end)] if start < span.end else parts


def folds_of(transcript: Transcript, narrowed: Narrowed, lines: Sequence[int]) -> Folds:
    """Return the folds of all that ``narrowed`` leaves out.

    ``lines`` are the code points at which the blocks begin. A block of which any part is taken is
    not folded.
    """
    return Folds(
        fold for gap in _left_out(transcript, narrowed) if (fold := _fold(transcript, gap, lines))
    )


def _left_out(transcript: Transcript, narrowed: Narrowed) -> Iterator[Span]:
    start = 0
    for taken in narrowed.spans:
        yield Span(start, max(start, taken.start))
        start = taken.end
    yield Span(start, len(transcript.text))


def _fold(transcript: Transcript, gap: Span, lines: Sequence[int]) -> Fold | None:
    """Return the fold of the blocks that lie wholly in ``gap``; None where no turn begins there."""
    first = bisect_left(lines, gap.start)
    is_last = gap.end >= len(transcript.text)
    last = len(lines) - 1 if is_last else bisect_right(lines, gap.end + 1) - 2
    if first > last:
        return None
    span = Span(lines[first], gap.end if is_last else max(lines[first], lines[last + 1] - 1))
    turn = transcript.turn_at(max(span.start, span.end - 1))
    return Fold(first, last, span) if turn and turn.span.start >= span.start else None


def fold_words(transcript: Transcript, span: Span) -> str:
    """Return ``12 turns by 3 speakers``, or who speaks where it is one."""
    turns = transcript.turns_in(span)
    speakers = {turn.speaker for turn in turns if turn.speaker}
    said = counted(len(turns), _tr("{n} turn"), _tr("{n} turns"))
    if not speakers:
        return said
    who = transcript.speaker(next(iter(speakers))) if len(speakers) == 1 else None
    several = counted(len(speakers), _tr("1 speaker"), _tr("{n} speakers"))
    named = apart(who.name) if who else several
    return _tr("{turns} by {speakers}").format(turns=said, speakers=named)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Folding", words)
