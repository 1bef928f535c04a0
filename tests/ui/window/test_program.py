import gc
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QMessageBox, QWidget

from reader_app import settings as s
from reader_app.app import main
from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.ui.looks.faces import load_text_face
from reader_app.ui.looks.style import Wardrobe, dress, palette
from reader_app.ui.looks.theme import themes
from reader_app.ui.window.accidents import Accidents
from reader_app.ui.window.program import application


def test_a_file_that_is_named_is_opened(qtbot, program, briefing):
    started = program(files=[str(briefing)])
    qtbot.waitUntil(lambda: started.window.session.transcript is not None)
    assert started.window.session.transcript.source_name == "briefing.txt"


def test_what_was_open_last_is_open_again(qtbot, program, briefing):
    first = program(files=[str(briefing)])
    qtbot.waitUntil(lambda: first.window.session.transcript is not None)
    opened = first.window.session.transcript.id
    first.window.close()
    assert program().window.session.transcript.id == opened


def test_a_library_that_is_none_is_told_of_and_left_alone(qtbot, program, tmp_path):
    path = tmp_path / "notes.sqlite3"
    path.write_text("dear diary", encoding="utf-8")
    started = program(path)
    assert started.window is None
    assert "notes.sqlite3" in started.question.text()
    assert "\n" not in started.question.text()
    assert [b.text() for b in started.question.buttons()] == [
        "Open another library…",
        "Try again",
        "Quit",
    ]
    assert path.read_text(encoding="utf-8") == "dear diary"


def test_trying_again_opens_a_library_that_was_mended(qtbot, program, tmp_path):
    path = tmp_path / "notes.sqlite3"
    path.write_text("dear diary", encoding="utf-8")
    started = program(path)
    path.unlink()
    qtbot.mouseClick(started.question.buttons()[1], Qt.MouseButton.LeftButton)
    assert started.window.isVisible()


def test_a_library_that_can_only_be_read_is_opened_with_a_notice(program, tmp_path, monkeypatch):
    path = tmp_path / "library.sqlite3"
    Library.open(path).close()
    monkeypatch.setattr("os.access", lambda _path, _mode: False)  # root may write anything
    started = program(path)
    assert started.library.read_only
    assert "only be read" in started.window.notices.currentMessage()


def test_the_text_face_comes_with_the_program(qapp):
    assert s.TEXT_FACE.default in load_text_face()
    styles = QFontDatabase.styles(s.TEXT_FACE.default)
    assert {"Regular", "Italic", "Bold"} <= set(styles)


def test_the_program_has_its_name_and_icon(qapp):
    app = application()
    assert app.applicationDisplayName() == "Transcript Reader"
    assert not app.windowIcon().isNull()


def test_the_whole_program_wears_the_theme(qapp, look, settings):
    before = qapp.palette(), qapp.styleSheet()
    wardrobe = Wardrobe(qapp, look, settings)
    settings.set(s.THEME, "dark")
    wardrobe.follow()
    ground = qapp.palette().color(QPalette.ColorRole.Window)
    dress(qapp, *before)
    assert ground == themes()["dark"].colour("ground")


def test_no_widget_is_collected_while_all_are_dressed(qapp, qtbot):
    class Witness(QWidget):
        seen: ClassVar[list[bool]] = []

        def changeEvent(self, event):
            self.seen.append(gc.isenabled())

    witness = Witness()
    qtbot.addWidget(witness)
    before = qapp.palette(), qapp.styleSheet()
    dress(qapp, palette(themes()["dark"]), "QWidget { color: red }")
    dress(qapp, *before)
    assert witness.seen
    assert not any(witness.seen)
    assert gc.isenabled()


def test_an_unforeseen_error_is_told_and_work_goes_on(qtbot, empty_window):
    accidents = Accidents(empty_window)
    accidents.happened.emit(RuntimeError("the lamp fell"))
    box = empty_window.findChild(QMessageBox) or accidents._open
    assert "the lamp fell" in box.text()
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    accidents.happened.emit(ReaderError("The disk is full."))
    assert accidents._open.text() == "The disk is full."
    accidents._open.close()


def test_a_subcommand_opens_no_window(capsys):
    assert main(["formats"]) == 0
    assert "Markdown" in capsys.readouterr().out


def test_the_version_is_told_without_a_window(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("transcript-reader ")
