"""The highlights of the open transcript as the pane draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.overlaps import HighlightIndex, Run, flatten

if TYPE_CHECKING:
    from reader_app.annotation.model import Highlight
    from reader_app.session import Session
    from reader_app.transcript.span import Span
    from reader_app.ui.theme import TagInk, Theme


class Marks:
    """The session's highlights, found by place and with their colours."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._colours: dict[str, str] = {}
        self._runs: dict[Span, list[Run]] = {}
        self.index = HighlightIndex()

    def refresh(self) -> None:
        """Read the session's highlights and tags again."""
        self.index = HighlightIndex(self._session.highlights)
        self._colours = {tag.id: tag.colour for tag in self._session.tags}
        self._runs.clear()

    def runs(self, span: Span) -> list[Run]:
        """Return the disjoint runs within a paragraph."""
        found = self._runs.get(span)
        if found is None:
            found = self._runs[span] = flatten(self.index.meeting(span), span)
        return found

    def ink(self, highlight: Highlight, theme: Theme) -> TagInk:
        """Return the colours of a highlight: those of its first tag."""
        first = highlight.tags[0] if highlight.tags else ""
        return theme.tag(self._colours.get(first, "plain"))

    @property
    def chosen(self) -> Highlight | None:
        """The highlight chosen in the session."""
        return self._session.chosen
