"""Opening files: read in the background with a connection of its own, shown when it is done."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.errors import ReaderError
from reader_app.library.reading import Reading, first_reading, reading
from reader_app.library.store import Library
from reader_app.paths import resource
from reader_app.ui.afterwards import afterwards
from reader_app.ui.background import Queue, Work
from reader_app.ui.controls.messages import tell
from reader_app.ui.failures import tell_failure
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFileDialog

    from reader_app.importing import Imported
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Progress
    from reader_app.ui.desk import Desk


class Opening(QObject):
    """Opens what is chosen, dropped or named, and says what could not be opened."""

    imported = Signal(object)
    """A file came into the library and is open: its ``Imported``."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._queue = queue
        self._later = Queue(self)
        """What nobody waits for."""
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._later.finish)

    def ask(self) -> QFileDialog:
        """Ask which files to open; returns at once."""
        from PySide6.QtWidgets import QFileDialog

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

    def open_transcript(self, transcript_id: str, at: Span | None = None) -> None:
        """Open a transcript of the library, in the background; of a large one, first a part.

        ``at`` is a place to be shown in it, instead of where its reader left it.
        """
        session = self._desk.session
        if session.library.path is None:
            self.open_now(transcript_id, at)
            return
        task = partial(_begun, session.library.path, transcript_id, session.changes)
        work = Work(self.tr("Opening…"), task)
        work.done.connect(partial(self._present, at=at))
        work.failed.connect(self._tell)
        self._queue.add(work)

    def open_behind(self, transcript_ids: Iterable[str]) -> None:
        """Open transcripts of the library in the background, behind what is in view."""
        session = self._desk.session
        path = session.library.path
        if path is None:
            return
        for transcript_id in filter(session.library.holds, transcript_ids):
            task = partial(_read, path, transcript_id, session.changes)
            work = Work(self.tr("Opening…"), task)
            work.done.connect(self._lay_behind)
            self._queue.add(work)

    def _lay_behind(self, found: Reading) -> None:
        session = self._desk.session
        if session.sheet_of(found.transcript.id) is None:
            session.show_beside(found)

    def open_now(self, transcript_id: str, at: Span | None = None) -> None:
        """Open a transcript of the library before anything else happens."""
        session = self._desk.session
        try:
            self._present(first_reading(session.library, transcript_id, session.changes), at)
        except ReaderError as error:
            tell(self._desk.window, phrase(str(error)))

    def _present(self, found: Reading, at: Span | None = None) -> None:
        self._desk.session.show(found)
        if at:
            self._desk.session.go_to(at)
        self._desk.pane.set_focus()
        if found.is_part:
            afterwards(self, partial(self._complete, found))

    def _complete(self, found: Reading) -> None:
        """Read the rest of what is in view already."""
        workspace, path = self._desk.session.workspace, self._desk.session.library.path
        if path is None:
            workspace.complete(reading(workspace.library, found.transcript.id, found.transcript))
            return
        work = Work("", partial(_rest, path, found))
        work.done.connect(workspace.complete)
        work.failed.connect(self._tell)
        self._later.add(work)

    def _open(self, path: Path) -> None:
        session = self._desk.session
        if session.library.path is None:  # in memory: no second connection could open it
            self._import_here(path)
            return
        locked = self._desk.settings.get(s.LOCK_NEW)
        task = partial(_imported, session.library.path, path, session.history.author, locked)
        work = Work(
            self.tr("Opening {name}…").format(name=path.name), partial(task, session.changes)
        )
        work.done.connect(partial(self._show, path))
        work.failed.connect(self._tell)
        self._queue.add(work)

    def _import_here(self, path: Path) -> None:
        from reader_app.importing import import_file

        session = self._desk.session
        try:
            locked = self._desk.settings.get(s.LOCK_NEW)
            imported = import_file(session.library, path, session.history, locked=locked)
            known = imported.transcript
            found = reading(session.library, known.id, known, session.changes)
        except ReaderError as error:
            self._tell(error)
        else:
            self._show(path, (imported, found))

    def _show(self, path: Path, opened: tuple[Imported, Reading]) -> None:
        imported, found = opened
        settings = self._desk.settings
        if not path.is_relative_to(resource("samples")):
            settings.set(s.LAST_FOLDER, str(path.parent))
        self._present(found)
        self._desk.session.library_grew()
        if imported.is_new:
            self.imported.emit(imported)

    def _tell(self, error: Exception) -> None:
        tell_failure(self._desk, error)


def _imported(
    library_path: Path, path: Path, author: str, locked: bool, changes: int, progress: Progress
) -> tuple[Imported, Reading]:
    """Read ``path`` into the library over a connection that belongs to this thread."""
    from reader_app.importing import import_file

    with closing(Library.open(library_path)) as library:
        stamp = library.stamp()
        imported = import_file(library, path, History(library, author), progress, locked=locked)
        known = imported.transcript
        found = reading(library, known.id, known, changes)
        return imported, found if imported.is_new else replace(found, stamp=stamp)


def _begun(library_path: Path, transcript_id: str, changes: int, _progress: Progress) -> Reading:
    """Read what is seen first of a transcript, over a connection that belongs to this thread."""
    with closing(Library.open(library_path, read_only=True)) as library:
        return first_reading(library, transcript_id, changes)


def _rest(library_path: Path, found: Reading, _progress: Progress) -> Reading:
    """Read the rest of a transcript, over a connection that belongs to this thread."""
    with closing(Library.open(library_path, read_only=True)) as library:
        here = found.transcript
        is_same = found.stamp is not None and library.is_as_of(found.stamp, here.id)
        return reading(library, here.id, here if is_same else None, found.changes)


def _read(library_path: Path, transcript_id: str, changes: int, _progress: Progress) -> Reading:
    """Read a transcript of the library over a connection that belongs to this thread."""
    with closing(Library.open(library_path, read_only=True)) as library:
        return reading(library, transcript_id, changes=changes)


def name_filters() -> list[str]:
    """Return the filters of the file dialog: all that can be read, each format, everything."""
    from reader_app.formats import formats

    known = sorted({suffix for each in formats() for suffix in each.suffixes})
    each = [(_initial(phrase(f.name)), f.suffixes) for f in formats() if f.suffixes]
    named = [(translated("Transcripts", "Opening"), known), *each]
    filters = [f"{name} ({_patterns(suffixes)})" for name, suffixes in named]
    return [*filters, f"{translated('All files', 'Opening')} (*)"]


def _initial(name: str) -> str:
    return name[:1].upper() + name[1:]


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes)
