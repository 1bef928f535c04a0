"""Putting right what was misunderstood of a transcript: who speaks, in which turns, what is asked.

Each verb returns another transcript with the same text, or raises ``NotFound`` or ``CannotMend``
with a sentence for the reader. Turns are known by their number, speakers by their id.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as day
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import NotFound
from reader_app.transcript.asking import (
    CannotMend,
    exchange_of,
    mark_question,
    relabelled,
    renumbered,
    said_anew,
    turn_of,
    unmark_question,
    with_answers,
    without,
)
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

_with = msgspec.structs.replace
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*")


# -- the whole --------------------------------------------------------------------------------


def describe(
    transcript: Transcript, title: str, date: str | None, language: str | None
) -> Transcript:
    """Set title, date (ISO 8601) and language (BCP 47)."""
    title = " ".join(title.split())
    if not title:
        raise CannotMend("A transcript needs a title.")
    if date and date != transcript.date and not _is_date(date):
        raise CannotMend(f"“{date}” is not a date like 2031-04-05, 2031-04 or 2031.")
    if language and language != transcript.language and not _LANGUAGE.fullmatch(language):
        raise CannotMend(f"“{language}” is not a language like en or pt-BR.")
    return replace(transcript, title=title, date=date or None, language=language or None)


def _is_date(written: str) -> bool:
    parts = _DATE.fullmatch(written)
    if not parts:
        return False
    try:
        day(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
    except ValueError:
        return False
    return True


# -- speakers ---------------------------------------------------------------------------------


def change_speaker(transcript: Transcript, changed: Speaker) -> Transcript:
    """Give the speaker with this id another name, role, affiliation or colour."""
    _speaker(transcript, changed.id)
    if not changed.name.strip():
        raise CannotMend("A speaker needs a name.")
    speakers = tuple(changed if s.id == changed.id else s for s in transcript.speakers)
    return replace(transcript, speakers=speakers)


def rename_speaker(transcript: Transcript, speaker_id: str, name: str) -> Transcript:
    """Give a speaker another name; the labels that are printed stay known."""
    changed = _with(_speaker(transcript, speaker_id), name=" ".join(name.split()))
    return change_speaker(transcript, changed)


def merge_speakers(transcript: Transcript, kept: str, others: Collection[str]) -> Transcript:
    """Let ``others`` be ``kept``, who takes over their turns, questions, answers and labels."""
    gone = [_speaker(transcript, other) for other in others if other != kept]
    if not gone:
        raise CannotMend("It takes two speakers to make one of them.")
    whole = _speaker(transcript, kept)
    for other in gone:
        whole = _with(
            whole,
            role=whole.role or other.role,
            affiliation=whole.affiliation or other.affiliation,
            labels=tuple(dict.fromkeys((*whole.labels, *other.labels))),
        )
    ids = {other.id for other in gone}
    left = (whole if s.id == kept else s for s in transcript.speakers if s.id not in ids)
    turns = tuple(_with(t, speaker=kept) if t.speaker in ids else t for t in transcript.turns)
    exchanges = tuple(_renamed(e, ids, kept) for e in transcript.exchanges)
    return replace(transcript, speakers=tuple(left), turns=turns, exchanges=exchanges)


def split_speaker(
    transcript: Transcript, speaker_id: str, numbers: Collection[int], new: Speaker
) -> Transcript:
    """Give some turns of a speaker to a ``new`` one, with the labels that only they bear."""
    old = _speaker(transcript, speaker_id)
    chosen = set(numbers)
    theirs = {t.number for t in transcript.turns if t.speaker == speaker_id}
    if stray := chosen - theirs:
        raise CannotMend(f"Turn {min(stray)} is not one of {old.name}.")
    if not chosen or chosen == theirs:
        raise CannotMend(f"Some turns of {old.name} have to go, and some to stay.")
    staying = {transcript.turn(number).label for number in theirs - chosen}
    going = {transcript.turn(number).label for number in chosen} - staying
    new = _with(new, labels=tuple(label for label in old.labels if label in going))
    old = _with(old, labels=tuple(label for label in old.labels if label not in going))
    place = transcript.speakers.index(_speaker(transcript, speaker_id))
    speakers = (*transcript.speakers[:place], old, new, *transcript.speakers[place + 1 :])
    return give_turns(replace(transcript, speakers=speakers), chosen, new.id)


def add_speaker(transcript: Transcript, new: Speaker) -> Transcript:
    """Add somebody who was not found."""
    if not new.name.strip():
        raise CannotMend("A speaker needs a name.")
    return replace(transcript, speakers=(*transcript.speakers, new))


def remove_speaker(transcript: Transcript, speaker_id: str) -> Transcript:
    """Take away a speaker who is none; his turns are nobody's."""
    _speaker(transcript, speaker_id)
    numbers = [turn.number for turn in transcript.turns if turn.speaker == speaker_id]
    left = give_turns(transcript, numbers, None)
    speakers = tuple(s for s in left.speakers if s.id != speaker_id)
    exchanges = tuple(_renamed(e, {speaker_id}, None) for e in left.exchanges)
    return replace(left, speakers=speakers, exchanges=exchanges)


def _speaker(transcript: Transcript, speaker_id: str) -> Speaker:
    speaker = transcript.speaker(speaker_id)
    if speaker is None:
        raise NotFound(f"There is no speaker {speaker_id} in the transcript.")
    return speaker


def _renamed(exchange: Exchange, ids: Collection[str], kept: str | None) -> Exchange:
    """Return the exchange with ``kept`` where one of ``ids`` was, or with nobody."""
    if exchange.asker not in ids and not any(one in ids for one in exchange.answerers):
        return exchange
    answerers = (kept if one in ids else one for one in exchange.answerers)
    return _with(
        exchange,
        asker=kept if exchange.asker in ids else exchange.asker,
        answerers=tuple(dict.fromkeys(one for one in answerers if one)),
    )


