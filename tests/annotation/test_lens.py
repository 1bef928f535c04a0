"""What a lens takes of a transcript."""

import pytest

from reader_app.annotation.lens import Lens, Part, narrow
from reader_app.annotation.model import highlight
from reader_app.structure.reading import structure
from reader_app.transcript.span import Span

TEXT = """Host: Ida Berg

Ida Berg: Good evening.

Q1: Who pays for the weir?

Tom Vale: The town does.

Ida Berg: And the county pays for the rest of it.

Q2: When is it ready?

Tom Vale: In June, when the café opens.
"""


@pytest.fixture
def transcript():
    return structure(TEXT, "weir.txt", "plain text")


def taken(transcript, highlights=(), **asked):
    found = narrow(Lens(**asked), transcript, highlights)
    return [transcript.turn(n).words.of(TEXT) for n in sorted(found.turns)]


def someone(transcript, name):
    return next(speaker.id for speaker in transcript.speakers if speaker.name == name)


def test_a_lens_that_asks_for_nothing_takes_everything(transcript):
    assert not Lens()
    assert len(taken(transcript)) == len(transcript.turns)
    assert narrow(Lens(), transcript, ()).spans == (
        Span(transcript.turns[0].span.start, transcript.turns[-1].span.end),
    )


def test_it_takes_what_one_of_its_speakers_says(transcript):
    tom = someone(transcript, "Tom Vale")
    assert taken(transcript, speakers=frozenset({tom})) == [
        "The town does.",
        "In June, when the café opens.",
    ]


def test_it_takes_what_people_of_a_role_say(transcript):
    ida = next(speaker for speaker in transcript.speakers if speaker.name == "Ida Berg")
    assert ida.role == "moderator"
    assert "Good evening." in taken(transcript, roles=frozenset({"moderator"}))
    assert taken(transcript, roles=frozenset({"witness"})) == []


def test_it_takes_questions_or_answers_alone(transcript):
    assert taken(transcript, part=Part.QUESTIONS) == [
        "Who pays for the weir?",
        "When is it ready?",
    ]
    assert "The town does." in taken(transcript, part=Part.ANSWERS)
    assert "Good evening." not in taken(transcript, part=Part.ANSWERS)


def test_everything_it_asks_for_must_hold(transcript):
    tom = someone(transcript, "Tom Vale")
    said = taken(transcript, speakers=frozenset({tom}), words="CAFE")
    assert said == ["In June, when the café opens."]


def test_it_takes_turns_in_which_something_bears_a_tag(transcript):
    at = TEXT.index("June")
    marked = highlight("h", transcript.id, TEXT, Span(at, at + 4), tags=("claim",))
    other = highlight("i", transcript.id, TEXT, Span(at, at + 4), tags=("figure",))
    assert taken(transcript, [marked], tags=frozenset({"claim"})) == [
        "In June, when the café opens."
    ]
    found = narrow(Lens(tags=frozenset({"claim"})), transcript, [marked, other])
    assert found.takes_highlight(marked)
    assert not found.takes_highlight(other)


def test_turns_that_follow_each_other_are_one_span(transcript):
    answers = narrow(Lens(part=Part.ANSWERS), transcript, ())
    assert answers.spans[0].of(TEXT).startswith("Tom Vale: The town")
    assert answers.spans[0].of(TEXT).endswith("the rest of it.")


def test_a_place_is_taken_where_any_of_it_is(transcript):
    answers = narrow(Lens(part=Part.ANSWERS), transcript, ())
    at = TEXT.index("The town")
    assert answers.takes(Span(at, at + 3))
    assert answers.takes(Span(at - 30, at + 3))
    assert answers.takes(Span(at, at))
    assert not answers.takes(Span(0, 4))
    assert not answers.takes(Span(TEXT.index("Q2"), TEXT.index("Q2") + 2))


def test_a_place_is_known_from_its_first_part_that_is_taken(transcript):
    answers = narrow(Lens(part=Part.ANSWERS), transcript, ())
    whole = Span(0, len(TEXT))
    assert answers.first_in(whole) == Span(TEXT.index("Tom Vale: The"), len(TEXT))
    within = Span(TEXT.index("town"), TEXT.index("does"))
    assert answers.first_in(within) == within
    assert answers.first_in(Span(0, 4)) is None
