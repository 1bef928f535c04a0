"""Interviews of which only the look says what is asked: nobody is named, so nobody is invented."""

import pytest

from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

ASKED = ["When did the bakery open?", "Who helped you?", "And the bread?", "Would you begin again?"]
TOLD = ["In the spring, with one oven.", "My sister did, and she knew flour.", "Too dark.", "No."]


def opened(*paragraphs):
    body = b"".join(one.encode() + rb"\par\pard\plain " for one in paragraphs)
    styles = rb"{\stylesheet{\s1 heading 1;}{\s3 heading 3;}{\s7 Pregunta;}}"
    return read(Source("bread.rtf", rb"{\rtf1\ansi" + styles + body + b"}"))


def kinds(talk):
    return [turn.kind for turn in talk.turns]


def words(talk, kind):
    return [turn.words.of(talk.text) for turn in talk.turns if turn.kind is kind]


def is_understood(talk):
    return (
        talk.speakers == ()
        and words(talk, TurnKind.QUESTION) == ASKED
        and words(talk, TurnKind.ANSWER) == TOLD
        and [exchange.answers for exchange in talk.exchanges]
        == [(exchange.question + 1,) for exchange in talk.exchanges]
    )


@pytest.mark.parametrize("look", [r"\b ", r"\i ", r"\s7 ", r"\s3 "])
def test_questions_are_known_by_their_look(look):
    rows = zip(ASKED, TOLD, strict=True)
    assert is_understood(opened(*(line for q, a in rows for line in (look + q, a))))


@pytest.mark.parametrize("between", [" ", r"\line "])
def test_the_answer_may_stand_in_the_same_paragraph(between):
    rows = zip(ASKED, TOLD, strict=True)
    assert is_understood(opened(*(rf"{{\b {q}}}{between}{a}" for q, a in rows)))


def test_what_stands_above_is_no_answer_and_a_bold_line_that_asks_nothing_a_heading():
    rows = [line for q, a in zip(ASKED, TOLD, strict=True) for line in (rf"\b {q}", a)]
    talk = opened(r"\s1 The last baker", "She stopped in May.", *rows[:4], r"\b Flour", *rows[4:])
    assert is_understood(talk)
    assert kinds(talk)[:2] == [TurnKind.HEADING, TurnKind.OTHER]
    assert words(talk, TurnKind.HEADING) == ["The last baker", "Flour"]
    assert talk.title == "The last baker"


def test_an_answer_goes_on_over_paragraphs_and_past_an_aside():
    rows = [line for q, a in zip(ASKED, TOLD, strict=True) for line in (rf"\b {q}", a)]
    talk = opened(*rows, "Never.", "[She laughs.]", "Perhaps.")
    assert words(talk, TurnKind.ANSWER)[-2:] == ["No.\n\nNever.", "Perhaps."]
    assert talk.exchanges[-1].answers == (8, 10)


def test_a_request_among_the_questions_is_one():
    rows = [line for q, a in zip(ASKED, TOLD, strict=True) for line in (rf"\b {q}", a)]
    talk = opened(*rows, r"\b Tell me of the oven.", "It was warm.")
    assert words(talk, TurnKind.QUESTION)[-1] == "Tell me of the oven."


def test_names_that_are_printed_once_are_those_of_their_turns():
    rows = zip(
        ["BREAD MONTHLY: ", "", "", ""], ASKED, ["ADA ROEN: ", "", "", ""], TOLD, strict=True
    )
    talk = opened(*(line for x, q, y, a in rows for line in (rf"\b {x}{q}", y + a)))
    assert words(talk, TurnKind.QUESTION) == ASKED
    assert words(talk, TurnKind.ANSWER) == TOLD
    assert [turn.label for turn in talk.turns][:3] == ["BREAD MONTHLY", "ADA ROEN", None]


def test_a_mark_of_questions_needs_none_of_answers_where_they_look_different():
    rows = zip(ASKED, TOLD, strict=True)
    assert is_understood(opened(*(line for q, a in rows for line in (rf"\b Q: {q}", a))))


def test_labels_in_the_words_say_more_than_the_look():
    rows = zip(ASKED, TOLD, strict=True)
    talk = opened(*(line for q, a in rows for line in (rf"\b Ida: {q}", f"Ada: {a}")))
    assert [speaker.name for speaker in talk.speakers] == ["Ida", "Ada"]
    assert len(words(talk, TurnKind.SPEECH)) == 8


def test_bold_sentences_that_ask_nothing_are_no_questions():
    rows = [line for a in TOLD for line in (rf"\b {a}", "So it was then, and so it will be.")]
    assert TurnKind.QUESTION not in kinds(opened(*rows))


def test_a_text_that_is_all_bold_has_no_questions():
    rows = [line for q, a in zip(ASKED, TOLD, strict=True) for line in (rf"\b {q}", rf"\b {a}")]
    assert TurnKind.QUESTION not in kinds(opened(*rows))
