"""The session: the open library and transcript, and the one way panels change or watch them.

Panels read from it, listen to its signals and call :meth:`Session.do`; they never know each other.
"""

from __future__ import annotations

import getpass
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    ChangeNote,
    ChangeStatus,
    ChangeTags,
    Edit,
    MoveHighlight,
    RemoveHighlight,
    Several,
)
from reader_app.annotation.history import Entry, History, State, now
from reader_app.annotation.mending import Overtaken, edit_between
from reader_app.annotation.model import (
    TAG_COLOURS,
    Highlight,
    Status,
    Tag,
    highlight,
)
from reader_app.annotation.reshaping import reshaped
from reader_app.annotation.statistics import WordCounts, speaker_shares
from reader_app.errors import LibraryError
from reader_app.library.reading import highlights_after, reading
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from reader_app.annotation.statistics import SpeakerShare
    from reader_app.library.reading import Reading
    from reader_app.library.store import Library
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span


class Session(QObject):
    """What is open, what is chosen, and every change of it."""

    transcript_opened = Signal(object)
    """The ``Transcript`` that is open now, or None after it was closed."""
    structure_changed = Signal(object)
    """The open ``Transcript``, whose turns, speakers, questions or title were mended."""
    highlights_changed = Signal()
    tags_changed = Signal()
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
    note_asked = Signal(object)
    """The ``Highlight`` whose note shall be edited."""

    def __init__(self, library: Library, author: str = "") -> None:
        super().__init__()
        self.library = library
        self.history = History(library, author or account_name())
        self.transcript: Transcript | None = None
        self.highlights: list[Highlight] = []
        """Of the open transcript, by start, then end."""
        self.tags: list[Tag] = library.tags()
        """The codebook, by key, then name."""
        self.shares: tuple[SpeakerShare, ...] = ()
        """How much each speaker of the open transcript says, who says most first."""
        self.counts = WordCounts("")
        """The words of the open transcript."""
        self.selection: Span | None = None
        self.chosen: Highlight | None = None
        self.position = 0
        self.changes = 0
        """How many changes were made or taken back here."""
        self._mended: dict[str, int] = {}
        """How many changes there had been when a transcript was mended last."""
        self._seen = library.version
        """What the library had of other programs when the open transcript was read."""

    def sign_as(self, author: str) -> None:
        """Let what is changed from now on bear a name, or the account's where it is empty."""
        self.history.author = author or account_name()

    # -- what is open -----------------------------------------------------------------------------

    def open(self, transcript_id: str) -> None:
        """Open a transcript of the library where its reader left it. Raises ``ReaderError``."""
        self.show(reading(self.library, transcript_id, changes=self.changes))

    def show(self, found: Reading) -> None:
        """Open what was read before; what was changed here since is read again."""
        here = self.transcript.id if self.transcript else None
        self._leave()
        self._seen = self.library.version
        transcript = found.transcript
        if found.changes != self.changes:
            is_mended = self._mended.get(transcript.id, 0) > found.changes
            known = None if is_mended else transcript
            found = reading(self.library, transcript.id, known, counts=found.counts)
            transcript = found.transcript
        if transcript.id != here:
            self.position = found.position
        self.transcript, self.highlights = transcript, found.highlights
        self.shares, self.counts = found.shares, found.counts
        with suppress(LibraryError):
            self.library.mark_opened(transcript.id)
        self.transcript_opened.emit(transcript)
        self.highlights_changed.emit()

    def close(self) -> None:
        """Close the open transcript; its place is kept."""
        self._leave()
        self.transcript = None
        self.highlights = []
        self.shares, self.counts = (), WordCounts("")
        self.position = 0
        self.transcript_opened.emit(None)
        self.highlights_changed.emit()

    def keep_place(self) -> None:
        """Write down where the reader is; a place is not worth an error."""
        if self.transcript:
            with suppress(LibraryError):
                self.library.set_reading_position(self.transcript.id, self.position)

    def _leave(self) -> None:
        self.keep_place()
        self.select(None)
        self.choose(None)

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

    def go_to(self, span: Span) -> None:
        """Ask the pane to show a place; it is read from now on, wherever in the view it stands."""
        self.place_asked.emit(span)
        self.read_at(span.start)

    # -- changes ----------------------------------------------------------------------------------

    def do(self, edit: Edit) -> Entry:
        """Apply ``edit`` so that it can be undone; it is on disk when this returns."""
        entry = self.history.do(edit)
        self._refresh(entry)
        return entry

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
        """Take note of a step in the history, and open the transcript it leads to.

        ``found`` is that transcript, where it was read after the step in another thread.
        """
        there, here = entry.transcript, self.transcript.id if self.transcript else None
        is_elsewhere = there is not None and there != here and self.library.holds(there)
        if there and is_elsewhere:
            self.show(found or reading(self.library, there, changes=self.changes))
        before = self.highlights
        if is_elsewhere:
            self._refresh(entry, self.transcript)
        else:
            self.took(entry, found)
        self._show_touched(entry, before)

    def _show_touched(self, entry: Entry, before: list[Highlight]) -> None:
        """Choose the one highlight that came back or changed; show its place, or where it was."""
        touched = entry.edit.touches()
        if touched is None or len(touched) != 1:
            return
        changed = next((one for one in self.highlights if one.id in touched), None)
        gone = next((one for one in before if one.id in touched), None)
        if changed:
            self.choose(changed)
        if known := changed or gone:
            self.go_to(known.span)

    def _refresh(self, entry: Entry, mended: Transcript | None = None) -> None:
        """Read again what an edit may have changed, and say so.

        ``mended`` is the open transcript after the edit, where that is known.
        """
        self.changes += 1
        self.tags = self.library.tags()
        if self.transcript and not self.library.holds(self.transcript.id):
            self.close()
        elif self.transcript:
            here = self.transcript.id
            self.highlights = highlights_after(self.library, here, self.highlights, entry)
            if entry.transcript == self.transcript.id and entry.edit.reshapes():
                shaped = mended or self._followed(self.transcript, entry)
                if shaped is not self.transcript:
                    self._reshape(shaped)
        if self.chosen:
            self.choose(next((h for h in self.highlights if h.id == self.chosen.id), None))
        self.tags_changed.emit()
        self.highlights_changed.emit()
        self.history_changed.emit()
        self.library_changed.emit()

    def _reshape(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self._mended[transcript.id] = self.changes
        self.shares = speaker_shares(transcript, self.counts)
        self.structure_changed.emit(transcript)

    def _followed(self, transcript: Transcript, entry: Entry) -> Transcript:
        """Return the open transcript as the library holds it after an entry was done or undone."""
        if self._is_overtaken():
            return self.library.transcript(transcript.id)
        return reshaped(transcript, entry.inverse if entry.state is State.UNDONE else entry.edit)

    def _is_overtaken(self) -> bool:
        """Tell whether another program, or thread, has written; it is known from then on."""
        seen, self._seen = self._seen, self.library.version
        return seen != self._seen

    def library_grew(self) -> None:
        """Take note that another connection has added a transcript."""
        self.library_changed.emit()
        self.history_changed.emit()

    def took(self, entry: Entry, found: Reading | None) -> None:
        """Take note of a change that was made for this session over another connection.

        ``found`` is its transcript as it was read after it.
        """
        mended = None
        if found and self.transcript and found.transcript.id == self.transcript.id:
            is_latest = found.changes == self.changes
            mended = found.transcript if is_latest else self.library.transcript(self.transcript.id)
        self._refresh(entry, mended)

    def mend(self, mended: Transcript, name: str) -> None:
        """Let the open transcript be as ``mended``, in one edit of this name.

        Raises ``Overtaken`` where it is another one by now.
        """
        if self.transcript is None or self.transcript.id != mended.id:
            raise ValueError("another transcript is open")
        self._catch_up(self.transcript)
        edit = edit_between(self.transcript, mended, name)
        if edit:
            self._refresh(self.history.do(edit), mended)

    def _catch_up(self, here: Transcript) -> None:
        """Show what another program has made of the open transcript, and raise ``Overtaken``."""
        if not self._is_overtaken():
            return
        there = self.library.transcript(here.id)
        if there != here:
            self.changes += 1
            self._reshape(there)
            raise Overtaken

    # -- marking ----------------------------------------------------------------------------------

    def mark(
        self, span: Span, tags: tuple[str, ...] = (), note: str = "", first: AddTag | None = None
    ) -> Highlight:
        """Highlight ``span`` of the open transcript and choose it.

        ``first`` adds the tag it is marked with, in the same edit. Raises ``ValueError`` where no
        transcript is open or the span is empty.
        """
        if self.transcript is None or not span:
            raise ValueError("nothing to mark")
        made = highlight(
            new_id(),
            self.transcript.id,
            self.transcript.text,
            span,
            tags=tags,
            note=note,
            author=self.history.author,
            now=now(),
        )
        add = AddHighlight(made)
        self.do(Several((first, add), f"new tag “{first.new.name}”") if first else add)
        self.choose(made)
        return made

    def toggle_tag(self, marked: Highlight, tag_id: str) -> None:
        """Give ``marked`` a tag, or take it off."""
        if tag_id in marked.tags:
            tags = tuple(tag for tag in marked.tags if tag != tag_id)
        else:
            tags = (*marked.tags, tag_id)
        self.do(ChangeTags(marked.id, tags, now()))

    def set_note(self, marked: Highlight, note: str) -> None:
        """Rewrite the note of ``marked``; nothing happens where it is the same."""
        if note != marked.note:
            self.do(ChangeNote(marked.id, note, now()))

    def set_status(self, marked: Highlight, status: Status) -> None:
        """Say how far ``marked`` has been checked."""
        if status != marked.status:
            self.do(ChangeStatus(marked.id, status, now()))

    def set_span(self, marked: Highlight, span: Span) -> None:
        """Give ``marked`` other ends."""
        if self.transcript is None or not span:
            raise ValueError("nothing to mark")
        here = highlight(marked.id, marked.transcript, self.transcript.text, span)
        self.do(MoveHighlight(marked.id, span, here.quote, here.prefix, here.suffix, now()))

    def remove(self, marked: Highlight) -> None:
        """Take a highlight away."""
        self.do(RemoveHighlight(marked.id))

    def new_tag(self, name: str) -> Tag:
        """Return a tag that is not in the codebook yet, with the next free colour and key."""
        taken = {tag.key for tag in self.tags}
        key = next((digit for digit in range(1, 10) if digit not in taken), None)
        colour = TAG_COLOURS[len(self.tags) % len(TAG_COLOURS)]
        return Tag(new_id(), name.strip(), colour, key)

    def tag_named(self, name: str) -> Tag | None:
        """Return the tag of this name, letter case aside, or None."""
        wanted = name.strip().casefold()
        return next((tag for tag in self.tags if tag.name.casefold() == wanted), None)

    def apply_tag(self, tag: Tag) -> None:
        """Put a tag, new or not, on the chosen highlight, or mark the selection with it.

        A new tag and its first use are one edit. Without selection and choice, nothing happens.
        """
        if self.selection is None and self.chosen is None:
            return
        is_new = all(tag.id != known.id for known in self.tags)
        if self.selection is None and self.chosen is not None:
            if not is_new:
                self.toggle_tag(self.chosen, tag.id)
                return
            change = ChangeTags(self.chosen.id, (*self.chosen.tags, tag.id), now())
            self.do(Several((AddTag(tag), change), f"new tag “{tag.name}”"))
            return
        if self.selection is not None:
            self.mark(self.selection, (tag.id,), first=AddTag(tag) if is_new else None)


def account_name() -> str:
    """Return the name of the account, with which changes are signed where no other is set."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
