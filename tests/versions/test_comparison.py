"""What differs between two versions, and which place of the one is beside which of the other."""

import random
from itertools import pairwise

import pytest

from reader_app.transcript.span import Span
from reader_app.versions import Versions
from reader_app.versions.comparison import NEW, OLD, Comparison

PARTS = [
    "The lamp was lit on the first of May and burned until the keeper came down at dawn.",
    "Nobody asked the harbour office for the log of that night, which was never written.",
    "A boat with seven people had left the pier before the storm, bound for the skerry.",
    "Its owner told the warden that the engine had been mended only the week before.",
]


@pytest.fixture
def compared(read):
    def compared(old, new):
        return Comparison(Versions(read(old), read(new), lambda _share: None), lambda _share: None)

    return compared


def told(comparison):
    """Return what stands in both versions where they differ, and whether it was moved."""
    old, new = (each.text for each in comparison.transcripts)
    found = (comparison[number] for number in range(len(comparison)))
    return [(one.spans[0].of(old), one.spans[1].of(new), one.is_moved) for one in found]


def test_other_words_are_one_difference_and_words_that_came_or_went_another(compared):
    new = PARTS[0].replace("first of May", "last of June").replace("keeper came", "old keeper came")
    comparison = compared(PARTS[0], new.replace(" at dawn", ""))
    assert told(comparison) == [
        ("first", "last", False),
        ("May", "June", False),
        ("", "old", False),
        ("at dawn", "", False),
    ]


def test_another_spelling_is_no_difference_but_is_told_where_it_is_looked_at(compared):
    comparison = compared("The colour was twenty-one, she said.", "The color was 21; she said!")
    assert told(comparison) == []
    new = comparison.transcripts[NEW].text
    found = comparison.respelt(NEW, Span(0, len(new)))
    assert [span.of(new) for span in found] == ["color", "said!"]


def test_a_passage_that_was_moved_is_told_once_with_what_changed_in_it(compared):
    moved = [*PARTS[1:], PARTS[0].replace("May", "June")]
    comparison = compared(" ".join(PARTS), " ".join(moved))
    assert told(comparison) == [
        ("May", "June", False),
        (PARTS[0].removesuffix("."), moved[3].removesuffix("."), True),
    ]
    assert comparison.moved == 1


def test_from_either_version_one_comes_to_every_difference_and_back(compared):
    new = " ".join([PARTS[0], PARTS[2].replace("seven", "eight"), "Well.", PARTS[3], PARTS[1]])
    comparison = compared(" ".join(PARTS), new)
    for side in (OLD, NEW):
        place, forth = -1, []
        while found := comparison.beyond(side, place, 1):
            forth.append(found)
            place = found.spans[side].start
        back, place = [], len(new) + len(" ".join(PARTS))
        while found := comparison.beyond(side, place, -1):
            back.append(found)
            place = found.spans[side].start
        assert len(forth) == len(comparison) == 3
        assert back[::-1] == forth


def test_a_word_that_stayed_stands_beside_itself(compared):
    old, new = " ".join(PARTS), " ".join([PARTS[0], "Another sentence came here.", *PARTS[1:]])
    comparison = compared(old, new)
    for words in ("keeper", "harbour", "skerry", "week before"):
        assert comparison.across(OLD, old.index(words)) == new.index(words)
        assert comparison.across(NEW, new.index(words)) == old.index(words)


def test_further_on_in_one_version_is_never_further_back_in_the_other(compared):
    chance = random.Random(5)
    names = ("lamp", "boat", "pier", "keeper", "storm", "log", "engine")
    words = [chance.choice(names) for _ in range(300)]
    other = [w for w in words if chance.random() > 0.1]
    other[40:40] = ["harbour", "office"]
    old, new = " ".join(words), " ".join(other)
    comparison = compared(old, new)
    for side, text in ((OLD, old), (NEW, new)):
        there = [comparison.across(side, place) for place in range(len(text) + 1)]
        assert all(one <= next_one for one, next_one in pairwise(there))
        assert 0 <= there[0] <= there[-1] <= len((new, old)[side])


def test_what_changed_covers_every_word_that_the_other_version_has_not(compared):
    chance = random.Random(8)
    words = f"{' '.join(PARTS)} {' '.join(reversed(PARTS))}".split()
    other = [chance.choice(words) if chance.random() < 0.2 else word for word in words]
    comparison = compared(" ".join(words), " ".join(other))
    versions, text = comparison.versions, comparison.transcripts[OLD].text
    changed = {
        place
        for one in comparison.within(OLD, Span(0, len(text)))
        if not one.is_moved and one.spans[OLD]
        for place in versions.before.within(one.spans[OLD])
    }
    assert changed == {p for p, there in enumerate(versions.mapping.to) if there < 0}
