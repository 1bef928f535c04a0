"""The search of one pane: its hits, which of them is current, and why there are none."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader_app.session.seeking import Seeking
from reader_app.transcript.finding import BadSearch, Found, Search, find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span
    from reader_app.ui.pane.view import PaneView

_START = attrgetter("start")
_NOTHING = Search("")
_FEW = 10_000
"""Hits that are moved in no time."""
_WITH_THE_WORDS = -2
"""The caret is at the current hit, wherever the pane puts it when it shows the words anew."""


class Hunt(QObject):
    """Finds in what lies open in a pane, anew where that or its lens is another, and shows it."""

    found = Signal()
    """The hits are others, or it is known why there are none."""
    moved = Signal()
    """Another hit is the current one."""
    leaving = Signal()
    """The pane is about to show a hit."""

    def __init__(self, view: PaneView, parent: QObject) -> None:
        super().__init__(parent)
        self.view, self.sheet = view, view.sheet
        self.hits = Found()
        self.current: int | None = None
        """The place of the current hit among the hits."""
        self.trouble: BadSearch | None = None
        """Why nothing could be found."""
        self.is_slow = False
        """Whether it has not come to an end yet, and takes its time."""
        self.wrapped = 0
        """1 where the last step led from the end to the beginning, -1 where the other way."""
        self._search = _NOTHING
        self._origin: int | None = None
        self._steps = 0
        self._caret = -1
        self._text = ""
        self._seeking = Seeking(self)
        self._seeking.arrived.connect(self._take)
        self._seeking.slow.connect(self._slow)
        self._seeking.failed.connect(partial(self._take, Found()))
        self.sheet.transcript_opened.connect(self._open)
        self.sheet.corrected.connect(self._move)
        self.sheet.structure_changed.connect(self._follow_structure)
        self.sheet.lens_changed.connect(self._renew)

    @property
    def hit(self) -> Span | None:
        """Where the current hit is, or None."""
        return None if self.current is None else self.hits.spans[self.current]

    # -- finding ----------------------------------------------------------------------------------

    def look_for(self, search: Search, origin: int | None = None) -> None:
        """Find ``search``; the first hit from ``origin`` on is shown, where that is a place."""
        if search == self._search:
            return
        self._search, self._origin = search, origin
        self._steps = 0
        self._begin()

    def stop(self) -> None:
        """Find nothing and show no hits any more."""
        self.look_for(_NOTHING)

    def _begin(self) -> None:
        transcript, narrowed = self.sheet.transcript, self.sheet.narrowed
        self.is_slow = False
        if transcript is None or not self._search:
            self._seeking.forget()
            self._take(Found())
            return
        self._text = transcript.text
        within = narrowed.spans if narrowed else None
        self._seeking.begin(partial(_found, self._text, self._search, within))

    def _take(self, outcome: Found | BadSearch) -> None:
        """Show what was found; what was current is so still, where it is among it."""
        before = self.hit
        self.is_slow, self.wrapped = False, 0
        self.trouble = outcome if isinstance(outcome, BadSearch) else None
        self.hits = Found() if isinstance(outcome, BadSearch) else outcome
        self.current = self._index_of(before) if before else None
        origin, self._origin = self._origin, None
        self._mark()
        self.view.overview.set_hits(self.hits.spans)
        if origin is not None and self.hits.spans:
            self._show(self._first_from(origin) % len(self.hits.spans))
        self.found.emit()
        steps, self._steps = self._steps, 0
        if steps:
            self.step(steps)

    def _index_of(self, span: Span) -> int | None:
        index = self._first_from(span.start)
        is_there = index < len(self.hits.spans) and self.hits.spans[index] == span
        return index if is_there else None

    def _first_from(self, position: int) -> int:
        return bisect_left(self.hits.spans, position, key=_START)

    def _slow(self) -> None:
        self.is_slow = True
        self.found.emit()

    # -- keeping in step --------------------------------------------------------------------------

    def _open(self, _transcript: Transcript | None) -> None:
        self.current = None
        self._renew()

    def _renew(self, _lens: object = None) -> None:
        """Find the same in another text, or in another part of it; nothing is scrolled."""
        if self._search:
            self._begin()

    def _move(self, changes: CorrectionMap) -> None:
        """Have the hits at their words until they are looked for anew."""
        was_there, hit = self._is_at_hit(), self.hit
        if len(self.hits.spans) <= _FEW:
            self.hits = replace(self.hits, spans=tuple(map(changes.span, self.hits.spans)))
        else:
            self.hits = Found((changes.span(hit),) if hit else ())
            self.current = 0 if hit else None
        self._mark()
        self._caret = _WITH_THE_WORDS if was_there else -1

    def _follow_structure(self, transcript: Transcript) -> None:
        """Hits are places of the text, which most mends leave as it is."""
        if self._caret == _WITH_THE_WORDS:
            self._caret = self.view.pane.textCursor().position()
        if self._search and transcript.text != self._text:
            self._begin()
        elif self._search:
            self.found.emit()

    # -- going ------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Show the next hit (1) or the one before (-1), round about; once found, if it is not."""
        if self._seeking.is_busy:
            self._steps += by
            return
        count = len(self.hits.spans)
        if not count:
            return
        wanted = self._place_from() + by if self._is_at_hit() else self._place_from(by)
        self.wrapped = (wanted >= count) - (wanted < 0)
        self._show(wanted % count)
        self.moved.emit()

    def choose(self, index: int) -> None:
        """Show a hit by its place among the hits; one that is gone by now is not shown."""
        if index >= len(self.hits.spans):
            return
        self.wrapped = 0
        self._show(index)
        self.moved.emit()

    def select(self) -> None:
        """Select the current hit, so that it can be marked; nothing happens where there is none."""
        if self.hit and self._is_at_hit():
            self.view.show_span(self.hit, select=True)

    def _is_at_hit(self) -> bool:
        """Tell whether the caret is where the current hit has put it."""
        return self.current is not None and self.view.pane.textCursor().position() == self._caret

    def _place_from(self, by: int = 0) -> int:
        """Return the place of the current hit, or of the first one before or after the caret."""
        if not by:
            return self.current or 0
        selected, caret = self.sheet.selection, self.view.caret()
        if by > 0:
            return self._first_from(selected.end if selected else caret) + by - 1
        return self._first_from(selected.start if selected else caret) + by

    def _show(self, index: int) -> None:
        self.leaving.emit()
        self.current = index
        span = self.hits.spans[index]
        self.view.show_span(span)
        self.sheet.read_at(span.start)
        self._caret = self.view.pane.textCursor().position()
        self._mark()

    def _mark(self) -> None:
        self.view.pane.marks.hits.show(self.hits.spans, self.hit)
        self.view.pane.viewport().update()


def _found(text: str, search: Search, within: Sequence[Span] | None) -> Found | BadSearch:
    try:
        return find(text, search, within)
    except BadSearch as error:
        return error
