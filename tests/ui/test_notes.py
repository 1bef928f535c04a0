"""Notes on turns and transcripts, their links, and where these lead, in the real window."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.links import Kind, Target, links, written
from reader_app.annotation.notes import On
from reader_app.library.notes import notes
from reader_app.ui.notes.editor import MarkdownEditor
from reader_app.ui.notes.view import NoteView
from reader_app.ui.sidebar.note import NoteEditor


def focused():
    return QApplication.focusWidget()


def typed(qtbot, words):
    """Type into the note that opens."""
    qtbot.waitUntil(lambda: isinstance(focused(), MarkdownEditor))
    QTest.keyClicks(focused(), words)


@pytest.fixture
def key(qtbot, window):
    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(focused(), key, modifier)

    return press


def test_a_turn_gets_a_note_by_key_and_undo_takes_it_back(qtbot, window, session, find, key):
    session.go_to(find("By the end of June"))
    key(Qt.Key.Key_M)
    typed(qtbot, "Which June?")
    key(Qt.Key.Key_Escape)
    (note,) = notes(session.library)
    assert (note.on, note.text) == (On.TURN, "Which June?")
    assert note.quote.startswith("By the end of June")
    assert focused() is window.pane.pane
    (card,) = window.sidebar.cards.memo_cards
    assert "Keeper Voss" in card.place.text()
    session.undo()
    assert notes(session.library) == []
    assert window.sidebar.cards.memo_cards == []


def test_the_transcript_gets_a_note_that_stands_first(qtbot, window, session, find, key):
    session.go_to(find("When will the lamp"))
    key(Qt.Key.Key_M)
    typed(qtbot, "of the turn")
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    typed(qtbot, "of all")
    key(Qt.Key.Key_Escape)
    assert [card.memo.text for card in window.sidebar.cards.memo_cards] == ["of all", "of the turn"]


def test_a_note_in_which_nothing_was_written_is_none(qtbot, window, session, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "")
    key(Qt.Key.Key_Escape)
    assert notes(session.library) == []
    assert window.sidebar.cards.memo_cards == []


def test_a_note_is_kept_when_the_window_closes_while_it_is_typed(qtbot, window, session, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "kept")
    window.close()
    assert [note.text for note in notes(session.library)] == ["kept"]


def test_an_emptied_note_is_taken_away_and_comes_back_by_undo(qtbot, window, session, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "a")
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_M)
    typed(qtbot, "")
    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Escape)
    assert notes(session.library) == []
    session.undo()
    assert [note.text for note in notes(session.library)] == ["a"]


# -- links ----------------------------------------------------------------------------------------


def test_two_brackets_offer_what_was_said_and_enter_links_to_it(qtbot, window, session, find, key):
    session.go_to(find("Good morning"))
    key(Qt.Key.Key_M)
    typed(qtbot, "see [[ninety cro")
    chooser = focused().chooser
    qtbot.waitUntil(lambda: chooser.is_open)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    typed(qtbot, " there")
    key(Qt.Key.Key_Escape)
    (note,) = notes(session.library)
    (link,) = links(note.text)
    assert link.target.kind is Kind.PASSAGE
    assert link.words.startswith("ninety crowns")
    assert note.text.endswith("]] there")


def test_escape_closes_the_list_first_and_then_the_note(qtbot, window, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "[[claim")
    editor = focused()
    qtbot.waitUntil(lambda: editor.chooser.is_open)
    QTest.keyClick(editor.chooser.list, Qt.Key.Key_Escape)
    assert not editor.chooser.is_open
    assert editor.isVisible()
    assert editor.text == "[[claim"


def test_a_click_on_a_link_goes_there_and_back_returns(qtbot, window, session, find, command):
    place, here = find("ninety crowns"), find("Good morning")
    session.go_to(here)
    memo = session.memo_on_turn(here.start)
    text = written(Target(Kind.PASSAGE, session.transcript.id, place.start), "ninety crowns")
    session.write_memo(memo, text)
    (card,) = window.sidebar.cards.memo_cards
    with qtbot.waitSignal(session.place_asked) as asked:
        QTest.mouseClick(card.note, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert asked.args == [place]
    command("go.back").trigger()
    assert session.transcript.turn_at(session.position) != session.transcript.turn_at(place.start)


def test_a_link_to_a_highlight_is_called_by_its_words_and_chooses_it(window, session, find):
    marked = session.mark(find("The lens came back"))
    link_text = written(Target(Kind.HIGHLIGHT, marked.id), "old words")
    session.write_memo(session.memo_on_transcript(), link_text)
    session.choose(None)
    (card,) = window.sidebar.cards.memo_cards
    assert "“The lens came back”" in card.note.accessibleName()
    (link,) = links(link_text)
    session.follow(link)
    assert session.chosen.id == marked.id


def test_a_link_to_what_is_gone_is_shown_as_such_and_kept(window, session, find):
    marked = session.mark(find("The lens came back"))
    text = written(Target(Kind.HIGHLIGHT, marked.id), "the lens")
    session.write_memo(session.memo_on_transcript(), text)
    session.remove(marked)
    (card,) = window.sidebar.cards.memo_cards
    assert card.note.accessibleName() == "the lens (?)"
    assert notes(session.library)[0].text == text


def test_what_mentions_the_chosen_highlight_is_named_below(qtbot, window, session, find):
    marked = session.mark(find("The lens came back"))
    text = written(Target(Kind.HIGHLIGHT, marked.id), "the lens")
    session.write_memo(session.memo_on_turn(find("Good morning").start), text)
    mentioned = window.sidebar.mentioned
    qtbot.waitUntil(lambda: not mentioned.isHidden())
    assert "Good morning" in mentioned.text()
    session.choose(None)
    assert mentioned.isHidden()


def test_a_link_to_a_tag_shows_what_bears_it(window, session, find):
    tag = session.tags[0]
    session.mark(find("The lens came back"), (tag.id,))
    (link,) = links(written(Target(Kind.TAG, tag.id), "x"))
    session.follow(link)
    assert window.sidebar.filter.text() == f'#"{tag.name}"'


# -- writing --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pressed", "text"), [(Qt.Key.Key_B, "a **word**"), (Qt.Key.Key_I, "a *word*")]
)
def test_keys_make_words_bold_or_italic_and_plain_again(qtbot, window, key, pressed, text):
    key(Qt.Key.Key_M)
    typed(qtbot, "a word")
    for _ in "word":
        key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    key(pressed, Qt.KeyboardModifier.ControlModifier)
    assert focused().text == text
    key(pressed, Qt.KeyboardModifier.ControlModifier)
    assert focused().text == "a word"


def test_a_key_begins_a_link_with_what_is_selected(qtbot, window, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "claim")
    key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    editor = window.sidebar.cards.memo_cards[0].editor
    qtbot.waitUntil(lambda: editor.chooser.is_open)
    assert editor.text == "[[claim"


def test_what_is_typed_looks_like_what_it_says(qtbot, window, key):
    key(Qt.Key.Key_M)
    typed(qtbot, "a **bold** word")
    formats = focused().document().firstBlock().layout().formats()
    bold = [one for one in formats if one.format.fontWeight() > 500]
    assert {(one.start, one.start + one.length) for one in bold} & {(4, 8), (2, 10)} or bold


# -- long and hostile notes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece",
    ["Some **words** and [[tag:x|y]].\n", "> " * 500 + "\n", "|a|b|\n|-|-|\n", "word *so* "],
)
def test_a_note_of_a_hundred_kilobytes_stays_quick(qtbot, window, look, piece):
    note = (piece * (100_000 // len(piece) + 1))[:100_000]
    view = NoteView(look, window, window.session)
    start = time.perf_counter()
    view.show_note(note)
    view.lay_out(300)
    editor = NoteEditor(note, window, window.session, look)
    editor.lay_out(300)
    QTest.keyClick(editor, Qt.Key.Key_X)
    assert time.perf_counter() - start < 1.5
    assert editor.text == note + "x"
    editor.forget()


def test_a_link_shows_how_it_is_written_only_where_the_caret_is(qtbot, window, look):
    editor = NoteEditor("see [[tag:x|boats]] now", window, window.session, look)

    def tiny():
        found = editor.document().firstBlock().layout().formats()
        return any(one.format.fontPointSize() == 1 for one in found)

    assert tiny()
    for _ in range(8):
        editor.moveCursor(QTextCursor.MoveOperation.Left)
    assert not tiny()
