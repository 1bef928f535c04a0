"""Who corrected what of a text, and when, as the history tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits import CorrectText, parts_of
from reader_app.transcript.corrections import CorrectionMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.annotation.history import Entry
    from reader_app.transcript.corrections import Corrected


def credited(
    layer: Sequence[Corrected], done: Iterable[Entry], transcript_id: str
) -> list[Entry | None]:
    """Return for all corrected words who touched them last; None where the history tells nothing.

    ``done`` is what was done to the transcript and not undone, newest first.
    """
    found: list[Entry | None] = [None] * len(layer)
    places = {number: words.span for number, words in enumerate(layer)}
    for entry in done:
        if not places:
            break
        for part in parts_of(entry.inverse):
            if isinstance(part, CorrectText) and part.transcript_id == transcript_id:
                back = CorrectionMap(part.corrections)
                for number, span in list(places.items()):
                    if back.touches(span.start, span.end):
                        found[number] = entry
                        del places[number]
                    else:
                        places[number] = back.span(span)
    return found
