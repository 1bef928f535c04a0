"""Where passages of one version are in another, and how sure that is.

Kept is only what has the same words, said alike, at a place about which there is no doubt.
Everything else that has a place is proposed, and what has none is lost.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.anchor import Fate
from reader_app.transcript.span import Span
from reader_app.versions.alignment import align
from reader_app.versions.certainty import CONTEXT, context, is_sure
from reader_app.versions.labels import label_there
from reader_app.versions.mapping import Mapping
from reader_app.versions.tokens import Tokens, Vocabulary, are_same

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript
    from reader_app.versions.tokens import Report

_BREAK = re.compile(r"\s")


class Placed(msgspec.Struct, frozen=True):
    """What became of a passage."""

    fate: Fate
    span: Span | None = None
    """Where it is in the new version; None exactly where it is lost."""
    near: Span | None = None
    """Where it would be by its neighbours, where it is lost; empty where they touch."""
    certainty: float = 0.0
    """0.0 to 1.0: how many of its words, and of those around it, are the same."""


class Versions:
    """Two versions of a transcript, and the way from the old one to the new."""

    def __init__(self, old: Transcript, new: Transcript, report: Report) -> None:
        """Align two versions; ``report`` is told the share done, and may raise to stop."""
        self.old, self.new = old, new
        vocabulary = Vocabulary(is_english=_is_english(old) and _is_english(new))
        self.before = Tokens(old, vocabulary, lambda share: report(0.2 * share))
        self.after = Tokens(new, vocabulary, lambda share: report(0.2 + 0.2 * share))
        self.alignment = align(
            self.before.words, self.after.words, lambda share: report(0.4 + 0.6 * share)
        )
        self.mapping = Mapping(self.before, self.after, self.alignment)

    def place(self, span: Span) -> Placed:
        """Return where a passage of the old version is in the new one."""
        places = self.before.within(span)
        if not places and (label := label_there(self, span)):
            return Placed(Fate.KEPT if label[1] else Fate.MOVED, label[0])
        found = self.mapping.find(places) if places else None
        if found is None:
            return Placed(Fate.LOST, near=self._near(places))
        there = found.places
        is_kept = (
            are_same(self.before, places, self.after, there)
            and self._is_cut_alike(span, places, there)
            and self._is_said_alike(places, there)
            and is_sure(self.mapping, places, there)
        )
        return Placed(
            Fate.KEPT if is_kept else Fate.MOVED,
            self._with_edges(span, places, there),
            certainty=self._certainty(places, there, found.share),
        )

    def _certainty(self, places: range, there: range, share: float) -> float:
        left = context(self.mapping, places.start, there.start, -1)
        right = context(self.mapping, places.stop, there.stop, 1)
        return (share * len(places) + left.hits + right.hits) / (len(places) + 2 * CONTEXT)

    def _near(self, places: range) -> Span:
        """Return what lies between the nearest words before and after that are the same."""
        before, after = self.mapping.between(places)
        start = 0 if before is None else self.after.ends[before]
        end = len(self.new.text) if after is None else self.after.starts[after]
        return Span(start, end).inked(self.new.text) if start <= end else Span(start, start)

    def _is_said_alike(self, places: range, there: range) -> bool:
        """Tell whether speakers change at the same words of a passage."""
        return _changes(self.old, self.before, places) == _changes(self.new, self.after, there)

    # -- edges ------------------------------------------------------------------------------------

    def _is_cut_alike(self, span: Span, places: range, there: range) -> bool:
        """Tell whether a passage begins and ends with whole words, or in words printed alike."""
        lead, trail = self._cuts(span, places)
        return (not lead or self._is_printed_alike(places[0], there[0])) and (
            not trail or self._is_printed_alike(places[-1], there[-1])
        )

    def _cuts(self, span: Span, places: range) -> tuple[int, int]:
        """Return how many characters of its first and of its last word a passage does not take."""
        return (
            max(0, span.start - self.before.starts[places[0]]),
            max(0, self.before.ends[places[-1]] - span.end),
        )

    def _is_printed_alike(self, place: int, there: int) -> bool:
        return self.before.printed(place) == self.after.printed(there)

    def _with_edges(self, span: Span, places: range, there: range) -> Span:
        """Return the span of the new words, with the punctuation that belongs to a passage."""
        start, end = self.after.starts[there[0]], self.after.ends[there[-1]]
        lead, trail = self._cuts(span, places)
        if lead and self._is_printed_alike(places[0], there[0]):
            start += lead
        elif not lead:
            floor = self.after.ends[there[0] - 1] if there[0] else 0
            before = self.old.text[span.start : self.before.starts[places[0]]]
            start -= _alike(before[::-1], self.new.text[floor:start][::-1])
        if trail and self._is_printed_alike(places[-1], there[-1]):
            end -= trail
        elif not trail:
            is_last = there[-1] + 1 == len(self.after)
            roof = len(self.new.text) if is_last else self.after.starts[there[-1] + 1]
            after = self.old.text[self.before.ends[places[-1]] : span.end]
            end += _alike(after, self.new.text[end:roof])
        return Span(start, max(start, end))


def _alike(wanted: str, there: str) -> int:
    """Return how many characters of punctuation belong to a word, where ``wanted`` did before."""
    if not wanted.strip():
        return 0
    if there.startswith(wanted):
        return len(wanted)
    return len(_BREAK.split(there, maxsplit=1)[0])


def _changes(transcript: Transcript, tokens: Tokens, places: range) -> list[int]:
    """Return after how many words of a passage another speaker goes on."""
    turns = transcript.turns_in(tokens.span(places))
    return [
        tokens.within(turn.words).start - places.start
        for before, turn in pairwise(turns)
        if turn.speaker != before.speaker and turn.words
    ]


def _is_english(transcript: Transcript) -> bool:
    return transcript.language is None or transcript.language.casefold().startswith("en")
