"""Replacing the open transcript, and looking again at what is undecided, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.importing import Cancelled
from reader_app.library.reading import Reading, reading
from reader_app.replacing import replace_with, review
from reader_app.ui.errands import Errands
from reader_app.ui.failures import tell_failure
from reader_app.ui.opening import name_filters
from reader_app.versions import Versions
from reader_app.versions.comparison import Comparison

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.library.store import Library
    from reader_app.replacing import Replaced
    from reader_app.transcript.model import Transcript
    from reader_app.ui.background import Progress, Queue
    from reader_app.ui.desk import Desk
    from reader_app.versions.transfer import Decided


@dataclass(frozen=True)
class Compared:
    """Two versions with all that differs, as they are laid open."""

    comparison: Comparison
    readings: tuple[Reading, Reading]
    """Of the older and of the newer one."""


class Replacing(QObject):
    """Does what takes long about versions, over connections of its own."""

    replaced = Signal(object)
    """The ``Replaced`` whose new version is in the library now."""
    reviewed = Signal(object)
    """``Versions``, with what stands still in the old one; or None where there is no old one."""
    compared = Signal(object)
    """A ``Compared``: both versions, to be read side by side."""
    accepted = Signal()
    """An edit was made that was asked for here."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._errands = Errands(desk.session, queue)

    def ask(self) -> QFileDialog | None:
        """Ask for the newer version of the open transcript; returns at once."""
        from PySide6.QtWidgets import QFileDialog

        transcript = self._desk.session.transcript
        if transcript is None:
            return None
        dialog = QFileDialog(self._desk.window, self.tr("Replace with a newer version"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(name_filters())
        folder = self._desk.settings.get(s.LAST_FOLDER)
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.fileSelected.connect(partial(self.replace, transcript.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def replace(self, old_id: str, name: str) -> None:
        """Take a file as the newer version of a transcript."""
        path = Path(name).absolute()
        words = self.tr("Comparing {name} with the older version…").format(name=path.name)
        task = partial(_replaced, old_id, path, self._desk.session.history.author)
        self._errands.run(words, task, self._take_replaced, self._tell)

    def review(self, new_id: str) -> None:
        """Look what still stands in the version that a transcript replaces."""
        words = self.tr("Comparing both versions…")
        self._errands.run(words, partial(_reviewed, new_id), self.reviewed.emit, self._tell)

    def compare(self, old_id: str, new_id: str, known: Versions | None = None) -> None:
        """Look where two versions differ; ``known`` is what was aligned of them before."""
        words = self.tr("Comparing both versions…")
        task = partial(_compared, (old_id, new_id), self._desk.session.changes, known)
        self._errands.run(words, task, self.compared.emit, self._tell)

    def accept(self, edit: Edit) -> None:
        """Do an edit of many highlights."""
        words = self.tr("Taking highlights over…")
        self._errands.do(words, edit, self._say_accepted, self._tell)

    def _take_replaced(self, done: Replaced) -> None:
        self._desk.session.took(done.entry, None)
        self.replaced.emit(done)

    def _say_accepted(self, _entry: Entry) -> None:
        self.accepted.emit()

    def _tell(self, error: Exception) -> None:
        tell_failure(self._desk, error)


def _replaced(
    old_id: str, path: Path, author: str, library: Library, progress: Progress
) -> Replaced:
    return replace_with(library, old_id, path, History(library, author), progress)


def _reviewed(
    new_id: str, library: Library, progress: Progress
) -> tuple[Versions, tuple[Decided, ...]] | None:
    return review(library, new_id, progress)


def _compared(
    ids: tuple[str, str],
    changes: int,
    known: Versions | None,
    library: Library,
    progress: Progress,
) -> Compared:
    def report(share: float) -> None:
        if not progress(share):
            raise Cancelled

    old, new = (reading(library, each, changes=changes) for each in ids)
    report(0.1)
    versions = known
    if versions is None or _texts(versions.old, versions.new) != _texts(
        old.transcript, new.transcript
    ):
        versions = Versions(old.transcript, new.transcript, lambda s: report(0.1 + 0.7 * s))
    return Compared(Comparison(versions, lambda s: report(0.8 + 0.2 * s)), (old, new))


def _texts(old: Transcript, new: Transcript) -> tuple[str, str, str, str]:
    return old.id, old.text, new.id, new.text
