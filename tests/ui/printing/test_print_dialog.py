"""The print dialog, used as a person does."""

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from shiboken6 import isValid

from reader_app import settings as s
from reader_app.annotation.lens import Lens
from reader_app.ui.printing.choices import Paper
from reader_app.ui.printing.dialog import PrintDialog
from reader_app.ui.printing.preview import PagePreview


@pytest.fixture
def shown(qtbot, window):
    """Press keys in the window and return the dialog, once it knows all its pages."""

    def show(key, modifier):
        qtbot.keyClick(window, key, modifier)
        [dialog] = [each for each in window.findChildren(PrintDialog) if each.isVisible()]
        qtbot.waitUntil(dialog.isActiveWindow)
        laid_out(qtbot, dialog)
        return dialog

    return show


@pytest.fixture
def print_dialog(shown, session, find):
    session.mark(find("ninety crowns"), note="A *low* sum")
    return shown(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def laid_out(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._book is not None and dialog._book.is_whole)


def save_as(qtbot, dialog, path):
    qtbot.mouseClick(dialog.pdf_button, Qt.MouseButton.LeftButton)
    files = dialog.findChild(QFileDialog)
    with qtbot.waitSignal(dialog._queue.emptied):
        files.selectFile(str(path))
        files.accept()


def words_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_pages_are_shown_as_they_will_be_printed(print_dialog):
    assert print_dialog.place.text() == "Page 1 of 1"
    assert print_dialog.preview.accessibleName() == "Preview, page 1"
    picture = print_dialog.preview.viewport().grab().toImage()
    middle = picture.pixelColor(picture.rect().center())
    assert middle.name() == "#ffffff"
    ratio = picture.devicePixelRatio()
    colours = {
        picture.pixelColor(QPoint(x, y) * ratio).name()
        for x in range(0, int(picture.width() / ratio), 2)
        for y in range(0, int(picture.height() / ratio), 2)
    }
    assert len(colours) > 20


def test_what_is_chosen_changes_the_pages_and_is_kept(qtbot, print_dialog, settings):
    before = print_dialog._book
    print_dialog.paper.setFocus()
    qtbot.keyClicks(print_dialog.paper, "L")
    laid_out(qtbot, print_dialog)
    assert print_dialog._book.sheet.width == pytest.approx(612 * 20, rel=0.001)
    assert print_dialog._book is not before
    assert settings.get(s.PRINT_PAPER) == Paper.LETTER
    print_dialog.size_field.setFocus()
    qtbot.keyClick(print_dialog.size_field, Qt.Key.Key_Up)
    assert settings.get(s.PRINT_SIZE) == 11.0


def test_without_marks_the_room_for_notes_is_given_to_the_margins(qtbot, print_dialog):
    qtbot.keyClick(print_dialog, "H", Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not print_dialog.marks.isChecked())
    laid_out(qtbot, print_dialog)
    assert print_dialog._book.sheet.notes is None


def test_a_pdf_is_saved_where_the_reader_says(qtbot, print_dialog, window, tmp_path, settings):
    path = tmp_path / "lighthouse.pdf"
    save_as(qtbot, print_dialog, path)
    words = words_of(path)
    assert "ninety crowns" in words
    assert "A low sum" in " ".join(words.split())
    assert window.notices.currentMessage() == f"Saved as {path}"
    assert settings.get(s.EXPORT_FOLDER) == str(tmp_path)
    assert not (isValid(print_dialog) and print_dialog.isVisible())


def test_the_name_of_the_file_is_the_title(qtbot, print_dialog):
    qtbot.mouseClick(print_dialog.pdf_button, Qt.MouseButton.LeftButton)
    files = print_dialog.findChild(QFileDialog)
    assert files.selectedFiles()[0].endswith("Lighthouse briefing.pdf")
    files.reject()


def test_printing_into_a_file_writes_the_whole_file(qtbot, print_dialog, tmp_path):
    path = tmp_path / "printed.pdf"
    qtbot.mouseClick(print_dialog.print_button, Qt.MouseButton.LeftButton)
    system = print_dialog.findChild(QPrintDialog)
    qtbot.waitUntil(system.isVisible)
    system.findChild(QLineEdit, "filename").setText(str(path))
    with qtbot.waitSignal(print_dialog._queue.emptied):
        system.accept()
    assert "ninety crowns" in words_of(path)


def test_what_can_not_be_written_is_told(qtbot, print_dialog, window, tmp_path):
    with qtbot.waitSignal(print_dialog._queue.emptied):
        print_dialog._save(str(tmp_path / "nowhere" / "a.pdf"))
    [box] = window.findChildren(QMessageBox)
    assert "could not be written" in box.text()


@pytest.mark.parametrize(
    ("key", "modifier", "button"),
    [
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, "print_button"),
        (
            Qt.Key.Key_P,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            "pdf_button",
        ),
    ],
)
def test_enter_does_what_was_asked_for(shown, key, modifier, button):
    assert getattr(shown(key, modifier), button).isDefault()


def test_where_nothing_is_marked_there_are_no_marks_to_leave_out(shown, settings):
    dialog = shown(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.marks.isEnabled()
    assert not dialog.only_marked.isEnabled()


def test_every_control_has_a_name(print_dialog, unnamed):
    assert unnamed(print_dialog) == []


def test_escape_closes_and_nothing_goes_on(qtbot, print_dialog):
    with qtbot.waitSignal(print_dialog.destroyed):
        qtbot.keyClick(print_dialog, Qt.Key.Key_Escape)


def test_nothing_can_be_printed_where_nothing_is_open(empty_window, command):
    assert not command("file.print").isEnabled()
    assert not command("file.pdf").isEnabled()


def test_only_what_the_lens_takes_is_printed(qtbot, shown, session, tmp_path):
    [voss] = [each for each in session.transcript.speakers if "Voss" in each.name]
    session.look_through(Lens(speakers=frozenset({voss.id})))
    dialog = shown(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert dialog.narrows.isVisible()
    save_as(qtbot, dialog, tmp_path / "voss.pdf")
    words = words_of(tmp_path / "voss.pdf")
    assert "ninety crowns" in words
    assert "…" in words
    assert "When will the lamp burn" not in words


# -- the preview ----------------------------------------------------------------------------------


@pytest.fixture
def preview(qtbot, look, order, book, long_transcript):
    preview = PagePreview(look)
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    preview.show()
    preview.show_book(book(order(long_transcript)))
    return preview


def test_pages_are_turned_by_key(qtbot, preview):
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.number == 2
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert preview.number == preview.count
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number == preview.count - 1
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.number == 1


def test_coming_closer_keeps_the_page(qtbot, preview):
    preview.go_to(4)
    qtbot.keyClicks(preview, "++")
    assert preview.number == 5
    assert preview.horizontalScrollBar().maximum() >= 0
    qtbot.keyClicks(preview, "--")
    assert preview.number == 5


def test_another_book_is_shown_from_the_same_page(preview, order, book, long_transcript):
    preview.go_to(4)
    preview.show_book(book(order(long_transcript, size=11.0)))
    assert preview.number == 5
