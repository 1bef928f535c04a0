"""Picking several cards, and doing something with all of them at once; stars and authors."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.annotation.gathering import Passage
from reader_app.annotation.model import Status
from reader_app.session.gathering import Task, do
from reader_app.transcript.span import Span

KEY, LEFT, MOD = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def does(panel, session):
    """Do what the bar asks for, as the window does."""

    def act(asked):
        each = [Passage(one.transcript, one.span, one.quote, (one,)) for one in session.picked]
        session.took(
            do(session.library, Task(asked, tuple(each)), "reader", lambda _share: True), None
        )

    panel.picked.asked.connect(act)


@pytest.fixture
def click(panel):
    def click(one, keys=MOD.NoModifier):
        QTest.mouseClick(panel.cards.card(one.id).quote, LEFT, keys)

    return click


def picked(session):
    return [one.quote for one in session.picked]


def test_ctrl_click_picks_what_was_chosen_and_what_is_clicked(panel, marked, session, click):
    click(marked[0])
    click(marked[2], MOD.ControlModifier)
    assert picked(session) == ["dredging cost", "three million"]
    assert panel.picked.isVisible()
    assert panel.picked.count.text() == "2 chosen"
    click(marked[0], MOD.ControlModifier)
    assert picked(session) == ["three million"]


def test_shift_click_picks_all_between(panel, marked, session, click):
    click(marked[0])
    click(marked[2], MOD.ShiftModifier)
    assert picked(session) == ["dredging cost", "a third 🚢", "three million"]


def test_a_plain_click_picks_none(panel, marked, session, click):
    click(marked[0])
    click(marked[2], MOD.ShiftModifier)
    click(marked[1])
    assert not session.picked
    assert panel.picked.isHidden()


def test_ctrl_a_picks_what_the_filter_takes(panel, marked, session):
    panel.set_filter("is:to")
    QTest.keyClick(panel.cards, KEY.Key_A, MOD.ControlModifier)
    assert picked(session) == ["a third 🚢"]
    QTest.keyClick(panel.cards, KEY.Key_Escape)
    assert not session.picked


def test_shift_down_picks_one_more(panel, marked, session, click):
    click(marked[0])
    QTest.keyClick(panel.cards, KEY.Key_Down, MOD.ShiftModifier)
    assert picked(session) == ["dredging cost", "a third 🚢"]


def test_a_tag_is_given_to_all_in_one_edit(panel, marked, session):
    panel.cards.pick_all()
    before = session.highlights
    QTest.mouseClick(panel.picked.tag, LEFT)
    line = panel.focusWidget()
    QTest.keyClicks(line, session.tags[2].name)
    QTest.keyClick(line, KEY.Key_Return)
    assert all(session.tags[2].id in one.tags for one in session.highlights)
    assert session.history.undo_text() == f"tag “{session.tags[2].name}” on 4 passages"
    session.undo()
    assert session.highlights == before


def test_a_status_is_given_to_all_in_one_edit(panel, marked, session):
    panel.cards.pick_all()
    before = session.highlights
    panel.picked.status_menu().actions()[2].trigger()
    assert {one.status for one in session.highlights} == {Status.CHECKED}
    session.undo()
    assert session.highlights == before


def test_delete_takes_all_away_and_undo_brings_them_back(panel, marked, session):
    before = session.highlights
    panel.cards.setFocus()
    QTest.keyClick(panel.cards, KEY.Key_A, MOD.ControlModifier)
    QTest.keyClick(panel.cards, KEY.Key_Delete)
    assert session.highlights == []
    assert panel.picked.isHidden()
    session.undo()
    assert session.highlights == before


def test_what_is_removed_is_picked_no_longer(panel, marked, session):
    session.pick(one.id for one in marked[:2])
    session.remove(marked[0])
    assert picked(session) == ["a third 🚢"]


def test_a_picked_card_is_said_to_be(panel, marked, session):
    session.pick([marked[0].id])
    assert panel.cards.card(marked[0].id).accessibleName().startswith("chosen. ")


def test_every_control_of_the_bar_has_a_name(panel, marked):
    panel.cards.pick_all()
    bar = panel.picked
    assert all(one.accessibleName() or one.text() for one in (bar.tag, bar.status, bar.clear))
    QTest.mouseClick(bar.clear, LEFT)
    assert bar.isHidden()


# -- stars ---------------------------------------------------------------------------------------


def test_a_click_on_the_star_makes_important_and_the_card_says_so(panel, marked, session, click):
    click(marked[0])
    card = panel.cards.card(marked[0].id)
    QTest.mouseClick(card.star, LEFT)
    assert session.highlights[0].important
    assert (card.star.text(), card.star.accessibleName()) == ("★", "Important")
    assert "Important" in card.accessibleName()
    QTest.mouseClick(card.star, LEFT)
    assert session.highlights == marked or not session.highlights[0].important


def test_star_and_status_lie_side_by_side_in_the_card(panel, marked, session):
    session.set_important(marked[1], True)
    card = panel.cards.card(marked[1].id)
    assert card.star.isVisible()
    assert card.status.isVisible()
    assert not card.star.geometry().intersects(card.status.geometry())
    assert card.rect().contains(card.star.geometry().united(card.status.geometry()))


def test_is_important_takes_what_has_a_star(panel, marked, session):
    session.set_important(marked[2], True)
    panel.set_filter("is:important")
    assert [one.quote for one in panel.visible_highlights()] == ["three million"]


# -- authors -------------------------------------------------------------------------------------


def test_cards_name_the_author_where_there_are_several(panel, marked, session):
    assert panel.cards.card(marked[0].id).toolTip() == ""
    session.sign_as("Bea")
    bea = session.mark(Span(0, 4))
    assert panel.cards.card(bea.id).toolTip().startswith("Bea · ")
    assert panel.cards.card(marked[0].id).toolTip().startswith("reader · ")
    assert ". Radio 4 · Q1 · ¶ 1 · Bea" in panel.cards.card(bea.id).accessibleName()


def test_by_takes_what_one_author_marked(panel, marked, session):
    session.sign_as("Béa Lund")
    session.mark(Span(0, 4))
    panel.set_filter("by:bea")
    assert [one.quote for one in panel.visible_highlights()] == ["What"]
    panel.set_filter('by:"bea lund"')
    assert [one.quote for one in panel.visible_highlights()] == ["What"]
