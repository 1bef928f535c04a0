"""The hits as a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.transcript.model import Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.finding.delegate import _fitting
from reader_app.ui.finding.rows import HitRow, hit_row

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def listed(area, look_for, press):
    """Show the list of two hits."""
    look_for("lamp")
    press(KEY.Key_L, with_=ALT)
    return area.hits


def rows(hits):
    return [hits.hits.index(row, 0).data() for row in range(hits.hits.rowCount())]


def test_each_hit_is_listed_with_who_says_it_and_where(listed):
    assert len(rows(listed)) == 2
    assert rows(listed)[0].startswith("Warden Hale, turn 3")
    assert "We begin with the lamp & its repair." in rows(listed)[0]


def test_the_row_of_the_current_hit_is_current(listed, press):
    assert listed.currentIndex().row() == 0
    press(KEY.Key_Return)
    assert listed.currentIndex().row() == 1


def test_the_text_follows_the_rows(listed, area, press, context):
    press(KEY.Key_Down)
    assert listed.hasFocus()
    press(KEY.Key_Down)
    assert context(area) == "lamp burn ag"
    assert area.bar.count.text() == "2 of 2"
    assert listed.hasFocus()


def test_enter_goes_to_the_text_with_the_hit_selected(listed, window, session, press, find):
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    assert window.pane.pane.hasFocus()
    assert session.selection == Span(find("lamp burn").start, find("lamp burn").start + 4)


def test_a_click_on_a_row_shows_the_hit(listed, area, context):
    place = listed.visualRect(listed.hits.index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert context(area) == "lamp burn ag"


def test_the_list_follows_what_is_typed(listed, area, settled):
    QTest.keyClicks(QApplication.focusWidget(), " b")
    settled()
    assert len(rows(listed)) == 1


def test_esc_in_the_list_closes_all(listed, area, press):
    press(KEY.Key_Down, KEY.Key_Escape)
    assert not listed.isVisible()
    assert not area.bar.isVisible()


def test_down_in_the_field_opens_the_list(area, look_for, press, command):
    look_for("lamp")
    assert area.hits is None
    press(KEY.Key_Down)
    assert area.hits.isVisible()
    assert command("find.list").isChecked()


def test_the_same_key_closes_the_list(listed, area, press):
    press(KEY.Key_L, with_=ALT)
    assert not listed.isVisible()
    assert area.bar.isVisible()


# -- a row ------------------------------------------------------------------------------------


def of(words, hit, label="Hale: "):
    text = label + words
    turn = Turn(1, TurnKind.SPEECH, "h", "Hale", Span(0, len(text)), Span(len(label), len(text)))
    speakers = (Speaker("h", "Ada Hale", labels=("Hale",), colour=3),)
    transcript = Transcript("t", "Log", text, "plain text", "log.txt", (turn,), speakers)
    start = text.index(hit)
    return hit_row(transcript, Span(start, start + len(hit)))


def test_a_row_has_the_words_around_the_hit_on_one_line():
    row = of("The lamp\nburns  at\nnight.", "burns")
    assert (row.before, row.hit, row.after) == ("The lamp ", "burns", " at night.")
    assert (row.who, row.colour, row.place) == ("Ada Hale", 3, "turn 1 · ¶ 1")


def test_a_hit_in_a_label_is_shown_in_it():
    row = of("The lamp.", "Hale")
    assert (row.before, row.hit, row.after) == ("", "Hale", ": The lamp.")


def test_long_contexts_are_cut_at_words():
    row = of("word " * 100 + "lamp" + " word" * 100, "lamp")
    assert row.before.startswith("…word word")
    assert row.after.endswith("word…")
    assert len(row.before) < 70


def test_a_hit_is_whole_within_a_word():
    row = of("lighthouse", "hthou")
    assert (row.before, row.hit, row.after) == ("lig", "hthou", "se")


@pytest.mark.parametrize("width", [180, 240, 320, 400])
def test_no_word_around_a_hit_is_cut(qapp, width):
    said = "People on the islands have used the East Quay for ninety years"
    row = HitRow("", None, f"{said} of ", "ferry", f" crossings, and {said}.", "Q1")
    before, _, after = _fitting(row, qapp.font(), width)
    assert set(before.strip(" …").split()) <= set(row.before.split())
    assert set(after.strip(" …").split()) <= set(row.after.split())
    assert "… " not in before
    assert " …" not in after


def test_the_list_is_folded_away_while_there_is_nothing_to_list(listed, area, settled, press):
    height = listed.height()
    QTest.keyClicks(QApplication.focusWidget(), "zz")
    settled()
    assert area.bar.isVisible()
    assert not listed.isVisible()
    press(KEY.Key_Down)
    assert area.bar.field.hasFocus()
    press(KEY.Key_Backspace, KEY.Key_Backspace)
    settled()
    assert listed.isVisible()
    assert listed.height() == height


def test_a_list_that_is_folded_while_it_has_the_keyboard_gives_it_to_the_field(
    listed, area, press, settled
):
    press(KEY.Key_Down)
    assert listed.hasFocus()
    area.bar.field.setText("zz")
    settled()
    assert area.bar.field.hasFocus()


def test_the_current_hit_stays_in_view_where_the_list_gets_lower(area, look_for, press):
    look_for("e")
    press(KEY.Key_L, with_=ALT)
    area.hits.resize(area.hits.width(), 300)
    area.hits.setCurrentIndex(area.hits.hits.index(9, 0))
    area.hits.resize(area.hits.width(), 60)
    seen = area.hits.visualRect(area.hits.currentIndex())
    assert area.hits.viewport().rect().contains(seen.center())
