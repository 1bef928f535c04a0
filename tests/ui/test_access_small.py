"""In a small window, or a large interface, everything is still there."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QScrollArea

SMALL = (512, 320)
"""1024 × 640 at twice the size."""


@pytest.fixture
def small(window, qtbot):
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: window.panels.width() <= SMALL[0])
    return window


def inside(window, widget):
    """Tell whether a widget ends where the window does, or before."""
    end = widget.mapTo(window, widget.rect().bottomRight())
    return window.rect().contains(end)


def test_a_small_window_shows_the_text_and_cuts_nothing_off(small):
    assert (small.width(), small.height()) == SMALL
    assert small.pane.width() == SMALL[0]
    assert all(inside(small, part) for part in (small.pane, small.top_bar, small.notices))
    assert small.pane.height() > 120


def test_panels_take_turns_beside_the_text_of_a_small_window(small, command, qtbot):
    command("view.outline").trigger()
    assert (small.panels.outline_is_shown, small.panels.sidebar_is_shown) == (True, False)
    command("view.sidebar").trigger()
    assert (small.panels.outline_is_shown, small.panels.sidebar_is_shown) == (False, True)
    qtbot.waitUntil(lambda: inside(small, small.sidebar))
    command("view.sidebar").trigger()
    qtbot.waitUntil(lambda: small.pane.width() == SMALL[0])


def test_what_was_put_away_for_want_of_room_comes_back_with_it(small, command):
    command("view.outline").trigger()
    command("view.outline").trigger()
    small.resize(1200, 700)
    assert small.panels.outline_is_shown
    assert small.panels.sidebar_is_shown


def test_writing_a_note_in_a_small_window_shows_where_it_is_written(small, find, command):
    small.pane.select(find("ninety crowns"))
    command("annotate.note").trigger()
    assert small.sidebar.isVisible()
    assert small.sidebar.cards.editing


@pytest.fixture
def small_screen(monkeypatch, qapp):
    """Let the screen be as small as the window."""
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(*SMALL))
    monkeypatch.setattr(
        QScreen, "availableGeometry", lambda _screen: QRect(QPoint(), QSize(*SMALL))
    )


DIALOGS = (
    "file.library",
    "file.report",
    "file.export",
    "edit.history",
    "edit.preferences",
    "annotate.tags",
    "structure.speakers",
    "structure.details",
    "view.reading",
    "help.guide",
    "help.shortcuts",
    "help.about",
)


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_no_larger_than_a_small_screen(
    small_screen, window, session, find, command, name
):
    session.mark(find("ninety crowns"))
    known = set(QApplication.topLevelWidgets())
    command(name).trigger()
    [dialog] = [one for one in set(QApplication.topLevelWidgets()) - known if one.isVisible()]
    QApplication.processEvents()
    assert dialog.width() <= SMALL[0]
    assert dialog.height() <= SMALL[1]
    sideways = [area.horizontalScrollBar() for area in dialog.findChildren(QScrollArea)]
    assert not any(bar.maximum() for bar in sideways)
    dialog.close()


def widths(window):
    """Return the widths of outline, text and annotations as they are shown."""
    return window.panels.sizes()


def test_panels_are_narrower_where_two_transcripts_are_read_beside_each_other(
    window, command, qtbot
):
    window.resize(1150, 640)
    before = widths(window)
    command("tab.beside").trigger()
    sides = window.pane.groups
    qtbot.waitUntil(lambda: len(sides) == 2 and min(one.width() for one in sides) >= 358)
    assert window.panels.outline_is_shown
    assert window.panels.sidebar_is_shown
    command("file.close").trigger()
    qtbot.waitUntil(lambda: widths(window) == before)


def test_panels_give_way_where_two_sides_and_they_have_no_room(window, command, qtbot):
    window.resize(1024, 640)
    command("tab.beside").trigger()
    assert not window.panels.outline_is_shown
    assert not window.panels.sidebar_is_shown
    command("view.outline").trigger()
    qtbot.waitUntil(lambda: min(one.width() for one in window.pane.groups) >= 358)
    assert window.panels.outline_is_shown
    command("file.close").trigger()
    assert window.panels.outline_is_shown
    assert window.panels.sidebar_is_shown
