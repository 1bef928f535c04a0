"""The session: what one window works on, and the one way its panels change or watch it.

Panels read from it, listen to its signals and call its verbs; they never know each other. It has
a sheet for each transcript that lies open in the window, and speaks for the one that is current.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reader_app.library.reading import leads_to
from reader_app.session.correcting import Correcting
from reader_app.session.rewording import first_words
from reader_app.session.shaping import Shaping
from reader_app.session.sheet import Sheet
from reader_app.session.workspace import Workspace

if TYPE_CHECKING:
    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry, History
    from reader_app.annotation.lens import Lens, Narrowed
    from reader_app.annotation.model import Highlight, Tag
    from reader_app.annotation.statistics import SpeakerShare, WordCounts
    from reader_app.library.reading import Reading
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span

_OF_SHEET = (
    "transcript_opened",
    "corrected",
    "structure_changed",
    "completed",
    "highlights_changed",
    "selection_changed",
    "highlight_chosen",
    "reading_moved",
    "place_asked",
    "lens_changed",
    "part_read",
    "parts_asked",
)
"""Signals that are handed on from the current sheet."""


class Session(Shaping, Correcting):
    """What is open, what is chosen, and every change of it."""

    transcript_opened = Signal(object)
    """The ``Transcript`` that is current now, or None where none is."""
    corrected = Signal(object)
    """The ``CorrectionMap`` to other words of the current text; what else says so follows."""
    structure_changed = Signal(object)
    """The current ``Transcript``, whose turns, speakers, questions or title were mended."""
    highlights_changed = Signal()
    completed = Signal()
    """The rest of a large transcript was read; ``highlights_changed`` follows."""
    tags_changed = Signal()
    sticking_changed = Signal(object)
    """The ``Tag`` that every new selection gets from now on, or None."""
    tag_given = Signal(object)
    """A ``Tag`` that is recent now."""
    history_changed = Signal()
    library_changed = Signal()
    """A transcript was added or removed."""
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
    """A ``Span`` of the current transcript has been read, in one of its places."""
    parts_asked = Signal()
    """What has been read of it shall be written down."""
    note_asked = Signal(object)
    """The ``Highlight`` whose note shall be edited."""
    sheets_changed = Signal()
    """A sheet was laid open or away, or its transcript was renamed."""
    sheet_changed = Signal(object)
    """The ``Sheet`` that is current now."""

    def __init__(self, library: Library | Workspace, author: str = "") -> None:
        super().__init__()
        shared = library if isinstance(library, Workspace) else Workspace(library, author)
        self.workspace = shared
        self.sheet = Sheet(self.workspace)
        """The current one."""
        self.sheets = [self.sheet]
        """All that lie open in this window; there is always one."""
        for name in ("tags_changed", "history_changed", "library_changed"):
            getattr(self.workspace, name).connect(getattr(self, name))
        self.sheet.setParent(self)
        self._listen(self.sheet)
        self.highlights_changed.connect(self.keep_picks)

    # -- the library ------------------------------------------------------------------------------

    @property
    def library(self) -> Library:
        """The library this is about."""
        return self.workspace.library

    @property
    def history(self) -> History:
        """What was changed."""
        return self.workspace.history

    @property
    def tags(self) -> list[Tag]:
        """The codebook, by key, then name."""
        return self.workspace.tags

    @property
    def changes(self) -> int:
        """How many changes were made or taken back since the program began."""
        return self.workspace.changes

    def sign_as(self, author: str) -> None:
        """Let what is changed from now on bear a name, or the account's where it is empty."""
        self.workspace.sign_as(author)

    def library_grew(self) -> None:
        """Take note that another connection has added a transcript."""
        self.workspace.grew()

    # -- the current sheet ------------------------------------------------------------------------

    @property
    def transcript(self) -> Transcript | None:
        """The current transcript."""
        return self.sheet.transcript

    @property
    def highlights(self) -> list[Highlight]:
        """Of the current transcript, by start, then end."""
        return self.sheet.highlights

    @property
    def highlights_near(self) -> list[Highlight]:
        """Those that are known without waiting: around the place of reading, or all."""
        return self.sheet.highlights_near

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the current transcript is still to be read; see ``completed``."""
        return self.sheet.is_whole

    @property
    def highlights_taken(self) -> list[Highlight]:
        """Those of them that the lens takes; all where there is no lens."""
        return self.sheet.highlights_taken

    @property
    def shares(self) -> tuple[SpeakerShare, ...]:
        """How much each speaker of the current transcript says, who says most first."""
        return self.sheet.shares

    @property
    def counts(self) -> WordCounts:
        """The words of the current transcript."""
        return self.sheet.counts

    @property
    def selection(self) -> Span | None:
        """What is selected in the text, or None."""
        return self.sheet.selection

    @property
    def chosen(self) -> Highlight | None:
        """The highlight that is chosen, or None."""
        return self.sheet.chosen

    @property
    def position(self) -> int:
        """Where in the text one reads."""
        return self.sheet.position

    @property
    def lens(self) -> Lens:
        """What every view of the current transcript is narrowed to."""
        return self.sheet.lens

    @property
    def narrowed(self) -> Narrowed | None:
        """What the lens takes of the current transcript, or None where there is no lens."""
        return self.sheet.narrowed

    @property
    def folds(self) -> bool | None:
        """Whether the rest is folded; None where it is as the reader has it else."""
        return self.sheet.folds

    def select(self, span: Span | None) -> None:
        """Take note of what is selected in the text; an empty span is none."""
        self.sheet.select(span)

    def choose(self, chosen: Highlight | None) -> None:
        """Choose a highlight, or none."""
        self.sheet.choose(chosen)

    def read_at(self, position: int) -> None:
        """Take note of the place that is being read."""
        self.sheet.read_at(position)

    def go_to(self, span: Span) -> None:
        """Ask the pane to show a place; it is read from now on, wherever in the view it stands."""
        self.sheet.go_to(span)

    def look_through(self, lens: Lens, folds: bool | None = None) -> None:
        """Narrow every view of the current transcript; an empty lens takes all.

        ``folds`` says that the rest is folded, or faded, whatever is so else.
        """
        self.sheet.look_through(lens, folds)

    def tell_read(self, part: Span) -> None:
        """Take note that a part of the current transcript has been read."""
        self.sheet.tell_read(part)

    def ask_for_parts(self) -> None:
        """Let every place where the current transcript lies write down what was read there."""
        self.sheet.ask_for_parts()

    def keep_place(self) -> None:
        """Write down where everything that lies open is read."""
        for sheet in self.sheets:
            sheet.keep_place()

    # -- sheets -----------------------------------------------------------------------------------

    def open(self, transcript_id: str) -> None:
        """Open a transcript of the library where its reader left it. Raises ``ReaderError``."""
        self.show(self.workspace.take(transcript_id))

    def show(self, found: Reading) -> None:
        """Open what was read before: on the sheet where it lies already, else on one of its own."""
        sheet = self.sheet_of(found.transcript.id)
        if sheet is None:
            sheet = self.sheet if self.sheet.document is None else self.new_sheet()
        sheet.show(found)
        self.sheets_changed.emit()
        self.turn_to(sheet)

    def show_beside(
        self, found: Reading, lens: Lens | None = None, folds: bool | None = None
    ) -> Sheet:
        """Open what was read before on a sheet of its own, wherever else it lies."""
        sheet = self.new_sheet()
        sheet.show(found)
        if lens:
            sheet.look_through(lens, folds)
        self.sheets_changed.emit()
        return sheet

    def sheet_of(self, transcript_id: str) -> Sheet | None:
        """Return the sheet on which a transcript lies open: the current one, if it is that."""
        on = [one for one in (self.sheet, *self.sheets) if one.transcript]
        return next(
            (one for one in on if one.transcript and one.transcript.id == transcript_id), None
        )

    def new_sheet(self) -> Sheet:
        """Return an empty sheet beside the others."""
        sheet = Sheet(self.workspace)
        sheet.setParent(self)
        self._listen(sheet)
        self.sheets.append(sheet)
        return sheet

    def turn_to(self, sheet: Sheet) -> None:
        """Let ``sheet`` be the current one."""
        if sheet is self.sheet:
            return
        self.sheet = sheet
        self.sheet_changed.emit(sheet)
        self.transcript_opened.emit(sheet.transcript)
        self.highlights_changed.emit()
        self.selection_changed.emit(sheet.selection)
        self.highlight_chosen.emit(sheet.chosen)
        self.reading_moved.emit(sheet.position)
        self.lens_changed.emit(sheet.narrowed)

    def close(self) -> None:
        """Close what is current; the sheet beside it is current then."""
        self.lay_away(self.sheet)

    def lay_away(self, sheet: Sheet) -> None:
        """Close a sheet; the last one stays, empty."""
        is_last = len(self.sheets) == 1
        if not is_last:
            place = self.sheets.index(sheet)
            self.sheets.remove(sheet)
            if sheet is self.sheet:
                self.turn_to(self.sheets[min(place, len(self.sheets) - 1)])
        sheet.close()
        self.sheets_changed.emit()
        if not is_last:
            sheet.deleteLater()

    def _drop(self, sheet: Sheet) -> None:
        """Lay a sheet away that was emptied."""
        if len(self.sheets) > 1:
            self.lay_away(sheet)
        else:
            self.sheets_changed.emit()

    def _listen(self, sheet: Sheet) -> None:
        """Hear of a sheet before any pane does, and hand on what is said of the current one."""
        for name in _OF_SHEET:
            getattr(sheet, name).connect(partial(self._hand_on, sheet, name))
        sheet.structure_changed.connect(self._rename)
        sheet.emptied.connect(partial(self._drop, sheet))

    def _hand_on(self, sheet: Sheet, name: str, *said: object) -> None:
        if sheet is self.sheet:
            getattr(self, name).emit(*said)

    def _rename(self) -> None:
        self.sheets_changed.emit()

    # -- changes ----------------------------------------------------------------------------------

    def do(self, edit: Edit) -> Entry:
        """Apply ``edit`` so that it can be undone; it is on disk when this returns."""
        return self.workspace.do(edit)

    def undo(self) -> Entry | None:
        """Take back the latest change; opens its transcript when that is another one."""
        return self._follow(self.history.undo())

    def redo(self) -> Entry | None:
        """Do again what was undone last; opens its transcript when that is another one."""
        return self._follow(self.history.redo())

    def _follow(self, entry: Entry | None) -> Entry | None:
        if entry:
            self.arrived(entry, None)
        return entry

    def arrived(self, entry: Entry, found: Reading | None) -> None:
        """Take note of a step in the history, and turn to the transcript it leads to.

        ``found`` is that transcript, where it was read after the step in another thread.
        """
        there = leads_to(self.library, entry)
        sheet = self.sheet_of(there) if there else None
        is_new = there is not None and sheet is None
        if sheet:
            self.turn_to(sheet)
        elif there:
            self.show(found or self.workspace.take(there))
        before = self.highlights
        if is_new:  # it was read after the step
            self.workspace.follow(entry, self.transcript)
        else:
            self.workspace.took(entry, found)
        self._show_touched(entry, before)

    def _show_touched(self, entry: Entry, before: list[Highlight]) -> None:
        """Choose the one highlight that came back or changed; show its place, or where it was.

        Of a correction, show the words that came.
        """
        if place := first_words(entry):
            self.go_to(place)
        touched = entry.edit.touches()
        if touched is None or len(touched) != 1:
            return
        changed = next((one for one in self.highlights if one.id in touched), None)
        gone = next((one for one in before if one.id in touched), None)
        if changed:
            self.choose(changed)
        if known := changed or gone:
            self.go_to(known.span)

    def took(self, entry: Entry, found: Reading | None) -> None:
        """Take note of a change that was made for this session over another connection.

        ``found`` is its transcript as it was read after it.
        """
        self.workspace.took(entry, found)

    def mend(self, mended: Transcript, name: str) -> None:
        """Let the current transcript be as ``mended``, in one edit of this name.

        Raises ``Overtaken`` where it is another one by now.
        """
        document = self.sheet.document
        if document is None or document.id != mended.id:
            raise ValueError("another transcript is open")
        self.workspace.mend(document, mended, name)
