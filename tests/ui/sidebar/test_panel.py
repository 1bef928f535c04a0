import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.model import Status, highlight
from reader_app.transcript.span import Span
from reader_app.ui.looks.theme import themes
from reader_app.ui.notes.editor import SAVE_AFTER

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def quotes(panel):
    return [one.quote for one in panel.visible_highlights()]


def card_of(panel, one):
    card = panel.cards.card(one.id)
    assert card is not None
    return card


def press(panel, one):
    QTest.mouseClick(card_of(panel, one).quote, LEFT)


def write(panel, one, words):
    """Open a note with a click and type."""
    press(panel, one)
    QTest.mouseClick(card_of(panel, one).note, LEFT)
    editor = card_of(panel, one).editor
    QTest.keyClicks(editor, words)
    return editor


# -- what is shown -------------------------------------------------------------------------------


def test_cards_stand_in_reading_order(panel, marked):
    assert quotes(panel) == ["dredging cost", "a third 🚢", "three million", "auditors"]
    tops = [card_of(panel, one).y() for one in marked]
    assert tops == sorted(tops)


def test_a_card_is_read_aloud_with_all_that_is_on_it(panel, marked, session):
    claim, figure = (tag.name for tag in session.tags[:2])
    assert card_of(panel, marked[0]).accessibleName() == (
        f"“dredging cost”. Radio 4 · Q1 · ¶ 1. tags {claim}. note: Ask for the **annex**."
    )
    assert card_of(panel, marked[1]).accessibleName() == (
        f"“a third 🚢”. Engineer Lund · Q1 · answer 1 · ¶ 1. tags {claim}, {figure}. to check"
    )


def test_without_highlights_it_says_how_to_make_one(panel, session):
    assert panel.empty.isVisible()
    assert "press 1–9" in panel.empty.text()
    session.mark(Span(0, 4))
    assert not panel.empty.isVisible()


def test_without_a_transcript_it_says_nothing(panel, session):
    session.close()
    assert not panel.empty.isVisible()
    assert not panel.filter.isVisible()
    assert quotes(panel) == []


def test_what_is_undone_leaves_and_comes_back(panel, session, marked):
    session.undo()
    assert len(quotes(panel)) == 3
    session.redo()
    assert len(quotes(panel)) == 4


# -- the filter ----------------------------------------------------------------------------------


def test_typing_filters_and_counts(panel, marked):
    assert not panel.count.isVisible()
    QTest.keyClicks(panel.filter, "lund third")
    assert quotes(panel) == ["a third 🚢"]
    assert panel.count.text() == "1 of 4"
    assert panel.count.isVisible()


def test_where_nothing_matches_a_button_clears_the_filter(panel, qtbot, marked):
    panel.set_filter("nowhere")
    assert panel.empty.text() == "Nothing matches."
    QTest.mouseClick(panel.clear_button, LEFT)
    assert len(quotes(panel)) == 4
    assert panel.filter.text() == ""
    assert not panel.clear_button.isVisible()


def test_escape_clears_the_filter_and_down_goes_to_the_first_card(panel, session, marked):
    panel.focus_filter()
    QTest.keyClicks(panel.filter, "million")
    QTest.keyClick(panel.filter, KEY.Key_Escape)
    assert len(quotes(panel)) == 4
    QTest.keyClick(panel.filter, KEY.Key_Down)
    assert session.chosen == marked[0]
    assert card_of(panel, marked[0]).hasFocus()


def test_another_transcript_is_not_filtered_by_what_was_typed_for_the_last(panel, session, marked):
    panel.set_filter("million")
    session.open("t")
    assert len(quotes(panel)) == 4


# -- choosing ------------------------------------------------------------------------------------


def test_a_click_chooses_the_highlight_and_asks_for_its_place(panel, qtbot, session, marked):
    with qtbot.waitSignal(session.place_asked) as asked:
        press(panel, marked[2])
    assert asked.args == [marked[2].span]
    assert session.chosen == marked[2]


def test_arrows_walk_over_the_cards(panel, session, marked):
    press(panel, marked[0])
    card = card_of(panel, marked[0])
    assert card.hasFocus()
    QTest.keyClick(card, KEY.Key_Down)
    assert session.chosen == marked[1]
    QTest.keyClick(panel.focusWidget(), KEY.Key_End)
    assert session.chosen == marked[3]
    QTest.keyClick(panel.focusWidget(), KEY.Key_Up)
    assert session.chosen == marked[2]


