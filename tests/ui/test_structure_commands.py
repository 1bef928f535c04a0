"""Mending as a person does it, by keys and menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton

from reader_app.importing import import_file
from reader_app.structure.apart import KEY
from reader_app.transcript.asking import exchange_of
from reader_app.transcript.model import TurnKind
from reader_app.ui.dialogs.asking import WordsQuestion
from reader_app.ui.dialogs.details import DetailsDialog
from reader_app.ui.dialogs.speakers import SpeakersDialog
from reader_app.ui.dialogs.turns import AnswersDialog, SplitSpeakerDialog
from reader_app.ui.outline.model import ROW
from reader_app.ui.outline.panel import SPEAKERS

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(window, session, find):
    """Put the caret before some words and return their turn's number."""

    def put(words):
        span = find(words)
        window.pane.show_span(span)
        window.pane.set_focus()
        return session.transcript.turn_at(span.start).number

    return put


@pytest.fixture
def press(qtbot, window):
    return lambda key, modifier=SHIFT: qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def shown(qtbot, window):
    """Return the dialog of a kind that is open."""

    def find_dialog(kind):
        qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
        [dialog] = [d for d in window.findChildren(kind) if d.isVisible()]
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return find_dialog


@pytest.fixture
def pick(qtbot):
    """Choose an item of the menu that is open."""

    def choose(words):
        menu = QApplication.activePopupWidget()
        [item] = [a for a in menu.actions() if a.text().replace("&", "") == words]
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(item).center())

    return choose


def speaker_of(session, number):
    speaker = session.transcript.speaker_of(session.transcript.turn(number))
    return speaker.name if speaker else None


def kind_of(session, number):
    return session.transcript.turn(number).kind


# -- turns ----------------------------------------------------------------------------------------


def test_a_turn_is_given_to_another_speaker_by_key_and_undone(window, session, at, press, pick):
    number = at("The next question")
    press(Qt.Key.Key_S)
    keeper = next(s.name for s in session.transcript.speakers if "Voss" in s.name)
    pick(keeper)
    assert speaker_of(session, number) == keeper
    assert window.actions_by_id["edit.undo"].text().startswith(f"&Undo give turn {number} to")
    press(Qt.Key.Key_Z, CTRL)
    assert "Hale" in speaker_of(session, number)


