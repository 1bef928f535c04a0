"""Edits: values that change the library and return their inverse.

An edit knows nothing of undo: :class:`~reader_app.annotation.history.History` keeps what ``apply``
returns. To add one, write a frozen struct here and name it in ``AnyEdit``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

import msgspec

from reader_app.annotation.model import Highlight, Status, Tag
from reader_app.errors import NotFound, ReaderError
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.annotation.store import Store

Found = TypeVar("Found")


class Edit(msgspec.Struct, frozen=True, tag_field="edit"):
    """A change of the library."""

    undoable: ClassVar[bool] = True

    def apply(self, store: Store) -> Edit:
        """Change ``store`` and return the edit that changes it back."""
        raise NotImplementedError

    def what(self, store: Store) -> str:
        """Return a few words for the history and the undo menu, read before ``apply``."""
        raise NotImplementedError

    def transcript_in(self, store: Store) -> str | None:
        """Return the id of the transcript it changes, or None, read before ``apply``."""
        return None

    def touches(self) -> frozenset[str] | None:
        """Return the ids of the highlights it may change, or None where they can't be told."""
        return None

    def merged(self, previous: Edit) -> Edit | None:
        """Return the one edit that does ``previous`` and this, or None where they stay apart."""
        return None


def brief(words: str, length: int = 32) -> str:
    """Return ``words`` on one line in curly quotes, cut at a word."""
    line = " ".join(words.split())
    if len(line) > length:
        line = line[:length].rsplit(" ", 1)[0] + "…"
    return f"“{line}”"


def _there(find: Callable[[str], Found], wanted: str) -> Found | None:
    """Return what is found, or None."""
    try:
        return find(wanted)
    except NotFound:
        return None


def _check_parent(store: Store, tag: Tag) -> None:
    """Refuse a parent that is not there, or that is the tag itself or below it."""
    above = tag.parent
    while above is not None:
        if above == tag.id:
            raise ReaderError(f"The tag {brief(tag.name)} cannot be below itself.")
        above = store.tag(above).parent


def _later(now: str | None, old: Highlight) -> str:
    return old.modified if now is None else now


class AddHighlight(Edit, frozen=True, tag=True):
    """Mark a passage."""

    highlight: Highlight

    def apply(self, store: Store) -> Edit:
        """Put the highlight; the inverse removes it, or brings back the one it replaced."""
        old = _there(store.highlight, self.highlight.id)
        store.put_highlight(self.highlight)
        return AddHighlight(old) if old else RemoveHighlight(self.highlight.id)

    def what(self, store: Store) -> str:
        """Name the tags given, or the highlight where there are none."""
        names = " ".join(brief(store.tag(tag).name) for tag in self.highlight.tags)
        quote = brief(self.highlight.quote)
        return f"tag {names} on {quote}" if names else f"highlight {quote}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the highlight's transcript."""
        return self.highlight.transcript

    def touches(self) -> frozenset[str] | None:
        """Return the highlight."""
        return frozenset({self.highlight.id})


class _OnHighlight(Edit, frozen=True):
    """An edit of one highlight that is there."""

    highlight_id: str

    def transcript_in(self, store: Store) -> str | None:
        """Return the highlight's transcript."""
        return store.highlight(self.highlight_id).transcript

    def touches(self) -> frozenset[str] | None:
        """Return the highlight."""
        return frozenset({self.highlight_id})

    def _quote(self, store: Store) -> str:
        return brief(store.highlight(self.highlight_id).quote)


class RemoveHighlight(_OnHighlight, frozen=True, tag=True):
    """Take a highlight away; its inverse restores it whole."""

    def apply(self, store: Store) -> Edit:
        """Delete the highlight."""
        removed = store.highlight(self.highlight_id)
        store.delete_highlight(self.highlight_id)
        return AddHighlight(removed)

    def what(self, store: Store) -> str:
        """Name the quote."""
        return f"remove highlight {self._quote(store)}"


