"""Replacing the open transcript, and deciding on what moved and what is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader_app.annotation.edits import AddHighlight, ChangeNote
from reader_app.annotation.model import highlight
from reader_app.transcript.anchor import Fate
from reader_app.transcript.corrections import Correction
from reader_app.ui.commands.versions import VersionCommands

MOVED, LOST, KEPT = "The lens came back on Tuesday", "ninety crowns", "We begin with the lamp"


@pytest.fixture
def newer(tmp_path, briefing):
    text = briefing.read_text(encoding="utf-8")
    path = tmp_path / "certified.txt"
    new = text.replace("on Tuesday", "on Thursday").replace(
        ": ninety crowns, with the carriage", ""
    )
    path.write_text(new.replace("Warden Hale:", "THE WARDEN:"), encoding="utf-8")
    return path


@pytest.fixture
def review(window, session, find, newer, qtbot):
    """Return the dialog of a briefing that was replaced, with one highlight of each fate."""
    old = session.transcript
    for words in (KEPT, MOVED, LOST):
        session.do(AddHighlight(highlight(words, old.id, old.text, find(words))))
    commands = window.findChild(VersionCommands)
    with qtbot.waitSignal(commands.replacing.replaced):
        window.actions_by_id["file.replace"].trigger()
        dialog = window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(newer))
        dialog.close()
    qtbot.waitUntil(lambda: session.transcript is not None and session.transcript.id != old.id)
    return commands.dialog


def ids(session, transcript):
    return session.library.highlight_ids(transcript.id)


def test_what_is_kept_goes_over_and_the_rest_is_listed(review, session, unnamed):
    assert [one.marked.id for one in review.model.rows] == [MOVED, LOST]
    assert ids(session, session.transcript) == {KEPT}
    assert review.said.text() == "1 kept · 1 moved · 1 lost"
    assert unnamed(review) == []


def test_what_was_kept_is_folded_and_listed_where_that_is_asked_for(review):
    review.kept_box.setChecked(True)
    assert [one.marked.id for one in review.model.rows] == [MOVED, LOST, KEPT]
    review.list.selectRow(2)
    assert not review.accept_button.isEnabled()
    assert review.show_button.isEnabled()
    review.list.selectRow(0)
    review.accept_button.click()
    assert [one.marked.id for one in review.model.rows] == [LOST, KEPT]


def test_where_everything_is_decided_it_says_so(review, session, find):
    review.accept_button.click()
    session.select(find("Less than we feared"))
    review.here_button.click()
    assert review.said.text() == "Everything is decided. 1 kept"
    enabled = [review.accept_button, review.all_button, review.here_button, review.show_button]
    assert not any(button.isEnabled() for button in enabled)


def test_both_quotes_are_shown_with_what_differs_struck_out_and_underlined(review):
    html = review.detail.toHtml()
    assert "text-decoration: line-through" in html
    assert "text-decoration: underline" in html
    assert "Tuesday" in review.detail.toPlainText()
    assert "Thursday" in review.detail.toPlainText()


def test_enter_accepts_and_the_next_one_is_looked_at(review, session, qtbot):
    qtbot.keyClick(review.list, Qt.Key.Key_Return)
    assert ids(session, session.transcript) == {KEPT, MOVED}
    assert review.current.marked.id == LOST
    assert not review.accept_button.isEnabled()


def test_undo_brings_an_accepted_highlight_back_to_the_review(review, session):
    review.accept_button.click()
    assert [one.placed.fate for one in review.model.rows] == [Fate.LOST]
    session.undo()
    assert [one.marked.id for one in review.model.rows] == [MOVED, LOST]


def test_undo_of_what_was_accepted_stays_in_the_newer_version(review, session):
    newer = session.transcript.id
    review.accept_button.click()
    session.undo()
    assert session.transcript.id == newer
    session.redo()
    assert (session.transcript.id, ids(session, session.transcript)) == (newer, {KEPT, MOVED})


def test_undo_of_the_whole_replacement_leads_back_to_the_older_version(
    review, session, window, qtbot
):
    older = session.library.replaced(session.transcript.id)
    session.lay_away(session.sheet_of(older))
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: session.transcript is not None and session.transcript.id == older)
    assert ids(session, session.transcript) == {KEPT, MOVED, LOST}
    assert [sheet.transcript.id for sheet in session.sheets] == [older]


def test_a_lost_highlight_is_placed_by_hand_at_the_selection(review, session, find):
    review.list.selectRow(1)
    assert not review.here_button.isEnabled()
    session.select(find("Less than we feared"))
    review.here_button.click()
    placed = session.library.highlight(LOST)
    assert (placed.transcript, placed.quote) == (session.transcript.id, "Less than we feared")
    assert [one.marked.id for one in review.model.rows] == [MOVED]


def test_all_moved_are_accepted_in_one_edit(review, session):
    review.all_button.click()
    assert ids(session, session.transcript) == {KEPT, MOVED}
    assert "accept moved" in session.history.undoable().what


def test_what_is_undecided_is_there_again_later(review, session, window, qtbot):
    review.close()
    commands = window.findChild(VersionCommands)
    with qtbot.waitSignal(commands.replacing.reviewed):
        window.actions_by_id["file.review"].trigger()
    assert [one.marked.id for one in commands.dialog.model.rows] == [MOVED, LOST]


def test_a_transcript_that_replaces_none_has_nothing_to_review(window):
    assert not window.actions_by_id["file.review"].isEnabled()
    assert window.actions_by_id["file.replace"].isEnabled()


def test_a_note_written_during_the_review_goes_over_too(review, session):
    session.do(ChangeNote(MOVED, "Written meanwhile."))
    review.accept_button.click()
    assert session.library.highlight(MOVED).note == "Written meanwhile."
    session.undo()
    session.do(ChangeNote(MOVED, "Once more."))
    review.all_button.click()
    assert session.library.highlight(MOVED).note == "Once more."


def test_words_corrected_during_the_review_are_compared_anew(review, session, find, qtbot):
    at = find("Good morning")
    with qtbot.waitSignal(review._replacing.reviewed):
        session.correct([Correction(at, "A very good morning to all of you")])
        assert review.model.rows == []
    review.accept_button.click()
    there = session.library.highlight(MOVED)
    assert there.quote == "The lens came back on Thursday"
    assert there.span.of(session.library.text(there.transcript)) == there.quote
