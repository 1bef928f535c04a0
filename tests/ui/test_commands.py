import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader_app import settings as s
from reader_app.annotation.model import Status
from reader_app.ui.tag_entry import TagEntry

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def press(qtbot, window):
    """Press a key wherever the keyboard is."""

    def pressed(key, modifiers=PLAIN):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressed


@pytest.fixture
def quotes(session):
    return lambda: [marked.quote for marked in session.highlights]


# -- annotate -------------------------------------------------------------------------------------


def test_a_digit_tags_the_selection(press, window, session, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_1)
    [marked] = session.highlights
    assert (marked.quote, marked.tags) == ("ninety crowns", (session.tags[0].id,))


def test_a_second_digit_adds_a_second_tag_to_the_same_highlight(press, window, session, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    [marked] = session.highlights
    assert marked.tags == tuple(tag.id for tag in session.tags[:2])


@pytest.mark.parametrize("panel", ["go.outline", "go.pane", "go.sidebar"])
def test_a_digit_works_from_every_panel(press, window, session, find, command, panel):
    session.mark(find("the lens cost"))
    command(panel).trigger()
    press(Qt.Key.Key_2)
    assert session.highlights[0].tags == (session.tags[1].id,)


def test_digits_typed_in_the_filter_stay_in_the_filter(press, window, session, find, command):
    session.mark(find("the lens cost"))
    command("go.filter").trigger()
    press(Qt.Key.Key_1)
    assert QApplication.focusWidget().text() == "1"
    assert session.highlights[0].tags == ()


def test_letters_typed_in_a_note_stay_in_the_note(qtbot, press, window, session, find):
    window.pane.select(find("the lens cost"))
    press(Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "th1n")
    press(Qt.Key.Key_Backspace)
    window.pane.set_focus()
    [marked] = session.highlights
    assert (marked.note, marked.tags) == ("th1", ())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_after_a_note_asked_for_in_the_text_the_text_has_the_keyboard(
    qtbot, press, window, session, find, key
):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_N)
    qtbot.keyClicks(window.focusWidget(), "who paid?")
    press(key, CTRL if key == Qt.Key.Key_Return else Qt.KeyboardModifier.NoModifier)
    assert session.highlights[0].note == "who paid?"
    assert window.pane.pane.hasFocus()


def test_f2_on_a_card_opens_its_note(press, window, session, find, command):
    session.mark(find("ninety crowns"))
    command("go.sidebar").trigger()
    press(Qt.Key.Key_F2)
    assert window.sidebar.cards.editing is not None


@pytest.mark.parametrize("panel", ["go.outline", "go.sidebar"])
def test_escape_leads_from_a_panel_back_to_the_text(press, window, session, find, command, panel):
    session.mark(find("ninety crowns"))
    command(panel).trigger()
    assert not window.pane.pane.hasFocus()
    press(Qt.Key.Key_Escape)
    assert window.pane.pane.hasFocus()


def test_tab_leads_from_the_text_over_the_filter_to_the_chosen_card(press, window, session, find):
    session.mark(find("ninety crowns"), (session.tags[0].id,))
    seen = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        seen.append(type(window.focusWidget()).__name__)
    assert seen == ["FilterLine", "Card", "StatusButton", "StarButton", "Chip", "AddButton"]


def test_h_marks_without_a_tag(press, window, find, quotes, session):
    window.pane.select(find("The lens came back on Tuesday."))
    press(Qt.Key.Key_H)
    assert quotes() == ["The lens came back on Tuesday."]
    assert session.highlights[0].tags == ()


def test_t_asks_for_any_tag_and_makes_a_new_one(qtbot, press, window, session, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_T)
    qtbot.keyClicks(QApplication.focusWidget(), "money")
    press(Qt.Key.Key_Return)
    [marked] = session.highlights
    assert [session.library.tag(tag).name for tag in marked.tags] == ["money"]
    assert window.pane.isAncestorOf(QApplication.focusWidget())


