"""A window on a briefing, and what a person does in it to find words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def press(window):
    """Return what presses keys in whatever has the keyboard."""

    def press(*keys, with_=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, with_)

    return press


@pytest.fixture
def area(window):
    return window.finding


@pytest.fixture
def look_for(qtbot, window, area, press):
    """Return what opens the find bar by its key, types words, and waits for the hits."""

    def look_for(words):
        press(Qt.Key.Key_F, with_=Qt.KeyboardModifier.ControlModifier)
        field = QApplication.focusWidget()
        if words.isascii():
            QTest.keyClicks(field, words)
        else:  # which no key of the test's keyboard types
            field.insert(words)
        settle(qtbot, area)

    return look_for


def settle(qtbot, area):
    qtbot.waitUntil(lambda: not area.finding.hunt._seeking.is_busy)


@pytest.fixture
def settled(qtbot, area):
    """Return what waits until all is found."""
    return lambda: settle(qtbot, area)


@pytest.fixture
def words_of(session):
    """Return the words of the current hit."""
    return lambda area: area.finding.hunt.hit.of(session.transcript.text)


@pytest.fixture
def context(session):
    """Return the words from the current hit on."""

    def context(area, length=12):
        start = area.finding.hunt.hit.start
        return session.transcript.text[start : start + length]

    return context
