"""The strip beside the text: who speaks, what is marked and found, and where one is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader_app.annotation.model import highlight
from reader_app.transcript.model import Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.pane.strip import rows_of, speakers_on

ADA, BO = Speaker("a", "Ada", colour=0), Speaker("b", "Bo", colour=1)
TALK = "The tide comes in and the tide goes out. " * 30
PARTS = [(TurnKind.SPEECH, ADA, "Ada", "Ada: ", TALK)] * 20 + [
    (TurnKind.SPEECH, BO, "Bo", "Bo: ", TALK)
] * 20
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(opened, build):
    return opened(build(PARTS)).overview


@pytest.fixture
def drawn(qtbot):
    def drawn(strip):
        qtbot.waitUntil(lambda: not strip.is_behind)
        return strip.grab()

    return drawn


@pytest.fixture
def colour_at(drawn):
    def colour_at(strip, x, share):
        picture = drawn(strip).toImage()
        ratio = picture.devicePixelRatio()
        return picture.pixelColor(int(x * ratio), int(strip.height() * share * ratio)).name()

    return colour_at


def test_a_band_shows_who_speaks_where(strip, look, colour_at):
    assert colour_at(strip, 5, 0.25) == look.theme.speaker(0).name()
    assert colour_at(strip, 5, 0.75) == look.theme.speaker(1).name()


def test_a_row_has_the_colour_of_who_says_most_on_it():
    spans = [Span(0, 60), Span(60, 80), Span(80, 100), Span(100, 400)]
    turns = tuple(
        Turn(number, TurnKind.SPEECH, who, None, span, span)
        for number, (who, span) in enumerate(zip("abba", spans, strict=True), 1)
    )
    text = "x" * 400
    found = Transcript("t", "T", text, "x", "x", turns=turns, speakers=(ADA, BO))
    assert speakers_on(found, 4) == [0, 0, 0, 0]
    assert speakers_on(found, 8) == [0, 1, 0, 0, 0, 0, 0, 0]
    nobody = Transcript("t", "T", text, "x", "x", turns=turns[:2], speakers=(ADA,))
    assert speakers_on(nobody, 4) == [0, None, None, None]


def test_where_very_many_speak_a_row_has_the_colour_of_who_is_heard_at_most_of_it():
    turns, at = [], 0
    for who, length in [("a", 30), ("b", 10)] * 50 + [("a", 10), ("b", 30)] * 50:
        span = Span(at, at + length)
        turns.append(Turn(len(turns) + 1, TurnKind.SPEECH, who, None, span, span))
        at += length
    found = Transcript("t", "T", "x" * at, "x", "x", turns=tuple(turns), speakers=(ADA, BO))
    assert speakers_on(found, 2) == [0, 1]


def test_the_rows_of_a_strip_hold_the_whole_text_once():
    for length, height, step in ((1000, 90, 4), (7, 90, 4), (5_000_000, 803, 2), (0, 90, 4)):
        rows = rows_of(length, height, step)
        assert rows[0].start == 0
        assert rows[-1].end == length
        assert all(a.end == b.start for a, b in pairwise(rows))


def test_a_long_highlight_is_shown_over_all_that_it_covers(strip, session, look, colour_at):
    length = len(session.transcript.text)
    session.mark(Span(length // 4, length // 2), (session.tags[0].id,))
    stripe = look.theme.tag(session.tags[0].colour).stripe.name()
    inside = [colour_at(strip, 11, share / 100) for share in range(26, 50, 2)]
    assert inside.count(stripe) >= len(inside) * 0.6  # there is a pixel between two marks
    assert colour_at(strip, 11, 0.6) != stripe


def test_hits_are_shown_until_they_are_taken_away(strip, session, look, colour_at):
    place = len(session.transcript.text) // 2
    ground = colour_at(strip, 18, 0.5)
    strip.set_hits([Span(place, place + 4)])
    shown = {colour_at(strip, 18, 0.5 + off / strip.height()) for off in (-2, -1, 0, 1)}
    assert shown - {ground}
    assert not shown & {ink.stripe.name() for ink in look.theme.tags.values()}
    strip.set_hits([])
    assert colour_at(strip, 18, 0.5) == ground


def test_hits_go_with_the_transcript_they_were_found_in(strip, opened, build, session):
    strip.set_hits([Span(0, 4)])
    opened(build(PARTS[:2], "other"))
    assert "hit" not in strip.words_at(0)


def test_a_click_shows_that_part_and_a_drag_scrolls(qtbot, strip, view):
    middle = QPoint(8, strip.height() // 2)
    qtbot.mousePress(strip, LEFT, pos=middle)
    first = view.pane.reading_position()
    assert view.pane.seen().holds(strip._position(middle.y()))
    qtbot.mouseMove(strip, middle + QPoint(0, 60))
    qtbot.mouseRelease(strip, LEFT, pos=middle + QPoint(0, 60))
    assert view.pane.reading_position() > first


def test_the_part_in_view_is_taken_hold_of_without_a_jump(qtbot, strip, view):
    view.pane.centre_on(strip._position(strip.height() / 2))
    before = view.pane.top
    at = strip._window().center()
    qtbot.mousePress(strip, LEFT, pos=at)
    assert view.pane.top == before
    qtbot.mouseRelease(strip, LEFT, pos=at)


def test_a_tip_says_who_speaks_and_how_much_is_marked_there(qtbot, strip, session, look):
    place = len(session.transcript.text) * 3 // 4
    for start in (place, place + 20):
        session.mark(Span(start, start + 10))
    strip.set_hits([Span(place, place + 4)])
    y = strip.height() * 3 // 4
    words = strip.words_at(y)
    assert words.startswith("turn 3")
    assert "Bo" in words
    assert words.endswith("2 highlights\n1 hit")
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, y), strip.mapToGlobal(QPoint(5, y)))
    QApplication.sendEvent(strip, event)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "2 highlights" in QToolTip.text()
    QToolTip.hideText()


def test_mark_up_in_a_transcript_is_no_mark_up_of_the_tip(opened, build, qtbot):
    parts = [(TurnKind.SPEECH, ADA, "Ada", "Ada: ", "<b>Bold</b> <img src='x'> words. " * 20)] * 9
    strip = opened(build(parts)).overview
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), strip.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(strip, event)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;Bold" in QToolTip.text()
    QToolTip.hideText()


def test_many_highlights_are_drawn_once_and_kept(strip, session, build, drawn):
    text = session.transcript.text
    made = [highlight(f"h{n}", "t", text, Span(n * 40, n * 40 + 9)) for n in range(900)]
    for one in made:
        session.library.put_highlight(one)
    session.open("t")
    drawn(strip)
    kept = dict(strip._layers)
    assert {"speakers", "marks", "hits"} <= set(kept)
    strip._pane.scroll_by(300)
    strip.grab()
    assert strip._layers == kept
