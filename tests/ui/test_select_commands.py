"""Turn, paragraph, answer and exchange, each selected by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def press(qtbot, window):
    def pressed(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressed


@pytest.fixture
def selected(session):
    return lambda: session.selection.of(session.transcript.text) if session.selection else None


@pytest.mark.parametrize(
    ("key", "begins", "ends"),
    [
        (Key.Key_W, "Less than", "the carriage."),
        (Key.Key_P, "Less than", "the carriage."),
        (Key.Key_A, "Less than", "the carriage."),
        (Key.Key_Q, "Radio Skerry: What did", "the carriage."),
    ],
)
def test_one_key_selects_what_the_caret_is_in(press, window, find, selected, key, begins, ends):
    window.pane.show_span(find("ninety crowns"))
    press(key)
    assert selected().startswith(begins)
    assert selected().endswith(ends)


def test_the_answer_is_found_from_its_question(press, window, find, selected):
    window.pane.show_span(find("When will the lamp"))
    press(Key.Key_A)
    assert selected() == "By the end of June. The lens came back on Tuesday."


def test_where_there_is_no_question_it_is_said(press, window, find, selected):
    window.pane.show_span(find("Good morning"))
    press(Key.Key_Q)
    assert selected() is None
    assert window.notices.currentMessage() == "What stands here belongs to no question."


def test_the_selection_grows_by_turns_and_shrinks_from_the_end_it_was_begun_at(
    press, window, find, selected
):
    window.pane.show_span(find("burn again"))
    press(Key.Key_Down, CTRL_SHIFT)
    assert selected() == "burn again?"
    press(Key.Key_Down, CTRL_SHIFT)
    assert selected().endswith("came back on Tuesday.")
    press(Key.Key_Up, CTRL_SHIFT)
    assert selected() == "burn again?\n\nKeeper Voss:"
    press(Key.Key_Up, CTRL_SHIFT)
    assert selected() == "Coastal Herald: When will the lamp"


def test_the_selection_grows_backwards(press, window, find, selected):
    window.pane.show_span(find("lens came back"))
    press(Key.Key_Up, CTRL_SHIFT)
    assert selected() == "By the end of June. The"
    press(Key.Key_Up, CTRL_SHIFT)
    assert selected().startswith("Coastal Herald: When")


def test_at_the_end_of_the_text_nothing_more_is_selected(press, window, find, selected):
    window.pane.show_span(find("the carriage"))
    for _ in range(3):
        press(Key.Key_Down, CTRL_SHIFT)
    assert selected() == "the carriage."


def test_a_paragraph_is_less_than_its_turn(press, qtbot, window, session, find, tmp_path, selected):
    path = tmp_path / "long.txt"
    said = ("Ada Quay: One thing first.\n\nAnd then another.\n\nBo Reef: Yes.\n\n") * 3
    path.write_text(said, encoding="utf-8")
    with qtbot.waitSignal(session.transcript_opened, timeout=10_000):
        window.opening.open_files([str(path)])
    window.pane.set_focus()
    window.pane.show_span(find("then another"))
    press(Key.Key_P)
    assert selected() == "And then another."
    press(Key.Key_W)
    assert selected() == "One thing first.\n\nAnd then another."