class ChangeNote(_OnHighlight, frozen=True, tag=True):
    """Rewrite a highlight's note (Markdown); what is typed in one go is one edit."""

    note: str
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the note."""
        old = store.highlight(self.highlight_id)
        store.put_highlight(
            msgspec.structs.replace(old, note=self.note, modified=_later(self.now, old))
        )
        return ChangeNote(self.highlight_id, old.note, old.modified)

    def what(self, store: Store) -> str:
        """Name the quote the note stands on."""
        return f"note on {self._quote(store)}"

    def merged(self, previous: Edit) -> Edit | None:
        """Join with the note change just before on the same highlight."""
        if isinstance(previous, ChangeNote) and previous.highlight_id == self.highlight_id:
            return self
        return None


class ChangeTags(_OnHighlight, frozen=True, tag=True):
    """Give a highlight exactly these tags."""

    tags: tuple[str, ...]
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the tags."""
        old = store.highlight(self.highlight_id)
        store.put_highlight(
            msgspec.structs.replace(old, tags=self.tags, modified=_later(self.now, old))
        )
        return ChangeTags(self.highlight_id, old.tags, old.modified)

    def what(self, store: Store) -> str:
        """Name what is added or taken away."""
        old = store.highlight(self.highlight_id).tags
        added = [brief(store.tag(tag).name) for tag in self.tags if tag not in old]
        gone = [brief(store.tag(tag).name) for tag in old if tag not in self.tags]
        said = " and ".join(
            [f"tag {' '.join(added)}"] * bool(added) + [f"untag {' '.join(gone)}"] * bool(gone)
        )
        return f"{said or 'tags'} on {self._quote(store)}"


class ChangeStatus(_OnHighlight, frozen=True, tag=True):
    """Say how far a highlight has been checked."""

    status: Status
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the status."""
        old = store.highlight(self.highlight_id)
        store.put_highlight(
            msgspec.structs.replace(old, status=self.status, modified=_later(self.now, old))
        )
        return ChangeStatus(self.highlight_id, old.status, old.modified)

    def what(self, store: Store) -> str:
        """Name the new status."""
        said = "clear status" if self.status is Status.NONE else f"mark as {self.status}"
        return f"{said}: {self._quote(store)}"


class MoveHighlight(_OnHighlight, frozen=True, tag=True):
    """Give a highlight another place, with the words that stand there."""

    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace span, quote and context."""
        old = store.highlight(self.highlight_id)
        moved = msgspec.structs.replace(
            old,
            span=self.span,
            quote=self.quote,
            prefix=self.prefix,
            suffix=self.suffix,
            modified=_later(self.now, old),
        )
        store.put_highlight(moved)
        return MoveHighlight(old.id, old.span, old.quote, old.prefix, old.suffix, old.modified)

    def what(self, store: Store) -> str:
        """Name the new quote."""
        return f"move highlight to {brief(self.quote)}"


