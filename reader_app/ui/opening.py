"""Opening files: read in the background with a connection of its own, shown when it is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.formats import formats
from reader_app.importing import Cancelled, Imported, import_file
from reader_app.library.store import Library
from reader_app.paths import resource
from reader_app.ui.background import Work
from reader_app.ui.messages import tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk


class Opening(QObject):
    """Opens what is chosen, dropped or named, and says what could not be opened."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._queue = queue

    def ask(self) -> QFileDialog:
        """Ask which files to open; returns at once."""
        dialog = QFileDialog(self._desk.window, self.tr("Open a transcript"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(name_filters())
        folder = self._desk.settings.get(s.LAST_FOLDER)
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.filesSelected.connect(self.open_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_files(self, names: Iterable[str]) -> None:
        """Read each file into the library and open it; the last one stays in view."""
        for name in names:
            self._open(Path(name).absolute())

    def open_sample(self) -> None:
        """Open the first sample that came with the program."""
        samples = sorted(p for p in resource("samples").glob("*") if p.suffix in (".txt", ".md"))
        if samples:
            self._open(samples[0])
        else:
            tell(self._desk.window, self.tr("No sample came with this program."))

    def open_transcript(self, transcript_id: str) -> None:
        """Open a transcript of the library."""
        try:
            self._desk.session.open(transcript_id)
        except ReaderError as error:
            tell(self._desk.window, str(error))
        else:
            self._desk.pane.set_focus()

    def _open(self, path: Path) -> None:
        library, author = self._desk.session.library, self._desk.session.history.author
        if library.path is None:  # in memory: there is nothing a second connection could open
            self._import_here(path)
            return
        task = partial(_imported, library.path, path, author)
        work = Work(self.tr("Opening {name}…").format(name=path.name), task)
        work.done.connect(partial(self._show, path))
        work.failed.connect(self._tell)
        self._queue.add(work)

    def _import_here(self, path: Path) -> None:
        session = self._desk.session
        try:
            self._show(path, import_file(session.library, path, session.history))
        except ReaderError as error:
            self._tell(error)

    def _show(self, path: Path, imported: Imported) -> None:
        settings = self._desk.settings
        if not path.is_relative_to(resource("samples")):
            settings.set(s.LAST_FOLDER, str(path.parent))
        self.open_transcript(imported.transcript.id)
        self._desk.session.library_grew()
        unread = len(imported.transcript.unread)
        if unread and imported.is_new:
            words = self.tr("{n} lines were not understood and are shown as they stand.")
            self._desk.notices.say(words.format(n=unread))

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._desk.notices.say(self.tr("Cancelled; nothing was changed."))
        elif isinstance(error, ReaderError):
            tell(self._desk.window, str(error))
        else:
            raise error


def _imported(library_path: Path, path: Path, author: str, progress: Progress) -> Imported:
    """Read ``path`` into the library over a connection that belongs to this thread."""
    library = Library.open(library_path)
    try:
        return import_file(library, path, History(library, author), progress)
    finally:
        library.close()


def name_filters() -> list[str]:
    """Return the filters of the file dialog: all that can be read, each format, everything."""
    known = sorted({suffix for each in formats() for suffix in each.suffixes})
    each = [f"{_initial(f.name)} ({_patterns(f.suffixes)})" for f in formats() if f.suffixes]
    return [f"Transcripts ({_patterns(known)})", *each, "All files (*)"]


def _initial(name: str) -> str:
    return name[:1].upper() + name[1:]


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes)
