"""Which line ends are there for want of room only."""

import textwrap

import pytest

from reader_app.transcript.model import PageLine, Speaker, TurnKind
from reader_app.ui.pane.flow import wrapped_at

ANN = Speaker("a", "Ann")
LONG = "The tide comes in twice a day and takes what was left upon the sand with it, slowly. " * 9


def speech(words):
    return (TurnKind.SPEECH, ANN, "Ann", "Ann: ", words)


def test_a_file_wrapped_at_one_width_flows(build):
    transcript = build([speech(textwrap.fill(LONG, 66)) for _ in range(4)])
    wrapped = wrapped_at(transcript)
    inside = sum(transcript.text[t.span.start : t.span.end].count("\n") for t in transcript.turns)
    assert len(wrapped) > 0.9 * inside
    assert all(transcript.text[position] == "\n" for position in wrapped)


def test_the_empty_line_between_paragraphs_stays(build):
    two = textwrap.fill(LONG, 66) + "\n\n" + textwrap.fill(LONG, 66)
    transcript = build([speech(two)] * 2)
    gap = transcript.text.index("\n\n")
    assert not {gap, gap + 1} & set(wrapped_at(transcript))


def test_short_lines_that_end_anywhere_do_not_flow(build):
    poem = "\n".join(["O lamp", "of the northern skerry, burn", "for those who sail"] * 9)
    assert wrapped_at(build([speech(poem)])) == []


def test_long_lines_are_paragraphs_and_do_not_flow(build):
    assert wrapped_at(build([speech("\n".join([LONG] * 9))])) == []


@pytest.mark.parametrize(
    ("pages", "flows"),
    [
        ((PageLine(0, 1, 1), PageLine(5, 1, 2)), False),
        ((PageLine(0, 1, 0), PageLine(300, 2, 0)), True),
    ],
)
def test_lines_that_are_cited_by_page_and_line_stay_as_printed(build, pages, flows):
    transcript = build([speech(textwrap.fill(LONG, 66))] * 4, pages=pages)
    assert bool(wrapped_at(transcript)) is flows
