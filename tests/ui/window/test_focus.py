"""The focus mode: nothing but the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def alone(window):
    QTest.keyClick(window.pane.pane, Qt.Key.Key_F5)
    return window


def shown(window):
    parts = {
        "menu": window.menuBar(),
        "top bar": window.top_bar,
        "status bar": window.statusBar(),
        "outline": window.outline,
        "sidebar": window.sidebar,
        "text": window.pane.pane,
    }
    return {name for name, part in parts.items() if part.isVisible()}


def test_one_key_leaves_the_text_alone(alone):
    assert shown(alone) == {"text"}
    assert alone.pane.pane.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_esc_and_the_same_key_bring_everything_back(alone, key, command):
    QTest.keyClick(alone.pane.pane, key)
    assert shown(alone) == {"menu", "top bar", "status bar", "outline", "sidebar", "text"}
    assert not command("view.focus").isChecked()


def test_a_panel_that_was_hidden_before_stays_hidden(window):
    QTest.keyClick(window.pane.pane, Qt.Key.Key_F9)
    QTest.keyClick(window.pane.pane, Qt.Key.Key_F5)
    QTest.keyClick(window.pane.pane, Qt.Key.Key_Escape)
    assert "outline" not in shown(window)
    assert "sidebar" in shown(window)


def test_commands_have_their_keys_without_their_menus(alone, session, find):
    alone.pane.select(find("ninety crowns"))
    QTest.keyClick(alone.pane.pane, Qt.Key.Key_H)
    assert [highlight.quote for highlight in session.highlights] == ["ninety crowns"]
    QTest.keyClick(alone.pane.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.highlights == []


def test_a_panel_that_is_asked_for_comes_back(alone):
    QTest.keyClick(alone.pane.pane, Qt.Key.Key_F9)
    assert {"text", "outline"} <= shown(alone)


def test_closing_the_transcript_brings_the_menu_back(alone):
    QTest.keyClick(alone.pane.pane, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert alone.menuBar().isVisible()


def test_the_reading_menu_is_at_hand(alone):
    from reader_app.ui.looks.reading_menu import ReadingMenu

    QTest.keyClick(alone.pane.pane, Qt.Key.Key_F7)
    assert alone.findChild(ReadingMenu).isVisible()


def test_the_next_start_shows_everything_again(alone, settings):
    from reader_app import settings as s

    alone.close()
    assert settings.get(s.OUTLINE_SHOWN)
    assert settings.get(s.SIDEBAR_SHOWN)
