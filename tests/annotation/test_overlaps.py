"""Highlights by place, and the runs and lanes they make."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.model import Highlight, reading_order
from reader_app.annotation.overlaps import HighlightIndex, flatten, lanes
from reader_app.transcript.span import Span

LENGTH = 60


@st.composite
def spans(draw):
    start = draw(st.integers(0, LENGTH - 1))
    return Span(start, draw(st.integers(start + 1, LENGTH)))


@st.composite
def highlights(draw):
    found = draw(st.lists(spans(), max_size=12))
    return [Highlight(str(i), "t", span, "") for i, span in enumerate(found)]


def ids(found):
    return {highlight.id for highlight in found}


@given(highlights(), spans())
def test_the_index_finds_exactly_the_highlights_that_meet_a_span(marked, span):
    assert ids(HighlightIndex(marked).meeting(span)) == ids(h for h in marked if h.span.meets(span))


@given(highlights(), spans())
def test_the_index_finds_the_same_where_one_highlight_is_very_long(marked, span):
    whole = Highlight("whole", "t", Span(0, 90_000), "")
    found = HighlightIndex([*marked, whole]).meeting(span)
    assert ids(found) == ids(HighlightIndex(marked).meeting(span)) | {"whole"}


@given(highlights(), spans())
def test_what_meets_comes_by_start_and_the_longer_first(marked, span):
    found = [(h.span.start, -h.span.end) for h in HighlightIndex(marked).meeting(span)]
    assert found == sorted(found)


@given(highlights(), st.integers(0, LENGTH - 1))
def test_at_a_place_the_shortest_comes_first(marked, position):
    lengths = [len(h.span) for h in HighlightIndex(marked).at(position)]
    assert lengths == sorted(lengths)
    assert len(lengths) == sum(h.span.holds(position) for h in marked)


@given(highlights(), spans(), st.integers(1, 4))
def test_no_more_highlights_are_given_than_were_asked_for(marked, span, most):
    found = HighlightIndex(marked).starting_in(span, most)
    assert len(found) == min(most, sum(span.holds(h.span.start) for h in marked))


@given(highlights(), highlights(), st.integers(0, 12), st.integers(0, 12), spans())
def test_an_index_renewed_finds_what_one_made_anew_does(first, second, start, end, span):
    ordered = sorted(first, key=reading_order)
    changed = sorted(ordered[:start] + second[:2] + ordered[end:], key=reading_order)
    renewed, anew = HighlightIndex(ordered).renewed(changed), HighlightIndex(changed)
    assert renewed.meeting(span) == anew.meeting(span)
    assert renewed.starting_in(span, 3) == anew.starting_in(span, 3)
    assert renewed.longest >= anew.longest


@given(highlights(), spans())
def test_each_place_of_a_run_lies_under_exactly_the_runs_highlights(marked, span):
    over = {
        place: ids(run.highlights)
        for run in flatten(marked, span)
        for place in range(run.span.start, run.span.end)
    }
    for place in range(span.start, span.end):
        assert over.get(place, set()) == ids(h for h in marked if h.span.holds(place))


@given(highlights(), spans())
def test_runs_are_in_order_and_apart(marked, span):
    runs = [run.span for run in flatten(marked, span)]
    assert all(first.end <= second.start for first, second in pairwise(runs))
    assert all(span.encloses(run) for run in runs)


@given(st.lists(spans(), max_size=12))
def test_what_shares_a_lane_does_not_overlap(extents):
    chosen = lanes([(span.start, span.end) for span in extents])
    for i, first in enumerate(extents):
        for j, second in enumerate(extents[:i]):
            assert chosen[i] != chosen[j] or not first.meets(second)


def test_a_lane_that_is_free_again_is_taken_again():
    assert lanes([(0, 10), (5, 20), (12, 30)]) == [0, 1, 0]
