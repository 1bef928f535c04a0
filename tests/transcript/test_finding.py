"""What is found in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.finding import BadSearch, Search, find
from reader_app.transcript.span import Span

TEXT = "The café by the weir.\nA cafeteria, the\nWEIR café\u0301s and na\u00efve Straße.\n"


def found(words, text=TEXT, **how):
    return [span.of(text) for span in find(text, Search(words, **how)).spans]


def test_letter_case_counts_only_where_it_is_asked_for():
    assert found("weir") == ["weir", "WEIR"]
    assert found("weir", match_case=True) == ["weir"]


def test_whole_words_are_not_found_inside_others():
    assert found("cafe") == ["cafe"]
    assert found("the", whole_words=True) == ["The", "the", "the"]
    assert found("cafe", whole_words=True) == []


def test_accents_are_ignored_on_demand_however_they_are_written():
    assert found("CAFE", ignore_accents=True) == ["café", "cafe", "café\u0301"]
    assert found("naive", ignore_accents=True) == ["na\u00efve"]
    assert found("naïve", ignore_accents=True) == ["na\u00efve"]


def test_a_blank_is_any_white_space():
    assert found("the weir") == ["the weir", "the\nWEIR"]


def test_signs_stand_for_themselves():
    assert found("weir.") == ["weir."]
    assert found("(", "a (b) c") == ["("]
    assert found("[^a]", "x [^a] y", ignore_accents=True) == ["[^a]"]


def test_a_pattern_is_a_regular_expression():
    assert found(r"\bc\w+", is_pattern=True)[:2] == ["café", "cafeteria"]
    assert found(r"^a", is_pattern=True) == ["A"]
    assert found("x*", is_pattern=True) == []


def test_what_is_no_regular_expression_is_said_to_be_none():
    with pytest.raises(BadSearch, match="not a regular expression"):
        find(TEXT, Search("(", is_pattern=True))


def test_a_pattern_that_never_ends_is_given_up():
    with pytest.raises(BadSearch, match="too long"):
        find("a" * 5_000 + "b", Search("(a|aa)+$", is_pattern=True), seconds=0.05)


def test_the_time_is_that_of_all_spans_together():
    text, pattern = "a" * 8 + "b", Search("(a|aa)+$", is_pattern=True)
    with pytest.raises(BadSearch, match="too long"):
        find(text, pattern, [Span(0, len(text))] * 50_000, seconds=0.02)


def test_hits_are_limited_to_spans():
    assert [s.start for s in find(TEXT, Search("weir"), [Span(0, 30)]).spans] == [16]
    assert find(TEXT, Search("weir"), []).spans == ()


def test_no_more_hits_are_returned_than_are_asked_for():
    few = find("a" * 100, Search("a"), most=10)
    assert len(few.spans) == 10
    assert not few.is_complete


def test_nothing_looked_for_is_nothing_found():
    assert find(TEXT, Search("")) == find(TEXT, Search("  "))
    assert found("") == []


@given(st.text(max_size=40), st.text(min_size=1, max_size=5), st.booleans(), st.booleans())
def test_whatever_is_looked_for_hits_lie_in_order_in_the_text(text, words, accents, whole):
    spans = find(text, Search(words, ignore_accents=accents, whole_words=whole)).spans
    edges = [edge for span in spans for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.text(max_size=12), st.text(min_size=1, max_size=6).filter(lambda w: w.split() == [w]))
def test_a_word_is_found_where_it_stands(around, word):
    text = f"{around} {word} {around}"
    starts = [span.start for span in find(text, Search(word, match_case=True)).spans]
    assert text.find(word) in starts
