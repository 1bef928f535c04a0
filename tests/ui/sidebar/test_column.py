from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.sidebar.column import Column

HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=40)


def column(heights, gap=8):
    made = Column(gap)
    made.set_heights(heights)
    return made


def test_boxes_lie_under_each_other_with_a_gap():
    made = column([10, 20, 30])
    assert [made.top(box) for box in range(4)] == [0, 18, 46, 84]
    assert made.total == 76


def test_an_empty_column_has_no_height():
    assert column([]).total == 0
    assert column([]).at(100) == 0


def test_a_measured_box_moves_those_below_and_tells_by_how_much():
    made = column([10, 20, 30])
    assert made.measure(1, 25) == 5
    assert made.measure(1, 25) == 0
    assert [made.top(box) for box in range(3)] == [0, 18, 51]


@given(HEIGHTS, st.integers(-50, 15_000))
def test_the_box_at_a_place_is_the_last_that_begins_above_it(heights, place):
    made = column(heights)
    above = [box for box in range(len(heights)) if made.top(box) <= place]
    assert made.at(place) == max(above, default=0)


@given(HEIGHTS, st.data())
def test_measuring_changes_the_total_by_the_difference(heights, data):
    made = column(heights)
    box = data.draw(st.integers(0, len(heights) - 1))
    before = made.total
    assert made.total - before == 0
    difference = made.measure(box, data.draw(st.integers(1, 300)))
    assert made.total == before + difference


def test_boxes_in_the_middle_can_be_replaced():
    column = Column(8)
    column.set_heights([10, 20, 30])
    column.replace(1, 2, [5, 6, 7])
    assert [column.height(box) for box in range(5)] == [10, 5, 6, 7, 30]
    assert (column.top(4), column.total) == (60, 90)
