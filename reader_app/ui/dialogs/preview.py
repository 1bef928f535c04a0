"""Lines of a file beside how they are read, before and after; a line asked for is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from reader_app.structure.report import preview
from reader_app.transcript.span import Span
from reader_app.ui.controls.cells import Cells
from reader_app.ui.wording.phrases import phrase, place_said
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from reader_app.structure.report import PreviewLine
    from reader_app.transcript.model import Transcript, Unread

SHOWN = 400
"""Lines of the file that are shown."""
_SPAN = int(Qt.ItemDataRole.UserRole)
_LONGEST = 300
_FEW = 5
_ROW = 26


class Lines(QTreeWidget):
    """Lines that were not understood, each with the reason."""

    asked = Signal(object)
    """The ``Span`` of a line that was clicked, or on which Enter was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        Cells.show_in(self)
        self.setProperty("boxed", True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(name)
        self.itemClicked.connect(self._ask)
        self.itemActivated.connect(self._ask)
        self._label()

    def _label(self) -> None:
        self.setHeaderLabels([self.tr("Line"), self.tr("Not understood"), self.tr("Why")])
        self._stretch(1, 2)

    def _stretch(self, *columns: int) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in columns:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _ask(self, item: QTreeWidgetItem) -> None:
        span = item.data(0, _SPAN)
        if isinstance(span, Span):
            self.asked.emit(span)

    def show_unread(self, transcript: Transcript) -> None:
        """List what was not understood, or be hidden where there is nothing."""
        self.clear()
        starts = line_starts(transcript.text)
        for each in transcript.unread:
            why = phrase(each.why)
            item = QTreeWidgetItem([number(each.line), _brief(each.text), why])
            item.setToolTip(1, each.text[:_LONGEST])
            item.setToolTip(2, why)
            item.setData(0, _SPAN, place_of(each, transcript.text, starts))
            self.addTopLevelItem(item)
        self.setVisible(bool(transcript.unread))
        rows = min(_FEW, max(2, len(transcript.unread)))
        self.setFixedHeight(self.header().sizeHint().height() + rows * _ROW)


class Preview(Lines):
    """The first lines, how they are read now, and how they would be read."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Lines and how they are read; Enter goes there"))

    def _label(self) -> None:
        self.setHeaderLabels(
            [self.tr("Line"), self.tr("As it stands"), self.tr("Read"), self.tr("Read so")]
        )
        self._stretch(1, 2, 3)

    def show_lines(self, old: Transcript, new: Transcript | None) -> None:
        """Show the first lines of ``old`` and, where there is a ``new`` one, how that reads them.

        The place scrolled to stays.
        """
        top = self.verticalScrollBar().value()
        before = preview(old, SHOWN)
        after = preview(new, SHOWN) if new else before
        self.clear()
        position = 0
        items = []
        for line, then in zip(before, after, strict=True):
            items.append(self._row(line, then, position))
            position += len(line.source) + 1
        self.addTopLevelItems(items)
        self.setColumnHidden(3, new is None)
        self.verticalScrollBar().setValue(top)

    def _row(self, line: PreviewLine, then: PreviewLine, position: int) -> QTreeWidgetItem:
        read = place_said(line.read), place_said(then.read)
        cells = [number(line.line), _brief(line.source), *read]
        item = QTreeWidgetItem(cells)
        item.setToolTip(1, line.source[:_LONGEST])
        item.setData(0, _SPAN, Span(position, position + len(line.source)))
        if line.read != then.read:
            font = item.font(3)
            font.setBold(True)
            item.setFont(3, font)
        return item


def line_starts(text: str) -> list[int]:
    """Return where each line of a text begins."""
    starts, start = [0], text.find("\n")
    while start >= 0:
        starts.append(start + 1)
        start = text.find("\n", start + 1)
    return starts


def place_of(unread: Unread, text: str, starts: list[int]) -> Span | None:
    """Return where a line that was not understood stands in the text, or None where it does not.

    The line of the source is the line of the text only where the text is all of the source.
    """
    words = unread.text.strip()
    if not words:
        return None
    if 0 < unread.line <= len(starts):
        found = text.find(words, starts[unread.line - 1], starts[unread.line - 1] + 4 * len(words))
        if found >= 0:
            return Span(found, found + len(words))
    found = text.find(words)
    return Span(found, found + len(words)) if found >= 0 else None


def _brief(words: str) -> str:
    return " ".join(words[:_LONGEST].split())
