from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.sentences import sentences, sentences_over
from reader_app.transcript.span import Span


def of(text):
    return [span.of(text) for span in sentences(text, Span(0, len(text)))]


def test_a_sentence_ends_with_its_mark_and_the_quotation_mark_after_it():
    text = "The tide is high. “Is it safe?” No! We wait…  Then we sail."
    assert of(text) == ["The tide is high.", "“Is it safe?”", "No!", "We wait…", "Then we sail."]


def test_a_shortened_word_an_initial_and_a_number_end_none():
    text = "Dr. Voss paid 3.5 crowns to J. K. Hale, e.g. in May. He left."
    assert of(text) == ["Dr. Voss paid 3.5 crowns to J. K. Hale, e.g. in May.", "He left."]


def test_a_mark_before_small_letters_ends_none():
    assert of("“When?” asked Hale. Nobody knew.") == ["“When?” asked Hale.", "Nobody knew."]


def test_a_line_end_ends_none_but_a_blank_line_does():
    assert of("The lamp\nburns\n\nAt last") == ["The lamp\nburns", "At last"]


def test_scripts_without_spaces_have_sentences_too():
    assert of("灯台は高い。船が来る。") == ["灯台は高い。", "船が来る。"]


def test_a_hit_over_two_sentences_takes_both():
    text = "One. Two three. Four."
    whole = Span(0, len(text))
    over = sentences_over(text, whole, Span(7, 18), sentences(text, whole))
    assert over.of(text) == "Two three. Four."


@given(st.text(alphabet='aB .?!\n"”…。', max_size=60))
def test_sentences_hold_every_letter_once_and_in_order(text):
    found = sentences(text, Span(0, len(text)))
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert all(one.end <= two.start for one, two in pairwise(found))
