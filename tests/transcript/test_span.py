import pytest

from reader_app.transcript.span import Span


def test_a_span_backwards_is_refused():
    with pytest.raises(ValueError, match=r"not a span: 3\.\.2"):
        Span(3, 2)


def test_a_span_before_the_text_is_refused():
    with pytest.raises(ValueError, match="not a span"):
        Span(-1, 2)


def test_a_span_covers_its_start_and_not_its_end():
    assert Span(2, 4).of("abcdef") == "cd"
    assert Span(2, 4).holds(2)
    assert not Span(2, 4).holds(4)


def test_spans_that_touch_do_not_meet():
    assert not Span(0, 2).meets(Span(2, 4))
    assert Span(0, 3).meets(Span(2, 4))


def test_a_span_encloses_itself():
    assert Span(1, 3).encloses(Span(1, 3))
    assert not Span(1, 3).encloses(Span(1, 4))


def test_an_empty_span_counts_as_nothing():
    assert not Span(2, 2)
    assert Span(2, 3)


def test_a_span_sheds_the_white_space_at_its_ends():
    assert Span(0, 7).inked(" a b \n\n") == Span(1, 4)
    assert not Span(0, 2).inked(" \n")
