"""All of a file or nothing; in the background, with progress, and ended when asked."""

import os
import stat

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter

from reader_app.errors import ExportFailed
from reader_app.ui.background import Work
from reader_app.ui.printing.writing import send_to_printer, write_pdf


def going_on(_share):
    return True


def test_progress_rises_from_nothing_to_all(long_transcript, order, tmp_path):
    told = []
    write_pdf(order(long_transcript), tmp_path / "a.pdf", lambda share: told.append(share) or True)
    assert told == sorted(told)
    assert told[0] < 0.2
    assert 0.9 < told[-1] <= 1.0


def test_progress_never_goes_back_for_the_notes_at_the_end(long_transcript, order, mark, tmp_path):
    told = []
    marked = [mark(long_transcript, f"{n}.", tags=("a",), note="ask " * 300) for n in range(3, 9)]
    wanted = order(long_transcript, marked)
    write_pdf(wanted, tmp_path / "a.pdf", lambda share: told.append(share) or True)
    assert told == sorted(told)


@pytest.mark.parametrize("patience", [0.1, 0.4, 0.9])
def test_when_cancelled_nothing_is_left_behind(long_transcript, order, tmp_path, patience):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"as it was")
    assert write_pdf(order(long_transcript), path, lambda share: share < patience) is None
    assert path.read_bytes() == b"as it was"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_a_file_that_is_there_is_replaced_and_keeps_its_rights(transcript, order, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"as it was")
    path.chmod(0o640)
    write_pdf(order(transcript), path, going_on)
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o640


def test_a_folder_that_is_not_there_is_named(transcript, order, tmp_path):
    with pytest.raises(ExportFailed, match=r"nowhere.*could not be written"):
        write_pdf(order(transcript), tmp_path / "nowhere" / "a.pdf", going_on)


def test_a_folder_is_not_written_over(transcript, order, tmp_path):
    with pytest.raises(ExportFailed, match="folder"):
        write_pdf(order(transcript), tmp_path, going_on)


def test_only_wanted_pages_are_written(long_transcript, order, tmp_path):
    import pypdfium2

    path = tmp_path / "a.pdf"
    write_pdf(order(long_transcript), path, going_on, wanted=QPageRanges.fromString("2-3,5"))
    with pypdfium2.PdfDocument(path) as document:
        heads = [page.get_textpage().get_text_range()[:40] for page in document]
    assert [f"{n} of" in head for n, head in zip((2, 3, 5), heads, strict=True)] == [True] * 3


def test_a_pdf_is_written_in_a_thread_of_its_own(qtbot, long_transcript, order, tmp_path):
    path = tmp_path / "a.pdf"
    work = Work("", lambda progress: write_pdf(order(long_transcript), path, progress))
    with qtbot.waitSignal(work.done) as done:
        work.start()
    qtbot.waitUntil(lambda: path.exists())
    assert done.args == [path]


def test_a_printer_gets_every_page(long_transcript, order, book, tmp_path):
    import pypdfium2

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    wanted = order(long_transcript)
    assert send_to_printer(wanted, printer, going_on)
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == len(book(wanted).leaves)
        assert "2 of" in document[1].get_textpage().get_text_range()


def test_a_book_that_was_made_before_is_not_made_again(transcript, order, book, tmp_path):
    wanted = order(transcript)
    made = book(wanted)
    told = []
    write_pdf(wanted, tmp_path / "a.pdf", lambda share: told.append(share) or True, made)
    assert len(told) == len(made.leaves)


def test_the_first_pages_are_those_of_the_whole(long_transcript, order, book):
    wanted = order(long_transcript)
    few, whole = book(wanted, 3), book(wanted)
    assert not few.is_whole
    assert [leaf.slices for leaf in few.leaves] == [leaf.slices for leaf in whole.leaves[:3]]
