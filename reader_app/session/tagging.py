"""Tagging: giving tags of the codebook, new or not, and one that sticks."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader_app.annotation.edits import AddTag, ChangeTags, Several
from reader_app.annotation.history import now
from reader_app.annotation.model import reading_order
from reader_app.session.marking import Marking

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.model import Highlight, Tag
    from reader_app.transcript.span import Span

RECENT = 8
"""How many tags count as given lately."""


class Tagging(Marking):
    """The verbs of tags, on the current sheet of a session."""

    sticking_changed: SignalInstance
    tag_given: SignalInstance
    _sticking: str | None = None

    @property
    def codebook(self) -> Codebook:
        """The tags as a tree."""
        return self.workspace.codebook

    def new_tag(self, name: str) -> Tag:
        """Return a tag that is not in the codebook yet, with the next free colour and key."""
        return self.codebook.new(name)

    def tag_named(self, name: str) -> Tag | None:
        """Return the tag at this path or of this name, letter case aside, or None."""
        return self.codebook.named(name)

    # -- giving -----------------------------------------------------------------------------------

    def apply_tag(self, tag: Tag, new: tuple[Tag, ...] = ()) -> None:
        """Put a tag on the chosen highlight, or mark the selection with it.

        ``new`` are tags that it needs to be added, from above; they and its first use are one edit.
        One that the highlight carries is taken off. Without selection and choice, nothing happens.
        """
        chosen, selected = self.sheet.chosen, self.sheet.selection
        if selected is None and chosen is None:
            return
        self.note_given(tag)
        if selected is not None:
            self._mark(selected, tag, new)
        elif chosen is not None and tag.id in chosen.tags:
            self.toggle_tag(chosen, tag.id)
        elif chosen is not None:
            self.add_tag(chosen, tag, new)

    def add_tag(self, marked: Highlight, tag: Tag, new: tuple[Tag, ...] = ()) -> None:
        """Give a highlight one tag more, which may be new; nothing where it carries it."""
        marked = self.known(marked)
        if tag.id in marked.tags:
            return
        change = ChangeTags(marked.id, (*marked.tags, tag.id), now(), before=marked)
        adding = self._adding(tag, new)
        name = f"new tag “{tag.name}”"
        self.workspace.do(Several((*adding, change), name) if adding else change)

    def _mark(self, span: Span, tag: Tag, new: tuple[Tag, ...] = ()) -> None:
        self.mark(span, (tag.id,), first=self._adding(tag, new))

    def _adding(self, tag: Tag, new: tuple[Tag, ...]) -> tuple[AddTag, ...]:
        """Return the edits that add what is not there yet."""
        return tuple(AddTag(one) for one in (new or (tag,)) if one.id not in self.codebook)

    def note_given(self, tag: Tag) -> None:
        """Take note that a tag was given, so that it is offered first."""
        before = self.workspace.recent_tags
        self.workspace.recent_tags = [tag.id, *(one for one in before if one != tag.id)][:RECENT]
        self.tag_given.emit(tag)

    # -- a tag that sticks ------------------------------------------------------------------------

    @property
    def sticking(self) -> Tag | None:
        """The tag that every new selection gets, or None."""
        return self.codebook.get(self._sticking)

    def stick(self, tag: Tag | None) -> None:
        """Let every new selection get a tag from now on; None ends that."""
        wanted = tag.id if tag else None
        if wanted != self._sticking:
            self._sticking = wanted
            self.sticking_changed.emit(tag)

    def tag_selection(self) -> bool:
        """Give what is selected the tag that sticks; tell whether there was anything to give.

        Words that are a highlight already get no second one.
        """
        tag, span = self.sticking, self.sheet.selection
        if tag is None or span is None:
            return False
        self.note_given(tag)
        same = self._highlight_of(span)
        if same is None:
            self._mark(span, tag)
        else:
            self.add_tag(same, tag)
            self.sheet.select(None)
        return True

    def _highlight_of(self, span: Span) -> Highlight | None:
        """Return the first highlight of exactly these words, or None."""
        known = self.sheet.highlights
        place = bisect_left(known, (span.start, span.end, ""), key=reading_order)
        return known[place] if place < len(known) and known[place].span == span else None
