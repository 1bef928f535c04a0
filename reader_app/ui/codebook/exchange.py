"""Reading a codebook from a file, with what it would change shown first, and writing one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTreeWidgetItem,
    QWidget,
)

from reader_app import settings as s
from reader_app.annotation.codebook_csv import write
from reader_app.annotation.joining import joined
from reader_app.errors import ReaderError
from reader_app.exports.writing import write as write_file
from reader_app.importing import read_codebook
from reader_app.ui.controls.messages import tell
from reader_app.ui.dialogs.frame import Dialog, quiet, table
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import counted, tag_tip, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.edits import Several
    from reader_app.annotation.joining import Joined
    from reader_app.annotation.model import Tag
    from reader_app.session import Session
    from reader_app.settings import Settings
    from reader_app.ui.controls.asking import Asking

_HERE = "Codebook"
_PATH, _WHAT = range(2)


def _dialog(settings: Settings, parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(settings.get(s.EXPORT_FOLDER) or str(Path.home()))
    return dialog


def ask_to_read(
    session: Session, settings: Settings, parent: QWidget, join: Callable[[Several], None]
) -> None:
    """Ask for a file, show what it would add and change, and hand the edit to ``join``."""
    dialog = _dialog(settings, parent, translated("Import a codebook", _HERE))
    tables = translated("Tables", _HERE) + " (*.csv *.tsv *.tab *.txt)"
    dialog.setNameFilters([tables, translated("All files", _HERE) + " (*)"])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(partial(preview, session, parent, join))
    dialog.open()


def preview(
    session: Session, parent: QWidget, join: Callable[[Several], None], name: str
) -> JoinDialog | None:
    """Show what a file would add and change, or say why it cannot be read."""
    path = Path(name)
    try:
        found = joined(session.codebook, read_codebook(path))
    except ReaderError as error:
        tell(parent, phrase(str(error)))
        return None
    dialog = JoinDialog(found, path.name, parent)
    dialog.agreed.connect(join)
    dialog.open()
    return dialog


def ask_to_write(book: Codebook, settings: Settings, parent: QWidget, asking: Asking) -> None:
    """Ask where to, and write the codebook there."""
    dialog = _dialog(settings, parent, translated("Export the codebook", _HERE))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("codebook.csv")
    dialog.fileSelected.connect(partial(_write, book, settings, asking))
    dialog.open()


def _write(book: Codebook, settings: Settings, asking: Asking, name: str) -> None:
    try:
        write_file(Path(name), write(book))
    except ReaderError as error:
        asking.tell(phrase(str(error)))
        return
    settings.set(s.EXPORT_FOLDER, str(Path(name).parent))
    tags = counted(len(book), translated("1 tag", _HERE), translated("{n} tags", _HERE))
    asking.tell(translated("{tags} written to {file}.", _HERE).format(tags=tags, file=name))


class JoinDialog(Dialog):
    """What a file adds to the codebook, what it changes, and what it leaves alone."""

    agreed = Signal(object)
    """The edit that does it."""

    def __init__(self, found: Joined, name: str, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Import a codebook"))
        self._edit = found.edit(name)
        self.list = table()
        self.list.setHeaderLabels([self.tr("Tag"), self.tr("What becomes of it")])
        self.list.setAccessibleName(self.tr("What the file changes"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(_PATH, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.ResizeToContents)
        for tags, what in (
            (found.added, self.tr("added")),
            (found.changed, self.tr("changed")),
            (found.same, self.tr("left alone")),
        ):
            self._list(found.book, tags, what)
        self.said = quiet(
            self.tr("{file}: {added} added, {changed} changed, {same} left alone.").format(
                file=name,
                added=len(found.added),
                changed=len(found.changed),
                same=len(found.same),
            )
        )
        self.column.addWidget(self.said)
        self.column.addWidget(self.list, 1)
        row = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.agree = QPushButton(self.tr("&Import"))
        self.agree.setEnabled(self._edit is not None)
        row.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        row.accepted.connect(self.accept)
        row.rejected.connect(self.reject)
        row.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.column.addWidget(row)
        self.agree.setDefault(True)
        self.resize(520, 460)

    def _list(self, book: Codebook, tags: Iterable[Tag], what: str) -> None:
        for tag in tags:
            item = QTreeWidgetItem([book.path(tag), what])
            item.setToolTip(_PATH, tag_tip(tag, book.path(tag)))
            self.list.addTopLevelItem(item)

    def accept(self) -> None:
        """Hand the edit on."""
        if self._edit:
            self.agreed.emit(self._edit)
        super().accept()
