"""Marking: what a reader does with highlights and tags, as edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from reader_app.annotation.model import Highlight, Status, highlight
from reader_app.annotation.order import place_of
from reader_app.session.noting import Noting, with_both
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from reader_app.session.sheet import Sheet
    from reader_app.session.workspace import Workspace
    from reader_app.transcript.span import Span


class Marking(Noting):
    """The verbs of marking, on the current sheet of a session."""

    workspace: Workspace
    sheet: Sheet

    def mark(
        self,
        span: Span,
        tags: tuple[str, ...] = (),
        note: str = "",
        first: tuple[AddTag, ...] = (),
    ) -> Highlight:
        """Highlight ``span`` of the open transcript and choose it.

        ``first`` adds the tags it is marked with, in the same edit. Raises ``ValueError`` where no
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
        name = f"new tag “{first[-1].new.name}”" if first else ""
        self.workspace.do(Several((*first, add), name) if first else add)
        self.sheet.choose(made)
        return made

    def known(self, marked: Highlight) -> Highlight:
        """Return a highlight as it is shown now; ``marked`` itself where it is not in sight."""
        shown = self.sheet.highlights_near
        place = place_of(marked.id, shown, marked)
        return marked if place is None else shown[place]

    def toggle_tag(self, marked: Highlight, tag_id: str) -> None:
        """Give ``marked`` a tag, or take it off."""
        marked = self.known(marked)
        if tag_id in marked.tags:
            tags = tuple(tag for tag in marked.tags if tag != tag_id)
        else:
            tags = (*marked.tags, tag_id)
        self.workspace.do(ChangeTags(marked.id, tags, now(), before=marked))

    def set_note(self, marked: Highlight, note: str) -> None:
        """Rewrite the note of ``marked``; nothing happens where it is the same.

        What another program has written there in the meantime is kept before it.
        """
        marked = self.known(marked)
        if note != marked.note:
            there = self.workspace.library.highlight(marked.id)
            both = with_both(marked.note, there.note, note)
            self.workspace.do(ChangeNote(marked.id, both, now(), before=there))

    def set_status(self, marked: Highlight, status: Status) -> None:
        """Say how far ``marked`` has been checked."""
        marked = self.known(marked)
        if status != marked.status:
            self.workspace.do(ChangeStatus(marked.id, status, now(), before=marked))

    def set_span(self, marked: Highlight, span: Span) -> None:
        """Give ``marked`` other ends."""
        if self.sheet.transcript is None or not span:
            raise ValueError("nothing to mark")
        here = highlight(marked.id, marked.transcript, self.sheet.transcript.text, span)
        self.workspace.do(
            MoveHighlight(
                marked.id,
                span,
                here.quote,
                here.prefix,
                here.suffix,
                now(),
                before=self.known(marked),
            )
        )

    def remove(self, marked: Highlight) -> None:
        """Take a highlight away."""
        self.workspace.do(RemoveHighlight(marked.id, before=self.known(marked)))
