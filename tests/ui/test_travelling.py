"""Undo and redo that would keep the window waiting go on in the background."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from reader_app.importing import carry_out, import_file, try_again
from reader_app.transcript import mending
from reader_app.transcript.recipe import Recipe

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def press(window, qtbot):
    """Press keys in the text and wait until nothing works any more."""

    def press(*keys):
        for key in keys:
            qtbot.keyClick(window.pane.pane, *key)
        qtbot.waitUntil(lambda: window.queue.running is None)

    return press


@pytest.fixture
def other(session, tmp_path):
    path = tmp_path / "other.txt"
    path.write_text("Ada Berg: Good.\n\nOle Moe: Yes.\n", encoding="utf-8")
    return import_file(session.library, path, session.history).transcript


def held(session):
    return session.library.transcript(session.transcript.id)


def test_undo_opens_the_transcript_it_belongs_to(press, session, window, other):
    home = session.transcript
    session.mend(mending.join_turns(home, 1), "join turns 1 and 2")
    joined = session.transcript
    for keys, then in ((UNDO, home), (REDO, joined)):
        session.open(other.id)
        press(keys)
        assert session.transcript == then == held(session)
    assert "join turns 1 and 2" in window.notices.currentMessage()


def test_what_is_undone_elsewhere_is_chosen_and_shown(press, session, find, other):
    marked = session.mark(find("ninety crowns"))
    session.remove(marked)
    session.open(other.id)
    press(UNDO)
    assert session.chosen == marked
    assert session.position == marked.span.start


def test_steps_pressed_in_haste_are_gone_one_after_another(press, session, find, other):
    first, second = session.mark(find("the lamp")), session.mark(find("ninety crowns"))
    session.open(other.id)
    press(UNDO, UNDO)
    assert session.highlights == []
    press(REDO, REDO)
    assert session.highlights == [first, second]


def test_a_new_reading_is_taken_back_and_done_again(press, session, window):
    before = session.transcript
    trial = try_again(session.library, before, Recipe(not_labels=("Warden Hale",)))
    session.took(carry_out(session.library, session.history, trial).entry, None)
    assert session.transcript == trial.read
    window.pane.pane.setFocus()
    for keys, then in ((UNDO, before), (REDO, trial.read), (UNDO, before)):
        press(keys)
        assert session.transcript == then == held(session)


def test_a_step_can_be_cancelled_and_nothing_is_changed(qtbot, press, session, window, other):
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    session.open(other.id)
    with session.library.transaction():
        qtbot.keyClick(window.pane.pane, *UNDO)  # it waits for its turn to write
        window.queue.cancel()
    press()
    assert session.transcript == other
    assert session.history.undo_text() == "join turns 1 and 2"


def test_what_was_marked_meanwhile_is_not_taken_back_instead(
    qtbot, press, session, window, find, other
):
    marked = session.mark(find("ninety crowns"))
    session.open(other.id)
    with session.library.transaction():
        qtbot.keyClick(window.pane.pane, *UNDO)
        mine = session.mark(other.turns[0].words)
    press()
    assert session.highlights == [mine]
    assert session.library.highlight(marked.id) == marked
    [told] = window.findChildren(QMessageBox)
    assert "nothing was undone" in told.text()
    told.accept()
