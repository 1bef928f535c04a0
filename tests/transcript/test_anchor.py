from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.anchor import Anchor, Fate, Located, locate
from reader_app.transcript.span import Span

TEXT = "The tide rose. The tide fell. The tide rose again."


def anchor(start: int, end: int, text: str = TEXT) -> Anchor:
    return Anchor(
        Span(start, end), text[start:end], text[max(0, start - 32) : start], text[end : end + 32]
    )


def test_a_quote_at_its_place_is_kept():
    assert locate(anchor(4, 8), TEXT) == Located(Fate.KEPT, Span(4, 8))


def test_a_quote_that_stands_elsewhere_has_moved():
    assert locate(anchor(15, 29), "New. " + TEXT) == Located(Fate.MOVED, Span(20, 34))


def test_of_several_places_the_one_with_the_same_neighbours_is_meant():
    third = anchor(34, 38)
    assert locate(third, "Now: " + TEXT) == Located(Fate.MOVED, Span(39, 43))


def test_of_several_places_with_the_same_neighbours_the_nearest_is_meant():
    assert locate(Anchor(Span(5, 6), "a"), "a    ba  a").span == Span(6, 7)


def test_a_quote_whose_words_are_gone_is_lost():
    assert locate(anchor(24, 28), "The tide rose.") == Located(Fate.LOST, None)


def test_an_empty_quote_is_never_found():
    assert locate(Anchor(Span(3, 3), ""), TEXT).fate is Fate.LOST


@given(st.text(min_size=1, max_size=30), st.text(max_size=10), st.data())
def test_words_pushed_down_by_new_text_before_them_are_found(text, before, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert locate(anchor(start, end, text), before + text).span is not None
