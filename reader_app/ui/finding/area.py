"""The panes, and what stands under them while one finds: the hits as a list, and the bar.

Bar and list are made when they are first asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader_app import settings as s
from reader_app.transcript.finding import Search

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

    from reader_app.session import Session
    from reader_app.settings import Settings
    from reader_app.ui.finding.bar import FindBar
    from reader_app.ui.finding.finding import Finding
    from reader_app.ui.finding.hit_list import HitList
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.view import PaneView
    from reader_app.ui.window.panes import Panes

PATTERN = "is_pattern"
HOW = ("match_case", "whole_words", "ignore_accents", PATTERN)
"""The fields of a ``Search`` that are switched on and off."""
_LONGEST = 200
"""Code points of a selection that is taken for what is looked for."""


class FindArea(QWidget):
    """Shows the panes; on demand the bar, and the list over it."""

    def __init__(self, session: Session, look: Look, settings: Settings, panes: Panes) -> None:
        super().__init__()
        self._session, self._look, self._settings = session, look, settings
        self._panes = panes
        self._actions: Mapping[str, QAction] = {}
        self._search = Search("", **dict.fromkeys(self._kept(), True))
        self.finding: Finding | None = None
        self.bar: FindBar | None = None
        self.hits: HitList | None = None
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(panes)
        self._splitter.setStretchFactor(0, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the commands that the bar has buttons for."""
        self._actions = actions

    # -- what is asked ----------------------------------------------------------------------------

    def start(self) -> None:
        """Show the bar and let words be typed; what is selected is looked for at once."""
        bar, finding = self._parts()
        selected = self._selected()
        finding.begin()
        if selected and selected != bar.field.text():
            bar.field.setText(selected)  # which is looked for as if it were typed
        else:
            finding.look_for(self._search, show=bool(selected))
        self._show()
        bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bar.field.selectAll()

    def step(self, by: int) -> None:
        """Show the next hit (1) or the one before (-1) of what was looked for last."""
        _bar, finding = self._parts()
        if not self._search:
            self.start()
            return
        if not finding.is_on:
            finding.begin()
            finding.look_for(self._search, show=False)
            self._show()
        finding.step(by)

    def leave(self) -> None:
        """Put bar and list away; the text has the keyboard, at the current hit."""
        if self.bar is None or self.finding is None or self.bar.isHidden():
            return
        self.bar.hide()
        if self.hits:
            self.hits.hide()
        self.finding.end()
        self._panes.set_focus()

    def set_how(self, name: str, on: bool) -> None:
        """Switch one of ``HOW`` on or off, and find anew."""
        self._search = msgspec.structs.replace(self._search, **{name: on})
        kept = [each for each in HOW if each != PATTERN and getattr(self._search, each)]
        self._settings.set(s.FIND_HOW, kept)
        if self.finding and self.finding.is_on:
            self.finding.look_for(self._search)

    def is_how(self, name: str) -> bool:
        """Tell whether one of ``HOW`` is switched on."""
        return bool(getattr(self._search, name))

    def show_list(self, on: bool) -> None:
        """List the hits below the text or not; while nothing is looked for, begin to."""
        self._settings.set(s.FIND_LIST, on)
        if on and (self.finding is None or not self.finding.is_on):
            self.start()
        self._show_list()

    # -- making -----------------------------------------------------------------------------------

    def _parts(self) -> tuple[FindBar, Finding]:
        """Return the bar and the search, made when there are none."""
        if self.bar is None or self.finding is None:
            from reader_app.ui.finding.bar import FindBar  # who only reads needs none of it
            from reader_app.ui.finding.finding import Finding

            self.bar = FindBar(self._actions, self._look)
            self.bar.hide()
            self._column.addWidget(self.bar)
            self.bar.words_changed.connect(self._look_for)
            self.bar.step_asked.connect(self.step)
            self.bar.list_entered.connect(self._enter_list)
            self.bar.left.connect(self.leave)
            self.finding = Finding(self._session, self._panes)
            self.finding.found.connect(self._tell)
            self.finding.moved.connect(self._tell)
            self._panes.for_each(self._watch)
        return self.bar, self.finding

    def _make_list(self) -> HitList:
        from reader_app.ui.finding.hit_list import HitList

        made = HitList(self._look)
        made.reached.connect(self._choose)
        made.chosen.connect(self._go_to_text)
        made.left.connect(self.leave)
        self._splitter.addWidget(made)
        self._splitter.handle(1).setAccessibleName(self.tr("Edge between text and hits"))
        height = max(made.sizeHint().height(), self.height() // 4)
        self._splitter.setSizes([max(0, self.height() - height), height])
        return made

    def _watch(self, view: PaneView) -> None:
        view.pane.installEventFilter(self)

    # -- what happens -----------------------------------------------------------------------------

    def _show(self) -> None:
        if self.bar:
            self.bar.show()
        self._show_list()
        self._tell()

    def _show_list(self) -> None:
        if self._wants_list() and self.hits is None:
            self.hits = self._make_list()
        self._tell()

    def _wants_list(self) -> bool:
        return bool(self._settings.get(s.FIND_LIST) and self.finding and self.finding.is_on)

    def _fold_list(self, has_hits: bool) -> None:
        """Show the list where it is wanted and has something to list."""
        if self.hits:
            had_focus = self.hits.hasFocus()
            self.hits.setVisible(has_hits and self._wants_list())
            if had_focus and self.hits.isHidden() and self.bar:
                self.bar.field.setFocus()

    def _look_for(self, words: str) -> None:
        self._search = msgspec.structs.replace(self._search, words=words)
        if self.finding:
            self.finding.look_for(self._search)

    def _choose(self, index: int) -> None:
        hunt = self.finding.hunt if self.finding else None
        if hunt:
            hunt.choose(index)

    def _go_to_text(self) -> None:
        """Give the text the keyboard; bar and list stay, for the next hit."""
        hunt = self.finding.hunt if self.finding else None
        if hunt:
            hunt.select()
        self._panes.set_focus()

    def _enter_list(self) -> None:
        if not self._wants_list():
            self._actions["find.list"].trigger()
        elif self.hits and self.hits.isVisible():
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Say in bar and list what is known of the current pane's hits."""
        hunt = self.finding.hunt if self.finding else None
        if hunt is None or self.bar is None:
            return
        from reader_app.ui.finding.words import aside_words, count_words

        count, aside = count_words(hunt, self._search), aside_words(hunt, self._search)
        self.bar.say(count, aside, warns=hunt.trouble is not None)
        self._fold_list(bool(hunt.hits.spans))
        if self.hits and self.hits.isVisible():
            self.hits.show_hits(hunt.sheet.transcript, hunt.hits.spans)
            self.hits.follow(hunt.current)

    def _selected(self) -> str:
        """Return the selected words, as they are looked for; nothing where they are very many."""
        transcript, span = self._session.transcript, self._session.selection
        if transcript is None or span is None or len(span) > _LONGEST:
            return ""
        words = " ".join(span.of(transcript.text).split())
        return re.escape(words) if self._search.is_pattern else words

    def _kept(self) -> list[str]:
        kept = self._settings.get(s.FIND_HOW)
        return [name for name in HOW if name != PATTERN and name in kept]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the bar away on an Esc in the text, before the Esc means anything else."""
        is_shown = self.bar is not None and self.bar.isVisible()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and is_shown:
            if event.type() is QEvent.Type.KeyPress:
                self.leave()
            return event.type() is QEvent.Type.KeyPress
        return super().eventFilter(watched, event)
