"""A newer version arrives: marked, replaced, reviewed, accepted and undone, by keyboard alone."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from reader_app.ui.commands.versions import VersionCommands
from reader_app.ui.versions.review import ReviewDialog

ROUGH = """Ferry line: questions

MODERATOR: Good evening to you all. We begin with the timetable and take questions after that.

MS. OKORO: The first boat leaves at five past six. It has never once been late since the spring.

MR. LUND: In winter we sail every two hours. Nobody waits on the pier in the dark any more.
"""
CERTIFIED = ROUGH.replace("MS. OKORO", "CAPTAIN OKORO").replace("two hours", "three hours")


@pytest.fixture
def files(tmp_path):
    paths = tmp_path / "rough.txt", tmp_path / "certified.txt"
    for path, words in zip(paths, (ROUGH, CERTIFIED), strict=True):
        path.write_text(words, encoding="utf-8")
    return paths


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.sqlite3"


def at_the_window(*files):
    from hands import at_the_window  # needs a screen to be made

    return at_the_window(*files)


def quotes(hands):
    return sorted(each.quote for each in hands.window.session.highlights)


def open_id(window):
    return window.session.transcript.id if window.session.transcript else None


def mark(hands, turn):
    """Go to a turn of the text and mark all of it, by keys."""
    hands.window.pane.set_focus()
    hands.press("Ctrl+Home")
    for _ in range(turn):
        hands.press("Ctrl+Down")
    hands.press("W")
    before = len(hands.window.session.highlights)
    hands.press("H")
    hands.wait_for(lambda: len(hands.window.session.highlights) > before, "the highlight")


def choose_newer(hands, path):
    hands.press("Ctrl+Shift+O")
    dialog = hands.wait_for(lambda: hands.window.findChild(QFileDialog), "the file dialog")
    dialog.activateWindow()
    field = hands.wait_for(lambda: dialog.findChild(QLineEdit), "the field for a name")
    hands.wait_for(field.hasFocus, "the keyboard in the field")
    hands.press("Ctrl+A")
    hands.type(str(path))
    hands.press("Return")
    return face_review(hands)


def face_review(hands):
    dialog = hands.wait_for(lambda: hands.window.findChild(ReviewDialog), "the review")
    dialog.activateWindow()
    hands.wait_for(dialog.list.hasFocus, "the keyboard in the list")
    return dialog


def test_by_keyboard_from_the_first_mark_to_the_restart(files, library):
    rough, certified = files
    with at_the_window(library, rough) as hands:
        window = hands.window
        mark(hands, 2)
        mark(hands, 3)
        old = window.session.transcript.id
        spring, winter = sorted(quotes(hands), key=lambda words: "winter" in words)
        review = choose_newer(hands, certified)
        hands.wait_for(lambda: window.session.transcript.id != old, "the newer version")
        new = window.session.transcript.id
        assert review.said.text() == "1 kept · 1 moved · 0 lost"
        assert quotes(hands) == [spring]
        hands.press("Return")
        accepted = winter.replace("two", "three")
        hands.wait_for(lambda: accepted in quotes(hands), "what was accepted")
        assert review.said.text() == "Everything is decided. 1 kept"
        hands.press("Escape")
        hands.wait_for(lambda: QApplication.activeModalWidget() is None, "the text")
        window.activateWindow()
        hands.wait_for(window.isActiveWindow, "the keyboard")
        window.pane.set_focus()
        hands.press("Ctrl+Z")
        hands.wait_for(lambda: quotes(hands) == [spring], "the highlight to go back")
        assert window.session.transcript.id == new
        hands.press("Ctrl+Shift+B")
        commands = window.findChild(VersionCommands)
        beside = hands.wait_for(lambda: commands.beside, "both versions")
        hands.press("E")
        found = [
            one.of(text) for one, text in zip(beside.current.spans, (ROUGH, CERTIFIED), strict=True)
        ]
        assert found == ["two", "three"]
        hands.press("Ctrl+Shift+B")
        hands.wait_for(lambda: commands.beside is None, "one version alone")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with at_the_window(library) as hands:
        window = hands.window
        hands.wait_for(lambda: window.session.transcript.id == new, "the newer version")
        hands.press("Ctrl+Shift+V")
        review = face_review(hands)
        assert [one.marked.quote for one in review.model.rows] == [winter]
        hands.press("Alt+M")
        hands.wait_for(lambda: quotes(hands) == sorted([spring, accepted]), "all that moved")
        hands.press("Escape")
        window.activateWindow()
        hands.wait_for(window.isActiveWindow, "the keyboard")
        window.pane.set_focus()
        hands.press("Ctrl+Z")
        hands.press("Ctrl+Z")
        hands.wait_for(lambda: open_id(window) == old, "the older version")
        hands.wait_for(lambda: quotes(hands) == sorted([spring, winter]), "all as it was")
