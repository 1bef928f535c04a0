import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app import settings as s
from reader_app.ui.actions import Command
from reader_app.ui.palette.box import _SHADOW, Box, _around, _Hairline, _shaded
from reader_app.ui.palette.commands import CommandOffer
from reader_app.ui.palette.rows import ROW

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def press():
    """Press a key wherever the keyboard is."""
    return lambda key, modifiers=PLAIN: QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def box(window, press):
    press(Key.Key_P, CTRL | SHIFT)
    [box] = window.findChildren(Box)
    return box


def titles(box):
    return [box.rows.row_at(n).title for n in range(len(box.rows.places))]


def current(box):
    return box.list.currentIndex().data(ROW)


def test_it_offers_every_command(box, window):
    assert sorted(box.rows.places) == list(range(len(window.actions_by_id)))
    assert box.field.hasFocus()


def test_a_few_letters_and_enter_do_a_command(box, press, window, look):
    before = look.theme.is_dark
    QTest.keyClicks(box.field, "switch li")
    assert current(box).title == "Switch light and dark"
    press(Key.Key_Return)
    assert look.theme.is_dark is not before
    assert not box.isVisible()
    assert window.pane.pane.hasFocus()


def test_a_command_is_found_by_its_menu_its_words_and_its_keys(box):
    for typed, title in (
        ("left margin", "Turn numbers"),
        ("shortcuts list every command", "Keyboard shortcuts"),
        ("ctrl+shift+c", "Copy with source"),
    ):
        box.field.setText(typed)
        assert title in titles(box), typed


def test_a_row_says_menu_and_keys(box):
    box.field.setText("next question")
    row = current(box)
    assert (row.detail, row.keys) == ("Go", ("Alt+Down",))
    assert row.help == box.help.text() == "Go to the next question."


def test_what_cannot_be_done_is_shown_with_why_and_not_done(box, press, session):
    box.field.setText("write note")
    row = current(box)
    assert not row.is_enabled
    assert row.help == "Select words or choose a highlight first."
    press(Key.Key_Return)
    assert box.isVisible()
    assert session.highlights == []


def test_what_hangs_on_the_keyboards_place_is_known_from_before(window, press, session, find):
    window.pane.select(find("ninety crowns"))
    press(Key.Key_P, CTRL | SHIFT)
    [box] = window.findChildren(Box)
    box.field.setText("hili")
    box.field.setText("highlight")
    assert current(box).is_enabled
    press(Key.Key_Return)
    assert [marked.quote for marked in session.highlights] == ["ninety crowns"]


def test_what_was_used_lately_comes_first(box, press, window, settings):
    for name in ("smaller", "larger"):
        box.field.setText(name)
        press(Key.Key_Return)
        press(Key.Key_P, CTRL | SHIFT)
    assert titles(box)[:2] == ["Larger text", "Smaller text"]
    assert settings.get(s.PALETTE_RECENT) == ["view.larger", "view.smaller"]


def test_arrows_and_pages_go_through_the_list(box, press):
    rows = titles(box)
    press(Key.Key_Down)
    assert current(box).title == rows[1]
    press(Key.Key_PageDown)
    assert current(box).title == rows[11]
    press(Key.Key_PageUp)
    assert current(box).title == rows[1]
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert current(box).title == rows[-1]
    press(Key.Key_Home, CTRL)
    assert current(box).title == rows[0]


def test_keys_of_commands_are_left_to_the_field(box, press, session, find):
    QTest.keyClicks(box.field, "n1")
    assert box.field.text() == "n1"
    assert session.highlights == []


def test_escape_gives_the_keyboard_back(box, press, window):
    press(Key.Key_Escape)
    assert not box.isVisible()
    assert window.pane.pane.hasFocus()


def test_the_same_keys_take_it_away(box, press, window):
    press(Key.Key_P, CTRL | SHIFT)
    assert not box.isVisible()


def test_a_click_beside_it_takes_it_away(box, qtbot):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(5, box.height() - 5))
    assert not box.isVisible()


def test_a_click_on_a_row_does_it(box, qtbot, look):
    before = look.text_font.pointSizeF()
    box.field.setText("larger text")
    at = box.list.visualRect(box.rows.index(0, 0)).center()
    qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert look.text_font.pointSizeF() == before + 1


def test_nothing_that_fits_is_said(box, press):
    QTest.keyClicks(box.field, "xyzzyx")
    assert box.help.text() == "Nothing fits “xyzzyx”."
    press(Key.Key_Return)
    assert box.isVisible()


def test_it_stays_within_the_window(box, window, qtbot):
    window.resize(760, 480)
    card = box._card.geometry()
    assert window.rect().contains(card)


def test_a_screen_reader_is_told_the_current_row(box, press, unnamed):
    press(Key.Key_Down)
    assert box.field.accessibleDescription() == current(box).spoken
    assert unnamed(box) == []


def test_one_of_two_hundred_commands_is_found_by_its_letters(qtbot, window, session, settings):
    actions = {}
    for number in range(200):
        item = QAction(f"Do number {number}", window)
        item.setData(Command(f"x.{number}", item.text(), "", "", False, "Do it."))
        actions[f"x.{number}"] = item
    offer = CommandOffer(actions, settings, session)
    found = offer.find("dn7")
    assert offer.row(found[0]).title == "Do number 7"


def test_where_nothing_fits_only_that_is_said(box):
    QTest.keyClicks(box.field, "zzzqq")
    assert box.help.text() == "Nothing fits “zzzqq”."
    assert not box.list.isVisible()
    assert len([line for line in box.findChildren(_Hairline) if line.isVisible()]) == 1


def test_before_anything_is_there_to_go_to_that_is_said(empty_window):
    empty_window.actions_by_id["go.jump"].trigger()
    [box] = empty_window.findChildren(Box)
    assert box.help.text() == "There is nothing to go to yet."


def test_no_shadow_is_left_where_the_card_was_larger():
    card = QRect(100, 40, 400, 300)
    shadow = [_around(card, spread) for spread in range(1, _SHADOW)]
    assert all(_shaded(card).contains(each) for each in shadow)
