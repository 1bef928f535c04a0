"""Edits of the text itself: the words of a transcript, and whether they may be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits.edit import Edit, brief
from reader_app.annotation.edits.structure import OnTranscript
from reader_app.annotation.model import Highlight
from reader_app.transcript.correcting import Kept
from reader_app.transcript.corrections import Correction  # noqa: TC001 (msgspec reads it)
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.store import Store, Structure


class Restored(msgspec.Struct, frozen=True):
    """What the map of corrections alone does not bring back when they are taken back."""

    layers: Kept = Kept()
    highlights: tuple[Highlight, ...] = ()
    memos: tuple[tuple[str, int], ...] = ()
    """``Memo.id`` and position."""
    parts: tuple[tuple[Span, ...], tuple[Span, ...]] | None = None
    """What was read: the parts there are unless more was read since, and what they were."""
    position: tuple[int, int] | None = None
    """As of parts, the place of reading."""


class CorrectText(OnTranscript, frozen=True, tag=True):
    """Put other words into the text; everything that lies over it moves with its words."""

    corrections: tuple[Correction, ...]
    """In order; see ``transcript.correcting.prepared``."""
    restored: Restored | None = None
    """Where it takes corrections back, what goes with that."""
    name: str = ""

    def apply(self, store: Structure) -> Edit:
        """Correct the text. Raises ``CannotCorrect``, where it does not take back."""
        back, restored = store.correct_text(self.transcript_id, self.corrections, self.restored)
        return CorrectText(self.transcript_id, back, restored, self.name)

    def touches(self) -> frozenset[str] | None:
        """Return None: every highlight behind it moves."""
        return None

    def what(self, store: Store) -> str:
        """Return its own name."""
        return self.name or f"correct {brief(store.title(self.transcript_id))}"


class LockText(OnTranscript, frozen=True, tag=True):
    """Say whether the text may be corrected."""

    locked: bool

    def apply(self, store: Structure) -> Edit:
        """Lock or unlock it."""
        return LockText(self.transcript_id, store.swap_locked(self.transcript_id, self.locked))

    def what(self, store: Store) -> str:
        """Name the transcript."""
        title = brief(store.title(self.transcript_id))
        return f"lock the text of {title}" if self.locked else f"unlock the text of {title}"
