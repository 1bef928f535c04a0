import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.corrections import Correction, CorrectionMap
from reader_app.transcript.span import Span

TEXT = st.text(alphabet="ab \n😀é", min_size=1, max_size=40)


@st.composite
def corrected(draw):
    """Return a text and a map of disjoint corrections over it."""
    text = draw(TEXT)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, CorrectionMap(Correction(span, draw(st.text("xyz", max_size=4))) for span in spans)


@st.composite
def spanned(draw):
    """Return a text, a map over it and a span of at least one character."""
    text, changes = draw(corrected())
    start = draw(st.integers(0, len(text) - 1))
    return text, changes, Span(start, draw(st.integers(start + 1, len(text))))


@given(corrected())
def test_a_map_and_its_inverse_change_no_text(case):
    text, changes = case
    assert changes.inverse(text).apply(changes.apply(text)) == text


@given(spanned())
def test_a_span_keeps_its_words_through_any_correction_outside_it(case):
    text, changes, span = case
    outside = CorrectionMap(c for c in changes.corrections if not c.span.meets(span))
    assert outside.span(span).of(outside.apply(text)) == span.of(text)


@given(spanned())
def test_a_map_and_its_inverse_move_no_span_outside_the_corrections(case):
    text, changes, span = case
    outside = CorrectionMap(c for c in changes.corrections if not c.span.meets(span))
    assert outside.inverse(text).span(outside.span(span)) == span


@given(spanned())
def test_a_span_that_is_cut_into_takes_in_the_whole_replacement(case):
    text, changes, span = case
    moved = changes.span(span).of(changes.apply(text))
    assert all(c.replacement in moved for c in changes.corrections if c.span.meets(span))


@given(spanned(), st.integers(0, 40))
def test_spans_keep_their_order(case, more):
    text, changes, span = case
    later = Span(min(span.end, len(text)), min(len(text), span.end + more))
    assert changes.span(span).end <= changes.span(later).end


def test_an_insertion_at_either_end_stays_outside():
    changes = CorrectionMap([Correction(Span(2, 2), "xx"), Correction(Span(4, 4), "yy")])
    assert changes.apply("abcdef") == "abxxcdyyef"
    assert changes.span(Span(2, 4)) == Span(4, 6)


def test_an_insertion_inside_is_taken_in():
    assert CorrectionMap([Correction(Span(3, 3), "xx")]).span(Span(2, 4)) == Span(2, 6)


def test_a_span_whose_words_are_deleted_is_empty():
    assert not CorrectionMap([Correction(Span(1, 5), "")]).span(Span(2, 4))


def test_corrections_that_overlap_are_refused():
    with pytest.raises(ValueError, match="overlap at 2"):
        CorrectionMap([Correction(Span(1, 3), ""), Correction(Span(2, 4), "")])


def test_two_insertions_at_one_place_are_refused():
    with pytest.raises(ValueError, match="overlap at 1"):
        CorrectionMap([Correction(Span(1, 1), "a"), Correction(Span(1, 1), "b")])
