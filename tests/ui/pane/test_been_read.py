"""What stands in view for a while has been read; what is scrolled past has not."""

import pytest

from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.pane.view import PaneView

ADA = Speaker("a", "Ada")
PARTS = [
    (TurnKind.SPEECH, ADA, "Ada", "Ada: ", f"Part {n} of a long talk. " * 20) for n in range(60)
]


@pytest.fixture
def reading(opened, build):
    """A pane whose lines need stand in view for a moment only."""
    view = opened(build(PARTS))
    view.been_read._timer.setInterval(30)
    return view


def covered(view):
    return view.been_read.covered.parts


def test_what_is_in_view_has_been_read_after_a_while(qtbot, reading):
    assert covered(reading) == ()
    qtbot.waitUntil(lambda: covered(reading) == (reading.pane.seen(),), timeout=3000)


def test_what_is_scrolled_past_has_not_been_read(qtbot, reading):
    qtbot.waitUntil(lambda: covered(reading) != ())
    first = reading.pane.seen()
    reading.pane.scroll_by(4000)
    passed = reading.pane.seen()
    reading.pane.scroll_by(4000)
    last = reading.pane.seen()
    qtbot.waitUntil(lambda: len(covered(reading)) == 2)
    assert covered(reading) == (first, last)
    assert reading.been_read.covered.first_gap(passed) == passed.start


def test_reading_on_joins_what_has_been_read(qtbot, reading):
    qtbot.waitUntil(lambda: covered(reading) != ())
    start = reading.pane.seen().start
    reading.pane.scroll_by(300)
    end = reading.pane.seen().end
    qtbot.waitUntil(lambda: covered(reading) == (Span(start, end),))


def test_it_is_kept_when_the_text_goes_out_of_view(qtbot, reading, session):
    qtbot.waitUntil(lambda: covered(reading) != ())
    reading.hide()
    assert parts_read(session.library, "t") == list(covered(reading))


def test_what_another_view_has_kept_is_kept_with_it(qtbot, reading, session):
    qtbot.waitUntil(lambda: covered(reading) != ())
    last = Span(len(session.transcript.text) - 10, len(session.transcript.text))
    keep_parts_read(session.library, "t", [last])
    reading.hide()
    assert parts_read(session.library, "t")[-1] == last
    assert len(covered(reading)) == 2


def test_each_transcript_has_its_own(qtbot, reading, opened, build, session):
    qtbot.waitUntil(lambda: covered(reading) != ())
    known = covered(reading)
    opened(build(PARTS[:3], "other"))
    assert parts_read(session.library, "t") == list(known)


def test_it_is_known_when_the_transcript_is_opened_again(view, build, session):
    transcript = build(PARTS)
    session.library.put_transcript(transcript, b"x")
    keep_parts_read(session.library, "t", [Span(0, 900)])
    session.open("t")
    assert covered(view) == (Span(0, 900),)


def test_what_is_not_shown_is_not_read(qtbot, reading):
    qtbot.waitUntil(lambda: covered(reading) != ())
    before = covered(reading)
    reading.hide()
    reading.pane.scroll_by(3000)
    with qtbot.waitSignal(reading.been_read._timer.timeout, timeout=1000):
        pass
    assert covered(reading) == before


def test_what_is_read_in_one_view_counts_in_the_other(qtbot, reading, session, look):
    qtbot.waitUntil(lambda: covered(reading) != ())
    beside = PaneView(session.show_beside(session.workspace.take("t")), look)
    qtbot.addWidget(beside)
    beside.resize(600, 300)
    assert covered(beside) == covered(reading)
    reading.pane.scroll_by(4000)
    qtbot.waitUntil(lambda: len(covered(reading)) == 2)
    assert covered(beside) == covered(reading)
    beside.show()
    beside.been_read._timer.setInterval(30)
    beside.pane.scroll_by(9000)
    qtbot.waitUntil(lambda: len(covered(beside)) == 3)
    assert covered(reading) == covered(beside)
    reading.hide()
    assert parts_read(session.library, "t") == list(covered(beside))
