"""Back and forward, over places jumped from."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader_app.annotation.history import History
from reader_app.importing import import_file

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def press(qtbot, window):
    def pressed(key, modifiers=ALT):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressed


@pytest.fixture
def other(tmp_path, session):
    """A second transcript in the library."""
    path = tmp_path / "pier.txt"
    path.write_text("Ada Quay: The pier is open.\n\nBo Reef: Since when?\n", encoding="utf-8")
    return import_file(session.library, path, History(session.library, "Ada")).transcript


def test_back_and_forward_go_over_the_places_jumped_from(press, session, find, command):
    session.go_to(find("What did the lens"))
    session.go_to(find("When will the lamp"))
    press(Key.Key_Left)
    assert session.position == find("What did the lens").start
    press(Key.Key_Left)
    assert session.position == 0
    assert not command("go.back").isEnabled()
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert session.position == find("When will the lamp").start
    assert not command("go.forward").isEnabled()


def test_a_new_jump_after_going_back_begins_a_new_way(press, session, find, command):
    session.go_to(find("What did the lens"))
    press(Key.Key_Left)
    session.go_to(find("The next question"))
    assert not command("go.forward").isEnabled()
    press(Key.Key_Left)
    assert session.position == 0


def test_steps_by_key_can_be_gone_back(press, session):
    press(Key.Key_Down)
    press(Key.Key_Down)
    second = session.position
    press(Key.Key_Left)
    assert 0 < session.position < second


def test_going_where_one_is_leaves_no_trace(window, session, find, command):
    session.go_to(find("What did the lens"))
    session.go_to(find("What did the lens"))
    command("go.back").trigger()
    assert session.position == 0
    assert not command("go.back").isEnabled()


def test_what_was_in_view_is_in_view_again(qtbot, press, window, session, find):
    window.resize(900, 480)
    pane = window.pane.pane
    pane.scroll_by(90)
    before = pane.reading_position()
    session.go_to(find("Less than we feared"))
    press(Key.Key_Left)
    assert pane.reading_position() == before


def test_the_way_back_leads_to_another_transcript(qtbot, press, window, session, find, other):
    first = session.transcript.id
    session.go_to(find("What did the lens"))
    place = session.position
    session.open(other.id)
    press(Key.Key_Left)
    assert session.transcript.id == first
    assert window.pane.caret() == place
    press(Key.Key_Right)
    assert session.transcript.id == other.id


def test_the_way_back_opens_a_transcript_that_was_closed(
    qtbot, press, window, session, find, other
):
    first = session.transcript.id
    session.go_to(find("What did the lens"))
    place = session.position
    session.open(other.id)
    session.lay_away(session.sheet_of(first))
    press(Key.Key_Left)
    qtbot.waitUntil(lambda: session.transcript.id == first)
    assert window.pane.caret() == place


def test_a_transcript_that_was_removed_is_passed_over(press, session, find, other):
    session.go_to(find("What did the lens"))
    here = session.transcript.id
    session.open(other.id)
    session.library.set_removed(here, True)
    press(Key.Key_Left)
    assert session.transcript.id == other.id


def test_the_mouse_has_keys_for_it(qtbot, window, session, find):
    session.go_to(find("What did the lens"))
    view = window.pane.pane.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.BackButton, pos=QPoint(60, 60))
    assert session.position == 0
    qtbot.mouseClick(view, Qt.MouseButton.ForwardButton, pos=QPoint(60, 60))
    assert session.position == find("What did the lens").start


def test_a_click_on_the_overview_can_be_gone_back(qtbot, window, session, command):
    window.resize(900, 480)
    strip = window.pane.view.overview
    before = window.pane.pane.reading_position()
    at = QPoint(8, strip.height() - 4)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert window.pane.pane.reading_position() > before
    command("go.back").trigger()
    assert window.pane.pane.reading_position() == before


def test_what_was_read_is_read_again_though_the_caret_was_at_its_end(press, window, session, find):
    session.go_to(find("Radio Skerry"))
    press(Key.Key_Q, Qt.KeyboardModifier.NoModifier)
    press(Key.Key_1, Qt.KeyboardModifier.NoModifier)
    session.go_to(find("Good morning"))
    press(Key.Key_Left)
    assert session.position == find("Radio Skerry").start
