"""Marking: what a reader does with highlights and tags, as edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    ChangeNote,
    ChangeStatus,
    ChangeTags,
    MoveHighlight,
    RemoveHighlight,
    Several,
)
from reader_app.annotation.history import now
from reader_app.annotation.model import TAG_COLOURS, Highlight, Status, Tag, highlight
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from reader_app.session.sheet import Sheet
    from reader_app.session.workspace import Workspace
    from reader_app.transcript.span import Span


class Marking(QObject):
    """The verbs of marking, on the current sheet of a session."""

    workspace: Workspace
    sheet: Sheet

    def mark(
        self, span: Span, tags: tuple[str, ...] = (), note: str = "", first: AddTag | None = None
    ) -> Highlight:
        """Highlight ``span`` of the open transcript and choose it.

        ``first`` adds the tag it is marked with, in the same edit. Raises ``ValueError`` where no
        transcript is open or the span is empty.
        """
        if self.sheet.transcript is None or not span:
            raise ValueError("nothing to mark")
        made = highlight(
            new_id(),
            self.sheet.transcript.id,
            self.sheet.transcript.text,
            span,
            tags=tags,
            note=note,
            author=self.workspace.history.author,
            now=now(),
        )
        add = AddHighlight(made)
        self.workspace.do(Several((first, add), f"new tag “{first.new.name}”") if first else add)
        self.sheet.choose(made)
        return made

    def toggle_tag(self, marked: Highlight, tag_id: str) -> None:
        """Give ``marked`` a tag, or take it off."""
        if tag_id in marked.tags:
            tags = tuple(tag for tag in marked.tags if tag != tag_id)
        else:
            tags = (*marked.tags, tag_id)
        self.workspace.do(ChangeTags(marked.id, tags, now()))

    def set_note(self, marked: Highlight, note: str) -> None:
        """Rewrite the note of ``marked``; nothing happens where it is the same."""
        if note != marked.note:
            self.workspace.do(ChangeNote(marked.id, note, now()))

    def set_status(self, marked: Highlight, status: Status) -> None:
        """Say how far ``marked`` has been checked."""
        if status != marked.status:
            self.workspace.do(ChangeStatus(marked.id, status, now()))

    def set_span(self, marked: Highlight, span: Span) -> None:
        """Give ``marked`` other ends."""
        if self.sheet.transcript is None or not span:
            raise ValueError("nothing to mark")
        here = highlight(marked.id, marked.transcript, self.sheet.transcript.text, span)
        self.workspace.do(
            MoveHighlight(marked.id, span, here.quote, here.prefix, here.suffix, now())
        )

    def remove(self, marked: Highlight) -> None:
        """Take a highlight away."""
        self.workspace.do(RemoveHighlight(marked.id))

    def new_tag(self, name: str) -> Tag:
        """Return a tag that is not in the codebook yet, with the next free colour and key."""
        taken = {tag.key for tag in self.workspace.tags}
        key = next((digit for digit in range(1, 10) if digit not in taken), None)
        colour = TAG_COLOURS[len(self.workspace.tags) % len(TAG_COLOURS)]
        return Tag(new_id(), name.strip(), colour, key)

    def tag_named(self, name: str) -> Tag | None:
        """Return the tag of this name, letter case aside, or None."""
        wanted = name.strip().casefold()
        return next((tag for tag in self.workspace.tags if tag.name.casefold() == wanted), None)

    def apply_tag(self, tag: Tag) -> None:
        """Put a tag, new or not, on the chosen highlight, or mark the selection with it.

        A new tag and its first use are one edit. Without selection and choice, nothing happens.
        """
        if self.sheet.selection is None and self.sheet.chosen is None:
            return
        is_new = all(tag.id != known.id for known in self.workspace.tags)
        if self.sheet.selection is None and self.sheet.chosen is not None:
            if not is_new:
                self.toggle_tag(self.sheet.chosen, tag.id)
                return
            change = ChangeTags(self.sheet.chosen.id, (*self.sheet.chosen.tags, tag.id), now())
            self.workspace.do(Several((AddTag(tag), change), f"new tag “{tag.name}”"))
            return
        if self.sheet.selection is not None:
            self.mark(self.sheet.selection, (tag.id,), first=AddTag(tag) if is_new else None)