class AddTag(Edit, frozen=True, tag=True):
    """Add a word to the codebook."""

    new: Tag

    def apply(self, store: Store) -> Edit:
        """Put the tag; the inverse removes it, or brings back the one it replaced."""
        _check_parent(store, self.new)
        old = _there(store.tag, self.new.id)
        store.put_tag(self.new)
        return ChangeTag(old) if old else RemoveTag(self.new.id)

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights know a tag by its id."""
        return frozenset()

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"new tag {brief(self.new.name)}"


class ChangeTag(Edit, frozen=True, tag=True):
    """Rename or recolour a tag, or give it another key, parent or description."""

    changed: Tag

    def apply(self, store: Store) -> Edit:
        """Replace the tag."""
        _check_parent(store, self.changed)
        old = store.tag(self.changed.id)
        store.put_tag(self.changed)
        return ChangeTag(old)

    def touches(self) -> frozenset[str] | None:
        """Return none: highlights know a tag by its id."""
        return frozenset()

    def what(self, store: Store) -> str:
        """Name the tag, by both names where it is renamed."""
        old = store.tag(self.changed.id).name
        if old != self.changed.name:
            return f"rename tag {brief(old)} to {brief(self.changed.name)}"
        return f"change tag {brief(old)}"


class RemoveTag(Edit, frozen=True, tag=True):
    """Take a tag out of the codebook and off every highlight; its inverse puts it back on each."""

    tag_id: str

    def apply(self, store: Store) -> Edit:
        """Untag, lift the children to the tag's parent, then delete."""
        removed = store.tag(self.tag_id)
        undo: list[AnyEdit] = []
        for marked in store.highlights_tagged(self.tag_id):
            left = tuple(tag for tag in marked.tags if tag != self.tag_id)
            store.put_highlight(msgspec.structs.replace(marked, tags=left))
            undo.append(ChangeTags(marked.id, marked.tags, marked.modified))
        for child in store.child_tags(self.tag_id):
            store.put_tag(msgspec.structs.replace(child, parent=removed.parent))
            undo.append(ChangeTag(child))
        store.delete_tag(self.tag_id)
        return Several((AddTag(removed), *undo), f"restore tag {brief(removed.name)}")

    def what(self, store: Store) -> str:
        """Name the tag."""
        return f"remove tag {brief(store.tag(self.tag_id).name)}"


class AddTranscript(Edit, frozen=True, tag=True):
    """Note in the history that a file came into the library; not undone by Undo."""

    undoable: ClassVar[bool] = False

    transcript_id: str
    title: str

    def apply(self, store: Store) -> Edit:
        """Show the transcript, whose rows the library has written."""
        store.set_removed(self.transcript_id, False)
        return RemoveTranscript(self.transcript_id, self.title)

    def what(self, store: Store) -> str:
        """Name the transcript."""
        return f"open {brief(self.title)}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the transcript added."""
        return self.transcript_id


class RemoveTranscript(Edit, frozen=True, tag=True):
    """Take a transcript out of the library; nothing of it is destroyed."""

    transcript_id: str
    title: str

    def apply(self, store: Store) -> Edit:
        """Hide the transcript. Raises ``NotFound`` where it is hidden already."""
        if not store.holds(self.transcript_id):
            raise NotFound(f"{brief(self.title)} is not in the library.")
        store.set_removed(self.transcript_id, True)
        return AddTranscript(self.transcript_id, self.title)

    def what(self, store: Store) -> str:
        """Name the transcript."""
        return f"remove {brief(self.title)}"

    def transcript_in(self, store: Store) -> str | None:
        """Return the transcript removed."""
        return self.transcript_id


class Several(Edit, frozen=True, tag=True):
    """Edits that are done, and undone, as one."""

    edits: tuple[AnyEdit, ...]
    name: str

    def apply(self, store: Store) -> Edit:
        """Apply each in turn; the inverse is theirs, backwards."""
        inverses = [edit.apply(store) for edit in self.edits]
        return Several(tuple(reversed(inverses)), self.name)  # type: ignore[arg-type] # each is one of AnyEdit

    def what(self, store: Store) -> str:
        """Return its own name."""
        return self.name

    def transcript_in(self, store: Store) -> str | None:
        """Return the first transcript one of them changes, where that can be told beforehand."""
        first = next((e for e in self.edits if isinstance(e, AddHighlight | _OnHighlight)), None)
        return first.transcript_in(store) if first else None

    def touches(self) -> frozenset[str] | None:
        """Return what all of them touch, or None where one can't tell."""
        each = [edit.touches() for edit in self.edits]
        known = [ids for ids in each if ids is not None]
        return frozenset().union(*known) if len(known) == len(each) else None


AnyEdit = (
    AddHighlight
    | RemoveHighlight
    | ChangeNote
    | ChangeTags
    | ChangeStatus
    | MoveHighlight
    | AddTag
    | ChangeTag
    | RemoveTag
    | AddTranscript
    | RemoveTranscript
    | Several
)
