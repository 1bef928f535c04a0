"""The lens as a reader uses it: by key, by menu, from the outline, and out of it again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.annotation.lens import Lens, Part
from reader_app.ui.dialogs.export import ExportDialog
from reader_app.ui.lens.words import lens_words
from reader_app.ui.outline.panel import QUESTIONS, SPEAKERS

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | SHIFT
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT


@pytest.fixture
def press(window):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(window.pane.pane, key, modifiers)

    return press


@pytest.fixture
def someone(session):
    def someone(name):
        return next(who.id for who in session.transcript.speakers if who.name == name)

    return someone


@pytest.fixture
def menu(window, press):
    press(Qt.Key.Key_L, CTRL_SHIFT)
    menu = next(each for each in window.children() if each.objectName() == "lensMenu")
    yield menu
    menu.hide()


def taken(session):
    text = session.transcript.text
    return [session.transcript.turn(n).words.of(text)[:8] for n in sorted(session.narrowed.turns)]


def rows(window, part):
    return [row.lead or row.name for row in window.outline._model.parts[part].rows if not row.fades]


def test_one_key_leaves_the_questions_only(window, session, press):
    press(Qt.Key.Key_Q, ALT_SHIFT)
    assert session.lens == Lens(part=Part.QUESTIONS)
    assert len(taken(session)) == 2
    assert window.pane.pane._page.folds
    press(Qt.Key.Key_Q, ALT_SHIFT)
    assert session.narrowed is None
    assert not window.pane.pane._page.folds
    press(Qt.Key.Key_A, ALT_SHIFT)
    assert not window.pane.pane._page.folds
    press(Qt.Key.Key_F, ALT_SHIFT)
    assert window.pane.pane._page.folds


def test_one_key_leaves_who_speaks_here(window, session, press, find, someone):
    session.go_to(find("By the end of June"))
    press(Qt.Key.Key_L)
    assert session.lens == Lens(speakers=frozenset({someone("Keeper Voss")}))
    press(Qt.Key.Key_L)
    assert session.narrowed is None


def test_the_status_bar_says_that_there_is_a_lens(window, session, someone):
    assert not window.notices.lens.isVisible()
    session.look_through(Lens(speakers=frozenset({someone("Keeper Voss")}), part=Part.ANSWERS))
    assert window.notices.lens.isVisible()
    assert window.notices.lens.says.text() == "Answers of Keeper Voss · 2 of 8 turns"
    assert window.windowTitle() == "Lighthouse briefing — Answers of Keeper Voss"
    QTest.mouseClick(window.notices.lens.clear, Qt.MouseButton.LeftButton)
    assert session.narrowed is None
    assert not window.notices.lens.isVisible()
    assert window.windowTitle() == "Lighthouse briefing"


def test_escape_clears_first_the_selection_then_the_lens(window, session, press, find):
    window.pane.select(find("When will"))
    session.look_through(Lens(part=Part.QUESTIONS))
    press(Qt.Key.Key_Escape)
    assert session.selection is None
    assert session.lens
    press(Qt.Key.Key_Escape)
    assert not session.lens


def test_a_fixed_key_clears_it(session, press, window):
    session.look_through(Lens(part=Part.ANSWERS))
    press(Qt.Key.Key_L, SHIFT)
    assert not session.lens


def test_the_menu_takes_several_speakers(menu, session, someone):
    box = menu.boxes["speakers"]
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert len(session.lens.speakers) == 2
    assert menu.count.text() == f"{len(session.narrowed.turns)} of 8 turns"
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert len(session.lens.speakers) == 1


def test_a_click_on_a_name_ticks_it(menu, session, someone):
    box = menu.boxes["speakers"]
    place = box.visualItemRect(box.item(1)).center()
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.lens.speakers == box.chosen
    assert len(box.chosen) == 1
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not session.lens


def test_words_are_looked_for_when_typing_pauses(menu, session, qtbot):
    with qtbot.waitSignal(session.lens_changed):
        QTest.keyClicks(menu.words, "NINETY")
    assert taken(session) == ["Less tha"]
    QTest.keyClick(menu.words, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert session.lens.words == "NINETY"


def test_a_blank_between_words_that_are_typed_stays(qtbot, menu, session):
    with qtbot.waitSignal(session.lens_changed):
        QTest.keyClicks(menu.words, "ninety ")
    QTest.keyClicks(menu.words, "crowns")
    assert menu.words.text() == "ninety crowns"
    qtbot.waitUntil(lambda: session.narrowed.lens == session.lens)


def test_the_menu_chooses_questions_and_clears(menu, session):
    QTest.mouseClick(menu.parts[Part.ANSWERS], Qt.MouseButton.LeftButton)
    assert session.lens.part is Part.ANSWERS
    QTest.mouseClick(menu.clear, Qt.MouseButton.LeftButton)
    assert not session.lens
    assert menu.parts[Part.ALL].isChecked()


def test_arrows_go_from_part_to_part(menu, session):
    menu.parts[Part.ALL].setFocus()
    QTest.keyClick(menu.parts[Part.ALL], Qt.Key.Key_Right)
    assert session.lens.part is Part.QUESTIONS


def test_every_control_of_the_menu_has_a_name(menu, unnamed):
    assert unnamed(menu) == []


def test_a_tag_narrows_to_where_it_was_given(window, session, press, find):
    tag = session.tags[0]
    session.mark(find("ninety crowns"), (tag.id,))
    session.mark(find("repair"))
    press(Qt.Key.Key_G, ALT_SHIFT)
    assert session.lens == Lens()  # the highlight that was made last bears no tag
    session.choose(session.highlights[-1])
    press(Qt.Key.Key_G, ALT_SHIFT)
    assert session.lens == Lens(tags=frozenset({tag.id}))
    assert taken(session) == ["Less tha"]
    assert lens_words(session.lens, session.transcript, session.tags) == f"Tagged {tag.name}"


def test_the_cards_follow(window, session, find):
    session.mark(find("ninety crowns"))
    session.mark(find("What did"))
    session.look_through(Lens(part=Part.QUESTIONS))
    assert [one.quote for one in window.sidebar.visible_highlights()] == ["What did"]
    assert window.sidebar.count.text() == "1 of 2"
    session.look_through(Lens())
    assert len(window.sidebar.visible_highlights()) == 2


def test_the_outline_follows(window, session, qtbot):
    session.look_through(Lens(words="lens cost"))
    qtbot.waitUntil(lambda: rows(window, QUESTIONS) == ["Q2"])
    assert "Warden Hale" not in rows(window, SPEAKERS)
    session.look_through(Lens())
    qtbot.waitUntil(lambda: rows(window, QUESTIONS) == ["Q1", "Q2"])


def test_only_this_speaker_from_the_outline_by_key(window, session, someone):
    tree = window.outline.tree
    tree.setFocus()
    heading = window.outline._model.index(SPEAKERS, 0)
    names = [row.name for row in window.outline._model.parts[SPEAKERS].rows]
    tree.setCurrentIndex(window.outline._model.index(names.index("Keeper Voss"), 0, heading))
    QTest.keyClick(tree, Qt.Key.Key_O, ALT_SHIFT)
    assert session.lens == Lens(speakers=frozenset({someone("Keeper Voss")}))


def test_the_export_offers_what_the_lens_takes(window, session, find, qtbot):
    session.mark(find("ninety crowns"))
    session.mark(find("What did"))
    session.look_through(Lens(part=Part.QUESTIONS))
    dialog = window.file._desk and ExportDialog(window.file._desk, window.queue)
    qtbot.addWidget(dialog)
    assert dialog.narrows.isChecked()
    assert [one.quote for one in dialog._documents()[0].highlights] == ["What did"]
    assert dialog.scope.itemText(0) == "All of this transcript (1)"
    dialog.narrows.setChecked(False)
    assert len(dialog._documents()[0].highlights) == 2
    assert dialog.scope.itemText(0) == "All of this transcript (2)"


def test_each_tab_has_its_own(window, session, command):
    session.look_through(Lens(part=Part.ANSWERS))
    command("tab.beside").trigger()
    session.look_through(Lens())
    assert not window.notices.lens.isVisible()
    command("tab.next").trigger()
    assert session.lens.part is Part.ANSWERS
    assert window.notices.lens.isVisible()


def test_what_the_caret_is_at_is_said_of_a_fold(window, session, qtbot, press):
    pane = window.pane.pane
    press(Qt.Key.Key_Q, ALT_SHIFT)
    for _ in range(6):
        press(Qt.Key.Key_Down)
        if pane.fold_words():
            break
    qtbot.waitUntil(lambda: pane.accessibleDescription().startswith("folded: "))
    assert pane.accessibleDescription().endswith("Enter opens")


def test_the_stops_on_the_way_are_those_the_lens_takes(window, session, command, find, someone):
    session.go_to(find("Good morning"))
    session.look_through(Lens(speakers=frozenset({someone("Keeper Voss")})))
    command("go.next_turn").trigger()
    assert session.position == find("By the end").start
    command("go.next_turn").trigger()
    assert session.position == find("Less than").start
    command("go.previous_question").trigger()
    assert session.position == find("Keeper Voss: Less").start


def test_highlights_the_lens_leaves_out_are_passed_over(window, session, command, find, qtbot):
    for words in ("Good morning", "June", "carriage"):
        session.mark(find(words))
    session.choose(session.highlights[0])
    session.look_through(Lens(words="ninety"))
    qtbot.waitUntil(lambda: session.narrowed is not None)
    command("go.next_highlight").trigger()
    assert session.chosen.quote == "carriage"


def test_what_is_shown_beside_is_folded_too(window, session, press, command):
    press(Qt.Key.Key_Q, ALT_SHIFT)
    command("tab.beside").trigger()
    assert session.lens.part is Part.QUESTIONS
    assert window.pane.pane._page.folds


def shows_its_current_row(box):
    """Tell whether the first row has another ground than the second."""
    image, last = box.viewport().grab().toImage(), box.viewport().width() - 6
    grounds = [
        image.pixelColor(last, box.visualItemRect(box.item(row)).top() + 3) for row in (0, 1)
    ]
    return grounds[0] != grounds[1]


def test_only_the_list_with_the_keyboard_shows_its_current_row(menu, qtbot):
    speakers = menu.boxes["speakers"]
    qtbot.waitUntil(speakers.hasFocus)
    assert shows_its_current_row(speakers)
    assert not shows_its_current_row(menu.boxes["tags"])
    menu.boxes["tags"].setFocus()
    qtbot.waitUntil(lambda: shows_its_current_row(menu.boxes["tags"]))
    assert not shows_its_current_row(speakers)
    assert speakers.currentRow() == 0
