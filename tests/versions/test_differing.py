"""The difference of two quotes loses nothing of either."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.versions.differing import stretches

QUOTES = st.text(alphabet="ab .,\n", max_size=40)


@given(QUOTES, QUOTES)
def test_both_quotes_are_told_whole(old, new):
    found = stretches(old, new)
    assert "".join(one.old for one in found) == old
    assert "".join(one.new for one in found) == new
    assert all(one.old.split() == one.new.split() for one in found if one.is_same)


def test_what_differs_is_told_with_what_stands_in_its_place():
    found = stretches("two hundred pounds a week", "three hundred pounds a\nweek!")
    assert [(one.old, one.new) for one in found if not one.is_same] == [("two", "three"), ("", "!")]