def test_several_tags_are_given_in_one_go(qtbot, press, window, session, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_T)
    entry = window.pane.findChild(TagEntry)
    shift = Qt.KeyboardModifier.ShiftModifier
    for name in ("claim", "money"):
        qtbot.keyClicks(QApplication.focusWidget(), name)
        qtbot.keyClick(entry.offered, Qt.Key.Key_Return, shift)
    qtbot.keyClicks(QApplication.focusWidget(), "quo")
    qtbot.keyClick(entry.offered, Qt.Key.Key_Return)
    [marked] = session.highlights
    assert [session.library.tag(tag).name for tag in marked.tags] == ["claim", "money", "quote"]


def test_a_path_and_its_first_use_are_one_edit(qtbot, press, window, session, find):
    window.pane.select(find("ninety crowns"))
    before = len(session.tags)
    press(Qt.Key.Key_T)
    qtbot.keyClicks(QApplication.focusWidget(), "money / cost")
    press(Qt.Key.Key_Return)
    assert len(session.tags) == before + 2
    session.undo()
    assert (len(session.tags), session.highlights) == (before, [])


def test_the_line_for_a_tag_stands_below_what_is_selected(press, window, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_T)
    entry = window.pane.findChild(TagEntry)
    selected = window.pane.selection_rect()
    top = entry.mapToGlobal(QPoint(0, 0))
    assert selected.bottom() < top.y() < selected.bottom() + 40
    assert abs(top.x() - selected.left()) < 40
    press(Qt.Key.Key_Escape)


def test_clicking_elsewhere_leaves_the_asking_for_a_tag(press, window, session, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_T)
    window.sidebar.focus_filter()
    assert not any(entry.isVisible() for entry in window.pane.findChildren(TagEntry))
    assert window.sidebar.isAncestorOf(QApplication.focusWidget())


def test_escape_leaves_the_asking_for_a_tag(press, window, session, find, quotes):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_T)
    press(Qt.Key.Key_Escape)
    assert quotes() == []
    assert window.pane.isAncestorOf(QApplication.focusWidget())


def test_delete_removes_the_chosen_highlight_and_undo_brings_it_back(press, session, find, quotes):
    session.mark(find("ninety crowns"))
    press(Qt.Key.Key_Delete)
    assert quotes() == []
    press(Qt.Key.Key_Z, CTRL)
    assert quotes() == ["ninety crowns"]


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_C, Status.TO_CHECK),
        (Qt.Key.Key_K, Status.CHECKED),
        (Qt.Key.Key_D, Status.DISPUTED),
    ],
)
def test_a_letter_sets_the_status(press, session, find, command, key, status):
    session.mark(find("ninety crowns"))
    press(key)
    assert session.highlights[0].status is status
    press(Qt.Key.Key_0)
    assert session.highlights[0].status is Status.NONE
    assert command("annotate.status_none").isChecked()


def test_the_menu_names_the_tags_that_have_a_key(empty_window, command):
    assert command("annotate.tag_1").text() == "claim"
    assert command("annotate.tag_9").isVisible() is False


def test_nothing_can_be_marked_before_something_is_selected(window, command):
    assert not command("annotate.tag_1").isEnabled()
    assert not command("annotate.note").isEnabled()
    assert command("annotate.tags").isEnabled()


# -- edit -----------------------------------------------------------------------------------------


def test_undo_names_what_it_takes_back(window, session, find, command):
    assert not command("edit.undo").isEnabled()
    session.mark(find("ninety crowns"), (session.tags[0].id,))
    assert command("edit.undo").text() == "&Undo tag “claim” on “ninety crowns”"
    command("edit.undo").trigger()
    assert command("edit.redo").text() == "&Redo tag “claim” on “ninety crowns”"
    assert not command("edit.undo").isEnabled()


def test_what_is_undone_is_chosen_and_shown(window, session, find, command):
    first, second = session.mark(find("the lamp")), session.mark(find("ninety crowns"))
    session.set_note(first, "why?")
    session.choose(second)
    command("edit.undo").trigger()
    assert session.chosen.id == first.id
    assert session.position == first.span.start
    session.remove(second)
    session.read_at(0)
    command("edit.undo").trigger()
    assert session.chosen.id == second.id


def test_an_ampersand_in_what_is_undone_is_shown(session, find, window, command):
    session.mark(find("lamp & its"))
    assert command("edit.undo").text() == "&Undo highlight “lamp && its”"


