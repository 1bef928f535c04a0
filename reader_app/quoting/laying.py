"""Laying a quotation over what is said in one transcript, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from reader_app.quoting.aligning import Step, align
from reader_app.quoting.quotation import Joint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.quoting.quotation import Piece, Quotation
    from reader_app.quoting.spoken import Spoken

MOST = 60
"""Places in one transcript that are looked at."""
_FAR = {Joint.LEFT_OUT: 300, Joint.PUT_IN: 8, None: 0}
"""Words that may stand where an ellipsis, or brackets, say that it is no longer word for word.

Of a script without spaces they are single characters, and three times as many.
"""
_UNSPACED = 1.5
"""Letters of a word at most, on average, in such a script."""
NEAR = 0.35
"""Share of a quotation that a passage holds at least to be called near."""
_HALF = 0.5
_HEAVIEST = 6
"""Letters of a word that count."""
_WINDOWS = 3
_LETTERS = 10
"""Of a phrase that is looked for, at least; of a short quotation, every two words are one."""
_PAIRS = 10
_PHRASES = 16


@dataclass(frozen=True)
class Laid:
    """A piece of a quotation beside what is said; no steps where it is nowhere near."""

    piece: Piece
    steps: tuple[Step, ...] = ()

    @property
    def first(self) -> int:
        """The number of the first word that is said."""
        return next(step.said for step in self.steps if step.said is not None)

    @property
    def last(self) -> int:
        """The number after that of the last word that is said."""
        return 1 + next(step.said for step in reversed(self.steps) if step.said is not None)


@dataclass(frozen=True)
class Match:
    """A quotation beside a stretch of a transcript."""

    spoken: Spoken
    laid: tuple[Laid, ...]
    equal: int = 0
    """What the words of the quotation weigh that are said."""
    whole: int = 1
    """What all of them weigh."""
    more: int = 0
    """What the words weigh that are said between them, and not quoted."""

    @property
    def first(self) -> int:
        """The number of the first word."""
        return min(each.first for each in self.laid if each.steps)

    @property
    def last(self) -> int:
        """The number after that of the last."""
        return max(each.last for each in self.laid if each.steps)

    @property
    def score(self) -> float:
        """The share of the quotation that is said there, 0.0 to 1.0."""
        return self.equal / (self.whole + self.more / 2)


def matches(quotation: Quotation, spoken: Spoken) -> list[Match]:
    """Return where a quotation stands as it is, or else what is most like it."""
    anchor = quotation.anchor
    keys = quotation.words.keys[anchor.first : anchor.last]
    there = list(islice(spoken.find(keys), MOST))
    if there:
        steps = [[Step(anchor.first + n, at + n) for n in range(len(keys))] for at in there]
    else:
        steps = list(_alike(quotation, anchor, spoken))
    return [_extended(quotation, spoken, Laid(anchor, tuple(each))) for each in steps if each]


def phrases(keys: Sequence[str]) -> list[tuple[int, tuple[str, ...]]]:
    """Return phrases to look for a quotation by: the number of the first word of each, and it.

    Long words are rare: of each part of the quotation, it is the phrase with most letters.
    """
    if len(keys) <= _PAIRS:
        return [(n, tuple(keys[n : n + 2])) for n in range(max(1, len(keys) - 1))]
    every = [_phrase(keys, first) for first in range(len(keys))]
    known = {first: phrase for first, phrase in enumerate(every) if phrase}
    part = max(1, -(-len(known) // _PHRASES))
    numbers = list(known)
    chosen = [
        max(numbers[at : at + part], key=lambda n: len("".join(known[n])) / len(known[n]))
        for at in range(0, len(numbers), part)
    ]
    return [(first, known[first]) for first in chosen]


def _phrase(keys: Sequence[str], first: int) -> tuple[str, ...]:
    """Return words from ``first`` on that have letters enough, or nothing at the very end."""
    letters = 0
    for last in range(first, len(keys)):
        letters += len(keys[last])
        if letters >= _LETTERS and last > first:
            return tuple(keys[first : last + 1])
    return tuple(keys) if first == 0 else ()


def _alike(quotation: Quotation, piece: Piece, spoken: Spoken) -> Iterator[list[Step]]:
    """Yield how a piece lies beside the stretches that hold most of its phrases."""
    keys = quotation.words.keys[piece.first : piece.last]
    votes: dict[int, int] = {}
    wide = max(8, len(keys) // 2)
    for wanted in (phrases(keys), [(n, (key,)) for n, key in enumerate(keys) if len(key) > 4]):
        for first, phrase in wanted:
            for at in islice(spoken.find(phrase), MOST):
                place = (at - first) // wide
                votes[place] = votes.get(place, 0) + len(phrase)
        if votes:
            break
    best = sorted(votes, key=lambda place: -votes[place] - votes.get(place + 1, 0))[:_WINDOWS]
    for place in best:
        start = max(0, place * wide - wide)
        end = place * wide + 3 * wide + len(keys)
        there = set(spoken.keys[start:end])
        if sum(key in there for key in keys) >= NEAR * len(keys):
            yield _aligned(keys, piece.first, spoken, start, min(end, len(spoken)))


def _aligned(keys: Sequence[str], offset: int, spoken: Spoken, start: int, end: int) -> list[Step]:
    """Lay words beside those of a stretch, both numbered as in the whole."""
    return [
        Step(
            None if step.quoted is None else step.quoted + offset,
            None if step.said is None else step.said + start,
        )
        for step in align(keys, spoken.keys[start:end])
    ]


def _extended(quotation: Quotation, spoken: Spoken, anchor: Laid) -> Match:
    """Lay the other pieces before and after the one that is laid."""
    pieces = quotation.pieces
    here = pieces.index(anchor.piece)
    laid = [anchor]
    if any(step.said is not None for step in anchor.steps):
        end = anchor.last
        for piece in pieces[here + 1 :]:
            laid.append(_laid(quotation, spoken, piece, (end, end + _far(quotation, piece))))
            end = laid[-1].last if laid[-1].steps else end
        start = anchor.first
        for number in range(here - 1, -1, -1):
            reach = (start - _far(quotation, pieces[number + 1]), start)
            laid.insert(0, _laid(quotation, spoken, pieces[number], reach, is_before=True))
            start = laid[0].first if laid[0].steps else start
    return _counted(quotation, spoken, laid)


def _far(quotation: Quotation, piece: Piece) -> int:
    """Return how many words may stand before a piece."""
    keys = quotation.words.keys
    is_unspaced = sum(map(len, keys)) < _UNSPACED * len(keys)
    return _FAR[piece.joint] * (3 if is_unspaced else 1)


def _laid(
    quotation: Quotation,
    spoken: Spoken,
    piece: Piece,
    reach: tuple[int, int],
    *,
    is_before: bool = False,
) -> Laid:
    """Lay a piece within ``reach`` words beside those laid already, the nearest where it recurs."""
    keys = quotation.words.keys[piece.first : piece.last]
    start = max(0, reach[0] - len(keys) * is_before)
    end = min(len(spoken), reach[1] + len(keys) * (not is_before))
    there = list(spoken.find(keys, start, end))
    if there:
        at = there[-1] if is_before else there[0]
        return Laid(piece, tuple(Step(piece.first + n, at + n) for n in range(len(keys))))
    steps = _aligned(keys, piece.first, spoken, start, end)
    equal = sum(_is_equal(quotation, spoken, step) for step in steps)
    return Laid(piece, tuple(steps)) if equal > _HALF * len(keys) else Laid(piece)


def _is_equal(quotation: Quotation, spoken: Spoken, step: Step) -> bool:
    if step.quoted is None or step.said is None:
        return False
    return quotation.words.keys[step.quoted] == spoken.keys[step.said]


def _counted(quotation: Quotation, spoken: Spoken, laid: list[Laid]) -> Match:
    steps = [step for each in laid for step in each.steps]
    quoted = quotation.words.keys
    return Match(
        spoken,
        tuple(laid),
        sum(_weight(quoted[s.quoted or 0]) for s in steps if _is_equal(quotation, spoken, s)),
        sum(map(_weight, quoted)),
        sum(_weight(spoken.keys[s.said or 0]) for s in steps if s.quoted is None),
    )


def _weight(key: str) -> int:
    """Return what a word weighs: short ones stand everywhere."""
    return min(len(key), _HEAVIEST)
