"""The Go menu: from question to question, turn to turn, highlight to highlight, panel to panel."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader_app.ui.actions import action, build_actions
from reader_app.ui.exchanges import exchange_span
from reader_app.ui.pane.view import PaneView
from reader_app.ui.sidebar.panel import SidebarPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader_app.transcript.span import Span
    from reader_app.ui.desk import Desk

_ALWAYS = ("go.filter", "go.outline", "go.pane", "go.sidebar", "go.next_panel", "go.previous_panel")


class GoCommands(QObject):
    """Where the reader turns to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._last: int | None = None
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.highlights_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        session = self._desk.session
        transcript = session.transcript
        for ending, there in (
            ("question", bool(transcript and transcript.exchanges)),
            ("turn", bool(transcript and transcript.turns)),
            ("highlight", bool(session.highlights)),
        ):
            self.actions[f"go.next_{ending}"].setEnabled(there)
            self.actions[f"go.previous_{ending}"].setEnabled(there)
        for name in _ALWAYS:
            self.actions[name].setEnabled(transcript is not None)

    # -- in the text ------------------------------------------------------------------------------

    @action("go.next_question", "Next &question", shortcut="Alt+Down", icon="next")
    def next_question(self) -> None:
        """Go to the next question."""
        self._show(_after(self._questions(), self._here()))

    @action("go.previous_question", "&Previous question", shortcut="Alt+Up", icon="previous")
    def previous_question(self) -> None:
        """Go to the question before."""
        self._show(_before(self._questions(), self._here()))

    @action("go.next_turn", "Next &turn", shortcut="Ctrl+Down")
    def next_turn(self) -> None:
        """Go to where the next one speaks."""
        self._show(_after(self._turns(), self._here()))

    @action("go.previous_turn", "P&revious turn", shortcut="Ctrl+Up")
    def previous_turn(self) -> None:
        """Go to where the one before speaks."""
        self._show(_before(self._turns(), self._here()))

    @action("go.next_highlight", "Next &highlight", shortcut="F8")
    def next_highlight(self) -> None:
        """Choose the next highlight."""
        self._choose(1)

    @action("go.previous_highlight", "Previous h&ighlight", shortcut="Shift+F8")
    def previous_highlight(self) -> None:
        """Choose the highlight before."""
        self._choose(-1)

    def _questions(self) -> list[Span]:
        transcript = self._desk.session.transcript
        if transcript is None:
            return []
        return sorted(exchange_span(transcript, each) for each in transcript.exchanges)

    def _turns(self) -> list[Span]:
        transcript = self._desk.session.transcript
        turns = transcript.turns if transcript else ()
        spoken = [turn.words for turn in turns if turn.kind.is_spoken]
        return spoken or [turn.words for turn in turns]

    def _here(self) -> int:
        """Return where the reader is: the selection's start, or the place that is read."""
        session = self._desk.session
        return session.selection.start if session.selection else session.position

    def _show(self, span: Span | None) -> None:
        if span:
            self._desk.session.go_to(span)

    def _choose(self, step: int) -> None:
        """Choose the highlight ``step`` after the chosen one, or the nearest that way."""
        session = self._desk.session
        starts = [marked.span for marked in session.highlights]
        ids = [marked.id for marked in session.highlights]
        if session.chosen and session.chosen.id in ids:
            index = ids.index(session.chosen.id) + step
        else:
            index = bisect_left([span.start for span in starts], session.position)
            index = index if step > 0 else index - 1
        if 0 <= index < len(ids):
            session.choose(session.highlights[index])
            session.go_to(session.highlights[index].span)

    # -- between panels ---------------------------------------------------------------------------

    @action("go.filter", "&Filter annotations", shortcut="Ctrl+Shift+F", icon="filter")
    def filter(self) -> None:
        """Write in the filter of the annotations."""
        self._desk.panels.show_sidebar()
        self._desk.sidebar.focus_filter()

    @action("go.outline", "To the &outline", shortcut="Alt+1")
    def to_outline(self) -> None:
        """Put the keyboard into the outline."""
        self._desk.panels.show_outline()
        self._focus(self._desk.outline)

    @action("go.pane", "To the te&xt", shortcut="Alt+2")
    def to_pane(self) -> None:
        """Put the keyboard into the text."""
        self._focus(self._desk.pane)

    @action("go.sidebar", "To the &annotations", shortcut="Alt+3")
    def to_sidebar(self) -> None:
        """Put the keyboard into the annotations."""
        self._desk.panels.show_sidebar()
        self._focus(self._desk.sidebar)

    @action("go.next_panel", "Next pa&nel", shortcut="F6")
    def next_panel(self) -> None:
        """Put the keyboard into the next panel."""
        self._step_panel(1)

    @action("go.previous_panel", "Previous pane&l", shortcut="Shift+F6")
    def previous_panel(self) -> None:
        """Put the keyboard into the panel before."""
        self._step_panel(-1)

    def _step_panel(self, step: int) -> None:
        desk = self._desk
        panels: Sequence[QWidget] = (desk.outline, desk.pane, desk.sidebar)
        shown = [panel for panel in panels if panel.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, panel in enumerate(shown) if _holds(panel, focused)), 0)
        self._focus(shown[(at + step) % len(shown)])

    def _focus(self, panel: QWidget) -> None:
        if isinstance(panel, PaneView | SidebarPanel):
            panel.set_focus()
        else:
            panel.setFocus()


def _holds(panel: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (panel is focused or panel.isAncestorOf(focused))


def _after(spans: Sequence[Span], position: int) -> Span | None:
    index = bisect_right([span.start for span in spans], position)
    return spans[index] if index < len(spans) else None


def _before(spans: Sequence[Span], position: int) -> Span | None:
    index = bisect_left([span.start for span in spans], position) - 1
    return spans[index] if index >= 0 else None
