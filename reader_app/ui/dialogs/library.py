"""Every transcript of the library, found by title, date, file or words: to open, or to remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader_app.annotation.edits import RemoveTranscript
from reader_app.annotation.lens import widened
from reader_app.errors import LibraryError
from reader_app.ui.accessible import name_clear_button
from reader_app.ui.dialogs.frame import Dialog, quiet, table
from reader_app.ui.dialogs.library_search import MOST, LibrarySearch
from reader_app.ui.lens.words import lens_words
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import apart, counted, long_date, number, short_moment, translated

if TYPE_CHECKING:
    from reader_app.library.search import Hit
    from reader_app.library.store import Summary
    from reader_app.session import Session

_ID = int(Qt.ItemDataRole.UserRole)
_PLACE = _ID + 1
"""Of a hit, the span of what was found."""
_TITLE = _PLACE + 1
_NEWER = _TITLE + 1
"""Of a transcript that was replaced, the id of its newer version."""


class LibraryDialog(Dialog):
    """Lists titles, dates and highlights; Enter opens, Delete removes, Undo brings back.

    Below each transcript stand the turns that say what is looked for. Where there is a lens, only
    those that it takes.
    """

    chosen = Signal(str, object)
    """The id of the transcript to open, and the ``Span`` to show in it, or None."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Library"))
        self._session = session
        self.field = QLineEdit(placeholderText=self.tr("Find by title, date, file or words"))
        self.field.setClearButtonEnabled(True)
        name_clear_button(self.field)
        self.field.setAccessibleName(self.tr("Find in the library"))
        self.narrows = self._make_switch()
        self.list = self._make_list()
        self.said = quiet()
        self._search = LibrarySearch(session.library, self)
        self._search.arrived.connect(self._show_hits)
        where = str(session.library.path or self.tr("in memory only"))
        self.column.addWidget(self.field)
        if session.narrowed:
            self.column.addWidget(self.narrows)
        self.column.addWidget(self.list)
        self.column.addWidget(self.said)
        self.column.addWidget(quiet(self.tr("Kept in {path}").format(path=where)))
        self._add_buttons()
        self.field.textChanged.connect(self._look_for)
        self.narrows.toggled.connect(self._look_for)
        self.field.returnPressed.connect(self.open_current)
        session.library_changed.connect(self.refresh)
        QWidget.setTabOrder(self.field, self.narrows)
        self.field.setFocus()
        self.resize(760, 480)
        self.refresh()

    def _make_switch(self) -> QCheckBox:
        """Return what says that the lens narrows what is found, and lifts it by a click."""
        session, words = self._session, ""
        if session.narrowed and session.transcript:
            words = lens_words(session.lens, session.transcript, session.tags)
        said = self.tr("Find words &only in what the lens takes: {lens}")
        switch = QCheckBox(said.format(lens=words.replace("&", "&&")), self)
        switch.setChecked(session.narrowed is not None)
        switch.setVisible(session.narrowed is not None)
        return switch

    def _make_list(self) -> QTreeWidget:
        made = table()
        made.setAccessibleName(self.tr("Transcripts"))
        made.setHeaderLabels(
            [self.tr("Title"), self.tr("Date"), self.tr("Highlights"), self.tr("Opened")]
        )
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.itemDoubleClicked.connect(self.open_current)
        made.currentItemChanged.connect(self._enable)
        for key, call in (
            (Qt.Key.Key_Return, self.open_current),
            (Qt.Key.Key_Enter, self.open_current),
            (QKeySequence.StandardKey.Delete, self.remove_current),
        ):
            QShortcut(
                QKeySequence(key), made, call, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        return made

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("primary", True)
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self.open_current)
        self.newer_button = QPushButton(self.tr("Open &newer version"))
        self.newer_button.setAutoDefault(False)
        self.newer_button.clicked.connect(self.open_newer)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip(self.tr("Undo brings it back, with all its highlights"))
        self.remove_button.clicked.connect(self.remove_current)
        row.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        row.addButton(self.newer_button, QDialogButtonBox.ButtonRole.ActionRole)
        row.addButton(self.remove_button, QDialogButtonBox.ButtonRole.ActionRole)

    def refresh(self) -> None:
        """Read the library anew; the current row keeps its place."""
        current = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(current) if current else 0
        self.list.clear()
        there = self._session.library.transcripts()
        newer = {each.replaces: each for each in reversed(there) if each.replaces}
        self.list.addTopLevelItems([_row(each, newer.get(each.id)) for each in there])
        self._look_for()
        item = self.list.topLevelItem(min(row, self.list.topLevelItemCount() - 1))
        if item:
            self.list.setCurrentItem(item)
        self._enable()

    def open_current(self) -> None:
        """Open the current transcript and close the dialog."""
        if transcript_id := self._current():
            item = self.list.currentItem()
            self.chosen.emit(transcript_id, item.data(0, _PLACE) if item else None)
            self.accept()

    def open_newer(self) -> None:
        """Open the version that replaces the current transcript, and close the dialog."""
        if newer := self._newer():
            self.chosen.emit(newer, None)
            self.accept()

    def remove_current(self) -> None:
        """Take the current transcript out of the library."""
        item = self.list.currentItem()
        if item and item.parent() is None and (transcript_id := self._current()):
            self._session.do(RemoveTranscript(transcript_id, item.data(0, _TITLE)))

    def _current(self) -> str | None:
        item = self.list.currentItem()
        return item.data(0, _ID) if item and not item.isHidden() else None

    def _newer(self) -> str | None:
        item = self.list.currentItem()
        found: str | None = item.data(0, _NEWER) if item and not item.isHidden() else None
        return found

    def _enable(self) -> None:
        there, item = self._current() is not None, self.list.currentItem()
        self.open_button.setEnabled(there)
        self.newer_button.setEnabled(self._newer() is not None)
        self.remove_button.setEnabled(there and item is not None and item.parent() is None)

    # -- finding ----------------------------------------------------------------------------------

    def _look_for(self, _changed: object = None) -> None:
        """Find the words of the field among titles at once, and in the texts as soon as can be."""
        session, lens = self._session, None
        if self.narrows.isChecked() and session.narrowed and session.transcript:
            lens = widened(session.lens, session.transcript)
        self._put_hits([])
        self._narrow(self.field.text())
        self._search.begin(self.field.text(), lens)

    def _show_hits(self, found: list[Hit] | LibraryError) -> None:
        if isinstance(found, LibraryError):
            self._say(phrase(str(found)))
            return
        self._put_hits(found)
        self._narrow(self.field.text())
        if self.field.text().strip() and not self._is_any_shown():
            self._say(self.tr("Nothing in the library has these words."))

    def _put_hits(self, hits: list[Hit]) -> None:
        """List ``hits`` below their transcripts, and no others, and say how many there are."""
        held = {}
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.takeChildren()
                held[item.data(0, _ID)] = item
        for hit in hits:
            if hit.transcript in held:
                _put_hit(held[hit.transcript], hit)
        many = self.tr("{n} passages; there may be more") if len(hits) == MOST else None
        several = many or self.tr("{n} passages")
        self._say(counted(len(hits), self.tr("{n} passage"), several) if hits else "")

    def _is_any_shown(self) -> bool:
        rows = range(self.list.topLevelItemCount())
        return any(item and not item.isHidden() for item in map(self.list.topLevelItem, rows))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _narrow(self, wanted: str) -> None:
        """Show only what has ``wanted`` in title, date, file or words; make the first current."""
        wanted = wanted.strip().casefold()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            said = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
            is_named, said_there = wanted in said, item.child(0)
            item.setHidden(not is_named and said_there is None)
            if not item.isHidden() and first is None:
                first = item if is_named else said_there
        if first and (wanted or self._current() is None):
            self.list.setCurrentItem(first)
        self._enable()


def _row(summary: Summary, newer: Summary | None) -> QTreeWidgetItem:
    """Return a row; one that has a ``newer`` version says so, and by which file."""
    title = summary.title
    if newer:
        words = translated("replaced by {file}", "LibraryDialog")
        title = f"{apart(title)} — {words.format(file=apart(newer.source_name))}"
    cells = [
        title,
        long_date(summary.date),
        number(summary.highlights),
        short_moment(summary.opened or ""),
    ]
    item = QTreeWidgetItem(cells)
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, summary.source_name)
    item.setData(0, _ID, summary.id)
    item.setData(0, _TITLE, summary.title)
    item.setData(0, _NEWER, newer.id if newer else None)
    return item


def _put_hit(item: QTreeWidgetItem, hit: Hit) -> None:
    """Put a line for a hit below its transcript."""
    words = f"{apart(hit.speaker)}: {apart(hit.excerpt)}" if hit.speaker else apart(hit.excerpt)
    line = QTreeWidgetItem(item, [words])
    line.setData(0, _ID, hit.transcript)
    line.setData(0, _PLACE, hit.span)
    line.setToolTip(0, hit.excerpt)
    line.setFirstColumnSpanned(True)
    item.setExpanded(True)
