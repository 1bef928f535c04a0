"""Moving the caret by paragraphs, and extending the selection with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.ui.actions import action, build_actions, enable

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk


class ParagraphCommands(QObject):
    """What other programs do with Ctrl and an arrow up or down, which here go by turns."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        self._refresh()

    def _refresh(self, _opened: object = None) -> None:
        is_open = self._desk.session.transcript is not None
        for item in self.actions.values():
            enable(item, is_open, self.tr("No transcript is open."))

    @action("go.next_paragraph", "Next paragraph", shortcut="]")
    def next_paragraph(self) -> None:
        """Move the caret to the next paragraph."""
        self._step(1)

    @action("go.previous_paragraph", "Previous paragraph", shortcut="[")
    def previous_paragraph(self) -> None:
        """Move the caret to the beginning of the paragraph, then of the one before."""
        self._step(-1)

    @action("edit.extend_paragraph", "Extend to next paragraph", shortcut="}")
    def extend_to_next(self) -> None:
        """Extend the selection to the next paragraph."""
        self._step(1, is_extending=True)

    @action("edit.extend_paragraph_back", "Extend to paragraph before", shortcut="{")
    def extend_back(self) -> None:
        """Extend the selection to the beginning of the paragraph, then of the one before."""
        self._step(-1, is_extending=True)

    def _step(self, step: int, *, is_extending: bool = False) -> None:
        self._desk.pane.pane.step_paragraph(step, is_extending=is_extending)
        self._desk.pane.set_focus()
