"""The import report as a person uses it."""

from contextlib import suppress
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript import mending
from reader_app.transcript.model import Unread
from reader_app.transcript.recipe import Recipe
from reader_app.ui.background import Work
from reader_app.ui.dialogs.report import ReportDialog, understood
from reader_app.ui.window.main_window import MainWindow

AGENDA = """\
Harbour council
4 May 2031

Ada Berg: Let us begin with the quay.

North Quay: the quay, the crane, the tide.

Ole Moe: The crane is late.

Ada Berg: And the quay is early.

North Quay: what is left of it.

Ole Moe — what was never read — is this.
"""


@pytest.fixture
def council(qtbot, empty_window, tmp_path):
    path = tmp_path / "council.txt"
    path.write_text(AGENDA, encoding="utf-8")
    with qtbot.waitSignal(empty_window.opening.imported):
        empty_window.opening.open_files([str(path)])
    return empty_window


@pytest.fixture
def report(qtbot, council):
    qtbot.keyClick(council.pane.pane, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    [dialog] = council.findChildren(ReportDialog)
    qtbot.waitUntil(lambda: dialog.trial is not None)
    yield dialog
    if isValid(dialog):
        dialog.close()  # what it was about to try needs the library


def labels(dialog):
    items = map(dialog.form.labels.item, range(dialog.form.labels.count()))
    return {item.data(Qt.ItemDataRole.UserRole): item for item in items}


def tried(qtbot, dialog):
    return qtbot.waitSignal(dialog._reading.tried)


def names(session):
    return [speaker.name for speaker in session.transcript.speakers]


def test_a_new_file_is_told_of_with_a_button_for_more(qtbot, council, session):
    notices = council.notices
    assert notices.currentMessage() == understood(session.transcript)
    assert "3 speakers" in notices.currentMessage()
    assert notices.more.isVisible()
    qtbot.mouseClick(notices.more, Qt.MouseButton.LeftButton)
    assert council.findChildren(ReportDialog)
    assert not notices.more.isVisible()


def test_another_notice_takes_the_button_away(council):
    council.notices.say("Something else")
    assert not council.notices.more.isVisible()


def test_a_known_file_is_opened_without_a_report(qtbot, council, tmp_path, session):
    council.notices.clearMessage()
    with qtbot.waitSignal(session.transcript_opened):
        council.opening.open_files([str(tmp_path / "council.txt")])
    assert not council.notices.more.isVisible()


def test_the_report_says_what_was_understood(report, session):
    assert understood(session.transcript) in report.facts.text()
    assert "council.txt" in report.facts.text()
    assert set(labels(report)) == {"Ada Berg", "North Quay", "Ole Moe"}
    assert not report.again.isEnabled()


def test_a_label_that_is_none_is_tried_then_read_again_and_undone(qtbot, report, session):
    marked = session.mark(session.transcript.turns[-1].words)
    with tried(qtbot, report):
        labels(report)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    assert "2 speakers" in report.after.text()
    assert not report.preview.isColumnHidden(3)
    assert "North Quay" in names(session)
    with qtbot.waitSignal(session.structure_changed):
        qtbot.mouseClick(report.again, Qt.MouseButton.LeftButton)
    assert names(session) == ["Ada Berg", "Ole Moe"]
    assert "Files of the same source will be read so too." in report.said.text()
    kind = session.library.source_kind(session.transcript.id)
    assert session.library.recipe(kind) == Recipe(not_labels=("North Quay",))
    assert session.highlights == [marked]
    session.undo()
    assert "North Quay" in names(session)
    assert session.library.recipe(kind) is None


def test_what_is_said_before_the_file_is_read_counts(qtbot, council):
    council.actions_by_id["file.report"].trigger()
    [dialog] = council.findChildren(ReportDialog)
    dialog._try()
    labels(dialog)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.trial is not None and bool(dialog.trial.recipe))
    assert dialog.trial.recipe == Recipe(not_labels=("North Quay",))
    assert labels(dialog)["North Quay"].checkState() is Qt.CheckState.Unchecked
    assert dialog.again.isEnabled()


def test_what_was_read_again_can_be_read_as_guessed(qtbot, report, session):
    with tried(qtbot, report):
        labels(report)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    with tried(qtbot, report):
        report.again.click()
    with tried(qtbot, report):
        report.guessed.click()
    assert labels(report)["North Quay"].checkState() is Qt.CheckState.Checked
    with qtbot.waitSignal(session.structure_changed):
        report.again.click()
    assert "North Quay" in names(session)


def test_the_next_file_of_the_source_is_read_so_and_that_is_said(
    qtbot, report, council, session, tmp_path
):
    with tried(qtbot, report):
        labels(report)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(session.structure_changed):
        report.again.click()
        report.reject()
    other = tmp_path / "june.txt"
    other.write_text(AGENDA.replace("May", "June"), encoding="utf-8")
    with qtbot.waitSignal(council.opening.imported):
        council.opening.open_files([str(other)])
    assert "read as you said for this source" in council.notices.currentMessage()
    assert "2 speakers" in council.notices.currentMessage()


def test_a_pattern_is_tried_while_it_is_typed(qtbot, report):
    with tried(qtbot, report):
        qtbot.keyClicks(report.form.speaker, r"([A-Z]\w+ [A-Z]\w+)(?::| \W)")
    read = [turn for turn in report.trial.read.turns if turn.label]
    assert read[-1].label == "Ole Moe"
    assert read[-1].words.of(report.trial.read.text).startswith("what was never")


def test_a_wrong_pattern_is_said_at_once_and_cannot_be_used(qtbot, report):
    qtbot.keyClicks(report.form.heading, "(x")
    assert "is not a regular expression" in report.form.said.text()
    assert not report.again.isEnabled()
    report.form.heading.clear()
    assert report.form.said.text() == ""


