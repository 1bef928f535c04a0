"""Several windows on one library."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader_app import settings as s
from reader_app.transcript.span import Span


@pytest.fixture
def started(program, qtbot, tmp_path, briefing):
    """A program with two transcripts in tabs."""
    other = tmp_path / "night.txt"
    other.write_text("Ida: How was the night?\n\nTom: Long.\n", encoding="utf-8")
    made = program(files=[str(briefing), str(other)])
    qtbot.waitUntil(lambda: len(made.window.session.sheets) == 2)
    return made


def titles(program):
    return [
        [sheet.transcript.title for sheet in window.session.sheets] for window in program.windows
    ]


def detach(program):
    program.window.actions_by_id["tab.window"].trigger()
    return program.windows[-1]


def test_a_tab_can_have_a_window_of_its_own(started):
    window = detach(started)
    assert titles(started) == [["Lighthouse briefing"], ["night"]]
    assert window.isVisible()
    assert window.windowTitle() == "night"
    assert window.focusWidget() is window.pane.pane


def test_a_change_in_one_window_is_seen_in_the_other(started):
    window = detach(started)
    started.window.pane.open_beside()
    window.session.open(started.window.session.transcript.id)
    window.session.mark(Span(0, 10))
    assert [len(sheet.highlights) for sheet in started.window.session.sheets] == [1, 1]
    started.window.session.undo()
    assert window.session.highlights == []


def test_a_closed_window_leaves_the_others_at_work(started, qtbot):
    window = detach(started)
    window.close()
    assert started.windows == [started.window]
    started.window.session.mark(Span(0, 10))
    assert len(started.window.session.highlights) == 1


def test_what_lay_open_lies_open_again(started, program, qtbot):
    order = started.window.pane.transcripts
    started.window.close()
    assert started.settings.get(s.OPEN_TRANSCRIPTS) == order
    again = program()
    qtbot.waitUntil(lambda: len(again.window.session.sheets) == 2)
    assert again.window.session.transcript.title == "night"
    assert sorted(again.window.pane.transcripts) == sorted(order)


def test_closing_one_window_does_not_forget_what_lies_open_in_the_other(started, program):
    detach(started).close()
    assert started.settings.get(s.LAST_TRANSCRIPT) == started.window.session.transcript.id
    started.window.close()
    assert program().window.session.transcript.title == "Lighthouse briefing"


def test_quitting_closes_every_window_and_all_that_lay_open_lies_open_again(
    started, program, qtbot
):
    windows = [started.window, detach(started)]
    started.window.actions_by_id["file.quit"].trigger()
    assert not any(window.isVisible() for window in windows)
    again = program()
    qtbot.waitUntil(lambda: len(again.window.session.sheets) == 2)


def test_a_tab_that_was_closed_is_let_go_of(started):
    gone = []
    started.window.session.sheet.destroyed.connect(lambda: gone.append(True))
    started.window.session.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone


def test_corrections_are_marked_in_every_window_at_once(started):
    windows = [started.window, detach(started)]
    windows[0].actions_by_id["view.corrections"].trigger()
    for window in windows:
        assert window.actions_by_id["view.corrections"].isChecked()
        assert all(view.pane.marks.corrections for view in window.pane.views)
