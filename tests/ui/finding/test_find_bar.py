"""Finding by key, as a person does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.annotation.lens import Lens
from reader_app.importing import import_file
from reader_app.transcript.mending import rename_speaker
from reader_app.transcript.span import Span

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_hits_are_found_and_counted_while_one_types(area, look_for, context):
    look_for("lamp")
    assert area.bar.count.text() == "1 of 2"
    assert context(area) == "lamp & its r"


def test_more_letters_are_looked_for_from_where_one_was(area, look_for, settled, context):
    look_for("le")
    QTest.keyClicks(QApplication.focusWidget(), "ns c")
    settled()
    assert area.bar.count.text() == "1 of 2"
    assert context(area) == "lens came ba"


def test_enter_goes_on_and_shift_enter_back(area, look_for, press, context):
    look_for("lamp")
    press(KEY.Key_Return)
    assert context(area) == "lamp burn ag"
    press(KEY.Key_Return, with_=SHIFT)
    assert context(area) == "lamp & its r"


def test_going_round_is_said(area, look_for, press):
    look_for("lamp")
    press(KEY.Key_Return, KEY.Key_Return)
    assert (area.bar.count.text(), area.bar.aside.toolTip()) == ("1 of 2", "From the start again")
    press(KEY.Key_Return, with_=SHIFT)
    assert (area.bar.count.text(), area.bar.aside.toolTip()) == ("2 of 2", "From the end again")


def test_that_there_are_no_hits_is_said(area, look_for):
    look_for("anchor")
    assert area.bar.count.text() == "No hits"


def test_the_keys_go_on_in_the_text_too(window, area, look_for, press, context):
    look_for("lamp")
    window.pane.set_focus()
    press(KEY.Key_F3)
    assert context(area) == "lamp burn ag"
    assert window.pane.pane.hasFocus()
    press(KEY.Key_F3, with_=SHIFT)
    assert context(area) == "lamp & its r"


def test_esc_closes_the_bar_with_the_hit_selected(window, session, area, look_for, press, find):
    look_for("lamp burn")
    press(KEY.Key_Escape)
    assert not area.bar.isVisible()
    assert window.pane.pane.hasFocus()
    assert session.selection == find("lamp burn")
    assert not window.pane.pane.marks.hits


def test_a_hit_is_tagged_by_the_next_key(session, look_for, press, find):
    look_for("ninety crowns")
    press(KEY.Key_Escape, KEY.Key_1)
    assert [one.span for one in session.highlights] == [find("ninety crowns")]


def test_esc_in_the_text_closes_the_bar_before_it_clears_the_lens(
    qtbot, window, session, area, look_for, press
):
    session.look_through(Lens(words="lamp"))
    qtbot.waitUntil(lambda: session.narrowed is not None)
    look_for("lamp")
    window.pane.set_focus()
    press(KEY.Key_Escape)
    assert not area.bar.isVisible()
    assert session.lens


def test_the_bar_finds_the_same_again_when_it_comes_back(area, look_for, press, settled):
    look_for("lamp")
    press(KEY.Key_Escape)
    press(KEY.Key_F3)
    settled()
    assert area.bar.isVisible()
    assert area.bar.count.text() == "2 of 2"


def test_what_is_selected_is_looked_for(window, area, press, find, settled):
    window.pane.show_span(find("lens cost"), select=True)
    press(KEY.Key_F, with_=CONTROL)
    settled()
    assert area.bar.field.text() == "lens cost"
    assert area.finding.hunt.hit == find("lens cost")


def test_a_selection_over_a_line_end_is_looked_for_as_one_line(window, area, press, settled):
    window.pane.show_span(Span(0, 30), select=True)
    press(KEY.Key_F, with_=CONTROL)
    settled()
    assert "\n" not in area.bar.field.text()
    assert area.finding.hunt.hit.start == 0


def test_after_a_click_elsewhere_one_goes_on_from_there(
    window, area, look_for, press, find, context
):
    look_for("the")
    window.pane.show_span(find("Less than"))
    press(KEY.Key_Return)
    assert context(area, 12) == "the carriage"


@pytest.mark.parametrize(
    ("key", "words", "before", "after"),
    [
        (KEY.Key_C, "warden", "2", "0"),
        (KEY.Key_W, "lam", "2", "0"),
        (KEY.Key_R, "l.mp", "0", "2"),
        (KEY.Key_I, "lämp", "0", "2"),
    ],
)
def test_how_words_are_found_is_switched_by_key(
    area, look_for, press, settled, key, words, before, after
):
    look_for(words)
    assert str(len(area.finding.hunt.hits.spans)) == before
    press(key, with_=ALT)
    settled()
    assert str(len(area.finding.hunt.hits.spans)) == after


def test_switches_are_kept_but_for_patterns(area, settings, look_for, press):
    look_for("x")
    press(KEY.Key_C, KEY.Key_R, with_=ALT)
    assert settings.get(s.FIND_HOW) == ["match_case"]


def test_what_is_wrong_with_a_pattern_is_said(area, look_for, press, settled):
    look_for("lamp (")
    press(KEY.Key_R, with_=ALT)
    settled()
    assert area.bar.aside.toolTip() == "A “(” is not closed."
    assert area.bar.count.text() == ""


def test_a_lens_limits_what_is_found_and_that_is_said(session, area, look_for, settled):
    keeper = next(one for one in session.transcript.speakers if "Voss" in one.name)
    look_for("lens")
    assert area.bar.count.text() == "1 of 2"
    session.look_through(Lens(speakers=frozenset({keeper.id})))
    settled()
    assert area.bar.count.text() == "1 of 1"
    assert area.bar.aside.toolTip().startswith("Only in: ")
    assert "Voss" in area.bar.aside.toolTip()
    session.look_through(Lens())
    settled()
    assert area.bar.aside.toolTip() == ""


def test_hits_stay_where_the_structure_is_mended(session, area, look_for, press, settled):
    look_for("lamp")
    press(KEY.Key_L, with_=ALT)
    before, who = area.finding.hunt.hits.spans, session.transcript.speakers[0]
    session.mend(rename_speaker(session.transcript, who.id, "Ada Hale"), "rename")
    settled()
    assert area.finding.hunt.hits.spans == before
    assert area.hits.hits.index(0, 0).data().startswith("Ada Hale")
    press(KEY.Key_Return)
    assert area.bar.count.text() == "2 of 2"


def test_hits_stay_where_something_is_marked(session, window, area, look_for, find):
    look_for("lamp")
    before = area.finding.hunt.hits.spans
    session.mark(find("the lamp & its"))
    assert area.finding.hunt.hits.spans == before
    assert window.pane.pane.marks.hits


def test_another_tab_is_searched_for_the_same(
    session, area, window, look_for, settled, tmp_path, press
):
    look_for("lamp")
    path = tmp_path / "other.txt"
    path.write_text("Log\n\nHale: A lamp, a lamp, a lamp.\n", encoding="utf-8")
    first = session.sheet
    session.open(import_file(session.library, path, History(session.library, "Ada")).transcript.id)
    settled()
    assert area.bar.count.text() == "3 hits"
    press(KEY.Key_F3)
    assert area.bar.count.text() == "1 of 3"
    session.turn_to(first)
    settled()
    assert area.bar.count.text() == "1 of 2"


def test_two_views_of_a_text_show_the_same_hits(window, area, look_for, qtbot):
    look_for("lamp")
    window.pane.open_beside()
    views = window.pane.views
    qtbot.waitUntil(lambda: all(view.pane.marks.hits for view in views))
    assert len(views) == 2


def test_the_way_back_leads_to_where_one_was(window, session, look_for, press, find):
    window.pane.show_span(find("ninety"))
    look_for("lighthouse")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert window.actions_by_id["go.back"].isEnabled()


def test_the_count_is_told_to_those_who_listen(area, look_for):
    look_for("lamp")
    said = QAccessible.queryAccessibleInterface(area.bar.field)
    assert said.text(QAccessible.Text.Description) == "1 of 2"


def test_every_control_of_the_bar_has_a_name(area, look_for, press, unnamed):
    look_for("lamp")
    press(KEY.Key_L, with_=ALT)
    assert unnamed(area) == []
    buttons = area.bar.findChildren(QToolButton)
    names = [button.accessibleName() for button in buttons if button.isVisible()]
    assert len(set(names)) == len(names)


def test_nothing_is_made_before_it_is_asked_for(area):
    assert (area.bar, area.finding, area.hits) == (None, None, None)


def test_without_a_transcript_there_is_nothing_to_find(empty_window, command):
    assert not command("find.start").isEnabled()


def test_the_bar_stands_in_two_rows_where_there_is_little_room(qtbot, window, area, look_for):
    look_for("lamp")
    height = area.bar.height()
    window.resize(760, 520)
    qtbot.waitUntil(lambda: area.bar.height() > height)
