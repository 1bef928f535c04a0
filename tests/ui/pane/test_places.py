"""Places in the text and in what is shown of it."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.pane import places
from reader_app.ui.pane.places import LONGEST, Places


def units(shown):
    return len(shown.encode("utf-16-le")) // 2


@given(st.text(alphabet="ab \n🐟é", max_size=60), st.data())
def test_there_and_back_again_is_the_same_place(text, data):
    position = data.draw(st.integers(0, len(text)))
    known = Places(text)
    assert known.to_text(known.to_qt(position)) == position


def test_a_line_that_is_not_too_long_is_shown_as_it_is():
    text = "a" * LONGEST + "\n" + "b 🐟"
    assert Places(text).shown == text


def test_no_shown_line_is_longer_than_the_longest():
    text = "x" * 30_000 + "\n" + "word " * 10_000
    shown = Places(text).shown
    assert max(map(len, shown.split("\n"))) <= LONGEST
    assert shown.replace("\n", "") == text.replace("\n", "")


def test_places_in_a_broken_line_are_found_both_ways():
    text = "🐟" + "word " * 5_000
    known = Places(text)
    for position in (0, 1, 3_998, 4_001, 9_000, 20_000, len(text)):
        there = known.to_qt(position)
        assert known.to_text(there) == position
        assert (
            known.shown.encode("utf-16-le")[2 * there : 2 * there + 2]
            == (text[position : position + 1].encode("utf-16-le")[:2])
        )


def test_a_long_line_is_broken_after_a_space_where_there_is_one():
    shown = Places("word " * 5_000).shown
    assert all(line.endswith(" ") for line in shown.split("\n"))


def test_wrapped_line_ends_are_shown_as_blanks_and_nothing_moves():
    text = "one\ntwo\n一二\n三四"
    shown = Places(text, (3, 10)).shown
    assert shown == f"one two\n一二{places._NO_WIDTH}三四"
    assert len(shown) == len(text)
