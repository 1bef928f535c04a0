"""The window of the history, used as a person does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader_app.annotation.edits import ChangeStatus
from reader_app.annotation.history import History
from reader_app.annotation.model import CHOSEN
from reader_app.library.chronicle import Wanted
from reader_app.ui.history.model import NOW, PAGE, WHAT, WHERE, WHO
from reader_app.ui.history.window import HistoryDialog

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def marked(window, session, find):
    return [session.mark(find(words)) for words in ("ninety crowns", "lens", "Tuesday")]


@pytest.fixture
def dialog(qtbot, window, command):
    command("edit.history").trigger()
    [dialog] = window.findChildren(HistoryDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def cell(dialog, row, column=WHAT):
    return dialog.model.data(dialog.model.index(row, column))


def listed(dialog):
    return [cell(dialog, row) for row in range(dialog.model.rowCount())]


def go_to_row(dialog, row):
    dialog.list.setCurrentIndex(dialog.model.index(row, WHAT))


def test_what_was_done_and_undone_is_listed_newest_first(marked, session, dialog):
    session.undo()
    assert listed(dialog)[:2] == ["highlight “Tuesday”", "highlight “lens”"]
    assert (cell(dialog, 0, WHO), cell(dialog, 0, NOW)) == ("Ada", "undone")
    assert cell(dialog, 0, WHERE) == session.transcript.title


def test_undo_is_at_hand(qtbot, marked, session, dialog):
    [undo] = [b for b in dialog.findChildren(QPushButton) if b.text() == "Undo"]
    qtbot.mouseClick(undo, LEFT)
    assert len(session.highlights) == 2
    assert cell(dialog, 0, NOW) == "undone"


def test_going_back_says_beforehand_what_is_taken_back(marked, dialog):
    go_to_row(dialog, 2)
    QTest.keyClick(dialog.list, KEY.Key_Return)
    said = dialog.asking.words.text()
    assert said.startswith("2 changes are taken back: highlight “Tuesday”; highlight “lens”")


def test_enter_twice_goes_back_and_undo_comes_forth_again(qtbot, marked, session, dialog):
    go_to_row(dialog, 2)
    QTest.keyClick(dialog.list, KEY.Key_Return)
    with qtbot.waitSignal(session.history_changed):
        QTest.keyClick(dialog.asking.yes, KEY.Key_Return)
    assert [one.id for one in session.highlights] == [marked[0].id]
    assert listed(dialog)[0] == "go back to: highlight “ninety crowns”"
    session.undo()
    assert len(session.highlights) == 3


def test_escape_goes_nowhere(marked, session, dialog):
    go_to_row(dialog, 2)
    QTest.keyClick(dialog.list, KEY.Key_Return)
    QTest.keyClick(dialog.asking.yes, KEY.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.asking.isVisible()
    assert len(session.highlights) == 3


def test_one_change_is_taken_back_alone(qtbot, marked, session, dialog):
    go_to_row(dialog, 1)
    with qtbot.waitSignal(session.history_changed):
        qtbot.mouseClick(dialog.alone, LEFT)
    assert {one.id for one in session.highlights} == {marked[0].id, marked[2].id}


def test_what_others_rest_on_is_not_taken_back_and_said_why(qtbot, marked, session, dialog):
    session.set_note(session.highlights[0], "why?")
    quote = session.highlights[0].quote
    go_to_row(dialog, listed(dialog).index(f"highlight “{quote}”"))
    qtbot.mouseClick(dialog.alone, LEFT)
    qtbot.waitUntil(dialog.asking.isVisible)
    assert f"rests on it: note on “{quote}”" in dialog.asking.words.text()
    assert len(session.highlights) == 3


def test_the_current_moment_is_nowhere_to_go_back_to(marked, dialog):
    go_to_row(dialog, 0)
    QTest.keyClick(dialog.list, KEY.Key_Return)
    assert dialog.asking.words.text() == "Everything is as it was then."


def test_what_an_entry_changed_is_told_in_words(marked, session, dialog):
    session.set_note(session.highlights[0], "a *new* note")
    go_to_row(dialog, 0)
    assert "–  →  a *new* note" in dialog.told.text()


def test_the_list_is_narrowed_by_words_and_by_author(qtbot, marked, session, dialog):
    QTest.keyClicks(dialog.words, "TUES")
    qtbot.waitUntil(lambda: listed(dialog) == ["highlight “Tuesday”"])
    dialog.words.clear()
    dialog.author.addItem("Ben", "Ben")
    dialog.author.setCurrentIndex(dialog.author.count() - 1)
    dialog.author.activated.emit(dialog.author.currentIndex())
    assert listed(dialog) == []
    assert not dialog.back.isEnabled()


def test_the_current_entry_stays_current_when_another_comes(marked, session, dialog, find):
    go_to_row(dialog, 1)
    session.mark(find("crowns"))
    assert cell(dialog, dialog.list.currentIndex().row()) == "highlight “lens”"


def test_a_long_history_is_read_page_by_page(qtbot, session, dialog, find):
    marked = session.mark(find("ninety crowns"))
    history = History(session.library, "Ada")
    for turn in range(PAGE + 20):
        history.do(_status(marked.id, turn))
    dialog.model.show_wanted(Wanted())
    assert dialog.model.rowCount() == PAGE
    QTest.keyClick(dialog.list, KEY.Key_End)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > PAGE + 20)


def _status(highlight_id, turn):
    return ChangeStatus(highlight_id, CHOSEN[turn % len(CHOSEN)])


def test_every_control_has_a_name_to_be_read_aloud(marked, dialog, unnamed):
    assert unnamed(dialog) == []


def test_going_back_is_shown_though_the_window_of_the_history_was_closed(
    qtbot, marked, session, dialog
):
    go_to_row(dialog, 2)
    QTest.keyClick(dialog.list, KEY.Key_Return)
    with qtbot.waitSignals([session.history_changed, dialog.destroyed]):
        QTest.keyClick(dialog.asking.yes, KEY.Key_Return)
        dialog.close()
    assert [one.id for one in session.highlights] == [marked[0].id]
