"""What is typed, or replaced, becomes the fewest corrections that lead there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.corrections import Correction, CorrectionMap, difference
from reader_app.transcript.finding import BadSearch, Search
from reader_app.transcript.respelling import Replacement, replacements, respelled
from reader_app.transcript.span import Span

WORDS = st.text("ab .,\n😀", max_size=40)


@given(WORDS, WORDS, WORDS)
def test_the_corrections_lead_to_what_was_typed(before, old, new):
    text = before + old + before
    made = respelled(text, Span(len(before), len(before) + len(old)), new)
    assert CorrectionMap(made).apply(text) == before + new + before


@given(WORDS, WORDS)
def test_the_difference_leads_from_one_text_to_the_other(one, other):
    assert CorrectionMap([difference(one, other)]).apply(one) == other


def test_a_word_in_a_sentence_is_corrected_alone():
    text = "She said teh ferry runs."
    assert respelled(text, Span(0, len(text)), "She said the ferry runs.") == [
        Correction(Span(9, 12), "the")
    ]


def test_each_hit_is_replaced_that_would_read_otherwise():
    made = replacements("Lamp, lamp and LAMP", Replacement(Search("lamp"), "lamp"))
    assert [one.span.start for one in made] == [0, 15]


def test_groups_of_a_pattern_are_put_in():
    search = Search(r"(\w+), (\w+)", is_pattern=True)
    [one] = replacements("Hale, Ada", Replacement(search, r"\2 \1"))
    assert one.replacement == "Ada Hale"


def test_what_looks_around_finds_its_place_again():
    search = Search(r"(?<=the )(l)amp(?= burns)", is_pattern=True)
    [one] = replacements("the lamp burns", Replacement(search, r"\1ight"))
    assert (one.span, one.replacement) == (Span(4, 8), "light")


def test_plain_words_are_put_in_as_they_are():
    [one] = replacements("lamp", Replacement(Search("lamp"), r"\1"))
    assert one.replacement == r"\1"


def test_a_group_that_is_none_is_told_of():
    search = Search(r"lamp", is_pattern=True)
    with pytest.raises(BadSearch, match="name no group"):
        replacements("lamp", Replacement(search, r"\2"))
