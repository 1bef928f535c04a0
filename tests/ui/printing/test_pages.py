import random

import pytest

from reader_app.ui.printing.pages import Measure, Pages

HEIGHT = 100.0


def measure(lines, *, keeps=False, above=3.0, pitch=7.0):
    return Measure(above, pitch, keeps, tuple(range(lines)))


def paged(measures, height=HEIGHT):
    pages = Pages(height)
    for each in measures:
        pages.add(each)
    return pages.finished()


@pytest.fixture(params=range(20))
def measures(request):
    """Return headings, labels and paragraphs in any order, never two keepers in a row."""
    chance = random.Random(request.param)
    found = []
    for _ in range(200):
        if chance.random() < 0.4:
            found.append(measure(1, keeps=True, pitch=chance.choice([6.0, 11.0])))
        found.append(measure(chance.choice([1, 1, 2, 3, 4, 9, 30]), above=chance.choice([0, 5.0])))
    return found


def lines(page):
    return [(each.block, line) for each in page for line in range(each.first, each.last)]


def test_every_line_is_on_one_page_and_in_order(measures):
    placed = [line for page in paged(measures) for line in lines(page)]
    assert placed == [(i, line) for i, each in enumerate(measures) for line in each.starts]


def test_no_line_is_cut(measures):
    for page in paged(measures):
        last = page[-1]
        bottom = last.y + (last.last - last.first) * measures[last.block].pitch
        assert bottom <= HEIGHT


def test_what_keeps_with_the_next_never_ends_a_page(measures):
    ends = [page[-1].block for page in paged(measures)[:-1]]
    assert not any(measures[block].keeps for block in ends)


def test_no_line_of_a_paragraph_is_left_alone(measures):
    pages = paged(measures)
    alone = [
        each
        for page in pages
        for each in page
        if len(measures[each.block].starts) > 1 and each.last - each.first == 1
    ]
    assert alone == []


def test_the_space_above_is_dropped_at_the_top_of_a_page(measures):
    assert {page[0].y for page in paged(measures)} == {0.0}


def test_what_is_higher_than_a_page_still_comes_to_an_end():
    assert len(paged([measure(3, pitch=150.0)])) == 3


def test_nothing_makes_one_empty_page():
    assert paged([]) == [()]
