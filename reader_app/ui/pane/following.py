"""The book page kept as it is while the text under it is mended or corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor

from reader_app.transcript.corrections import CorrectionMap
from reader_app.transcript.span import Span
from reader_app.ui.pane.book import BookPane, places_of

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.layout import BookLayout
    from reader_app.ui.pane.marks import Marks
    from reader_app.ui.pane.places import Change

_MOST_CHANGES = 200
"""Lines that are broken or joined in the document that is there; more are set anew."""


class _Held(NamedTuple):
    """What stays in view and selected, in code points of the text as it will be."""

    changes: CorrectionMap
    kept: tuple[int, float]
    """The place that is read, and where in the view its line has its upper edge."""
    anchor: int
    caret: int


class FollowingPane(BookPane):
    """A transcript whose turns, and whose words, may become others."""

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__(look, marks)
        self._held: _Held | None = None
        """Where all is to be when the words have become others."""

    def hold(self, changes: CorrectionMap) -> None:
        """Take note of what is read and selected, before the words of the text become others."""
        position, y = self._line_kept()
        cursor = self.textCursor()
        anchor, caret = (self.places.to_text(p) for p in (cursor.anchor(), cursor.position()))
        start, end = sorted((anchor, caret))
        there = changes.span(Span(start, end)) if start < end else Span(*[changes.place(caret)] * 2)
        ends = (there.start, there.end) if anchor <= caret else (there.end, there.start)
        self._held = _Held(changes, (changes.place(position), y), *ends)

    def restructure(self, transcript: Transcript) -> None:
        """Show other turns, or what was corrected; the line that is read, and the selection, stay.

        ``hold`` comes before where the words are others.
        """
        held, self._held = self._held, None
        if held is None:
            cursor = self.textCursor()
            ends = (self.places.to_text(p) for p in (cursor.anchor(), cursor.position()))
            held = _Held(CorrectionMap(()), self._line_kept(), *ends)
        if self._page is None or not self._show_places(transcript, self._page, held.changes):
            self.show_transcript(transcript, held.kept[0])
        self._wear()
        self._put_caret(held.anchor, held.caret)
        self._asked = held.kept[0]
        self._put_line(*held.kept)
        self.viewport().update()

    def _show_places(
        self, transcript: Transcript, page: BookLayout, corrected: CorrectionMap
    ) -> bool:
        """Show other turns in the document that is there; tell whether it could be done."""
        if self._transcript is None or len(corrected.corrections) > _MOST_CHANGES:
            return False
        before, places = self.places, places_of(transcript)
        first: list[Change] = []
        if corrected.corrections:
            before, first = before.moved(corrected, transcript.text)
        elif transcript.text != self._transcript.text:
            return False
        is_other = first or places.shown != before.shown
        changes = before.changes_to(places, transcript.text) if is_other else []
        if len(changes) > _MOST_CHANGES:
            return False
        self._transcript, self.places = transcript, places
        page.restructure(transcript, places)
        for some in (first, changes):
            if some:
                self._change_shown(some)
                page.restructure(transcript, places)
        return True

    def _change_shown(self, changes: list[Change]) -> None:
        self._is_syncing = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for change in changes:
            cursor.setPosition(change.position)
            cursor.setPosition(change.position + change.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(change.put)
        cursor.endEditBlock()
        self._top, self._is_syncing = None, False
