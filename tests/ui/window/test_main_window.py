import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader_app import settings as s
from reader_app.paths import settings_path
from reader_app.ui.window.main_window import MainWindow


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    common = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *common, Qt.KeyboardModifier.NoModifier))
    window.dropEvent(QDropEvent(QPointF(9, 9), *common, Qt.KeyboardModifier.NoModifier))


def test_without_a_transcript_the_window_says_what_to_do(empty_window):
    assert empty_window.stack.currentWidget() is empty_window.empty
    assert empty_window.top_bar.title.text() == "Transcript Reader"


def test_an_open_transcript_is_named_with_its_speakers(window):
    assert window.stack.currentWidget() is window.panels
    assert "Lighthouse briefing" in window.windowTitle()
    assert "speakers" in window.top_bar.details.text()


def test_a_dropped_file_is_opened(qtbot, empty_window, briefing):
    with qtbot.waitSignal(empty_window.session.transcript_opened):
        drop(empty_window, briefing)
    assert empty_window.session.transcript.source_name == "briefing.txt"


def test_of_several_dropped_files_all_come_into_the_library(qtbot, empty_window, briefing):
    other = briefing.with_name("other.txt")
    other.write_text("Ann: Hello.\n\nBen: Good day.\n", encoding="utf-8")
    with qtbot.waitSignal(empty_window.queue.emptied):
        drop(empty_window, briefing, other)
    names = {each.source_name for each in empty_window.session.library.transcripts()}
    assert names == {"briefing.txt", "other.txt"}


@pytest.mark.parametrize(
    ("name", "data"), [("empty.txt", b""), ("picture.txt", bytes(range(256)) * 40)]
)
def test_a_file_that_cannot_be_read_is_told_of_and_work_goes_on(
    qtbot, window, tmp_path, name, data
):
    before = window.session.transcript
    (tmp_path / name).write_bytes(data)
    with qtbot.waitSignal(window.queue.emptied):
        drop(window, tmp_path / name)
    box = window.findChild(QMessageBox)
    assert box.isVisible()
    assert box.text().startswith(name)
    assert "\n" not in box.text()
    assert window.session.transcript is before


@pytest.mark.parametrize("name", ["missing.txt", "folder"])
def test_a_missing_file_or_a_folder_is_told_of(qtbot, empty_window, tmp_path, name):
    (tmp_path / "folder").mkdir()
    with qtbot.waitSignal(empty_window.queue.emptied):
        empty_window.opening.open_files([str(tmp_path / name)])
    assert empty_window.findChild(QMessageBox).text().startswith(name)
    assert empty_window.session.library.transcripts() == []


def test_the_status_bar_says_where_one_reads(qtbot, window, find):
    with qtbot.waitSignal(window.session.reading_moved):
        window.session.go_to(find("ninety crowns"))
    assert window.notices.place.text().startswith("Q2 › ")
    assert "Voss" in window.notices.place.text()


def test_the_status_bar_counts_highlights_and_words(qtbot, window, find):
    window.session.mark(find("ninety crowns"))
    words = len(window.session.transcript.text.split())
    qtbot.waitUntil(lambda: f"{words} words" in window.notices.counts.text())
    assert window.notices.counts.text().startswith("1 highlight ·")


def test_the_status_bar_says_where_the_selection_and_the_chosen_highlight_are(
    window, session, find
):
    marked = session.mark(find("ninety crowns"))
    session.choose(None)
    session.read_at(0)
    window.pane.select(find("When will the lamp"))
    assert window.notices.place.text().startswith("Q1 ›")
    window.pane.pane.clear_selection()
    session.choose(marked)
    assert window.notices.place.text().startswith("Q2 ›")


def test_a_notice_stands_where_the_place_does_that_it_hides(window):
    window.notices.say("Copied with its source.")
    picture = window.notices.grab().toImage()
    ground = picture.pixelColor(2, picture.height() // 2)
    drawn = [
        x
        for x in range(picture.width() // 2)
        if any(picture.pixelColor(x, y) != ground for y in range(4, picture.height() - 4))
    ]
    assert abs(min(drawn) - window.notices.place.x()) <= 2


def test_without_a_transcript_the_keyboard_is_on_opening_one(empty_window):
    assert empty_window.empty.open_button.hasFocus()


def test_every_control_of_the_window_has_a_name_to_be_read_aloud(window, session, find, unnamed):
    session.mark(find("ninety crowns"), (session.tags[0].id,), "who paid?")
    window.pane.select(find("the lens cost"))
    assert unnamed(window) == []


def test_the_panels_keep_their_widths(qtbot, window, session, look, settings):
    window.resize(790, 560)  # the offscreen screen is 800 wide, and a window is kept on it
    window.panels.setSizes([172, 380, 236])
    sizes = window.panels.sizes()
    window.close()
    again = MainWindow(session, look, settings)
    qtbot.addWidget(again)
    session.open(session.transcript.id)
    with qtbot.waitExposed(again):
        again.show()
    assert again.panels.sizes() == sizes


def test_closing_keeps_the_place_and_the_transcript(window, session, settings, find):
    session.read_at(find("ninety").start)
    window.close()
    opened = session.transcript.id
    assert session.library.reading_position(opened) == find("ninety").start
    assert settings.get(s.LAST_TRANSCRIPT) == opened


def test_where_settings_cannot_be_written_a_window_closes_all_the_same(qtbot, window, session):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().with_suffix(".part").mkdir()
    with qtbot.waitSignal(window.closed):
        session.close()
        window.close()


def test_closing_keeps_a_note_that_is_being_written(qtbot, window, session, find):
    marked = session.mark(find("the lens cost"))
    session.note_asked.emit(marked)
    field = window.focusWidget()
    qtbot.keyClicks(field, "ask again")
    window.close()
    assert session.library.highlight(marked.id).note == "ask again"


def test_the_window_can_be_small(window):
    window.resize(1024, 640)
    assert (window.width(), window.height()) == (1024, 640)
    assert window.pane.width() >= 360


def test_what_was_opened_lately_is_offered_when_nothing_is_open(qtbot, window, command):
    command("file.close").trigger()
    qtbot.waitUntil(lambda: window.empty.isVisible())
    buttons = window.empty.findChildren(QPushButton)
    [lately] = [button for button in buttons if "Lighthouse" in button.text()]
    with qtbot.waitSignal(window.session.transcript_opened):
        qtbot.mouseClick(lately, Qt.MouseButton.LeftButton)
    assert window.session.transcript.title.startswith("Lighthouse")
