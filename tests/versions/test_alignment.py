"""Which word is which, for any two texts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader_app.versions.alignment import NOWHERE, align
from reader_app.versions.anchors import chain, unique_runs
from reader_app.versions.subsequence import common_subsequence

WORDS = st.text(alphabet="abcdefg", max_size=60)


def length(one, other):
    """The length of the longest common subsequence, by the book."""
    row = [0] * (len(other) + 1)
    for letter in one:
        before = row
        row = [0]
        for place, there in enumerate(other):
            taken = before[place] + 1 if letter == there else max(before[place + 1], row[place])
            row.append(taken)
    return row[-1]


@given(WORDS, WORDS)
def test_the_common_subsequence_is_common_and_the_longest(one, other):
    pairs = common_subsequence(one, other)
    assert all(one[a] == other[b] for a, b in pairs)
    assert pairs == sorted(pairs)
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    assert len(pairs) == length(one, other)


@given(WORDS, WORDS)
def test_each_word_becomes_one_like_it_and_no_word_is_taken_twice(one, other):
    to = align(one, other, lambda _share: None).to
    there = [place for place in to if place != NOWHERE]
    assert len(set(there)) == len(there)
    assert all(one[a] == other[b] for a, b in enumerate(to) if b != NOWHERE)


@given(WORDS)
def test_a_text_is_wholly_itself(one):
    assert list(align(one, one, lambda _share: None).to) == list(range(len(one)))


@given(WORDS, WORDS)
def test_a_chain_goes_forward_in_both_and_does_not_overlap(one, other):
    runs = chain(unique_runs(one, other, 2))
    for before, after in pairwise(runs):
        assert before.old_end <= after.old
        assert before.new_end <= after.new


def test_two_sections_that_change_places_are_both_found():
    one, other = ("".join(chr(first + 7 * n % 50) for n in range(50)) for first in (1000, 2000))
    alignment = align(one + other, other + one, lambda _share: None)
    assert NOWHERE not in alignment.to
    assert len(alignment.strands) == 2
