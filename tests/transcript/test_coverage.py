import random
from itertools import pairwise

import pytest

from reader_app.transcript.coverage import Coverage
from reader_app.transcript.span import Span


def test_parts_that_touch_or_overlap_are_joined():
    covered = Coverage([Span(0, 5), Span(20, 30), Span(5, 8), Span(25, 40)])
    assert covered.parts == (Span(0, 8), Span(20, 40))
    assert len(covered) == 28


def test_a_part_that_bridges_others_swallows_them():
    covered = Coverage([Span(0, 2), Span(4, 6), Span(8, 9), Span(20, 21)])
    covered.add(Span(1, 8))
    assert covered.parts == (Span(0, 9), Span(20, 21))


def test_adding_tells_whether_something_is_new():
    covered = Coverage([Span(0, 10)])
    assert covered.add(Span(3, 10)) is False
    assert covered.add(Span(3, 11)) is True
    assert covered.add(Span(50, 50)) is False


@pytest.mark.parametrize(
    ("span", "gap"),
    [
        (Span(0, 4), 0),
        (Span(5, 9), None),
        (Span(7, 12), 10),
        (Span(12, 14), 12),
        (Span(3, 3), None),
    ],
)
def test_the_first_gap_is_the_first_place_not_covered(span, gap):
    assert Coverage([Span(5, 10)]).first_gap(span) == gap


def test_it_agrees_with_a_set_of_places():
    chance = random.Random(7)
    covered, places = Coverage(), set()
    for _ in range(400):
        start = chance.randrange(500)
        part = Span(start, start + chance.randrange(12))
        assert covered.add(part) is not places.issuperset(range(part.start, part.end))
        places.update(range(part.start, part.end))
        probe = Span(*sorted((chance.randrange(500), chance.randrange(500))))
        missing = [place for place in range(probe.start, probe.end) if place not in places]
        assert covered.first_gap(probe) == (missing[0] if missing else None)
    assert len(covered) == len(places)
    parts = covered.parts
    assert all(a.end < b.start for a, b in pairwise(parts))
