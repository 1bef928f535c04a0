"""Scrolling that is seen to move: at once in truth, and a moment later on the screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app import settings as s


def wheel(pane, angle):
    middle = QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        middle,
        pane.viewport().mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def first_y(blocks):
    return next(iter(blocks))[1]


@pytest.fixture
def moving(long_pane, look):
    look._settings.set(s.MOTION, "always")
    look.settings_changed()
    return long_pane


def test_a_notch_is_seen_on_its_way(moving, qtbot):
    before = [block.blockNumber() for block, _ in moving.blocks()]
    wheel(moving, -120)
    assert moving.glide.is_moving
    assert [block.blockNumber() for block, _ in moving.drawn_blocks()] == before
    assert first_y(moving.drawn_blocks()) != first_y(moving.blocks())
    qtbot.waitUntil(lambda: not moving.glide.is_moving)
    assert list(moving.drawn_blocks()) == list(moving.blocks())


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_click_beside_the_slider_is_seen_on_its_way_where_motion_is_wanted(
    view, moving, look, qtbot, is_wanted
):
    look._settings.set(s.MOTION, "always" if is_wanted else "never")
    look.settings_changed()
    bar = view.scroll_bar
    below = QPoint(bar.width() // 2, bar.height() - 30)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=below)
    assert moving.glide.is_moving is is_wanted
    assert moving.seen().start == bar.value() > 0
    qtbot.waitUntil(lambda: not moving.glide.is_moving)


def test_what_is_read_is_known_at_once(moving, session):
    wheel(moving, -1200)
    assert session.position == moving.reading_position() > 0


def test_several_notches_add_up(moving, qtbot):
    for _ in range(3):
        wheel(moving, -120)
    shown = -moving.glide.shift
    wheel(moving, -120)
    assert -moving.glide.shift > shown
    qtbot.waitUntil(lambda: not moving.glide.is_moving)
    assert moving.glide.shift == 0


def test_what_scrolls_smoothly_by_itself_is_left_to_it(moving):
    wheel(moving, -17)
    assert not moving.glide.is_moving
    assert moving.top.above > 0


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_a_page_is_seen_to_turn(moving, key):
    QTest.keyClick(moving, key)
    assert moving.glide.is_moving
    assert moving.glide.shift < -moving.viewport().height() / 2


def test_at_the_end_nothing_moves(moving):
    moving.scroll_by(1e7)
    wheel(moving, -120)
    assert not moving.glide.is_moving


def test_a_click_meets_what_it_points_at(moving, qtbot):
    wheel(moving, -360)
    qtbot.mouseClick(moving.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 120))
    assert not moving.glide.is_moving
    assert moving.glide.shift == 0


def test_without_motion_text_is_where_it_belongs_at_once(moving, look):
    look._settings.set(s.MOTION, "never")
    look.settings_changed()
    wheel(moving, -240)
    QTest.keyClick(moving, Qt.Key.Key_PageDown)
    assert not moving.glide.is_moving
    assert list(moving.drawn_blocks()) == list(moving.blocks())
