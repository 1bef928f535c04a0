"""Several windows on one library."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader_app import paths
from reader_app import settings as s
from reader_app.transcript.span import Span
from reader_app.ui.program import Program


@pytest.fixture
def program(qapp, qtbot, tmp_path, briefing):
    other = tmp_path / "night.txt"
    other.write_text("Ida: How was the night?\n\nTom: Long.\n", encoding="utf-8")
    made = Program(qapp, tmp_path / "library.sqlite3", [str(briefing), str(other)])
    made.open_library()
    qtbot.waitUntil(lambda: len(made.window.session.sheets) == 2)
    yield made
    for window in list(made.windows):
        window.close()
    made.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(program):
    return [
        [sheet.transcript.title for sheet in window.session.sheets] for window in program.windows
    ]


def detach(program):
    program.window.actions_by_id["tab.window"].trigger()
    return program.windows[-1]


def test_a_tab_can_have_a_window_of_its_own(program):
    window = detach(program)
    assert titles(program) == [["Lighthouse briefing"], ["night"]]
    assert window.isVisible()
    assert window.windowTitle() == "night"


def test_a_change_in_one_window_is_seen_in_the_other(program):
    window = detach(program)
    program.window.pane.open_beside()
    window.session.open(program.window.session.transcript.id)
    window.session.mark(Span(0, 10))
    assert [len(sheet.highlights) for sheet in program.window.session.sheets] == [1, 1]
    program.window.session.undo()
    assert window.session.highlights == []


def test_a_closed_window_leaves_the_others_at_work(program, qtbot):
    window = detach(program)
    window.close()
    assert program.windows == [program.window]
    program.window.session.mark(Span(0, 10))
    assert len(program.window.session.highlights) == 1


def test_what_lay_open_lies_open_again(program, qapp, qtbot, tmp_path):
    order = program.window.pane.transcripts
    program.window.close()
    assert program.settings.get(s.OPEN_TRANSCRIPTS) == order
    program.end()
    again = Program(qapp, tmp_path / "library.sqlite3")
    again.open_library()
    qtbot.waitUntil(lambda: len(again.window.session.sheets) == 2)
    assert again.window.session.transcript.title == "night"
    assert sorted(again.window.pane.transcripts) == sorted(order)
    again.window.close()
    again.end()
    assert paths.settings_path().exists()
