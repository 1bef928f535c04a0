"""Writing a list of notes to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.exports.notes import as_document, as_table
from reader_app.exports.writing import write
from reader_app.ui.controls.messages import tell
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import counted, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.annotation.notes import Note
    from reader_app.ui.desk import Desk

_HERE = "NotesWindow"


def ask_where(
    desk: Desk, parent: QWidget, notes: Sequence[Note], tag_name: Callable[[str], str]
) -> QFileDialog:
    """Ask for a file, and write the notes there; its ending says in which form."""
    dialog = QFileDialog(parent, translated("Export notes", _HERE))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(desk.settings.get(s.EXPORT_FOLDER) or str(Path.home()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["Markdown (*.md)", "CSV (*.csv)"])
    dialog.setDefaultSuffix("md")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.selectFile("notes.md")
    dialog.fileSelected.connect(partial(write_notes, desk, parent, tuple(notes), tag_name))
    dialog.open()
    return dialog


def _suffix(chosen: str) -> str:
    return "csv" if "csv" in chosen else "md"


def write_notes(
    desk: Desk,
    parent: QWidget,
    notes: Sequence[Note],
    tag_name: Callable[[str], str],
    name: str,
) -> None:
    """Write notes to a file; say what became of it."""
    path = Path(name)
    render = as_table if path.suffix.casefold() == ".csv" else as_document
    try:
        write(path, render(notes, tag_name, desk.session.shown))
    except ReaderError as error:
        tell(parent, phrase(str(error)))
        return
    desk.settings.set(s.EXPORT_FOLDER, str(path.parent))
    words = counted(len(notes), translated("1 note", _HERE), translated("{n} notes", _HERE))
    desk.notices.say(translated("{notes} written to {file}.", _HERE).format(notes=words, file=name))
