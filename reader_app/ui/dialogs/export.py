"""The export dialog: which form, how grouped, which highlights, to which file."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
)

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.exports import Document, Grouping, exports
from reader_app.library.naming import written_on
from reader_app.ui.background import Work
from reader_app.ui.controls.messages import tell
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.exporting import Order, carry_out
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader_app.annotation.model import Highlight
    from reader_app.exports import Export
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk

_LONGEST = 80
FIRST = "markdown"
"""The form that stands first in the list; the rest follow by name."""
HERE, FILTERED, LIBRARY = "here", "filtered", "library"


class ExportDialog(Dialog):
    """Asks, and lets the work be done in the background."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Export"))
        self._desk = desk
        self._queue = queue
        self._filtered: list[Highlight] = list(desk.sidebar.visible_highlights())
        self.narrows = QCheckBox(self.tr("&Only what the lens takes"))
        self.narrows.setToolTip(desk.notices.lens.words)
        self.narrows.setChecked(desk.session.narrowed is not None)
        self.narrows.setVisible(desk.session.narrowed is not None)
        self.form = _choice({export.name: export for export in forms()}, self.tr("Format"))
        self.grouping = _choice(
            {
                self.tr("Reading order"): Grouping.READING,
                self.tr("Tag"): Grouping.TAG,
                self.tr("Speaker"): Grouping.SPEAKER,
            },
            self.tr("Group by"),
        )
        self._choose_as_last_time()
        self.scope = _choice(self._scopes(), self.tr("Highlights"))
        self.printed = QCheckBox(self.tr("As the &source has it, before any correction"))
        self.corrections = QCheckBox(self.tr("List what was &corrected"))
        self.path = QLineEdit(str(self._proposed()))
        self.path.setAccessibleName(self.tr("File"))
        self.note = quiet()
        self._lay_out()
        self.form.currentIndexChanged.connect(self._change_suffix)
        self.scope.currentIndexChanged.connect(self._check)
        self.narrows.toggled.connect(self._name_scopes)
        self.path.textChanged.connect(self._check)
        self._check()
        self.setMinimumWidth(560)

    def _choose_as_last_time(self) -> None:
        last = self._desk.settings.get(s.EXPORT_FORM)
        ids = [export.id for export in forms()]
        self.form.setCurrentIndex(ids.index(last) if last in ids else 0)
        grouping = self._desk.settings.get(s.EXPORT_GROUPING)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(grouping)))

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self.browse)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(browse)
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(16)
        rows.addRow(self.tr("&Format"), self.form)
        rows.addRow(self.tr("&Group by"), self.grouping)
        rows.addRow(self.tr("&Highlights"), self.scope)
        if self._desk.session.narrowed:
            rows.addRow("", self.narrows)
        rows.addRow("", self.printed)
        rows.addRow("", self.corrections)
        label = QLabel(self.tr("F&ile"))
        label.setBuddy(self.path)
        rows.addRow(label, line)
        rows.addRow("", self.note)
        self.column.addLayout(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        # Tab goes from the row to its first button, and passes over those that were made before it.
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.setTabOrder(self.export_button, cancel)

    def _scopes(self) -> dict[str, str]:
        marked = len(self._marked())
        scopes = {self.tr("All of this transcript ({n})").format(n=marked): HERE}
        if len(self._filtered) != len(self._desk.session.highlights_taken):
            shown = self.tr("Those the filter shows ({n})").format(n=len(self._filtered))
            scopes[shown] = FILTERED
        if self._desk.session.library.path is not None:
            scopes[self.tr("All of the library")] = LIBRARY
        return scopes

    def _marked(self) -> list[Highlight]:
        """Return the transcript's highlights: those that the lens takes, where that is wanted."""
        session = self._desk.session
        return session.highlights_taken if self.narrows.isChecked() else session.highlights

    def _name_scopes(self) -> None:
        """Say how many there are now."""
        for place, words in enumerate(self._scopes()):
            self.scope.setItemText(place, words)

    # -- the file ---------------------------------------------------------------------------------

    def _proposed(self) -> Path:
        folder = Path(self._desk.settings.get(s.EXPORT_FOLDER) or Path.home())
        transcript = self._desk.session.transcript
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", transcript.title if transcript else "")
        name = " ".join(name.split())[:_LONGEST].strip(" .") or "transcript"
        return folder / f"{name}{self._form().suffix}"

    def _form(self) -> Export:
        chosen: Export = self.form.currentData()
        return chosen

    def _target(self) -> Path:
        return Path(self.path.text().strip()).expanduser()

    def _change_suffix(self) -> None:
        """Give the file the ending of the new form, where it has that of another."""
        if self._target().suffix in {export.suffix for export in exports()}:
            self.path.setText(str(self._target().with_suffix(self._form().suffix)))

    def _check(self) -> None:
        """Say what will happen to the file that is named."""
        target = self._target()
        there = self.tr("This file exists and will be replaced.") if target.is_file() else ""
        self.note.setText(there)
        self.export_button.setEnabled(bool(self.path.text().strip()))
        self.narrows.setEnabled(self.scope.currentData() == HERE)

    def browse(self) -> QFileDialog:
        """Ask for the file; returns at once."""
        dialog = QFileDialog(self, self.tr("Export to"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # said beside the field
        dialog.setNameFilter(f"{self._form().name} (*{self._form().suffix})")
        dialog.setDefaultSuffix(self._form().suffix.lstrip("."))
        dialog.selectFile(str(self._target()))
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # -- doing it ---------------------------------------------------------------------------------

    def export(self) -> None:
        """Hand the order to the background and close."""
        path, session = self._target().absolute(), self._desk.session
        order = Order(
            self._form(),
            Grouping(self.grouping.currentData()),
            path,
            session.library.path,
            self._documents(),
            as_printed=self.printed.isChecked(),
            with_corrections=self.corrections.isChecked(),
        )
        words = self.tr("Exporting {name}…").format(name=path.name)
        self._desk.settings.set(s.EXPORT_FORM, order.export.id)
        self._desk.settings.set(s.EXPORT_GROUPING, order.grouping.value)
        work = Work(words, partial(carry_out, order))
        work.done.connect(partial(_say_done, self._desk))
        work.failed.connect(partial(_say_failed, self._desk))
        self._queue.add(work)
        self.accept()

    def _documents(self) -> tuple[Document, ...]:
        """Return what is exported, or nothing where it is the whole library."""
        session, scope = self._desk.session, self.scope.currentData()
        if scope == LIBRARY or session.transcript is None:
            return ()
        chosen = self._filtered if scope == FILTERED else self._marked()
        is_narrowed = scope == FILTERED or self.narrows.isChecked()
        lens = session.lens if is_narrowed and session.lens else None
        transcript, tags = session.transcript, tuple(session.tags)
        written = written_on(session.library, transcript.id, chosen, tags)
        return (
            Document(
                transcript, tuple(chosen), tags, lens, memos=written.memos, links=written.links
            ),
        )


def forms() -> list[Export]:
    """Return the forms in the order in which they are offered."""
    return sorted(exports(), key=lambda export: export.id != FIRST)


def _say_done(desk: Desk, path: Path | None) -> None:
    if path is None:
        desk.notices.say(translated("Cancelled; no file was written.", "Notices"))
        return
    desk.settings.set(s.EXPORT_FOLDER, str(path.parent))
    desk.notices.say(translated("Exported to {path}", "Notices").format(path=path))


def _say_failed(desk: Desk, error: Exception) -> None:
    if not isinstance(error, ReaderError):
        raise error
    tell(desk.window, phrase(str(error)))


def _choice(values: Mapping[str, object], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in values.items():
        box.addItem(words, value)
    return box
