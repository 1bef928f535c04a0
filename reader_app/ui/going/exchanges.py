"""Where an exchange lies in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.transcript.model import Exchange, Transcript


def exchange_span(transcript: Transcript, exchange: Exchange) -> Span:
    """Return what lies from the first word of a question to the last of its answers."""
    last = max((exchange.question, *exchange.answers))
    return Span(transcript.turn(exchange.question).words.start, transcript.turn(last).span.end)


def answer_span(transcript: Transcript, exchange: Exchange) -> Span:
    """Return what lies from the first word of the first answer to the last of the last."""
    first, last = min(exchange.answers), max(exchange.answers)
    return Span(transcript.turn(first).words.start, transcript.turn(last).words.end)
