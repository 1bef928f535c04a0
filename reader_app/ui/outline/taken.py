"""Which rows of the outline a lens takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.lens import Narrowed
    from reader_app.transcript.model import Exchange, Transcript
    from reader_app.ui.outline.rows import Row


def exchanges_taken(transcript: Transcript, narrowed: Narrowed | None) -> Sequence[Exchange]:
    """Return the exchanges of which the lens takes the question, or an answer."""
    if narrowed is None:
        return transcript.exchanges
    turns = narrowed.turns
    return [
        one
        for one in transcript.exchanges
        if one.question in turns or not turns.isdisjoint(one.answers)
    ]


def faded_speakers(transcript: Transcript, narrowed: Narrowed | None) -> frozenset[str]:
    """Return the ids of those of whom the lens takes nothing."""
    if narrowed is None:
        return frozenset()
    heard = {transcript.turns[number - 1].speaker for number in narrowed.turns}
    return frozenset(one.id for one in transcript.speakers if one.id not in heard)


def faded_tags(rows: Sequence[Row], narrowed: Narrowed | None) -> frozenset[str]:
    """Return the ids of the tags that no highlight bears which the lens takes."""
    return frozenset(row.key for row in rows if row.value == "0") if narrowed else frozenset()
