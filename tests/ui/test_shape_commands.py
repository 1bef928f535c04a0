"""Ends, parts, copies and choosing among several, by keys in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.annotation.model import Status

KEY, MOD = Qt.Key, Qt.KeyboardModifier
ALT_SHIFT = MOD.AltModifier | MOD.ShiftModifier


@pytest.fixture
def press(window):
    def press(key, modifiers=MOD.NoModifier):
        QTest.keyClick(window.pane.pane, key, modifiers)

    return press


@pytest.fixture
def marked(window, session, find):
    one = session.mark(find("lens came back"), (session.tags[0].id,), note="Ask.")
    window.pane.show_span(one.span)
    return one


def test_keys_move_either_end_by_a_word(session, marked, press):
    press(KEY.Key_Right, ALT_SHIFT)
    assert session.chosen.quote == "lens came back on"
    press(KEY.Key_Left, ALT_SHIFT)
    press(KEY.Key_Left, ALT_SHIFT)
    assert session.chosen.quote == "lens came"
    press(KEY.Key_Left, MOD.ControlModifier | MOD.AltModifier)
    assert session.chosen.quote == "The lens came"
    press(KEY.Key_Right, MOD.ControlModifier | MOD.AltModifier)
    assert session.chosen.quote == "lens came"


def test_by_keys_a_word_is_left_at_least(session, marked, press, window):
    for _ in range(5):
        press(KEY.Key_Left, ALT_SHIFT)
    assert session.chosen.quote == "lens"
    assert window.notices.currentMessage() == "A highlight needs a word at least."


def test_x_splits_at_the_caret_and_undo_makes_it_whole(session, marked, press, window, find):
    place = find("back")
    window.pane.pane.show_span(place)
    press(KEY.Key_X)
    assert [one.quote for one in session.highlights] == ["lens came", "back"]
    session.undo()
    assert session.highlights == [marked]


def test_x_on_words_within_makes_three_of_it(session, marked, press, window, find):
    window.pane.pane.show_span(find("came"), select=True)
    press(KEY.Key_X)
    assert [one.quote for one in session.highlights] == ["lens", "came", "back"]


def test_x_elsewhere_says_what_is_wanting(session, marked, press, window, find):
    window.pane.pane.show_span(find("ninety"))
    press(KEY.Key_X)
    assert session.highlights == [marked]
    assert "caret" in window.notices.currentMessage()


def test_j_joins_what_overlaps_and_else_the_next(session, marked, press, find):
    session.mark(find("back on Tuesday"), (session.tags[1].id,), note="When?")
    later = session.mark(find("ninety crowns"))
    session.choose(session.highlights[0])
    press(KEY.Key_J)
    assert session.chosen.quote == "lens came back on Tuesday"
    assert session.chosen.note == "Ask.\n\nWhen?"
    assert session.highlights[1] == later
    press(KEY.Key_J)
    assert len(session.highlights) == 1
    press(KEY.Key_J)
    assert len(session.highlights) == 1


def test_v_marks_the_selection_as_the_chosen_one_is(session, marked, press, window, find):
    window.pane.select(find("ninety crowns"))
    press(KEY.Key_V)
    assert session.chosen.quote == "ninety crowns"
    assert (session.chosen.tags, session.chosen.note) == (marked.tags, "Ask.")


def test_a_copy_without_the_note_has_the_tags(session, marked, window, find):
    window.pane.select(find("ninety crowns"))
    window.actions_by_id["annotate.copy_tags"].trigger()
    assert (session.chosen.tags, session.chosen.note) == (marked.tags, "")


def test_i_stars_and_again_unstars(session, marked, press, window):
    press(KEY.Key_I)
    assert session.chosen.important
    assert window.actions_by_id["annotate.important"].isChecked()
    press(KEY.Key_I)
    assert not session.chosen.important
    session.choose(None)
    assert not window.actions_by_id["annotate.important"].isChecked()


def test_choosing_a_starred_one_changes_nothing(session, marked, press):
    press(KEY.Key_I)
    count = len(session.library.entries(100))
    starred = session.chosen
    session.choose(None)
    session.choose(starred)
    assert len(session.library.entries(100)) == count


@pytest.fixture
def several(session, find, window):
    """Three highlights that meet at “came”, none chosen; the shortest first."""
    made = [
        session.mark(find(words), (session.tags[n].id,))
        for n, words in enumerate(("came", "lens came back", "The lens came back on Tuesday"))
    ]
    session.choose(None)
    window.pane.show_span(made[0].span)
    return made


def test_alt_enter_lists_what_meets_and_arrows_go_round(session, several, press, window):
    press(KEY.Key_Return, MOD.AltModifier)
    chooser = window.actions_by_id["annotate.which"].parent().chooser
    rows = chooser.rows
    assert rows.count() == 3
    assert rows.hasFocus()
    QTest.keyClick(rows, KEY.Key_Down)
    assert session.chosen == several[1]
    QTest.keyClick(rows, KEY.Key_Tab)
    assert session.chosen == several[2]
    QTest.keyClick(rows, KEY.Key_Down)
    assert session.chosen == several[0]
    QTest.keyClick(rows, KEY.Key_Backtab)
    QTest.keyClick(rows, KEY.Key_Return)
    assert session.chosen == several[2]
    assert window.pane.pane.hasFocus()


def test_escape_in_the_list_goes_back_to_what_was_chosen(session, several, press, window):
    session.choose(several[1])
    press(KEY.Key_Return, MOD.AltModifier)
    rows = window.actions_by_id["annotate.which"].parent().chooser.rows
    QTest.keyClick(rows, KEY.Key_Down)
    assert session.chosen == several[2]
    QTest.keyClick(rows, KEY.Key_Escape)
    assert session.chosen == several[1]
    assert window.pane.pane.hasFocus()


def test_clicking_again_and_again_goes_from_the_shortest_to_the_longest(session, several, window):
    pane = window.pane.pane
    at = pane.span_rects(several[0].span)[0].center().toPoint()
    chosen = []
    for _ in range(4):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
        chosen.append(session.chosen)
    assert chosen == [*several, several[0]]
    assert window.notices.currentMessage().startswith("1 of 3 here")


def test_resting_on_several_tells_which(session, several, window):
    from reader_app.ui.pane.tips import MarkTips

    pane = window.pane.pane
    at = pane.span_rects(several[0].span)[0].center().toPoint()
    words = pane.findChild(MarkTips).words_at(at.x(), at.y())
    assert [line.split(" — ")[0] for line in words.splitlines()] == [
        tag.name for tag in session.tags[:3]
    ]


def test_split_parts_of_a_checked_quote_are_to_be_checked_again(
    session, marked, press, window, find
):
    session.set_status(session.chosen, Status.CHECKED)
    window.pane.pane.show_span(find("back"))
    press(KEY.Key_X)
    assert {one.status for one in session.highlights} == {Status.TO_CHECK_AGAIN}


def test_all_cards_are_removed_at_once_in_the_window(session, several, window, qtbot):
    before = session.highlights
    window.sidebar.cards.pick_all()
    QTest.mouseClick(window.sidebar.picked.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.highlights)
    session.undo()
    assert session.highlights == before
