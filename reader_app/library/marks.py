"""Highlights, tags and memos, as the library keeps them."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from reader_app.errors import NotFound
from reader_app.library.kept_history import FileOfLibrary
from reader_app.library.rows import (
    GIVE_TAG,
    GIVEN_TO,
    GIVEN_WITH,
    HOLDS,
    MEMO,
    OF_ID,
    OF_PART,
    OF_TAG,
    OF_TRANSCRIPT,
    PUT_HIGHLIGHT,
    PUT_MEMO,
    PUT_TAG,
    TAG,
    TRANSCRIPTS_OF,
    UNTAG,
    highlight_row,
    highlights_of,
    memo_of,
    memo_row,
    tag_of,
    tag_row,
    tags_given,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader_app.annotation.model import Highlight, Memo, Tag
    from reader_app.library.rows import Choice
    from reader_app.transcript.span import Span


class Marks(FileOfLibrary):
    """What a reader adds to transcripts: that part of ``Library``."""

    def highlights(self, transcript_id: str) -> list[Highlight]:
        """Return the highlights of a transcript by start, then end."""
        return self._highlights(OF_TRANSCRIPT, transcript_id)

    def highlight_ids(self, transcript_id: str) -> set[str]:
        """Return the ids of the highlights of a transcript."""
        sql = "SELECT id FROM highlight WHERE transcript = ?"
        return {row[0] for row in self.file.rows(sql, (transcript_id,))}

    def highlights_beginning(self, transcript_id: str, within: Span) -> list[Highlight]:
        """Return the highlights of a transcript that begin in a part of it, by start, then end."""
        return self._highlights(OF_PART, transcript_id, within.start, within.end)

    def highlights_tagged(self, tag_id: str) -> list[Highlight]:
        """Return the highlights of every transcript that carry a tag."""
        return self._highlights(OF_TAG, tag_id)

    def highlight(self, highlight_id: str) -> Highlight:
        """Return a highlight. Raises ``NotFound``."""
        found = self._highlights(OF_ID, highlight_id)
        if not found:
            raise NotFound(f"There is no highlight {highlight_id} in the library.")
        return found[0]

    def transcripts_of(self, highlight_ids: Collection[str]) -> set[str]:
        """Return the transcripts in which highlights are, of those that are there."""
        return {row[0] for row in self.file.rows(TRANSCRIPTS_OF, [json.dumps(list(highlight_ids))])}

    def _highlights(self, chosen: Choice, *values: str | int) -> list[Highlight]:
        tags = self.file.read(tags_given, chosen.tags, values)
        return self.file.read(partial(highlights_of, tags), chosen.highlights, values)

    def put_highlight(self, highlight: Highlight) -> None:
        """Add or replace a highlight with its tags."""
        with self.transaction():
            # Its tags stand with the transcript it is in, which may be another one from now on.
            self.file.write(
                "DELETE FROM highlight_tag WHERE highlight = ?1 "
                "AND transcript = (SELECT transcript FROM highlight WHERE id = ?1)",
                (highlight.id,),
            )
            self.file.write(PUT_HIGHLIGHT, highlight_row(highlight))
            self.file.write_many(
                "INSERT INTO highlight_tag (transcript, highlight, place, tag) VALUES (?,?,?,?)",
                [
                    (highlight.transcript, highlight.id, place, tag)
                    for place, tag in enumerate(highlight.tags)
                ],
            )

    def delete_highlight(self, highlight_id: str) -> None:
        """Delete a highlight."""
        self.file.write("DELETE FROM highlight WHERE id = ?", (highlight_id,))

    def tags_of(self, tag_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return all tags, in order, of every highlight that carries one of these, by its id."""
        return self.file.read(tags_given, GIVEN_WITH, [json.dumps(list(tag_ids))])

    def retag(self, given: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Give highlights, by id, exactly these tags, and return those they had.

        Nothing else of them changes. Raises ``NotFound``.
        """
        ids = json.dumps(list(given))
        with self.transaction():
            there = {marked for (marked,) in self.file.rows(HOLDS, [ids])}
            if gone := next((marked for marked in given if marked not in there), None):
                raise NotFound(f"There is no highlight {gone} in the library.")
            had = self.file.read(tags_given, GIVEN_TO, [ids])
            self.file.write_many(UNTAG, [(marked,) for marked in given])
            rows = ((n, tag, one) for one, tags in given.items() for n, tag in enumerate(tags))
            self.file.write_many(GIVE_TAG, rows)
        return {marked: had.get(marked, ()) for marked in given}

    # -- tags -------------------------------------------------------------------------------------

    def tags(self) -> list[Tag]:
        """Return the codebook: tags with a key by it, then the others by name."""
        rows = self.file.rows(f"SELECT {TAG} FROM tag")
        return sorted(map(tag_of, rows), key=lambda t: (t.key or 10, t.name.casefold(), t.id))

    def tag(self, tag_id: str) -> Tag:
        """Return a tag. Raises ``NotFound``."""
        row = self.file.row(f"SELECT {TAG} FROM tag WHERE id = ?", (tag_id,))
        if row is None:
            raise NotFound(f"There is no tag {tag_id} in the library.")
        return tag_of(row)

    def child_tags(self, tag_id: str | None) -> list[Tag]:
        """Return the tags whose parent is ``tag_id``, or those at the top."""
        return [tag for tag in self.tags() if tag.parent == tag_id]

    def tag_counts(self) -> dict[str, int]:
        """Return how many highlights carry each tag, of transcripts that are not removed."""
        rows = self.file.rows(
            "SELECT tag, count(*) FROM highlight_tag AS given "
            "JOIN transcript ON transcript.id = given.transcript AND NOT removed GROUP BY tag"
        )
        return dict(rows)

    def put_tag(self, tag: Tag) -> None:
        """Add or replace a tag."""
        self.file.write(PUT_TAG, tag_row(tag))

    def delete_tag(self, tag_id: str) -> None:
        """Delete a tag that no highlight carries and no tag has as parent."""
        self.file.write("DELETE FROM tag WHERE id = ?", (tag_id,))

    # -- memos ------------------------------------------------------------------------------------

    def memo(self, memo_id: str) -> Memo:
        """Return a memo. Raises ``NotFound``."""
        row = self.file.row(f"SELECT {MEMO} FROM memo WHERE id = ?", (memo_id,))
        if row is None:
            raise NotFound(f"There is no memo {memo_id} in the library.")
        return memo_of(row)

    def memos(self, transcript_id: str) -> list[Memo]:
        """Return the memos on a transcript: on the whole, then on its turns in reading order."""
        sql = f"SELECT {MEMO} FROM memo WHERE transcript = ? ORDER BY position, created, id"
        return [memo_of(row) for row in self.file.rows(sql, (transcript_id,))]

    def memos_on_tag(self, tag_id: str) -> list[Memo]:
        """Return the memos on a tag, the oldest first."""
        sql = f"SELECT {MEMO} FROM memo WHERE tag = ? ORDER BY created, id"
        return [memo_of(row) for row in self.file.rows(sql, (tag_id,))]

    def put_memo(self, memo: Memo) -> None:
        """Add or replace a memo."""
        self.file.write(PUT_MEMO, memo_row(memo))

    def delete_memo(self, memo_id: str) -> None:
        """Delete a memo."""
        self.file.write("DELETE FROM memo WHERE id = ?", (memo_id,))
