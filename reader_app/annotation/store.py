"""What edits ask of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight, Tag


class Store(Protocol):
    """What an edit may ask of the library; every ``put`` replaces what has the same id."""

    def highlight(self, highlight_id: str) -> Highlight:
        """Return a highlight. Raises ``NotFound``."""

    def put_highlight(self, highlight: Highlight) -> None:
        """Add or replace a highlight."""

    def delete_highlight(self, highlight_id: str) -> None:
        """Delete a highlight."""

    def highlights_tagged(self, tag_id: str) -> list[Highlight]:
        """Return the highlights of every transcript that carry a tag."""

    def tag(self, tag_id: str) -> Tag:
        """Return a tag. Raises ``NotFound``."""

    def put_tag(self, tag: Tag) -> None:
        """Add or replace a tag."""

    def delete_tag(self, tag_id: str) -> None:
        """Delete a tag that no highlight carries and no tag has as parent."""

    def child_tags(self, tag_id: str) -> list[Tag]:
        """Return the tags whose parent is ``tag_id``."""

    def holds(self, transcript_id: str) -> bool:
        """Tell whether a transcript is there and not removed."""

    def set_removed(self, transcript_id: str, removed: bool) -> None:
        """Hide a transcript with all that belongs to it, or show it again."""