def test_copying_gives_the_words_as_they_stand_in_the_text(press, window, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "ninety crowns"


def test_copying_with_source_names_speaker_and_title(press, window, find):
    window.pane.select(find("ninety crowns"))
    press(Qt.Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“ninety crowns” — Keeper Voss")
    assert "Lighthouse briefing" in copied


def test_a_whole_turn_can_be_selected(press, window, session, find):
    window.pane.select(find("the lens cost"))
    press(Qt.Key.Key_A, CTRL | SHIFT)
    turn = session.transcript.turn_at(find("the lens cost").start)
    assert session.selection == turn.words


def test_the_whole_turn_is_that_of_the_caret_not_of_the_first_line_in_view(
    press, window, session, find
):
    session.read_at(0)
    window.pane.show_span(find("the lens cost"))
    press(Qt.Key.Key_A, CTRL | SHIFT)
    assert session.selection == session.transcript.turn_at(find("the lens cost").start).words


# -- go -------------------------------------------------------------------------------------------


def test_questions_are_gone_through_by_key(press, session):
    places = []
    session.place_asked.connect(lambda span: places.append(span.start))
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Up, ALT)
    first, second = (session.transcript.turn(e.question) for e in session.transcript.exchanges)
    assert places == [first.words.start, second.words.start, first.words.start]


def test_after_a_click_on_a_question_the_key_leads_to_the_next(press, window, session):
    first, second = (session.transcript.turn(e.question) for e in session.transcript.exchanges)
    model = window.outline.tree.model()
    window.outline.tree.asked.emit(model.index(0, 0, model.index(0, 0)))
    assert session.position == first.words.start
    press(Qt.Key.Key_Down, ALT)
    assert session.position == second.words.start


def test_turns_that_nobody_speaks_are_passed_over(press, session):
    session.read_at(0)
    press(Qt.Key.Key_Down, CTRL)
    assert session.transcript.turn_at(session.position).kind.is_spoken


def test_highlights_are_gone_through_by_key(press, session, find):
    later, earlier = session.mark(find("ninety crowns")), session.mark(find("the lamp"))
    session.choose(None)
    session.read_at(0)
    press(Qt.Key.Key_F8)
    assert session.chosen.id == earlier.id
    press(Qt.Key.Key_F8)
    assert session.chosen.id == later.id
    press(Qt.Key.Key_F8, SHIFT)
    assert session.chosen.id == earlier.id


def test_f6_goes_round_the_panels(press, window):
    visited = []
    for _ in range(3):
        press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        panels = (window.outline, window.pane, window.sidebar)
        visited += [p for p in panels if p is focused or p.isAncestorOf(focused)]
    assert visited == [window.sidebar, window.outline, window.pane]


def test_going_to_a_hidden_panel_shows_it(window, command):
    command("view.outline").setChecked(False)
    assert not window.outline.isVisible()
    command("go.outline").trigger()
    assert window.outline.isVisible()
    assert command("view.outline").isChecked()


# -- view -----------------------------------------------------------------------------------------


def test_hidden_panels_stay_hidden(window, command, settings):
    command("view.sidebar").trigger()
    assert not window.sidebar.isVisible()
    assert settings.get(s.SIDEBAR_SHOWN) is False


def test_the_text_grows_and_shrinks(press, look):
    before = look.text_font.pointSizeF()
    press(Qt.Key.Key_Plus, CTRL)
    assert look.text_font.pointSizeF() == before + 1
    press(Qt.Key.Key_Minus, CTRL)
    press(Qt.Key.Key_Minus, CTRL)
    assert look.text_font.pointSizeF() == before - 1
    press(Qt.Key.Key_0, CTRL)
    assert look.text_font.pointSizeF() == s.TEXT_SIZE.default


def test_a_theme_is_chosen_and_switched(window, command, look, settings):
    command("view.theme_dark").trigger()
    assert look.theme.name == "dark"
    command("view.switch_theme").trigger()
    assert (look.theme.name, settings.get(s.THEME)) == ("light", "light")
    assert command("view.theme_light").isChecked()


def test_the_left_margin_shows_what_is_chosen(window, command, look):
    command("view.gutter_time").trigger()
    assert look.gutter == "time"
    assert not command("view.gutter_turn").isChecked()


def test_ctrl_w_closes_the_transcript(press, session, window):
    press(Qt.Key.Key_W, CTRL)
    assert session.transcript is None
    assert not window.actions_by_id["file.export"].isEnabled()
