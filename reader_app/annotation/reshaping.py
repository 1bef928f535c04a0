"""Edits of structure, followed on a transcript in memory as the library follows them in its file.

What the library has done is known without reading 20,000 turns from it again.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import msgspec

from reader_app.annotation.edits import Alike, Details, Places, Restored, parts_of
from reader_app.annotation.edits.structure import OnTranscript
from reader_app.transcript.correcting import followed
from reader_app.transcript.corrections import CorrectionMap
from reader_app.transcript.mending import put_turns

if TYPE_CHECKING:
    from reader_app.annotation.edits import Edit
    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn

T = TypeVar("T")


def reshaped(transcript: Transcript, edit: Edit) -> Transcript:
    """Return the transcript as it is after ``edit``, which the library was able to do."""
    sheet = _Sheet(transcript)
    for each in parts_of(edit):
        if isinstance(each, OnTranscript) and each.transcript_id == transcript.id:
            each.apply(sheet)
    return sheet.transcript


class _Sheet:
    """One transcript; every verb replaces something of it and returns what was there."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript

    def swap_details(self, _id: str, details: Details) -> Details:
        old = self.transcript
        self.transcript = replace(
            old, title=details.title, date=details.date, language=details.language
        )
        return Details(old.title, old.date, old.language)

    def change_turns(self, _id: str, alike: tuple[Alike, ...]) -> tuple[Alike, ...]:
        turns, old = list(self.transcript.turns), defaultdict(list)
        for group in alike:
            for number in group.numbers:
                was = turns[number - 1]
                old[was.kind, was.speaker, was.level].append(number)
                turns[number - 1] = msgspec.structs.replace(
                    was, kind=group.kind, speaker=group.speaker, level=group.level
                )
        self.transcript = replace(self.transcript, turns=tuple(turns))
        return tuple(Alike(tuple(numbers), *common) for common, numbers in old.items())

    def swap_turns(
        self, _id: str, first: int, count: int, turns: tuple[Turn, ...]
    ) -> tuple[Turn, ...]:
        old = self.transcript.turns[first : first + count]
        self.transcript = put_turns(self.transcript, first, count, turns)
        return old

    def swap_speakers(
        self, _id: str, first: int, count: int, speakers: tuple[Speaker, ...]
    ) -> tuple[Speaker, ...]:
        old, now = _swapped(self.transcript.speakers, first, count, speakers)
        self.transcript = replace(self.transcript, speakers=now)
        return old

    def swap_exchanges(
        self, _id: str, first: int, count: int, exchanges: tuple[Exchange, ...]
    ) -> tuple[Exchange, ...]:
        old, now = _swapped(self.transcript.exchanges, first, count, exchanges)
        self.transcript = replace(self.transcript, exchanges=now)
        return old

    def swap_places(self, _id: str, places: Places) -> Places:
        old = self.transcript
        self.transcript = replace(
            old,
            cues=places.cues,
            pages=places.pages,
            unread=places.unread,
            metadata=places.metadata,
        )
        return Places(old.cues, old.pages, old.unread, old.metadata)

    def correct_text(
        self, _id: str, corrections: tuple[Correction, ...], restored: Restored | None
    ) -> tuple[tuple[Correction, ...], Restored]:
        """Follow them; nobody asks here what takes them back."""
        kept = restored.layers if restored else None
        self.transcript = followed(self.transcript, CorrectionMap(corrections), kept)
        return (), Restored()

    def swap_locked(self, _id: str, locked: bool) -> bool:
        old = self.transcript
        self.transcript = replace(old, locked=locked)
        return old.locked


def _swapped(
    there: tuple[T, ...], first: int, count: int, new: tuple[T, ...]
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Return what goes, and all with ``new`` in its place."""
    end = first + count
    return there[first:end], (*there[:first], *new, *there[end:])
