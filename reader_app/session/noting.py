"""Noting: what a reader writes on turns, transcripts and tags, and following links."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from reader_app.annotation.edits import RemoveMemo, WriteMemo
from reader_app.annotation.history import now
from reader_app.annotation.model import Memo
from reader_app.errors import NotFound
from reader_app.library.naming import shown
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from reader_app.annotation.links import Link, Shown
    from reader_app.session.sheet import Sheet
    from reader_app.session.workspace import Workspace


class Noting(QObject):
    """The verbs of memos, on the current sheet of a session, and of links in all notes."""

    workspace: Workspace
    sheet: Sheet
    memo_asked = Signal(object)
    """The ``Memo`` that shall be edited; one without words is not in the library."""
    link_followed = Signal(object)
    """The ``Link`` whose target shall be shown."""

    # -- memos ------------------------------------------------------------------------------------

    def memo_on_turn(self, position: int) -> Memo | None:
        """Return the memo on the turn at a place of the text, a new one where there is none.

        None where no turn is there.
        """
        transcript = self.sheet.transcript
        turn = transcript.turn_at(position) if transcript and transcript.turns else None
        if transcript is None or turn is None:
            return None
        known = self.workspace.library.memos(transcript.id)
        span = turn.span
        on = [one for one in known if span.start <= _at(one) < span.end]
        return on[0] if on else self._new(transcript=transcript.id, position=turn.span.start)

    def memo_on_transcript(self) -> Memo | None:
        """Return the memo on the current transcript, a new one where there is none."""
        transcript = self.sheet.transcript
        if transcript is None:
            return None
        known = self.workspace.library.memos(transcript.id)
        whole = next((one for one in known if one.position is None), None)
        return whole or self._new(transcript=transcript.id)

    def memo_on_tag(self, tag_id: str) -> Memo:
        """Return the memo on a tag, a new one where there is none."""
        known = self.workspace.library.memos_on_tag(tag_id)
        return known[0] if known else self._new(tag=tag_id)

    def write_memo(self, memo: Memo, text: str) -> Memo:
        """Let a memo say something, and return it; what says nothing is taken away.

        What another program has written there in the meantime is kept before it.
        """
        library = self.workspace.library
        try:
            old = library.memo(memo.id)
        except NotFound:
            old = None
        text = with_both(memo.text, old.text, text) if old else text
        if text == (old.text if old else ""):
            return old or memo
        if not text.strip():
            self.workspace.do(RemoveMemo(memo.id, old))
            return msgspec.structs.replace(memo, text="")
        moment = now()
        written = msgspec.structs.replace(
            old or memo, text=text, created=(old or memo).created or moment, modified=moment
        )
        self.workspace.do(WriteMemo(written, old))
        return written

    def _new(
        self, transcript: str | None = None, tag: str | None = None, position: int | None = None
    ) -> Memo:
        return Memo(new_id(), transcript, tag, position, author=self.workspace.history.author)

    # -- links ------------------------------------------------------------------------------------

    def shown(self, link: Link) -> Shown:
        """Return how a link is shown: with the words of its target as they are now."""
        return shown(self.workspace.library, self.workspace.codebook, link)

    def follow(self, link: Link) -> None:
        """Ask to be shown what a link leads to."""
        self.link_followed.emit(link)


def with_both(seen: str, there: str, typed: str) -> str:
    """Return what is typed over a note that was ``seen``, and what is ``there`` now if it is not.

    Words that somebody has typed are never refused, and never lost.
    """
    if there == seen or there.strip() in typed:
        return typed
    return f"{there}\n\n{typed}" if typed.strip() else there


def _at(memo: Memo) -> int:
    return -1 if memo.position is None else memo.position
