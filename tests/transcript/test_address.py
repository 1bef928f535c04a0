"""Addresses: every place has names that a person can write down and find it by again."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader_app.transcript.address import (
    Address,
    address_of,
    paragraph_starts,
    parse_address,
    place_words,
)
from reader_app.transcript.model import Cue, Exchange, PageLine, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.transcript.timecode import parse_time, time_words

TEXT = """Moderator: Welcome to the harbour.

Q1: How many boats came in?

A: Twelve.

The thirteenth is late.

A: It sank, I fear.

Osei: Was anyone aboard?
"""
PARTS = [
    ("Moderator", TurnKind.SPEECH, "m"),
    ("Q1", TurnKind.QUESTION, None),
    ("A", TurnKind.ANSWER, "l"),
    ("A", TurnKind.ANSWER, "r"),
    ("Osei", TurnKind.SPEECH, "o"),
]
SPEAKERS = (
    Speaker("m", "Moderator"),
    Speaker("l", "Maren Lund", labels=("A", "MS. LUND")),
    Speaker("r", "Ravi Rao"),
    Speaker("o", "Abena Osei", labels=("Osei",)),
)


def at(words):
    return TEXT.index(words)


def turns():
    starts = [0, at("Q1:"), at("A: T"), at("A: It"), at("Osei:"), len(TEXT)]
    made = []
    for number, (label, kind, speaker) in enumerate(PARTS, start=1):
        start, end = starts[number - 1], len(TEXT[: starts[number]].rstrip())
        words = Span(start + len(label) + 2, end)
        made.append(Turn(number, kind, speaker, label, Span(start, end), words))
    return tuple(made)


def transcript(**layers):
    exchange = Exchange("Q1", 2, (3, 4), None, ("l", "r"))
    return Transcript(
        "t", "Harbour", TEXT, "plain text", "h.txt", turns(), SPEAKERS, (exchange,), **layers
    )


PLAIN = transcript()
TIMED = transcript(cues=(Cue(0, 0), Cue(at("A: Tw"), 461_900), Cue(at("thirt"), 470_000)))
PAGED = transcript(
    pages=(PageLine(0, 45, 1), PageLine(at("A: Tw"), 45, 12), PageLine(at("It"), 46, 3))
)


def said(written, of=PLAIN):
    span = parse_address(written, of)
    return span and span.of(TEXT)


@pytest.mark.parametrize(
    ("of", "words", "address"),
    [
        (PLAIN, "harbour", "turn 1 · ¶ 1"),
        (PLAIN, "How", "Q1 · ¶ 1"),
        (PLAIN, "Twelve", "Q1 · answer 1 · ¶ 1"),
        (PLAIN, "thirteenth", "Q1 · answer 1 · ¶ 2"),
        (PLAIN, "sank", "Q1 · answer 2 · ¶ 1"),
        (PLAIN, "aboard", "turn 5 · ¶ 1"),
        (TIMED, "late", "Q1 · answer 1 · ¶ 2 · 00:07:50"),
        (TIMED, "Twelve", "Q1 · answer 1 · ¶ 1 · 00:07:41"),
        (PAGED, "Twelve", "45:12"),
        (PAGED, "aboard", "46:3"),
    ],
)
def test_a_place_is_named_by_question_or_turn_and_paragraph_time_or_page(of, words, address):
    assert address_of(of, at(words)).words() == address


def test_a_time_comes_from_a_cue_of_the_same_turn():
    assert address_of(TIMED, at("sank")).time is None


def test_a_place_within_a_printed_label_is_in_the_first_paragraph():
    assert address_of(PLAIN, at("Q1:")).paragraph == 1


def test_a_text_without_turns_has_places_without_names():
    bare = Transcript("t", "T", "words", "plain text", "t.txt")
    assert address_of(bare, 2).words() == ""


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("Twelve", "Twelve", "Q1 · answer 1 · ¶ 1"),
        ("Twelve", "late", "Q1 · answer 1 · ¶ 1–2"),
        ("boats", "sank", "Q1 · ¶ 1 – Q1 · answer 2 · ¶ 1"),
    ],
)
def test_a_passage_is_named_from_its_first_place_to_its_last(first, last, words):
    assert place_words(PLAIN, Span(at(first), at(last) + len(last))) == words


@pytest.mark.parametrize(
    ("address", "printed"),
    [(Address(page=45, line=12), "45:12"), (Address(page=45), "p. 45"), (Address(turn=3), "")],
)
def test_a_page_is_named_with_its_line_where_that_is_told(address, printed):
    assert address.printed == printed


def test_a_passage_of_one_page_names_the_page_once():
    assert place_words(PAGED, Span(0, at("Twelve"))) == "45:1–12"


def test_a_passage_over_pages_names_both():
    assert place_words(PAGED, Span(at("Twelve"), at("sank"))) == "45:12–46:3"


def test_blank_ends_of_a_passage_do_not_count():
    assert place_words(PLAIN, Span(at("Twelve"), at("The th"))) == "Q1 · answer 1 · ¶ 1"


def test_lines_too_long_to_be_wrapped_are_paragraphs():
    text = f"{'long ' * 30}\nsecond\nsame paragraph"
    assert paragraph_starts(text, Span(0, len(text))) == (0, text.index("second"))


def test_an_indented_paragraph_begins_at_its_first_letter():
    assert paragraph_starts("one\n \n\n   two", Span(0, 12)) == (0, 10)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1", "Welcome to the harbour."),
        ("turn 5", "Was anyone aboard?"),
        ("Turn  5", "Was anyone aboard?"),
        ("3 ¶ 2", "The thirteenth is late."),
        ("turn 3 · ¶2", "The thirteenth is late."),
        ("¶4", "The thirteenth is late."),
        ("q1", "How many boats came in?"),
        ("Q 1", "How many boats came in?"),
        ("Q1 answer 2", "It sank, I fear."),
        ("Q1 · answer 1 · ¶ 2", "The thirteenth is late."),
        ("Maren Lund", "Twelve.\n\nThe thirteenth is late."),
        ("ms. lund", "Twelve.\n\nThe thirteenth is late."),
        ("rao", "It sank, I fear."),
        ("abe", "Was anyone aboard?"),
    ],
)
def test_what_a_person_writes_is_found(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    "written",
    ["", " ", "–", "0", "6", "turn", "Q2", "Q1 answer 3", "Q1 answer 0", "3 ¶ 3", "¶0", "¶99",
     "00:01:00", "45:12", "nobody", "999999999999", "page 1", "·"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(written):
    assert said(written) is None


@pytest.mark.parametrize(
    ("written", "begins"),
    [("00:07:45", "Twelve"), ("7:45", "Twelve"), ("00:09:00", "thirt"), ("0:00", "Welcome"),
     ("Q1 · answer 1 · ¶ 2 · 00:07:50", "The thirt")],
)  # fmt: skip
def test_a_time_leads_to_the_last_cue_before_it(written, begins):
    assert said(written, TIMED).startswith(begins)


@pytest.mark.parametrize(
    ("written", "begins"),
    [("45:12", "A: Twelve."), ("45:14", "A: Twelve."), ("46:3", "It sank"), ("page 46", "It sank"),
     ("p. 45", "Moderator:")],
)  # fmt: skip
def test_a_page_and_line_leads_to_the_printed_line(written, begins):
    assert said(written, PAGED).startswith(begins)


@given(st.sampled_from([PLAIN, PAGED]), st.integers(0, len(TEXT) - 1), st.integers(0, len(TEXT)))
def test_the_words_of_a_passage_lead_back_to_both_its_ends(of, start, end):
    span = Span(start, max(start + 1, end))
    inside = span.of(TEXT)
    assume(inside.strip())
    found = parse_address(place_words(of, span), of)
    first, last = start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip()) - 1
    assert address_of(of, found.start).words() == address_of(of, first).words()
    assert address_of(of, found.end - 1).words() == address_of(of, last).words()


def test_a_question_whose_label_is_printed_twice_is_told_apart_by_its_turn():
    twice = replace(PLAIN, exchanges=(*PLAIN.exchanges, Exchange("Q1", 5)))
    assert address_of(twice, at("aboard")).words() == "Q1 · turn 5 · ¶ 1"
    assert said("Q1 · turn 5 · ¶ 1", twice) == "Was anyone aboard?"
    assert said("Q1", twice) == "How many boats came in?"


def test_a_page_that_is_not_there_is_not_found_as_a_time():
    timed_pages = transcript(cues=(Cue(0, 0),), pages=(PageLine(0, 45, 1),))
    assert parse_address("12:31", timed_pages) is None
    assert parse_address("00:12:31", timed_pages) is not None


@given(st.sampled_from([PLAIN, TIMED]), st.integers(0, len(TEXT) - 1))
def test_the_words_of_an_address_lead_back_to_its_paragraph(of, position):
    address = address_of(of, position)
    found = parse_address(address.words(), of)
    assert address_of(of, found.start).paragraph == address.paragraph
    assert of.turn_at(found.start).number == address.turn


@given(st.text())
def test_no_text_breaks_the_parser(written):
    parse_address(written, PAGED)


@given(st.integers(0, 999 * 3_600))
def test_a_written_time_is_read_back_to_the_second(seconds):
    assert parse_time(time_words(seconds * 1000)) == seconds * 1000


@pytest.mark.parametrize(
    ("written", "milliseconds"),
    [("12:31", 751_000), ("1:02:03.5", 3_723_500), ("00:00,250", 250), ("90:00", 5_400_000)],
)
def test_times_are_read_in_their_usual_forms(written, milliseconds):
    assert parse_time(written) == milliseconds


@pytest.mark.parametrize("written", ["", "12", "1:75", "1:60:00", "a:bc", "1:2", "-1:00"])
def test_what_is_no_time_is_none(written):
    assert parse_time(written) is None
