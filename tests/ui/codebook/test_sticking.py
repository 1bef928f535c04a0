"""A tag that sticks: each new selection gets it, by mouse and by key, until Esc."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.edits import ChangeTag, RemoveTag
from reader_app.annotation.model import Tag

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
LEFT = Qt.MouseButton.LeftButton


def send(widget, kind, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press or release one key; QTest would let go of the modifiers each time."""
    QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


@pytest.fixture
def press(window):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    return press


@pytest.fixture
def drag(window, find):
    """Drag the mouse over some words of the text."""

    def drag(words):
        pane = window.pane.pane
        rects = pane.span_rects(find(words))
        start = QPoint(round(rects[0].left()) + 1, round(rects[0].center().y()))
        end = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
        QTest.mousePress(pane.viewport(), LEFT, pos=start)
        QTest.mouseMove(pane.viewport(), (start + end) / 2)
        QTest.mouseMove(pane.viewport(), end)
        QTest.mouseRelease(pane.viewport(), LEFT, pos=end)

    return drag


@pytest.fixture
def marked(session):
    """What is marked, with the names of its tags."""

    def marked():
        names = {tag.id: tag.name for tag in session.tags}
        return [(one.quote, [names[tag] for tag in one.tags]) for one in session.highlights]

    return marked


@pytest.fixture
def sticking(session):
    session.stick(session.tags[0])
    return session.tags[0]


def test_each_drag_of_the_mouse_marks_with_the_tag(drag, marked, sticking, window):
    drag("ninety crowns")
    drag("The lens came back")
    assert marked() == [("The lens came back", ["claim"]), ("ninety crowns", ["claim"])]
    assert not window.pane.view.bar.isVisible()


def test_undo_takes_the_last_one_back(drag, marked, sticking, command):
    drag("The lens came back")
    drag("ninety crowns")
    command("edit.undo").trigger()
    assert marked() == [("The lens came back", ["claim"])]


def test_a_double_click_marks_a_word(window, find, marked, sticking):
    rect = window.pane.pane.span_rects(find("carriage"))[0]
    place = rect.center().toPoint()
    view = window.pane.pane.viewport()
    QTest.mouseClick(view, LEFT, pos=place)
    QTest.mouseDClick(view, LEFT, pos=place)
    QTest.mouseRelease(view, LEFT, pos=place)
    assert marked() == [("carriage", ["claim"])]


def test_a_selection_by_keys_is_marked_when_shift_is_let_go(window, find, marked, sticking, qtbot):
    pane = window.pane.pane
    pane.show_span(find("ninety crowns"))
    send(pane, DOWN, KEY.Key_Shift)
    send(pane, DOWN, KEY.Key_Right, SHIFT | CTRL)
    with qtbot.waitSignal(pane.selection_finished):
        pass  # the pause while one thinks where to end
    assert marked() == []
    send(pane, DOWN, KEY.Key_Right, SHIFT | CTRL)
    send(pane, UP, KEY.Key_Shift)
    assert marked() == [("ninety crowns", ["claim"])]


def test_a_command_that_selects_marks_too(window, find, marked, sticking, command):
    window.pane.show_span(find("By the end"))
    command("edit.select_turn").trigger()
    assert marked() == [("By the end of June. The lens came back on Tuesday.", ["claim"])]


def test_words_that_are_marked_already_get_no_second_highlight(
    window, marked, session, find, sticking
):
    session.mark(find("ninety crowns"), (session.tags[1].id,))
    for _ in range(2):
        window.pane.select(find("ninety crowns"))
    assert marked() == [("ninety crowns", ["figure", "claim"])]
    assert session.selection is None


def test_escape_ends_it_and_the_next_selection_is_only_selected(
    drag, marked, sticking, window, press, session, find
):
    assert window.notices.sticking.isVisible()
    window.pane.set_focus()
    press(KEY.Key_Escape)
    assert session.sticking is None
    assert not window.notices.sticking.isVisible()
    drag("ninety crowns")
    assert (marked(), session.selection) == ([], find("ninety crowns"))


def test_the_status_bar_names_the_tag_and_a_click_there_ends_it(sticking, window, session):
    notice = window.notices.sticking
    assert "claim" in notice.text()
    assert "claim" in notice.accessibleName()
    assert not notice.icon().isNull()
    QTest.mouseClick(notice, LEFT)
    assert session.sticking is None


def test_a_tag_is_let_stick_by_its_name(press, window, session, drag, marked):
    press(KEY.Key_T, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "fig")
    press(KEY.Key_Return)
    assert session.sticking.name == "figure"
    assert window.pane.isAncestorOf(QApplication.focusWidget())
    drag("ninety crowns")
    press(KEY.Key_T, SHIFT)
    assert session.sticking is None
    assert marked() == [("ninety crowns", ["figure"])]


def test_control_enter_gives_a_tag_and_lets_it_stick(press, window, session, find, drag, marked):
    window.pane.select(find("ninety crowns"))
    press(KEY.Key_T)
    QTest.keyClicks(QApplication.focusWidget(), "weather / wind")
    press(KEY.Key_Return, CTRL)
    drag("The lens came back")
    assert marked() == [("The lens came back", ["wind"]), ("ninety crowns", ["wind"])]
    assert session.codebook.path(session.sticking) == "weather / wind"


def test_a_new_tag_that_sticks_is_there_before_it_is_used(press, session):
    press(KEY.Key_T, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "weather")
    press(KEY.Key_Return)
    assert session.tag_named("weather") == session.sticking
    session.undo()
    assert session.sticking is None


def test_another_name_of_the_tag_is_told_and_without_the_tag_it_ends(sticking, window, session):
    session.do(ChangeTag(Tag(sticking.id, "promise", sticking.colour, sticking.key)))
    assert "promise" in window.notices.sticking.text()
    session.do(RemoveTag(sticking.id))
    assert not window.notices.sticking.isVisible()
    session.undo()
    assert session.sticking is None
