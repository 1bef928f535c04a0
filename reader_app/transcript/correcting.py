"""Correcting the text of a transcript, all its layers with it.

A correction lies in one turn, in its label or in its words, and leaves it words. ``corrected``
refuses any other with ``CannotCorrect``, a sentence for the reader. What a reader types goes
through ``prepared`` first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ReaderError
from reader_app.transcript.corrections import (
    Corrected,
    Correction,
    CorrectionMap,
    composed,
    printed_map,
)
from reader_app.transcript.model import Cue, PageLine, Transcript, Turn
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_with = msgspec.structs.replace
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NO_TEXT = re.compile("[\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class CannotCorrect(ReaderError):
    """The text cannot be corrected so."""


class Kept(msgspec.Struct, frozen=True):
    """What of a transcript's layers a map alone does not bring back."""

    turns: tuple[Turn, ...] = ()
    cues: tuple[tuple[int, int], ...] = ()
    """The place of each in its list, and its position."""
    pages: tuple[tuple[int, int], ...] = ()
    """As of cues."""
    gone: tuple[Corrected, ...] = ()
    """Of the layer of corrections, what the map brings and was not there."""
    corrected: tuple[Corrected, ...] = ()
    """And what was there instead."""


class Step(msgspec.Struct, frozen=True):
    """A transcript after it was corrected, and all it takes to go back."""

    transcript: Transcript
    changes: CorrectionMap
    back: CorrectionMap
    kept: Kept


# -- what the source says -------------------------------------------------------------------------


def printed_text(transcript: Transcript) -> str:
    """Return the text as the source has it."""
    return printed_map(transcript.corrected).apply(transcript.text)


def as_printed(transcript: Transcript) -> Transcript:
    """Return the transcript as the source has it, its layers at their words."""
    if not transcript.corrected:
        return transcript
    changes = printed_map(transcript.corrected)
    return _moved(transcript, changes)


def corrections_of(transcript: Transcript) -> tuple[Correction, ...]:
    """Return the corrections that make the present text of what the source says."""
    return printed_map(transcript.corrected).inverse(transcript.text).corrections


# -- correcting -----------------------------------------------------------------------------------


def clean(words: str) -> str:
    """Return words as a text may hold them: LF line ends, no byte order mark or control signs."""
    return _NO_TEXT.sub("", _LINE_ENDS.sub("\n", words))


