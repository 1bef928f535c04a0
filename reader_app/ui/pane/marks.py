"""The highlights and hits of the open transcript as the pane draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.annotation.overlaps import HighlightIndex, Run, flatten
from reader_app.transcript.corrections import corrected_in
from reader_app.ui.pane.hits import Hits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.annotation.model import Highlight
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.corrections import Corrected
    from reader_app.transcript.span import Span
    from reader_app.ui.looks.theme import TagInk, Theme
    from reader_app.ui.pane.differences import Differing


class Marks:
    """The session's highlights, found by place and with their colours."""

    def __init__(self, session: Sheet) -> None:
        self._session = session
        self.hits = Hits()
        """What was found."""
        self.corrections = False
        """Whether corrected words are marked."""
        self.differences: Differing | None = None
        """What another version has otherwise, while both are read side by side."""
        self._colours: dict[str, str] = {}
        self._runs: dict[Span, list[Run]] = {}
        self._index = HighlightIndex()
        self._is_stale = True
        self.moved: Span | None = None
        """Where the chosen highlight is shown while one of its ends is dragged."""

    def refresh(self) -> None:
        """Read the session's highlights and tags again, when they are next asked for."""
        self._is_stale = True
        self._colours = {tag.id: tag.colour for tag in self._session.tags}
        self._runs.clear()

    @property
    def index(self) -> HighlightIndex:
        """The session's highlights by place."""
        if self._is_stale:
            self._index = self._index.renewed(self._session.highlights_near)
            self._is_stale = False
        return self._index

    def runs(self, span: Span) -> list[Run]:
        """Return the disjoint runs within a paragraph."""
        found = self._runs.get(span)
        if found is None:
            found = self._runs[span] = flatten(self._meeting(span), span)
        return found

    def show_moved(self, span: Span | None) -> None:
        """Show the chosen highlight elsewhere for a while, or where it is."""
        self.moved = span
        self._runs.clear()

    def _meeting(self, span: Span) -> list[Highlight]:
        """Return the highlights shown in a paragraph, the chosen one where it is shown now."""
        found, chosen = self.index.meeting(span), self.chosen
        if self.moved is None or chosen is None:
            return found
        others = [one for one in found if one.id != chosen.id]
        return [*others, chosen] if chosen.span.meets(span) else others

    def ink(self, highlight: Highlight, theme: Theme) -> TagInk:
        """Return the colours of a highlight: those of its first tag."""
        return theme.tag(self.colour(highlight))

    def inks(self, highlight: Highlight, theme: Theme) -> list[TagInk]:
        """Return the colours of all its tags, or the plain one where it has none."""
        names = [self._colours.get(tag, "plain") for tag in highlight.tags]
        return [theme.tag(name) for name in names or ["plain"]]

    def colour(self, highlight: Highlight) -> str:
        """Return the name of a highlight's colour in the palette of tags."""
        return self._colours.get(highlight.tags[0], "plain") if highlight.tags else "plain"

    def corrected(self, span: Span) -> Sequence[Corrected]:
        """Return the corrected words to be marked in a paragraph."""
        transcript = self._session.transcript
        if not self.corrections or transcript is None:
            return ()
        return corrected_in(transcript.corrected, span)

    @property
    def chosen(self) -> Highlight | None:
        """The highlight chosen in the session, where it is shown now."""
        chosen = self._session.chosen
        return replace(chosen, span=self.moved) if chosen and self.moved else chosen
