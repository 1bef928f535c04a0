"""The print dialog: choices on one side, the pages on the other; to a printer or into a PDF."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.ui.background import Queue, Work
from reader_app.ui.controls.messages import tell
from reader_app.ui.dialogs.frame import Dialog, begin_as_fields, quiet
from reader_app.ui.lens.words import lens_words
from reader_app.ui.printing.book import Order, make_book
from reader_app.ui.printing.choices import Choices, Margins, Paper
from reader_app.ui.printing.preview import PagePreview
from reader_app.ui.printing.writing import prepared, send_to_printer, write_pdf
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import number, translated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from PySide6.QtGui import QPageRanges
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from reader_app.ui.desk import Desk
    from reader_app.ui.printing.book import Book

_AT_ONCE = 12
"""Pages that are shown while the rest is still laid out."""
_LONGEST = 80
_SMALLEST, _LARGEST = 7.0, 20.0
_SIZE = (980, 720)


class PrintDialog(Dialog):
    """Shows the pages as they will be, and lets the work be done in the background."""

    def __init__(self, desk: Desk, queue: Queue, *, to_pdf: bool = False) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Save as PDF") if to_pdf else self.tr("Print"))
        self._desk = desk
        self._queue = queue
        self._preparing = Queue(desk.window)
        self._book: Book | None = None
        self._make_fields()
        self.preview = PagePreview(desk.look)
        self.place = quiet()
        self.place.setWordWrap(False)
        self._order = self._ordered()
        self._lay_out(to_pdf)
        self._connect()
        self._prepare()
        self.resize(*_SIZE)

    def _make_fields(self) -> None:
        settings = self._desk.settings
        self.paper = _choice({each.value: each for each in Paper}, self.tr("Paper"))
        self.margins = _choice(
            {
                self.tr("Narrow"): Margins.NARROW,
                self.tr("Normal"): Margins.NORMAL,
                self.tr("Wide"): Margins.WIDE,
            },
            self.tr("Margins"),
        )
        self.size_field = QDoubleSpinBox(
            minimum=_SMALLEST, maximum=_LARGEST, singleStep=0.5, decimals=1
        )
        self.size_field.setSuffix(" " + self.tr("pt"))
        self.size_field.setAccessibleName(self.tr("Text size"))
        begin_as_fields(self.size_field)
        self.marks = QCheckBox(self.tr("&Highlights and notes"))
        self.only_marked = QCheckBox(self.tr("Only pages with hi&ghlights"))
        self.colour = QCheckBox(self.tr("In &colour"))
        self.narrows = QCheckBox(self.tr("&Only what the lens takes"))
        self.narrows.setToolTip(self._desk.notices.lens.words)
        self.narrows.setChecked(self._desk.session.narrowed is not None)
        self.narrows.setVisible(self._desk.session.narrowed is not None)
        _select(self.paper, settings.get(s.PRINT_PAPER) or usual_paper())
        _select(self.margins, settings.get(s.PRINT_MARGINS))
        self.size_field.setValue(settings.get(s.PRINT_SIZE))
        self.marks.setChecked(settings.get(s.PRINT_MARKS))
        has_some = bool(self._desk.session.highlights)
        self.only_marked.setChecked(settings.get(s.PRINT_ONLY_MARKED) and has_some)
        self.colour.setChecked(settings.get(s.PRINT_COLOUR))
        self.marks.setEnabled(has_some)
        self.only_marked.setEnabled(has_some)

    def _lay_out(self, to_pdf: bool) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(16)
        rows.addRow(self.tr("&Paper"), self.paper)
        rows.addRow(self.tr("&Margins"), self.margins)
        rows.addRow(self.tr("Text si&ze"), self.size_field)
        for box in (self.marks, self.only_marked, self.colour, self.narrows):
            rows.addRow(box)
        left = QVBoxLayout()
        left.addLayout(rows)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addLayout(self._steps())
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.beside = both
        self.column.addLayout(both, 1)
        self.column.addWidget(self._buttons())
        # A dialog takes note only of a button it has.
        (self.pdf_button if to_pdf else self.print_button).setDefault(True)

    def _steps(self) -> QHBoxLayout:
        """Return the row below the pages."""
        row = QHBoxLayout()
        row.addStretch(1)
        for sign, name, do in (
            ("‹", self.tr("Previous page"), partial(self._turn, -1)),
            ("›", self.tr("Next page"), partial(self._turn, 1)),
            ("−", self.tr("Smaller"), partial(self.preview.zoom, False)),
            ("+", self.tr("Larger"), partial(self.preview.zoom, True)),
        ):
            button = QToolButton(autoRaise=True)
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(do)
            row.addWidget(button)
            if sign == "‹":
                row.addWidget(self.place)
        row.addStretch(1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.pdf_button = QPushButton(self.tr("&Save as PDF…"))
        self.print_button = QPushButton(self.tr("P&rint…"))
        for button in (self.pdf_button, self.print_button):
            button.setAutoDefault(True)
            buttons.addButton(button, role)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        for box in (self.paper, self.margins):
            box.currentIndexChanged.connect(self._change)
        for tick in (self.marks, self.only_marked, self.colour, self.narrows):
            tick.toggled.connect(self._change)
        self.size_field.valueChanged.connect(self._change)
        self.preview.page_changed.connect(self._say_place)
        self.pdf_button.clicked.connect(self.ask_for_file)
        self.print_button.clicked.connect(self.ask_for_printer)
        self.finished.connect(self._stop_preparing)

    # -- the pages --------------------------------------------------------------------------------

    def choices(self) -> Choices:
        """Return what is chosen."""
        return Choices(
            face=self._desk.look.text_font.family(),
            size=self.size_field.value(),
            paper=Paper(self.paper.currentData()),
            margins=Margins(self.margins.currentData()),
            gutter=self._desk.look.gutter,
            has_marks=self.marks.isChecked(),
            only_marked=self.only_marked.isChecked(),
            in_colour=self.colour.isChecked(),
        )

    def _ordered(self) -> Order:
        session = self._desk.session
        if session.transcript is None:
            raise ValueError("no transcript is open")
        narrows = self.narrows.isChecked()
        lens = lens_words(session.lens, session.transcript, session.tags) if narrows else ""
        return Order(
            session.transcript,
            tuple(session.highlights_taken if narrows else session.highlights),
            tuple(session.tags),
            self.choices(),
            session.narrowed if narrows else None,
            lens,
        )

    def _change(self) -> None:
        settings, chosen = self._desk.settings, self.choices()
        settings.set(s.PRINT_PAPER, chosen.paper.value)
        settings.set(s.PRINT_MARGINS, chosen.margins.value)
        settings.set(s.PRINT_SIZE, chosen.size)
        settings.set(s.PRINT_COLOUR, chosen.in_colour)
        if self.marks.isEnabled():
            settings.set(s.PRINT_MARKS, chosen.has_marks)
            settings.set(s.PRINT_ONLY_MARKED, chosen.only_marked)
        self._prepare()

    def _prepare(self) -> None:
        """Lay out the first pages, and then all of them."""
        self._preparing.cancel()
        self._order = self._ordered()
        self._book = None
        for most in (_AT_ONCE, None):
            work = Work("", partial(make_book, self._order, most=most))
            work.done.connect(self._show)
            work.failed.connect(partial(_say_failed, self._desk))
            self._preparing.add(work)

    def _stop_preparing(self) -> None:
        """Let what is still laid out come to its end without this dialog."""
        self._preparing.cancel()
        if self._preparing.running:
            self._preparing.emptied.connect(self._preparing.deleteLater)
        else:
            self._preparing.deleteLater()

    def _show(self, book: Book | None) -> None:
        if book is None or book.order is not self._order:
            return
        if self._book is None or book.is_whole:
            self._book = book
            self.preview.show_book(book)

    def _turn(self, by: int) -> None:
        self.preview.go_to(self.preview.page + by)

    def _say_place(self) -> None:
        if self._book is None or not self.preview.count:
            self.place.setText("")
            return
        total = number(len(self._book.leaves)) if self._book.is_whole else "…"
        words = self.tr("Page {n} of {total}").format(n=number(self.preview.number), total=total)
        self.place.setText(words)

    # -- into a PDF -------------------------------------------------------------------------------

    def ask_for_file(self) -> QFileDialog:
        """Ask whereto a PDF shall be written; returns at once."""
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(str(self._proposed()))
        dialog.fileSelected.connect(lambda name: self._save(name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _proposed(self) -> Path:
        folder = Path(self._desk.settings.get(s.EXPORT_FOLDER) or Path.home())
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", self._order.transcript.title)
        name = " ".join(name.split())[:_LONGEST].strip(" .") or "transcript"
        return folder / f"{name}.pdf"

    def _save(self, name: str, wanted: QPageRanges | None = None) -> None:
        path = Path(name).absolute()
        words = self.tr("Saving {name}…").format(name=path.name)
        work = Work(words, partial(write_pdf, self._order, path, book=self._book, wanted=wanted))
        work.done.connect(partial(_say_saved, self._desk))
        self._hand_over(work)

    # -- to a printer -----------------------------------------------------------------------------

    def ask_for_printer(self) -> QPrintDialog:
        """Let the system ask for a printer, copies and pages; returns at once."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = prepared(QPrinter(QPrinter.PrinterMode.HighResolution), self._order)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.finished.connect(partial(self._print, dialog, printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    def _print(self, dialog: QPrintDialog, printer: QPrinter, result: int) -> None:
        dialog.deleteLater()
        if not result:
            return
        if name := printer.outputFileName():
            self._save(name, printer.pageRanges())
            return
        words = self.tr("Printing {name}…").format(name=self._order.transcript.title)
        work = Work(words, partial(send_to_printer, self._order, printer, book=self._book))
        work.done.connect(partial(_say_printed, self._desk))
        self._hand_over(work)

    def _hand_over(self, work: Work) -> None:
        work.failed.connect(partial(_say_failed, self._desk))
        self._preparing.cancel()
        self._queue.add(work)
        self.accept()


def usual_paper() -> str:
    """Return the paper of the reader's country."""
    system = QLocale.system().measurementSystem()
    is_american = system is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER.value if is_american else Paper.A4.value


def _say_saved(desk: Desk, path: Path | None) -> None:
    if path is None:
        desk.notices.say(translated("Cancelled; no file was written.", "Notices"))
        return
    desk.settings.set(s.EXPORT_FOLDER, str(path.parent))
    desk.notices.say(translated("Saved as {path}", "Notices").format(path=path))


def _say_printed(desk: Desk, done: bool) -> None:
    words = translated("Sent to the printer.", "Notices")
    if not done:
        words = translated("Cancelled.", "Notices")
    desk.notices.say(words)


def _say_failed(desk: Desk, error: Exception) -> None:
    if not isinstance(error, ReaderError):
        raise error
    tell(desk.window, phrase(str(error)))


def _choice(values: Mapping[str, StrEnum], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in values.items():
        box.addItem(words, value.value)
    return box


def _select(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
