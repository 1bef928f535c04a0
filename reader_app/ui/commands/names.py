"""Everything by its name: the command palette, and the box one jumps with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.annotation.filtering import tag_filter
from reader_app.annotation.model import Tag
from reader_app.library.titles import Title
from reader_app.transcript.model import Speaker
from reader_app.transcript.sections import Section
from reader_app.ui.actions import action, build_actions
from reader_app.ui.going.exchanges import exchange_span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from reader_app.transcript.span import Span
    from reader_app.ui.desk import Desk
    from reader_app.ui.opening import Opening
    from reader_app.ui.palette.box import Box
    from reader_app.ui.palette.jump import Atlas, Place
    from reader_app.ui.palette.rows import Offer


class NameCommands(QObject):
    """What is found by a few letters; ``all_actions`` gives every command there is.

    The box is made when it is first asked for: few start the program to use it at once.
    """

    def __init__(
        self, desk: Desk, opening: Opening, all_actions: Callable[[], Mapping[str, QAction]]
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._all_actions = all_actions
        self._box: Box | None = None
        self._atlas: Atlas | None = None
        self.actions = build_actions(self)

    @action("help.palette", "&Command palette…", shortcut="Ctrl+Shift+P", icon="palette")
    def show_palette(self) -> None:
        """Find any command by a few letters of its name, and do it."""
        from reader_app.ui.palette.commands import CommandOffer

        desk = self._desk
        if not self._is_shown(CommandOffer):
            self._offer(CommandOffer(self._all_actions(), desk.settings, desk.session))

    @action("go.jump", "&Jump to…", shortcut="Ctrl+K", icon="jump")
    def jump(self) -> None:
        """Go to a transcript, speaker, question, section or tag by a few letters of its name."""
        from reader_app.ui.palette.jump import Atlas, JumpOffer

        if not self._is_shown(JumpOffer):
            self._atlas = self._atlas or Atlas()
            self._offer(JumpOffer(self._atlas, self._desk.session, self._go))

    def _is_shown(self, kind: type) -> bool:
        """Tell whether such an offer is shown, and take it away: the same key ends it."""
        if self._box is None or not isinstance(self._box.offered, kind):
            return False
        self._box.dismiss()
        return True

    def _offer(self, offer: Offer) -> None:
        from reader_app.ui.palette.box import Box

        self._box = self._box or Box(self._desk.look, self._desk.window)
        self._box.offer(offer)

    # -- where one goes ---------------------------------------------------------------------------

    def _go(self, place: Place) -> None:
        what, session = place.what, self._desk.session
        if isinstance(what, Title):
            self._opening.open_transcript(what.id)
            return
        if isinstance(what, Speaker):
            self._go_to_turn_of(what)
        elif isinstance(what, Tag):
            self._go_to_highlight_with(what)
        elif isinstance(what, Section):
            session.go_to(what.heading)
        elif session.transcript:
            session.go_to(exchange_span(session.transcript, what))
        self._desk.pane.set_focus()

    def _go_to_turn_of(self, speaker: Speaker) -> None:
        """Go to the speaker's next turn, from the last to the first."""
        transcript = self._desk.session.transcript
        turns = transcript.turns if transcript else ()
        spoken = [turn.words for turn in turns if turn.speaker == speaker.id]
        self._go_to_next(spoken)

    def _go_to_highlight_with(self, tag: Tag) -> None:
        """Show the cards with this tag, and go to the next highlight that has it."""
        session = self._desk.session
        self._desk.panels.show_sidebar()
        self._desk.sidebar.set_filter(tag_filter(tag.name))
        having = [marked for marked in session.highlights if tag.id in marked.tags]
        span = self._go_to_next([marked.span for marked in having])
        session.choose(next((marked for marked in having if marked.span == span), None))

    def _go_to_next(self, spans: Sequence[Span]) -> Span | None:
        """Go to the first span after where one reads, or to the very first."""
        session = self._desk.session
        if not spans:
            return None
        span = next((span for span in spans if span.start > session.position), spans[0])
        session.go_to(span)
        return span