def test_a_line_of_the_preview_is_gone_to(qtbot, report, session):
    item = report.preview.topLevelItem(7)
    report.preview.setCurrentItem(item)
    with qtbot.waitSignal(session.place_asked) as asked:
        qtbot.keyClick(report.preview, Qt.Key.Key_Return)
    assert (
        asked.args[0].of(session.transcript.text) == item.text(1) == "Ole Moe: The crane is late."
    )
    assert report.isVisible()


def test_a_line_not_understood_is_gone_to(qtbot, council, session):
    unread = (Unread(8, "Ole Moe: The crane", "odd"), Unread(3, "nowhere to be found", "odd"))
    session.mend(replace(session.transcript, unread=unread), "unread")
    council.actions_by_id["file.report"].trigger()
    [dialog] = council.findChildren(ReportDialog)
    assert "2 lines not understood" in dialog.facts.text()
    with qtbot.waitSignal(session.place_asked) as asked:
        dialog.unread.itemClicked.emit(dialog.unread.topLevelItem(0), 0)
    assert asked.args[0].of(session.transcript.text) == "Ole Moe: The crane"
    with qtbot.assertNotEmitted(session.place_asked):
        dialog.unread.itemClicked.emit(dialog.unread.topLevelItem(1), 0)


def test_closing_the_report_while_it_reads_does_no_harm(qtbot, council):
    council.actions_by_id["file.report"].trigger()
    [dialog] = council.findChildren(ReportDialog)
    dialog._try()
    dialog.reject()
    qtbot.waitUntil(lambda: council.queue.running is None)
    assert QApplication.activeModalWidget() is None


def test_a_library_in_memory_is_read_again_too(qtbot, look, settings, tmp_path):
    library = Library.open(None)
    window = MainWindow(Session(library, "Ada"), look, settings)
    qtbot.addWidget(window)
    path = tmp_path / "council.txt"
    path.write_text(AGENDA, encoding="utf-8")
    window.opening.open_files([str(path)])
    window.actions_by_id["file.report"].trigger()
    [dialog] = window.findChildren(ReportDialog)
    qtbot.waitUntil(lambda: dialog.trial is not None)
    with tried(qtbot, dialog):
        labels(dialog)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    dialog.again.click()
    assert len(window.session.transcript.speakers) == 2
    qtbot.waitUntil(lambda: window.queue.running is None)
    dialog.reject()
    library.close()


@pytest.fixture
def refused(qtbot, report, council):
    """The report after a trial in which a label is none."""
    with tried(qtbot, report):
        labels(report)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: council.queue.running is None)
    return report


def test_it_is_read_again_in_the_background(qtbot, refused, council, session):
    before = session.transcript
    with qtbot.waitSignal(council.queue.emptied):
        refused.again.click()
        assert session.transcript is before
        assert not any(part.isEnabled() for part in (refused.again, refused.guessed, refused.form))
    assert names(session) == ["Ada Berg", "Ole Moe"]
    assert session.transcript == session.library.transcript(before.id)


def test_reading_again_can_be_stopped_and_nothing_is_changed(qtbot, refused, council, session):
    before = session.transcript
    with qtbot.waitSignal(council.queue.emptied), session.library.transaction():
        refused.again.click()  # it waits for its turn to write
        refused.stop.click()
    assert refused.said.text() == "Cancelled: nothing was changed."
    assert refused.again.isEnabled()
    assert session.transcript is before
    assert session.library.transcript(before.id) == before
    assert session.history.undo_text() == ""


def test_what_is_ordered_in_haste_can_be_stopped_too(qtbot, report, session):
    before = session.transcript
    with tried(qtbot, report):
        labels(report)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    report._reading.work = report._reading.work or Work("still ending", lambda _progress: None)
    report.again.click()
    report.stop.click()
    assert report.said.text() == "Cancelled: nothing was changed."
    assert report.again.isEnabled()
    assert session.transcript is before


def test_closing_the_window_while_it_is_read_again_leaves_all_or_nothing(refused, council, session):
    before, trial = session.transcript, refused.trial
    refused.again.click()
    council.close()
    assert session.library.transcript(before.id) in (before, trial.read)


def test_what_was_mended_while_it_was_read_again_is_no_accident(qtbot, refused, council, session):
    with qtbot.waitSignal(council.queue.emptied):
        refused.again.click()
        running = council.queue.running
        running.wait(5)
        refused.reject()
        with suppress(ReaderError):
            session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    assert session.transcript == session.library.transcript(session.transcript.id)
    assert names(session) == ["Ada Berg", "Ole Moe"]


def test_mends_that_would_be_lost_are_told_beforehand(qtbot, council, session):
    [ada] = (one for one in session.transcript.speakers if one.name == "Ada Berg")
    session.mend(mending.rename_speaker(session.transcript, ada.id, "Ada"), "rename")
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    joined = session.transcript
    council.actions_by_id["file.report"].trigger()
    [dialog] = council.findChildren(ReportDialog)
    with tried(qtbot, dialog):
        dialog._try()
    assert "1 mend by hand will be lost; Undo brings it back." in dialog.after.text()
    with qtbot.waitSignal(session.structure_changed):
        dialog.again.click()
    assert len(session.transcript.turns) > len(joined.turns)
    assert "Ada" in names(session)
    with tried(qtbot, dialog):
        labels(dialog)["North Quay"].setCheckState(Qt.CheckState.Unchecked)
    assert "by hand" not in dialog.after.text()
    session.undo()
    assert session.transcript == joined
    dialog.reject()
    qtbot.waitUntil(lambda: council.queue.running is None)
