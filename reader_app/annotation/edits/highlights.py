"""Edits of highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits.edit import Edit, brief, check_seen, there
from reader_app.annotation.model import Highlight, Status, rewritten, with_status
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.store import Store


_WORK = ("transcript", "quote", "tags", "note", "status", "important")
"""What of a highlight is its reader's own, wherever in the text its words stand."""


def _later(now: str | None, old: Highlight) -> str:
    return old.modified if now is None else now


class AddHighlight(Edit, frozen=True, tag=True):
    """Mark a passage."""

    highlight: Highlight

    def apply(self, store: Store) -> Edit:
        """Put the highlight; the inverse removes it, or brings back the one it replaced."""
        old = there(store.highlight, self.highlight.id)
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


class OfSeen(Edit, frozen=True, kw_only=True):
    """An edit of a highlight that its reader sees."""

    before: Highlight | None = None
    """As it was seen; where what would be lost is another by now, the edit is refused."""


class OnHighlight(OfSeen, frozen=True):
    """An edit of one highlight that is there. Raises ``Overtaken``; see ``check_seen``."""

    highlight_id: str

    def transcript_in(self, store: Store) -> str | None:
        """Return the highlight's transcript."""
        return store.highlight(self.highlight_id).transcript

    def touches(self) -> frozenset[str] | None:
        """Return the highlight."""
        return frozenset({self.highlight_id})

    def _quote(self, store: Store) -> str:
        return brief(store.highlight(self.highlight_id).quote)

    def _there(self, store: Store, *lost: str) -> Highlight:
        """Return the highlight, if the fields that would be ``lost`` are as they were seen."""
        there = store.highlight(self.highlight_id)
        for name in lost if self.before else ():
            check_seen(getattr(self.before, name), getattr(there, name))
        return there


class RemoveHighlight(OnHighlight, frozen=True, tag=True):
    """Take a highlight away; its inverse restores it whole."""

    def apply(self, store: Store) -> Edit:
        """Delete the highlight."""
        removed = self._there(store, *_WORK)
        store.delete_highlight(self.highlight_id)
        return AddHighlight(removed)

    def what(self, store: Store) -> str:
        """Name the quote."""
        return f"remove highlight {self._quote(store)}"


class ChangeHighlight(OnHighlight, frozen=True, tag=True):
    """Put another highlight in the place of one with the same id."""

    changed: Highlight
    name: str = ""
    """What it does, in words; where there are none, the quote is named."""

    def transcript_in(self, _store: Store) -> str | None:
        """Return the transcript that the highlight comes to: there its reader is."""
        return self.changed.transcript

    def apply(self, store: Store) -> Edit:
        """Replace it; the inverse brings back the one before."""
        old = self._there(store, *Highlight.__struct_fields__)
        store.put_highlight(self.changed)
        return ChangeHighlight(self.highlight_id, old, self.name)

    def what(self, store: Store) -> str:
        """Return its own name."""
        return self.name or f"change highlight {self._quote(store)}"


class ChangeNote(OnHighlight, frozen=True, tag=True):
    """Rewrite a highlight's note (Markdown); what is typed in one go is one edit."""

    note: str
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the note."""
        old = self._there(store, "note")
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


class ChangeTags(OnHighlight, frozen=True, tag=True):
    """Give a highlight exactly these tags."""

    tags: tuple[str, ...]
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the tags."""
        old = self._there(store, "tags")
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


class ChangeStatus(OnHighlight, frozen=True, tag=True):
    """Say how far a highlight has been checked."""

    status: Status
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace the status."""
        old = self._there(store, "status", "quote")
        changed = with_status(old, self.status)
        store.put_highlight(msgspec.structs.replace(changed, modified=_later(self.now, old)))
        return ChangeHighlight(self.highlight_id, old)

    def what(self, store: Store) -> str:
        """Name the new status."""
        said = "clear status" if self.status is Status.NONE else f"mark as {self.status}"
        return f"{said}: {self._quote(store)}"


class MoveHighlight(OnHighlight, frozen=True, tag=True):
    """Give a highlight another place, with the words that stand there."""

    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    now: str | None = None
    """The moment it becomes modified; None leaves that as it was."""

    def apply(self, store: Store) -> Edit:
        """Replace span, quote and context."""
        old = self._there(store, "span", "quote")
        moved = msgspec.structs.replace(
            rewritten(old, self.quote),
            span=self.span,
            prefix=self.prefix,
            suffix=self.suffix,
            modified=_later(self.now, old),
        )
        store.put_highlight(moved)
        return ChangeHighlight(old.id, old)

    def what(self, store: Store) -> str:
        """Name the new quote."""
        return f"move highlight to {brief(self.quote)}"
