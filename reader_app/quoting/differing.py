"""What differs between a quotation and what is said where it is laid."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.quoting.quotation import Joint
from reader_app.quoting.telling import NEGATION, kind_of
from reader_app.quoting.verdict import Caution, Change, Kind
from reader_app.quoting.words import MASK, Words, folded_marks, one_line, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.quoting.aligning import Step
    from reader_app.quoting.laying import Laid, Match
    from reader_app.quoting.quotation import Piece, Quotation
    from reader_app.quoting.spoken import Spoken
    from reader_app.transcript.span import Span

_SIGNS_BEFORE = re.compile(rf"(?:(?<!\w)[-−–+]|[$€£¥₹#])[ \u00a0\u202f{MASK}]?$")
_SIGNS_AFTER = re.compile(rf"[ \u00a0\u202f{MASK}]?[%‰°€$£¥₹]")
_FEW = 12
"""Words that are left out so near each other that a “not” among them turns the sense."""
_BEFORE = 3
"""Words before a quotation that may turn its sense."""
_SENTENCE = re.compile(r"[.!?;:。？！]")


def changes(quotation: Quotation, match: Match) -> tuple[Change, ...]:
    """Return every difference, in the order of the quotation; none where it is exact."""
    comparison = _Comparison(quotation, match)
    found = [change for laid in match.laid for change in comparison.of_piece(laid)]
    return tuple(sorted([*found, *comparison.of_brackets()], key=lambda one: one.place))


def cautions(quotation: Quotation, match: Match, *, is_exact: bool) -> tuple[Caution, ...]:
    """Return what else should be known."""
    found: list[Caution] = []
    spoken = match.spoken
    if is_exact and NEGATION.search(_just_before(match)):
        found.append(Caution.NEGATION_BEFORE)
    for before, after in pairwise(match.laid):
        if after.piece.joint is Joint.LEFT_OUT and before.steps and after.steps:
            left_out = spoken.slice(before.last, after.first)
            if after.first - before.last <= _FEW and NEGATION.search(left_out):
                found.append(Caution.NEGATION_LEFT_OUT)
    if any(piece.joint is Joint.PUT_IN for piece in quotation.pieces):
        found.append(Caution.PUT_IN)
    laid = [each for each in match.laid if each.steps]
    if (
        len({who for each in laid for who in spoken.speakers(spoken.span(each.first, each.last))})
        > 1
    ):
        found.append(Caution.SEVERAL_SPEAKERS)
    if not quotation.is_closed:
        found.append(Caution.NO_END)
    return tuple(dict.fromkeys(found))


def _just_before(match: Match) -> str:
    """Return the words before a match, in its sentence and its turn."""
    spoken = match.spoken
    start = spoken.starts[match.first]
    turn = spoken.transcript.turn_at(start)
    first = max(0, match.first - _BEFORE)
    begins = max(spoken.starts[first], turn.words.start if turn else 0)
    return _SENTENCE.split(one_line(spoken.text[begins:start]))[-1]


class _Comparison:
    """A quotation beside one stretch of a transcript."""

    def __init__(self, quotation: Quotation, match: Match) -> None:
        self._quotation = quotation
        self._quoted: Words = quotation.words
        self._said: Spoken = match.spoken
        self._laid = match.laid
        self._has_case = match.spoken.has_case and not self._is_in_capitals(match)

    def _is_in_capitals(self, match: Match) -> bool:
        transcript = self._said.transcript
        turn = transcript.turn_at(self._said.starts[match.first])
        return turn is not None and turn.words.of(transcript.text).isupper()

    # -- one piece --------------------------------------------------------------------------------

    def of_piece(self, laid: Laid) -> Iterator[Change]:
        """Yield what differs in one piece, which is all of it where it is not there."""
        piece, steps = laid.piece, laid.steps
        if not any(step.said is not None for step in steps):
            quoted = self._quoted.slice(piece.first, piece.last)
            place = self._quotation.place(piece.first, piece.last)
            yield Change(kind_of(quoted, ""), quoted, "", place)
            return
        differs = [self._differs(step, piece) for step in steps]
        self._widen(differs, steps)
        at = 0
        while at < len(steps):
            if not differs[at]:
                if at + 1 < len(steps) and not differs[at + 1]:
                    yield from self._between(steps[at], steps[at + 1])
                at += 1
                continue
            end = next((n for n in range(at, len(steps)) if not differs[n]), len(steps))
            yield from self._of_words(steps, at, end, piece)
            at = end
        if not differs[-1]:
            yield from self._after(steps[-1], piece)
        if not differs[0]:
            yield from self._before(steps[0])

    def _differs(self, step: Step, piece: Piece) -> bool:
        if step.quoted is None or step.said is None:
            return True
        quoted, said = self._quoted.word(step.quoted), self._said.word(step.said)
        if quoted == said:
            return False
        quoted, said = spelling(quoted), spelling(said)
        if quoted == said:
            return False
        if not self._has_case:
            return quoted.casefold() != said.casefold()
        is_first = step.quoted == piece.first and piece.joint is not Joint.PUT_IN
        if is_first or step.quoted in self._quotation.changed:
            return quoted[:1].casefold() + quoted[1:] != said[:1].casefold() + said[1:]
        return True

    def _widen(self, differs: list[bool], steps: Sequence[Step]) -> None:
        """Let a word differ as a whole: ``can`` and ``can't`` are no words with one in common."""
        last = len(steps) - 1
        if steps[last].said is not None and not differs[last]:
            differs[last] = self._is_cut(steps[last], 0)
        if steps[0].said is not None and not differs[0]:
            differs[0] = self._is_cut(steps[0], -1)
        pairs = [*range(last), *range(last - 1, -1, -1)]
        for at in pairs:
            if differs[at] != differs[at + 1] and self._are_joined(steps[at], steps[at + 1]):
                differs[at] = differs[at + 1] = True

    def _is_cut(self, step: Step, side: int) -> bool:
        """Tell whether a word goes on where the quotation ends (0), or begins (-1) before it."""
        at_quoted, at_said = _pair(step)
        if self._is_in_brackets(at_quoted, side):
            return False
        return self._said.joins(at_said + side) and not self._quoted.joins(at_quoted + side)

    def _is_in_brackets(self, quoted: int, side: int) -> bool:
        """Tell whether brackets stand beside a word, which may replace the rest of it."""
        pieces = self._quotation.pieces
        number = next(n for n, piece in enumerate(pieces) if piece.first <= quoted < piece.last)
        beside = number + 1 + side
        return 0 < beside < len(pieces) and pieces[beside].joint is Joint.PUT_IN

    def _are_joined(self, one: Step, other: Step) -> bool:
        quoted = one.quoted is not None and other.quoted is not None
        said = one.said is not None and other.said is not None
        return (quoted and self._quoted.joins(one.quoted or 0)) or (
            said and self._said.joins(one.said or 0)
        )

    def _of_words(
        self, steps: Sequence[Step], start: int, end: int, piece: Piece
    ) -> Iterator[Change]:
        part = steps[start:end]
        quoted_numbers = [step.quoted for step in part if step.quoted is not None]
        said_numbers = [step.said for step in part if step.said is not None]
        quoted = said = ""
        if quoted_numbers:
            quoted = self._quoted.slice(quoted_numbers[0], quoted_numbers[-1] + 1)
            place = self._quotation.place(quoted_numbers[0], quoted_numbers[-1] + 1)
        else:
            place = self._place_after(steps, start, piece)
        if said_numbers:
            first, last = said_numbers[0], said_numbers[-1]
            while start == 0 and self._said.joins(first - 1):
                first -= 1
            while end == len(steps) and self._said.joins(last):
                last += 1
            said = self._said.slice(first, last + 1)
            if quoted and self._is_broken_word(quoted_numbers, first, last):
                return
        is_same = spelling(quoted).casefold() == spelling(said).casefold()
        kind = Kind.LETTERS if is_same or _bare(quoted) == _bare(said) else kind_of(quoted, said)
        yield Change(kind, quoted, said, place)

    def _is_broken_word(self, quoted: Sequence[int], first: int, last: int) -> bool:
        """Tell whether a word is only broken where a line ends, after a hyphen."""
        breaks = self._said.text[self._said.starts[first] : self._said.ends[last]]
        whole = re.sub(r"(?<=\w)[-‐\u00ad]\n\s*(?=\w)", "", breaks)
        return whole != breaks and spelling(whole) == spelling(
            self._quoted.slice(quoted[0], quoted[-1] + 1)
        )

    def _place_after(self, steps: Sequence[Step], start: int, piece: Piece) -> Span:
        """Return the empty place in the article where words are missing."""
        before = next(
            (step.quoted for step in reversed(steps[:start]) if step.quoted is not None), None
        )
        number = piece.first if before is None else before
        place = self._quotation.place(number, number + 1)
        at = place.start if before is None else place.end
        return type(place)(at, at)

    # -- marks ------------------------------------------------------------------------------------

    def _between(self, one: Step, other: Step) -> Iterator[Change]:
        """Yield the punctuation between two words, where it differs."""
        at_quoted, at_said = _pair(one)
        quoted, said = self._quoted.between(at_quoted), self._said.between(at_said)
        if quoted == said:
            return
        is_number = self._quoted.keys[at_quoted].isdigit() or any(map(_is_sign, quoted + said))
        if not self._said.has_punctuation and not is_number:
            return
        span = self._quotation.place(at_quoted, at_quoted + 2)
        kind = Kind.PUNCTUATION
        if is_number and _number_marks(quoted) != _number_marks(said):
            kind = Kind.NUMBER
        yield Change(
            kind,
            self._quoted.slice(at_quoted, at_quoted + 2),
            self._said.slice(at_said, at_said + 2),
            span,
        )

    def _after(self, last: Step, piece: Piece) -> Iterator[Change]:
        """Yield signs after the last word that make it another number, or a question."""
        at_quoted, at_said = _pair(last)
        end_quoted, end_said = self._quoted.ends[at_quoted], self._said.ends[at_said]
        quoted, said = self._quoted.text[end_quoted:], self._said.text[end_said : end_said + 8]
        if self._quoted.keys[at_quoted][-1:].isdigit():
            signs = [_SIGNS_AFTER.match(one) for one in (quoted, said)]
            if _sign(signs[0]) != _sign(signs[1]):
                yield self._with_signs(last, Kind.NUMBER, after=signs)
                return
        is_end = at_quoted == len(self._quoted) - 1
        if is_end and self._said.has_punctuation and _asks(quoted, self._said.after(at_said)):
            yield self._with_marks(last, quoted)

    def _before(self, first: Step) -> Iterator[Change]:
        """Yield a sign before the first word that makes it another number."""
        at_quoted, at_said = _pair(first)
        if not self._quoted.keys[at_quoted][:1].isdigit():
            return
        start_quoted, start_said = self._quoted.starts[at_quoted], self._said.starts[at_said]
        signs = [
            _SIGNS_BEFORE.search(self._quoted.text[max(0, start_quoted - 4) : start_quoted]),
            _SIGNS_BEFORE.search(self._said.text[max(0, start_said - 4) : start_said]),
        ]
        if _sign(signs[0]) != _sign(signs[1]):
            yield self._with_signs(first, Kind.NUMBER, before=signs)

    def _with_signs(
        self,
        step: Step,
        kind: Kind,
        before: Sequence[re.Match[str] | None] = (None, None),
        after: Sequence[re.Match[str] | None] = (None, None),
    ) -> Change:
        at_quoted, at_said = _pair(step)
        words = (self._quoted.word(at_quoted), self._said.word(at_said))
        quoted, said = (
            f"{_sign(b)}{word}{_sign(a)}" for b, word, a in zip(before, words, after, strict=True)
        )
        return Change(kind, quoted, said, self._quotation.place(at_quoted, at_quoted + 1))

    def _with_marks(self, last: Step, marks: str) -> Change:
        at_quoted, at_said = _pair(last)
        word, said = self._quoted.word(at_quoted), self._said.word(at_said)
        place = self._quotation.place(at_quoted, at_quoted + 1)
        after = self._said.after(at_said)[:1]
        return Change(Kind.PUNCTUATION, word + one_line(marks), said + after, place)

    # -- brackets ---------------------------------------------------------------------------------

    def of_brackets(self) -> Iterator[Change]:
        """Yield what brackets put in or replace where that is a number or a negation."""
        for before, after in pairwise(self._laid):
            if after.piece.joint is not Joint.PUT_IN or not (before.steps and after.steps):
                continue
            put_in, said = after.piece.put_in, self._said.slice(before.last, after.first)
            kind = kind_of(put_in, said)
            if kind is Kind.NEGATION or (kind is Kind.NUMBER and said):
                start = self._quotation.place(after.piece.first, after.piece.first + 1).start
                place = self._quotation.place(before.piece.last - 1, before.piece.last)
                yield Change(
                    kind, f"[{put_in}]", said, type(place)(place.end, max(place.end, start - 1))
                )


def _pair(step: Step) -> tuple[int, int]:
    """Return the numbers of two words that stand beside each other."""
    if step.quoted is None or step.said is None:
        raise ValueError("a word stands beside none")
    return step.quoted, step.said


def _sign(found: re.Match[str] | None) -> str:
    return (
        found[0].strip(f" \u00a0\u202f{MASK}").replace("−", "-").replace("–", "-") if found else ""
    )


def _is_sign(mark: str) -> bool:
    return mark in "$€£¥₹%‰°"


def _number_marks(marks: str) -> str:
    return marks.strip("'")


def _bare(words: str) -> str:
    """Return words without accents, case and marks."""
    return " ".join(Words(words).keys)


def _asks(quoted: str, said: str) -> bool:
    """Tell whether a question, or an exclamation, is made of what is none, or the other way."""
    marks = folded_marks(quoted)
    for mark in "?!":
        if mark in marks and mark not in said[:3]:
            return True
    return "." in marks and said[:1] == "?"
