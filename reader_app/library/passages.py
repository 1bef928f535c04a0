"""Which transcripts may hold a passage, by phrases of it: asked of the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.library.store import Library

_SAYING = (
    "SELECT turn.id, turn.transcript FROM turn_fts JOIN turn ON turn.id = turn_fts.rowid "
    "JOIN transcript ON transcript.id = turn.transcript AND NOT transcript.removed "
    "WHERE turn_fts MATCH ? LIMIT ?"
)
_MOST = 400
"""Turns that are looked at for one phrase; one that more turns say tells little."""


def transcripts_saying(library: Library, phrase: Sequence[str]) -> list[str]:
    """Return the transcripts of which a turn says a phrase, which is a list of terms."""
    return list(dict.fromkeys(transcript for _, transcript in _turns(library, phrase)))


def transcripts_like(
    library: Library, phrases: Iterable[Sequence[str]], most: int = 6
) -> list[str]:
    """Return the transcripts with the turns that say most of the ``phrases``, rare ones above all.

    The index's own order is of no use: it takes long turns for unlikely ones.
    """
    votes: dict[tuple[int, str], float] = {}
    for phrase in phrases:
        turns = _turns(library, phrase)
        for turn in turns:
            votes[turn] = votes.get(turn, 0.0) + 1 / len(turns)
    best = sorted(votes, key=votes.__getitem__, reverse=True)
    return list(dict.fromkeys(transcript for _, transcript in best))[:most]


def _turns(library: Library, phrase: Sequence[str]) -> list[tuple[int, str]]:
    """Return the row and the transcript of turns that say a phrase."""
    asked = f'"{" ".join(phrase)}"'
    return [(row[0], row[1]) for row in library.file.rows(_SAYING, (asked, _MOST))]
