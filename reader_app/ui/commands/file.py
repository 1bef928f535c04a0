"""The File menu: opening, the library, exporting, closing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from reader_app.library.titles import titles
from reader_app.ui.actions import action, build_actions
from reader_app.ui.wording.words import in_menu, long_date

if TYPE_CHECKING:
    from reader_app.importing import Imported
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.opening import Opening

RECENT = 10


class FileCommands(QObject):
    """What is done with transcripts as a whole."""

    quit_asked = Signal()
    """The program shall end, with all its windows."""

    def __init__(self, desk: Desk, opening: Opening, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._queue = queue
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        opening.imported.connect(self._say_imported)
        self._refresh()

    def _say_imported(self, imported: Imported) -> None:
        from reader_app.ui.dialogs.report import understood

        words = understood(imported.transcript)
        if imported.recipe:
            words += " · " + self.tr("read as you said for this source")
        self._desk.notices.offer(words, self.actions["file.report"], self.tr("Report…"))

    def _refresh(self) -> None:
        is_open = self._desk.session.transcript is not None
        for name in ("file.close", "file.export", "file.pdf", "file.print", "file.report"):
            self.actions[name].setEnabled(is_open)

    @action("file.open", "&Open…", shortcut="Ctrl+O", icon="open")
    def open(self) -> None:
        """Open transcripts from files."""
        self._opening.ask()

    @action("file.library", "&Library…", shortcut="Ctrl+L", icon="library")
    def show_library(self) -> None:
        """List every transcript of the library, to open it again or to remove it."""
        from reader_app.ui.dialogs.library import LibraryDialog

        dialog = LibraryDialog(self._desk.session, self._desk.window)
        dialog.chosen.connect(self._opening.open_transcript)
        dialog.open()

    @action("file.report", "&Import report…", shortcut="Ctrl+I")
    def show_report(self) -> None:
        """Show how the file was understood, and read it another way."""
        from reader_app.ui.dialogs.report import ReportDialog

        ReportDialog(self._desk, self._queue).open()

    @action("file.export", "&Export…", shortcut="Ctrl+E", icon="export")
    def export(self) -> None:
        """Write highlights, notes and tags to a file."""
        from reader_app.ui.dialogs.export import ExportDialog

        ExportDialog(self._desk, self._queue).open()

    @action("file.print", "&Print…", shortcut="Ctrl+P", icon="print")
    def print(self) -> None:
        """Print the transcript with its highlights and notes."""
        self._show_pages(to_pdf=False)

    @action("file.pdf", "&Save as PDF…", shortcut="Ctrl+Alt+P")
    def save_as_pdf(self) -> None:
        """Save the transcript with its highlights and notes as a PDF."""
        self._show_pages(to_pdf=True)

    def _show_pages(self, *, to_pdf: bool) -> None:
        from reader_app.ui.printing.dialog import PrintDialog

        PrintDialog(self._desk, self._queue, to_pdf=to_pdf).open()

    @action("file.close", "&Close transcript", shortcut="Ctrl+W", icon="close")
    def close(self) -> None:
        """Close the open transcript; everything in it is kept."""
        self._desk.pane.lay_away(self._desk.session.sheet)

    @action("file.quit", "&Quit", shortcut="Ctrl+Q", icon="quit")
    def quit(self) -> None:
        """End the program; everything is saved already."""
        self.quit_asked.emit()

    def recent_menu(self) -> QMenu:
        """Return the submenu of what was opened lately; it is filled when it is shown."""
        menu = QMenu(self.tr("Open &recent"), self._desk.window)
        menu.aboutToShow.connect(partial(self._fill_recent, menu))
        return menu

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for summary in titles(self._desk.session.library)[:RECENT]:
            words = " · ".join(part for part in (summary.title, long_date(summary.date)) if part)
            item = menu.addAction(in_menu(words))
            item.triggered.connect(partial(self._opening.open_transcript, summary.id))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
