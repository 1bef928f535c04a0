import pytest

from reader_app.transcript.coverage import Coverage
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.going.stops import Stops, after, before

KINDS = [
    (TurnKind.HEADING, None),
    (TurnKind.QUESTION, "a"),
    (TurnKind.ANSWER, "b"),
    (TurnKind.STAGE, None),
    (TurnKind.ANSWER, "c"),
    (TurnKind.SPEECH, "a"),
]


@pytest.fixture
def stops():
    """Stops in a text of turns that are ten places long."""
    turns = tuple(
        Turn(n + 1, kind, who, None, Span(n * 10, n * 10 + 9), Span(n * 10, n * 10 + 9))
        for n, (kind, who) in enumerate(KINDS)
    )
    text = ("nine.wor " + "\n") * len(KINDS)
    speakers = tuple(Speaker(name, name) for name in "abc")
    exchange = Exchange("Q1", 2, (3, 5), "a", ("b", "c"))
    return Stops(
        Transcript("t", "T", text, "x", "x", turns=turns, speakers=speakers, exchanges=(exchange,))
    )


def starts(spans):
    return [span.start for span in spans]


def test_each_kind_of_stop_is_found(stops):
    assert stops.questions == [Span(10, 49)]
    assert starts(stops.answers) == [20, 40]
    assert starts(stops.turns) == [10, 20, 40, 50]
    assert starts(stops.sections) == [0]
    assert starts(stops.of_speaker(12)) == [10, 50]
    assert stops.of_speaker(3) == []


def test_the_nearest_stop_is_strictly_before_or_after(stops):
    assert after(stops.turns, 20).start == 40
    assert before(stops.turns, 20).start == 10
    assert before(stops.turns, 25).start == 20
    assert after(stops.turns, 50) is None
    assert before(stops.turns, 10) is None


def test_the_next_unread_part_is_where_reading_stopped(stops):
    read = Coverage([Span(0, 15)])
    assert stops.unread_after(0, read) == Span(15, 18)
    assert stops.unread_after(15, read).start == 20
    read.add(Span(15, 44))
    assert stops.unread_after(0, read) == Span(44, 48)


def test_white_space_that_was_not_read_is_nothing_to_read(stops):
    read = Coverage([Span(0, 18), Span(20, 28), Span(40, 48), Span(50, 58)])
    assert stops.unread_after(0, read) is None
    assert stops.unread_before(60, read) is None


def test_the_unread_part_before_is_the_nearest(stops):
    read = Coverage([Span(0, 12), Span(40, 60)])
    assert stops.unread_before(55, read) == Span(20, 28)
    assert stops.unread_before(20, read) == Span(12, 18)
