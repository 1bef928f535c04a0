"""Who is not the same, though the names are alike: what the reader has said of offers to merge."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.likeness import likely_same

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader_app.structure.likeness import Offer
    from reader_app.transcript.model import Transcript

KEY = "not the same"
"""Under which the transcript's metadata keeps it: pairs of ``Speaker.id``, as JSON."""


def open_offers(transcript: Transcript) -> tuple[Offer, ...]:
    """Return who is likely the same person, without those the reader said are not."""
    apart = _apart(transcript)
    offers = (_without(offer, apart) for offer in likely_same(transcript))
    return tuple(offer for offer in offers if len(offer.speakers) > 1)


def keep_apart(transcript: Transcript, speakers: Collection[str]) -> Transcript:
    """Say that no two of these speakers are the same person."""
    apart = _apart(transcript) | {frozenset(pair) for pair in combinations(speakers, 2)}
    written = msgspec.json.encode(sorted(sorted(pair) for pair in apart)).decode()
    return replace(transcript, metadata={**transcript.metadata, KEY: written})


def _apart(transcript: Transcript) -> set[frozenset[str]]:
    try:
        pairs = msgspec.json.decode(transcript.metadata.get(KEY, "[]"), type=list[list[str]])
    except msgspec.MsgspecError:  # a file may have a field of that name too
        return set()
    return {frozenset(pair) for pair in pairs}


def _without(offer: Offer, apart: set[frozenset[str]]) -> Offer:
    kept, *others = offer.speakers
    left = (kept, *(other for other in others if frozenset((kept, other)) not in apart))
    return msgspec.structs.replace(offer, speakers=left)