def test_delete_removes_and_goes_on_to_the_next(panel, session, marked):
    press(panel, marked[1])
    QTest.keyClick(panel.focusWidget(), KEY.Key_Delete)
    assert quotes(panel) == ["dredging cost", "three million", "auditors"]
    assert session.chosen == marked[2]
    QTest.keyClick(panel.focusWidget(), KEY.Key_Delete)
    assert session.chosen == marked[3]
    session.undo()
    session.undo()
    assert len(quotes(panel)) == 4


def test_a_card_chooses_its_highlight_and_asks_for_its_menu(panel, qtbot, session, marked):
    card = card_of(panel, marked[1])
    place = card.mapToGlobal(card.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, card.rect().center(), place)
    with qtbot.waitSignal(panel.menu_asked) as asked:
        QApplication.sendEvent(card, event)
    assert asked.args == [place]
    assert session.chosen == marked[1]


# -- the note ------------------------------------------------------------------------------------


def test_ctrl_enter_saves_the_note_and_shows_it(panel, session, marked):
    editor = write(panel, marked[1], "Ask again")
    assert editor.hasFocus()
    QTest.keyClick(editor, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.highlights[1].note == "Ask again"
    card = card_of(panel, marked[1])
    assert card.editor is None
    assert card.note.isVisible()
    assert card.hasFocus()


def test_enter_alone_breaks_the_line(panel, session, marked):
    editor = write(panel, marked[1], "one")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "two")
    editor.end()
    assert session.highlights[1].note == "one\ntwo"


def test_a_second_after_the_last_key_the_note_is_saved_and_typing_goes_on(
    panel, qtbot, session, marked
):
    editor = write(panel, marked[1], "Ask")
    with qtbot.waitSignal(session.highlights_changed, timeout=4 * SAVE_AFTER):
        pass
    assert session.highlights[1].note == "Ask"
    assert editor.hasFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    QTest.keyClicks(editor, "I ")
    session.toggle_tag(session.highlights[1], session.tags[2].id)
    QTest.keyClicks(editor, "will ")
    assert editor.text == "I will Ask"
    assert editor.textCursor().position() == 7


def test_escape_ends_a_note_and_undo_takes_it_back(panel, session, marked):
    editor = write(panel, marked[0], " More.")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert card_of(panel, marked[0]).editor is None
    assert session.highlights[0].note == "Ask for the **annex**. More."
    session.undo()
    assert session.highlights[0].note == "Ask for the **annex**."


def test_the_note_is_saved_when_another_card_is_chosen(panel, session, marked):
    write(panel, marked[1], "Ask")
    press(panel, marked[3])
    assert session.highlights[1].note == "Ask"
    assert card_of(panel, marked[1]).editor is None


def test_the_note_is_saved_when_the_focus_leaves(panel, session, marked):
    write(panel, marked[1], "Ask")
    panel.focus_filter()
    assert session.highlights[1].note == "Ask"


def test_the_note_is_saved_when_another_transcript_is_opened(panel, session, marked):
    write(panel, marked[1], "Ask")
    session.close()
    session.open("t")
    assert session.highlights[1].note == "Ask"
    assert panel.cards.editing is None


def test_a_note_whose_highlight_is_undone_meanwhile_goes_with_it(panel, session):
    made = session.mark(Span(0, 4))
    write(panel, made, "")
    panel.cards.editing.editor.insertPlainText("half a")
    session.undo()
    assert quotes(panel) == []
    assert panel.cards.editing is None


def test_the_session_asks_for_a_note_and_its_editor_opens(panel, session, marked):
    panel.set_filter("auditors")
    session.note_asked.emit(marked[0])
    editor = card_of(panel, marked[0]).editor
    assert editor.hasFocus()
    assert editor.text == "Ask for the **annex**."


def test_the_first_highlight_can_be_given_a_note_at_once(panel, session):
    made = session.mark(Span(0, 4))
    session.note_asked.emit(made)
    assert card_of(panel, made).editor.hasFocus()


@pytest.mark.parametrize("key", [KEY.Key_N, KEY.Key_F2, KEY.Key_Return])
def test_keys_open_the_note_of_the_chosen_card(panel, marked, key):
    press(panel, marked[2])
    QTest.keyClick(panel.focusWidget(), key)
    assert card_of(panel, marked[2]).editor.hasFocus()


def test_the_note_that_is_typed_stays_though_the_filter_no_longer_fits(panel, session, marked):
    panel.set_filter("annex")
    editor = write(panel, marked[0], "")
    editor.selectAll()
    QTest.keyClicks(editor, "Nothing")
    editor.write()
    assert quotes(panel) == ["dredging cost"]
    assert editor.hasFocus()


def test_no_break_spaces_of_a_note_are_kept(panel, session, marked):
    session.set_note(marked[0], "4\u00a0million")
    editor = write(panel, session.highlights[0], "!")
    editor.end()
    assert session.highlights[0].note == "4\u00a0million!"


