"""From answer to answer, section to section, and to what has not been read, by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader_app.transcript.span import Span

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def press(qtbot, window):
    def pressed(key, modifiers=PLAIN):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressed


@pytest.fixture
def at(session, find):
    return lambda words: session.position == find(words).start


@pytest.fixture
def read(window):
    """Have parts of the text been read."""

    def have_read(*spans):
        for span in spans:
            window.pane.been_read.covered.add(span)

    return have_read


def test_answers_are_gone_through_by_key(press, at):
    press(Key.Key_Down, ALT | SHIFT)
    assert at("By the end of June")
    press(Key.Key_Down, ALT | SHIFT)
    assert at("Less than we feared")
    press(Key.Key_Up, ALT | SHIFT)
    assert at("By the end of June")


def test_the_turns_of_one_speaker_are_gone_through_by_key(press, window, find, at):
    window.pane.show_span(find("burn again"))
    press(Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_PageDown, ALT)
    assert at("Less than we feared")
    press(Key.Key_PageUp, ALT)
    assert at("By the end of June")


def test_sections_are_gone_through_by_key(press, window, find, at):
    window.pane.show_span(find("ninety crowns"))
    press(Key.Key_PageUp, ALT | SHIFT)
    assert at("Lighthouse briefing")


def test_what_has_not_been_read_is_gone_through_by_key(press, read, find, at):
    end = find("Keeper Voss: By").start
    read(Span(0, end), find("The next question, please."))
    press(Key.Key_U)
    assert at("By the end of June")
    press(Key.Key_U)
    assert at("Radio Skerry: What")
    press(Key.Key_U, SHIFT)
    assert at("By the end of June")


def test_where_all_has_been_read_it_is_said(press, read, window, session):
    read(Span(0, len(session.transcript.text)))
    press(Key.Key_U)
    assert window.notices.currentMessage() == "Everything after this has been read."
    assert session.position == 0


def test_where_nothing_follows_it_is_said(press, window, find, session):
    session.go_to(find("Less than we feared"))
    press(Key.Key_Down, ALT)
    assert window.notices.currentMessage() == "No question follows."
    assert session.position == find("Less than we feared").start


def test_one_goes_on_from_the_caret_where_it_is_in_view(press, window, find, at):
    window.pane.show_span(find("The next question"))
    press(Key.Key_Down, ALT)
    assert at("Radio Skerry: What")


def test_only_what_is_there_is_offered(qtbot, session, window, command, tmp_path):
    path = tmp_path / "bare.txt"
    path.write_text("Only words stand here.\n", encoding="utf-8")
    with qtbot.waitSignal(session.transcript_opened, timeout=10_000):
        window.opening.open_files([str(path)])
    for name in ("question", "answer", "section", "same_speaker", "highlight"):
        assert not command(f"go.next_{name}").isEnabled()
    assert command("go.to").isEnabled()