def prepared(transcript: Transcript, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return corrections in order, their words clean, without those that change nothing.

    Raises ``CannotCorrect``.
    """
    cleaned = (Correction(one.span, clean(one.replacement)) for one in corrections)
    wanted = sorted(one for one in cleaned if one.span.of(transcript.text) != one.replacement)
    check_corrections(transcript, wanted)
    return tuple(wanted)


def corrected(transcript: Transcript, corrections: Iterable[Correction]) -> Transcript:
    """Return a transcript with other words, its layers at theirs. Raises ``CannotCorrect``."""
    return step(transcript, prepared(transcript, corrections)).transcript


def step(
    transcript: Transcript, corrections: Sequence[Correction], kept: Kept | None = None
) -> Step:
    """Correct a transcript; where ``kept`` is given, it goes back to what was.

    Raises ``CannotCorrect`` where it does not go back.
    """
    if kept is None:
        check_corrections(transcript, corrections)
    changes = CorrectionMap(corrections)
    after = followed(transcript, changes, kept)
    back = changes.inverse(transcript.text)
    return Step(after, changes, back, _difference(transcript, _moved(after, back)))


def followed(transcript: Transcript, changes: CorrectionMap, kept: Kept | None) -> Transcript:
    """Return a transcript as it is after changes that were found to be right before."""
    after = _moved(transcript, changes)
    return _with_kept(after, kept) if kept else after


def _moved(transcript: Transcript, changes: CorrectionMap) -> Transcript:
    """Return the transcript with other words, everything moved by the map."""
    if not changes.corrections:
        return transcript
    text = changes.apply(transcript.text)
    place = changes.place
    return replace(
        transcript,
        text=text,
        turns=_turns(transcript, changes, text),
        cues=tuple(Cue(place(cue.position), cue.time) for cue in transcript.cues),
        pages=tuple(PageLine(place(p.position), p.page, p.line) for p in transcript.pages),
        corrected=composed(transcript.corrected, changes, transcript.text),
    )


def _turns(transcript: Transcript, changes: CorrectionMap, text: str) -> tuple[Turn, ...]:
    first, last, whole = changes.first, changes.last, changes.growth
    moved: list[Turn] = []
    for turn in transcript.turns:
        span = turn.span
        if span.end < first:
            moved.append(turn)
        elif span.start > last:
            moved.append(_shifted(turn, whole))
        elif changes.touches(span.start, span.end):
            moved.append(_turn(transcript, turn, changes, text))
        else:
            moved.append(_shifted(turn, changes.place(span.start) - span.start))
    return tuple(moved)


def _shifted(turn: Turn, by: int) -> Turn:
    if not by:
        return turn
    span, words = turn.span, turn.words
    there = Span(span.start + by, span.end + by)
    said = Span(words.start + by, words.end + by)
    return Turn(turn.number, turn.kind, turn.speaker, turn.label, there, said, turn.level)


def _turn(transcript: Transcript, turn: Turn, changes: CorrectionMap, text: str) -> Turn:
    """Return a turn that a correction touches: what is inserted at its ends belongs to it.

    Where a turn meets the next without a space, what is inserted between belongs to that.
    """
    before = transcript.text
    follows = transcript.turns[turn.number] if turn.number < len(transcript.turns) else None
    is_met = follows is not None and follows.span.start == turn.span.end
    after = changes.place if is_met else changes.after
    span = _ordered(changes.place(turn.span.start), after(turn.span.end))
    words = _ordered(changes.place(turn.words.start), after(turn.words.end))
    if turn.span == turn.span.inked(before):
        span = span.inked(text)
    words = _ordered(max(span.start, words.start), min(span.end, words.end))
    if turn.words == turn.words.inked(before):
        words = words.inked(text)
    return _with(turn, span=span, words=words, label=_label(before, turn, changes, text))


def _ordered(start: int, end: int) -> Span:
    return Span(min(start, end), end)


def _label(before: str, turn: Turn, changes: CorrectionMap, text: str) -> str | None:
    """Return the bare label of a turn, corrected with the words it stands in."""
    start = before.find(turn.label or "", turn.span.start, turn.words.start)
    if not turn.label or start < 0:
        return turn.label
    end = start + len(turn.label)
    if not changes.touches(start, end):
        return turn.label
    mark = before[end : turn.words.start].strip()
    within = min(changes.after(end), changes.place(turn.words.start))
    return text[changes.place(start) : within].strip().removesuffix(mark).strip() or None


# -- going back -----------------------------------------------------------------------------------


def _difference(was: Transcript, back: Transcript) -> Kept:
    """Return what is not ``back`` as it ``was``."""
    old, new = set(was.corrected), set(back.corrected)
    return Kept(
        tuple(one for one, other in zip(was.turns, back.turns, strict=True) if one != other),
        _differing(was.cues, back.cues),
        _differing(was.pages, back.pages),
        tuple(sorted(new - old)),
        tuple(sorted(old - new)),
    )


def _differing(
    was: Sequence[Cue | PageLine], back: Sequence[Cue | PageLine]
) -> tuple[tuple[int, int], ...]:
    both = zip(was, back, strict=True)
    return tuple((place, a.position) for place, (a, b) in enumerate(both) if a != b)


def _with_kept(transcript: Transcript, kept: Kept) -> Transcript:
    turns, cues = list(transcript.turns), list(transcript.cues)
    pages = list(transcript.pages)
    for turn in kept.turns:
        turns[turn.number - 1] = turn
    for place, position in kept.cues:
        cues[place] = _with(cues[place], position=position)
    for place, position in kept.pages:
        pages[place] = _with(pages[place], position=position)
    layer = {*transcript.corrected}.difference(kept.gone).union(kept.corrected)
    return replace(
        transcript,
        turns=tuple(turns),
        cues=tuple(cues),
        pages=tuple(pages),
        corrected=tuple(sorted(layer)),
    )


# -- what is refused ------------------------------------------------------------------------------


def check_corrections(transcript: Transcript, corrections: Sequence[Correction]) -> None:
    """Raise ``CannotCorrect`` where one of them is not of this text, or not of one turn."""
    if transcript.locked:
        raise CannotCorrect("The text is locked. Unlock it to correct it.")
    for one in corrections:
        if why := refusal(transcript, one):
            raise CannotCorrect(why)
    try:
        changes = CorrectionMap(corrections)
    except ValueError as error:
        raise CannotCorrect("Two corrections are of the same words.") from error
    _check_words(transcript, changes)


def refusal(transcript: Transcript, correction: Correction) -> str | None:
    """Return why the text cannot be corrected there, or None where it can."""
    span = correction.span
    if span.end > len(transcript.text):
        return "There is no such place in the text."
    turn = transcript.turn_at(span.start)
    if turn is None or span.start > turn.span.end:
        return _outside(transcript, span)
    if span.end > turn.span.end:
        is_space = not transcript.text[turn.span.end : span.end].strip()
        return _BETWEEN if is_space else _reaching(transcript, turn, span)
    if span.start < turn.words.start < span.end:
        return f"A correction cannot reach from the label of turn {turn.number} into its words."
    return None


_BETWEEN = "The space between two turns cannot be corrected."


def _outside(transcript: Transcript, span: Span) -> str:
    is_space = not span.of(transcript.text).strip()
    return _BETWEEN if is_space else "A correction has to begin in a turn."


def _reaching(transcript: Transcript, turn: Turn, span: Span) -> str:
    last = transcript.turn_at(max(span.start, span.end - 1))
    end = last.number if last else turn.number
    return f"A correction cannot reach from turn {turn.number} into turn {end}."


def _check_words(transcript: Transcript, changes: CorrectionMap) -> None:
    """Refuse to leave a turn without words that had some."""
    text = changes.apply(transcript.text)
    for old in transcript.turns:
        if old.span.start > changes.last:
            break
        if old.span.end < changes.first or not changes.touches(old.span.start, old.span.end):
            continue
        had = old.words.of(transcript.text).strip()
        if had and not _turn(transcript, old, changes, text).words.of(text).strip():
            raise CannotCorrect(f"Turn {old.number} would be left without words.")