def test_the_menu_of_speakers_marks_who_speaks_and_is_walked_by_keys(
    qtbot, session, at, press, window
):
    number = at("The next question")
    before = speaker_of(session, number)
    press(Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert [a.text() for a in menu.actions() if a.isChecked()] == [before]
    assert menu.activeAction() is menu.actions()[0]
    qtbot.keyClick(menu, Qt.Key.Key_B)
    assert speaker_of(session, number) is None


def test_selected_turns_are_given_to_a_new_speaker(session, window, find, press, pick, shown):
    start, end = find("By the end of June"), find("The next question, please.")
    window.pane.select(type(start)(start.start, end.end))
    press(Qt.Key.Key_S)
    pick("Other or new…")
    dialog = shown(WordsQuestion)
    dialog.field.setText("Mate Lund")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    numbers = [t.number for t in session.transcript.turns_in(session.selection)]
    assert len(numbers) == 2
    assert {speaker_of(session, number) for number in numbers} == {"Mate Lund"}
    session.undo()
    assert "Mate Lund" not in [s.name for s in session.transcript.speakers]


def test_a_turn_gets_another_kind(session, at, press, pick):
    number = at("The next question")
    press(Qt.Key.Key_K)
    pick("Stage direction")
    assert kind_of(session, number) is TurnKind.STAGE


def test_a_turn_is_split_at_the_caret_and_joined_again(session, at, press, find):
    session.mark(find("The lens came back"))
    session.choose(None)
    before = session.highlights
    number = at("The lens came back")
    turns = len(session.transcript.turns)
    press(Qt.Key.Key_X)
    assert len(session.transcript.turns) == turns + 1
    assert session.transcript.turn(number + 1).words.start == find("The lens came").start
    at("By the end")
    press(Qt.Key.Key_J)
    assert len(session.transcript.turns) == turns
    assert session.highlights == before


def test_what_cannot_be_split_is_said(session, at, press, qtbot, window):
    at("Warden Hale: Good")
    press(Qt.Key.Key_X)
    box = QApplication.activeModalWidget()
    assert "cannot be split there" in box.text()
    box.reject()


def test_a_question_is_marked_answered_and_unmarked(qtbot, session, at, press, shown, window):
    number = at("The next question")
    press(Qt.Key.Key_Q)
    assert exchange_of(session.transcript, number).answers == ()
    press(Qt.Key.Key_A)
    dialog = shown(AnswersDialog)
    press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    [answer] = dialog.checked()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert exchange_of(session.transcript, number).answers == (answer,)
    assert not dialog.isVisible()
    with qtbot.waitActive(window):  # no window manager gives it back the keyboard here
        window.activateWindow()
    window.pane.set_focus()
    assert window.actions_by_id["structure.question"].text() == "No &question any more"
    press(Qt.Key.Key_Q)
    assert exchange_of(session.transcript, number) is None
    assert kind_of(session, number) is TurnKind.SPEECH


def test_the_answers_of_a_question_are_checked_already(session, at, press, shown):
    number = at("When will the lamp")
    before = exchange_of(session.transcript, number)
    press(Qt.Key.Key_A)
    dialog = shown(AnswersDialog)
    assert tuple(dialog.checked()) == before.answers != ()
    dialog.asker.setCurrentIndex(0)
    dialog.answer()
    assert exchange_of(session.transcript, number).asker is None


def test_the_menu_under_the_mouse_is_about_the_turn_there(qtbot, session, window, at, find, pick):
    at("Good morning")
    pane = window.pane.pane
    rect = pane.span_rects(find("ninety crowns"))[0].center().toPoint()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, rect, pane.viewport().mapToGlobal(rect)
    )
    QApplication.sendEvent(pane.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert window.actions_by_id["structure.kind"] in menu.actions()
    menu.close()
    window.actions_by_id["structure.not_speaker"].trigger()
    assert all("Voss" not in speaker.name for speaker in session.transcript.speakers)


def test_nothing_is_mended_without_a_transcript(empty_window):
    names = [n for n in empty_window.actions_by_id if n.startswith("structure.")]
    assert [n for n in names if empty_window.actions_by_id[n].isEnabled()] == []


# -- the whole ------------------------------------------------------------------------------------


def test_details_are_set_and_a_wrong_date_is_said(session, at, press, shown, window):
    at("Good morning")
    press(Qt.Key.Key_D, CTRL)
    dialog = shown(DetailsDialog)
    dialog.date.setText("yesterday")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert "“yesterday” is not a date" in dialog.said.text()
    dialog.date.setText("2031-06")
    dialog.title.setText("The lamp")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert (session.transcript.title, session.transcript.date) == ("The lamp", "2031-06")
    assert window.windowTitle() == "The lamp"


# -- speakers -------------------------------------------------------------------------------------


@pytest.fixture
def row(window, qtbot):
    """Give the keyboard to a speaker's row of the outline and return its index."""

    def find_row(words):
        tree = window.outline.tree
        heading = tree.model().index(SPEAKERS, 0)
        rows = (tree.model().index(n, 0, heading) for n in range(tree.model().rowCount(heading)))
        index = next(one for one in rows if words in one.data(ROW).full)
        tree.setFocus()
        tree.setCurrentIndex(index)
        return index

    return find_row


def test_f2_on_a_speaker_of_the_outline_renames_him(session, at, row, press, shown):
    at("Good morning")
    row("Voss")
    press(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    dialog = shown(WordsQuestion)
    dialog.field.setText("Nils Voss")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert "Nils Voss" in [speaker.name for speaker in session.transcript.speakers]


def test_a_speaker_needs_a_name(session, at, press, shown):
    at("Good morning")
    press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    dialog = shown(WordsQuestion)
    dialog.field.clear()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert dialog.isVisible()
    assert dialog.said.text() == "A speaker needs a name."


def test_the_outline_has_a_menu_for_a_speaker(session, at, row, window, pick, shown):
    at("Good morning")
    index = row("Voss")
    tree = window.outline.tree
    window.pane.set_focus()
    point = tree.visualRect(index).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, tree.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(tree.viewport(), event)
    pick("Role…")
    dialog = shown(WordsQuestion)
    assert "Voss" in dialog.field.accessibleName()
    dialog.field.setText("keeper of the lamp")
    dialog.answer()
    roles = {s.name: s.role for s in session.transcript.speakers}
    assert [role for name, role in roles.items() if "Voss" in name] == ["keeper of the lamp"]


def test_a_speaker_gets_another_colour(session, at, press, pick):
    number = at("Good morning")
    press(Qt.Key.Key_C)
    pick("Colour 5")
    assert session.transcript.speaker_of(session.transcript.turn(number)).colour == 4


def test_a_speaker_is_merged_into_another(session, at, press, pick):
    number = at("Good morning")
    keeper = next(s.name for s in session.transcript.speakers if "Voss" in s.name)
    count = len(session.transcript.speakers)
    press(Qt.Key.Key_M)
    pick(keeper)
    assert speaker_of(session, number) == keeper
    assert len(session.transcript.speakers) == count - 1
    assert session.history.undo_text().startswith("merge")


def test_turns_are_split_off_a_speaker(session, at, press, shown):
    number = at("The next question")
    other = at("Good morning")
    at("The next question")
    press(Qt.Key.Key_O)
    dialog = shown(SplitSpeakerDialog)
    assert dialog.checked() == [number]
    dialog.answer()
    assert dialog.said.text() == "A speaker needs a name."
    dialog.name.setText("Deputy Moe")
    dialog.answer()
    assert speaker_of(session, number) == "Deputy Moe"
    assert "Hale" in speaker_of(session, other)


def test_affiliation_is_asked_for(session, at, press, shown):
    number = at("Good morning")
    press(Qt.Key.Key_F)
    dialog = shown(WordsQuestion)
    dialog.field.setText("Harbour board")
    dialog.answer()
    speaker = session.transcript.speaker_of(session.transcript.turn(number))
    assert speaker.affiliation == "Harbour board"


# -- the list of speakers -------------------------------------------------------------------------

MINUTES = """\
Martin Solberg: The quay is ready, and so is the crane that stands on it.

Ada Berg: Then let us begin with the tide.

MS: It is late today.

Ole Moe: As it was the day before.

MS: And will be tomorrow.

Ada Berg: Thank you, all of you.
"""


@pytest.fixture
def minutes(window, session, tmp_path, shown, press):
    path = tmp_path / "minutes.txt"
    path.write_text(MINUTES, encoding="utf-8")
    session.open(import_file(session.library, path, session.history).transcript.id)
    window.pane.set_focus()
    press(Qt.Key.Key_S, CTRL | SHIFT)
    return shown(SpeakersDialog)


def buttons(dialog):
    found = dialog.offers.widget().findChildren(QPushButton)
    return {button.accessibleName(): button for button in found}


def test_a_likely_same_speaker_is_offered_with_the_reason_and_merged(qtbot, minutes, session):
    found = buttons(minutes)
    assert list(found) == ["Merge: Martin Solberg = MS", "Not the same: Martin Solberg = MS"]
    qtbot.mouseClick(found["Merge: Martin Solberg = MS"], Qt.MouseButton.LeftButton)
    names = [s.name for s in session.transcript.speakers]
    assert "MS" not in names
    assert "Martin Solberg" in names
    assert not minutes.offers.isVisible()
    session.undo()
    assert minutes.offers.isVisible()


def test_who_is_said_not_to_be_the_same_is_offered_no_more(qtbot, minutes, session):
    qtbot.mouseClick(
        buttons(minutes)["Not the same: Martin Solberg = MS"], Qt.MouseButton.LeftButton
    )
    assert not minutes.offers.isVisible()
    assert KEY in session.library.transcript(session.transcript.id).metadata
    assert session.history.undo_text() == "“Martin Solberg” and “MS” are not the same"


def test_selected_speakers_are_merged_into_who_says_most(minutes, session):
    items = {item.text(0): item for item in map(minutes.list.topLevelItem, range(4))}
    minutes.list.clearSelection()
    items["Ada Berg"].setSelected(True)
    assert not minutes.merge_button.isEnabled()
    items["Ole Moe"].setSelected(True)
    minutes.merge_button.click()
    assert [s.name for s in session.transcript.speakers if s.name in items][1:] == [
        "Ada Berg",
        "MS",
    ]


def test_names_have_more_room_than_roles(minutes):
    header = minutes.list.header()
    assert header.sectionSize(0) > header.sectionSize(1) == header.sectionSize(2)
    assert header.length() == minutes.list.viewport().width()


def test_a_role_is_typed_in_its_cell(qtbot, minutes, session):
    items = {item.text(0): item for item in map(minutes.list.topLevelItem, range(4))}
    minutes.list.setCurrentItem(items["Ole Moe"], 1)
    qtbot.keyClick(minutes.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "pilot")
    with qtbot.waitSignal(session.structure_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert [s.role for s in session.transcript.speakers if s.name == "Ole Moe"] == ["pilot"]
    assert minutes.list.currentItem().text(0) == "Ole Moe"


def test_an_emptied_name_is_refused_and_comes_back(minutes, session):
    item = minutes.list.topLevelItem(0)
    name = item.text(0)
    item.setText(0, "")
    assert minutes.said.text() == "A speaker needs a name."
    assert minutes.list.topLevelItem(0).text(0) == name


def test_a_selected_speaker_is_none(minutes, session):
    minutes.list.clearSelection()
    item = minutes.list.topLevelItem(0)
    item.setSelected(True)
    name = item.text(0)
    minutes.remove_button.click()
    assert name not in [s.name for s in session.transcript.speakers]
