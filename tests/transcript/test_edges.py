import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.edges import beginnings, endings, nearest_edge, next_edge
from reader_app.transcript.span import Span

TEXT = "He said: “who paid?” — nobody."


def at(words, text=TEXT):
    return text.index(words)


def test_a_word_in_quotation_marks_begins_with_them_and_without():
    assert at("“who") in beginnings(TEXT, Span(0, len(TEXT)))
    assert at("who") in beginnings(TEXT, Span(0, len(TEXT)))


def test_a_word_ends_with_its_punctuation_and_without():
    ends = endings(TEXT, Span(0, len(TEXT)))
    assert {at("?”"), at("?”") + 2} <= set(ends)


@pytest.mark.parametrize(("into", "edge"), [(1, "paid"), (3, "— nob")])
def test_a_beginning_snaps_to_the_nearest_word(into, edge):
    assert nearest_edge(TEXT, at("paid") + into, is_beginning=True) in (at("paid"), at(edge))


def test_the_next_edge_goes_from_word_to_word_and_back():
    place = at("said") + 4
    there = next_edge(TEXT, place, 1, is_beginning=False)
    assert there == place + 1
    assert next_edge(TEXT, there, 1, is_beginning=False) == at("who") + 3
    assert next_edge(TEXT, there, -1, is_beginning=False) == place


def test_where_there_is_no_further_word_it_stays():
    assert next_edge(TEXT, len(TEXT), 1, is_beginning=False) == len(TEXT)
    assert next_edge(TEXT, 0, -1, is_beginning=True) == 0
    assert nearest_edge("", 0, is_beginning=True) == 0


def test_without_spaces_each_letter_is_a_word():
    text = "渡し船は毎日"
    assert beginnings(text, Span(0, 6)) == [0, 1, 2, 3, 4, 5]
    assert next_edge(text, 2, 1, is_beginning=True) == 3


def test_a_vowel_sign_stays_with_its_letter():
    text = "नमस्ते दुनिया"
    assert endings(text, Span(0, len(text))) == [text.index(" "), len(text)]


def test_in_a_word_without_end_nothing_is_found_but_nothing_breaks():
    text = "a" * 5000
    assert nearest_edge(text, 2500, is_beginning=True) == 2500


@given(st.text("ab .?“”\n渡é́", max_size=40), st.integers(0, 40), st.sampled_from([1, -1]))
def test_an_edge_moves_only_the_way_it_is_asked_to(text, place, step):
    place = min(place, len(text))
    for is_beginning in (True, False):
        there = next_edge(text, place, step, is_beginning=is_beginning)
        assert 0 <= there <= len(text)
        assert there == place or (there > place) is (step > 0)