def test_a_growing_note_makes_its_card_grow(panel, marked):
    editor = write(panel, marked[1], "one")
    card = card_of(panel, marked[1])
    before = card.height()
    for _ in range(6):
        QTest.keyClick(editor, KEY.Key_Return)
    assert card.height() > before
    below = card_of(panel, marked[2])
    assert below.y() >= card.geometry().bottom()


# -- tags and status -----------------------------------------------------------------------------


def test_the_cross_of_a_chip_takes_its_tag_off(panel, session, marked):
    chip = card_of(panel, marked[1]).chips.shown[0]
    place = chip.rect().center()
    place.setX(chip.width() - 9)
    QTest.mouseClick(chip, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert session.highlights[1].tags == marked[1].tags[1:]


def test_a_click_on_the_name_of_a_chip_only_chooses_its_card(panel, session, marked):
    chip = card_of(panel, marked[1]).chips.shown[0]
    place = chip.rect().center()
    place.setX(12)
    QTest.mouseClick(chip, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert session.highlights[1].tags == marked[1].tags
    assert session.chosen == marked[1]


def test_the_plus_adds_a_tag_of_the_codebook_or_a_new_one(panel, qtbot, session, marked):
    for name in (session.tags[1].name, "ferry"):
        card = card_of(panel, marked[0])
        press(panel, marked[0])
        QTest.mouseClick(card.chips.add_button, LEFT)
        QTest.keyClicks(card.entry, name)
        QTest.keyClick(card.entry, KEY.Key_Return)
        assert card.entry is None
    names = {tag.id: tag.name for tag in session.tags}
    assert [names[tag] for tag in session.highlights[0].tags][1:] == [
        session.tags[1].name,
        "ferry",
    ]


def test_escape_puts_the_line_for_a_tag_away(panel, session, marked):
    press(panel, marked[0])
    card = card_of(panel, marked[0])
    QTest.mouseClick(card.chips.add_button, LEFT)
    QTest.keyClick(card.entry, KEY.Key_Escape)
    assert card.entry is None
    assert session.highlights == marked


def test_the_status_is_chosen_from_a_menu(panel, session, marked):
    button = card_of(panel, marked[1]).status
    assert button.text() == "○ to check"
    menu = button.menu()
    assert [item.isChecked() for item in menu.actions()] == [False, True, False, False, False]
    menu.actions()[2].trigger()
    assert session.highlights[1].status is Status.CHECKED
    assert button.text() == "✓ checked"


# -- very many -----------------------------------------------------------------------------------


@pytest.fixture
def thousands(session):
    """Mark 3,000 places."""
    made = [
        highlight(f"h{n}", "t", session.transcript.text, Span(n % 90, n % 90 + 1 + n // 90))
        for n in range(3000)
    ]
    with session.library.transaction():
        for one in made:
            session.library.put_highlight(one)
    session.open("t")
    return session.highlights


def test_only_the_cards_in_sight_are_widgets(panel, thousands):
    assert len(panel.visible_highlights()) == 3000
    assert len(panel.cards.findChildren(type(card_of(panel, thousands[0])))) < 30


def test_a_highlight_chosen_elsewhere_is_scrolled_into_sight(panel, session, thousands):
    for number in (2999, 1500, 0, 1501):
        session.choose(thousands[number])
        card = card_of(panel, thousands[number])
        assert panel.cards.viewport().rect().contains(card.geometry())


def test_cards_follow_each_other_without_gap_wherever_one_scrolls(panel, thousands):
    bar = panel.cards.verticalScrollBar()
    for value in (0, 7000, 6950, 100000, bar.maximum(), bar.maximum() - 35):
        bar.setValue(value)
        shown = [card for one in thousands if (card := panel.cards.card(one.id))]
        ends = [card.geometry().bottom() + 1 + 8 for card in shown]
        assert [card.y() for card in shown][1:] == ends[:-1]
        assert shown[0].y() <= 8
        assert ends[-1] >= panel.cards.viewport().height() - 8


def test_scrolling_up_moves_what_is_seen_by_what_was_scrolled(panel, session, thousands):
    session.choose(thousands[2000])
    bar = panel.cards.verticalScrollBar()
    watched = card_of(panel, thousands[2000])
    for _ in range(4):
        before = watched.y()
        bar.setValue(bar.value() - 40)
        assert watched.y() == before + 40


def test_another_theme_is_worn_at_once(panel, look, marked):
    def pixel():
        return panel.grab().toImage().pixelColor(3, 790)

    assert pixel() == themes()["light"].colour("ground")
    look.set_theme(themes()["dark"])
    assert pixel() == themes()["dark"].colour("ground")
