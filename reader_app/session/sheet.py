"""A sheet: a document as it lies open in one place, with what is looked at there."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from reader_app.annotation.lens import Lens, Narrowed, narrow
from reader_app.annotation.order import place_of
from reader_app.annotation.statistics import WordCounts
from reader_app.errors import LibraryError
from reader_app.session.seeking import Seeking

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight, Tag
    from reader_app.annotation.statistics import SpeakerShare
    from reader_app.library.reading import Reading
    from reader_app.library.store import Library
    from reader_app.session.document import Document
    from reader_app.session.workspace import Workspace
    from reader_app.transcript.corrections import CorrectionMap
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span


_SOON = 20
"""Milliseconds in which a text has been painted."""


class Sheet(QObject):
    """What is open, selected, chosen and read in one place; empty before anything is open."""

    transcript_opened = Signal(object)
    """The ``Transcript`` that is open now, or None after it was closed."""
    corrected = Signal(object)
    """The ``CorrectionMap`` to other words of the text; the other signals that say so follow."""
    structure_changed = Signal(object)
    """The open ``Transcript``, whose turns, speakers, questions or title were mended."""
    highlights_changed = Signal()
    completed = Signal()
    """The rest of a large transcript was read; ``highlights_changed`` follows."""
    selection_changed = Signal(object)
    """The ``Span`` selected in the text, or None."""
    highlight_chosen = Signal(object)
    """The ``Highlight`` chosen in text or sidebar, or None."""
    reading_moved = Signal(int)
    """The position in the text that is being read."""
    place_asked = Signal(object)
    """A ``Span`` the pane shall show."""
    lens_changed = Signal(object)
    """What the lens takes, a ``Narrowed``, or None where there is no lens."""
    part_read = Signal(object)
    """A ``Span`` of the open transcript has been read, here or elsewhere."""
    parts_asked = Signal()
    """What has been read of it shall be written down: another place is about to ask for it."""
    emptied = Signal()
    """The transcript was taken out of the library."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.document: Document | None = None
        self.selection: Span | None = None
        self._selected_before: Span | None = None
        self.chosen: Highlight | None = None
        self._lens = Lens()
        self._narrowing = Seeking(self)
        self._narrowing.arrived.connect(self._take)
        self._narrowing.failed.connect(self._stay)
        self.position = 0
        self._taken: tuple[Narrowed, list[Highlight], list[Highlight]] | None = None
        self.narrowed: Narrowed | None = None
        """What the lens takes of the transcript, or None where there is no lens."""
        self.folds: bool | None = None
        """Whether the rest is folded; None where it is as the reader has it else."""

    # -- what is open -----------------------------------------------------------------------------

    @property
    def transcript(self) -> Transcript | None:
        """The open transcript."""
        return self.document.transcript if self.document else None

    @property
    def highlights(self) -> list[Highlight]:
        """Of the open transcript, by start, then end."""
        return self.document.highlights if self.document else []

    @property
    def highlights_near(self) -> list[Highlight]:
        """Those that are known without waiting: around the place of reading, or all."""
        return self.document.highlights_near if self.document else []

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the open transcript is still to be read; ``completed`` says so."""
        return self.document is None or self.document.is_whole

    @property
    def highlights_taken(self) -> list[Highlight]:
        """Those that the lens takes; all where there is no lens."""
        narrowed, highlights = self.narrowed, self.highlights
        if narrowed is None:
            return highlights
        known = self._taken
        if known is None or known[0] is not narrowed or known[1] is not highlights:
            taken = [one for one in highlights if narrowed.takes_highlight(one)]
            known = self._taken = (narrowed, highlights, taken)
        return known[2]

    @property
    def shares(self) -> tuple[SpeakerShare, ...]:
        """How much each speaker of the open transcript says, who says most first."""
        return self.document.shares if self.document else ()

    @property
    def counts(self) -> WordCounts:
        """The words of the open transcript."""
        return self.document.counts if self.document else WordCounts("")

    @property
    def library(self) -> Library:
        """The library it is of."""
        return self.workspace.library

    @property
    def tags(self) -> list[Tag]:
        """The codebook, by key, then name."""
        return self.workspace.tags

    @property
    def tags_changed(self) -> SignalInstance:
        """The signal that the codebook was changed."""
        return self.workspace.tags_changed

    def show(self, found: Reading) -> None:
        """Open what was read before where its reader left it, or where it is read here already."""
        before, here = self.document, self.transcript
        self._leave()
        self.document = self.workspace.open(found)
        self._part_from(before)
        if here is None or here.id != found.transcript.id:
            self.position = found.position
            self.narrowed = self.folds = None
            self._forget_lens()
        self._join(self.document)
        note = partial(self._note_opened, self.document.id)
        if found.is_part:
            # Nobody waits for the disk: all is shown first, and then there is time to paint it.
            QTimer.singleShot(0, self, partial(QTimer.singleShot, _SOON, self, note))
        else:
            note()
        self.transcript_opened.emit(self.transcript)
        self.highlights_changed.emit()
        self._narrow_anew()

    def _note_opened(self, transcript_id: str) -> None:
        with suppress(LibraryError):
            self.workspace.library.mark_opened(transcript_id)

    def close(self) -> None:
        """Close the open transcript; its place is kept."""
        self._leave()
        before, self.document = self.document, None
        self._part_from(before)
        self.position, self.narrowed, self.folds = 0, None, None
        self._forget_lens()
        self.transcript_opened.emit(None)
        self.highlights_changed.emit()
        self.lens_changed.emit(None)

    def _empty(self) -> None:
        self.close()
        self.emptied.emit()

    def reading(self) -> Reading | None:
        """Return what is open as it was read from the library, at the place it is read at."""
        if self.document is None:
            return None
        return self.document.reading(self.position, self.workspace.changes)

    def keep_place(self) -> None:
        """Write down where the reader is; a place is not worth an error."""
        if self.document:
            with suppress(LibraryError):
                self.workspace.library.set_reading_position(self.document.id, self.position)

    def _leave(self) -> None:
        self.keep_place()
        self.select(None)
        self.choose(None)

    def _join(self, document: Document) -> None:
        document.corrected.connect(self._correct)
        document.structure_changed.connect(self._restructure)
        document.highlights_changed.connect(self._follow_highlights)
        document.completed.connect(self.completed)
        document.part_read.connect(self.part_read)
        document.parts_asked.connect(self.parts_asked)
        document.removed.connect(self._empty)

    def _part_from(self, document: Document | None) -> None:
        if document is None:
            return
        document.corrected.disconnect(self._correct)
        document.structure_changed.disconnect(self._restructure)
        document.highlights_changed.disconnect(self._follow_highlights)
        document.completed.disconnect(self.completed)
        document.part_read.disconnect(self.part_read)
        document.parts_asked.disconnect(self.parts_asked)
        document.removed.disconnect(self._empty)
        self.workspace.release(document)

    def _correct(self, changes: CorrectionMap) -> None:
        """Let what is read, selected and seen through the lens be at its words."""
        self.corrected.emit(changes)
        self.position = changes.place(self.position)
        self._selected_before = self.selection
        if self.selection:
            self.selection = changes.span(self.selection) or None
        if self.narrowed:
            spans = tuple(map(changes.span, self.narrowed.spans))
            self.narrowed = replace(self.narrowed, spans=spans)

    def _restructure(self, transcript: Transcript) -> None:
        before, self._selected_before = self._selected_before, None
        self.structure_changed.emit(transcript)
        if before and before != self.selection:
            self.selection_changed.emit(self.selection)
        self._narrow_anew()

    def _follow_highlights(self) -> None:
        chosen = self.chosen
        if chosen:
            place = place_of(chosen.id, self.highlights, chosen)
            self.choose(None if place is None else self.highlights[place])
        self.highlights_changed.emit()
        if self._lens.tags:
            self._narrow_anew()

    # -- what is looked at ------------------------------------------------------------------------

    def select(self, span: Span | None) -> None:
        """Take note of what is selected in the text; an empty span is none."""
        span = span if span else None
        if span != self.selection:
            self.selection = span
            self.selection_changed.emit(span)

    def choose(self, chosen: Highlight | None) -> None:
        """Choose a highlight, or none."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.highlight_chosen.emit(chosen)

    def read_at(self, position: int) -> None:
        """Take note of the place that is being read."""
        if position != self.position:
            self.position = position
            self.reading_moved.emit(position)

    def tell_read(self, part: Span) -> None:
        """Take note that a part of the open transcript has been read."""
        if self.document:
            self.document.part_read.emit(part)

    def ask_for_parts(self) -> None:
        """Let every place where the open transcript lies write down what was read there."""
        if self.document:
            self.document.parts_asked.emit()

    def go_to(self, span: Span) -> None:
        """Ask the pane to show a place; it is read from now on, wherever in the view it stands."""
        self.place_asked.emit(span)
        self.read_at(span.start)

    @property
    def lens(self) -> Lens:
        """What every view of the transcript is narrowed to, or will be in a moment."""
        return self._lens

    def look_through(self, lens: Lens, folds: bool | None = None) -> None:
        """Narrow every view of the transcript; a lens that asks for nothing takes all.

        ``folds`` says that the rest is folded, or faded, whatever is so else. Words are looked for
        in the background; ``lens_changed`` says when they are found.
        """
        if (lens, folds) != (self.lens, self.folds):
            self.folds = folds
            self._narrow(lens)

    def _narrow_anew(self) -> None:
        if self._lens:
            self._narrow(self._lens)

    def _narrow(self, lens: Lens) -> None:
        transcript = self.transcript
        self._lens = lens if transcript else Lens()
        self._narrowing.forget()
        if transcript is None or not lens:
            self._take(None)
            return
        highlights = self.highlights if lens.tags else ()
        if lens.words:
            self._narrowing.begin(partial(narrow, lens, transcript, highlights))
        else:
            self._take(narrow(lens, transcript, highlights))

    def _take(self, narrowed: Narrowed | None) -> None:
        self.narrowed = narrowed
        self.lens_changed.emit(narrowed)

    def _stay(self) -> None:
        """Go on with what the lens took, since words could not be looked for."""
        self._lens = self.narrowed.lens if self.narrowed else Lens()
        self.lens_changed.emit(self.narrowed)

    def _forget_lens(self) -> None:
        self._lens = Lens()
        self._narrowing.forget()
