"""The caret: moved by keys, extending the selection, and what Enter and the menu key do there."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.transcript.model import Speaker, TurnKind
from reader_app.transcript.span import Span

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def place(pane):
    """Put the caret somewhere."""

    def put(span):
        pane.show_span(Span(span.start, span.start))
        return pane

    return put


def press(pane, key, modifiers=PLAIN, times=1):
    for _ in range(times):
        QTest.keyClick(pane, key, modifiers)


def words_after(pane, session, count=8):
    return session.transcript.text[pane.caret_place() :][:count]


def said(session):
    return session.selection.of(session.transcript.text) if session.selection else None


def test_right_and_left_go_by_letters_as_they_are_seen(place, session, find):
    pane = place(find("🐟 boats"))
    press(pane, Key.Key_Right)
    assert words_after(pane, session).startswith(" boats")
    press(pane, Key.Key_Left)
    assert words_after(pane, session).startswith("🐟")


def test_ctrl_goes_by_words(place, session, find):
    pane = place(find("lens cost"))
    press(pane, Key.Key_Right, CTRL)
    assert words_after(pane, session, 4) == "cost"
    press(pane, Key.Key_Left, CTRL, times=2)
    assert words_after(pane, session, 3) == "the"


def test_empty_lines_are_passed_over(place, session, find):
    pane = place(find("Ninety crowns."))
    press(pane, Key.Key_End)
    press(pane, Key.Key_Right)
    assert words_after(pane, session, 3) == "The"
    press(pane, Key.Key_Left)
    assert words_after(pane, session, 2) == "\n\n"
    press(pane, Key.Key_Down)
    assert pane.textCursor().block().text().startswith("The carriage")
    press(pane, Key.Key_Up)
    assert pane.textCursor().block().text().endswith("Ninety crowns.")


def test_home_and_end_go_to_the_ends_of_a_line_and_of_the_text(place, pane, session, find):
    place(find("cost"))
    press(pane, Key.Key_Home)
    assert words_after(pane, session, 4) == "What"
    press(pane, Key.Key_End, CTRL)
    assert words_after(pane, session).strip() == ""
    press(pane, Key.Key_Home, CTRL)
    assert pane.caret_place() == 0


def test_shift_extends_by_word_line_and_to_the_end(place, pane, session, find):
    place(find("lens cost"))
    press(pane, Key.Key_Right, CTRL | SHIFT)
    assert said(session) == "lens"
    press(pane, Key.Key_End, SHIFT)
    assert said(session) == "lens cost, and who paid?"
    press(pane, Key.Key_Left, CTRL | SHIFT)
    assert said(session).startswith("lens cost, and who paid")
    press(pane, Key.Key_End, CTRL | SHIFT)
    assert said(session).endswith("(Laughter.)")


def test_paragraphs_are_gone_through_and_selected(place, pane, session, find):
    place(find("crowns."))
    pane.step_paragraph(-1)
    assert words_after(pane, session, 2) == "A:"
    pane.step_paragraph(1)
    assert words_after(pane, session, 3) == "The"
    pane.step_paragraph(1, is_extending=True)
    assert said(session) == "The carriage is in it."
    pane.step_paragraph(1)
    pane.step_paragraph(1)
    assert pane.textCursor().block().text() == "(Laughter.)"


def test_an_arrow_leaves_a_selection_on_its_side(place, pane, session, find):
    span = find("lens cost")
    pane.show_span(span, select=True)
    press(pane, Key.Key_Right)
    assert (pane.caret_place(), session.selection) == (span.end, None)
    pane.show_span(span, select=True)
    press(pane, Key.Key_Left)
    assert pane.caret_place() == span.start


def test_pages_keep_the_column_and_end_at_the_end(long_pane):
    press(long_pane, Key.Key_Down, times=3)
    press(long_pane, Key.Key_Right, times=12)
    x = long_pane._caret_x()
    press(long_pane, Key.Key_PageDown, times=2)
    assert abs(long_pane._caret_x() - x) < 12
    first = long_pane.caret_place()
    press(long_pane, Key.Key_PageUp)
    assert long_pane.caret_place() < first
    press(long_pane, Key.Key_PageDown, times=60)
    assert long_pane.textCursor().block().text()
    assert long_pane.places.shown[long_pane.textCursor().position() :].strip() == ""
    press(long_pane, Key.Key_PageUp, times=60)
    assert long_pane.caret_place() == 0


def test_the_caret_stays_in_view(long_pane):
    press(long_pane, Key.Key_Down, times=60)
    rect = long_pane.line_rect(long_pane.textCursor().position())
    assert 0 <= rect.top() < rect.bottom() <= long_pane.viewport().height()


def test_the_caret_is_drawn_while_a_selection_grows(place, pane, find, look):
    def drawn():
        picture = pane.viewport().grab().toImage()
        line = pane.line_rect(pane.textCursor().position())
        at = QPoint(round(pane._caret_x()), round(line.center().y()))
        accent = look.text_theme.colour("accent").rgb()
        return any(picture.pixel(at.x() + dx, at.y()) == accent for dx in (-1, 0, 1))

    place(find("lens cost"))
    assert drawn()
    press(pane, Key.Key_Right, CTRL | SHIFT)
    assert drawn()


# -- right to left --------------------------------------------------------------------------------

HEBREW = "שלום לכולם, ABC ועוד מילים"


@pytest.fixture
def mixed(opened, build):
    dana = Speaker("d", "דנה")
    parts = [(TurnKind.SPEECH, dana, None, "", HEBREW), (TurnKind.SPEECH, dana, None, "", "סוף")]
    return opened(build(parts)).pane


def test_left_goes_on_where_words_run_from_right_to_left(mixed):
    press(mixed, Key.Key_Left, times=3)
    assert mixed.caret_place() == 3
    press(mixed, Key.Key_Right)
    assert mixed.caret_place() == 2
    press(mixed, Key.Key_Left, SHIFT)
    assert mixed.selection == Span(2, 3)


def test_an_arrow_moves_the_caret_the_way_it_points(mixed):
    xs = []
    for _ in range(len(HEBREW) - 1):
        xs.append(mixed._caret_x())
        press(mixed, Key.Key_Left)
    wrong = sum(later >= before for before, later in pairwise(xs))
    assert wrong <= 2  # where the direction turns a place is seen twice


def test_left_leads_to_the_next_paragraph_and_right_back(mixed):
    mixed.show_span(Span(len(HEBREW), len(HEBREW)))
    press(mixed, Key.Key_Left)
    assert mixed.places.shown[mixed.textCursor().position() :].startswith("סוף")
    press(mixed, Key.Key_Right)
    assert mixed.caret_place() == len(HEBREW)


def test_left_goes_through_all_of_a_mixed_text(mixed):
    press(mixed, Key.Key_Left, times=len(HEBREW) + 6)
    assert mixed.textCursor().block().text() == "סוף"


# -- enter and the menu key -----------------------------------------------------------------------


def test_enter_on_a_selection_asks_for_a_tag_and_with_ctrl_for_a_note(view, pane, find, qtbot):
    pane.show_span(find("lens cost"), select=True)
    with qtbot.waitSignal(view.tag_asked):
        press(pane, Key.Key_Return)
    with qtbot.waitSignal(view.note_asked):
        press(pane, Key.Key_Return, CTRL)


def test_enter_in_a_highlight_chooses_it_and_then_the_next_there(place, pane, session, find):
    whole, part = session.mark(find("What did the lens cost")), session.mark(find("lens"))
    session.choose(None)
    place(find("lens"))
    press(pane, Key.Key_Enter)
    assert session.chosen == part
    press(pane, Key.Key_Return)
    assert session.chosen == whole


def test_enter_just_behind_a_highlight_chooses_it(pane, session, find):
    marked = session.mark(find("lens"))
    session.choose(None)
    pane.show_span(Span(marked.span.end, marked.span.end))
    press(pane, Key.Key_Return)
    assert session.chosen == marked


def test_enter_on_bare_words_changes_nothing(place, view, pane, session, find, qtbot):
    marked = session.mark(find("Ninety"))
    place(find("What"))
    with qtbot.assertNotEmitted(view.tag_asked):
        press(pane, Key.Key_Return)
    assert session.chosen == marked


@pytest.mark.parametrize("is_key", [True, False])
def test_the_menu_is_asked_for_at_the_caret(place, view, pane, session, find, qtbot, is_key):
    marked = session.mark(find("lens cost"))
    session.choose(None)
    place(find("cost"))
    with qtbot.waitSignal(view.menu_asked) as asked:
        if is_key:
            press(pane, Key.Key_F10, SHIFT)
        else:
            reason, nowhere = QContextMenuEvent.Reason.Keyboard, QPoint(0, 0)
            QApplication.sendEvent(pane.viewport(), QContextMenuEvent(reason, nowhere, nowhere))
    at = pane.viewport().mapFromGlobal(asked.args[0])
    line = pane.line_rect(pane.textCursor().position())
    assert abs(at.x() - pane._caret_x()) <= 1
    assert abs(at.y() - line.bottom()) <= 1
    assert session.chosen == marked


# -- at any size ----------------------------------------------------------------------------------


def test_five_megabytes_are_walked_without_waiting(opened, build):
    ann = Speaker("a", "Ann")
    words = "The lamp turns and the harbour sleeps. " * 8
    pane = opened(build([(TurnKind.SPEECH, ann, "Ann", "Ann: ", words)] * 16_000)).pane
    for key, modifiers in (
        (Key.Key_End, CTRL),
        (Key.Key_Home, CTRL),
        (Key.Key_A, CTRL),
        (Key.Key_Left, PLAIN),
        (Key.Key_End, CTRL | SHIFT),
        (Key.Key_PageUp, SHIFT),
        (Key.Key_Left, SHIFT),
        (Key.Key_Right, CTRL),
    ):
        begin = time.process_time()
        press(pane, key, modifiers)
        pane.viewport().grab()
        assert time.process_time() - begin < 0.15, (key, modifiers)
