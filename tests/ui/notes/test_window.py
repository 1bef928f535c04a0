"""The list of all notes, as a person uses it."""

import csv
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.links import Kind, Target, written
from reader_app.annotation.model import Status, highlight
from reader_app.annotation.notes import On
from reader_app.exports import Grouping, export_named
from reader_app.transcript.span import Span
from reader_app.ui.exporting import Order, carry_out
from reader_app.ui.notes.exporting import write_notes
from reader_app.ui.notes.window import NotesWindow


@pytest.fixture
def noted(session, window, find):
    """Notes of every kind on the open transcript."""
    tag = session.tags[0]
    marked = session.mark(find("The lens came back"), (tag.id,), note="Which **lens**?")
    session.set_status(marked, Status.CHECKED)
    link = written(Target(Kind.HIGHLIGHT, marked.id), "lens")
    session.write_memo(session.memo_on_turn(find("Good morning").start), f"=greets, see {link}")
    session.write_memo(session.memo_on_transcript(), "All in all.")
    session.write_memo(session.memo_on_tag(tag.id), "What is claimed.")
    session.choose(None)
    return marked


@pytest.fixture
def listed(qtbot, window, noted):
    QTest.keyClick(window.pane.pane, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    found = window.findChild(NotesWindow)
    qtbot.waitUntil(lambda: len(found.model.notes) == 3)
    return found


def kinds(listed):
    return [note.on for note in listed.model.notes]


def test_the_notes_of_the_transcript_come_in_the_order_of_reading(listed):
    assert kinds(listed) == [On.TRANSCRIPT, On.TURN, On.HIGHLIGHT]
    assert listed.said.text() == "3 notes"


def test_the_whole_library_has_those_of_tags_too(qtbot, listed):
    listed.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: kinds(listed)[-1:] == [On.TAG])


def test_what_is_typed_narrows_the_list(listed):
    QTest.keyClicks(listed.words, "LENS claim")
    assert kinds(listed) == [On.HIGHLIGHT]
    listed.words.clear()
    listed.on.setCurrentIndex(listed.on.findData(On.TURN))
    assert kinds(listed) == [On.TURN]
    listed.on.setCurrentIndex(0)
    listed.status.setCurrentIndex(listed.status.findData(Status.CHECKED))
    assert kinds(listed) == [On.HIGHLIGHT]


def test_the_latest_can_stand_first(qtbot, listed, session, noted):
    session.set_note(noted, "Written last.")
    listed.order.setCurrentIndex(1)
    qtbot.waitUntil(lambda: kinds(listed) == [On.HIGHLIGHT, On.TRANSCRIPT, On.TURN])
    listed.order.setCurrentIndex(0)
    assert kinds(listed) == [On.TRANSCRIPT, On.TURN, On.HIGHLIGHT]


def test_enter_goes_there(qtbot, listed, session, noted):
    listed.list.setCurrentIndex(listed.model.index(2, 0))
    listed.list.setFocus()
    with qtbot.waitSignal(session.place_asked) as asked:
        QTest.keyClick(listed.list, Qt.Key.Key_Return)
    assert asked.args == [noted.span]


def test_a_note_is_written_in_the_list_and_kept(qtbot, listed, session, noted):
    listed.list.setCurrentIndex(listed.model.index(2, 0))
    QTest.keyClicks(listed.editor, " Told.")
    listed.list.setCurrentIndex(listed.model.index(0, 0))
    assert session.library.highlight(noted.id).note == "Which **lens**? Told."
    QTest.keyClicks(listed.editor, " Done.")
    listed.close()
    assert session.library.memos(session.transcript.id)[0].text == "All in all. Done."


def test_an_emptied_memo_can_be_written_on(listed, session):
    listed.list.setCurrentIndex(listed.model.index(0, 0))
    listed.editor.setPlainText("")
    listed.editor.write()
    assert session.memo_on_transcript().text == ""
    QTest.keyClicks(listed.editor, "Again")
    listed.editor.write()
    assert session.memo_on_transcript().text == "Again"


def test_what_mentions_a_note_is_named_below_it(qtbot, listed):
    listed.list.setCurrentIndex(listed.model.index(2, 0))
    qtbot.waitUntil(lambda: not listed.mentions.isHidden())
    assert "Good morning" in listed.mentions.text()


def test_the_list_closes_with_the_window_and_loses_nothing(listed, window, session):
    listed.list.setCurrentIndex(listed.model.index(0, 0))
    QTest.keyClicks(listed.editor, "!")
    window.close()
    assert session.library.memos(session.transcript.id)[0].text == "All in all.!"


def test_every_control_has_a_name(listed, unnamed):
    assert unnamed(listed) == []


@pytest.mark.parametrize("name", ["notes.md", "notes.csv"])
def test_the_list_is_written_to_a_file(listed, window, tmp_path, name, noted):
    desk = listed._desk
    write_notes(desk, listed, listed.model.notes, listed.model.tag_name, str(tmp_path / name))
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert f"[“The lens came back”](transcript-reader:highlight:{noted.id})" in text
    if name.endswith("csv"):
        rows = list(csv.DictReader(text.splitlines()))
        assert [row["on"] for row in rows] == ["transcript", "turn", "highlight"]
        assert rows[1]["note"].startswith("'=greets")
    else:
        assert "> The lens came back" in text


def test_twenty_thousand_notes_are_narrowed_as_one_types(qtbot, window, session, find):
    text, library = session.transcript.text, session.library
    with library.transaction():
        for number in range(20_000):
            note = f"Note {number} of some words that say what one thought of this."
            one = highlight(f"h{number:05}", session.transcript.id, text, Span(40, 60), note=note)
            library.put_highlight(one)
    listed = NotesWindow(window.annotate._desk)
    qtbot.addWidget(listed)
    listed.show()
    qtbot.waitUntil(lambda: len(listed.model.notes) == 20_000, timeout=10_000)
    times = []
    for words in ("n", "no", "note 1", "note 19"):
        start = time.perf_counter()
        listed.words.setText(words)
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    assert len(listed.model.notes) > 100
    assert min(times) < 0.1


def test_a_tag_gets_its_note_in_the_list(qtbot, window, session):
    tag = session.tags[1]
    session.memo_asked.emit(session.memo_on_tag(tag.id))
    listed = window.findChild(NotesWindow)
    QTest.keyClicks(listed.editor, "What it takes.")
    listed.editor.write()
    assert [memo.text for memo in session.library.memos_on_tag(tag.id)] == ["What it takes."]
    qtbot.waitUntil(lambda: kinds(listed) == [On.TAG])
    assert listed.editor.text == "What it takes."


def test_a_turn_with_a_note_has_a_sign_beside_it(window, session, find):
    turn = session.transcript.turn_at(find("Good morning").start)
    other = session.transcript.turn_at(find("ninety crowns").start)
    noted = window.pane.view.address_gutter.noted
    assert not noted.has(turn)
    session.write_memo(session.memo_on_turn(turn.span.start), "Friendly.")
    assert noted.has(turn)
    assert not noted.has(other)


def test_the_export_of_the_library_has_a_transcript_of_which_only_a_note_tells(
    window, session, tmp_path
):
    session.write_memo(session.memo_on_transcript(), "Nothing new in it.")
    path = tmp_path / "all.md"
    order = Order(export_named("markdown"), Grouping.READING, path, session.library.path)
    carry_out(order, lambda _share: True)
    assert "Nothing new in it." in path.read_text(encoding="utf-8")
