"""Putting right what was misunderstood of questions and answers; see ``mending``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import NotFound, ReaderError
from reader_app.transcript.model import Exchange, Transcript, Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

_with = msgspec.structs.replace


class CannotMend(ReaderError):
    """What was asked for makes no sense in this transcript."""


def mark_question(
    transcript: Transcript, number: int, answers: Iterable[int] = (), asker: str | None = None
) -> Transcript:
    """Let a turn be a question that just these turns answer.

    ``asker`` is who asks, where that is not the speaker of the turn. A turn that is an answer no
    longer becomes speech.
    """
    turn = turn_of(transcript, number)
    wanted = tuple(sorted(set(answers)))
    asks = {exchange.question for exchange in transcript.exchanges}
    for answer in wanted:
        turn_of(transcript, answer)
        if answer == number or answer in asks:
            raise CannotMend(f"Turn {answer} is a question: it cannot be an answer too.")
    old = exchange_of(transcript, number)
    made = Exchange("", number, (), asker or turn.speaker)
    if old:
        made = _with(old, asker=asker or old.asker)
    others = [without(e, {number}, transcript.turns) for e in transcript.exchanges if e is not old]
    made = with_answers(made, wanted, transcript.turns)
    ordered = sorted([*others, made], key=lambda exchange: exchange.question)
    kinds = {number: TurnKind.QUESTION, **dict.fromkeys(wanted, TurnKind.ANSWER)}
    return _settled(transcript, ordered, kinds, old.answers if old else ())


def unmark_question(transcript: Transcript, number: int) -> Transcript:
    """Let a question be speech, and what only answered it too."""
    old = exchange_of(transcript, number)
    if old is None:
        raise NotFound(f"Turn {number} is not a question with its answers.")
    left = [exchange for exchange in transcript.exchanges if exchange is not old]
    return _settled(transcript, left, {number: TurnKind.SPEECH}, old.answers)


def set_asker(transcript: Transcript, number: int, speaker_id: str | None) -> Transcript:
    """Say who asks the question of turn ``number``, or that nobody knows."""
    old = exchange_of(transcript, number)
    if old is None:
        raise NotFound(f"Turn {number} is not a question with its answers.")
    if speaker_id is not None and transcript.speaker(speaker_id) is None:
        raise NotFound(f"There is no speaker {speaker_id} in the transcript.")
    asked = _with(old, asker=speaker_id)
    exchanges = tuple(asked if one is old else one for one in transcript.exchanges)
    return replace(transcript, exchanges=exchanges)


def _settled(
    transcript: Transcript,
    exchanges: Sequence[Exchange],
    kinds: dict[int, TurnKind],
    answered: Iterable[int],
) -> Transcript:
    """Return the transcript with these exchanges and kinds; ``answered`` may be answers no more."""
    answering = {number for exchange in exchanges for number in exchange.answers}
    turns = list(transcript.turns)
    for number in answered:
        if number not in answering and number not in kinds:
            kinds[number] = TurnKind.SPEECH
    for number, kind in kinds.items():
        if turns[number - 1].kind is not kind:
            turns[number - 1] = _with(turns[number - 1], kind=kind, level=0)
    named = relabelled(transcript, exchanges)
    return replace(transcript, turns=tuple(turns), exchanges=named)


def relabelled(transcript: Transcript, exchanges: Iterable[Exchange]) -> tuple[Exchange, ...]:
    """Return the exchanges that are left, or new, with the labels that their places give them.

    A label that is printed is kept.
    """
    counted = {e.question for n, e in enumerate(transcript.exchanges, 1) if e.label == f"Q{n}"}
    named = []
    for place, exchange in enumerate(exchanges, 1):
        printed = transcript.turns[exchange.question - 1].label or ""
        label = printed if printed[-1:].isdecimal() else f"Q{place}"
        is_ours = not exchange.label or (exchange.question in counted and exchange.label != printed)
        is_same = not is_ours or label == exchange.label
        named.append(exchange if is_same else _with(exchange, label=label))
    return tuple(named)


def with_answers(exchange: Exchange, answers: tuple[int, ...], turns: Sequence[Turn]) -> Exchange:
    """Return the exchange with these answers, and those who give them."""
    voices = (turns[number - 1].speaker for number in answers)
    return _with(exchange, answers=answers, answerers=tuple(dict.fromkeys(v for v in voices if v)))


def without(exchange: Exchange, numbers: Collection[int], turns: Sequence[Turn]) -> Exchange:
    """Return the exchange without these turns as answers."""
    left = tuple(number for number in exchange.answers if number not in numbers)
    return exchange if left == exchange.answers else with_answers(exchange, left, turns)


def said_anew(transcript: Transcript, numbers: Collection[int]) -> Transcript:
    """Return the transcript with askers and answerers as the speakers of these turns say."""

    def told(exchange: Exchange) -> Exchange:
        if exchange.question in numbers:
            asker = transcript.turns[exchange.question - 1].speaker
            exchange = exchange if asker == exchange.asker else _with(exchange, asker=asker)
        if not any(number in numbers for number in exchange.answers):
            return exchange
        return with_answers(exchange, exchange.answers, transcript.turns)

    return replace(transcript, exchanges=tuple(map(told, transcript.exchanges)))


def renumbered(exchange: Exchange, number: Callable[[int], int]) -> Exchange:
    """Return the exchange with ``number`` of each turn it names."""
    question, answers = number(exchange.question), tuple(map(number, exchange.answers))
    if question == exchange.question and answers == exchange.answers:
        return exchange
    return Exchange(exchange.label, question, answers, exchange.asker, exchange.answerers)


def exchange_of(transcript: Transcript, number: int) -> Exchange | None:
    """Return the exchange whose question turn ``number`` is, or None."""
    return next((e for e in transcript.exchanges if e.question == number), None)


def turn_of(transcript: Transcript, number: int) -> Turn:
    """Return a turn by its number. Raises ``NotFound``."""
    if not 1 <= number <= len(transcript.turns):
        raise NotFound(f"There is no turn {number} in the transcript.")
    return transcript.turns[number - 1]
