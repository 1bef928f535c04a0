"""Mending a large transcript goes on in the background, one change after another."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.transcript import mending
from reader_app.ui.dialogs.speakers import SpeakersDialog

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
AWAKE = 5
"""Events the window must have handled meanwhile; one that waits for the mending handles none."""


@pytest.fixture
def large(empty_window, session, tmp_path):
    """Open a transcript of 3,000 questions by three speakers."""
    file = tmp_path / "tides.txt"
    file.write_text(
        "".join(
            f"Warden Hale: Is tide {n} high?\n\nKeeper {('Voss', 'Vos')[n % 2]}: It is.\n\n"
            for n in range(3000)
        )
    )
    session.open(import_file(session.library, file, session.history).transcript.id)
    empty_window.pane.set_focus()
    return session.transcript


@pytest.fixture
def settle(empty_window, qtbot):
    """Wait until nothing works any more."""
    return lambda: qtbot.waitUntil(lambda: empty_window.queue.running is None, timeout=20_000)


@pytest.fixture
def speaker(session):
    def speaker(name):
        return next(one.id for one in session.transcript.speakers if one.name == name)

    return speaker


@pytest.fixture
def merge(mender, speaker):
    """Merge two speakers."""
    kept, other = speaker("Keeper Voss"), speaker("Keeper Vos")
    return lambda: mender.mend(lambda t: mending.merge_speakers(t, kept, [other]), "merge")


@pytest.fixture
def mender(large, empty_window):
    return empty_window.mender


def names(session):
    return sorted(one.name for one in session.transcript.speakers)


def held(session):
    return session.library.transcript(session.transcript.id)


def told(window):
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    words = [box.text() for box in boxes]
    for box in boxes:
        box.accept()
    return words


def test_the_window_stays_awake_while_speakers_are_merged(large, merge, session, settle, qtbot):
    beats = []
    timer = QTimer(interval=2)
    timer.timeout.connect(lambda: beats.append(session.transcript is large))
    timer.start()
    merge()
    assert session.transcript is large
    settle()
    assert sum(beats) >= AWAKE
    assert names(session) == ["Keeper Voss", "Warden Hale"]
    assert session.transcript == held(session)
    assert [share.turns for share in session.shares] == [3000, 3000]


def test_it_is_said_once_it_is_done(merge, empty_window, settle):
    merge()
    settle()
    assert "Merge" in empty_window.notices.currentMessage()


def test_highlights_are_not_told_to_be_others(merge, session, settle, qtbot, find):
    session.mark(find("tide 7 high"))
    with qtbot.assertNotEmitted(session.highlights_changed):
        merge()
        settle()


def test_undo_and_redo_stay_awake_too(large, merge, session, settle, qtbot, empty_window):
    merge()
    settle()
    merged = session.transcript
    for keys, before, then in ((UNDO, merged, large), (REDO, large, merged)):
        qtbot.keyClick(empty_window.pane.pane, *keys)
        assert session.transcript == before
        settle()
        assert session.transcript == then == held(session)


def test_undo_in_haste_takes_back_what_is_being_done(
    large, merge, session, settle, qtbot, empty_window, find
):
    marked = session.mark(find("tide 7 high"))
    merge()
    qtbot.keyClick(empty_window.pane.pane, *UNDO)
    settle()
    assert session.transcript == large == held(session)
    assert session.highlights == [marked]


def test_what_is_asked_for_meanwhile_is_done_after_it(
    merge, mender, session, settle, speaker, qtbot
):
    hale = speaker("Warden Hale")
    merge()
    mender.mend(lambda t: mending.rename_speaker(t, hale, "Warden Hall"), "rename")
    qtbot.waitUntil(lambda: "Warden Hall" in names(session), timeout=20_000)
    settle()
    assert names(session) == ["Keeper Voss", "Warden Hall"]
    assert session.transcript == held(session)


def test_turns_that_have_another_number_by_then_are_left_alone(
    large, mender, session, settle, qtbot, empty_window
):
    mender.mend(lambda t: mending.join_turns(t, 1), "join turns 1 and 2")
    mender.mend(lambda t: mending.join_turns(t, 100), "join turns 100 and 101")
    qtbot.waitUntil(lambda: empty_window.findChildren(QMessageBox) != [], timeout=20_000)
    settle()
    [line] = told(empty_window)
    assert "do it again" in line
    assert session.transcript == mending.join_turns(large, 1)


def test_what_cannot_be_done_is_told_at_once(mender, empty_window, session, large):
    mender.mend(lambda t: mending.rename_speaker(t, t.speakers[0].id, " "), "rename")
    assert told(empty_window) == ["A speaker needs a name."]
    assert session.transcript is large


def test_what_another_program_has_mended_meanwhile_is_shown_instead(
    large, merge, session, library, settle, empty_window, qtbot
):
    other = Library.open(library.path)
    joined = mending.join_turns(large, 1)
    History(other, "Ben").do(edit_between(large, joined, "join turns 1 and 2"))
    other.close()
    merge()
    settle()
    assert session.transcript == joined == held(session)
    [line] = told(empty_window)
    assert "do it again" in line


def test_after_one_in_the_background_nothing_is_read_again(
    merge, mender, session, settle, monkeypatch
):
    merge()
    settle()
    monkeypatch.setattr(session.library, "transcript", None)  # not to be called
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    assert len(session.transcript.turns) == 5999


def test_a_cancelled_change_leaves_all_as_it_was(
    large, merge, session, library, settle, empty_window
):
    with library.transaction():
        merge()  # it waits for its turn to write
        empty_window.queue.cancel()
    settle()
    assert session.transcript is large
    assert held(session) == large


def test_the_list_of_speakers_follows(mender, empty_window, session, speaker, settle, qtbot):
    dialog = SpeakersDialog(empty_window.file._desk, mender, empty_window)
    qtbot.addWidget(dialog)
    dialog.open()
    kept, other = speaker("Keeper Voss"), speaker("Keeper Vos")
    dialog._merge(kept, other)
    settle()
    assert dialog.list.topLevelItemCount() == 2
    dialog.list.topLevelItem(0).setText(0, "Keeper of the light")
    settle()
    assert "Keeper of the light" in names(session)
