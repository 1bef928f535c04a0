import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.model import Highlight, reading_order
from reader_app.annotation.order import alike, place_of
from reader_app.transcript.span import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), *[st.integers(1, 40)] * 2)


@st.composite
def highlights(draw):
    found = draw(st.lists(SPANS, min_size=1, max_size=12))
    return sorted((Highlight(str(i), "t", s, "") for i, s in enumerate(found)), key=reading_order)


@given(highlights(), st.data())
def test_a_highlight_is_found_where_it_stands(marked, data):
    number = data.draw(st.integers(0, len(marked) - 1))
    assert place_of(marked[number].id, marked) == number
    assert place_of(marked[number].id, marked, marked[number]) == number


@given(highlights(), SPANS)
def test_a_highlight_that_was_moved_is_found_too(marked, span):
    moved = msgspec.structs.replace(marked[-1], span=span)
    assert place_of(moved.id, marked, moved) == len(marked) - 1


@given(highlights())
def test_a_highlight_that_is_not_there_has_no_place(marked):
    assert place_of("gone", marked) is None
    assert place_of("gone", marked, Highlight("gone", "t", marked[0].span, "")) is None


@given(highlights(), st.integers(0, 12))
def test_what_was_changed_is_not_alike(marked, number):
    again = [*marked[:number], *(msgspec.structs.replace(one, note="n") for one in marked[number:])]
    assert alike(marked, again) == min(number, len(marked))
