"""The program with its window: everything is made here, and handed to what needs it."""

from __future__ import annotations

import gc
import os
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from reader_app import __version__, paths
from reader_app import settings as s
from reader_app.errors import LibraryError, ReaderError
from reader_app.library.store import Library
from reader_app.session import Session, Workspace
from reader_app.settings import Settings
from reader_app.ui.controls.messages import ask
from reader_app.ui.looks.faces import load_text_face
from reader_app.ui.looks.icons import app_icon
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.style import Wardrobe, wanted_theme
from reader_app.ui.window.accidents import Accidents
from reader_app.ui.window.interrupt import Interrupt
from reader_app.ui.window.main_window import MainWindow
from reader_app.ui.wording.languages import speak
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMessageBox

    from reader_app.session.sheet import Sheet

_STEP = 32
"""Pixels by which a new window stands below the one it comes from."""


def run(arguments: Sequence[str]) -> int:
    """Show the window, with these files open, until it is closed; return the exit status."""
    library, files = _given(arguments)
    app = application()
    program = Program(app, library or paths.library_path(), files)
    program.open_library()
    gc.freeze()  # all of it lasts as long as the program does
    gc.enable()
    status = app.exec()
    program.end()
    return status


def application() -> QApplication:
    """Return the one ``QApplication``, with the program's name, icon, style and face."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["transcript-reader"])
    app.setApplicationName("transcript-reader")
    app.setApplicationDisplayName("Transcript Reader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("transcript-reader")
    app.setWindowIcon(app_icon())
    app.setStyle("fusion")
    load_text_face()
    return app


def _given(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Return the library and the files that the arguments name."""
    if not arguments:
        return None, []
    from argparse import ArgumentParser

    parser = ArgumentParser("transcript-reader", description="Read and annotate transcripts.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="transcripts to open")
    parser.add_argument("--library", type=Path, help="the library file to work with")
    given = parser.parse_args(arguments)
    return given.library, given.files


class Program(QObject):
    """Opens the library, and the window on it; asks what to do where that fails."""

    def __init__(self, app: QApplication, library: Path, files: Sequence[str] = ()) -> None:
        super().__init__(app)
        self._path = library
        self._files = list(files)
        self.settings = Settings(paths.settings_path())
        speak(app, self.settings)
        self.look = Look(wanted_theme(self.settings), self.settings)
        self.wardrobe = Wardrobe(app, self.look, self.settings)
        self.library: Library | None = None
        self.window: MainWindow | None = None
        """The first one."""
        self.windows: list[MainWindow] = []
        self.question: QMessageBox | None = None
        Accidents(self).watch()
        self._interrupt = Interrupt(self, self._quit)

    def open_library(self) -> None:
        """Open the library and show the window, or say why not and ask what to do."""
        try:
            self.library = _opened(self._path)
        except LibraryError as error:
            self._ask(error)
        else:
            self._show(self.library)

    def end(self) -> None:
        """Close the library."""
        self._interrupt.stop()
        if self.library:
            self.library.close()

    def _show(self, library: Library) -> None:
        workspace = Workspace(library, self.settings.get(s.AUTHOR))
        workspace.setParent(self)
        last, others = self.settings.get(s.LAST_TRANSCRIPT), self.settings.get(s.OPEN_TRANSCRIPTS)
        self.window = self._new_window(workspace)
        self.window.show()
        if self._files:
            self.window.opening.open_files(self._files)
        elif last and library.holds(last):
            self.window.opening.open_now(last)
            self.window.opening.open_behind(other for other in others if other != last)
        if library.read_only:
            self.window.notices.say(
                self.tr("This library can only be read: nothing can be marked or changed.")
            )

    def _new_window(self, workspace: Workspace) -> MainWindow:
        session = Session(workspace)
        session.setParent(self)
        window = MainWindow(session, self.look, self.settings)
        window.pane.detach_asked.connect(partial(self._detach, window))
        window.closed.connect(partial(self._forget, window))
        window.file.quit_asked.connect(self._quit)
        self.windows.append(window)
        return window

    def _detach(self, window: MainWindow, sheet: Sheet) -> None:
        """Give a sheet a window of its own, a little below the one it was in."""
        found, lens, folds = sheet.reading(), sheet.lens, sheet.folds
        if found is None:
            return
        other = self._new_window(window.session.workspace)
        window.session.lay_away(sheet)
        other.resize(window.size())
        other.move(window.pos() + QPoint(_STEP, _STEP))
        other.session.show(found)
        other.session.look_through(lens, folds)
        other.show()
        other.activateWindow()
        other.pane.set_focus()

    def _forget(self, window: MainWindow) -> None:
        """Let go of a window that was closed, unless it is the last."""
        if len(self.windows) == 1:
            return
        self.windows.remove(window)
        window.session.blockSignals(True)  # nobody is to be told that nothing is open any more
        for sheet in window.session.sheets:
            sheet.close()
        if self.window is window:
            self.window = self.windows[0]
        self.windows[0].keep_open()
        window.deleteLater()
        window.session.deleteLater()

    def _ask(self, error: LibraryError) -> None:
        self.question = ask(
            None,
            phrase(str(error)),
            self.tr("Nothing in it was changed."),
            (
                (self.tr("Open another library…"), self._choose),
                (self.tr("Try again"), self.open_library),
                (self.tr("Quit"), self._quit),
            ),
        )

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(None, self.tr("Open or make a library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(
            [
                self.tr("Libraries") + " (*.sqlite3 *.sqlite *.db)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.setDirectory(str(self._path.parent))
        dialog.fileSelected.connect(self._open_other)
        dialog.rejected.connect(self.open_library)
        dialog.open()

    def _open_other(self, name: str) -> None:
        self._path = Path(name)
        self.open_library()

    def _quit(self) -> None:
        """Close every window, the active one last; all that lay open does so at the next start."""
        opened = [each for window in self.windows for each in window.pane.transcripts]
        for window in sorted(self.windows, key=MainWindow.isActiveWindow):
            window.close()
        with suppress(ReaderError):  # what was open is not worth an error
            self.settings.set(s.OPEN_TRANSCRIPTS, list(dict.fromkeys(opened)))
        QApplication.quit()


def _opened(path: Path) -> Library:
    """Return the library, for reading only where its file cannot be written."""
    can_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return Library.open(path, read_only=path.is_file() and not can_write)
