"""The go-to box as a person uses it: by keys, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader_app.ui.going.go_to import GoTo

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def press(qtbot, window):
    def pressed(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressed


@pytest.fixture
def ask(qtbot, window, press):
    """Open the box with its key, type, and return it."""

    def asked(words):
        press(Key.Key_G, CTRL)
        qtbot.keyClicks(QApplication.focusWidget(), words)
        return window.findChild(GoTo)

    return asked


def offered(box):
    model = box.offered.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(9)][
        : model.rowCount()
    ]


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("5", "By the end of June"),
        ("turn 5", "By the end of June"),
        ("q2", "Radio Skerry: What did"),
        ("Q1 · answer", "By the end of June"),
        ("keeper voss", "By the end of June"),
        ("hale", "Good morning"),
    ],
)
def test_enter_goes_to_what_is_typed_and_the_text_has_the_keyboard(
    ask, press, window, session, find, words, there
):
    ask(words)
    press(Key.Key_Return)
    assert session.position == find(there).start
    assert window.pane.pane.hasFocus()
    assert not window.findChild(GoTo).isVisible()


def test_what_the_address_names_is_said_while_one_types(ask):
    box = ask("Q2")
    assert offered(box)[0].startswith("Q2 · ¶ 1, Radio Skerry: What did the lens cost?")
    assert "Radio Skerry" in box.field.accessibleDescription()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("99", "There is no such turn; the last is 8."),
        ("Q9", "There is no such question; the last is Q2."),
        ("Q1 answer 3", "This question has no more answers than 1."),
        ("4 ¶ 9", "There are not so many paragraphs there."),
        ("00:12:31", "This transcript has no times."),
        ("page 3", "This transcript has no pages."),
        ("xyz", "Nobody, no question and no section is called so."),
    ],
)
def test_why_there_is_no_such_place_is_said_and_enter_goes_nowhere(ask, press, session, words, why):
    before = session.position
    box = ask(words)
    assert box.answer.isVisible()
    assert box.answer.text() == why
    press(Key.Key_Return)
    assert box.isVisible()
    assert session.position == before


def test_escape_leaves_everything_as_it_was(ask, press, window, session, find):
    window.pane.select(find("ninety crowns"))
    before = session.position, window.pane.pane.top
    box = ask("Q1")
    press(Key.Key_Escape)
    assert not box.isVisible()
    assert (session.position, window.pane.pane.top) == before
    assert session.selection == find("ninety crowns")
    assert window.pane.pane.hasFocus()


def test_escape_gives_the_keyboard_back_to_the_panel_it_came_from(ask, press, window):
    window.outline.setFocus()
    ask("3")
    press(Key.Key_Escape)
    assert window.outline.tree.hasFocus()


def test_speakers_and_questions_are_suggested_and_chosen_with_the_arrows(ask, press, session, find):
    box = ask("lens")
    assert any("What did the lens cost?" in line for line in offered(box))
    press(Key.Key_A, CTRL)
    ask("q")
    assert [line[:2] for line in offered(box)] == ["Q1", "Q2"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert session.position == find("Radio Skerry: What").start


def test_an_empty_box_says_what_there_is(ask):
    assert ask("").answer.text() == "Turns 1–8 · Q1–Q2 · 2 speakers"


def test_letters_typed_in_the_box_mark_nothing(ask, window, session, find):
    window.pane.select(find("ninety crowns"))
    box = ask("h1")
    assert box.field.text() == "h1"
    assert session.highlights == []


def test_the_box_closes_when_the_keyboard_goes_elsewhere(ask, window):
    box = ask("Q1")
    window.sidebar.focus_filter()
    assert not box.isVisible()


def test_a_click_on_a_line_goes_there(qtbot, ask, session, find):
    box = ask("voss")
    place = box.offered.visualRect(box.offered.model().index(0, 0)).center()
    qtbot.mouseClick(box.offered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.position == find("By the end of June").start


def test_every_control_of_the_box_has_a_name(ask, window, unnamed):
    ask("voss")
    assert unnamed(window) == []
