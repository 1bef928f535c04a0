"""What is marked where the mouse rests: each of several highlights, the shortest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader_app.ui.wording.marked import has_authors, marked_lines

if TYPE_CHECKING:
    from reader_app.session import Session
    from reader_app.ui.pane.pane import TranscriptPane

_MOST = 9
"""Highlights that a tip lists."""


class MarkTips(QObject):
    """Lists the highlights under the mouse where several meet."""

    def __init__(self, pane: TranscriptPane, session: Session) -> None:
        super().__init__(pane)
        self._pane, self._session = pane, session
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the list; where one highlight or none is, leave the tip to others."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        words = self.words_at(event.pos().x(), event.pos().y())
        if not words:
            return False
        from html import escape  # what it knows of HTML is much, and seldom needed

        lines = escape(words).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), f"<p>{lines}</p>", self._pane.viewport())
        return True

    def words_at(self, x: int, y: int) -> str:
        """Return what is marked at a point of the view where several highlights meet."""
        position = self._pane.position_at(QPoint(x, y))
        here = [] if position is None else self._pane.marks.index.at(position)
        if len(here) < 2:
            return ""
        tags = {tag.id: tag for tag in self._session.tags}
        is_signed = has_authors(here)
        lines = ["\n".join(marked_lines(one, tags, is_signed=is_signed)) for one in here[:_MOST]]
        rest = len(here) - _MOST
        if rest > 0:
            lines.append(self.tr("and {n} more").format(n=rest))
        return "\n".join(lines)
