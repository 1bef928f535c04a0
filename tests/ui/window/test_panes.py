"""Several transcripts at once: tabs, two side by side, one in two views."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.edits import RemoveTranscript
from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.transcript import mending

INTERVIEW = """\
Ida: How was the night?

Tom: Long, and windy.
"""


@pytest.fixture
def second(window, tmp_path):
    """The id of another transcript, which lies open behind the first one."""
    path = tmp_path / "night.txt"
    path.write_text(INTERVIEW, encoding="utf-8")
    library = window.session.library
    found = import_file(library, path, History(library, "Ada")).transcript.id
    window.session.show_beside(window.session.workspace.take(found))
    return found


def titles(window):
    return [
        [group.bar.tabText(place) for place in range(group.bar.count())]
        for group in window.pane.groups
    ]


def test_one_transcript_needs_no_tabs(window):
    assert not window.pane.groups[0].bar.isVisible()


def test_each_transcript_has_a_tab(window, second):
    assert titles(window) == [["Lighthouse briefing", "night"]]
    assert window.pane.groups[0].bar.isVisible()
    assert window.session.transcript.title == "Lighthouse briefing"


def test_the_tab_beside_the_one_that_is_closed_is_current_as_the_tabs_stand(
    window, second, command
):
    session = window.session
    first, other = session.sheets
    third = session.show_beside(other.reading())
    window.pane.groups[0].bar.moveTab(2, 0)
    session.turn_to(other)
    command("file.close").trigger()
    assert session.sheet is first
    command("file.close").trigger()
    assert session.sheet is third


def test_tabs_stay_away_in_focus_mode_whatever_is_mended_or_closed(window, second, command):
    bars = [group.bar for group in window.pane.groups]
    command("view.focus").trigger()
    assert not any(bar.isVisible() for bar in bars)
    mended = mending.describe(window.session.transcript, "Lamp", None, "en")
    window.session.mend(mended, "describe")
    assert not any(bar.isVisible() for bar in bars)
    command("view.focus").trigger()
    assert titles(window) == [["Lamp", "night"]]
    assert all(bar.isVisible() for bar in bars)


def test_a_side_that_goes_in_focus_mode_is_missed_by_nobody(window, second, command):
    command("tab.other_side").trigger()
    command("view.focus").trigger()
    window.session.lay_away(window.session.sheet)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    command("view.focus").trigger()
    assert titles(window) == [["night"]]
    assert not window.pane.groups[0].bar.isVisible()


def test_opening_what_lies_open_turns_to_its_tab(window, second):
    window.session.open(second)
    assert window.session.transcript.id == second
    assert titles(window) == [["Lighthouse briefing", "night"]]
    assert window.pane.groups[0].bar.currentIndex() == 1
    assert window.windowTitle() == "night"


def test_keys_go_from_tab_to_tab_and_round_about(window, second, command):
    command("tab.next").trigger()
    assert window.session.transcript.id == second
    assert window.pane.view.isVisible()
    command("tab.next").trigger()
    assert window.session.transcript.id != second
    command("tab.previous").trigger()
    assert window.session.transcript.id == second


def test_a_click_on_a_tab_turns_to_it(window, second):
    bar = window.pane.groups[0].bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert window.session.transcript.id == second
    assert [row.speaker.name for row in window.session.shares] == ["Ida", "Tom"]


def test_each_tab_keeps_what_is_selected_and_chosen_there(window, second, command, find):
    window.pane.select(find("ninety"))
    command("tab.next").trigger()
    assert window.session.selection is None
    command("tab.next").trigger()
    assert window.session.selection == find("ninety")


def test_closing_a_tab_turns_to_its_neighbour(window, second, command):
    command("file.close").trigger()
    assert window.session.transcript.id == second
    assert not window.pane.groups[0].bar.isVisible()
    command("file.close").trigger()
    assert window.session.transcript is None
    assert window.stack.currentWidget() is window.empty


def test_the_middle_button_closes_a_tab(window, second):
    bar = window.pane.groups[0].bar
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert titles(window) == [["Lighthouse briefing"]]


def test_all_others_can_be_closed(window, second, command):
    command("tab.close_others").trigger()
    assert titles(window) == [["Lighthouse briefing"]]


def test_one_transcript_stands_twice_side_by_side(window, command, find):
    window.pane.show_span(find("ninety"))
    command("tab.beside").trigger()
    assert titles(window) == [["Lighthouse briefing"], ["Lighthouse briefing"]]
    assert all(view.isVisible() for view in window.pane.views)
    first, beside = window.pane.views
    assert window.pane.view is beside
    first.pane.setFocus()
    assert window.pane.view is first


def test_what_is_marked_in_one_view_is_seen_in_the_other(window, command, find):
    command("tab.beside").trigger()
    window.pane.select(find("ninety"))
    command("annotate.highlight").trigger()
    marks = [view.pane.marks.runs(find("ninety")) for view in window.pane.views]
    assert marks[0] == marks[1]
    assert [len(run.highlights) for run in marks[0]] == [1]
    command("edit.undo").trigger()
    assert [view.pane.marks.runs(find("ninety")) for view in window.pane.views] == [[], []]


def test_two_transcripts_stand_side_by_side_and_one_again(window, second, command):
    command("tab.other_side").trigger()
    assert titles(window) == [["night"], ["Lighthouse briefing"]]
    command("tab.other_side").trigger()
    assert titles(window) == [["night", "Lighthouse briefing"]]
    assert window.session.transcript.title == "Lighthouse briefing"


def test_a_side_without_tabs_goes(window, second, command):
    command("tab.other_side").trigger()
    command("file.close").trigger()
    assert titles(window) == [["night"]]
    assert window.session.transcript.id == second


def test_a_tab_bears_the_name_of_its_transcript(window, second, session):
    session.mend(replace(session.transcript, title="A & B"), "title")
    assert titles(window) == [["A && B", "night"]]


def test_a_transcript_taken_out_of_the_library_lies_open_no_more(window, second, session):
    session.do(RemoveTranscript(second, "night"))
    assert titles(window) == [["Lighthouse briefing"]]
    session.undo()
    assert session.library.holds(second)


def test_undo_turns_to_the_tab_it_belongs_to(window, second, command, find):
    window.pane.select(find("ninety"))
    command("annotate.highlight").trigger()
    command("tab.next").trigger()
    window.session.undo()
    assert window.session.transcript.title == "Lighthouse briefing"
    assert window.session.highlights == []
    assert titles(window) == [["Lighthouse briefing", "night"]]


def test_a_tab_can_be_dragged_to_another_place(window, second):
    window.pane.groups[0].bar.moveTab(0, 1)
    assert titles(window) == [["night", "Lighthouse briefing"]]
    assert window.pane.transcripts[0] == second
    assert window.pane.view.isVisible()


def test_the_menu_of_a_tab_is_for_that_tab(window, second, qtbot):
    bar = window.pane.groups[0].bar
    with qtbot.waitSignal(window.pane.tab_menu_asked):
        bar.customContextMenuRequested.emit(bar.tabRect(1).center() + QPoint(1, 1))
    assert window.session.transcript.id == second


def round_by_tab(window, key=Qt.Key.Key_Tab):
    """Return what Tab leads to from the text, until it comes round."""
    window.pane.set_focus()
    order = [QApplication.focusWidget()]
    while len(order) < 40:
        QTest.keyClick(order[-1], key)
        if QApplication.focusWidget() is order[0]:
            break
        order.append(QApplication.focusWidget())
    return order


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leads_from_every_transcript_to_all_there_is(window, second, qtbot, key):
    for sheet in window.session.sheets:
        window.session.turn_to(sheet)
        order = round_by_tab(window, key)
        assert window.pane.pane is order[0]
        for part in (window.sidebar.filter, window.outline.tree, window.pane.groups[0].bar):
            assert part in order
        assert order[1 if key is Qt.Key.Key_Tab else -1] is window.sidebar.filter
