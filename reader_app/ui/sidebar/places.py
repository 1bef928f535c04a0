"""Where a highlight stands, in the words of its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.transcript.address import address_of
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.transcript.model import Transcript


def place_words(transcript: Transcript | None, one: Highlight) -> str:
    """Return who speaks and where: ``Lund · Q2 · ¶ 1 · 00:07:41``."""
    if transcript is None:
        return ""
    speaker = transcript.speaker_of(transcript.turn_at(one.span.start))
    words = place_said(address_of(transcript, one.span.start).words())
    return " · ".join(filter(None, (apart(short_name(speaker)) if speaker else "", words)))
