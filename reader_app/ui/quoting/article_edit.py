"""The article: pasted, typed or dropped, with its quotations marked by sign and colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from reader_app.quoting.verdict import State
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.quoting.words import COLOURS, SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from reader_app.quoting.verdict import Verdict
    from reader_app.transcript.span import Span
    from reader_app.ui.looks.look import Look

_MARGIN = 26
_UNDERLINES = {
    State.EXACT: QTextCharFormat.UnderlineStyle.SingleUnderline,
    State.DIFFERING: QTextCharFormat.UnderlineStyle.WaveUnderline,
    State.NOT_FOUND: QTextCharFormat.UnderlineStyle.DotLine,
}


class ArticleEdit(QPlainTextEdit):
    """Takes an article; beside each line on which a quotation begins stands its sign."""

    file_dropped = Signal(str)
    """The path of a file that was dropped here."""
    verdict_clicked = Signal(int)
    """The number of the quotation that was clicked, from 0."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._verdicts: list[Verdict] = []
        self._current = -1
        self.margin = _Margin(self)
        self.setTabChangesFocus(True)
        self._make_room()
        self.updateRequest.connect(self.margin.follow)
        look.changed.connect(self._wear)
        self._wear()

    def text(self) -> str:
        """Return what stands here, no-break spaces as they are."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Mark the quotations of the text that stands here."""
        self._verdicts = list(verdicts)
        self._current = -1
        self._mark()

    def show_current(self, number: int) -> None:
        """Bring a quotation into view, and mark it as the one that is looked at."""
        self._current = number
        self._mark()
        if 0 <= number < len(self._verdicts):
            at = self._cursor(self._verdicts[number].quotation.span)
            at.setPosition(at.selectionStart())
            self.setTextCursor(at)
            self.ensureCursorVisible()

    def signs(self) -> list[tuple[int, str]]:
        """Return the block of each quotation's beginning, and its sign."""
        document = self.document()
        to = Utf16Map(self.text())
        return [
            (
                document.findBlock(to.to_utf16(one.quotation.span.start)).blockNumber(),
                SIGNS[one.state],
            )
            for one in self._verdicts
        ]

    def _mark(self) -> None:
        self.setExtraSelections([self._marked(n) for n in range(len(self._verdicts))])
        self.margin.take(self.signs())

    def _marked(self, number: int) -> QTextEdit.ExtraSelection:
        verdict = self._verdicts[number]
        colours = self._look.theme.tag(COLOURS[verdict.state])
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(verdict.quotation.span)
        form = QTextCharFormat()
        form.setBackground(colours.ground)
        form.setForeground(self._look.theme.colour("ink"))
        form.setUnderlineStyle(_UNDERLINES[verdict.state])
        form.setUnderlineColor(colours.stripe)
        if number == self._current:
            form.setBackground(self._look.theme.colour("selection"))
        made.format = form
        return made

    def _cursor(self, span: Span) -> QTextCursor:
        to = Utf16Map(self.text())
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(last, to.to_utf16(span.start)))
        cursor.setPosition(min(last, to.to_utf16(span.end)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _wear(self) -> None:
        self.setFont(self._look.text_font)
        self._mark()

    def _make_room(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (0, _MARGIN) if is_mirrored else (_MARGIN, 0)
        self.setViewportMargins(left, 0, right, 0)

    # -- Qt calls ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area.right() - _MARGIN + 1 if is_mirrored else area.left()
        self.margin.setGeometry(QRect(left, area.top(), _MARGIN, area.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which quotation was clicked."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or event.button() is not Qt.MouseButton.LeftButton:
            return
        at = Utf16Map(self.text()).to_code_points(self.textCursor().position())
        for number, verdict in enumerate(self._verdicts):
            if verdict.quotation.span.start <= at < verdict.quotation.span.end:
                self.verdict_clicked.emit(number)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files as well as words."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Read a file that is dropped; take words as they are, without their looks."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(files[0])
        else:
            super().insertFromMimeData(source)


class _Margin(QWidget):
    """Beside the text: the sign of each quotation."""

    def __init__(self, edit: ArticleEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._signs: dict[int, str] = {}

    def take(self, signs: Sequence[tuple[int, str]]) -> None:
        """Show other signs; of several on a line the gravest counts."""
        order = list(SIGNS.values())
        self._signs = {}
        for block, sign in signs:
            known = self._signs.get(block, sign)
            self._signs[block] = max(known, sign, key=order.index)
        self.update()

    def follow(self, _rect: QRect, scrolled: int) -> None:
        """Move with the text."""
        if scrolled:
            self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the margin."""
        return QSize(_MARGIN, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the signs of the lines in view."""
        edit, painter = self._edit, QPainter(self)
        painter.setFont(edit.font())
        painter.setPen(edit._look.theme.colour("ink"))  # noqa: SLF001 (one thing, in two parts)
        block = edit.firstVisibleBlock()
        while block.isValid():
            place = edit.blockBoundingGeometry(block).translated(edit.contentOffset())
            if place.top() > self.height():
                break
            if sign := self._signs.get(block.blockNumber()):
                line = QRect(0, round(place.top()), self.width(), edit.fontMetrics().height())
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, sign)
            block = block.next()