# -- turns ------------------------------------------------------------------------------------


def give_turns(
    transcript: Transcript, numbers: Collection[int], speaker_id: str | None
) -> Transcript:
    """Let turns be said by another speaker, or by nobody who is named."""
    if speaker_id is not None:
        _speaker(transcript, speaker_id)
    recast = _recast(transcript, numbers, lambda turn: _with(turn, speaker=speaker_id))
    return said_anew(recast, set(numbers))


def change_kind(
    transcript: Transcript, numbers: Collection[int], kind: TurnKind, level: int = 1
) -> Transcript:
    """Say what turns are; ``level`` is the depth of headings.

    A new question has no answers yet; what stops being a question or an answer leaves its exchange.
    """
    for number in numbers:
        asks = exchange_of(transcript, number) is not None
        if kind is TurnKind.QUESTION and not asks:
            transcript = mark_question(transcript, number)
        elif kind is not TurnKind.QUESTION and asks:
            transcript = unmark_question(transcript, number)
    depth = max(1, level) if kind is TurnKind.HEADING else 0
    recast = _recast(transcript, numbers, lambda turn: _with(turn, kind=kind, level=depth))
    return recast if kind is TurnKind.ANSWER else _without_answers(recast, set(numbers))


def _without_answers(transcript: Transcript, numbers: Collection[int]) -> Transcript:
    turns = transcript.turns
    left = tuple(without(exchange, numbers, turns) for exchange in transcript.exchanges)
    return replace(transcript, exchanges=left)


def split_turn(
    transcript: Transcript,
    number: int,
    position: int,
    words: int | None = None,
    label: str | None = None,
) -> Transcript:
    """Cut a turn in two before the code point at ``position``.

    The second goes on as the first was, except that what follows a question is none. A label that
    is printed at ``position`` is given as ``label``, and where it ends as ``words``.
    """
    turn = turn_of(transcript, number)
    text = transcript.text
    before, after = text[turn.words.start : position], text[position : turn.span.end]
    if not turn.span.holds(position) or not before.strip() or not after.strip():
        raise CannotMend(f"Turn {number} cannot be split there: no words would be left on a side.")
    start = position + len(after) - len(after.lstrip())
    end = turn.words.start + len(before.rstrip())
    first = _with(turn, span=Span(turn.span.start, end), words=Span(turn.words.start, end))
    second = _with(
        turn,
        kind=TurnKind.SPEECH if turn.kind is TurnKind.QUESTION else turn.kind,
        label=label,
        span=Span(start, turn.span.end),
        words=Span(min(max(start, words or start), turn.span.end), turn.span.end),
    )
    moved = put_turns(transcript, number - 1, 1, (first, second))
    exchanges = tuple(_also_after(exchange, number) for exchange in moved.exchanges)
    return replace(moved, exchanges=exchanges)


def _also_after(exchange: Exchange, number: int) -> Exchange:
    """Return the exchange with the turn after an answer ``number`` as an answer too."""
    if number not in exchange.answers:
        return exchange
    place = exchange.answers.index(number) + 1
    answers = (*exchange.answers[:place], number + 1, *exchange.answers[place:])
    return _with(exchange, answers=answers)


def join_turns(transcript: Transcript, number: int) -> Transcript:
    """Make one of a turn and the next, with the kind, label and speaker of the first.

    A question that joins another one leaves its answers to it.
    """
    first, second = turn_of(transcript, number), turn_of(transcript, number + 1)
    transcript = _without_answers(_questions_joined(transcript, number), {number + 1})
    joined = _with(
        first,
        span=Span(first.span.start, second.span.end),
        words=Span(first.words.start, second.span.end),
    )
    return put_turns(transcript, number - 1, 2, (joined,))


def _questions_joined(transcript: Transcript, number: int) -> Transcript:
    """Return the transcript without the exchange of the turn after ``number``."""
    asked, asks = exchange_of(transcript, number), exchange_of(transcript, number + 1)
    if asks and not asked:
        return unmark_question(transcript, number + 1)
    if not asks or not asked:
        return transcript
    answers = sorted({*asked.answers, *asks.answers} - {number, number + 1})
    whole = with_answers(asked, tuple(answers), transcript.turns)
    left = (whole if e is asked else e for e in transcript.exchanges if e is not asks)
    return replace(transcript, exchanges=relabelled(transcript, left))


def put_turns(transcript: Transcript, first: int, count: int, made: Sequence[Turn]) -> Transcript:
    """Put ``made`` in the place of ``count`` turns after the first ``first``; later ones move.

    Their numbers follow from their place, and those that exchanges name with them.
    """
    by, last = len(made) - count, first + count
    turns = list(transcript.turns[:first])
    turns += (_with(turn, number=number) for number, turn in enumerate(made, first + 1))
    later = transcript.turns[last:]
    if by:
        later = tuple(
            Turn(t.number + by, t.kind, t.speaker, t.label, t.span, t.words, t.level) for t in later
        )
    turns += later

    def moved(old: int) -> int:
        return old + by if old > last else old

    exchanges = tuple(renumbered(exchange, moved) for exchange in transcript.exchanges)
    return replace(transcript, turns=tuple(turns), exchanges=exchanges)


def _recast(
    transcript: Transcript, numbers: Iterable[int], change: Callable[[Turn], Turn]
) -> Transcript:
    turns = list(transcript.turns)
    for number in numbers:
        turns[number - 1] = change(turn_of(transcript, number))
    return replace(transcript, turns=tuple(turns))
