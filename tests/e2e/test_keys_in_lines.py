"""Whose a key is while a line has the keyboard, on a screen where Qt's lines take some."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from reader_app.ui.controls.line_field import LineField

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.setCentralWidget(LineField("first words"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def line(window):
    line = window.centralWidget()
    line.setFocus()
    line.setCursorPosition(0)
    return line


@pytest.fixture
def command(window):
    """Return what gives the window a command with a key, and counts how often it was done."""

    def command(key):
        done = []
        action = QAction("Do", window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: done.append(key))
        window.addAction(action)
        return done

    return command


@pytest.mark.parametrize("key", ["E", "K", "U", "D"])
def test_a_command_of_the_window_has_its_key_in_a_line_too(line, command, key):
    done = command(f"Ctrl+{key}")
    QTest.keyClick(line, Qt.Key[f"Key_{key}"], CTRL)
    assert done == [f"Ctrl+{key}"]
    assert (line.text(), line.cursorPosition()) == ("first words", 0)


def test_a_key_that_no_command_has_edits_the_line(line):
    QTest.keyClick(line, Qt.Key.Key_E, CTRL)
    assert line.cursorPosition() == len("first words")


@pytest.mark.parametrize("key", ["A", "Z", "X"])
def test_what_everybody_edits_with_is_the_lines(line, command, key):
    done = command(f"Ctrl+{key}")
    QTest.keyClicks(line, "n")
    QTest.keyClick(line, Qt.Key[f"Key_{key}"], CTRL)
    assert not done
