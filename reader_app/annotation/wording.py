"""Corrections in words, and those that put words back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits import brief
from reader_app.transcript.corrections import Correction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.corrections import Corrected
    from reader_app.transcript.model import Transcript


def put_back(words: Sequence[Corrected]) -> list[Correction]:
    """Return what makes corrected words again what the source says."""
    return [Correction(one.span, one.printed) for one in words]


def name_of(transcript: Transcript, corrections: Sequence[Correction]) -> str:
    """Return what corrections do, in a few words for the history."""
    if len(corrections) != 1:
        return f"correct {len(corrections)} places"
    (one,) = corrections
    old, new = one.span.of(transcript.text), one.replacement
    if not old.strip():
        return f"insert {brief(new)}"
    return f"correct {brief(old)} to {brief(new)}" if new.strip() else f"delete {brief(old)}"
