"""How long each speaker speaks, as far as the cues tell.

Between two cues time passes evenly over the text; before the first and after the last nothing is
known. A cue that goes back in time is passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.transcript.model import Cue, Transcript


def speaking_times(transcript: Transcript) -> dict[str, int]:
    """Return the milliseconds of each speaker, by id; empty where there are too few cues."""
    known = _rising(transcript.cues)
    times: dict[str, float] = {}
    index, last = 0, len(known) - 2
    for turn in transcript.turns if last >= 0 else ():
        place, end = turn.span.start, turn.span.end
        while index < last and known[index + 1][0] <= place:
            index += 1
        spoken = _passed(known[index], known[index + 1], place, end)
        while index < last and known[index + 1][0] < end:
            index += 1
            spoken += _passed(known[index], known[index + 1], place, end)
        if turn.speaker:
            times[turn.speaker] = times.get(turn.speaker, 0.0) + spoken
    return {speaker: round(time) for speaker, time in times.items() if time >= 1}


def _rising(cues: Iterable[Cue]) -> list[tuple[int, int]]:
    """Return position and time of each cue that is later, and stands later, than all before it."""
    known: list[tuple[int, int]] = []
    for cue in cues:
        if not known or (cue.position > known[-1][0] and cue.time >= known[-1][1]):
            known.append((cue.position, cue.time))
    return known


def _passed(first: tuple[int, int], second: tuple[int, int], start: int, end: int) -> float:
    """Return how much of the time between two cues passes from ``start`` to ``end``."""
    low, high = max(first[0], start), min(second[0], end)
    share = (high - low) / (second[0] - first[0]) if high > low else 0.0
    return share * (second[1] - first[1])
