"""Brings a book to paper: into a PDF or to a printer, all of it or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QMarginsF
from PySide6.QtGui import QPainter, QPdfWriter

from reader_app.errors import ExportFailed
from reader_app.ui.printing.book import make_book
from reader_app.ui.printing.press import Press
from reader_app.ui.printing.sheet import INCH, page_size

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice, QPageRanges
    from PySide6.QtPrintSupport import QPrinter

    from reader_app.ui.background import Progress
    from reader_app.ui.printing.book import Book, Order

_MAKING = 0.35
"""The share of the time that is spent before the first page is drawn."""


def write_pdf(
    order: Order,
    path: Path,
    progress: Progress,
    book: Book | None = None,
    wanted: QPageRanges | None = None,
) -> Path | None:
    """Write a PDF in the place of what was there, and return its path; None when cancelled.

    ``book`` is the book of the order, where it was made before; ``wanted`` the pages, from 1,
    where it shall not be all. Raises ``ExportFailed``.
    """
    if path.is_dir():
        raise ExportFailed(f"{path}: this is a folder; name a file to write to.")
    made = _whole(order, progress, book)
    if made is None:
        return None
    target = path.resolve()
    part = target.with_name(f".{target.name[:200]}.{os.getpid()}.part")
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, os.strerror(13))
        if not _write(made, _pages(made, wanted), part, progress):
            return None
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        os.replace(part, target)
    except OSError as error:
        why = error.strerror or str(error)
        raise ExportFailed(f"{path}: the file could not be written ({why}).") from error
    finally:
        part.unlink(missing_ok=True)
    return path


def send_to_printer(
    order: Order, printer: QPrinter, progress: Progress, book: Book | None = None
) -> bool:
    """Print on a printer that was chosen; False when cancelled. Raises ``ExportFailed``."""
    made = _whole(order, progress, book)
    if made is None:
        return False
    prepared(printer, order)
    pages = _pages(made, printer.pageRanges())
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        pages.reverse()
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportFailed(f"{printer.printerName()}: the printer could not be reached.")
    done = _draw(made, pages, painter, printer, progress)
    if not done:
        printer.abort()
    painter.end()
    return done


def prepared(printer: QPrinter, order: Order) -> QPrinter:
    """Return the printer with the order's paper, drawn on from edge to edge."""
    printer.setPageSize(page_size(order.choices.paper))
    printer.setFullPage(True)
    printer.setDocName(order.transcript.title)
    printer.setCreator("Transcript Reader")
    colour, grey = printer.ColorMode.Color, printer.ColorMode.GrayScale
    printer.setColorMode(colour if order.choices.in_colour else grey)
    return printer


def _pages(book: Book, wanted: QPageRanges | None) -> list[int]:
    """Return the pages to be drawn, counted from 0."""
    if wanted is None or wanted.isEmpty():
        return book.chosen
    return [page for page in book.chosen if wanted.contains(page + 1)]


def _whole(order: Order, progress: Progress, book: Book | None) -> Book | None:
    if book is not None and book.is_whole and book.order is order:
        return book
    return make_book(order, lambda share: progress(share * _MAKING))


def _write(book: Book, pages: list[int], part: Path, progress: Progress) -> bool:
    """Write the pages to a file; False when cancelled. Raises ``OSError``."""
    file = QFile(str(part))
    if not file.open(QFile.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setResolution(round(INCH))
    writer.setPageSize(page_size(book.order.choices.paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(book.order.transcript.title)
    writer.setCreator("Transcript Reader")
    painter = QPainter(writer)
    done = _draw(book, pages, painter, writer, progress)
    painter.end()
    is_written = file.flush() and file.error() is QFile.FileError.NoError
    why = file.errorString()
    file.close()
    if done and not is_written:
        raise OSError(why)
    return done


def _draw(
    book: Book,
    pages: list[int],
    painter: QPainter,
    device: QPagedPaintDevice,
    progress: Progress,
) -> bool:
    """Draw these pages, each on a sheet of its own; False when cancelled."""
    press = Press(book)
    painter.scale(device.logicalDpiX() / INCH, device.logicalDpiY() / INCH)
    for done, page in enumerate(pages):
        if not progress(_MAKING + (1 - _MAKING) * done / len(pages)):
            return False
        if done:
            device.newPage()
        press.draw(painter, page)
    return True
