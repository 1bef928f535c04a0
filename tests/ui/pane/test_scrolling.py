"""Scrolling by pixels, and what follows from it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.transcript.span import Span
from reader_app.ui.looks.theme import themes


def wheel(pane, pixels, keys=Qt.KeyboardModifier.NoModifier):
    middle = QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        middle,
        pane.viewport().mapToGlobal(middle),
        QPoint(0, pixels),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def y_of(pane, span):
    return pane.line_rect(pane.places.to_qt(span.start)).top()


@pytest.fixture
def mark(long_pane, session):
    """Return a place a few screens down, in view."""
    start = session.transcript.turn(20).words.start
    long_pane.show_span(Span(start, start + 4))
    return Span(start, start + 4)


@pytest.mark.parametrize("pixels", [-1, -7, -40, 1, 3, 26])
def test_the_wheel_moves_the_text_by_exactly_its_pixels(long_pane, mark, pixels):
    before = y_of(long_pane, mark)
    wheel(long_pane, pixels)
    assert y_of(long_pane, mark) == pytest.approx(before + pixels)


def test_many_single_pixels_add_up(long_pane, mark):
    before = y_of(long_pane, mark)
    for _ in range(90):
        wheel(long_pane, -1)
        long_pane.grab()
    assert y_of(long_pane, mark) == pytest.approx(before - 90)


def test_there_and_back_again_is_the_same_place(long_pane, mark):
    before = y_of(long_pane, mark)
    for pixels in (-333, -59, 333, 59):
        wheel(long_pane, pixels)
        long_pane.grab()
    assert y_of(long_pane, mark) == pytest.approx(before)


def test_scrolling_stops_at_both_ends(long_pane, session):
    long_pane.scroll_by(-1e4)
    assert long_pane.seen().start == 0
    long_pane.scroll_by(1e7)
    last = long_pane.line_rect(long_pane.document().characterCount() - 1)
    assert long_pane.seen().end >= len(session.transcript.text) - 2
    assert last.bottom() <= long_pane.viewport().height()


def test_reading_is_told_while_scrolling(long_pane, session, qtbot):
    with qtbot.waitSignal(session.reading_moved):
        wheel(long_pane, -900)
    assert session.position == long_pane.reading_position() > 0


def test_a_transcript_opens_where_it_was_left(long_pane, session):
    long_pane.scroll_by(4321)
    position = session.position
    session.close()
    session.open("t")
    assert session.position == position == long_pane.reading_position()


def test_the_line_that_is_read_stays_when_the_text_grows(long_pane, look, mark):
    position = long_pane.reading_position()
    look.set_text_size(17)
    assert long_pane.reading_position() == position
    look.set_theme(themes()["dark"])
    assert long_pane.reading_position() == position


def test_the_line_that_is_read_stays_when_the_column_gets_narrow(view, long_pane, mark):
    position = long_pane.reading_position()
    view.resize(420, 500)
    assert long_pane.viewport().width() < 420
    assert abs(long_pane.reading_position() - position) < 90


def test_ctrl_and_wheel_change_the_size_of_the_text(long_pane, look):
    wheel(long_pane, 120, Qt.KeyboardModifier.ControlModifier)
    assert look.text_font.pointSizeF() == 14.0


def test_page_down_goes_on_where_the_page_ended(long_pane):
    end = long_pane.seen().end
    QTest.keyClick(long_pane, Qt.Key.Key_PageDown)
    seen = long_pane.seen()
    assert seen.start < end < seen.end
    assert seen.start > 0


def test_space_turns_the_page_and_shift_space_turns_it_back(long_pane):
    QTest.keyClick(long_pane, Qt.Key.Key_Space)
    assert long_pane.seen().start > 0
    QTest.keyClick(long_pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert long_pane.seen().start == 0


def test_the_caret_stays_in_view_when_it_walks_down(long_pane):
    for _ in range(120):
        QTest.keyClick(long_pane, Qt.Key.Key_Down)
    rect = long_pane.line_rect(long_pane.textCursor().position())
    assert long_pane.textCursor().position() > 1000
    assert rect.top() >= 0
    assert rect.bottom() <= long_pane.viewport().height()


def test_ctrl_end_shows_the_end_and_ctrl_home_the_beginning(long_pane, session):
    QTest.keyClick(long_pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert long_pane.seen().end >= len(session.transcript.text) - 2
    QTest.keyClick(long_pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert long_pane.seen().start == 0


def test_the_scroll_bar_counts_places_of_the_text(view, long_pane, session):
    long_pane.scroll_by(3000)
    assert view.scroll_bar.value() == long_pane.seen().start
    assert view.scroll_bar.maximum() == len(session.transcript.text) - len(long_pane.seen())


def test_the_scroll_bar_leads_to_a_place(view, long_pane):
    view.scroll_bar.setSliderDown(True)
    view.scroll_bar.setSliderPosition(9000)
    view.scroll_bar.triggerAction(view.scroll_bar.SliderAction.SliderMove)
    view.scroll_bar.setSliderDown(False)
    seen = long_pane.seen()
    assert seen.start <= 9000 < seen.start + 200


def test_the_steps_of_the_scroll_bar_are_lines_and_pages(view, long_pane, mark):
    before = y_of(long_pane, mark)
    view.scroll_bar.triggerAction(view.scroll_bar.SliderAction.SliderSingleStepAdd)
    assert y_of(long_pane, mark) == pytest.approx(before - long_pane.type_.pitch)


def test_asking_for_a_place_shows_it(long_pane, session):
    words = session.transcript.turn(60).words
    session.go_to(words)
    assert long_pane.is_in_view(words)
    assert long_pane.textCursor().position() == long_pane.places.to_qt(words.start)


def test_asking_for_a_place_in_view_does_not_scroll(long_pane, session, mark):
    before = long_pane.seen()
    session.go_to(mark)
    assert long_pane.seen() == before


def test_a_passage_that_goes_on_below_the_view_is_brought_up(long_pane, session):
    first = session.transcript.turn_at(long_pane.seen().end)
    begun = Span(first.words.start, session.transcript.turn(first.number + 2).span.end)
    assert long_pane.seen().start < begun.start < long_pane.seen().end < begun.end
    session.go_to(begun)
    assert y_of(long_pane, begun) < long_pane.viewport().height() * 0.4


def test_a_click_on_the_overview_jumps(view, long_pane, session, qtbot):
    overview = view.overview
    place = QPoint(overview.width() // 2, overview.height() // 2)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=place)
    middle = len(session.transcript.text) // 2
    seen = long_pane.seen()
    assert seen.start < middle < seen.end


def test_the_line_that_is_read_keeps_its_place_whatever_size_the_pane_takes(
    view, long_pane, session, qtbot
):
    session.go_to(session.transcript.turn(40).words)
    position, y = session.position, long_pane.line_rect(long_pane.textCursor().position()).top()
    assert y > 50
    for width, height in ((420, 500), (1100, 700), (800, 300), (800, 500)):
        view.resize(width, height)
        qtbot.waitUntil(lambda w=width, h=height: (view.pane.height(), view.width()) == (h, w))
        assert session.position == position
        line = long_pane.line_rect(long_pane.places.to_qt(position))
        assert abs(line.top() - y) < 1


def test_the_line_that_is_read_stays_in_view_when_the_pane_gets_low(view, long_pane, session):
    session.go_to(session.transcript.turn(40).words)
    view.resize(800, 90)
    line = long_pane.line_rect(long_pane.places.to_qt(session.position))
    assert line.top() >= 0
    assert line.bottom() <= long_pane.viewport().height()
    view.resize(800, 500)
    assert session.position == session.transcript.turn(40).words.start


def test_what_is_read_is_the_same_in_another_size_of_the_text(long_pane, session, look):
    session.go_to(session.transcript.turn(40).words)
    for size in (9, 24, 13):
        look.set_text_size(size)
        assert session.position == session.transcript.turn(40).words.start
