"""What edits ask of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader_app.annotation.edits.corrections import Restored
    from reader_app.annotation.edits.structure import Alike, Details, Places
    from reader_app.annotation.model import Highlight, Memo, Tag
    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.model import Exchange, Speaker, Turn
    from reader_app.transcript.recipe import Recipe


class Structure(Protocol):
    """What an edit of structure may ask.

    Each verb puts something in the place of what is there, and returns what was. Raises
    ``NotFound`` where there is no such place.
    """

    def swap_details(self, transcript_id: str, details: Details) -> Details:
        """Replace title, date and language."""

    def change_turns(self, transcript_id: str, alike: tuple[Alike, ...]) -> tuple[Alike, ...]:
        """Change kind, speaker and level of turns."""

    def swap_turns(
        self, transcript_id: str, first: int, count: int, turns: tuple[Turn, ...]
    ) -> tuple[Turn, ...]:
        """Replace ``count`` turns after the first ``first``; the numbers of all later ones move.

        Raises ``ReaderError`` where their number changes and an exchange names one that goes.
        """

    def swap_speakers(
        self, transcript_id: str, first: int, count: int, speakers: tuple[Speaker, ...]
    ) -> tuple[Speaker, ...]:
        """Replace ``count`` speakers after the first ``first``."""

    def swap_exchanges(
        self, transcript_id: str, first: int, count: int, exchanges: tuple[Exchange, ...]
    ) -> tuple[Exchange, ...]:
        """Replace ``count`` exchanges after the first ``first``."""

    def swap_places(self, transcript_id: str, places: Places) -> Places:
        """Replace cues, pages, what was not read, and the fields of the file."""

    def correct_text(
        self, transcript_id: str, corrections: tuple[Correction, ...], restored: Restored | None
    ) -> tuple[tuple[Correction, ...], Restored]:
        """Put other words into the text, and move everything that lies over it.

        Returns what takes that back. Raises ``CannotCorrect``, unless it takes back itself.
        """

    def swap_locked(self, transcript_id: str, locked: bool) -> bool:
        """Say whether the text may be corrected."""


class Store(Structure, Protocol):
    """What an edit may ask of the library; every ``put`` replaces what has the same id."""

    def highlight(self, highlight_id: str) -> Highlight:
        """Return a highlight. Raises ``NotFound``."""

    def transcripts_of(self, highlight_ids: Collection[str]) -> set[str]:
        """Return the transcripts in which highlights are, of those that are there."""

    def put_highlight(self, highlight: Highlight) -> None:
        """Add or replace a highlight."""

    def delete_highlight(self, highlight_id: str) -> None:
        """Delete a highlight."""

    def highlights_tagged(self, tag_id: str) -> list[Highlight]:
        """Return the highlights of every transcript that carry a tag."""

    def tags_of(self, tag_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return all tags, in order, of every highlight that carries one of these, by its id."""

    def retag(self, given: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Give highlights, by id, exactly these tags, and return those they had.

        Nothing else of them changes. Raises ``NotFound``.
        """

    def tags(self) -> list[Tag]:
        """Return every tag."""

    def tag(self, tag_id: str) -> Tag:
        """Return a tag. Raises ``NotFound``."""

    def put_tag(self, tag: Tag) -> None:
        """Add or replace a tag."""

    def delete_tag(self, tag_id: str) -> None:
        """Delete a tag that no highlight carries and no tag has as parent."""

    def child_tags(self, tag_id: str | None) -> list[Tag]:
        """Return the tags whose parent is ``tag_id``, or those at the top."""

    def memo(self, memo_id: str) -> Memo:
        """Return a memo. Raises ``NotFound``."""

    def memos_on_tag(self, tag_id: str) -> list[Memo]:
        """Return the memos on a tag."""

    def put_memo(self, memo: Memo) -> None:
        """Add or replace a memo."""

    def delete_memo(self, memo_id: str) -> None:
        """Delete a memo."""

    def holds(self, transcript_id: str) -> bool:
        """Tell whether a transcript is there and not removed."""

    def set_removed(self, transcript_id: str, removed: bool) -> None:
        """Hide a transcript with all that belongs to it, or show it again."""

    def swap_replaced(self, transcript_id: str, older: str | None) -> str | None:
        """Say which transcript one is the newer version of, and return what it was."""

    def title(self, transcript_id: str) -> str:
        """Return the title of a transcript. Raises ``NotFound``."""

    def swap_recipe(self, kind: str, recipe: Recipe | None) -> Recipe | None:
        """Replace the recipe for files of one kind; None is no recipe."""
