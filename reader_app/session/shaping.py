"""Shaping: what a reader does with highlights that are there, and with several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal

from reader_app.annotation import shaping
from reader_app.annotation.edits import AddHighlight
from reader_app.annotation.history import now
from reader_app.session.tagging import Tagging

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.model import Highlight
    from reader_app.transcript.span import Span


class Shaping(Tagging):
    """The verbs of ends, parts and copies, and of what is picked, on the current sheet."""

    picked_changed = Signal()
    """Other highlights are picked, to do something with all of them."""
    _picked: frozenset[str] = frozenset()

    # -- one highlight ----------------------------------------------------------------------------

    def split(self, marked: Highlight, cuts: Iterable[int]) -> bool:
        """Make several highlights of one, cut at these places; tell whether that could be done."""
        if self.sheet.transcript is None:
            return False
        return self._shape(
            shaping.split(self.known(marked), self.sheet.transcript.text, cuts, now())
        )

    def join(self, highlights: list[Highlight]) -> bool:
        """Make one highlight of several and choose it; tell whether that could be done."""
        transcript = self.sheet.transcript
        highlights = [self.known(one) for one in highlights]
        edit = shaping.join(highlights, transcript.text, now()) if transcript else None
        if edit is None:
            return False
        self.workspace.do(edit)
        kept = edit.edits[0].touches() or ()
        self.sheet.choose(next((one for one in self.sheet.highlights if one.id in kept), None))
        return True

    def copy_to(self, marked: Highlight, span: Span, *, with_note: bool = True) -> Highlight | None:
        """Mark other words, or the same again, as ``marked`` is; choose that."""
        if self.sheet.transcript is None or not span:
            return None
        signed = (self.workspace.history.author, now())
        made = shaping.copied(marked, self.sheet.transcript.text, span, signed)
        if not with_note:
            made = replace(made, note="")
        self.workspace.do(AddHighlight(made))
        self.sheet.choose(made)
        return made

    def set_important(self, marked: Highlight, important: bool) -> None:
        """Mark a highlight as important, or no longer."""
        marked = self.known(marked)
        if marked.important is not important:
            self.workspace.do(shaping.starred(marked, important, now()))

    def _shape(self, edit: Edit | None) -> bool:
        if edit:
            self.workspace.do(edit)
        return edit is not None

    # -- several ----------------------------------------------------------------------------------

    @property
    def picked(self) -> list[Highlight]:
        """The highlights that are picked, in reading order."""
        if not self._picked:
            return []
        return [one for one in self.sheet.highlights if one.id in self._picked]

    def is_picked(self, highlight_id: str) -> bool:
        """Tell whether a highlight is picked."""
        return highlight_id in self._picked

    def pick(self, ids: Iterable[str]) -> None:
        """Pick these highlights and no others."""
        wanted = frozenset(ids)
        if wanted != self._picked:
            self._picked = wanted
            self.picked_changed.emit()

    def keep_picks(self) -> None:
        """Let go of what is picked and no longer there."""
        if self._picked:
            self.pick(one.id for one in self.picked)
